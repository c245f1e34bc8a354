threshold fees.some_costs 2 "A few costs."

rule fees.bad "Bad" {
  implements gpog GP.7
  for destination
  severity high
  met when fees.days is at most fees.some_costs
  gap "G."
}
