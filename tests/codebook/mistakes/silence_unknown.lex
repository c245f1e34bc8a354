measure fees.x "X" {
  ask "?"
  number in days, lower protects
  silence means nothing
  for origin
}
