rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."

rule fees.other "Other" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."
}
