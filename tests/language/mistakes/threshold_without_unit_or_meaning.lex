topic fees "Fees"
threshold fees.decision_days 90
measure fees.fee "Fee" {
  ask "Is a fee allowed?"
  yes_no, no protects
  silence means no_protection
  for origin
}
