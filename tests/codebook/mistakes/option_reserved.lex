measure fees.x "X" {
  ask "?"
  scale {
    silent "nothing"
    ruled "something"
  }
  silence means no_protection
  for origin
}
