measure fees.x "X" {
  ask "?"
  scale {
    a "1"
    b "2"
    a "3"
  }
  silence means no_protection
  for origin
}
