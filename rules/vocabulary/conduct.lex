topic conduct "Conduct of recruiters"

measure conduct.deception_rule "Deceptive recruitment" {
  ask "How does the law prohibit deceiving workers about jobs or conditions?"
  scale {
    licensee_rule          "breach of licence or civil duty only"
    offence_for_licensees  "an offence limited to licensees"
    offence_any_person     "a specific offence for any person, including offers of jobs that do not
                            exist"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Deception begun on one side is not a wrong on the other."
}

measure conduct.advertising_rule "Job advertisements" {
  ask "How are recruitment advertisements controlled?"
  scale {
    misleading_adverts_prohibited  "misleading content barred"
    content_prescribed             "required content such as licence, employer, wage and no-fee
                                    notice"
    verified_job_only              "allowed only for an approved or verified job order"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure conduct.due_diligence "Due diligence by recruiters" {
  ask "What inquiry must a recruiter make into employers and partners?"
  scale {
    authorisation_check       "check that they are registered or licensed"
    record_check              "check record, solvency or working conditions"
    documented_due_diligence  "continuing, documented due diligence on employers, partners and
                               sub-agents"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure conduct.code_of_conduct "Code of conduct" {
  ask "What is the status of a code of conduct for recruiters?"
  scale {
    voluntary               "published or recognised by the authority"
    licence_condition       "adherence is a condition of the licence"
    binding_with_sanctions  "a binding instrument with stated sanctions"
  }
  silence means no_protection
  for origin, destination
}

measure conduct.prohibited_practices "Practices expressly prohibited to recruiters" {
  ask "Which practices are expressly prohibited in recruitment?"
  set, more protects {
    harassment_or_violence          "harassment or violence"
    confinement                     "restriction of movement"
    coercion_or_threats             "coercion or threats"
    blacklisting                    "lists or means to keep workers from jobs"
    hazardous_or_abusive_placement  "hazardous or abusive placement"
    child_placement                 "placing children or failing to check age"
    debt_bondage                    "debt bondage"
    restraint_on_job_choice         "stopping the worker from taking another job"
    fictitious_vacancies            "fictitious vacancies"
    discriminatory_adverts          "discriminatory adverts"
    contract_substitution           "contract substitution"
    false_documents                 "false documents"
    degrading_treatment             "degrading treatment"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure conduct.pre_placement_checks "Checks before placement" {
  ask "What must the recruiter verify before placement?"
  set, more protects {
    worker_age             "worker age"
    worker_qualifications  "worker qualifications"
    contract_conformity    "contract matches law, collective agreement and offer"
    employer_identity      "identifiable, legally existing employer"
    employer_solvency      "means to pay and to prevent stranding"
    workplace_conditions   "workplace conditions"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure conduct.records "Records and reports of recruiters" {
  ask "Which records or reports must recruiters keep or send?"
  set, more protects {
    worker_register          "worker register"
    job_orders               "job orders"
    contracts                "contracts"
    payments                 "all sums received and from whom"
    complaints               "complaints"
    open_to_inspection       "open to inspection"
    periodic_report          "regular report to the authority"
    retention_period_stated  "retention period stated"
  }
  silence means no_protection
  for origin, destination
}

measure conduct.service_agreement_terms "Recruiter-employer agreement" {
  ask "What must the written agreement between recruiter and employer contain?"
  set, more protects {
    written_form           "written form"
    price_and_payer        "price and payer"
    no_worker_fee_clause   "no worker fee clause"
    law_compliance_clause  "law compliance clause"
    flow_down              "same duties on sub-agents and partners"
    duties_allocated       "who bears which duty to the worker"
    audit_or_evaluation    "audit or evaluation"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Mandatory clauses of the two sides contradict each other, above all on who pays."
}
