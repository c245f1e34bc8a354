measure fees.fee "Fee" {
  ask "Is a fee allowed?"
  set more protects {
    visa "visa"
  }
  silence means no_protection
  for origin, destination
}
