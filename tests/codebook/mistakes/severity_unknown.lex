rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity hihg
  met when fees.rule is banned
  gap "G."
}
