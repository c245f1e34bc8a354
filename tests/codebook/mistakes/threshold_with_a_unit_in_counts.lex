threshold fees.most_days 2 days "The most days."

rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.costs counts at most fees.most_days
  gap "G."
}
