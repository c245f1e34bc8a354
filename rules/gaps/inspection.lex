rule inspection.mandate "Inspection mandate over the whole recruitment process" {
  implements montreal ch7.j;
             gpog GP.5, OG.5.1, OG.2;
             p29 2.c;
             gcm 6.f;
             five_corridors 5.1;
             r86 17;
             c97 AI.3.4, AII.3;
             policy_network 6;
             special_rapporteur 2015.insp.1, 2015.law.4;
             c189 16-17;
             iris_handbook 3.9, 3.5;
             mlc A1.4.6-7, A5.3.1;
             statements mobility_programme.d;
             c143 2
  for origin, destination
  severity critical
  met when inspection.mandate_reach includes licensed_recruiters, unlicensed_intermediaries,
               employers, pre_employment_stage, all_sectors
  partly met when inspection.mandate_reach includes any of licensed_recruiters,
                      unlicensed_intermediaries, pre_employment_stage
              and inspection.mandate_reach counts at least general.some
  gap "The inspectorate has no full mandate over recruiters, employers and the stage before
       employment."
  why "A labour inspector without a mandate over recruitment must turn away a worker who has paid
       and not yet started: there is no employer to inspect. Brokers without a licence are seen by
       nobody, for the licensing office looks only at those it has licensed."
  advise "Name recruitment in the inspection mandate. Extend it to licensed recruiters, to anyone
          who recruits without a licence and to employers, in every sector, from the advertisement
          to the end of employment. Say which authority is responsible at each stage."
  model "The inspectorate shall supervise compliance with this Act by every person who recruits,
         with or without a licence, by every employer who uses a recruiter or recruits directly,
         and by those who supply labour or provide services in recruitment. Its mandate begins with
         the advertisement, before there is an employment relationship, and extends to every
         sector. Private households are no exception; they are entered under the safeguards set by
         law.\n
         The inspectorate may act on a complaint or on its own initiative. It shall use its powers
         to enter, examine, question and order against all these persons alike. A person who
         hinders an inspector, or does not carry out an order, commits an offence, and a licence
         may be suspended until the order is carried out."
}

example "recruiters with and without licence, employers, before and after hiring, in all sectors" {
  given inspection.mandate_reach includes licensed_recruiters, unlicensed_intermediaries, employers,
    pre_employment_stage, all_sectors
  expect inspection.mandate met
}

example "all but the licensed agencies, which another office is thought to watch" {
  given inspection.mandate_reach includes unlicensed_intermediaries, employers,
    pre_employment_stage, all_sectors
  expect inspection.mandate partly_met
}

example "all but those who recruit without a licence" {
  given inspection.mandate_reach includes licensed_recruiters, employers, pre_employment_stage,
    all_sectors
  expect inspection.mandate partly_met
}

example "all but the employers" {
  given inspection.mandate_reach includes licensed_recruiters, unlicensed_intermediaries,
    pre_employment_stage, all_sectors
  expect inspection.mandate partly_met
}

example "all, once the worker is employed" {
  given inspection.mandate_reach includes licensed_recruiters, unlicensed_intermediaries, employers,
    all_sectors
  expect inspection.mandate partly_met
}

example "all, save in farms and households" {
  given inspection.mandate_reach includes licensed_recruiters, unlicensed_intermediaries, employers,
    pre_employment_stage
  expect inspection.mandate partly_met
}

example "licensed agencies and employers" {
  given inspection.mandate_reach includes licensed_recruiters, employers
  expect inspection.mandate partly_met
}

example "employers, and brokers caught without a licence" {
  given inspection.mandate_reach includes unlicensed_intermediaries, employers
  expect inspection.mandate partly_met
}

example "employers, also before hiring" {
  given inspection.mandate_reach includes pre_employment_stage, employers
  expect inspection.mandate partly_met
}

example "licensed agencies, in their office, and nobody else" {
  given inspection.mandate_reach includes licensed_recruiters
  expect inspection.mandate contrary
}

example "ordinary labour inspection: employers in all sectors, and no recruiter" {
  given inspection.mandate_reach includes employers, all_sectors, worker_accommodation
  expect inspection.mandate contrary
}

example "no inspectorate has recruitment in its mandate" {
  given inspection.mandate_reach is silent
  expect inspection.mandate silent
}

