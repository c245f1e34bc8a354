rule welfare.attaches "Labour attaches with protective mandate" {
  implements montreal ch8.g, ch6.d;
             r201 21.2;
             gcm 14.d
  for origin
  severity high
  met when welfare.attache_mandate is at least labour_officer_with_duties
       and welfare.attache_tasks includes receive_complaints, legal_assistance
  partly met when welfare.attache_mandate is at least labour_officer_provided
               or welfare.attache_tasks includes any of receive_complaints, legal_assistance
  gap "Missions have no protective mandate in law, or one that stops short of complaints and legal
       help."
  why "Abroad, the mission is often the only door a worker may knock on. An officer without a
       mandate in law may listen, but need not act, and has no budget for a lawyer. What the
       officer does then depends on who holds the post."
  advise "Provide in law for labour officers at missions. Give them the duty to receive and follow
          up complaints, to give or pay for legal help, and to check job offers, with rules on
          their number and training."
}

example "labour officers must take complaints and give legal help" {
  given welfare.attache_mandate is labour_officer_with_duties
  given welfare.attache_tasks includes receive_complaints, legal_assistance
  expect welfare.attaches met
}

example "labour officers take complaints and give legal help, but without a duty to protect" {
  given welfare.attache_mandate is labour_officer_provided
  given welfare.attache_tasks includes receive_complaints, legal_assistance
  expect welfare.attaches partly_met
}

example "labour officers must protect, but cannot pay for a lawyer" {
  given welfare.attache_mandate is labour_officer_with_duties
  given welfare.attache_tasks includes receive_complaints
  expect welfare.attaches partly_met
}

example "labour officers must protect, but take no complaints" {
  given welfare.attache_mandate is labour_officer_with_duties
  given welfare.attache_tasks includes legal_assistance
  expect welfare.attaches partly_met
}

example "labour officers are posted to check contracts" {
  given welfare.attache_mandate is labour_officer_provided
  given welfare.attache_tasks includes verify_contracts
  expect welfare.attaches partly_met
}

example "no labour officer, but the consul must take workers' complaints" {
  given welfare.attache_mandate is general_consular
  given welfare.attache_tasks includes receive_complaints
  expect welfare.attaches partly_met
}

example "no labour officer, but the consul must give legal help" {
  given welfare.attache_mandate is general_consular
  given welfare.attache_tasks includes legal_assistance
  expect welfare.attaches partly_met
}

example "the consul keeps a list of workers" {
  given welfare.attache_mandate is general_consular
  given welfare.attache_tasks includes register_workers
  expect welfare.attaches contrary
}

example "the law was read whole and has nothing on welfare, health or return" {
  given welfare.attache_mandate is silent
  given welfare.attache_tasks is silent
  given welfare.fund is silent
  given fees.costs_on_worker is silent
  given welfare.health_cover is silent
  given welfare.social_security_branches is silent
  given welfare.portability is silent
  given welfare.repatriation_payer is silent
  given welfare.repatriation_events is silent
  given welfare.support_services is silent
  given welfare.reintegration is silent
  expect welfare.attaches silent
  expect welfare.fund_not_from_workers silent
  expect welfare.health silent
  expect welfare.social_security silent
  expect welfare.repatriation silent
  expect welfare.support_provided silent
  expect welfare.return_supported silent
}

example "nobody has read the law on welfare yet" {
  expect welfare.attaches unknown
  expect welfare.fund_not_from_workers unknown
  expect welfare.health unknown
  expect welfare.social_security unknown
  expect welfare.repatriation unknown
  expect welfare.support_provided unknown
  expect welfare.return_supported unknown
}

