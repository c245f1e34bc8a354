rule licensing.authorisation_required "Authorisation required and unlicensed work punished" {
  implements montreal ch3.a, ch1.c, ch7.j;
             gpog GP.5, OG.4.2;
             c181 3.2;
             iris_handbook 1.6;
             gcm 6.c;
             c97 AI.3.1-2, AI.3.3, AII.3;
             mlc A1.4.2, A1.4.3;
             ten_things c;
             r203 8, 4;
             policy_network 5;
             who_code 8.5;
             mobility_paper issue.2;
             special_rapporteur 2015.lic.2;
             c189 15.1.a
  for origin, destination
  severity critical
  met when licensing.regime is at least registration
       and sanctions.conduct_covered includes unlicensed_activity
       and licensing.permitted_channels is stated
  partly met when licensing.regime is stated
  gap "Recruiters may act without authorisation, or unauthorised activity is not punished."
  advise "Require a licence, certificate or registration before any recruitment, state the lawful
          channels, and make unauthorised activity an offence."
}

rule licensing.owners_vetted "Owners and managers vetted" {
  implements montreal ch3.d, ch4.k;
             iris_handbook 2.2;
             special_rapporteur 2023.c, 2015.lic.1;
             mlc A1.4.6-7;
             iom_mpi_brief 1
  for origin, destination
  severity high
  met when licensing.vetting includes criminal_record, beneficial_owners, related_firms,
               compliance_history, no_reentry_after_revocation, trafficking_or_fraud_bar,
               public_officials_barred
       and licensing.vetting includes any of business_model, incompatible_business
  partly met when licensing.vetting counts at least general.several
  gap "Applicants are not fully vetted, so barred or connected persons can return."
  advise "Test owners, controllers, related firms and the source of income, bar convicted and
          revoked operators under any name, and exclude officials, their families and side
          businesses that collect from workers."
}

rule licensing.fair_conditions "Licence carries fair recruitment duties" {
  implements montreal ch3.b;
             gpog OG.21;
             iris_standard A.2, 5.a, 2.a, 4.a, 5.b;
             iris_handbook 1.7;
             who_code 4.2
  for origin, destination
  severity high
  met when licensing.conditions includes no_worker_fees, written_contract, no_document_retention,
               data_protection, grievance_channel, due_diligence_on_partners
       and licensing.breach_grounds includes breach_of_condition
  partly met when licensing.conditions counts at least general.several
  gap "Licence conditions do not carry the main fair recruitment duties."
  advise "Write the duties into the licence and make breach a ground for suspension and revocation."
}

rule licensing.competence "Trained recruiters, written policies and a code with effect" {
  implements montreal ch3.j, ch9.c;
             gpog OG.21.1;
             r188 13-14, 1-3;
             iris_handbook 2.1;
             iris_standard B.a;
             dhaka 3;
             r201 23
  for origin, destination
  severity low
  met when licensing.conditions includes staff_training_or_exam, written_policies
       and conduct.code_of_conduct is at least licence_condition
  partly met when licensing.conditions includes any of staff_training_or_exam, written_policies,
                      code_of_conduct
               or conduct.code_of_conduct is stated
  gap "No competence or internal policy is required of recruiters."
  advise "Require training or an examination for managers and staff and a written policy on file."
}

rule licensing.foreign_law "Compliance with the law of the other State and agreements" {
  implements gpog GP.6, OG.22, OG.22.1, OG.23, OG.23.1;
             iris_standard A.1
  for origin, destination
  severity high
  met when licensing.conditions includes home_and_foreign_law, agreement_terms
       and licensing.breach_grounds includes breach_of_foreign_law
  partly met when licensing.conditions includes any of home_and_foreign_law, agreement_terms
               or licensing.breach_grounds includes breach_of_foreign_law
  gap "A recruiter that breaks the law of the other State, or an agreement, risks nothing at home."
  advise "Make compliance with the law of origin, transit and destination and with agreements a
          licence condition, the better rule to apply."
}

