topic sanctions "Sanctions"

measure sanctions.types "Types of sanction" {
  ask "Which sanctions does the law provide for breaches of recruitment rules?"
  set, more protects {
    warning                 "warning"
    compliance_order        "compliance order"
    administrative_fine     "administrative fine"
    refund_order            "refund order"
    forfeiture_of_security  "forfeiture of security"
    suspension              "suspension"
    revocation              "revocation"
    closure                 "closure"
    ban_on_individuals      "ban on individuals"
    employer_hiring_ban     "employer hiring ban"
    criminal_fine           "criminal fine"
    imprisonment            "imprisonment"
    publication             "publication"
    confiscation            "confiscation"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure sanctions.conduct_covered "Breaches with a stated sanction" {
  ask "For which breaches is a sanction stated?"
  set, more protects {
    charging_workers               "charging workers"
    unlicensed_activity            "unlicensed activity"
    deception                      "deception"
    misleading_adverts             "misleading adverts"
    contract_substitution          "contract substitution"
    document_retention             "document retention"
    use_of_unlicensed_recruiter    "use of unlicensed recruiter"
    retaliation                    "retaliation"
    bribery_and_kickbacks          "in recruitment, between private parties or with officials"
    visa_or_job_order_trading      "visa or job order trading"
    child_recruitment              "child recruitment"
    job_mismatch                   "job or conditions differ from the offer"
    failure_to_repatriate          "failure to repatriate"
    illegal_employment             "employing migrants unlawfully"
    organising_irregular_movement  "organising irregular movement"
    obstruction                    "hindering complaint, inspection or remedy"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A breach is punishable on one side only."
}

measure sanctions.liable_persons "Who can be punished" {
  ask "Which persons may be punished?"
  set, more protects {
    natural_persons       "natural persons"
    legal_persons         "legal persons"
    directors_and_owners  "directors and owners"
    employers             "employers"
    sub_agents            "sub agents"
    any_person            "any person"
    public_officials      "public officials"
    accomplices           "accomplices"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure sanctions.fine_scaling "Scaling of fines" {
  ask "How are fines for unlawful recruitment scaled?"
  scale {
    fixed           "fixed sum or ceiling"
    per_worker      "per worker affected or rising with repetition"
    linked_to_gain  "multiple of sums taken or percentage of turnover"
  }
  silence means no_protection
  for origin, destination
}

measure sanctions.fee_charging "Sanction for charging workers" {
  ask "What is the strongest consequence of unlawfully charging a worker?"
  scale {
    administrative              "administrative fine only"
    administrative_and_licence  "fine and action on licence or permit to hire"
    criminal                    "criminal penalty"
    criminal_and_licence        "criminal penalty and action on licence or permit to hire"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The same charge is a crime on one side and a minor breach on the other."
}

measure sanctions.forced_labour_offences "Offences of serious exploitation" {
  ask "Which offences exist and reach the recruitment stage?"
  set, more protects {
    forced_labour                         "forced labour"
    labour_trafficking                    "labour trafficking"
    debt_bondage                          "debt bondage"
    worst_child_labour                    "worst child labour"
    fraudulent_recruitment                "recruitment by fraud for exploitation"
    smuggling_or_clandestine_recruitment  "smuggling or clandestine recruitment"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure sanctions.safeguards "Safeguards in enforcement" {
  ask "Which safeguards apply when sanctions are enforced?"
  set, more protects {
    victim_non_punishment               "victims not punished for compelled acts"
    workers_not_penalised_on_detection  "migrants found in inspections not penalised for employer's
                                         breach"
    good_faith_employer_defence         "good faith employer defence"
    right_of_appeal                     "right of appeal"
    proportionality_rule                "proportionality rule"
  }
  silence means no_protection
  for origin, destination
}
