measure fees.fee "Fee" {
  ask "Is a fee allowed?"
  number days, lower protects
  silence means no_protection
  for origin, destination
}
