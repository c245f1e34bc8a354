rule conduct.deception "Deceptive recruitment is an offence for any person" {
  implements gpog GP.5, GP.9, OG.24.1, OG.6.1;
             c181 8.1;
             p29 2.d;
             r203 8;
             who_code 4.4;
             c97 3
  for origin, destination
  severity critical
  met when conduct.deception_rule is offence_any_person
       and conduct.prohibited_practices includes fictitious_vacancies
  partly met when conduct.deception_rule is stated
               or conduct.prohibited_practices includes fictitious_vacancies
  gap "Deception about jobs or conditions is not a specific offence for everyone who recruits, or
       offers of jobs that do not exist are not named."
  why "Most trafficking for labour begins with a lie about the job, told by someone without a
       licence. If deceiving is only a breach of licence, that person is beyond the law. A general
       law on fraud asks for proof of money lost, and a worker who was lied to about wages has
       often paid nothing yet."
  advise "Create an offence, for any person, of giving false or misleading information about a job,
          an employer, pay or conditions, or of hiding what matters. Name offers of jobs that do
          not exist. Do not make it depend on payment, on departure or on harm, and let the worker
          leave the contract and recover the loss."
  model "No person shall, in recruiting, make a statement about a job, an employer, pay, conditions
         of work or life, costs or the right to enter and work that the person knows to be false or
         does not believe to be true, or hide a fact that matters to the decision of the worker. To
         offer or advertise a job that does not exist is such a statement. This applies to any
         person, licensed or not, in any form, and there is no exception for recruitment from or to
         another country.\n
         Whoever breaks this section commits an offence and is liable to a fine, imprisonment or
         both, whether or not the worker paid, left or was harmed; a licence may also be revoked.
         The worker may end the contract without penalty and recover the loss from the recruiter
         and, where the employer knew or should have known, from the employer."
}

example "whoever deceives commits an offence, and offering a job that does not exist is named" {
  given conduct.deception_rule is offence_any_person
  given conduct.prohibited_practices includes fictitious_vacancies
  expect conduct.deception met
}

example "whoever deceives commits an offence, but invented jobs are not named among the practices" {
  given conduct.deception_rule is offence_any_person
  given conduct.prohibited_practices includes false_documents
  expect conduct.deception partly_met
}

example "only licensees can commit the offence" {
  given conduct.deception_rule is offence_for_licensees
  given conduct.prohibited_practices includes fictitious_vacancies
  expect conduct.deception partly_met
}

example "deceiving is a breach of the licence and no crime" {
  given conduct.deception_rule is licensee_rule
  given conduct.prohibited_practices includes fictitious_vacancies
  expect conduct.deception partly_met
}

example "recruiters may not invent vacancies, but no rule is made on deceiving about real ones" {
  given conduct.deception_rule is silent
  given conduct.prohibited_practices includes fictitious_vacancies
  expect conduct.deception partly_met
}

example "a list of forbidden practices that leaves out lies" {
  given conduct.deception_rule is silent
  given conduct.prohibited_practices includes confinement
  expect conduct.deception contrary
}

example "the law does not speak of deception" {
  given conduct.deception_rule is silent
  given conduct.prohibited_practices is silent
  expect conduct.deception silent
}

example "whoever deceives commits an offence; the list of practices has not been read" {
  given conduct.deception_rule is offence_any_person
  expect conduct.deception unknown
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
  why "The advertisement is the first promise, and often the only one that the worker can still
       show. If it need not name the recruiter, the employer and the wage, nobody can be held to
       it, and a post online is gone the next day."
  advise "Prescribe what an advertisement must state: recruiter and licence, employer, wage, place,
          and that the worker pays nothing. Tie it to a verified job order. Sanction misleading
          advertisements and propaganda, online too."
}

example "advertisements must name licence, employer and wage, and misleading ones are punished" {
  given conduct.advertising_rule is content_prescribed
  given sanctions.conduct_covered includes misleading_adverts
  expect conduct.advertising met
}

example "only verified jobs may be advertised, and misleading advertisements are punished" {
  given conduct.advertising_rule is verified_job_only
  given sanctions.conduct_covered includes misleading_adverts
  expect conduct.advertising met
}

example "the content is prescribed, and nothing happens to those who ignore it" {
  given conduct.advertising_rule is content_prescribed
  given sanctions.conduct_covered includes charging_workers
  expect conduct.advertising partly_met
}

example "misleading advertisements are barred and punished, but nothing need be stated in them" {
  given conduct.advertising_rule is misleading_adverts_prohibited
  given sanctions.conduct_covered includes misleading_adverts
  expect conduct.advertising partly_met
}

