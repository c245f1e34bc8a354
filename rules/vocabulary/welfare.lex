topic welfare "Welfare, social protection and return"

measure welfare.insured_risks "Risks covered by compulsory insurance" {
  ask "Which risks must insurance for the worker cover?"
  set, more protects {
    death "death"
    disability "disability"
    illness "illness"
    work_injury "work injury"
    repatriation "repatriation"
    unpaid_wages "unpaid wages"
    legal_costs "legal costs"
    stranding "stranding"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The same risk must be insured twice, or is insured on neither side."
}
