instrument white_paper "Ways Forward in Recruitment of Low-skilled Migrant Workers in the
                        Asia-Arab States Corridor" {
  by "Ray Jureidini for the International Labour Organization"
  adopted 2016
  nature guidance

  provision 1 "Harmonised legislation" {
    asks "Laws of origin and destination on recruitment are harmonised."
    addressed to "both regulators + in agreement"
    wording secondary "http://www.recruitmentreform.org/ways-forward-in-recruitment-of-low-%C2%ADskilled-migrant-workers-in-the-asia-%C2%ADarab-states-corridor/"
    criterion "Same fee rule and definitions on both sides"
  }

  provision 2 "Accreditation across the corridor" {
    asks "Accreditation of recruiters is harmonised between origin and destination."
    addressed to "both regulators + in agreement"
    wording secondary "http://www.recruitmentreform.org/ways-forward-in-recruitment-of-low-%C2%ADskilled-migrant-workers-in-the-asia-%C2%ADarab-states-corridor/"
    criterion "Mutual accreditation clause"
  }

  provision 3 "Monitoring across the corridor" {
    asks "Monitoring is harmonised between origin and destination."
    addressed to "both regulators + in agreement"
    wording secondary "http://www.recruitmentreform.org/ways-forward-in-recruitment-of-low-%C2%ADskilled-migrant-workers-in-the-asia-%C2%ADarab-states-corridor/"
    criterion "Joint monitoring clause"
  }

  provision 4 "Corporate contractors" {
    asks "Private sector cooperation to review business practice of contractors."
    addressed to "destination regulator"
    wording secondary "http://www.recruitmentreform.org/ways-forward-in-recruitment-of-low-%C2%ADskilled-migrant-workers-in-the-asia-%C2%ADarab-states-corridor/"
    criterion "Duty on principals for recruitment in subcontract chain"
  }

  provision 5 "Employers of domestic workers" {
    asks "The same for employers of domestic workers."
    addressed to "destination regulator"
    wording secondary "http://www.recruitmentreform.org/ways-forward-in-recruitment-of-low-%C2%ADskilled-migrant-workers-in-the-asia-%C2%ADarab-states-corridor/"
    criterion "Household employer bears cost; agency-employer contract"
  }

  provision 6 "End kickbacks to employer staff" {
    asks "Payments by origin agents to employer or agency staff drive worker fees and should be
          punished."
    addressed to "both regulators"
    wording doubtful
    criterion "Offence; auditing duty"
  }

  provision 7 "Cost of recruitment in tender" {
    asks "Clients require contractors to itemise recruitment cost."
    addressed to "destination regulator"
    wording doubtful
    criterion "Tender rule"
  }

  provision 8 "Sub-agents" {
    asks "Sub-agents registered, employed or excluded."
    addressed to "origin regulator"
    wording doubtful
    criterion "Register or ban"
  }

  provision 9 "Refund and penalty" {
    asks "Workers who paid are reimbursed by employer or agent."
    addressed to "both regulators"
    wording doubtful
    criterion "Refund duty"
  }
}