rule licensing.adequate_security "Adequate security that serves workers first" {
  implements montreal ch3.e, ch6.j;
             iris_handbook 2.3;
             mlc A1.4.5.c.vi;
             iris_standard 5.c
  for origin, destination
  severity high
  met when licensing.financial_security is at least fixed
       and licensing.security_uses includes fee_refund, unpaid_wages, repatriation,
               workers_rank_first
  partly met when licensing.financial_security is stated
  gap "There is no security, or it does not answer first for workers' claims."
  advise "Fix the security by activity, restore it after use, open it to refunds, wages and return,
          and rank workers first."
}

rule licensing.sub_agents "Sub-agents registered or barred, licensee liable" {
  implements montreal ch3.f;
             fees_definition 12;
             white_paper 8;
             special_rapporteur 2015.law.3;
             iris_standard 1.c;
             iris_handbook 2.3;
             iom_mpi_brief 1
  for origin, destination
  severity high
  met when licensing.sub_agent_rule is at least registered_licensee_liable
  partly met when licensing.sub_agent_rule is allowed_licensee_liable
  gap "Sub-agents work without registration or without the licensee answering for them."
  advise "Prohibit sub-agents or register them, and make the licensee liable for all they do."
}

rule licensing.register_published "Public, current register" {
  implements montreal ch3.g;
             gpog OG.4.2;
             iris_handbook 2.3;
             who_code 8.5
  for origin, destination
  severity medium
  met when licensing.public_register is published_with_sanctions
  partly met when licensing.public_register is at least published
  gap "Workers and employers cannot see who is authorised and who was sanctioned."
  advise "Publish an online register with status and sanctions and a stated update interval."
}

rule licensing.renewal_on_record "Time-limited licence, renewal on record" {
  implements montreal ch3.h;
             iris_handbook 2.3
  for origin, destination
  severity medium
  met when licensing.renewal is fixed_term_compliance_based
  partly met when licensing.renewal is fixed_term
  gap "Licences are indefinite or renewed without regard to record."
  advise "Fix the term and renew only after review of complaints, sanctions and audits."
}

rule licensing.procedure "Documented procedure and suspension that protects workers in process" {
  implements montreal ch3.i, ch3.c;
             iris_handbook 2.2;
             mlc A1.4.2, A1.4.6-7;
             special_rapporteur 2015.lic.1
  for origin, destination
  severity medium
  met when licensing.procedure_guarantees includes published_criteria, written_assessment,
               interim_suspension, workers_in_process_protected
  partly met when licensing.procedure_guarantees counts at least general.some
  gap "Licensing is undocumented, or suspension is slow or leaves workers already recruited without
       protection."
  advise "Publish criteria, record assessments, give power to suspend at once, and keep duties to
          workers in process alive with the bond behind them."
}

rule licensing.job_orders "Job orders verified before recruitment" {
  implements montreal ch3.k;
             gpog OG.24.2, OG.4.2
  for origin
  severity high
  met when licensing.job_order_verification is mission_verification
  partly met when licensing.job_order_verification is stated
  gap "Recruitment may start on job orders that nobody has verified."
  advise "Require approval of each order after verification of the employer and terms by the
          mission or partner authority."
}

rule licensing.employers "Employers who recruit abroad are vetted" {
  implements montreal ch3.k;
             gpog OG.24.2;
             mobility_paper issue.4;
             c97 AII.3
  for destination
  severity high
  met when licensing.employer_registration is at least offer_approved
       and policy.offer_checks includes genuine_job, genuine_employer
  partly met when licensing.employer_registration is stated
  gap "Employers may recruit from abroad without being checked."
  advise "Register or approve employers, test the offer for genuineness, and refuse those with a
          record of abuse."
}

rule licensing.foreign_partners "Foreign partners accredited or licensed" {
  implements montreal ch3.l;
             special_rapporteur 2015.lic.2, 2015.lic.1;
             ten_things c;
             white_paper 2;
             mlc A1.4.8-10, R1.4;
             c97 AI.3.4
  for origin, destination
  severity medium
  met when licensing.foreign_partner_rule is at least accredited
  partly met when licensing.foreign_partner_rule is stated
  gap "Recruiters may work with foreign partners that nobody has checked."
  advise "Accept only partners accredited or licensed in their own State and exchange lists with
          its regulator."
}
