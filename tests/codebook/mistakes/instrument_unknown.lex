rule fees.bad "Bad" {
  implements gpgo GP.7
  for origin
  severity high
  met when fees.rule is banned
  gap "G."
}
