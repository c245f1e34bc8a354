topic contract "Employment contracts"

measure contract.form "Form of the contract" {
  ask "What form must the employment contract of a migrant worker have?"
  scale {
    oral_suffices                "an oral contract suffices"
    written_statement            "written particulars of the job after hiring"
    written_contract             "a written contract"
    written_on_official_minimum  "a written contract with prescribed minimum terms or on an
                                  official model"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A contract valid on one side lacks the form or model required on the other."
}

measure contract.mandatory_contents "Mandatory contents of the contract" {
  ask "Which contents must the contract have?"
  set, more protects {
    parties                     "names of the parties to the contract"
    employer_identity           "identity of the employer, such as name and address"
    job_and_tasks               "the job and its tasks"
    place_of_work               "the place of work"
    wage                        "the amount of the wage"
    pay_interval_and_method     "when and how the wage is paid"
    deductions                  "deductions that may be made from the wage"
    hours_rest_overtime         "hours of work, rest periods and overtime"
    leave                       "annual or other leave"
    duration                    "duration of the contract"
    probation                   "probation period, if any"
    termination_and_notice      "ending of the contract and notice"
    accommodation               "accommodation or housing of the worker"
    food                        "food or meals"
    medical_care_and_insurance  "medical care, and insurance of the worker"
    safety_and_health           "safety and health at work"
    social_security             "social security of the worker"
    travel_to_job               "travel to the place of work"
    return_travel               "return travel or repatriation"
    death_and_remains           "what is done on the worker's death, return of remains included"
    dispute_settlement          "how disputes are settled"
    documents_kept_by_worker    "the worker keeps passport and other personal documents"
    applicable_law              "the law that applies to the contract"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A term one side makes mandatory is missing from the other side's official form."
}

measure contract.language "Language of the contract" {
  ask "In what language must the worker receive the contract?"
  scale {
    official_language      "an official language of the State, no other required"
    translation_available  "a translation on request, or optionally attached"
    language_understood    "a language the worker understands"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The language or version required on one side is not accepted on the other."
}

measure contract.prevailing_version "Prevailing version of the contract" {
  ask "Which version prevails if language versions or successive contracts differ?"
  scale {
    official_language_prevails  "the version in the official language"
    as_agreed                   "the version chosen by the parties"
    more_favourable_prevails    "the version better for the worker"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Each side gives priority to a different text."
}

measure contract.delivery_timing "When the worker receives the contract" {
  ask "When must the worker receive the signed contract or its terms?"
  scale {
    after_start                   "after work has started"
    by_first_day                  "on the first day of work at the latest"
    before_departure              "before departure or border crossing"
    before_departure_with_period  "a stated time before departure"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The later rule defeats the earlier: destination papers are issued only after the moment
          fixed at origin."
  note "Copy to the worker is required for any option to be ticked."
}

measure contract.verification "Verification and registration of the contract" {
  ask "What official control of the contract is required?"
  scale {
    deposit                          "a copy of the contract is filed with an authority"
    approval                         "contract is checked against minimum standards and approved"
    approval_with_electronic_record  "contract is approved and kept in an electronic record the
                                      worker can reach"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Approval on one side is not recognised or is repeated on the other."
}

measure contract.verification_bodies "Bodies that verify the contract" {
  ask "Which bodies must verify, attest or register the contract?"
  set, neutral {
    origin_authority                   "authority of the origin State at home"
    origin_mission                     "embassy or labour office of the origin State"
    destination_labour_authority       "labour authority of the destination State"
    destination_immigration_authority  "immigration authority of the destination State"
    destination_mission                "embassy or visa centre of the destination State"
    joint_body                         "joint body of both States"
  }
  silence means no_restriction
  for origin, destination, agreement
  paired "Each side asks several bodies to check the same contract, or each leaves it to the other."
}

measure contract.substitution "Contract substitution" {
  ask "What is the rule on replacing or altering the contract to the worker's detriment?"
  scale {
    allowed_by_agreement      "a new contract may replace the old if signed"
    approval_needed           "change needs approval by the authority"
    prohibited                "less favourable change is barred or void"
    prohibited_with_sanction  "less favourable change is barred, with penalty or compensation"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A new contract lawful at destination is forbidden substitution at origin."
}

measure contract.cross_border_effect "Effect of the foreign-signed contract at destination" {
  ask "What effect has a contract signed or approved at origin before destination authorities?"
  scale {
    not_recognised            "only the destination contract counts"
    recognised_if_registered  "enforceable after registration or attestation"
    enforceable               "enforceable as such, better terms included"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The approved contract has no force where the work is done."
  note "For origin: whether origin law treats its approved contract as governing at destination."
}

measure contract.informed_consent "Informed and free consent" {
  ask "How does the law secure the worker's free and informed consent?"
  scale {
    signature               "the worker's signature only"
    explanation             "terms must be explained or read out before signature"
    explanation_and_remedy  "terms are explained, and deception or coercion gives avoidance or
                             compensation"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure contract.void_clauses "Clauses without effect" {
  ask "Which clauses does the law make void or prohibited?"
  set, more protects {
    giving_up_union_rights      "clause giving up union rights"
    waiver_of_remedy            "clause giving up complaint or access to court"
    waiver_of_statutory_rights  "clause giving up rights under the law"
    repayment_on_exit           "clause to repay recruitment or hiring cost on leaving"
    restraint_on_leaving        "penalty or bar on leaving or changing job"
    surrender_of_documents      "clause to hand over passport or other documents"
    pregnancy_or_marriage       "clause ending the job or disadvantaging the worker for pregnancy
                                 or marriage"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A clause that is void on one side is enforced on the other."
}

measure contract.status_protection "Protection without proper contract" {
  ask "Which workers keep full statutory rights although their contract is missing or irregular?"
  set, more protects {
    no_written_contract   "workers without a written contract"
    disguised_employment  "workers misclassified as something other than employees"
    agency_or_temporary   "agency or temporary workers"
    irregular_status      "workers without regular migration status"
    casual_or_part_time   "casual or part-time workers"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure contract.wage_floor "Wage floor" {
  ask "What wage floor applies to migrant workers in this scope?"
  scale {
    nationality_based         "floor differs by nationality or by bilateral tariff below the
                               general one"
    separate_sector_floor     "a floor for the sector that is lower than the general one"
    general_minimum           "the general minimum wage"
    prevailing_or_collective  "prevailing, collectively agreed or equal-pay level"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The origin State's required wage is above what destination law or its model contract
          secures."
}

measure contract.wage_floor_amount "Minimum monthly wage required" {
  ask "What minimum monthly wage must the contract show?"
  number in currency_per_month, higher protects
  silence means not_comparable
  for origin, destination, agreement
  paired "The amounts required on the two sides differ."
  note "State currency; compare only after conversion at the date of assessment."
}
