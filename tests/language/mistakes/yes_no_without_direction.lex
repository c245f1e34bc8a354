measure fees.fee "Fee" {
  ask "Is a fee allowed?"
  yes_no
  silence means no_protection
  for origin, destination
}
