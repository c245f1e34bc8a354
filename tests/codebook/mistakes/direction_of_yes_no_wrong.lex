measure fees.x "X" {
  ask "?"
  yes_no, higher protects
  silence means no_protection
  for origin
}
