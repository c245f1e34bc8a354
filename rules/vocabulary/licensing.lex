topic licensing "Licensing and registration of recruiters"

measure licensing.regime "Authorisation of private recruiters" {
  ask "What authorisation must a private recruiter hold before operating?"
  scale {
    notification            "notice to the authority suffices"
    registration            "entry in a register, without assessment of fitness"
    licence_or_certificate  "prior licence or certificate after assessment"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "One side licenses recruiters and the other lets anyone act, or the two licences do not
          connect."
  note "If authorisation is needed only in some sectors, enter by scope. If private recruitment is
        prohibited, leave blank and code licensing.permitted_channels."
}

measure licensing.permitted_channels "Lawful channels of recruitment" {
  ask "Through which channels may workers lawfully be recruited across this border?"
  set, neutral {
    public_service             "public employment service or state recruitment body"
    licensed_private_agency    "private recruiter authorised under this State's law"
    foreign_agency             "recruiter authorised only abroad, not under this State's law"
    direct_hire_with_approval  "employer hires directly with approval"
    direct_hire_free           "employer hires directly without approval"
    government_to_government   "channel run under an agreement by public bodies"
    union_service              "hiring service run by a trade union"
  }
  silence means not_comparable
  for origin, destination, agreement
  paired "A channel one side requires is closed on the other, leaving no fully lawful route."
  note "Code only channels the law or agreement allows; a channel not mentioned is coded only where
        freedom to use it is clear."
}

measure licensing.vetting "What applicants for a licence are checked on" {
  ask "What must the authority check before granting a licence?"
  set, more protects {
    criminal_record              "criminal record of the applicant"
    beneficial_owners            "owners, directors and persons in control"
    related_firms                "links with other agencies, employers or service providers"
    compliance_history           "record of compliance with the law"
    no_reentry_after_revocation  "bar on revoked operators and their firms under a new name"
    trafficking_or_fraud_bar     "bar on persons convicted of such offences"
    public_officials_barred      "officials and close family barred"
    incompatible_business        "bar on side businesses such as travel, lending, clinics or
                                  training"
    financial_standing           "financial means and standing"
    business_model               "who pays for the service and how"
    management_competence        "knowledge and competence of those who manage"
    premises                     "suitable premises"
  }
  silence means no_protection
  for origin, destination
}

measure licensing.conditions "Conditions a licensee must observe" {
  ask "Which duties are conditions of the licence or binding duties of licensees?"
  set, more protects {
    no_worker_fees                "charge workers no fee"
    written_contract              "written contract for each worker"
    no_document_retention         "keep no passports or other documents of workers"
    data_protection               "protect workers' personal data"
    grievance_channel             "run a channel for workers' complaints"
    due_diligence_on_partners     "due diligence on employers, partners or sub-agents"
    home_and_foreign_law          "compliance with the law of origin, transit and destination"
    agreement_terms               "compliance with bilateral agreements"
    non_discrimination            "no discrimination among workers or candidates"
    no_forced_or_child_labour     "no part in forced labour or child labour"
    code_of_conduct               "follow a code of conduct"
    written_policies              "written policies or management system on file"
    staff_training_or_exam        "training of staff, or an examination"
    cooperation_with_authorities  "cooperate with the authorities"
    repatriation_assistance       "help workers to return home"
    health_recruitment_ethics     "regard for the WHO Code or duties of health workers at home"
  }
  silence means no_protection
  for origin, destination
}

measure licensing.breach_grounds "Grounds for action on the licence" {
  ask "Which events are express grounds to suspend or revoke a licence?"
  set, more protects {
    breach_of_condition    "breach of a condition or duty attached to the licence"
    charging_workers       "charging workers unlawfully"
    false_information      "false information given"
    breach_of_foreign_law  "breach of the other State's law"
    acts_of_sub_agents     "acts of the recruiter's sub-agents"
    failure_to_pay_award   "failure to pay an award or order"
    criminal_conviction    "conviction for an offence"
    security_not_restored  "financial security not restored or kept up"
  }
  silence means no_protection
  for origin, destination
  paired "A sanction imposed on one side has no consequence on the other."
}

measure licensing.financial_security "Financial security" {
  ask "What financial security must a recruiter give?"
  scale {
    discretionary          "authority may ask for security"
    fixed                  "sum is set by rule"
    fixed_and_replenished  "sum is set by rule and restored after use or scaled to activity"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Both sides require security for the same claim, or neither bond can be reached from the
          other side."
  note "The amount goes into the entry's note."
}

measure licensing.security_uses "What the security answers for" {
  ask "For which claims may the security be used?"
  set, more protects {
    fee_refund          "refund of fees or costs to workers"
    unpaid_wages        "wages the employer or recruiter owes to workers"
    repatriation        "cost of bringing workers home"
    compensation        "compensation or damages owed to workers"
    fines               "fines and penalties"
    workers_rank_first  "worker claims come before state claims"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A claim type covered on one side is left uncovered on both or doubled."
}

measure licensing.sub_agent_rule "Sub-agents" {
  ask "What is the rule on sub-agents of a recruiter?"
  scale {
    allowed_without_liability   "may be used; licensee not answerable"
    allowed_licensee_liable     "may be used; licensee answers for their acts"
    registered_licensee_liable  "must be registered or named to the authority; licensee answers"
    prohibited                  "may not be used"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Sub-agents banned or registered on one side work freely on the other."
}

measure licensing.public_register "Public register of recruiters" {
  ask "What public register of authorised recruiters is required?"
  scale {
    on_request                "register is kept and consulted on request"
    published                 "list is published"
    published_with_status     "list is published online with current status"
    published_with_sanctions  "list is online with status, sanctions and a stated update interval"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure licensing.renewal "Term and renewal" {
  ask "How long does a licence last and how is it renewed?"
  scale {
    indefinite                   "licence without end date"
    fixed_term                   "fixed term, renewal on application"
    fixed_term_compliance_based  "fixed term, renewal after review of complaints, sanctions or
                                  audits"
  }
  silence means no_protection
  for origin, destination
}

measure licensing.procedure_guarantees "Guarantees in the licensing procedure" {
  ask "Which guarantees does the licensing procedure contain?"
  set, more protects {
    published_criteria            "criteria for the licence are published"
    written_assessment            "documented assessment of each application"
    pre_grant_inspection          "premises are inspected before the licence is granted"
    reasons_and_appeal            "reasons are given for adverse decisions, with a right of appeal"
    interim_suspension            "power to suspend at once in grave cases"
    workers_in_process_protected  "duties to workers already recruited continue on suspension or
                                   revocation"
    social_partner_consultation   "scheme set after consulting social partners"
  }
  silence means no_protection
  for origin, destination
}

measure licensing.job_order_verification "Verification of job orders" {
  ask "How is a foreign job order checked before workers are recruited for it?"
  scale {
    recruiter_documents   "recruiter files the order; no check of substance"
    authority_approval    "authority approves terms"
    mission_verification  "approved after verification of employer and terms at destination"
  }
  silence means no_protection
  for origin, agreement
  paired "The verification required at origin cannot be performed, or repeats a check already made,
          at destination."
}

measure licensing.employer_registration "Vetting of employers who recruit abroad" {
  ask "What vetting must an employer pass before recruiting from abroad?"
  scale {
    offer_filed        "offer or vacancy is filed"
    offer_approved     "each offer is approved on terms or need"
    employer_approved  "employer is registered or approved after a check of its record"
  }
  silence means no_protection
  for destination, agreement
  paired "The origin State demands an employer standing that destination law does not create."
}

measure licensing.foreign_partner_rule "Control of the foreign partner" {
  ask "What must the foreign recruiter or principal with which a licensee works have?"
  scale {
    written_agreement      "a written agency agreement"
    filed_agreement        "an agreement filed with or approved by the authority"
    accredited             "accreditation by this State"
    licensed_at_both_ends  "accreditation by this State and, where one exists, a licence of its own
                            State"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "A licence or accreditation required of the partner does not exist in its State."
}
