threshold fees.some_costs 1.5 "A few costs."

rule fees.bad "Bad" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.costs counts at least fees.some_costs
  gap "G."
}