example "recruiters and employers; whether the mandate begins before hiring has not been read" {
  given inspection.mandate_reach includes licensed_recruiters, unlicensed_intermediaries, employers,
    all_sectors
    unassessed pre_employment_stage
  expect inspection.mandate unknown
}

rule inspection.full_powers "Full powers, private interviews and access to housing" {
  implements montreal ch4.b, ch4.d;
             gpog OG.5.1, OG.2.1;
             iris_handbook 3.1, 3.9, 3.10, 3.4;
             special_rapporteur 2015.insp.1, 2015.insp.2, 2023.d;
             gcm 6.f;
             c189 16-17
  for origin, destination
  severity high
  met when inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
               question_persons, private_interviews, issue_orders, check_documents_held
       and inspection.mandate_reach includes worker_accommodation, private_households
  partly met when inspection.powers includes enter
              and inspection.powers counts at least general.several
  gap "Inspectors lack powers to enter, see records and papers, speak with workers alone or order
       correction, or housing and households are closed to them."
  why "Workers tell the truth when the employer is not in the room, and papers tell it when nobody
       had notice to tidy them. An inspector who must announce the visit, or may not enter the
       dormitory or the home where the worker lives, sees what has been prepared."
  advise "Grant powers to enter without notice, to copy and demand documents, to see who holds
          passports, to question anyone and workers in private, and to give binding orders, against
          recruiters and employers alike. Open workers' housing and, under safeguards such as a
          judge's leave or the worker's consent, private households."
}

example "all powers, also in workers' housing and, under safeguards, in households" {
  given inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
    question_persons, private_interviews, issue_orders, check_documents_held
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers met
}

example "all powers, but the home is closed to inspectors" {
  given inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
    question_persons, private_interviews, issue_orders, check_documents_held
  given inspection.mandate_reach includes worker_accommodation
  expect inspection.full_powers partly_met
}

example "all powers, but the dormitory is closed to inspectors" {
  given inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
    question_persons, private_interviews, issue_orders, check_documents_held
  given inspection.mandate_reach includes private_households
  expect inspection.full_powers partly_met
}

example "every visit must be announced" {
  given inspection.powers includes enter, copy_documents, compel_production, question_persons,
    private_interviews, issue_orders, check_documents_held
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers partly_met
}

example "papers may be looked at and not copied" {
  given inspection.powers includes enter, unannounced_visits, compel_production, question_persons,
    private_interviews, issue_orders, check_documents_held
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers partly_met
}

example "papers may be copied if they happen to lie there" {
  given inspection.powers includes enter, unannounced_visits, copy_documents, question_persons,
    private_interviews, issue_orders, check_documents_held
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers partly_met
}

example "nobody has to answer the inspector's questions" {
  given inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
    private_interviews, issue_orders, check_documents_held
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers partly_met
}

example "workers are questioned with the employer in the room" {
  given inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
    question_persons, issue_orders, check_documents_held
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers partly_met
}

example "the inspector may advise and not order" {
  given inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
    question_persons, private_interviews, check_documents_held
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers partly_met
}

example "nobody may ask who holds the passports" {
  given inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
    question_persons, private_interviews, issue_orders
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers partly_met
}

example "inspectors may enter, copy and question, and no more" {
  given inspection.powers includes enter, copy_documents, question_persons
  given inspection.mandate_reach includes licensed_recruiters
  expect inspection.full_powers partly_met
}

example "inspectors may enter and ask" {
  given inspection.powers includes enter, question_persons
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers contrary
}

example "every power but the one to enter" {
  given inspection.powers includes unannounced_visits, copy_documents, compel_production,
    question_persons, private_interviews, issue_orders, check_documents_held
  given inspection.mandate_reach includes worker_accommodation, private_households
  expect inspection.full_powers contrary
}

example "the law gives inspectors no powers in recruitment" {
  given inspection.powers is silent
  given inspection.mandate_reach is silent
  expect inspection.full_powers silent
}

example "all powers are given; which places are open to them has not been read" {
  given inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
    question_persons, private_interviews, issue_orders, check_documents_held
  expect inspection.full_powers unknown
}