rule welfare.fund_not_from_workers "Welfare fund not paid for by workers" {
  implements montreal ch8.c
  for origin
  severity medium
  met when welfare.fund is statutory_with_benefits
       and fees.costs_on_worker includes none of welfare_fund_contribution
  partly met when welfare.fund is at least statutory
               or (welfare.fund is stated
                   and fees.costs_on_worker includes none of welfare_fund_contribution)
  gap "There is no welfare fund in law, its benefits are not listed, or workers pay for it."
  why "A fund that workers fill is one more fee before departure. A fund that rests on a decision
       of the ministry can be spent on other things, and a family that asks for help has no right
       to it."
  advise "Set up the fund by statute. List who may claim what, and who decides; have recruiters,
          employers or the State pay for it; and say that no part may be passed on to workers."
}

example "a statute lists the benefits, and workers do not pay for the fund" {
  given welfare.fund is statutory_with_benefits
  given fees.costs_on_worker is empty
  expect welfare.fund_not_from_workers met
}

example "a statute lists the benefits, but every worker pays in before departure" {
  given welfare.fund is statutory_with_benefits
  given fees.costs_on_worker includes welfare_fund_contribution
  expect welfare.fund_not_from_workers partly_met
}

example "a statute sets up the fund, lists no benefits, and workers pay" {
  given welfare.fund is statutory
  given fees.costs_on_worker includes welfare_fund_contribution
  expect welfare.fund_not_from_workers partly_met
}

example "a statute sets up the fund and lists no benefits; workers do not pay" {
  given welfare.fund is statutory
  given fees.costs_on_worker is empty
  expect welfare.fund_not_from_workers partly_met
}

example "the fund rests on a decision of the ministry, and workers do not pay" {
  given welfare.fund is administrative
  given fees.costs_on_worker is empty
  expect welfare.fund_not_from_workers partly_met
}

example "the fund rests on a decision of the ministry, and workers pay" {
  given welfare.fund is administrative
  given fees.costs_on_worker includes welfare_fund_contribution
  expect welfare.fund_not_from_workers contrary
}

rule welfare.health "Health care and injury cover" {
  implements montreal ch8.d;
             statements mobility_programme.f;
             dhaka 7
  for destination
  severity high
  met when welfare.health_cover is at least employer_paid_insurance
       and welfare.social_security_branches includes work_injury
  partly met when welfare.health_cover is at least employer_paid_insurance
               or welfare.social_security_branches includes work_injury
  gap "Migrant workers lack health care or work injury cover."
  why "Migrants do the dangerous work, and hospitals ask who pays before they treat. Without cover
       an accident ends in debt, or in a flight home with no treatment and no pension."
  advise "Bring migrants under the work injury scheme on the same terms as nationals, and under
          health care or insurance paid by the employer, from the first day, whatever the permit or
          the sector."
}

example "the employer pays health insurance, and the work injury scheme covers migrants" {
  given welfare.health_cover is employer_paid_insurance
  given welfare.social_security_branches includes work_injury
  expect welfare.health met
}

example "the employer pays health insurance, but migrants are outside the work injury scheme" {
  given welfare.health_cover is employer_paid_insurance
  given welfare.social_security_branches includes health
  expect welfare.health partly_met
}

example "the work injury scheme covers migrants, who must buy their own health insurance" {
  given welfare.health_cover is private_insurance_on_worker
  given welfare.social_security_branches includes work_injury
  expect welfare.health partly_met
}

example "the worker must buy insurance and is outside the work injury scheme" {
  given welfare.health_cover is private_insurance_on_worker
  given welfare.social_security_branches is empty
  expect welfare.health contrary
}

rule welfare.social_security "Social security on equal terms" {
  implements c97 6;
             mobility_paper issue.11;
             gcm 22.a
  for destination
  severity medium
  met when welfare.social_security_branches counts at least welfare.most_branches
       and welfare.portability is at least export
  partly met when welfare.social_security_branches counts at least general.some
  gap "Migrants are excluded from branches of social security or lose rights on return."
  why "Workers who pay in for years and go home with nothing have paid a tax on being foreign.
       Employers also prefer workers for whom they owe no contributions, which hurts nationals as
       well."
  advise "Extend each branch to migrants on the terms that hold for nationals, with no longer
          qualifying time; provide that benefits are paid abroad, or that periods in both countries
          are added together."
}

