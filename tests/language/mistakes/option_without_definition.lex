measure fees.fee "Fee" {
  ask "Is a fee allowed?"
  scale {
    allowed
    barred "charging is barred"
  }
  silence means no_protection
  for origin, destination
}
