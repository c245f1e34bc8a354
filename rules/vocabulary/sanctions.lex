topic sanctions "Sanctions"

measure sanctions.types "Types of sanction" {
  ask "Which sanctions does the law provide for breaches of recruitment rules?"
  set, more protects {
    warning                 "official warning"
    compliance_order        "order to comply or put things right"
    administrative_fine     "fine imposed by an authority"
    refund_order            "order to repay the worker"
    forfeiture_of_security  "forfeiture of the deposit, bond or guarantee"
    suspension              "suspension of the licence or registration"
    revocation              "revocation or cancellation of the licence or registration"
    closure                 "closure of premises or business"
    ban_on_individuals      "ban on individuals acting in recruitment"
    employer_hiring_ban     "ban on employers hiring migrant workers"
    criminal_fine           "fine as a criminal penalty"
    imprisonment            "imprisonment"
    publication             "publication of the breach or the offender's name"
    confiscation            "confiscation of property or proceeds"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure sanctions.conduct_covered "Breaches with a stated sanction" {
  ask "For which breaches is a sanction stated?"
  set, more protects {
    charging_workers               "charging workers unlawfully"
    unlicensed_activity            "recruiting without a licence"
    deception                      "deceiving workers about jobs or conditions"
    misleading_adverts             "misleading job advertisements"
    contract_substitution          "replacing the agreed contract by a worse one"
    document_retention             "keeping workers' passports or other documents"
    use_of_unlicensed_recruiter    "using an unlicensed recruiter"
    retaliation                    "retaliation against workers who complain"
    bribery_and_kickbacks          "bribes or kickbacks in recruitment, between private parties or
                                    with officials"
    visa_or_job_order_trading      "trading in visas, permits or job orders"
    child_recruitment              "recruiting children or persons under age"
    job_mismatch                   "job or conditions differ from the offer"
    failure_to_repatriate          "failing to bring workers home when due"
    illegal_employment             "employing migrants unlawfully"
    organising_irregular_movement  "organising irregular entry, exit or movement of workers"
    obstruction                    "hindering complaint, inspection or remedy"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A breach is punishable on one side only."
}

measure sanctions.liable_persons "Who can be punished" {
  ask "Which persons may be punished?"
  set, more protects {
    natural_persons       "individuals"
    legal_persons         "companies and other legal persons"
    directors_and_owners  "directors, managers or owners of a firm"
    employers             "employers"
    sub_agents            "sub-agents, brokers or representatives of a recruiter"
    any_person            "any person, whatever the role in recruitment"
    public_officials      "public officials"
    accomplices           "those who aid, abet or take part"
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
    labour_trafficking                    "trafficking in persons for labour exploitation"
    debt_bondage                          "debt bondage"
    worst_child_labour                    "worst forms of child labour"
    fraudulent_recruitment                "recruitment by fraud for exploitation"
    smuggling_or_clandestine_recruitment  "migrant smuggling or clandestine recruitment"
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
    good_faith_employer_defence         "employers who acted with due care in good faith are
                                         excused"
    right_of_appeal                     "right of appeal against sanctions"
    proportionality_rule                "sanctions must be proportionate to the breach"
  }
  silence means no_protection
  for origin, destination
}
