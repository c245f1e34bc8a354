topic mobility "Departure, stay and change of employer"

measure mobility.document_retention "Retention of documents" {
  ask "May an employer or recruiter keep a worker's documents?"
  scale {
    permitted                 "allowed, consent not required"
    permitted_with_consent    "allowed if the worker consents"
    prohibited                "barred without a stated penalty"
    prohibited_with_sanction  "barred, with a stated penalty"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "Retention that is an offence on one side is allowed, by consent or silence, on the other."
}

measure mobility.document_ban_reach "Reach of the retention ban" {
  ask "What and whom does the ban on retention cover?"
  set, more protects {
    passport                      "passports"
    other_identity_papers         "identity papers other than passports"
    residence_permit              "residence permits"
    employment_contract           "employment contracts"
    bank_card                     "bank cards"
    personal_belongings           "workers' personal belongings"
    binds_employers               "the ban binds employers"
    binds_recruiters              "the ban binds recruiters"
    binds_any_person              "the ban binds any person"
    safekeeping_with_free_access  "safekeeping only on free request with access at all times"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure mobility.exit_permission "Permission to leave the country of work" {
  ask "Does the worker need consent of the employer to leave the country?"
  scale {
    consent_required  "all need consent of the employer to leave"
    consent_for_some  "some categories need consent of the employer to leave"
    notice_only       "the worker need only give notice"
    free              "the worker may leave without consent or notice"
  }
  silence means no_restriction
  for destination, agreement
  paired "The origin State's repatriation rule depends on an exit that the employer controls."
}

measure mobility.exit_clearance_requirements "Conditions of departure clearance" {
  ask "Which documents must a worker hold to be cleared to leave for work?"
  set, neutral {
    approved_contract        "approved employment contract"
    visa_or_entry_permit     "visa or entry permit of the destination"
    work_permit              "work permit of the destination"
    insurance                "proof of insurance"
    orientation_certificate  "certificate of orientation before departure"
    welfare_fund_membership  "proof of membership of or payment to the welfare fund"
    medical_certificate      "certificate of medical fitness"
    skills_certificate       "certificate of skills or training"
    job_order_approval       "approval of the job order"
    accredited_employer      "proof that the employer is accredited or approved"
    minimum_age              "proof of minimum age"
  }
  silence means no_restriction
  for origin
  paired "A document demanded for clearance is not issued at destination until after arrival."
}

measure mobility.movement_bar "Bars on sending or admitting" {
  ask "Does the law bar sending (origin) or admitting (destination) workers in this scope?"
  scale {
    barred                 "sending or admitting is barred altogether"
    barred_save_exemption  "sending or admitting is barred unless exempted case by case"
    agreement_only         "sending or admitting only under a bilateral agreement or approved
                            scheme"
    allowed                "sending or admitting is not barred"
  }
  silence means no_restriction
  for origin, destination, agreement
  paired "One side bars what the other admits, diverting workers to irregular routes."
  note "Enter by partner country, sector, sex or occupation as scoped entries."
}

measure mobility.change_of_employer "Change of employer" {
  ask "On what terms may a migrant worker change employer?"
  scale {
    barred                    "not allowed during the permit or contract"
    consent_of_employer       "needs consent of the current employer"
    consent_waived_for_abuse  "without consent in case of breach or abuse"
    after_period              "without consent after a set period"
    notice_only               "allowed by notice or simple permit amendment, or permit is open"
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
    notice_only          "nothing beyond ordinary notice"
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
  ask "In which cases does the law bar removal, or putting its cost on the worker?"
  set, more protects {
    incapacity          "no removal because of illness, injury or incapacity for work"
    lack_of_means       "no removal because the worker lacks means"
    loss_of_job         "no removal merely because the job is lost"
    pending_claim       "no removal while a claim is pending"
    cost_not_on_worker  "the worker does not bear the cost of removal"
    victim_of_abuse     "no removal, at least for a time, of victims of abuse, exploitation or
                         trafficking"
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
