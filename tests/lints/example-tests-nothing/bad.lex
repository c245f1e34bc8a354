topic fees "Fees"

measure fees.ban "Ban" {
  ask "Is charging barred?"
  scale {
    allowed "allowed"
    capped "up to a ceiling"
    barred "barred"
  }
  silence means no_protection
  for origin, destination
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
    wording secondary "https://example.org"
  }
}

rule fees.barred "barred" {
  implements gpog GP.7
  for origin, destination
  severity high
  met when fees.ban is barred and fees.receipt is yes
  partly met when fees.ban is at least capped
  gap "Gap."
  why "Because."
  advise "Do it."
}

measure fees.extra "Extra" {
  ask "Extra?"
  yes_no, yes protects
  silence means no_protection
  for origin
  paired "It differs."
}

example "idle" {
  given fees.extra is yes
  expect fees.barred unknown
}

example "once" {
  given fees.ban is allowed
  expect fees.barred contrary
}

example "twice" {
  given fees.ban is allowed
  expect fees.barred contrary
}
