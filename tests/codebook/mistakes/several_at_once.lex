rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity worst
  met when fees.ruel is banned and fees.costs includes visas and fees.days is at most 1 days
  gap "G."
}
