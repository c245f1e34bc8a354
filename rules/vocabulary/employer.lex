topic employer "Duties of employers"

measure employer.joint_liability_heads "Claims under joint liability" {
  ask "Which claims does shared liability cover?"
  set, more protects {
    fees "fees"
    wages "wages"
    compensation "compensation"
    repatriation "repatriation"
    injury_or_death "injury or death"
    job_mismatch "job differs from the offer"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A head covered on one side falls outside on the other."
}
