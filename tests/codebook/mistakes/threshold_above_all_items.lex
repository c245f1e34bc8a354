threshold fees.many 5 "Many costs."

rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.costs counts at least fees.many
  gap "G."
}
