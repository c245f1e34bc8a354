topic grievance "Complaints, remedies and justice"

measure grievance.complaint_body "Body for recruitment complaints" {
  ask "What body may decide recruitment complaints?"
  scale {
    courts_only                 "ordinary courts"
    general_labour_body         "labour body without a stated recruitment mandate"
    recruitment_body            "body with a mandate over recruitment"
    recruitment_body_and_court  "the same, with recourse to court kept open"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "No body on either side has power over the party on the other."
}

measure grievance.status_access "Access whatever the status" {
  ask "Does access to complaint depend on migration status?"
  scale {
    regular_status_only  "regular status only"
    past_work_claims     "open to all for wages and claims from past work"
    all_claims           "open to all for all recruitment and employment claims"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A worker out of status loses on one side what the other still allows."
}

measure grievance.location_access "Access after leaving the country" {
  ask "May a worker complain from outside the territory?"
  scale {
    presence_required       "presence required"
    through_representative  "through representative"
    remote_filing           "online, by post or at a mission, without returning"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A returned worker has no forum on either side."
}

measure grievance.filing_channels "Where a complaint may be lodged" {
  ask "Through which channels may a complaint be lodged?"
  set, more protects {
    in_person              "in person"
    online                 "online"
    telephone              "telephone"
    mission_abroad         "mission abroad"
    employer_or_recruiter  "employer or recruiter"
    trade_union            "trade union"
    any_local_office       "any local office"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure grievance.procedure_support "Accessible procedure" {
  ask "Which features make the procedure accessible?"
  set, more protects {
    no_filing_fee                    "no filing fee"
    fee_waiver                       "fee waiver"
    interpretation                   "interpretation"
    legal_aid                        "legal aid"
    simple_form                      "simple form"
    urgent_wage_procedure            "urgent wage procedure"
    specialised_tribunal             "specialised tribunal"
    mediation_without_loss_of_court  "mediation without loss of court"
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
    refund                "refund"
    wages                 "wages"
    compensation          "compensation"
    reinstatement         "reinstatement"
    repatriation          "repatriation"
    contract_performance  "contract performance"
    interest              "interest"
    rehabilitation        "rehabilitation"
    apology               "apology"
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
    directly_enforceable  "directly enforceable"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Awards made on one side are not enforceable on the other."
}

measure grievance.cross_border_procedure "Cross-border procedure" {
  ask "Which rules allow a claim across borders?"
  set, more protects {
    power_of_attorney              "power of attorney"
    remote_testimony               "remote testimony"
    service_abroad                 "service abroad"
    recognition_of_foreign_awards  "recognition of foreign awards"
    consular_evidence              "consular evidence"
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
    whistleblower_regime         "the same, extended to persons reporting abuse, with protection
                                  pending decision"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure grievance.removal_stay "Removal while a claim is pending" {
  ask "May a worker be removed while a complaint is pending?"
  scale {
    no_effect      "complaint has no effect on removal"
    discretionary  "authority may suspend removal"
    automatic      "removal is suspended"
  }
  silence means no_protection
  for destination
}

measure grievance.claimant_permit "Stay and work for victims" {
  ask "What permit may a victim of labour abuse obtain?"
  scale {
    trafficking_only            "only identified trafficking victims"
    exploitation_stay           "victims of labour exploitation may stay"
    exploitation_stay_and_work  "they may stay and work, or change employer"
  }
  silence means no_protection
  for destination, agreement
}

measure grievance.representation "Who may assist or file" {
  ask "Who may assist, represent or file for the worker?"
  set, more protects {
    trade_unions             "trade unions"
    ngos                     "ngos"
    authorised_agent         "authorised agent"
    collective_or_class      "collective or class"
    consul                   "consul"
    regulator_on_own_motion  "regulator on own motion"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure grievance.guarantee_fund "Guarantee of payment" {
  ask "What stands behind an award when the party does not pay?"
  scale {
    recruiter_bond  "recruiter's security"
    wage_fund       "fund or insurance for wages"
    general_fund    "fund or insurance for all awards to workers"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The fund on one side does not pay awards made on the other, or both pay for the same
          loss."
}

measure grievance.internal_mechanism "Mechanism at recruiter or employer" {
  ask "Must recruiters and employers run a grievance mechanism?"
  scale {
    recruiter               "recruiters only"
    recruiter_and_employer  "both"
    both_with_report        "both, with duty to answer in time and pass unresolved complaints to
                             the authority"
  }
  silence means no_protection
  for origin, destination, agreement
}
