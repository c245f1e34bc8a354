topic institutions "Institutions and coordination"

measure institutions.authority_functions "Functions of competent authorities" {
  ask "Which functions on recruitment does the law give to named authorities?"
  set, more protects {
    single_lead         "one authority is named as lead"
    licensing           "licensing or registration of recruiters"
    inspection          "inspection of recruitment"
    sanctions           "imposing sanctions"
    fee_enforcement     "enforcing rules on fees and costs"
    complaints          "taking or deciding complaints"
    information         "informing workers, employers or the public"
    job_order_control   "control of job orders or offers"
    contract_control    "control of employment contracts"
    cooperation_abroad  "cooperation with foreign authorities"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.coordination_body "Coordination between authorities" {
  ask "What standing coordination on recruitment exists?"
  scale {
    ad_hoc                            "consultation when needed, no standing body"
    inter_agency                      "standing body of several authorities"
    inter_agency_and_social_partners  "standing body of authorities and social partners"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.information_sharing "Information sharing inside the State" {
  ask "Between which bodies is sharing of recruitment information provided for?"
  set, more protects {
    labour                   "labour authorities"
    migration                "migration authorities"
    police_and_prosecution   "police and prosecution"
    foreign_affairs          "foreign ministry and missions"
    consumer_protection      "consumer protection authorities"
    anti_trafficking         "anti-trafficking bodies"
    tax_and_social_security  "tax and social security authorities"
    levels_of_government     "between federal and subnational levels, with competence stated"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.social_partner_role "Role of social partners" {
  ask "What role have employers' and workers' organisations in rules on recruitment?"
  scale {
    may_be_consulted   "they may be consulted"
    must_be_consulted  "they must be consulted"
    seat_on_body       "they have seats on a decision-making or advisory body"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.consultation_parties "Parties consulted" {
  ask "Which parties must be consulted?"
  set, more protects {
    workers_organisations    "trade unions or other organisations of workers"
    employers_organisations  "organisations of employers"
    recruiters               "recruiters or their associations"
    civil_society            "civil society organisations"
    migrant_workers          "migrant workers or their associations"
    subnational_governments  "provincial, regional or local governments"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.review_clause "Review of the law" {
  ask "Is review of recruitment law provided for?"
  scale {
    one_off               "a single review"
    periodic              "review at intervals"
    periodic_with_report  "review at intervals, with social partners and a published report"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.fair_recruitment_policy "Fair recruitment policy" {
  ask "Is there a published national policy on fair recruitment or forced labour covering
       recruitment?"
  scale {
    statement                 "policy with a general commitment only"
    policy_with_expectations  "policy stating what is expected of enterprises"
    policy_with_plan          "policy with time-bound plan and evaluation"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.data_collected "Data to be collected or published" {
  ask "Which data must be collected or published?"
  set, more protects {
    recruitment_numbers    "numbers of workers recruited or placed"
    costs_paid_by_workers  "costs paid by workers for recruitment"
    complaints             "complaints made"
    inspections            "inspections made"
    sanctions              "sanctions imposed"
    refunds                "refunds ordered or paid to workers"
    inspector_workload     "workload of inspectors"
    sex_disaggregated      "data given separately by sex"
    agency_data            "data on recruitment agencies and their activity"
    labour_market          "labour market supply, demand and conditions"
  }
  silence means no_protection
  for origin, destination
}

measure institutions.public_service_functions "Public employment service" {
  ask "What does the law give the public employment service to do?"
  set, more protects {
    free_of_charge                     "service free of charge"
    national_network                   "network of offices across the country"
    matching                           "matching of jobseekers and vacancies"
    international_placement            "placement abroad or from abroad"
    labour_market_information          "labour market information"
    cooperation_with_private_agencies  "cooperation with private agencies"
    advisory_committee                 "committee with employers and workers that advises or
                                        oversees the service"
    independent_public_staff           "staff who are public officials, independent of outside
                                        influence"
    youth_and_special_groups           "special help for youth, persons with disabilities or other
                                        groups"
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
    licence_register         "register of licensed recruiters"
    job_orders               "filing or approval of job orders"
    contract_registration    "registration of employment contracts"
    worker_access            "access for workers to their own records"
    complaints               "lodging or tracking of complaints"
    cost_records             "records of recruitment costs and payments"
    published_timelines      "published time limits or processing times"
    link_with_partner_state  "link with the system of a partner State"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure institutions.regulator_networks "International networks of regulators" {
  ask "To which formal networks or processes does the State belong?"
  set, more protects {
    global_policy_network          "a global policy network on recruitment"
    regional_consultative_process  "a regional consultative process on migration or migrant labour"
    regional_standard_or_protocol  "a regional standard or protocol on recruitment or migrant
                                    labour"
    regulator_training_scheme      "a scheme for training recruitment regulators"
  }
  silence means no_protection
  for origin, destination
}
