topic policy "Migration policy and planning"

measure policy.offer_checks "Checks of the job offer" {
  ask "What is checked in a job offer before entry is approved?"
  set, more protects {
    genuine_job "genuine job"
    genuine_employer "genuine employer"
    wage_parity "wage parity"
    no_displacement "no displacement"
    accommodation "accommodation"
    employer_record "employer record"
    recruiter_used "recruiter used"
    no_fee_charged "no fee charged"
  }
  silence means no_protection
  for destination
}
