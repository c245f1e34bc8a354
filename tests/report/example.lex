# A small rule book for the golden reports: every kind of measure, every outcome.
topic fees "Fees"
topic contract "Contracts"
sector domestic_work "Domestic work"
category women "Women"

measure fees.rule "Charging workers" {
  ask "May a worker be charged for recruitment?"
  scale {
    permitted "charging is allowed"
    capped "charging is allowed up to a ceiling"
    banned "charging any worker is barred"
  }
  silence means no_protection
  for origin, destination
}

measure fees.costs "Costs on the worker" {
  ask "Which costs does the law place on the worker?"
  set, fewer protects {
    visa "visa and permits"
    travel "travel to the place of work"
    insurance "insurance"
  }
  silence means no_restriction
  for origin, destination
}

measure fees.refund "Sources of refund" {
  ask "From which sources must a refund come?"
  set, more protects {
    recruiter "the recruiter"
    bond "the recruiter's bond"
    fund "a public fund"
  }
  silence means no_protection
  for origin, destination
}

measure fees.cap "Ceiling" {
  ask "What is the ceiling?"
  number in national_currency, lower protects
  silence means not_comparable
  for origin, destination
}

measure contract.written "Written contract" {
  ask "Is a written contract required?"
  yes_no, yes protects
  silence means no_protection
  for origin, destination
}

measure contract.language "Language of the contract" {
  ask "In which language must the contract be?"
  scale {
    official "an official language"
    understood "a language the worker understands"
  }
  silence means no_protection
  for origin, destination
}

instrument gpog "Principles" {
  by "International Labour Organization"
  adopted 2016
  provision GP.7 "No fees" {
    asks "Workers pay nothing for recruitment."
    wording secondary "https://example.org/principles"
  }
  provision GP.8 "Clear contracts" {
    asks "Contracts are clear and written."
    wording unverified
  }
}

instrument c181 "Convention" {
  provision 7.1 "No fees" {
    asks "Agencies charge workers nothing."
    wording primary "https://example.org/convention"
  }
}

rule fees.none "No fee charged" {
  implements gpog GP.7; c181 7.1
  for origin, destination
  severity critical
  met when fees.rule is banned
  partly met when fees.rule is at least capped and fees.cap is at most 100
  gap "Workers may be charged."
  advise "Prohibit any charge."
  why "Debt binds workers to their employers."
}

rule fees.costs_elsewhere "Costs not on the worker" {
  implements gpog GP.7
  for origin, destination
  severity high
  met when fees.costs includes none of visa, travel, insurance
  partly met when fees.costs counts at most 1
  gap "The worker bears costs of recruitment."
}

rule fees.refunded "Refund from several sources" {
  implements gpog GP.7
  for origin, destination
  severity medium
  met when fees.refund includes recruiter and fees.refund includes any of bond, fund
  partly met when fees.refund counts at least 1
  gap "What was taken is not given back."
}

rule contract.in_writing "Written contract" {
  implements gpog GP.8
  for origin, destination
  severity critical
  met when contract.written is yes
  gap "No written contract is required."
}

rule contract.clear "Contract in a language understood" {
  implements gpog GP.8
  for origin, destination
  severity high
  met when contract.language is understood or not contract.written is yes
  gap "The contract may be in a language that the worker does not understand."
}

rule contract.homes "Written contract in households" {
  implements gpog GP.8
  for origin
  severity low
  in sector domestic_work
  met when contract.written is yes
  gap "No written contract is required in households."
}
