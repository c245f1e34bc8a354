topic employer "Duties of employers"

measure employer.authorised_recruiter_duty "Duty to use authorised recruiters" {
  ask "Must employers use only authorised recruiters?"
  scale {
    encouraged          "guidance or preference only, no duty"
    duty                "legal duty to use only authorised recruiters"
    duty_with_sanction  "legal duty, with penalty or loss of right to hire"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The origin State relies on licensed channels that destination employers need not use."
}

measure employer.recruiter_acts_liability "Liability for acts of the recruiter" {
  ask "When does the employer answer for prohibited fees or deception in its recruitment chain?"
  scale {
    own_acts                   "liable only for its own acts"
    knew_or_should_have_known  "liable when it knew, ought to have known or failed to take care"
    strict                     "liable whatever its knowledge"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The worker can hold the employer to account on one side only."
}

measure employer.joint_liability "Joint liability of employer and recruiter" {
  ask "How do employer and recruiter answer together for the worker's claims?"
  scale {
    separate                  "each for its own part"
    subsidiary                "one answers if the other fails"
    joint_for_recruitment     "jointly and severally for recruitment claims"
    joint_for_whole_contract  "jointly and severally until the end of the contract"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "One side creates joint liability that the other does not recognise."
}

measure employer.joint_liability_heads "Claims under joint liability" {
  ask "Which claims does shared liability cover?"
  set, more protects {
    fees             "recruitment fees and costs charged to the worker"
    wages            "unpaid wages"
    compensation     "damages or compensation"
    repatriation     "cost of the worker's return"
    injury_or_death  "injury or death of the worker"
    job_mismatch     "job differs from the offer"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A head covered on one side falls outside on the other."
}

measure employer.due_diligence "Due diligence by employers and enterprises" {
  ask "What due diligence on recruitment must enterprises carry out?"
  scale {
    disclosure              "duty to report only, no checks required"
    direct_recruiters       "checks on the recruiters it uses itself"
    chain_wide              "checks along subcontract and recruitment chain, at home and abroad"
    chain_wide_with_remedy  "checks along the whole chain, with duty to remedy"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure employer.procurement_clauses "Clauses in public contracts" {
  ask "What must public procurement rules require of contractors?"
  set, more protects {
    local_standard_conditions  "wages and conditions at local standard"
    health_and_safety          "health and safety at work"
    subcontractors_covered     "the same requirements apply to subcontractors"
    no_worker_fees             "workers are charged no recruitment fees"
    recruitment_cost_priced    "real recruitment cost shown in tenders"
    authorised_recruiters      "only licensed or authorised recruiters are used"
    records_and_inspection     "records are kept and open to inspection"
    debarment_or_termination   "breach leads to exclusion from public contracts or end of the
                                contract"
    payment_withheld           "sums withheld to pay workers"
  }
  silence means no_protection
  for origin, destination
}

measure employer.agency_user_allocation "Division between agency and user" {
  ask "How are duties divided between a labour supplier and the user enterprise?"
  scale {
    left_to_parties                "left to agency and user to agree or not"
    written_allocation             "agency and user must divide duties in writing"
    statutory_allocation           "law allocates each matter"
    statutory_with_joint_fallback  "law allocates, worker is told, and joint liability closes gaps"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure employer.agency_worker_matters "Matters secured for lent workers" {
  ask "On which matters does the law secure the protection of workers lent by an agency?"
  set, more protects {
    freedom_of_association       "the right to form and join unions"
    collective_bargaining        "the right to bargain collectively"
    minimum_wages                "a minimum wage"
    working_time_and_conditions  "working time and other working conditions"
    social_security              "statutory social security benefits"
    access_to_training           "access to vocational training"
    safety_and_health            "safety and health at work"
    accident_compensation        "compensation for work accidents and diseases"
    insolvency_protection        "workers' claims if agency or employer is insolvent"
    maternity_and_parental       "maternity and parental protection and benefits"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure employer.direct_recruitment "Recruitment by the employer itself" {
  ask "Under what rules may an employer recruit migrants without a recruiter?"
  scale {
    no_duties     "allowed freely, outside recruitment rules"
    notification  "allowed after notice or filing"
    approval      "allowed with prior approval or under supervision"
    same_duties   "allowed subject to the same fee, contract and remedy duties as recruiters"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Direct hire that is ordinary on one side is barred or unsupervised on the other."
  note "A ban on direct hire is coded in licensing.permitted_channels."
}

measure employer.accommodation "Accommodation" {
  ask "What housing duty applies where the employer houses migrant workers?"
  scale {
    general_duty               "suitable housing, without stated standards"
    standards                  "housing must meet stated standards"
    standards_with_inspection  "housing must meet stated standards and is inspected"
  }
  silence means no_protection
  for destination, agreement
  paired "The housing promised in the origin contract is not enforceable at destination."
}

measure employer.wage_payment_rules "Wage protection" {
  ask "Which wage protection rules apply?"
  set, more protects {
    regular_interval           "wages are paid at a regular interval"
    paid_directly_to_worker    "wages are paid directly to the worker"
    bank_or_electronic         "wages are paid through a bank or electronically"
    payslip                    "the worker gets a payslip or statement of pay"
    deduction_limits           "deductions from wages are limited"
    electronic_monitoring      "authority monitors payments"
    free_transfer_of_earnings  "right to send earnings home"
    penalty_for_arrears        "penalty for wages paid late or not at all"
  }
  silence means no_protection
  for origin, destination, agreement
}
