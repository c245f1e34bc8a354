rule welfare.attaches "Labour attaches with protective mandate" {
  implements montreal ch8.g, ch6.d;
             r201 21.2;
             r86 17
  for origin
  severity high
  met when welfare.attache_mandate is at least labour_officer_with_duties
       and welfare.attache_tasks includes receive_complaints, legal_assistance
  partly met when welfare.attache_mandate is at least labour_officer_provided
  gap "Missions have no protective mandate in law."
  advise "Provide for labour officers with duties on complaints, verification and assistance, and
          rules on staff and training."
}

rule welfare.fund_not_from_workers "Welfare fund not paid for by workers" {
  implements montreal ch8.c
  for origin
  severity medium
  met when welfare.fund is statutory_with_benefits
       and fees.costs_on_worker includes none of welfare_fund_contribution
  partly met when welfare.fund is stated
  gap "There is no welfare fund in law, or workers pay for it."
  advise "Set up the fund by statute with listed benefits, financed by recruiters, employers or the
          State."
}

rule welfare.health "Health care and injury cover" {
  implements montreal ch8.d;
             c97 5;
             statements mobility_programme.f;
             dhaka 7
  for destination
  severity high
  met when welfare.health_cover is at least employer_paid_insurance
       and welfare.social_security_branches includes work_injury
  partly met when welfare.health_cover is at least employer_paid_insurance
               or welfare.social_security_branches includes work_injury
  gap "Migrant workers lack health care or work injury cover."
  advise "Cover migrants by the injury scheme on equal terms and by health care from the first day
          at no cost to them."
}

rule welfare.social_security "Social security on equal terms" {
  implements c97 6;
             mobility_paper issue.11
  for destination
  severity medium
  met when welfare.social_security_branches counts at least 5
       and welfare.portability is at least export
  partly met when welfare.social_security_branches counts at least 2
  gap "Migrants are excluded from branches of social security or lose rights on return."
  advise "Extend equal cover and provide for export or totalisation."
}

rule welfare.repatriation "Return at no cost to the worker" {
  implements montreal ch8.f;
             gpog GP.12;
             fees_definition 12.vi;
             r201 22;
             iris_standard 5.c;
             c97 AII.8-10;
             dhaka 10;
             c189 8
  for origin, destination
  severity high
  met when welfare.repatriation_payer is at least employer_or_recruiter
       and welfare.repatriation_events includes end_of_contract, employer_breach,
               no_job_or_unsuitable_job, illness_or_injury, death
  partly met when welfare.repatriation_payer is at least employer_on_completion
  gap "The worker may have to pay for return, or is stranded in some events."
  advise "Place return on employer and recruiter in all cases save serious fault, with the State
          paying first if they fail."
}

rule welfare.support_provided "Shelter, legal services and arrival support" {
  implements montreal ch8.e, ch8.f, ch8.h;
             c97 4, AI.6, AII.7, AII.5, 5;
             policy_network 10;
             r201 21.1;
             mobility_paper issue.18
  for origin, destination
  severity medium
  met when welfare.support_services includes emergency_shelter, legal_services
       and welfare.support_services counts at least 5
  partly met when welfare.support_services counts at least 2
  gap "Shelter, legal services, crisis plans and assistance lack a legal basis."
  advise "Provide for shelter, legal services, crisis repatriation, reception and access of unions
          and NGOs."
}

rule welfare.return_supported "Reintegration on return" {
  implements statements network_launch.b, mobility_programme.f
  for origin
  severity low
  met when welfare.reintegration is at least statutory_duty
  partly met when welfare.reintegration is policy
  gap "Reintegration has no legal basis."
  advise "Give a body the duty to support return to work, skills recognition and family needs."
}
