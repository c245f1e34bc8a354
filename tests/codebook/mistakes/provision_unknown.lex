rule fees.bad "Bad" {
  implements gpog GP.8
  for origin
  severity high
  met when fees.rule is banned
  gap "G."
}
