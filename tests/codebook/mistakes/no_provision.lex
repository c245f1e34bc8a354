rule fees.bad "Bad" {
  for origin
  severity high
  met when fees.rule is banned
  gap "G."
}
