rule fees.bad "Bad" {
  implements gpog GP.7
  for origin, destination
  severity high
  met when fees.clear holds
  gap "G."
}
