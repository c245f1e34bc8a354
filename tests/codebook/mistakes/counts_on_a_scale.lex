rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.rule counts at least 1
  gap "G."
}
