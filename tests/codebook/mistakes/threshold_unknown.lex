threshold fees.most_days 90 days "The most days."

rule fees.bad "Bad" {
  implements gpog GP.7
  for destination
  severity high
  met when fees.days is at most fees.most_day
  gap "G."
}
