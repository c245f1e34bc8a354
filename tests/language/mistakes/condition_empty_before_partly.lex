rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severity critical
  met when 
  partly met when fees.fee is allowed
  gap "The law allows a fee."
}
