topic welfare "Welfare, social protection and return"

measure welfare.attache_mandate "Labour attaches and consular protection" {
  ask "What legal mandate have missions to protect workers?"
  scale {
    general_consular                         "general consular"
    labour_officer_provided                  "labour attaches or offices provided by law"
    labour_officer_with_duties               "the same with protective duties"
    labour_officer_with_duties_and_staffing  "the same with staffing and training rules"
  }
  silence means no_protection
  for origin, agreement
}

measure welfare.attache_tasks "Tasks of labour officers" {
  ask "Which tasks does the law give labour officers or missions?"
  set, more protects {
    verify_job_orders      "verify job orders"
    verify_contracts       "verify contracts"
    receive_complaints     "receive complaints"
    mediate                "mediate"
    legal_assistance       "legal assistance"
    shelter                "shelter"
    visit_workplaces       "visit workplaces"
    repatriation           "repatriation"
    list_of_bad_employers  "list of bad employers"
    register_workers       "register workers"
  }
  silence means no_protection
  for origin, agreement
  paired "Tasks given by the origin State are not permitted, or not assisted, by destination law or
          agreement."
}

measure welfare.fund "Welfare fund" {
  ask "What welfare fund for migrants exists?"
  scale {
    administrative           "set up by decision"
    statutory                "set up by statute"
    statutory_with_benefits  "statute lists benefits and governance"
  }
  silence means no_protection
  for origin, agreement
}

measure welfare.insured_risks "Risks covered by compulsory insurance" {
  ask "Which risks must insurance for the worker cover?"
  set, more protects {
    death         "death"
    disability    "disability"
    illness       "illness"
    work_injury   "work injury"
    repatriation  "repatriation"
    unpaid_wages  "unpaid wages"
    legal_costs   "legal costs"
    stranding     "stranding"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The same risk must be insured twice, or is insured on neither side."
}

measure welfare.health_cover "Health care" {
  ask "What health cover has the worker at destination?"
  scale {
    emergency_only               "emergency only"
    private_insurance_on_worker  "private insurance on worker"
    employer_paid_insurance      "employer paid insurance"
    equal_public_cover           "equal public cover"
  }
  silence means no_protection
  for destination, agreement
  paired "Cover assumed at origin does not start on arrival."
}

measure welfare.social_security_branches "Social security on equal terms" {
  ask "In which branches are migrant workers covered on equal terms?"
  set, more protects {
    work_injury        "work injury"
    health             "health"
    maternity          "maternity"
    sickness           "sickness"
    old_age_survivors  "old age survivors"
    unemployment       "unemployment"
    family_benefits    "family benefits"
  }
  silence means no_protection
  for destination, agreement
  paired "Contributions are due on both sides, or on neither, for the same branch."
}

measure welfare.portability "Portability of social security" {
  ask "What happens to social security rights on return?"
  scale {
    lost          "lost"
    refund        "contributions refunded"
    export        "benefits payable abroad"
    totalisation  "periods added together under agreement"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Rights earned on one side are lost for want of a matching rule."
}

measure welfare.support_services "Support services" {
  ask "Which support services are provided by law?"
  set, more protects {
    departure_assistance      "departure assistance"
    arrival_reception         "arrival reception"
    arrival_interpretation    "arrival interpretation"
    medical_check_and_care    "medical check and care"
    emergency_shelter         "emergency shelter"
    legal_services            "legal services"
    crisis_repatriation_plan  "crisis repatriation plan"
    resource_centres          "resource centres"
    union_and_ngo_access      "unions and NGOs may reach workers"
    return_assistance         "return assistance"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure welfare.repatriation_payer "Who pays for return" {
  ask "Who bears the cost of return travel?"
  scale {
    worker                            "worker"
    employer_on_completion            "employer, at the end of the contract only"
    employer_or_recruiter             "employer or recruiter in all cases save serious fault of the
                                       worker"
    employer_or_recruiter_with_state  "the same, with the State stepping in"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Both sides put the cost on different parties, or on nobody."
}

measure welfare.repatriation_events "Events giving free return" {
  ask "In which events is return free for the worker?"
  set, more protects {
    end_of_contract           "end of contract"
    employer_breach           "employer breach"
    no_job_or_unsuitable_job  "no job or unsuitable job"
    illness_or_injury         "illness or injury"
    death                     "death"
    crisis                    "crisis"
    revoked_licence           "revoked licence"
    abuse                     "abuse"
    resignation_after_notice  "resignation after notice"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "An event covered on one side leaves the worker stranded on the other."
}

measure welfare.reintegration "Reintegration" {
  ask "What reintegration support has a legal basis?"
  scale {
    policy               "policy commitment"
    statutory_duty       "duty in law"
    statutory_programme  "programme with services or funding in law"
  }
  silence means no_protection
  for origin, agreement
}

measure welfare.medical_certificate "Medical fitness tests" {
  ask "How are medical tests made abroad or at home treated?"
  scale {
    repeated             "test repeated after arrival whatever was done before"
    named_clinics        "only tests of clinics named by destination accepted"
    mutually_recognised  "tests of the other side recognised"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The worker is tested and may be charged twice."
}
