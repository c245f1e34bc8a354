rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity high
  met when origin fees.rule is banned
  gap "G."
}
