topic bilateral "Bilateral agreements and cooperation"

measure bilateral.foreign_cooperation "Powers to cooperate with foreign regulators" {
  ask "Which powers to cooperate with foreign authorities exist?"
  set, more protects {
    conclude_arrangements     "conclude arrangements"
    share_licence_data        "share licence data"
    share_investigation_data  "share investigation data"
    joint_investigation       "joint investigation"
    receive_foreign_officers  "receive foreign officers"
    notify_sanctions          "notify sanctions"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "One side needs information that the other may not give."
}

measure bilateral.agreement_condition "Agreement as a condition of recruitment" {
  ask "What place has a bilateral agreement in national law?"
  scale {
    possible      "may be concluded"
    duty_to_seek  "duty or policy to conclude for main corridors"
    condition     "recruitment allowed only under one"
  }
  silence means no_protection
  for origin, destination
  paired "One side makes an agreement a condition and none exists with the other."
}

measure bilateral.more_favourable_rule "More favourable rule" {
  ask "Which standard prevails between agreement, national law and contract?"
  scale {
    lower_may_prevail         "agreement may derogate to the worker's detriment"
    national_law_prevails     "subject to national law"
    more_favourable_prevails  "better standard for the worker prevails; nothing lowers protection"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure bilateral.legal_nature "Legal nature" {
  ask "What is the legal nature of the agreement?"
  scale {
    non_binding                          "memorandum or declaration without binding duties"
    non_binding_with_implementing_rules  "memorandum carried out by binding rules or contract terms"
    binding                              "treaty or agreement stating that it binds"
  }
  silence means no_protection
  for agreement
}

measure bilateral.publication "Publication" {
  ask "Is the text published?"
  scale {
    summary_only                "summary only"
    published                   "published"
    published_and_disseminated  "published, with duty to explain it to workers in their languages"
  }
  silence means no_protection
  for agreement
}

measure bilateral.fair_recruitment_clauses "Fair recruitment clauses" {
  ask "Which fair recruitment clauses does the agreement contain?"
  set, more protects {
    stated_objective                "fair or ethical recruitment is an objective"
    no_fee                          "no fee"
    licensed_recruiters_both_sides  "licensed recruiters both sides"
    written_contract                "written contract"
    no_document_retention           "no document retention"
    data_protection                 "data protection"
    due_diligence                   "due diligence"
    joint_liability_or_guarantee    "joint liability or guarantee"
    sanctions_at_both_ends          "sanctions at both ends"
    misleading_adverts              "misleading adverts"
  }
  silence means no_protection
  for agreement
}

measure bilateral.implementation_terms "Implementation terms" {
  ask "Which implementation terms does the agreement contain?"
  set, more protects {
    competent_authorities          "competent authorities"
    focal_points                   "focal points"
    procedures                     "procedures"
    timelines                      "timelines"
    protocol_or_annex              "protocol or annex"
    separate_duties                "duties of each Party in separate articles"
    shared_definitions             "shared definitions"
    inter_state_disputes           "inter state disputes"
    entry_into_force_and_duration  "entry into force and duration"
    budget                         "budget"
  }
  silence means no_protection
  for agreement
}

measure bilateral.joint_committee "Joint committee" {
  ask "What joint body does the agreement set up?"
  scale {
    on_request           "consultations on request"
    standing             "standing committee"
    regular_meetings     "committee with a stated meeting interval of a year or less"
    regular_with_report  "the same, with a published report"
  }
  silence means no_protection
  for agreement
}

measure bilateral.joint_committee_members "Members of the joint committee" {
  ask "Who sits on or is heard by the joint body?"
  set, more protects {
    labour_ministry          "labour ministry"
    recruitment_regulator    "recruitment regulator"
    inspectorate             "inspectorate"
    migration_authority      "migration authority"
    foreign_ministry         "foreign ministry"
    workers_organisations    "workers organisations"
    employers_organisations  "employers organisations"
    civil_society            "civil society"
  }
  silence means no_protection
  for agreement
}

measure bilateral.information_exchange "Information exchanged" {
  ask "Which information do the Parties exchange?"
  set, more protects {
    licensed_recruiters                  "licensed recruiters"
    sanctioned_recruiters_and_employers  "sanctioned recruiters and employers"
    licence_status_changes               "licence status changes"
    job_orders                           "job orders"
    complaints_and_cases                 "complaints and cases"
    law_changes                          "law changes"
    statistics                           "statistics"
    labour_market                        "labour market"
  }
  silence means no_protection
  for agreement
}

measure bilateral.evaluation_terms "Review and evaluation" {
  ask "Which review terms does the agreement contain?"
  set, more protects {
    review_interval                "review interval"
    indicators                     "indicators"
    sex_disaggregated_data         "sex disaggregated data"
    public_evaluation              "public evaluation"
    amendment_procedure            "amendment procedure"
    social_partners_in_evaluation  "social partners in evaluation"
  }
  silence means no_protection
  for agreement
}

measure bilateral.complaint_mechanism "Complaint mechanism" {
  ask "What complaint route for workers does the agreement give?"
  scale {
    national_law     "refers to national law"
    named_bodies     "names bodies on each side"
    joint_procedure  "joint procedure with body and time limit"
  }
  silence means no_protection
  for agreement
}

measure bilateral.joint_monitoring "Joint monitoring" {
  ask "What monitoring of recruitment or work does the agreement allow?"
  scale {
    reports           "exchange of reports"
    visits_agreed     "visits by origin officers with consent"
    joint_inspection  "joint or parallel inspections, or oversight offices"
  }
  silence means no_protection
  for agreement
}

measure bilateral.preparation_record "Preparation of the agreement" {
  ask "Which preparatory steps are recorded in a published instrument?"
  set, more protects {
    needs_assessment                 "needs assessment"
    labour_ministry_lead             "labour ministry lead"
    regulator_took_part              "regulator took part"
    workers_and_employers_consulted  "workers and employers consulted"
    civil_society_consulted          "civil society consulted"
    gender_analysis                  "gender analysis"
  }
  silence means no_protection
  for agreement
}

measure bilateral.subject_clauses "Subjects regulated" {
  ask "Which subjects does the agreement regulate by an article or clause?"
  set, more protects {
    information_exchange           "information exchange"
    misleading_propaganda          "misleading propaganda"
    administrative_formalities     "administrative formalities"
    validity_of_documents          "validity of documents"
    migration_conditions           "migration conditions"
    recruitment_and_placing        "recruitment and placing"
    selection_testing              "selection testing"
    information_and_assistance     "information and assistance"
    education_and_training         "education and training"
    exchange_of_trainees           "exchange of trainees"
    conditions_of_transport        "conditions of transport"
    travel_and_maintenance         "travel and maintenance"
    transfer_of_funds              "transfer of funds"
    adaptation_and_naturalisation  "adaptation and naturalisation"
    supervision_of_conditions      "supervision of conditions"
    settlement_of_disputes         "settlement of disputes"
    equality_of_treatment          "equality of treatment"
    access_to_trades_and_property  "access to trades and property"
    supply_of_food                 "supply of food"
    housing                        "housing"
    social_security                "social security"
    employment_contracts           "employment contracts"
    change_of_employment           "change of employment"
    employment_stability           "employment stability"
    compulsory_return              "compulsory return"
    return_journey                 "return journey"
    double_taxation                "double taxation"
    methods_of_cooperation         "methods of cooperation"
    final_provisions               "final provisions"
    visa_facilitation              "visa facilitation"
    reintegration                  "reintegration"
    remittance_cost                "remittance cost"
    training_funding               "training funding"
    environmental_mobility         "environmental mobility"
    academic_mobility              "academic mobility"
  }
  silence means no_protection
  for agreement
}

measure bilateral.sector_terms "Sector annexes" {
  ask "Which sector terms does the agreement contain?"
  set, more protects {
    seasonal_hours_and_housing  "seasonal hours and housing"
    seasonal_return_right       "seasonal return right"
    seasonal_cost_split         "seasonal cost split"
    health_code_reference       "health code reference"
    health_benefit_to_origin    "health benefit to origin"
    domestic_standard_contract  "domestic standard contract"
    domestic_labour_law_cover   "domestic labour law cover"
  }
  silence means no_protection
  for agreement
}
