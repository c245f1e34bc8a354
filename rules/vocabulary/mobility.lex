topic mobility "Departure, stay and change of employer"

measure mobility.document_retention "Retention of documents" {
  ask "May an employer or recruiter keep a worker's documents?"
  scale {
    permitted                 "permitted"
    permitted_with_consent    "permitted with consent"
    prohibited                "barred without a stated penalty"
    prohibited_with_sanction  "prohibited with sanction"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Retention that is an offence on one side is allowed, by consent or silence, on the other."
}

measure mobility.document_ban_reach "Reach of the retention ban" {
  ask "What and whom does the ban on retention cover?"
  set, more protects {
    passport                      "passport"
    other_identity_papers         "other identity papers"
    residence_permit              "residence permit"
    employment_contract           "employment contract"
    bank_card                     "bank card"
    personal_belongings           "personal belongings"
    binds_employers               "binds employers"
    binds_recruiters              "binds recruiters"
    binds_any_person              "binds any person"
    safekeeping_with_free_access  "safekeeping only on free request with access at all times"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure mobility.exit_permission "Leave to exit the country of work" {
  ask "Does the worker need consent of the employer to leave the country?"
  scale {
    consent_required  "consent required"
    consent_for_some  "for some categories"
    notice_only       "notice only"
    free              "free"
  }
  silence means no_restriction
  for destination, agreement
  paired "The origin State's repatriation rule depends on an exit that the employer controls."
}

measure mobility.exit_clearance_requirements "Conditions of departure clearance" {
  ask "Which documents must a worker hold to be cleared to leave for work?"
  set, neutral {
    approved_contract        "approved contract"
    visa_or_entry_permit     "visa or entry permit"
    work_permit              "work permit"
    insurance                "insurance"
    orientation_certificate  "orientation certificate"
    welfare_fund_membership  "welfare fund membership"
    medical_certificate      "medical certificate"
    skills_certificate       "skills certificate"
    job_order_approval       "job order approval"
    accredited_employer      "accredited employer"
    minimum_age              "minimum age"
  }
  silence means no_restriction
  for origin
  paired "A document demanded for clearance is not issued at destination until after arrival."
}

measure mobility.movement_bar "Bars on sending or admitting" {
  ask "Does the law bar sending (origin) or admitting (destination) workers in this scope?"
  scale {
    barred                 "general prohibition"
    barred_save_exemption  "prohibited unless exempted case by case"
    agreement_only         "only under a bilateral agreement or approved scheme"
    allowed                "no bar"
  }
  silence means no_restriction
  for origin, destination, agreement
  paired "One side bars what the other admits, diverting workers to irregular routes."
  note "Enter by partner country, sector, sex or occupation as scoped entries."
}

measure mobility.change_of_employer "Change of employer" {
  ask "On what terms may a migrant worker change employer?"
  scale {
    barred                    "not during the permit or contract"
    consent_of_employer       "needs consent of the current employer"
    consent_waived_for_abuse  "without consent in case of breach or abuse"
    after_period              "without consent after a set period"
    notice_only               "by notice or by simple permit amendment, or open permit"
  }
  silence means no_protection
  for destination, agreement
  paired "The origin State's approval ties the worker to the first employer, or its liability ends
          on transfer that destination allows."
}

measure mobility.leaving_penalties "Consequences of leaving the job early" {
  ask "What does the law attach to leaving before the contract ends?"
  scale {
    criminal_or_removal  "offence, absconding report or loss of status"
    ban_or_penalty       "re-entry or deployment ban, or fine"
    repayment            "repayment of recruitment cost or damages beyond notice"
    notice_only          "ordinary notice"
  }
  silence means no_restriction
  for origin, destination, agreement
  paired "Leaving is lawful on one side and punished on the other."
}

measure mobility.job_loss_grace "Grace period after loss of job" {
  ask "How many days may a worker stay to find a new job after losing one?"
  number in days, higher protects
  silence means not_comparable
  for destination, agreement
}

measure mobility.removal_limits "Limits on removal" {
  ask "In which cases does the law bar removal, or its cost for the worker?"
  set, more protects {
    incapacity          "incapacity"
    lack_of_means       "lack of means"
    loss_of_job         "loss of job"
    pending_claim       "pending claim"
    cost_not_on_worker  "cost not on worker"
    victim_of_abuse     "victim of abuse"
  }
  silence means no_protection
  for destination, agreement
}

measure mobility.free_employment_choice "Free choice of employment" {
  ask "After how many months of lawful stay does the worker have free choice of employment?"
  number in months, lower protects
  silence means not_comparable
  for destination, agreement
}
