topic conduct "Conduct of recruiters"

measure conduct.deception_rule "Deceptive recruitment" {
  ask "How does the law prohibit deceiving workers about jobs or conditions?"
  scale {
    licensee_rule          "breach of licence conditions or a civil wrong only"
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
    misleading_adverts_prohibited  "misleading content is barred"
    content_prescribed             "advertisements must show stated content such as licence,
                                    employer, wage or no-fee notice"
    verified_job_only              "advertising allowed only for an approved or verified job order"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure conduct.due_diligence "Due diligence by recruiters" {
  ask "What inquiry must a recruiter make into employers and partners?"
  scale {
    authorisation_check       "recruiter must check that they are registered or licensed"
    record_check              "recruiter must check their record, solvency or working conditions"
    documented_due_diligence  "continuing, documented due diligence on employers, partners and
                               sub-agents"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure conduct.code_of_conduct "Code of conduct" {
  ask "What is the status of a code of conduct for recruiters?"
  scale {
    voluntary               "voluntary code, published or recognised by the authority"
    licence_condition       "adherence is a condition of the licence"
    binding_with_sanctions  "a binding instrument with stated sanctions"
  }
  silence means no_protection
  for origin, destination
}

measure conduct.prohibited_practices "Practices expressly prohibited to recruiters" {
  ask "Which practices are expressly prohibited in recruitment?"
  set, more protects {
    harassment_or_violence          "harassment of, or violence against, workers or candidates"
    confinement                     "restricting workers' freedom of movement"
    coercion_or_threats             "coercing or threatening workers or candidates"
    blacklisting                    "lists or other means to keep workers from jobs"
    hazardous_or_abusive_placement  "placing workers in hazardous or abusive jobs"
    child_placement                 "placing children or failing to check age"
    debt_bondage                    "binding workers by debt"
    restraint_on_job_choice         "stopping the worker from taking another job"
    fictitious_vacancies            "offering or advertising jobs that do not exist"
    discriminatory_adverts          "job advertisements that discriminate"
    contract_substitution           "replacing the agreed contract by a worse one"
    false_documents                 "making, using or supplying false documents"
    degrading_treatment             "treating workers or candidates in a degrading way"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure conduct.pre_placement_checks "Checks before placement" {
  ask "What must the recruiter verify before placement?"
  set, more protects {
    worker_age             "age of the worker"
    worker_qualifications  "qualifications, skills or experience of the worker"
    contract_conformity    "contract matches law, collective agreement and offer"
    employer_identity      "employer is identifiable and legally exists"
    employer_solvency      "employer has means to pay and to prevent stranding"
    workplace_conditions   "conditions at the place of work"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure conduct.records "Records and reports of recruiters" {
  ask "Which records or reports must recruiters keep or send?"
  set, more protects {
    worker_register          "register of workers recruited or placed"
    job_orders               "job orders or vacancies received"
    contracts                "workers' contracts"
    payments                 "all sums received and from whom"
    complaints               "complaints received"
    open_to_inspection       "records are open to inspection by the authority"
    periodic_report          "regular report to the authority"
    retention_period_stated  "the time for which records must be kept is stated"
  }
  silence means no_protection
  for origin, destination
}

measure conduct.service_agreement_terms "Recruiter-employer agreement" {
  ask "What must the written agreement between recruiter and employer contain?"
  set, more protects {
    written_form           "the agreement must be in writing"
    price_and_payer        "the price of the service and who pays it"
    no_worker_fee_clause   "a clause that workers are charged no fee"
    law_compliance_clause  "a clause that both comply with the law"
    flow_down              "same duties on sub-agents and partners"
    duties_allocated       "who bears which duty to the worker"
    audit_or_evaluation    "audit or evaluation of performance"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Mandatory clauses of the two sides contradict each other, above all on who pays."
}
