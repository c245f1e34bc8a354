topic information "Information and orientation"

measure information.public_information_duty "Public information duty" {
  ask "What duty is there to inform workers on recruitment and rights?"
  scale {
    general_publication   "laws or notices are published"
    named_body            "a named body must inform migrants, free of charge"
    named_body_and_roles  "the same, and roles of missions, social partners and others are fixed"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure information.channels "Channels of information" {
  ask "Through which channels must information be given?"
  set, more protects {
    website             "website"
    hotline             "hotline"
    online_reporting    "online reporting"
    resource_centres    "resource centres"
    campaigns           "campaigns"
    community_outreach  "community outreach"
    missions_abroad     "missions abroad"
    unions_and_ngos     "unions and ngos"
    rights_training     "free rights training before departure"
    operator_guidance   "guidance for employers and recruiters"
    offer_check         "means to verify a job offer"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure information.minimum_content "Minimum content" {
  ask "Which content must information or orientation include?"
  set, more protects {
    fee_rules                      "fee rules"
    contract_terms                 "contract terms"
    rights_and_labour_law          "rights and labour law"
    remedies_and_contacts          "remedies and contacts"
    entry_and_stay_rules           "entry and stay rules"
    living_and_working_conditions  "living and working conditions"
    licensed_recruiters            "licensed recruiters"
    cost_of_migration              "cost of migration"
    health_and_safety              "health and safety"
    labour_market_information      "labour market information"
    return_and_reintegration       "return and reintegration"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure information.quality_rules "Quality of information" {
  ask "Which quality rules apply to information?"
  set, more protects {
    accurate             "accurate"
    free_of_charge       "free of charge"
    timely               "timely"
    language_understood  "language understood"
    accessible_formats   "accessible formats"
    gender_sensitive     "gender sensitive"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure information.pre_departure_orientation "Pre-departure orientation" {
  ask "What is the rule on orientation before departure?"
  scale {
    offered                  "available, optional"
    mandatory                "compulsory"
    mandatory_with_syllabus  "compulsory with a set syllabus"
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
    offered                  "available, optional"
    mandatory                "duty of employer or public body"
    mandatory_with_syllabus  "duty with a set content"
  }
  silence means no_protection
  for destination, agreement
  paired "Neither side, or both, take charge of the content the other leaves out."
}

measure information.recruiter_disclosure "Disclosure to the candidate" {
  ask "What must the recruiter or employer disclose to the candidate before acceptance?"
  scale {
    on_request                      "on request"
    general_duty                    "must inform about the job"
    written_before_acceptance       "written terms, costs and risks before acceptance"
    written_in_language_understood  "the same in a language understood"
  }
  silence means no_protection
  for origin, destination, agreement
}
