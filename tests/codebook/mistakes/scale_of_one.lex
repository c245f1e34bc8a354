measure fees.x "X" {
  ask "?"
  scale {
    only "one"
  }
  silence means no_protection
  for origin
}
