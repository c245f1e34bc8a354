pattern policy.health_list "Health workers held back at origin, recruited freely at destination" {
  implements who_code 3.5, 4.2, 5.1, 5.4, 6-7, 8.2, 8.5, 8.6, 8.7, SSL;
             mobility_paper issue.14
  class conflict
  severity high
  when destination policy.health_recruitment_limit is at most voluntary_code
   and origin policy.health_recruitment_limit is at least limited
  settled when agreement policy.health_recruitment_limit is at least limited
  mend destination "limit active recruitment of health workers to agreements"
       agreement "a limit on recruitment, and a benefit for the origin health system"
  related policy.health_workers
  why "Recruiters at destination go on hiring where the origin has said that it has too few nurses
       and doctors. Those who leave all the same leave outside the rules of their own country,
       without its checks on contract and cost."
}

example "the origin limits recruitment; hospitals abroad follow a voluntary code" {
  given origin policy.health_recruitment_limit is limited
  given destination policy.health_recruitment_limit is voluntary_code
  given agreement policy.health_recruitment_limit is voluntary_code
  expect policy.health_list reported
}

example "the origin lets health workers go under agreements alone; abroad nothing is said" {
  given origin policy.health_recruitment_limit is agreement_only
  given destination policy.health_recruitment_limit is silent
  given agreement policy.health_recruitment_limit is silent
  expect policy.health_list reported
}

example "an agreement sets the limit that the destination's law lacks" {
  given origin policy.health_recruitment_limit is limited
  given destination policy.health_recruitment_limit is silent
  given agreement policy.health_recruitment_limit is limited
  expect policy.health_list settled
}

example "both sides limit recruitment" {
  given origin policy.health_recruitment_limit is limited
  given destination policy.health_recruitment_limit is limited
  expect policy.health_list not_reported
}

example "neither side limits recruitment" {
  given origin policy.health_recruitment_limit is voluntary_code
  given destination policy.health_recruitment_limit is silent
  expect policy.health_list not_reported
}

example "the origin limits recruitment; the law of the destination has not been read" {
  given origin policy.health_recruitment_limit is limited
  expect policy.health_list cannot_tell
}
