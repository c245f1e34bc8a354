topic institutions "Institutions and coordination"

measure institutions.authority_functions "Functions of competent authorities" {
  ask "Which functions on recruitment does the law give to named authorities?"
  set, more protects {
    single_lead         "single lead"
    licensing           "licensing"
    inspection          "inspection"
    sanctions           "sanctions"
    fee_enforcement     "fee enforcement"
    complaints          "complaints"
    information         "information"
    job_order_control   "job order control"
    contract_control    "contract control"
    cooperation_abroad  "cooperation abroad"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.coordination_body "Coordination" {
  ask "What standing coordination on recruitment exists?"
  scale {
    ad_hoc                            "consultation when needed"
    inter_agency                      "standing inter-agency body"
    inter_agency_and_social_partners  "standing body with social partners"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.information_sharing "Information sharing inside the State" {
  ask "Between which bodies is sharing of recruitment information provided for?"
  set, more protects {
    labour                   "labour"
    migration                "migration"
    police_and_prosecution   "police and prosecution"
    foreign_affairs          "foreign affairs"
    consumer_protection      "consumer protection"
    anti_trafficking         "anti trafficking"
    tax_and_social_security  "tax and social security"
    levels_of_government     "between federal and subnational levels, with competence stated"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.social_partner_role "Role of social partners" {
  ask "What role have employers' and workers' organisations in rules on recruitment?"
  scale {
    may_be_consulted   "may be consulted"
    must_be_consulted  "must be consulted"
    seat_on_body       "seat on a decision-making or advisory body"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.consultation_parties "Parties consulted" {
  ask "Which parties must be consulted?"
  set, more protects {
    workers_organisations    "workers organisations"
    employers_organisations  "employers organisations"
    recruiters               "recruiters"
    civil_society            "civil society"
    migrant_workers          "migrant workers"
    subnational_governments  "subnational governments"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.review_clause "Review of the law" {
  ask "Is review of recruitment law provided for?"
  scale {
    one_off               "a single review"
    periodic              "at intervals"
    periodic_with_report  "at intervals, with social partners and a published report"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.fair_recruitment_policy "Fair recruitment policy" {
  ask "Is there a published national policy on fair recruitment or forced labour covering
       recruitment?"
  scale {
    statement                 "general commitment"
    policy_with_expectations  "policy stating what is expected of enterprises"
    policy_with_plan          "policy with time-bound plan and evaluation"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.data_collected "Data to be collected or published" {
  ask "Which data must be collected or published?"
  set, more protects {
    recruitment_numbers    "recruitment numbers"
    costs_paid_by_workers  "costs paid by workers"
    complaints             "complaints"
    inspections            "inspections"
    sanctions              "sanctions"
    refunds                "refunds"
    inspector_workload     "inspector workload"
    sex_disaggregated      "sex disaggregated"
    agency_data            "agency data"
    labour_market          "labour market"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.public_service_functions "Public employment service" {
  ask "What does the law give the public employment service to do?"
  set, more protects {
    free_of_charge                     "free of charge"
    national_network                   "national network"
    matching                           "matching"
    international_placement            "international placement"
    labour_market_information          "labour market information"
    cooperation_with_private_agencies  "cooperation with private agencies"
    advisory_committee                 "advisory committee"
    independent_public_staff           "independent public staff"
    youth_and_special_groups           "youth and special groups"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.approval_time_limit "Time limit for approvals" {
  ask "Within how many days must the main approval (job order, licence for the offer, or work
       permit) be decided?"
  number in days, lower protects
  silence means not_comparable
  for origin, destination
  paired "The combined approvals cannot be obtained within the life of one of them."
  note "State in the entry which approval is meant."
}

measure institutions.digital_system "Digital recruitment system" {
  ask "Which functions does a public electronic system have by rule?"
  set, more protects {
    licence_register         "licence register"
    job_orders               "job orders"
    contract_registration    "contract registration"
    worker_access            "worker access"
    complaints               "complaints"
    cost_records             "cost records"
    published_timelines      "published timelines"
    link_with_partner_state  "link with partner state"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure institutions.regulator_networks "Regulator networks" {
  ask "To which formal networks or processes does the State belong?"
  set, more protects {
    global_policy_network          "global policy network"
    regional_consultative_process  "regional consultative process"
    regional_standard_or_protocol  "regional standard or protocol"
    regulator_training_scheme      "regulator training scheme"
  }
  silence means no_protection
  for origin, destination
}
