rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.costs includes none of visa, visa
  gap "G."
}
