rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."
}
