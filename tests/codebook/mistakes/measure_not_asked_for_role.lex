rule fees.bad "Bad" {
  implements gpog GP.7
  for origin, destination
  severity high
  met when fees.days is at most 30 days
  gap "G."
}
