topic information "Information and orientation"

measure information.public_information_duty "Public information duty" {
  ask "What duty is there to inform workers on recruitment and rights?"
  scale {
    general_publication   "laws or notices are published"
    named_body            "a named body must inform migrants, free of charge"
    named_body_and_roles  "named body informs free of charge; roles of missions, social partners
                           and others are fixed"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure information.channels "Channels of information" {
  ask "Through which channels must information be given?"
  set, more protects {
    website             "a website"
    hotline             "a telephone hotline"
    online_reporting    "an online way to report abuse or complain"
    resource_centres    "information or resource centres for migrants"
    campaigns           "public information campaigns"
    community_outreach  "outreach in the communities migrants come from or live in"
    missions_abroad     "embassies, consulates or labour offices abroad"
    unions_and_ngos     "trade unions and non-governmental organisations"
    rights_training     "free rights training before departure"
    operator_guidance   "guidance for employers and recruiters"
    offer_check         "means to verify a job offer"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure information.minimum_content "Minimum content of information" {
  ask "Which content must information or orientation include?"
  set, more protects {
    fee_rules                      "rules on recruitment fees and costs"
    contract_terms                 "terms of the employment contract"
    rights_and_labour_law          "workers' rights and labour law"
    remedies_and_contacts          "remedies, and whom to contact for help"
    entry_and_stay_rules           "rules on entry, stay and permits"
    living_and_working_conditions  "living and working conditions at destination"
    licensed_recruiters            "who is a licensed recruiter"
    cost_of_migration              "what migration costs"
    health_and_safety              "how health and safety are protected"
    labour_market_information      "jobs and the labour market"
    return_and_reintegration       "coming home and help with reintegration"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure information.quality_rules "Quality of information" {
  ask "Which quality rules apply to information?"
  set, more protects {
    accurate             "information must be accurate"
    free_of_charge       "information must be free of charge"
    timely               "information must come in time"
    language_understood  "information must be in a language the worker understands"
    accessible_formats   "information must be in accessible formats"
    gender_sensitive     "information must meet the needs of women and men"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure information.pre_departure_orientation "Pre-departure orientation" {
  ask "What is the rule on orientation before departure?"
  scale {
    offered                  "orientation is available, optional"
    mandatory                "orientation is compulsory"
    mandatory_with_syllabus  "orientation is compulsory, with a set syllabus"
  }
  silence means no_protection
  for origin, agreement
  paired "Compulsory training or certificates on one side are repeated or not recognised on the
          other."
  note "Who pays is coded in the cost-bearer measures (item pre_departure_orientation)."
}

measure information.post_arrival_orientation "Post-arrival orientation" {
  ask "What is the rule on orientation or induction after arrival?"
  scale {
    offered                  "orientation is available, optional"
    mandatory                "orientation is a duty of the employer or a public body"
    mandatory_with_syllabus  "orientation is a duty of employer or public body, with set content"
  }
  silence means no_protection
  for destination, agreement
  paired "Neither side, or both, take charge of the content the other leaves out."
}

measure information.recruiter_disclosure "Disclosure to the candidate" {
  ask "What must the recruiter or employer disclose to the candidate before acceptance?"
  scale {
    on_request                      "information about the job on request only"
    general_duty                    "recruiter or employer must inform about the job"
    written_before_acceptance       "written terms, costs and risks before acceptance"
    written_in_language_understood  "written terms, costs and risks before acceptance in a language
                                     understood"
  }
  silence means no_protection
  for origin, destination, agreement
}
