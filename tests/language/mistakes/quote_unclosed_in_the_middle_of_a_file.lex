rule fees.a "A" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."
}

rule fees.b "B" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred
  gap "It allows
    a fee.
  advise "Forbid it."
}

rule fees.c "C" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."
}
