topic welfare "Welfare, social protection and return"

measure welfare.attache_mandate "Labour attachés and consular protection" {
  ask "What legal mandate have missions to protect workers?"
  scale {
    general_consular                         "general consular protection only"
    labour_officer_provided                  "labour attachés or offices provided by law"
    labour_officer_with_duties               "labour attachés or offices provided by law, with
                                              protective duties"
    labour_officer_with_duties_and_staffing  "labour attachés or offices with protective duties,
                                              staffing and training rules"
  }
  silence means no_protection
  for origin, agreement
}

measure welfare.attache_tasks "Tasks of labour officers" {
  ask "Which tasks does the law give labour officers or missions?"
  set, more protects {
    verify_job_orders      "check job orders"
    verify_contracts       "check employment contracts"
    receive_complaints     "receive workers' complaints"
    mediate                "mediate between worker and employer"
    legal_assistance       "give or arrange legal help"
    shelter                "provide shelter"
    visit_workplaces       "visit workplaces"
    repatriation           "help workers to return home"
    list_of_bad_employers  "keep or report a list of bad employers"
    register_workers       "keep a register of workers"
  }
  silence means no_protection
  for origin, agreement
  paired "Tasks given by the origin State are not permitted, or not assisted, by destination law or
          agreement."
}

measure welfare.fund "Welfare fund" {
  ask "What welfare fund for migrants exists?"
  scale {
    administrative           "fund set up by decision of the administration"
    statutory                "fund set up by statute"
    statutory_with_benefits  "fund set up by statute that lists benefits and governance"
  }
  silence means no_protection
  for origin, agreement
}

measure welfare.insured_risks "Risks covered by compulsory insurance" {
  ask "Which risks must insurance for the worker cover?"
  set, more protects {
    death         "death of the worker"
    disability    "disability of the worker"
    illness       "illness, such as cost of treatment"
    work_injury   "injury or disease caused by work"
    repatriation  "cost of return home"
    unpaid_wages  "wages the employer fails to pay"
    legal_costs   "cost of legal help or proceedings"
    stranding     "being stranded without job or means"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "The same risk must be insured twice, or is insured on neither side."
}

measure welfare.health_cover "Health cover at destination" {
  ask "What health cover has the worker at destination?"
  scale {
    emergency_only               "emergency care only"
    private_insurance_on_worker  "private insurance paid by the worker"
    employer_paid_insurance      "insurance paid by the employer"
    equal_public_cover           "public cover equal to that of nationals"
  }
  silence means no_protection
  for destination, agreement
  paired "Cover assumed at origin does not start on arrival."
}

measure welfare.social_security_branches "Social security on equal terms" {
  ask "In which branches are migrant workers covered on equal terms?"
  set, more protects {
    work_injury        "benefits for work injury"
    health             "health care"
    maternity          "maternity benefit"
    sickness           "sickness benefit"
    old_age_survivors  "old-age and survivors' benefits"
    unemployment       "unemployment benefit"
    family_benefits    "family benefits"
  }
  silence means no_protection
  for destination, agreement
  paired "Contributions are due on both sides, or on neither, for the same branch."
}

measure welfare.portability "Portability of social security" {
  ask "What happens to social security rights on return?"
  scale {
    lost          "rights are lost on return"
    refund        "contributions are refunded"
    export        "benefits are payable abroad"
    totalisation  "insurance periods are added together under an agreement"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Rights earned on one side are lost for want of a matching rule."
}

measure welfare.support_services "Support services" {
  ask "Which support services are provided by law?"
  set, more protects {
    departure_assistance      "help at departure"
    arrival_reception         "reception and help on arrival"
    arrival_interpretation    "interpretation on arrival"
    medical_check_and_care    "medical examination and care"
    emergency_shelter         "shelter for workers in an emergency"
    legal_services            "legal advice or help"
    crisis_repatriation_plan  "plan to bring workers home in a crisis"
    resource_centres          "resource or advice centres for migrants"
    union_and_ngo_access      "unions and NGOs may reach workers"
    return_assistance         "help with return home"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure welfare.repatriation_payer "Who pays for return" {
  ask "Who bears the cost of return travel?"
  scale {
    worker                            "the worker pays"
    employer_on_completion            "employer pays at the end of the contract only"
    employer_or_recruiter             "employer or recruiter pays in all cases save serious fault
                                       of the worker"
    employer_or_recruiter_with_state  "employer or recruiter pays save serious fault, with the
                                       State stepping in"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Both sides put the cost on different parties, or on nobody."
}

measure welfare.repatriation_events "Events giving free return" {
  ask "In which events is return free for the worker?"
  set, more protects {
    end_of_contract           "end of the contract"
    employer_breach           "breach of contract or law by the employer"
    no_job_or_unsuitable_job  "no job on arrival, or an unsuitable one"
    illness_or_injury         "illness or injury of the worker"
    death                     "death of the worker"
    crisis                    "war, epidemic, disaster or other crisis"
    revoked_licence           "revocation of the recruiter's licence"
    abuse                     "abuse or ill-treatment of the worker"
    resignation_after_notice  "resignation after due notice"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "An event covered on one side leaves the worker stranded on the other."
}

measure welfare.reintegration "Reintegration of returned workers" {
  ask "What reintegration support has a legal basis?"
  scale {
    policy               "a commitment in policy only"
    statutory_duty       "a duty in law"
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
