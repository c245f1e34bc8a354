rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred and and fees.cap is stated
  gap "The law allows a fee."
}
