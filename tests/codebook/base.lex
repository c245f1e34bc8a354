# What every fixture in `mistakes/` can rely on.
topic fees "Fees"
topic other "Other"
sector domestic_work "Domestic work"
category women "Women"

measure fees.rule "Charging" {
  ask "May workers be charged?"
  scale {
    permitted "yes"
    capped "up to a ceiling"
    banned "no"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure fees.costs "Costs" {
  ask "Which costs?"
  set, fewer protects {
    visa "visa"
    travel "travel"
  }
  silence means no_restriction
  for origin, destination
}

measure fees.sources "Sources" {
  ask "Which sources?"
  set, more protects {
    bond "bond"
    fund "fund"
  }
  silence means no_protection
  for origin, destination
}

measure fees.days "Days" {
  ask "How many days?"
  number in days, lower protects
  silence means not_comparable
  for destination
}

measure fees.receipt "Receipt" {
  ask "Is a receipt due?"
  yes_no, yes protects
  silence means no_protection
  for origin, destination
}

instrument gpog "Principles" {
  provision GP.7 "No fees" {
    asks "No fees."
    wording unverified
  }
}

concept fees.clear "Clear rule" {
  for origin
  when fees.rule is banned
}

rule fees.good "Good" {
  implements gpog GP.7
  for origin
  severity high
  met when fees.rule is banned
  gap "Charged."
}