rule inspection.proactive "Proactive, risk-based inspection" {
  implements montreal ch4.b, ch4.d, ch3.c;
             gpog OG.5.1;
             iris_handbook 3.3;
             special_rapporteur 2023.d;
             c143 2
  for origin, destination
  severity medium
  met when inspection.initiative is plan_or_frequency
  partly met when inspection.initiative is own_initiative
  gap "Inspection depends on complaints, or on the will of the day."
  why "Those who suffer most complain least: they are abroad, in debt, or afraid for their visa. If
       inspection waits for a complaint, the worst recruiters are never visited."
  advise "Require a yearly plan based on risk, and state how often each licensee is inspected. Give
          power to act without a complaint, and have the plan and its results reported."
}

example "a plan based on risk, or a stated frequency for each licensee" {
  given inspection.initiative is plan_or_frequency
  expect inspection.proactive met
}

example "inspectors may act without a complaint, when they think fit" {
  given inspection.initiative is own_initiative
  expect inspection.proactive partly_met
}

example "no complaint, no inspection" {
  given inspection.initiative is complaint_only
  expect inspection.proactive contrary
}

example "the law does not say what sets off an inspection" {
  given inspection.initiative is silent
  expect inspection.proactive silent
}

example "inspectors need not report workers' status; what sets off an inspection has not been
         read" {
  given inspection.immigration_separation is no_duty_to_report
  expect inspection.proactive unknown
  expect inspection.firewall partly_met
}

rule inspection.firewall "Inspection separated from immigration control" {
  implements montreal ch4.g, ch6.c;
             gpog OG.8.2;
             iris_handbook 3.8;
             special_rapporteur 2023.b
  for destination
  severity high
  met when inspection.immigration_separation is firewall
  partly met when inspection.immigration_separation is no_duty_to_report
  gap "Contact with inspectors may lead to removal."
  why "A worker whose papers are not in order, often through the employer's fault, will not speak
       to an inspector who may call the immigration police. Then only the employer's story is
       heard, and the threat of removal keeps the worker in the job."
  advise "Free inspectors from any duty to report status. Bar the use of what is learnt in
          inspection or from a complaint for removal, and keep joint raids out of labour
          inspection."
}

example "what inspectors learn may not be used for removal" {
  given inspection.immigration_separation is firewall
  expect inspection.firewall met
}

example "inspectors need not report, but may" {
  given inspection.immigration_separation is no_duty_to_report
  expect inspection.firewall partly_met
}

example "inspectors must report workers without status" {
  given inspection.immigration_separation is duty_to_report
  expect inspection.firewall contrary
}

example "inspectors check permits together with the immigration police" {
  given inspection.immigration_separation is joint_enforcement
  expect inspection.firewall contrary
}

example "the law does not say what inspectors do with what they learn about status" {
  given inspection.immigration_separation is silent
  expect inspection.firewall silent
}

example "inspections follow a plan; the relation to immigration control has not been read" {
  given inspection.initiative is plan_or_frequency
  expect inspection.firewall unknown
  expect inspection.proactive met
}

rule inspection.capacity "Resourced, trained, specialised and honest inspection" {
  implements montreal ch4.a, ch4.e, ch4.k;
             iris_handbook 3.2, 3.5, 3.6, 3.8, 3.3, 3.7;
             gcm 6.f;
             special_rapporteur 2015.insp.1
  for origin, destination
  severity medium
  met when inspection.operating_rules includes staffing_or_budget_basis, specialised_unit,
               inspector_training, written_procedures, conflict_of_interest_ban, bribery_offence
       and inspection.powers includes interpreters
  partly met when inspection.operating_rules counts at least general.several
  gap "No rule secures staff, training, interpreters, consistent practice and freedom from
       conflicts of interest."
  why "Powers on paper need people who can use them. An inspector who does not share a language
       with the worker hears the employer's translator. One whose cousin owns the agency hears
       nothing."
  advise "Provide a basis for staff and budget, a unit for recruitment, training, interpreters and
          written procedures. Bar officials and their families from the business and make bribery
          in recruitment matters an offence."
}

example "staff, a unit, training, procedures and interpreters, and officials kept out of the
         business" {
  given inspection.operating_rules includes staffing_or_budget_basis, specialised_unit,
    inspector_training, written_procedures, conflict_of_interest_ban, bribery_offence
  given inspection.powers includes interpreters
  expect inspection.capacity met
}

example "everything but interpreters" {
  given inspection.operating_rules includes staffing_or_budget_basis, specialised_unit,
    inspector_training, written_procedures, conflict_of_interest_ban, bribery_offence
  given inspection.powers includes enter
  expect inspection.capacity partly_met
}

