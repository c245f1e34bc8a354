measure fees.x "X" {
  ask "?"
  number in days, more protects
  silence means not_comparable
  for origin
}
