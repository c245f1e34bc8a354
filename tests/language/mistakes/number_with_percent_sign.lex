rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.share is at most 10%
  gap "The law allows a fee."
}
