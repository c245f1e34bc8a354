rule fees.no_fee "No fee charged" {
  implements gpog GP.7
  for origin
  severity critical
  threshold fees.most 90 days "The longest a decision may take."
  met when fees.fee is barred
  gap "The law allows a fee."
}
