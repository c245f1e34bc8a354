topic policy "Migration policy and planning"

measure policy.pathway_skill_levels "Regular labour pathways in law" {
  ask "For which skill levels does the law provide a regular labour pathway?"
  set, more protects {
    low            "low-skilled work"
    medium         "medium-skilled work"
    high           "highly skilled work"
    seasonal       "seasonal work"
    domestic_work  "domestic work in or for households"
  }
  silence means no_protection
  for destination
  note "Code from statute or regulation, not from practice."
}

measure policy.labour_market_test "Labour market test" {
  ask "How is labour market need tested before recruitment from abroad?"
  scale {
    employer_declaration  "the employer's own declaration suffices"
    administrative_test   "need is checked by the authority"
    published_evidence    "need is set on published labour market evidence"
  }
  silence means no_protection
  for destination
}

measure policy.offer_checks "Checks of the job offer" {
  ask "What is checked in a job offer before entry is approved?"
  set, more protects {
    genuine_job       "the job is genuine"
    genuine_employer  "the employer is genuine"
    wage_parity       "pay matches that of nationals or the usual level"
    no_displacement   "local workers are not displaced"
    accommodation     "housing of the worker"
    employer_record   "the employer's record of compliance"
    recruiter_used    "which recruiter was used"
    no_fee_charged    "the worker was charged no recruitment fee"
  }
  silence means no_protection
  for destination
}

measure policy.needs_assessment "Labour market needs assessment" {
  ask "Is assessment of labour market needs provided for?"
  scale {
    ad_hoc                         "assessment from time to time, no stated interval"
    periodic                       "assessment at regular intervals"
    periodic_with_social_partners  "assessment at regular intervals, published, with social
                                    partners"
  }
  silence means no_protection
  for origin, destination
}

measure policy.qualification_recognition "Recognition of qualifications" {
  ask "How are foreign skills and qualifications recognised?"
  scale {
    regulated_professions  "procedure for regulated professions only"
    general_procedure      "general procedure for foreign qualifications"
    all_skill_levels       "procedure that includes lower skilled work and prior learning"
    mutual_recognition     "mutual recognition with the partner State"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Certificates required at origin have no value at destination."
}

measure policy.permit_flexibility "Features of labour permits" {
  ask "Which features do labour permits have?"
  set, more protects {
    renewable                    "permit can be renewed or extended"
    convertible                  "permit can be changed for another kind without leaving"
    re_entry                     "holder may leave and come back during validity"
    family_accompaniment         "family may come along with the worker"
    family_reunification         "family may join the worker later"
    spouse_work                  "the spouse may work or get a work permit"
    child_schooling              "children may go to school"
    path_to_long_term            "permit can lead to long-term or permanent residence"
    humanitarian_conversion      "residence may be granted on humanitarian grounds"
    visa_facilitation_by_region  "easier visas for nationals of certain States or regions"
  }
  silence means no_protection
  for destination
}

measure policy.protection_pathways "Work access for persons in need of protection" {
  ask "Which access to work has a legal basis?"
  set, more protects {
    refugee_right_to_work     "refugees may work"
    refugee_labour_pathway    "refugees abroad may be admitted for a job"
    humanitarian_work_permit  "persons admitted or staying on humanitarian grounds may work"
    disaster_displacement     "persons displaced by disaster or climate change may work"
  }
  silence means no_protection
  for destination
}

measure policy.health_recruitment_limit "Recruitment of health workers" {
  ask "How is active recruitment of health workers from States with critical shortage treated?"
  scale {
    voluntary_code  "a voluntary code only"
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
    national_authority             "a national authority for the WHO Code is named"
    law_refers_to_code             "law refers to the WHO Code"
    workforce_plan                 "a plan for the health workforce"
    register_of_health_recruiters  "a register of recruiters of health workers"
    compliant_agencies_only        "only agencies that comply with the Code may be used"
    shortage_list_incorporated     "the WHO list of States with shortage is made part of rules"
    monitoring_of_recruitment      "recruitment of health workers from abroad is monitored"
    retention_measures             "measures to keep health workers in the country"
  }
  silence means no_protection
  for origin, destination
}