example "a list of punishable breaches, and advertising is not among them" {
  given conduct.advertising_rule is silent
  given sanctions.conduct_covered includes charging_workers
  expect conduct.advertising contrary
}

example "the law does not speak of advertising" {
  given conduct.advertising_rule is silent
  given sanctions.conduct_covered is silent
  expect conduct.advertising silent
}

example "the content is prescribed; the sanctions have not been read" {
  given conduct.advertising_rule is content_prescribed
  expect conduct.advertising unknown
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
  gap "Recruiters need not inquire into employers and partners, or only once or on paper."
  why "A recruiter who need not ask can honestly say that it did not know: not that the employer
       keeps passports, not that the broker charges. A duty to ask, on file, turns not knowing into
       a breach."
  advise "Require recruiters to check employers, partners and sub-agents before working with them
          and at intervals: licence, record, means, conditions at work, who pays. Require a file of
          it, open to inspection, and an end to the relation where the check fails."
}

example "continuing checks of employers, partners and sub-agents, on file" {
  given conduct.due_diligence is documented_due_diligence
  expect conduct.partners_checked met
}

example "the record of the partner is looked up once" {
  given conduct.due_diligence is record_check
  expect conduct.partners_checked partly_met
}

example "the recruiter looks whether the partner has a licence" {
  given conduct.due_diligence is authorisation_check
  expect conduct.partners_checked partly_met
}

example "recruiters may work with whom they like" {
  given conduct.due_diligence is silent
  expect conduct.partners_checked silent
}

example "records are kept of workers and payments; nobody has looked for a duty to check partners" {
  given conduct.records includes worker_register, payments
  expect conduct.partners_checked unknown
  expect conduct.records_kept partly_met
}

rule conduct.dignity "Abuse, coercion and blacklisting prohibited" {
  implements gpog OG.21.1, OG.15.5, GP.1;
             mlc A1.4.5.a;
             r188 8.a
  for origin, destination
  severity high
  met when conduct.prohibited_practices includes harassment_or_violence, confinement,
               coercion_or_threats, blacklisting, hazardous_or_abusive_placement,
               degrading_treatment
  partly met when conduct.prohibited_practices includes any of harassment_or_violence, confinement,
                      coercion_or_threats, blacklisting, hazardous_or_abusive_placement,
                      degrading_treatment
  gap "Abuse during recruitment, blacklists or placement in abusive jobs are not all expressly
       prohibited."
  why "Between signing and leaving, workers are often kept in hostels, threatened, or told that
       they will never work again if they complain. Much of this falls short of a crime in the
       general law. If recruitment law does not name it, it costs the recruiter nothing."
  advise "List the prohibited practices for anyone who recruits: violence and harassment, degrading
          treatment, confinement, threats and coercion, blacklists, and placement in a job known to
          be dangerous or abusive. Attach a sanction to each."
}

example "violence, humiliation, confinement, threats, blacklists and abusive jobs are all named" {
  given conduct.prohibited_practices includes harassment_or_violence, confinement,
    coercion_or_threats, blacklisting, hazardous_or_abusive_placement, degrading_treatment,
    fictitious_vacancies
  expect conduct.dignity met
}

example "all are named but violence and harassment" {
  given conduct.prohibited_practices includes confinement, coercion_or_threats, blacklisting,
    hazardous_or_abusive_placement, degrading_treatment
  expect conduct.dignity partly_met
}

example "all are named, but workers may be kept in the hostel" {
  given conduct.prohibited_practices includes harassment_or_violence, coercion_or_threats,
    blacklisting, hazardous_or_abusive_placement, degrading_treatment
  expect conduct.dignity partly_met
}

example "all are named but threats" {
  given conduct.prohibited_practices includes harassment_or_violence, confinement, blacklisting,
    hazardous_or_abusive_placement, degrading_treatment
  expect conduct.dignity partly_met
}

example "all are named but blacklists" {
  given conduct.prohibited_practices includes harassment_or_violence, confinement,
    coercion_or_threats, hazardous_or_abusive_placement, degrading_treatment
  expect conduct.dignity partly_met
}

example "all are named, but a worker may be sent to a job known to be abusive" {
  given conduct.prohibited_practices includes harassment_or_violence, confinement,
    coercion_or_threats, blacklisting, degrading_treatment
  expect conduct.dignity partly_met
}

example "all are named but degrading treatment" {
  given conduct.prohibited_practices includes harassment_or_violence, confinement,
    coercion_or_threats, blacklisting, hazardous_or_abusive_placement
  expect conduct.dignity partly_met
}

