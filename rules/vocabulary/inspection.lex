topic inspection "Inspection"

measure inspection.mandate_reach "Who and what may be inspected" {
  ask "To which places and actors does the inspection mandate on recruitment extend?"
  set, more protects {
    licensed_recruiters        "recruiters holding a licence or registration"
    unlicensed_intermediaries  "intermediaries acting without a licence"
    employers                  "employers and workplaces"
    labour_suppliers           "labour suppliers and temporary work agencies"
    private_households         "private households, with safeguards such as consent or a warrant"
    worker_accommodation       "workers' accommodation"
    pre_employment_stage       "recruitment before the job begins"
    all_sectors                "all sectors of the economy"
    remote_sites               "remote or isolated workplaces"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure inspection.powers "Powers of inspectors" {
  ask "Which powers do inspectors have in recruitment matters?"
  set, more protects {
    enter                  "enter premises"
    unannounced_visits     "visit without notice"
    copy_documents         "copy or take documents"
    compel_production      "require documents or information to be produced"
    question_persons       "question persons"
    private_interviews     "interview workers apart from employer or recruiter"
    interpreters           "use interpreters"
    issue_orders           "issue orders to put things right"
    impose_fines           "impose fines or penalties"
    refer_for_prosecution  "refer cases for prosecution, or prosecute"
    check_documents_held   "check who holds passports"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure inspection.initiative "Initiative and planning" {
  ask "What triggers inspection?"
  scale {
    complaint_only     "inspection only on complaint"
    own_initiative     "inspectors may act without complaint"
    plan_or_frequency  "risk-based plan, or stated frequency for licensees"
  }
  silence means no_protection
  for origin, destination
}

measure inspection.immigration_separation "Separation from immigration control" {
  ask "How are inspectors' duties related to immigration enforcement?"
  scale {
    joint_enforcement  "inspectors themselves enforce immigration status"
    duty_to_report     "inspectors must report irregular status"
    no_duty_to_report  "inspectors have no duty to report irregular status"
    firewall           "inspectors may not report, or information may not be used for removal"
  }
  silence means no_protection
  for destination
}

measure inspection.operating_rules "Capacity and integrity rules" {
  ask "Which rules on capacity, method and integrity bind the inspectorate?"
  set, more protects {
    staffing_or_budget_basis          "a basis in law for staff or budget"
    specialised_unit                  "a unit or authority specialised in the field"
    inspector_training                "training of inspectors"
    written_procedures                "written procedures for inspection"
    sanction_guidelines               "guidelines for choosing or grading sanctions"
    regional_presence                 "offices or staff in the regions"
    advisory_role                     "advice and promotion of compliance"
    complaint_triage                  "complaints are sorted by urgency or risk"
    trafficking_referral              "identification and referral of forced labour or trafficking"
    cooperation_with_social_partners  "cooperation with employers' and workers' organisations"
    conflict_of_interest_ban          "inspectors may have no interest in those they inspect"
    bribery_offence                   "bribery of officials is an offence"
  }
  silence means no_protection
  for origin, destination
}
