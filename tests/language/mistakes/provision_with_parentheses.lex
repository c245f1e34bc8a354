rule fees.no_fee "No fee charged" {
  implements c181 7(1)
  for origin
  severity critical
  met when fees.fee is barred
  gap "The law allows a fee."
}