example "only violence and harassment" {
  given conduct.prohibited_practices includes harassment_or_violence
  expect conduct.dignity partly_met
}

example "only confinement" {
  given conduct.prohibited_practices includes confinement
  expect conduct.dignity partly_met
}

example "only threats and coercion" {
  given conduct.prohibited_practices includes coercion_or_threats
  expect conduct.dignity partly_met
}

example "only blacklists" {
  given conduct.prohibited_practices includes blacklisting
  expect conduct.dignity partly_met
}

example "only placement in dangerous or abusive jobs" {
  given conduct.prohibited_practices includes hazardous_or_abusive_placement
  expect conduct.dignity partly_met
}

example "only degrading treatment" {
  given conduct.prohibited_practices includes degrading_treatment
  expect conduct.dignity partly_met
}

example "false papers and false vacancies are barred; how workers are treated is not" {
  given conduct.prohibited_practices includes false_documents, fictitious_vacancies
  expect conduct.dignity contrary
}

example "no practice is prohibited" {
  given conduct.prohibited_practices is silent
  expect conduct.dignity silent
}

example "violence and confinement are barred; the rest of the list has not been read" {
  given conduct.prohibited_practices includes harassment_or_violence, confinement
    unassessed coercion_or_threats, blacklisting, hazardous_or_abusive_placement,
      degrading_treatment
  expect conduct.dignity unknown
}

rule conduct.placement_checks "Age, qualification, contract and employer checked before placement" {
  implements gpog OG.24.2;
             c181 9;
             mlc A1.4.5.c.iii, A1.4.5.c.iv;
             dhaka B
  for origin, destination
  severity medium
  met when conduct.pre_placement_checks includes worker_age, worker_qualifications,
               contract_conformity, employer_identity
       and conduct.pre_placement_checks includes any of employer_solvency, workplace_conditions
  partly met when conduct.pre_placement_checks includes any of contract_conformity,
                      employer_identity, employer_solvency, workplace_conditions
  gap "Recruiters may place a worker without checking age, qualification, contract and employer."
  why "Before the worker leaves, a false employer, an unlawful contract or a child's papers can
       still be found out at no cost. Afterwards the worker stands stranded in a foreign country,
       and the recruiter says that it only passed on the papers."
  advise "Oblige recruiters to verify, before placement and on file: the worker's age and
          qualification, that the contract agrees with law, collective agreement and offer, that
          the employer exists and can pay, and that the place of work is safe."
}

example "age, qualification, contract, employer and its means are checked" {
  given conduct.pre_placement_checks includes worker_age, worker_qualifications,
    contract_conformity, employer_identity, employer_solvency
  expect conduct.placement_checks met
}

example "age, qualification, contract, employer and the place of work are checked" {
  given conduct.pre_placement_checks includes worker_age, worker_qualifications,
    contract_conformity, employer_identity, workplace_conditions
  expect conduct.placement_checks met
}

example "the employer must exist, but nobody asks whether it can pay or how people work there" {
  given conduct.pre_placement_checks includes worker_age, worker_qualifications,
    contract_conformity, employer_identity
  expect conduct.placement_checks partly_met
}

example "everything is checked but the worker's age" {
  given conduct.pre_placement_checks includes worker_qualifications, contract_conformity,
    employer_identity, employer_solvency
  expect conduct.placement_checks partly_met
}

example "everything is checked but the worker's qualification" {
  given conduct.pre_placement_checks includes worker_age, contract_conformity, employer_identity,
    employer_solvency
  expect conduct.placement_checks partly_met
}

example "everything is checked but the contract" {
  given conduct.pre_placement_checks includes worker_age, worker_qualifications, employer_identity,
    employer_solvency
  expect conduct.placement_checks partly_met
}

example "everything is checked but whether the employer exists" {
  given conduct.pre_placement_checks includes worker_age, worker_qualifications,
    contract_conformity, employer_solvency
  expect conduct.placement_checks partly_met
}

example "the contract is checked, and nothing else" {
  given conduct.pre_placement_checks includes contract_conformity
  expect conduct.placement_checks partly_met
}

example "the employer must exist, and no more is asked" {
  given conduct.pre_placement_checks includes employer_identity
  expect conduct.placement_checks partly_met
}

example "the employer must be able to pay, and no more is asked" {
  given conduct.pre_placement_checks includes employer_solvency
  expect conduct.placement_checks partly_met
}