example "everything but a basis for staff and budget" {
  given inspection.operating_rules includes specialised_unit, inspector_training,
    written_procedures, conflict_of_interest_ban, bribery_offence
  given inspection.powers includes interpreters
  expect inspection.capacity partly_met
}

example "everything but a unit for recruitment" {
  given inspection.operating_rules includes staffing_or_budget_basis, inspector_training,
    written_procedures, conflict_of_interest_ban, bribery_offence
  given inspection.powers includes interpreters
  expect inspection.capacity partly_met
}

example "everything but training" {
  given inspection.operating_rules includes staffing_or_budget_basis, specialised_unit,
    written_procedures, conflict_of_interest_ban, bribery_offence
  given inspection.powers includes interpreters
  expect inspection.capacity partly_met
}

example "everything but written procedures" {
  given inspection.operating_rules includes staffing_or_budget_basis, specialised_unit,
    inspector_training, conflict_of_interest_ban, bribery_offence
  given inspection.powers includes interpreters
  expect inspection.capacity partly_met
}

example "everything, but inspectors may own agencies" {
  given inspection.operating_rules includes staffing_or_budget_basis, specialised_unit,
    inspector_training, written_procedures, bribery_offence
  given inspection.powers includes interpreters
  expect inspection.capacity partly_met
}

example "everything but an offence of bribery" {
  given inspection.operating_rules includes staffing_or_budget_basis, specialised_unit,
    inspector_training, written_procedures, conflict_of_interest_ban
  given inspection.powers includes interpreters
  expect inspection.capacity partly_met
}

example "a budget, training and procedures" {
  given inspection.operating_rules includes staffing_or_budget_basis, inspector_training,
    written_procedures
  given inspection.powers includes enter
  expect inspection.capacity partly_met
}

example "training, and an offence of bribery" {
  given inspection.operating_rules includes inspector_training, bribery_offence
  given inspection.powers includes interpreters
  expect inspection.capacity contrary
}

example "no rule on how the inspectorate is staffed or works" {
  given inspection.operating_rules is silent
  given inspection.powers is silent
  expect inspection.capacity silent
}

example "staff, training and integrity are secured; whether interpreters may be called has not
         been read" {
  given inspection.operating_rules includes staffing_or_budget_basis, specialised_unit,
    inspector_training, written_procedures, conflict_of_interest_ban, bribery_offence
  expect inspection.capacity unknown
}

rule inspection.referral "Referral of forced labour and trafficking" {
  implements montreal ch4.f, ch6.k;
             statements mobility_programme.e;
             p29 3-4
  for origin, destination
  severity high
  met when inspection.operating_rules includes trafficking_referral
  partly met when institutions.information_sharing includes any of police_and_prosecution,
                      anti_trafficking
  gap "No rule obliges referral of forced labour or trafficking found in recruitment."
  why "Inspectors and licensing officers are often the first to meet a victim of trafficking, and
       treat the case as unpaid wages or a missing permit. Without a duty to pass it on, the victim
       gets a fine or a flight home, and the trafficker a warning."
  advise "Lay down a duty of inspectors, licensing officers and missions to identify and refer
          suspected forced labour and trafficking, to whom, how fast, and with what protection for
          the worker. Agree the steps with police and victim services."
}

example "inspectors must identify and refer suspected forced labour" {
  given inspection.operating_rules includes trafficking_referral
  given institutions.information_sharing is silent
  expect inspection.referral met
}

example "no duty to refer, but the inspectorate shares information with the police" {
  given inspection.operating_rules includes inspector_training
  given institutions.information_sharing includes police_and_prosecution
  expect inspection.referral partly_met
}

example "no duty to refer, but the inspectorate shares information with the anti-trafficking
         office" {
  given inspection.operating_rules is silent
  given institutions.information_sharing includes anti_trafficking
  expect inspection.referral partly_met
}

example "information is shared with the tax office, and not with those who pursue traffickers" {
  given inspection.operating_rules includes inspector_training
  given institutions.information_sharing includes tax_and_social_security
  expect inspection.referral contrary
}

example "no word on what happens to a case of forced labour" {
  given inspection.operating_rules is silent
  given institutions.information_sharing is silent
  expect inspection.referral silent
}

example "information is shared with the police; whether there is a duty to refer has not been
         read" {
  given institutions.information_sharing includes police_and_prosecution
  expect inspection.referral unknown
}
