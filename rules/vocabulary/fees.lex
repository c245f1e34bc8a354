topic fees "Recruitment fees and related costs"

measure fees.worker_fee_rule "Charging workers for recruitment" {
  ask "What does the law say about charging a worker or jobseeker a recruitment fee?"
  scale {
    permitted_without_cap         "charging is allowed and no ceiling is set"
    permitted_up_to_cap           "charging is allowed up to a ceiling or schedule"
    prohibited_for_some           "charging is barred only for named workers, sectors or
                                   destinations; others may be charged"
    prohibited_with_exceptions    "charging is barred in general; a closed list of exceptions
                                   remains"
    prohibited_without_exception  "charging any worker is barred"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "One side prohibits what the other lets its recruiters collect, so the charge moves across
          the border."
  note "Code the fee for recruitment itself; related costs are coded in the cost-bearer measures. A
        power to set a ceiling counts as permitted_up_to_cap."
}

measure fees.fee_cap_months "Fee ceiling in months of pay" {
  ask "Where a charge is allowed with a ceiling set by pay, how many months of pay is it?"
  number in months, lower protects
  silence means not_comparable
  for origin, destination, agreement
  paired "Ceilings differ for the same placement."
  note "Leave blank if no ceiling of this kind; do not convert from amounts."
}

measure fees.fee_cap_amount "Fee ceiling as a sum" {
  ask "Where a charge is allowed with a ceiling fixed as a sum, what is the sum?"
  number in national_currency, lower protects
  silence means not_comparable
  for origin, destination, agreement
  paired "Ceilings differ for the same placement."
  note "Give the currency in the entry; enter by destination as scoped entries."
}

measure fees.persons_bound "Who may not charge" {
  ask "Whom does the rule against charging (or above the ceiling) bind?"
  set, more protects {
    licensed_recruiters        "recruiters holding a licence or registration"
    sub_agents                 "sub-agents, brokers or representatives of a recruiter"
    unlicensed_intermediaries  "intermediaries acting without a licence"
    employers                  "employers of the workers"
    employer_affiliates        "subsidiaries, related firms and business partners of the employer"
    ancillary_providers        "medical, training, travel, lending or document services"
    public_services            "public employment services and state recruitment bodies"
    any_person                 "any person, whatever the role in recruitment"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The actor who collects is bound on one side only."
  note "any_person includes every other item; code only any_person then."
}

measure fees.collection_modes "Modes of collection caught" {
  ask "Which ways of collecting does the prohibition expressly catch?"
  set, more protects {
    direct                        "taken directly from the worker"
    indirect                      "taken indirectly, such as through another person"
    partial                       "taking only part of a fee or cost"
    recurring_or_instalments      "recurring payments or instalments"
    in_kind                       "payment in kind"
    wage_or_benefit_deduction     "deduction from wages or benefits"
    loan_advance_or_set_off       "by way of loan, advance or set-off"
    tied_third_party_service      "payment to a provider chosen or required by the recruiter"
    paid_abroad_or_after_arrival  "payment abroad or after arrival"
    repayment_on_exit             "claw-back when the worker leaves"
    relabelled_charge             "the same service billed under another name"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A mode caught on one side is lawful on the other."
}

measure fees.charges_covered "Charges inside the prohibition" {
  ask "Which heads of charge does the prohibition, or the statutory definition it uses, cover?"
  set, more protects {
    matching_services               "charges for matching offers and applications"
    labour_supply                   "charges for hire to a third party"
    direct_employer_hire            "charges where the employer recruits itself"
    recovery_of_fees                "charges that recoup recruitment fees"
    medical                         "medical examinations, tests or vaccinations"
    insurance                       "insurance of workers, dues to migrant welfare funds included"
    skills_and_qualification_tests  "tests of language, skills or qualifications, or certification
                                     or licensing"
    training_and_orientation        "required training, or orientation before departure, after
                                     arrival or on the job"
    equipment                       "tools, uniforms, safety gear or other equipment"
    travel_and_lodging              "travel, lodging or subsistence in the recruitment process,
                                     return included"
    administrative                  "fees for contracts, passports, visas, permits, clearances or
                                     similar formalities"
    illegitimate_costs              "bribes, kickbacks, bonds, undisclosed or inflated charges"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Definitions differ, so the same item is a banned fee on one side and an allowed cost on
          the other."
  note "Use the four fee heads and seven cost heads of the ILO definition; tick a cost head only if
        the text names it or its ordinary content."
}

measure fees.definition_openness "Breadth of the fee definition" {
  ask "How is the prohibited fee or cost defined?"
  scale {
    named_fee_only              "only a named service or placement fee"
    closed_list                 "an exhaustive list of fees and costs"
    open_list                   "list plus residual words catching any other recruitment charge"
    open_list_with_attribution  "open list and a test tying costs to recruitment (started by
                                 recruiter or employer, needed for access, or imposed in the
                                 process)"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The definition on one side leaves room for charges that the other side counts as fees."
  note "A bare ban with no definition is silent here."
}

measure fees.costs_on_worker "Costs the worker may be made to bear" {
  ask "Which cost items does the law expressly allow or require the worker to bear?"
  set, fewer protects {
    placement_service_fee             "the recruiter's or agency's charge"
    medical_examination               "tests of fitness"
    vaccination                       "vaccinations for the job or the journey"
    insurance                         "premiums for life, health, accident or similar"
    welfare_fund_contribution         "dues to a migrant welfare fund"
    skills_test                       "trade or skills test"
    language_test                     "test of language skills"
    credential_verification           "verification of qualifications"
    occupational_licence              "licence or registration for the occupation"
    pre_departure_orientation         "orientation before departure"
    job_training                      "training required for the job"
    equipment_and_uniform             "tools, uniform, protective gear"
    travel_to_interview_or_consulate  "travel to interviews, tests, consulates"
    travel_to_job                     "travel to the place of work"
    lodging_and_food_in_recruitment   "lodging and subsistence in the process"
    return_travel                     "return journey or repatriation"
    passport                          "fee for a passport"
    seafarer_book                     "seafarer's book"
    visa                              "fee for the entry visa"
    work_or_residence_permit          "fee for the work or residence permit"
    exit_or_security_clearance        "departure or security clearance"
    contract_attestation              "attestation or registration of the contract"
    background_check                  "police or background certificate"
    translation_or_representation     "translation, legalisation, paid representation"
    banking                           "banking services for recruitment"
    government_levy                   "levies, quota or compliance charges"
  }
  silence means no_restriction
  for origin, destination, agreement
  paired "One side lets the worker be charged an item that the other puts on the employer or
          recruiter."
  note "Only express rules. An item permitted up to a ceiling is ticked. State charges levied on
        the worker are ticked."
}

measure fees.costs_on_employer "Costs placed on the employer" {
  ask "Which cost items does the law expressly place on the employer?"
  set, more protects {
    placement_service_fee             "the recruiter's or agency's charge"
    medical_examination               "tests of fitness"
    vaccination                       "vaccinations for the job or the journey"
    insurance                         "premiums for life, health, accident or similar"
    welfare_fund_contribution         "dues to a migrant welfare fund"
    skills_test                       "trade or skills test"
    language_test                     "test of language skills"
    credential_verification           "verification of qualifications"
    occupational_licence              "licence or registration for the occupation"
    pre_departure_orientation         "orientation before departure"
    job_training                      "training required for the job"
    equipment_and_uniform             "tools, uniform, protective gear"
    travel_to_interview_or_consulate  "travel to interviews, tests, consulates"
    travel_to_job                     "travel to the place of work"
    lodging_and_food_in_recruitment   "lodging and subsistence in the process"
    return_travel                     "return journey or repatriation"
    passport                          "fee for a passport"
    seafarer_book                     "seafarer's book"
    visa                              "fee for the entry visa"
    work_or_residence_permit          "fee for the work or residence permit"
    exit_or_security_clearance        "departure or security clearance"
    contract_attestation              "attestation or registration of the contract"
    background_check                  "police or background certificate"
    translation_or_representation     "translation, legalisation, paid representation"
    banking                           "banking services for recruitment"
    government_levy                   "levies, quota or compliance charges"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The employer's burden under one law is not recognised by the other."
}

measure fees.costs_on_recruiter "Costs placed on the recruiter" {
  ask "Which cost items does the law expressly place on the recruiter?"
  set, more protects {
    placement_service_fee             "the recruiter's or agency's charge"
    medical_examination               "tests of fitness"
    vaccination                       "vaccinations for the job or the journey"
    insurance                         "premiums for life, health, accident or similar"
    welfare_fund_contribution         "dues to a migrant welfare fund"
    skills_test                       "trade or skills test"
    language_test                     "test of language skills"
    credential_verification           "verification of qualifications"
    occupational_licence              "licence or registration for the occupation"
    pre_departure_orientation         "orientation before departure"
    job_training                      "training required for the job"
    equipment_and_uniform             "tools, uniform, protective gear"
    travel_to_interview_or_consulate  "travel to interviews, tests, consulates"
    travel_to_job                     "travel to the place of work"
    lodging_and_food_in_recruitment   "lodging and subsistence in the process"
    return_travel                     "return journey or repatriation"
    passport                          "fee for a passport"
    seafarer_book                     "seafarer's book"
    visa                              "fee for the entry visa"
    work_or_residence_permit          "fee for the work or residence permit"
    exit_or_security_clearance        "departure or security clearance"
    contract_attestation              "attestation or registration of the contract"
    background_check                  "police or background certificate"
    translation_or_representation     "translation, legalisation, paid representation"
    banking                           "banking services for recruitment"
    government_levy                   "levies, quota or compliance charges"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The recruiter must carry an item that the other side places on the employer, so payment
          is doubled or passed on."
}

measure fees.employer_pays_duty "Positive duty on the employer to pay" {
  ask "Does the law state positively that the employer pays for recruitment?"
  scale {
    service_fee_only  "the recruiter's charge, not related costs"
    listed_items      "named items of cost as well, but not all"
    full_cost         "all fees and related costs of recruitment"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The origin State presumes payment by an employer whom the destination does not oblige."
}

measure fees.wage_recovery "Recovery of recruitment cost from pay" {
  ask "May recruitment cost be recovered from the worker's pay or benefits?"
  scale {
    permitted              "deduction or claw-back allowed"
    permitted_with_limits  "allowed with consent, ceiling or for some items"
    prohibited             "deduction, set-off and claw-back of recruitment cost are barred"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Costs barred at origin come back as deductions at destination."
  note "General limits on wage deduction count as permitted_with_limits unless recruitment cost is
        excluded outright."
}

measure fees.loans "Loans and advances for recruitment" {
  ask "How are loans or advances to the worker for recruitment treated?"
  scale {
    permitted              "allowed without control"
    regulated              "allowed subject to interest ceiling, disclosure or licensed lenders"
    tied_loans_prohibited  "recruiter or employer may not lend or steer to a lender"
    prohibited             "no loan or advance to the worker for recruitment cost"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure fees.deposits "Deposits, bonds and guarantees from workers" {
  ask "May the recruiter or employer take a deposit, bond, collateral or guarantor from the worker?"
  scale {
    permitted              "allowed without limits"
    permitted_with_limits  "allowed for some destinations or up to a sum, with return rules"
    prohibited             "taking any of these from the worker is barred"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A security required on one side is an offence on the other."
}

measure fees.exception_conditions "Conditions on exceptions to the fee ban" {
  ask "Where charging is allowed by way of exception, which conditions does the law attach?"
  set, more protects {
    published_regulation         "the exception is laid down in a published text"
    social_partner_consultation  "employers' and workers' organisations were consulted on the
                                  exception"
    worker_interest              "the exception is stated to serve the workers concerned"
    limited_worker_categories    "the exception is limited to stated categories of workers"
    specified_services           "the exception is limited to stated services"
    prior_disclosure             "disclosed to the worker before acceptance"
    reported_to_ilo              "the exception is reported to the ILO"
  }
  silence means not_comparable
  for origin, destination, agreement
}

measure fees.cost_transparency "Transparency of recruitment cost" {
  ask "Which transparency duties on recruitment cost exist?"
  set, more protects {
    receipt                     "receipt for any sum taken"
    itemised_before_acceptance  "itemised written statement before the worker accepts"
    filed_with_authority        "costs or receipts are filed with the authority"
    published_cost              "cost or schedule published"
    employer_payment_proof      "contract or invoice showing that the employer paid"
    cost_in_contract_or_advert  "recruitment cost is stated in the contract or advertisement"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The document one authority relies on as proof of who paid is not produced or recognised
          on the other side."
}

measure fees.payment_timing "Earliest moment of payment" {
  ask "Where a charge is allowed, what is the earliest moment at which it may be taken?"
  scale {
    any_time              "at any time"
    after_selection       "after selection or job offer"
    after_contract        "after signature of the contract"
    after_visa_or_permit  "after grant of the visa or permit"
    after_start_of_work   "after the worker has started work"
  }
  silence means not_comparable
  for origin, destination, agreement
  paired "Payment may be taken on one side before the other side's condition for payment is met."
}

measure fees.refund_route "Route to repayment" {
  ask "How can a worker who paid recover the money?"
  scale {
    civil_claim_only                    "by ordinary claim or through a criminal case"
    administrative_order                "authority may order repayment"
    administrative_order_with_addition  "authority may order repayment with interest, multiple or
                                         compensation"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A refund ordered on one side cannot be obtained from the payer on the other."
}

measure fees.refund_sources "Who or what pays the refund" {
  ask "From whom or what can repayment be obtained?"
  set, more protects {
    recruiter          "the recruiter"
    employer           "the employer"
    bond_or_guarantee  "the recruiter's or employer's bond, deposit or bank guarantee"
    insurance          "an insurance"
    public_fund        "a public fund, such as a welfare fund"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Neither side's payer can be reached, or both may be asked."
}

measure fees.claimant_safeguards "Safeguards for workers who paid" {
  ask "Which safeguards help a worker who discloses a payment?"
  set, more protects {
    no_penalty_for_paying          "no criminal or administrative penalty for having paid"
    no_immigration_harm            "disclosure does not affect permit or removal"
    false_declaration_excused      "signing an untrue no-fee statement is not held against the
                                    worker"
    proof_without_receipt          "receipt is not needed to prove payment"
    presumption_against_recruiter  "burden shifts to recruiter or employer"
  }
  silence means no_protection
  for origin, destination
}
