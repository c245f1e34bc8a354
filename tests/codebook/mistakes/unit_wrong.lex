rule fees.bad "Bad" {
  implements gpog GP.7
  for destination
  severity high
  met when fees.days is at most 3 months
  gap "G."
}
