# A small rule book for forms: every kind of measure, asked for one role, two or three.
topic fees "Fees"
topic laws "A topic with the name of another sheet"
sector domestic_work "Domestic work"
sector construction "Construction"
category women "Women"

measure fees.rule "Charging workers" {
  ask "May a worker be charged for recruitment?"
  scale {
    permitted "charging is allowed"
    capped "charging is allowed up to a ceiling"
    banned "charging any worker is barred"
  }
  silence means no_protection
  for origin, destination, agreement
  note "A ban with exceptions is a ceiling."
}

measure fees.refund "Sources of refund" {
  ask "From which sources must a refund come?"
  set, more protects {
    recruiter "the recruiter"
    bond "the recruiter's bond"
    fund "a public fund"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure fees.cap "Ceiling" {
  ask "What is the ceiling?"
  number in national_currency, lower protects
  silence means not_comparable
  for origin, destination, agreement
}

measure laws.written "Written contract" {
  ask "Is a written contract required?"
  yes_no, yes protects
  silence means no_protection
  for origin, destination
}

measure laws.entry "Sponsorship" {
  ask "Is the worker tied to the employer?"
  scale {
    tied "the worker is tied"
    free "the worker may change"
  }
  silence means no_protection
  for destination
}

instrument gpog "Principles" {
  provision GP.7 "No fees, on paper" {
    asks "Workers pay nothing, and have a contract."
    wording unverified
  }
}

rule fees.none "No fee" {
  implements gpog GP.7
  for origin, destination
  severity critical
  met when fees.rule is banned
  gap "Workers pay."
  advise "Ban it."
}

rule laws.paper "A written contract" {
  implements gpog GP.7
  for origin, destination
  severity high
  met when laws.written is yes
  gap "No paper."
  advise "Ask for one."
}
