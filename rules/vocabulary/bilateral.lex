topic bilateral "Bilateral agreements and cooperation"

measure bilateral.foreign_cooperation "Powers to cooperate with foreign regulators" {
  ask "Which powers to cooperate with foreign authorities exist?"
  set, more protects {
    conclude_arrangements     "power to conclude agreements or arrangements with foreign
                               authorities"
    share_licence_data        "power to give foreign authorities data on licences and licensed
                               recruiters"
    share_investigation_data  "power to give foreign authorities information from investigations or
                               inspections"
    joint_investigation       "power to investigate or inspect jointly with foreign authorities"
    receive_foreign_officers  "power to let foreign officers take part or be present in the
                               territory"
    notify_sanctions          "power or duty to tell foreign authorities of sanctions imposed"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "One side needs information that the other may not give."
}

measure bilateral.agreement_condition "Agreement as a condition of recruitment" {
  ask "What place has a bilateral agreement in national law?"
  scale {
    possible      "agreements may be concluded, no duty"
    duty_to_seek  "duty or policy to conclude agreements for main corridors"
    condition     "recruitment allowed only under an agreement"
  }
  silence means no_protection
  for origin, destination
  paired "One side makes an agreement a condition and none exists with the other."
}

measure bilateral.more_favourable_rule "More favourable rule" {
  ask "Which standard prevails between agreement, national law and contract?"
  scale {
    lower_may_prevail         "agreement may derogate to the worker's detriment"
    national_law_prevails     "agreement applies subject to national law"
    more_favourable_prevails  "better standard for the worker prevails; nothing lowers protection"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure bilateral.legal_nature "Legal nature of the agreement" {
  ask "What is the legal nature of the agreement?"
  scale {
    non_binding                          "memorandum or declaration without binding duties"
    non_binding_with_implementing_rules  "memorandum carried out by binding rules or contract terms"
    binding                              "treaty or agreement stating that it binds"
  }
  silence means no_protection
  for agreement
}

measure bilateral.publication "Publication of the agreement" {
  ask "Is the text published?"
  scale {
    summary_only                "only a summary is published"
    published                   "full text is published"
    published_and_disseminated  "full text is published, with duty to explain it to workers in
                                 their languages"
  }
  silence means no_protection
  for agreement
}

measure bilateral.fair_recruitment_clauses "Fair recruitment clauses" {
  ask "Which fair recruitment clauses does the agreement contain?"
  set, more protects {
    stated_objective                "fair or ethical recruitment is an objective"
    no_fee                          "workers are charged no recruitment fee"
    licensed_recruiters_both_sides  "only recruiters licensed or authorised on each side may take
                                     part"
    written_contract                "each worker has a written employment contract"
    no_document_retention           "passports and other identity documents may not be kept from
                                     workers"
    data_protection                 "workers' personal data are protected"
    due_diligence                   "employers or recruiters must carry out due diligence in
                                     recruitment"
    joint_liability_or_guarantee    "joint liability of employer and recruiter, or a guarantee for
                                     workers' claims"
    sanctions_at_both_ends          "breaches are sanctioned in both States"
    misleading_adverts              "action against misleading advertisements or job offers"
  }
  silence means no_protection
  for agreement
}

measure bilateral.implementation_terms "Implementation terms" {
  ask "Which implementation terms does the agreement contain?"
  set, more protects {
    competent_authorities          "competent authorities of each Party are named"
    focal_points                   "contact persons or focal points are named on each side"
    procedures                     "procedures for carrying out the agreement are laid down"
    timelines                      "time limits or a timetable for carrying out the agreement"
    protocol_or_annex              "a protocol or annex with the details of implementation"
    separate_duties                "duties of each Party in separate articles"
    shared_definitions             "terms are defined in common for both Parties"
    inter_state_disputes           "a way to settle disputes between the Parties"
    entry_into_force_and_duration  "entry into force and duration of the agreement"
    budget                         "funds or the sharing of cost for carrying out the agreement"
  }
  silence means no_protection
  for agreement
}

measure bilateral.joint_committee "Joint committee" {
  ask "What joint body does the agreement set up?"
  scale {
    on_request           "consultations on request only"
    standing             "standing committee"
    regular_meetings     "committee with a stated meeting interval of a year or less"
    regular_with_report  "committee with a stated meeting interval of a year or less and a
                          published report"
  }
  silence means no_protection
  for agreement
}

measure bilateral.joint_committee_members "Members of the joint committee" {
  ask "Who sits on or is heard by the joint body?"
  set, more protects {
    labour_ministry          "the ministry responsible for labour"
    recruitment_regulator    "the authority that licenses or supervises recruiters"
    inspectorate             "the labour inspectorate"
    migration_authority      "the authority for immigration or emigration"
    foreign_ministry         "the ministry of foreign affairs"
    workers_organisations    "trade unions or other organisations of workers"
    employers_organisations  "organisations of employers"
    civil_society            "non-governmental or migrants' organisations"
  }
  silence means no_protection
  for agreement
}

measure bilateral.information_exchange "Information exchanged" {
  ask "Which information do the Parties exchange?"
  set, more protects {
    licensed_recruiters                  "names of recruiters licensed or authorised on each side"
    sanctioned_recruiters_and_employers  "names of recruiters and employers that were sanctioned"
    licence_status_changes               "licences granted, suspended, revoked or ended"
    job_orders                           "job orders or vacancies"
    complaints_and_cases                 "complaints, investigations and cases"
    law_changes                          "changes of law and policy"
    statistics                           "statistics on recruitment and migrant workers"
    labour_market                        "labour market needs and conditions"
  }
  silence means no_protection
  for agreement
}

measure bilateral.evaluation_terms "Review and evaluation of the agreement" {
  ask "Which review terms does the agreement contain?"
  set, more protects {
    review_interval                "a stated interval at which the agreement is reviewed"
    indicators                     "indicators by which results are measured"
    sex_disaggregated_data         "data for the review are given separately by sex"
    public_evaluation              "evaluation results are published"
    amendment_procedure            "a procedure for amending the agreement"
    social_partners_in_evaluation  "employers' and workers' organisations take part in the
                                    evaluation"
  }
  silence means no_protection
  for agreement
}

measure bilateral.complaint_mechanism "Complaint mechanism under the agreement" {
  ask "What complaint route for workers does the agreement give?"
  scale {
    national_law     "refers workers to remedies under national law"
    named_bodies     "names the bodies on each side that take complaints"
    joint_procedure  "joint procedure with a stated body and time limit"
  }
  silence means no_protection
  for agreement
}

measure bilateral.joint_monitoring "Joint monitoring" {
  ask "What monitoring of recruitment or work does the agreement allow?"
  scale {
    reports           "exchange of reports only"
    visits_agreed     "visits by origin officers with consent of the other side"
    joint_inspection  "joint or parallel inspections, or oversight offices"
  }
  silence means no_protection
  for agreement
}

measure bilateral.preparation_record "Preparation of the agreement" {
  ask "Which preparatory steps are recorded in a published instrument?"
  set, more protects {
    needs_assessment                 "needs were assessed beforehand"
    labour_ministry_lead             "the labour ministry led the negotiation"
    regulator_took_part              "the authority that licenses or supervises recruiters took
                                      part"
    workers_and_employers_consulted  "employers' and workers' organisations were consulted"
    civil_society_consulted          "civil society organisations were consulted"
    gender_analysis                  "effects on women and men were analysed"
  }
  silence means no_protection
  for agreement
}

measure bilateral.subject_clauses "Subjects the agreement regulates" {
  ask "Which subjects does the agreement regulate by an article or clause?"
  set, more protects {
    information_exchange           "exchange of information between the Parties"
    misleading_propaganda          "action against misleading propaganda about migration"
    administrative_formalities     "simpler or faster administrative formalities"
    validity_of_documents          "validity or recognition of workers' documents"
    migration_conditions           "conditions and criteria for being admitted as a migrant worker"
    recruitment_and_placing        "organisation of recruitment, introduction and placing of
                                    workers"
    selection_testing              "tests and selection of candidates"
    information_and_assistance     "information for migrants and help to them"
    education_and_training         "education and vocational training of migrants"
    exchange_of_trainees           "exchange of trainees between the Parties"
    conditions_of_transport        "conditions of transport to the destination"
    travel_and_maintenance         "cost of travel and maintenance, and who pays it"
    transfer_of_funds              "sending earnings and savings home"
    adaptation_and_naturalisation  "adaptation to the country of work, and naturalisation"
    supervision_of_conditions      "supervision of migrants' living and working conditions"
    settlement_of_disputes         "settlement of disputes between workers and employers"
    equality_of_treatment          "treatment equal to that of nationals"
    access_to_trades_and_property  "access to trades and occupations, and right to acquire property"
    supply_of_food                 "supply of food to migrants"
    housing                        "housing conditions of migrants"
    social_security                "social security of migrants"
    employment_contracts           "employment contracts, such as form, contents or a model"
    change_of_employment           "change of employer or job"
    employment_stability           "stability of employment, such as what follows loss of a job"
    compulsory_return              "limits and conditions of compulsory return"
    return_journey                 "the journey home and who pays for it"
    double_taxation                "avoidance of double taxation"
    methods_of_cooperation         "ways in which the authorities of the Parties cooperate"
    final_provisions               "duration, amendment, termination and other final provisions"
    visa_facilitation              "easier or faster visas for workers"
    reintegration                  "reintegration of workers who return"
    remittance_cost                "lowering the cost of sending money home"
    training_funding               "who pays for training, or joint funding of it"
    environmental_mobility         "movement because of disasters, climate change or environmental
                                    degradation"
    academic_mobility              "mobility of students, teachers or researchers"
  }
  silence means no_protection
  for agreement
}

measure bilateral.sector_terms "Terms for particular sectors" {
  ask "Which sector terms does the agreement contain?"
  set, more protects {
    seasonal_hours_and_housing  "hours of work and housing of seasonal workers"
    seasonal_return_right       "right of seasonal workers to come back in a later season"
    seasonal_cost_split         "who pays which cost of recruiting seasonal workers"
    health_code_reference       "reference to the WHO Code on recruitment of health personnel"
    health_benefit_to_origin    "benefit or support for the origin State's health system"
    domestic_standard_contract  "a standard contract for domestic workers"
    domestic_labour_law_cover   "domestic workers are covered by labour law"
  }
  silence means no_protection
  for agreement
}
