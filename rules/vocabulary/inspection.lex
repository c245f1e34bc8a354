topic inspection "Inspection"

measure inspection.mandate_reach "Who and what may be inspected" {
  ask "To which places and actors does the inspection mandate on recruitment extend?"
  set, more protects {
    licensed_recruiters        "licensed recruiters"
    unlicensed_intermediaries  "unlicensed intermediaries"
    employers                  "employers"
    labour_suppliers           "labour suppliers"
    private_households         "with safeguards"
    worker_accommodation       "worker accommodation"
    pre_employment_stage       "pre employment stage"
    all_sectors                "all sectors"
    remote_sites               "remote sites"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure inspection.powers "Powers of inspectors" {
  ask "Which powers do inspectors have in recruitment matters?"
  set, more protects {
    enter                  "enter"
    unannounced_visits     "unannounced visits"
    copy_documents         "copy documents"
    compel_production      "compel production"
    question_persons       "question persons"
    private_interviews     "interviews apart from employer or recruiter"
    interpreters           "interpreters"
    issue_orders           "issue orders"
    impose_fines           "impose fines"
    refer_for_prosecution  "refer for prosecution"
    check_documents_held   "check who holds passports"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure inspection.initiative "Initiative and planning" {
  ask "What triggers inspection?"
  scale {
    complaint_only     "complaint only"
    own_initiative     "may act without complaint"
    plan_or_frequency  "risk-based plan, or stated frequency for licensees"
  }
  silence means no_protection
  for origin, destination
}

measure inspection.immigration_separation "Separation from immigration control" {
  ask "How are inspectors' duties related to immigration enforcement?"
  scale {
    joint_enforcement  "inspectors enforce status"
    duty_to_report     "must report irregular status"
    no_duty_to_report  "no duty to report"
    firewall           "may not report, or information may not be used for removal"
  }
  silence means no_protection
  for destination
}

measure inspection.operating_rules "Capacity and integrity rules" {
  ask "Which rules on capacity, method and integrity bind the inspectorate?"
  set, more protects {
    staffing_or_budget_basis          "staffing or budget basis"
    specialised_unit                  "specialised unit"
    inspector_training                "inspector training"
    written_procedures                "written procedures"
    sanction_guidelines               "sanction guidelines"
    regional_presence                 "regional presence"
    advisory_role                     "advice and promotion of compliance"
    complaint_triage                  "complaint triage"
    trafficking_referral              "identification and referral of forced labour or trafficking"
    cooperation_with_social_partners  "cooperation with social partners"
    conflict_of_interest_ban          "conflict of interest ban"
    bribery_offence                   "bribery offence"
  }
  silence means no_protection
  for origin, destination
}
