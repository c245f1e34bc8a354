topic policy "Migration policy and planning"

measure policy.pathway_skill_levels "Regular labour pathways in law" {
  ask "For which skill levels does the law provide a regular labour pathway?"
  set, more protects {
    low            "low"
    medium         "medium"
    high           "high"
    seasonal       "seasonal"
    domestic_work  "domestic work"
  }
  silence means no_protection
  for destination
  note "Code from statute or regulation, not from practice."
}

measure policy.labour_market_test "Labour market test" {
  ask "How is labour market need tested before recruitment from abroad?"
  scale {
    employer_declaration  "employer declaration"
    administrative_test   "need checked by the authority"
    published_evidence    "need set on published labour market evidence"
  }
  silence means no_protection
  for destination
}

measure policy.offer_checks "Checks of the job offer" {
  ask "What is checked in a job offer before entry is approved?"
  set, more protects {
    genuine_job       "genuine job"
    genuine_employer  "genuine employer"
    wage_parity       "wage parity"
    no_displacement   "no displacement"
    accommodation     "accommodation"
    employer_record   "employer record"
    recruiter_used    "recruiter used"
    no_fee_charged    "no fee charged"
  }
  silence means no_protection
  for destination
}

measure policy.needs_assessment "Labour market needs assessment" {
  ask "Is assessment of labour market needs provided for?"
  scale {
    ad_hoc                         "ad hoc"
    periodic                       "periodic"
    periodic_with_social_partners  "periodic, published, with social partners"
  }
  silence means no_protection
  for origin, destination
}

measure policy.qualification_recognition "Recognition of qualifications" {
  ask "How are foreign skills and qualifications recognised?"
  scale {
    regulated_professions  "procedure for regulated professions only"
    general_procedure      "general procedure"
    all_skill_levels       "including lower skilled and prior learning"
    mutual_recognition     "mutual recognition with the partner"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Certificates required at origin have no value at destination."
}

measure policy.permit_flexibility "Features of labour permits" {
  ask "Which features do labour permits have?"
  set, more protects {
    renewable                    "renewable"
    convertible                  "convertible"
    re_entry                     "re entry"
    family_accompaniment         "family accompaniment"
    family_reunification         "family reunification"
    spouse_work                  "spouse work"
    child_schooling              "child schooling"
    path_to_long_term            "path to long term"
    humanitarian_conversion      "humanitarian conversion"
    visa_facilitation_by_region  "visa facilitation by region"
  }
  silence means no_protection
  for destination
}

measure policy.protection_pathways "Work access for persons in need of protection" {
  ask "Which access to work has a legal basis?"
  set, more protects {
    refugee_right_to_work     "refugee right to work"
    refugee_labour_pathway    "refugee labour pathway"
    humanitarian_work_permit  "humanitarian work permit"
    disaster_displacement     "disaster displacement"
  }
  silence means no_protection
  for destination
}

measure policy.health_recruitment_limit "Recruitment of health workers" {
  ask "How is active recruitment of health workers from States with critical shortage treated?"
  scale {
    voluntary_code  "voluntary code"
    limited         "limited by rule or official code"
    agreement_only  "barred save under a government agreement, for States on the WHO list"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "One side promotes what the other's list discourages."
}

measure policy.who_code_measures "Measures under the WHO Code" {
  ask "Which measures under the WHO Code exist?"
  set, more protects {
    national_authority             "national authority"
    law_refers_to_code             "law refers to code"
    workforce_plan                 "workforce plan"
    register_of_health_recruiters  "register of health recruiters"
    compliant_agencies_only        "compliant agencies only"
    shortage_list_incorporated     "shortage list incorporated"
    monitoring_of_recruitment      "monitoring of recruitment"
    retention_measures             "retention measures"
  }
  silence means no_protection
  for origin, destination
}
