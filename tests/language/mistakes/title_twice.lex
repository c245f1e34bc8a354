rule fees.no_fee "No fee charged" "Free of charge" {
  implements gpog GP.7
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."
}
