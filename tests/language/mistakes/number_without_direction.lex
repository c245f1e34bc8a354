measure fees.fee "Fee" {
  ask "Is a fee allowed?"
  number in days
  silence means no_protection
  for origin, destination
}
