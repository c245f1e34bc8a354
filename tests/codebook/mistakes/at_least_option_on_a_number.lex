rule fees.bad "Bad" {
  implements gpog GP.7
  for destination
  severity high
  met when fees.days is at least banned
  gap "G."
}
