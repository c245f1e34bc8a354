rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.days is more than fees.most
  gap "The law allows a fee."
}
