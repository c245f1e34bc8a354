topic contract "Employment contracts"

measure contract.form "Form of the contract" {
  ask "What form must the employment contract of a migrant worker have?"
  scale {
    oral_suffices                "oral suffices"
    written_statement            "written particulars after hiring"
    written_contract             "written contract"
    written_on_official_minimum  "written, with prescribed minimum terms or official model"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A contract valid on one side lacks the form or model required on the other."
}

measure contract.mandatory_contents "Mandatory contents" {
  ask "Which contents must the contract have?"
  set, more protects {
    parties                     "parties"
    employer_identity           "employer identity"
    job_and_tasks               "job and tasks"
    place_of_work               "place of work"
    wage                        "wage"
    pay_interval_and_method     "pay interval and method"
    deductions                  "deductions"
    hours_rest_overtime         "hours rest overtime"
    leave                       "leave"
    duration                    "duration"
    probation                   "probation"
    termination_and_notice      "termination and notice"
    accommodation               "accommodation"
    food                        "food"
    medical_care_and_insurance  "medical care and insurance"
    safety_and_health           "safety and health"
    social_security             "social security"
    travel_to_job               "travel to job"
    return_travel               "return travel"
    death_and_remains           "death and remains"
    dispute_settlement          "dispute settlement"
    documents_kept_by_worker    "documents kept by worker"
    applicable_law              "applicable law"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A term one side makes mandatory is missing from the other side's official form."
}

measure contract.language "Language of the contract" {
  ask "In what language must the worker receive the contract?"
  scale {
    official_language      "language of the State only"
    translation_available  "translation on request or attached at option"
    language_understood    "a language the worker understands"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The language or version required on one side is not accepted on the other."
}

measure contract.prevailing_version "Prevailing version" {
  ask "Which version prevails if language versions or successive contracts differ?"
  scale {
    official_language_prevails  "official language prevails"
    as_agreed                   "version chosen by the parties"
    more_favourable_prevails    "the one better for the worker"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Each side gives priority to a different text."
}

measure contract.delivery_timing "Delivery before departure" {
  ask "When must the worker receive the signed contract or its terms?"
  scale {
    after_start                   "after start"
    by_first_day                  "by first day"
    before_departure              "before departure or border crossing"
    before_departure_with_period  "a stated time before departure"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The later rule defeats the earlier: destination papers are issued only after the moment
          fixed at origin."
  note "Copy to the worker is required for any option to be ticked."
}

measure contract.verification "Verification and registration" {
  ask "What official control of the contract is required?"
  scale {
    deposit                          "copy filed"
    approval                         "checked against minimum standards and approved"
    approval_with_electronic_record  "approved and kept in an electronic record the worker can
                                      reach"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Approval on one side is not recognised or is repeated on the other."
}

measure contract.verification_bodies "Bodies that verify the contract" {
  ask "Which bodies must verify, attest or register the contract?"
  set, neutral {
    origin_authority                   "origin authority"
    origin_mission                     "embassy or labour office of the origin State"
    destination_labour_authority       "destination labour authority"
    destination_immigration_authority  "destination immigration authority"
    destination_mission                "embassy or visa centre of the destination State"
    joint_body                         "joint body"
  }
  silence means no_restriction
  for origin, destination, agreement
  paired "Each side asks several bodies to check the same contract, or each leaves it to the other."
}

measure contract.substitution "Contract substitution" {
  ask "What is the rule on replacing or altering the contract to the worker's detriment?"
  scale {
    allowed_by_agreement      "new contract may replace the old if signed"
    approval_needed           "change needs approval by the authority"
    prohibited                "less favourable change barred or void"
    prohibited_with_sanction  "barred, with penalty or compensation"
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
    signature               "signature only"
    explanation             "terms must be explained or read out before signature"
    explanation_and_remedy  "explanation, and deception or coercion gives avoidance or compensation"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure contract.void_clauses "Clauses without effect" {
  ask "Which clauses does the law make void or prohibited?"
  set, more protects {
    giving_up_union_rights      "giving up union rights"
    waiver_of_remedy            "giving up complaint or court"
    waiver_of_statutory_rights  "waiver of statutory rights"
    repayment_on_exit           "repayment on exit"
    restraint_on_leaving        "penalty or bar on leaving or changing job"
    surrender_of_documents      "surrender of documents"
    pregnancy_or_marriage       "pregnancy or marriage"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A clause that is void on one side is enforced on the other."
}

measure contract.status_protection "Protection without proper contract" {
  ask "Which workers keep full statutory rights although their contract is missing or irregular?"
  set, more protects {
    no_written_contract   "no written contract"
    disguised_employment  "misclassified workers"
    agency_or_temporary   "agency or temporary"
    irregular_status      "irregular status"
    casual_or_part_time   "casual or part time"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure contract.wage_floor "Wage floor" {
  ask "What wage floor applies to migrant workers in this scope?"
  scale {
    nationality_based         "floor differs by nationality or by bilateral tariff below the
                               general one"
    separate_sector_floor     "lower floor for the sector"
    general_minimum           "general minimum wage"
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
