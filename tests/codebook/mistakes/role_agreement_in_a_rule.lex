rule fees.bad "Bad" {
  implements gpog GP.7
  for agreement
  severity high
  met when fees.rule is banned
  gap "G."
}
