rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.items is more than two
  gap "The law allows a fee."
}
