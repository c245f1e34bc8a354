# A small rule book for the golden alignments: every class of pattern and every outcome.
topic fees "Fees"
topic contract "Contracts"
topic bilateral "Agreements"
sector domestic_work "Domestic work"

measure fees.rule "Charging workers" {
  ask "May a worker be charged for recruitment?"
  scale {
    permitted "charging is allowed"
    capped "charging is allowed up to a ceiling"
    banned "charging any worker is barred"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "the charge moves to the side where it is lawful"
}

measure fees.costs_on_worker "Costs on the worker" {
  ask "Which costs does the law place on the worker?"
  set, fewer protects {
    visa "visa and permits"
    travel "travel to the place of work"
    insurance "insurance"
  }
  silence means no_restriction
  for origin, destination
  paired "an item paid twice, or by nobody"
}

measure fees.cap "Ceiling" {
  ask "What is the ceiling?"
  number in national_currency, lower protects
  silence means not_comparable
  for origin, destination
  paired "two ceilings"
}

measure contract.written "Written contract" {
  ask "Is a written contract required?"
  yes_no, yes protects
  silence means no_protection
  for origin, destination, agreement
  paired "a contract without form on one side"
}

measure contract.checks "Checks of the contract" {
  ask "Who checks the contract?"
  set, more protects {
    ministry "the ministry"
    embassy "the embassy"
  }
  silence means no_protection
  for origin, destination
  paired "checked twice"
}

measure bilateral.exchange "Exchange of data" {
  ask "Do the parties exchange data?"
  yes_no, yes protects
  silence means no_protection
  for agreement
}

instrument gpog "Principles" {
  by "International Labour Organization"
  adopted 2016
  provision GP.7 "No fees" {
    asks "Workers pay nothing for recruitment."
    wording secondary "https://example.org/principles"
  }
  provision OG.13 "Agreements" {
    asks "Agreements protect workers."
    wording unverified
  }
}

instrument c181 "Convention" {
  provision 7.1 "No fees" {
    asks "Agencies charge workers nothing."
    wording primary "https://example.org/convention"
  }
}

pattern fees.ban_v_charge "Fee banned at origin, charged at destination" {
  implements gpog GP.7; c181 7.1
  class conflict
  severity critical
  when origin fees.rule is banned and destination fees.rule is at most capped
  settled when agreement fees.rule is banned
  mend destination "prohibit the charge"
       agreement "a no-fee clause"
  why "The charge moves to the side where it is lawful."
}

pattern fees.both_on_worker "Same item on the worker on both sides" {
  implements gpog GP.7
  class protection_gap
  severity high
  when origin fees.costs_on_worker overlaps destination fees.costs_on_worker
  mend origin "place the item on the employer"
       destination "place the item on the employer"
  why "The worker pays twice."
}

pattern fees.caps "Ceilings differ" {
  implements gpog GP.7
  class divergence
  severity medium
  when origin fees.cap differs from destination fees.cap
  mend origin "repeal the ceiling"
  why "Recruiters choose the higher."
}

pattern contract.one_side "Contract in writing on one side only" {
  implements gpog OG.13
  class conflict
  severity high
  when origin contract.written is yes and destination contract.written is silent
  settled when agreement contract.written is yes
  mend destination "require it in writing"
  why "What was signed has no force."
}

pattern contract.twice "Contract checked twice" {
  implements gpog OG.13
  class duplication
  severity low
  when origin contract.checks includes embassy and destination contract.checks includes ministry
  mend agreement "one check"
  why "Each check costs a week."
}

pattern bilateral.data "Data needed from the other side" {
  implements gpog OG.13
  class dependency
  severity medium
  when origin contract.checks includes embassy and agreement bilateral.exchange is silent
  mend agreement "a clause on exchange"
  why "The embassy checks what it cannot see."
}
