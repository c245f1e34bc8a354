rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severty critical
  met when fees.fee is barred
  gap "The law allows a fee."
}

topic fees "Fees"

measure fees.fee "Fee" {
  ask "Is a fee allowed?"
  scale {
    allowed "charging is allowed"
    barred "charging is barred"
  }
  silence no_protection
  for origin, destination
}

rule fees.second "Second" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee >= 30
  gap "The law allows a fee."
}

rule fees.third "Third" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."

topic contracts "Contracts"
