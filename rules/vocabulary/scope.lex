topic scope "Scope: which law, which recruiters, which workers"

measure scope.legal_instruments "Instruments governing recruitment" {
  ask "Which kinds of legal instrument in force contain binding rules on the recruitment of workers
       or its abuse?"
  set, more protects {
    dedicated_recruitment_statute  "a statute, or a self-standing chapter of one, whose main
                                    subject is recruitment or employment agencies"
    implementing_rules_published   "the secondary rules the statute needs in order to operate exist
                                    and are published"
    labour_law                     "the labour code or an employment statute regulates recruitment
                                    practices"
    migration_law                  "immigration or emigration law regulates recruiters, employers'
                                    recruitment or recruitment charges"
    criminal_law                   "the penal code or a special penal statute names a recruitment
                                    offence"
    anti_trafficking_law           "a trafficking or forced labour statute reaches the recruitment
                                    stage"
    consumer_law                   "consumer or fair-trading law expressly covers recruiters"
  }
  silence means no_protection
  for origin, destination
  note "Count an instrument only when it names recruitment, placement or intermediaries; general
        fraud law does not count."
}

measure scope.recruiter_definition "Legal definition of recruiter" {
  ask "Who is a recruiter under the recruitment law?"
  scale {
    licence_holders               "only persons holding (or required to hold) a licence are defined"
    commercial_agencies           "any person offering recruitment as a business or for reward"
    any_intermediary_by_activity  "any natural or legal person performing a listed recruitment
                                   activity, whatever its form, licence, reward or place"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The same actor is a recruiter on one side of the corridor and an unregulated helper on
          the other."
  note "Read definition and application clauses together; code the widest reach the text supports."
}

measure scope.intermediaries_covered "Intermediaries inside the regime" {
  ask "Which actors are expressly, or by necessary reading, inside the recruitment regime?"
  set, more protects {
    private_agencies         "private recruitment or placement agencies"
    sub_agents               "sub-agents, brokers or representatives of a licensed recruiter"
    informal_brokers         "individuals recruiting without any registered business"
    unpaid_or_non_profit     "intermediaries acting without reward or not for profit"
    online_platforms         "digital or online placement services"
    labour_suppliers         "temporary work agencies and labour contractors employing workers for
                              a user"
    immigration_consultants  "paid immigration advisers or representatives"
    foreign_recruiters       "recruiters established abroad who supply to, or hire from, the
                              territory"
    public_services          "public employment services and state recruitment bodies"
    union_services           "hiring services run by trade unions"
    ancillary_providers      "travel, medical, training or lending businesses used in recruitment"
  }
  silence means no_protection
  for origin, destination
  paired "Foreign partners or sub-agents that one side's rules presuppose fall outside the other
          side's regime."
}

measure scope.recruitment_stages "Stages of recruitment regulated" {
  ask "Which stages of the recruitment process does the law regulate?"
  set, more protects {
    advertising    "advertising of jobs"
    information    "information and counselling of candidates"
    selection      "interviews, tests and selection"
    documentation  "contracts, visas, permits, clearances"
    transport      "travel to the place of work"
    placement      "placement in the job or handover to the employer"
    follow_up      "monitoring of the placement after arrival"
    return         "return of migrant workers"
  }
  silence means no_protection
  for origin, destination
}

measure scope.protected_persons "Persons protected by recruitment rules" {
  ask "Which persons do the protective rules on recruitment expressly include?"
  set, more protects {
    jobseekers                 "candidates not yet hired"
    employed_workers           "workers already hired"
    returned_workers           "workers who have come back or left the job"
    irregular_status           "persons without regular migration status"
    informal_economy           "workers in informal work"
    agency_workers             "workers employed by a labour supplier or temporary agency"
    free_movement_workers      "nationals of a regional free-movement area"
    foreign_nationals_inbound  "foreigners recruited into the territory"
  }
  silence means no_protection
  for origin, destination
  note "\"Worker\" without more counts as employed_workers only; add jobseekers only where
        applicants, candidates or jobseekers are named or covered by definition."
}

measure scope.excluded_categories "Categories excluded from the recruitment regime" {
  ask "Which categories of worker does the recruitment law exclude from its protection?"
  set, fewer protects {
    domestic_workers        "workers in or for private households"
    agricultural_workers    "workers in agriculture"
    seasonal_workers        "workers hired for a season"
    seafarers               "workers on board ship"
    fishers                 "workers on fishing vessels"
    construction_workers    "workers in construction"
    casual_workers          "workers hired occasionally or by the day"
    public_sector_workers   "workers of public bodies"
    highly_skilled_workers  "highly skilled workers and professionals"
    free_movement_workers   "nationals of a free-movement area"
    direct_hires            "workers hired by the employer without a recruiter"
    small_employers         "workers of small establishments or households"
  }
  silence means no_restriction
  for origin, destination, agreement
  paired "A category sent under one regime is outside the protective law of the other."
  note "Code a category as excluded even when another statute protects it; the other statute is
        coded in scope.exclusion_safeguards."
}

measure scope.exclusion_safeguards "Safeguards for excluded categories" {
  ask "Where a category is excluded, what safeguards does the law attach?"
  set, more protects {
    equivalent_protection        "another law gives protection of the same level"
    partial_protection           "another law gives some but lesser protection"
    social_partner_consultation  "the exclusion was made after consulting employers' and workers'
                                  organisations"
    published_reasons            "reasons for the exclusion are published"
    reported_to_ilo              "the exclusion is declared in the report under article 22 of the
                                  ILO Constitution"
  }
  silence means no_protection
  for origin, destination
  note "Leave blank and mark not applicable when scope.excluded_categories is empty."
}

measure scope.migration_directions "Directions of recruitment covered" {
  ask "To which directions of recruitment does the law apply?"
  set, more protects {
    outbound  "hiring in the territory for work abroad"
    inbound   "hiring abroad for work in the territory"
    internal  "hiring and placement inside the territory"
    transit   "recruitment passing through the territory"
  }
  silence means no_protection
  for origin, destination
}

measure scope.extraterritorial_reach "Reach beyond the territory" {
  ask "How does the law reach recruitment conduct that takes place abroad?"
  set, more protects {
    licensee_answers_for_acts_abroad         "a domestic licensee is answerable for its own or
                                              partners' acts abroad"
    foreign_recruiter_bound                  "a recruiter based abroad needs authorisation or must
                                              comply when serving the domestic market"
    employer_answers_for_recruitment_abroad  "the domestic employer is answerable for recruitment
                                              done for it abroad"
    offences_abroad_prosecutable             "courts may try recruitment or trafficking offences
                                              committed abroad"
    payments_abroad_covered                  "payments made outside the territory fall under the
                                              fee rule"
  }
  silence means no_protection
  for origin, destination
  paired "Conduct in the other State falls in a jurisdictional hole, or both States claim it
          without a coordination rule."
}

measure scope.labour_law_coverage "Coverage by labour law at work" {
  ask "How far does general labour protection cover the workers in this scope?"
  scale {
    excluded           "outside labour law with no substitute"
    weaker_regime      "a special regime with clearly lower standards on pay, time or termination"
    equivalent_regime  "a special regime of equal overall level"
    fully_covered      "general labour law applies"
  }
  silence means no_protection
  for destination, agreement
  paired "The origin State allows deployment only to protected work, while the destination leaves
          that work outside labour law."
  note "Enter separately for domestic, agricultural, seasonal, informal and maritime work wherever
        the answer differs."
}
