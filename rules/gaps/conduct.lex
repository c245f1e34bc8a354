rule conduct.deception "Deceptive recruitment is an offence for any person" {
  implements gpog GP.5, GP.9, OG.24.1, OG.6.1;
             c181 8.1;
             p29 2.d;
             r203 8;
             who_code 4.6;
             c97 3
  for origin, destination
  severity critical
  met when conduct.deception_rule is offence_any_person
       and conduct.prohibited_practices includes fictitious_vacancies
  partly met when conduct.deception_rule is stated
  gap "Deception about jobs or conditions is not a specific offence for everyone who recruits."
  advise "Create an offence of misrepresentation about a job, employer or conditions, including
          jobs that do not exist."
}

rule conduct.advertising "Truthful and controlled advertising" {
  implements c97 3;
             r188 7;
             iris_standard B.c, 3.c
  for origin, destination
  severity medium
  met when conduct.advertising_rule is at least content_prescribed
       and sanctions.conduct_covered includes misleading_adverts
  partly met when conduct.advertising_rule is stated
  gap "Misleading recruitment advertising is not controlled or punished."
  advise "Prescribe content, tie adverts to verified orders, and sanction misleading adverts and
          propaganda, online too."
}

rule conduct.partners_checked "Recruiters check employers and partners" {
  implements montreal ch3.b;
             gpog OG.21.1;
             iris_standard B.b;
             special_rapporteur 2015.lic.1
  for origin, destination
  severity medium
  met when conduct.due_diligence is documented_due_diligence
  partly met when conduct.due_diligence is stated
  gap "Recruiters need not inquire into employers and partners."
  advise "Require documented due diligence on employers, partners and sub-agents, open to
          inspection."
}

rule conduct.dignity "Abuse, coercion and blacklisting prohibited" {
  implements gpog OG.21.1, OG.15.5, GP.1;
             mlc A1.4.5.a;
             r188 8.a
  for origin, destination
  severity high
  met when conduct.prohibited_practices includes harassment_or_violence, confinement,
               coercion_or_threats, blacklisting, hazardous_or_abusive_placement
  partly met when conduct.prohibited_practices includes any of harassment_or_violence, confinement,
                      coercion_or_threats, blacklisting
  gap "Abuse during recruitment, blacklists or placement in abusive jobs is not expressly
       prohibited."
  advise "List the prohibited practices for recruiters and attach a sanction to each."
}

rule conduct.placement_checks "Contract, employer and qualification checked before placement" {
  implements gpog OG.24.2;
             c181 9;
             mlc A1.4.5.c.iii, A1.4.5.c.iv;
             dhaka B
  for origin, destination
  severity medium
  met when conduct.pre_placement_checks includes contract_conformity, employer_identity
       and conduct.pre_placement_checks includes any of worker_qualifications, employer_solvency,
               workplace_conditions
  partly met when conduct.pre_placement_checks counts at least 1
  gap "Recruiters need not check the employer and contract before placing a worker."
  advise "Oblige recruiters to verify age, qualification, contract and the employer's existence and
          means."
}

rule conduct.records_kept "Records and reports" {
  implements c181 13;
             mlc A1.4.5.c.i;
             iris_standard 1.d
  for origin, destination
  severity low
  met when conduct.records includes worker_register, contracts, payments, open_to_inspection,
               periodic_report
  partly met when conduct.records counts at least general.some
  gap "Records and reports that allow supervision are not required."
  advise "Require registers of workers, orders, contracts and payments, kept for a stated time and
          open to inspection, and a regular report."
}

rule conduct.service_agreement "Written recruiter-employer agreement with no-fee clause" {
  implements gpog OG.17.2, OG.15.3;
             iris_standard 1.d, B.b;
             iom_mpi_brief 1;
             special_rapporteur 2015.law.3
  for origin, destination
  severity medium
  met when conduct.service_agreement_terms includes written_form, price_and_payer,
               no_worker_fee_clause, flow_down
  partly met when conduct.service_agreement_terms includes written_form
  gap "The agreement between recruiter and employer need not be written or exclude worker fees."
  advise "Require a written agreement stating price, payer, the no-fee rule and the same duties for
          partners."
}
