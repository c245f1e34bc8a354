rule fees.no_fee "No fee charged" {
  implements 7.1, 8
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."
}
