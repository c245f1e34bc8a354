measure fees.fee "Fee" {
  ask "Is a fee allowed?"
  set {
    visa "visa"
  }
  silence means no_protection
  for origin, destination
}
