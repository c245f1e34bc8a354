topic rights "Rights at work and equal treatment"

measure rights.fundamental_guarantees "Fundamental rights in recruitment" {
  ask "Which fundamental rights does the law guarantee expressly to persons during recruitment (not
       only once employed)?"
  set, more protects {
    forced_labour_ban       "no forced or compulsory labour"
    child_labour_ban        "no child labour"
    non_discrimination      "equal treatment in adverts, selection and terms"
    freedom_of_association  "freedom to form and join organisations"
    collective_bargaining   "right to bargain collectively"
    safe_and_healthy_work   "right to safe and healthy work"
    freedom_of_movement     "freedom to move within a country and to leave it"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure rights.discrimination_grounds "Prohibited grounds at hiring" {
  ask "On which grounds is discrimination in recruitment prohibited?"
  set, more protects {
    race_or_colour       "race or colour"
    sex                  "sex"
    religion             "religion"
    political_opinion    "political opinion"
    national_extraction  "national origin or ancestry"
    social_origin        "social origin, such as class or caste"
    nationality          "citizenship as such"
    migration_status     "migration status"
    age                  "age"
    disability           "disability"
    health_status        "health, including HIV status"
    pregnancy_or_family  "pregnancy or family situation"
    union_membership     "membership of or activity in a trade union"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "One side's job orders or admission rules select on a ground that the other prohibits."
}

measure rights.union_rights "Migrant workers' right to organise" {
  ask "What rights to organise do workers recruited from abroad have?"
  scale {
    barred                "may not join a trade union"
    committees_only       "only non-union representation such as works committees"
    join_only             "may join but not found a union or hold office"
    join_form_and_office  "may join, found and hold office, subject at most to a residence period"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A right the origin State secures in contracts cannot be exercised at destination."
  note "Code a bar by irregular status as a scoped entry."
}

measure rights.strike_replacement "Replacement of strikers" {
  ask "What does the law say about supplying or recruiting workers to replace strikers?"
  scale {
    permitted                       "expressly allowed, or allowed for outside workers"
    agency_supply_prohibited        "agencies may not supply replacements"
    agency_and_employer_prohibited  "neither agencies nor employers may bring in outside
                                     replacements"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure rights.equal_treatment_heads "Matters covered by equal treatment with nationals" {
  ask "On which matters must migrant workers be treated no less favourably than nationals?"
  set, more protects {
    pay                            "pay"
    hours_rest_leave               "hours of work, rest and leave"
    occupational_safety_health     "safety and health at work"
    accommodation                  "housing"
    training                       "access to training"
    union_rights                   "trade union rights"
    collective_agreement_coverage  "coverage by collective agreements"
    social_security                "social security"
    access_to_courts               "access to courts and legal proceedings"
    taxes_and_dues                 "taxes, dues and contributions on work"
    recruitment_costs              "charges and cost rules of recruitment"
    termination_protection         "protection on termination of employment"
  }
  silence means no_protection
  for destination, agreement
  paired "The origin State's contract minimum assumes parity that destination law does not give."
}

measure rights.minimum_age "Minimum age for cross-border recruitment" {
  ask "What is the minimum age for recruitment abroad (origin) or admission to work (destination)?"
  number in years, higher protects
  silence means not_comparable
  for origin, destination, agreement
  paired "Ages differ, so a worker admissible on one side is barred, or unprotected, on the other."
  note "Enter the general age; enter different ages for women, domestic work or single destinations
        as scoped entries."
}

measure rights.sex_based_restrictions "Sex-based limits on taking work abroad" {
  ask "Does the law limit women's (or men's) access to work abroad, or to admission, in a way that
       does not apply to the other sex?"
  scale {
    general_bar            "one sex may not migrate for work, or needs a guardian's permission"
    sector_or_country_bar  "one sex is barred from certain sectors or countries"
    extra_conditions       "one sex faces higher age, extra approvals or family conditions"
    no_distinction         "same rules for all"
  }
  silence means no_restriction
  for origin, destination, agreement
  paired "One side bars or conditions by sex what the other admits."
}

measure rights.gender_measures "Gender-responsive measures" {
  ask "Which gender-responsive measures does the recruitment law, policy or agreement contain?"
  set, more protects {
    gender_based_violence_protection       "protection against gender-based violence and harassment"
    pregnancy_test_ban                     "no compulsory pregnancy testing"
    maternity_protection                   "protection of maternity, such as leave or protection
                                            from dismissal"
    female_staff_or_confidential_channels  "women on staff or confidential channels for complaints
                                            or help"
    sex_disaggregated_data                 "data are collected separately by sex"
    gender_impact_analysis                 "effects on women and men are analysed"
    domestic_work_measures                 "measures directed at domestic work"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure rights.worker_data_safeguards "Protection of workers' personal data" {
  ask "Which safeguards apply to data on candidates and recruited workers?"
  set, more protects {
    data_law_applies_to_recruiters  "a data-protection law or recruitment rule binds recruiters and
                                     employers"
    purpose_limit                   "only data relevant to aptitude or deployment"
    consent_to_transfer             "prior written consent before disclosure to third parties"
    access_and_correction           "workers may see and correct their data"
    retention_limit                 "data are kept no longer than needed or than a stated time"
    medical_data_limits             "limits on collecting or passing on medical data"
    electronic_contract_protection  "safeguards for electronic contracts and records"
    cross_border_transfer_rule      "rule on sending data abroad"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure rights.special_application "Express application in special settings" {
  ask "To which special settings do recruitment rules expressly apply?"
  set, more protects {
    public_employers              "public authorities as employers or hirers"
    state_owned_enterprises       "enterprises owned by the State"
    publicly_funded_aid_projects  "aid, reconstruction or crisis contracts"
    crisis_and_conflict           "rules stay in force, or are reinforced, in crises"
    diplomatic_households         "households of diplomats"
  }
  silence means no_protection
  for origin, destination
}

measure rights.standards_references "International texts referred to" {
  ask "To which international texts does the law, formal policy or agreement refer as a standard?"
  set, more protects {
    ilo_fair_recruitment_principles  "ILO General Principles and Operational Guidelines for Fair
                                      Recruitment"
    ilo_fees_definition              "ILO Definition of Recruitment Fees and Related Costs"
    ilo_conventions                  "one or more ILO Conventions"
    un_human_rights_treaties         "one or more United Nations human rights treaties"
    un_guiding_principles            "United Nations Guiding Principles on Business and Human
                                      Rights"
    iris_standard                    "IOM's IRIS Standard on ethical recruitment"
    montreal_recommendations         "Montreal Recommendations on Recruitment"
    global_compact                   "Global Compact for Safe, Orderly and Regular Migration"
    who_code                         "WHO Global Code of Practice on the International Recruitment
                                      of Health Personnel"
  }
  silence means no_protection
  for origin, destination, agreement
  note "A reference in a preamble counts for an agreement; for national law it must be in the
        operative text, an objects clause or a published policy."
}
