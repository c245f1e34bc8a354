pattern policy.health_list "Health workers recruited from a listed State without agreement" {
  implements who_code 3.5, 4.2, 5.1, 5.4, 6-7, 8.2, 8.5, 8.6, 8.7, SSL;
             mobility_paper issue.14
  class conflict
  severity high
  when (destination policy.health_recruitment_limit is voluntary_code
        or destination policy.health_recruitment_limit is silent)
   and origin policy.health_recruitment_limit is at least limited
  mend destination "limit to agreements"
       agreement "benefits for the origin health system"
  related policy.health_workers
  why "Destination recruiters recruit actively where origin limits departure."
}
