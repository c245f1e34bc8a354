rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.ruel is banned
  gap "G."
}
