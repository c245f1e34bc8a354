threshold fees.some_costs 2 "A few costs."

rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.rule is at least fees.some_costs
  gap "G."
}
