rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred and fees.cap is stated or fees.cap is silent
  gap "The law allows a fee."
}
