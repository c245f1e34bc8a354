topic grievance "Complaints, remedies and justice"

measure grievance.complaint_body "Body for recruitment complaints" {
  ask "What body may decide recruitment complaints?"
  scale {
    courts_only                 "ordinary courts only"
    general_labour_body         "a labour body without a stated recruitment mandate"
    recruitment_body            "a body with a mandate over recruitment"
    recruitment_body_and_court  "a body with a mandate over recruitment, with recourse to court
                                 kept open"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "No body on either side has power over the party on the other."
}

measure grievance.status_access "Access to complaint whatever the status" {
  ask "Does access to complaint depend on migration status?"
  scale {
    regular_status_only  "open only to workers with regular status"
    past_work_claims     "open to all for wages and claims from past work"
    all_claims           "open to all for all recruitment and employment claims"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A worker out of status loses on one side what the other still allows."
}

measure grievance.location_access "Complaint from outside the country" {
  ask "May a worker complain from outside the territory?"
  scale {
    presence_required       "the worker must be present in the territory"
    through_representative  "through a representative, without the worker being present"
    remote_filing           "online, by post or at a mission, without returning"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A returned worker has no forum on either side."
}

measure grievance.filing_channels "Where a complaint may be lodged" {
  ask "Through which channels may a complaint be lodged?"
  set, more protects {
    in_person              "in person at an office"
    online                 "online or by electronic means"
    telephone              "by telephone or hotline"
    mission_abroad         "at an embassy, consulate or labour office abroad"
    employer_or_recruiter  "with the employer or recruiter"
    trade_union            "through a trade union"
    any_local_office       "at any local office, not only that of the district concerned"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure grievance.procedure_support "Accessible procedure" {
  ask "Which features make the procedure accessible?"
  set, more protects {
    no_filing_fee                    "no fee is due for filing"
    fee_waiver                       "fees may be waived or do not apply to some workers or claims"
    interpretation                   "interpretation into a language the worker understands"
    legal_aid                        "free or subsidised legal aid"
    simple_form                      "a simple form or informal filing suffices"
    urgent_wage_procedure            "fast or interim procedure for wage claims"
    specialised_tribunal             "a specialised court, tribunal or board decides"
    mediation_without_loss_of_court  "mediation or conciliation that leaves the way to court open"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure grievance.decision_time_limit "Time limit to decide" {
  ask "Within how many days must a recruitment complaint be decided?"
  number in days, lower protects
  silence means not_comparable
  for origin, destination, agreement
  note "Add investigation and decision periods; state if from filing or hearing."
}

measure grievance.claim_time_limit "Time limit to claim" {
  ask "Within how many months must a worker bring a recruitment or wage claim?"
  number in months, higher protects
  silence means not_comparable
  for origin, destination, agreement
  paired "The claim lapses on one side while the worker is still under contract or before the other
          side's limit ends."
  note "Use the shortest limit that applies to a wage or fee claim."
}

measure grievance.remedies "Remedies available" {
  ask "Which remedies may the deciding body order?"
  set, more protects {
    refund                "repayment of fees or costs"
    wages                 "payment of wages due"
    compensation          "compensation for loss or harm"
    reinstatement         "giving the job back"
    repatriation          "return home, or its cost"
    contract_performance  "performance of the contract as promised"
    interest              "interest on sums due"
    rehabilitation        "rehabilitation of victims, such as medical or psychological care"
    apology               "an apology"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A remedy promised on one side cannot be ordered on the other."
}

measure grievance.order_enforcement "Enforcement of orders" {
  ask "How are the body's orders enforced?"
  scale {
    recommendation        "advice or settlement only"
    court_action_needed   "enforceable through a separate court action"
    directly_enforceable  "enforceable directly, without a separate court action"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Awards made on one side are not enforceable on the other."
}

measure grievance.cross_border_procedure "Cross-border procedure" {
  ask "Which rules allow a claim across borders?"
  set, more protects {
    power_of_attorney              "the worker may act through someone holding a power of attorney"
    remote_testimony               "evidence may be given by video or other remote means"
    service_abroad                 "papers may be served abroad"
    recognition_of_foreign_awards  "foreign judgments or awards are recognised and enforced"
    consular_evidence              "consuls may take or certify evidence"
    mission_may_sue                "mission may act for the worker"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A step open on one side has no counterpart on the other."
}

measure grievance.retaliation_protection "Protection against retaliation" {
  ask "How are complainants protected against retaliation?"
  scale {
    dismissal_only               "dismissal for complaint is barred"
    any_detriment                "any detriment is barred"
    any_detriment_with_sanction  "any detriment barred, with sanction"
    whistleblower_regime         "any detriment barred, with sanction, for all who report abuse;
                                  protection pending decision"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure grievance.removal_stay "Removal while a claim is pending" {
  ask "May a worker be removed while a complaint is pending?"
  scale {
    no_effect      "complaint has no effect on removal"
    discretionary  "authority may suspend removal"
    automatic      "removal is suspended by the complaint"
  }
  silence means no_protection
  for destination
}

measure grievance.claimant_permit "Stay and work for victims" {
  ask "What permit may a victim of labour abuse obtain?"
  scale {
    trafficking_only            "only identified trafficking victims"
    exploitation_stay           "victims of labour exploitation may stay"
    exploitation_stay_and_work  "victims of labour exploitation may stay and work, or change
                                 employer"
  }
  silence means no_protection
  for destination, agreement
}

measure grievance.representation "Who may assist or file" {
  ask "Who may assist, represent or file for the worker?"
  set, more protects {
    trade_unions             "trade unions"
    ngos                     "non-governmental organisations or other associations"
    authorised_agent         "a lawyer or other person the worker authorises"
    collective_or_class      "a collective or class claim for several workers"
    consul                   "the consul or mission of the worker's State"
    regulator_on_own_motion  "the authority may act on its own motion"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure grievance.guarantee_fund "Guarantee that awards are paid" {
  ask "What stands behind an award when the party does not pay?"
  scale {
    recruiter_bond  "the recruiter's bond or other security"
    wage_fund       "fund or insurance for wages"
    general_fund    "fund or insurance for all awards to workers"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The fund on one side does not pay awards made on the other, or both pay for the same
          loss."
}

measure grievance.internal_mechanism "Grievance mechanism at recruiter or employer" {
  ask "Must recruiters and employers run a grievance mechanism?"
  scale {
    recruiter               "recruiters must, employers need not"
    recruiter_and_employer  "both recruiters and employers must"
    both_with_report        "both must, answer in time and pass unresolved complaints to the
                             authority"
  }
  silence means no_protection
  for origin, destination, agreement
}