example "five branches are open, and pensions are paid abroad" {
  given welfare.social_security_branches includes work_injury, health, maternity, sickness,
    old_age_survivors
  given welfare.portability is export
  expect welfare.social_security met
}

example "five branches are open, but on return contributions are only paid back" {
  given welfare.social_security_branches includes work_injury, health, maternity, sickness,
    old_age_survivors
  given welfare.portability is refund
  expect welfare.social_security partly_met
}

example "benefits are paid abroad, but a mother gets none" {
  given welfare.social_security_branches includes work_injury, health, sickness, old_age_survivors
  given welfare.portability is export
  expect welfare.social_security partly_met
}

example "work injury and health are open, and what was paid in is lost" {
  given welfare.social_security_branches includes work_injury, health
  given welfare.portability is lost
  expect welfare.social_security partly_met
}

example "work injury is the only branch open to migrants" {
  given welfare.social_security_branches includes work_injury
  given welfare.portability is export
  expect welfare.social_security contrary
}

rule welfare.repatriation "Return at no cost to the worker" {
  implements montreal ch8.f;
             gpog GP.12;
             fees_definition 12.vi;
             r201 22;
             iris_standard 5.c;
             c97 AII.8-10;
             dhaka 10;
             c189 8;
             migof O.2
  for origin, destination
  severity high
  met when welfare.repatriation_payer is at least employer_or_recruiter
       and welfare.repatriation_events includes end_of_contract, employer_breach,
               no_job_or_unsuitable_job, illness_or_injury, death
  partly met when welfare.repatriation_payer is at least employer_on_completion
  gap "The worker may have to pay for return, or is stranded in some events."
  why "Workers are stranded just when they have no money: the job did not exist, the firm is
       bankrupt, the worker is hurt. Families have collected money to bring home a body. If the law
       is not clear on who pays, everyone waits for someone else."
  advise "Put the cost of return on employer and recruiter in every case save serious fault proven
          against the worker; list the events, from end of contract to death; let the State pay
          first and recover if they fail."
}

example "employer and recruiter pay for return in every listed event" {
  given welfare.repatriation_payer is employer_or_recruiter
  given welfare.repatriation_events includes end_of_contract, employer_breach,
    no_job_or_unsuitable_job, illness_or_injury, death
  expect welfare.repatriation met
}

example "the employer pays for return, but only from a contract that ran its full time" {
  given welfare.repatriation_payer is employer_on_completion
  given welfare.repatriation_events includes end_of_contract, employer_breach,
    no_job_or_unsuitable_job, illness_or_injury, death
  expect welfare.repatriation partly_met
}

example "the list leaves out the ordinary end of the contract" {
  given welfare.repatriation_payer is employer_or_recruiter
  given welfare.repatriation_events includes employer_breach, no_job_or_unsuitable_job,
    illness_or_injury, death
  expect welfare.repatriation partly_met
}

example "the list leaves out workers who leave because the employer broke the contract" {
  given welfare.repatriation_payer is employer_or_recruiter
  given welfare.repatriation_events includes end_of_contract, no_job_or_unsuitable_job,
    illness_or_injury, death
  expect welfare.repatriation partly_met
}

example "the list leaves out workers who find no job on arrival" {
  given welfare.repatriation_payer is employer_or_recruiter
  given welfare.repatriation_events includes end_of_contract, employer_breach, illness_or_injury,
    death
  expect welfare.repatriation partly_met
}

example "the list leaves out the sick and injured" {
  given welfare.repatriation_payer is employer_or_recruiter
  given welfare.repatriation_events includes end_of_contract, employer_breach,
    no_job_or_unsuitable_job, death
  expect welfare.repatriation partly_met
}

example "the list leaves out the dead" {
  given welfare.repatriation_payer is employer_or_recruiter
  given welfare.repatriation_events includes end_of_contract, employer_breach,
    no_job_or_unsuitable_job, illness_or_injury
  expect welfare.repatriation partly_met
}

