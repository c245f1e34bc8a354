rule fees.Bad "Bad" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.rule is banned
  gap "G."
}
