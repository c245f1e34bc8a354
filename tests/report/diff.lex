# Rules beside those of corridor.lex, so that one report has changes of rules and of corridors.
rule fees.none "No fee charged" {
  implements gpog GP.7; c181 7.1
  for origin, destination
  severity critical
  met when fees.rule is banned
  partly met when fees.rule is at least capped
  gap "Workers may be charged."
  advise "Prohibit any charge."
  why "Debt binds workers to their employers."
  model "Nobody may charge a worker."
}

rule fees.low_cap "A low ceiling" {
  implements gpog GP.7
  for origin, destination
  severity low
  met when fees.cap is at most 100
  gap "The ceiling is high."
}

rule contract.in_writing "Written contract" {
  implements gpog OG.13
  for origin, destination
  severity high
  met when contract.written is yes
  gap "No written contract is required."
}

rule contract.checked "Contract seen by the ministry" {
  implements gpog OG.13
  for origin, destination
  severity medium
  met when contract.checks includes ministry
  gap "The ministry does not see the contract."
}

rule contract.homes "Written contract in households" {
  implements gpog OG.13
  for origin
  severity low
  in sector domestic_work
  met when contract.written is yes
  gap "No written contract is required in households."
}