example "the worker pays for the way home" {
  given welfare.repatriation_payer is worker
  expect welfare.repatriation contrary
}

rule welfare.support_provided "Shelter, legal services and help on the journey" {
  implements montreal ch8.e, ch8.f, ch8.h;
             c97 4, AI.6, AII.7, AII.5, 5;
             policy_network 10;
             r201 21.1;
             mobility_paper issue.18
  for origin, destination
  severity medium
  met when welfare.support_services includes emergency_shelter, legal_services
       and welfare.support_services includes any of departure_assistance, arrival_reception,
               return_assistance
       and welfare.support_services counts at least general.broad
  partly met when welfare.support_services counts at least general.some
  gap "Shelter, legal services, help on the journey, crisis plans or other assistance lack a legal
       basis."
  why "A worker who runs from an abusive household needs a bed that night, then a lawyer, then a
       way home. Services without a legal basis close when a project or a budget ends, and nobody
       can be held to open them again."
  advise "Provide in law for emergency shelter, legal services, help at departure, on arrival and
          on return, a plan for return in a crisis, and access of unions and NGOs to workers; name
          the body that must provide each."
}

example "origin: help at departure, shelter and lawyers abroad, resource centres and a crisis
         plan" {
  given welfare.support_services includes departure_assistance, emergency_shelter, legal_services,
    resource_centres, crisis_repatriation_plan
  expect welfare.support_provided met
}

example "destination: reception, interpreters, medical care, shelter and lawyers" {
  given welfare.support_services includes arrival_reception, arrival_interpretation,
    medical_check_and_care, emergency_shelter, legal_services
  expect welfare.support_provided met
}

example "shelter, lawyers, a crisis plan, open doors for unions, and help with return" {
  given welfare.support_services includes emergency_shelter, legal_services,
    crisis_repatriation_plan, union_and_ngo_access, return_assistance
  expect welfare.support_provided met
}

example "much is provided, but nobody helps on the journey" {
  given welfare.support_services includes medical_check_and_care, emergency_shelter, legal_services,
    resource_centres, union_and_ngo_access
  expect welfare.support_provided partly_met
}

example "much is provided, but no shelter" {
  given welfare.support_services includes departure_assistance, medical_check_and_care,
    legal_services, resource_centres, return_assistance
  expect welfare.support_provided partly_met
}

example "much is provided, but no lawyer" {
  given welfare.support_services includes departure_assistance, medical_check_and_care,
    emergency_shelter, resource_centres, return_assistance
  expect welfare.support_provided partly_met
}

example "shelter, lawyers and reception, and little else" {
  given welfare.support_services includes arrival_reception, arrival_interpretation,
    emergency_shelter, legal_services
  expect welfare.support_provided partly_met
}

example "shelter and lawyers alone" {
  given welfare.support_services includes emergency_shelter, legal_services
  expect welfare.support_provided partly_met
}

example "the law provides for a medical check and stops there" {
  given welfare.support_services includes medical_check_and_care
  expect welfare.support_provided contrary
}

rule welfare.return_supported "Reintegration on return" {
  implements statements network_launch.b, mobility_programme.f
  for origin
  severity low
  met when welfare.reintegration is at least statutory_duty
  partly met when welfare.reintegration is policy
  gap "Reintegration has no legal basis."
  why "Workers come home with skills nobody certifies and debts nobody counts, and leave again
       under worse terms. A policy paper gives them nothing to ask for at a counter."
  advise "Give a named body the duty to support return: work or training, recognition of skills,
          help with debt and health, and the needs of the family; give it money of its own."
}

example "a body must by law support those who return" {
  given welfare.reintegration is statutory_duty
  expect welfare.return_supported met
}

example "support on return is promised in a policy, not in law" {
  given welfare.reintegration is policy
  expect welfare.return_supported partly_met
}