example "the place of work is looked at, and no more" {
  given conduct.pre_placement_checks includes workplace_conditions
  expect conduct.placement_checks partly_met
}

example "the worker is tested, the employer is not" {
  given conduct.pre_placement_checks includes worker_age, worker_qualifications
  expect conduct.placement_checks contrary
}

example "nothing need be checked before placement" {
  given conduct.pre_placement_checks is silent
  expect conduct.placement_checks silent
}

example "the contract and the employer are checked; whether age is too has not been read" {
  given conduct.pre_placement_checks includes worker_qualifications, contract_conformity,
    employer_identity, employer_solvency
    unassessed worker_age
  expect conduct.placement_checks unknown
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
  why "An inspector who finds no papers finds no offence. Without a register of workers and
       payments, a worker's word that money was taken stands alone against the recruiter's that it
       was not."
  advise "Require registers of workers, job orders, contracts and payments, with who paid and for
          what, kept for a stated number of years and open to inspection, and a regular report to
          the authority."
}

example "workers, contracts and payments on record, open to inspection, and reported" {
  given conduct.records includes worker_register, contracts, payments, open_to_inspection,
    periodic_report
  expect conduct.records_kept met
}

example "all is kept but a list of the workers" {
  given conduct.records includes contracts, payments, open_to_inspection, periodic_report
  expect conduct.records_kept partly_met
}

example "all is kept but the contracts" {
  given conduct.records includes worker_register, payments, open_to_inspection, periodic_report
  expect conduct.records_kept partly_met
}

example "all is kept, but not who paid what" {
  given conduct.records includes worker_register, contracts, open_to_inspection, periodic_report
  expect conduct.records_kept partly_met
}

example "all is kept in a drawer that no inspector may open" {
  given conduct.records includes worker_register, contracts, payments, periodic_report
  expect conduct.records_kept partly_met
}

example "all is kept, and nothing is ever reported" {
  given conduct.records includes worker_register, contracts, payments, open_to_inspection
  expect conduct.records_kept partly_met
}

example "workers and contracts are on record" {
  given conduct.records includes worker_register, contracts
  expect conduct.records_kept partly_met
}

example "a yearly report, and no records behind it" {
  given conduct.records includes periodic_report
  expect conduct.records_kept contrary
}

example "recruiters need keep nothing" {
  given conduct.records is silent
  expect conduct.records_kept silent
}

example "workers, contracts and payments are on record; the duty to report has not been read" {
  given conduct.records includes worker_register, contracts, payments, open_to_inspection
    unassessed periodic_report
  expect conduct.records_kept unknown
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
  gap "The agreement between recruiter and employer need not be written, or need not say who pays,
       exclude worker fees and bind partners."
  why "If the employer pays less than recruitment costs, the rest comes from the workers. A written
       agreement that states the price and who pays it shows whether the sum adds up. Without one,
       employer and recruiter each say that the other had promised to pay."
  advise "Require a written agreement before recruitment begins that states the price and that the
          employer pays it, bars any charge to workers, and binds sub-agents and partners to the
          same. Let the authority ask for it."
}

example "a written agreement with price, payer and no-fee clause, binding partners too" {
  given conduct.service_agreement_terms includes written_form, price_and_payer,
    no_worker_fee_clause, flow_down
  expect conduct.service_agreement met
}

example "a written agreement that does not say who pays how much" {
  given conduct.service_agreement_terms includes written_form, no_worker_fee_clause, flow_down
  expect conduct.service_agreement partly_met
}

example "a written agreement without a no-fee clause" {
  given conduct.service_agreement_terms includes written_form, price_and_payer, flow_down
  expect conduct.service_agreement partly_met
}

example "a written agreement that does not bind sub-agents" {
  given conduct.service_agreement_terms includes written_form, price_and_payer,
    no_worker_fee_clause
  expect conduct.service_agreement partly_met
}

example "it must be in writing, whatever it says" {
  given conduct.service_agreement_terms includes written_form
  expect conduct.service_agreement partly_met
}

example "price, payer and a no-fee clause are due, but a spoken word suffices" {
  given conduct.service_agreement_terms includes price_and_payer, no_worker_fee_clause, flow_down
  expect conduct.service_agreement contrary
}

example "the law does not ask what recruiter and employer agree" {
  given conduct.service_agreement_terms is silent
  expect conduct.service_agreement silent
}

example "a written agreement with price and payer; the other clauses have not been read" {
  given conduct.service_agreement_terms includes written_form, price_and_payer
    unassessed no_worker_fee_clause, flow_down
  expect conduct.service_agreement unknown
}
