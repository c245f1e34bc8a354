rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred (fees.cap is stated or fees.a holds)
  gap "The law allows a fee."
}
