rule fees.a "A" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."
}

measure fees.fee "Fee" {
  ask "Is a fee allowed?"
  scale {
    a "a"
    b "b"
  silence means no_protection
  for origin, destination
}

rule fees.c "C" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."
}
