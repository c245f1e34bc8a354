rule fees.bad "Bad" {
  implements gpog GP.7
  for orign
  severity high
  met when fees.rule is banned
  gap "G."
}
