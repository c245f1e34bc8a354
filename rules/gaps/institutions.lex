rule institutions.authority "Competent authority with all functions" {
  implements montreal ch1.f;
             fees_definition 3;
             c181 14;
             iris_handbook 1.8;
             mobility_paper issue.16;
             c88 2-3;
             policy_network 5
  for origin, destination
  severity high
  met when institutions.authority_functions includes single_lead, licensing, inspection, sanctions,
               fee_enforcement, complaints
  partly met when institutions.authority_functions counts at least general.several
  gap "Functions on recruitment are not given to named authorities."
  why "If five offices each have a part of recruitment, a cheated worker is sent from one to the
       next, and each is right to say that the matter is not its own. A rule on fees that no office
       must enforce is not enforced."
  advise "Name one lead authority in the law. List who licenses, inspects, enforces the fee rules,
          hears complaints and imposes sanctions, and oblige each to pass on what belongs to
          another."
}

example "one lead authority, and every task in the law given to an office" {
  given institutions.authority_functions includes single_lead, licensing, inspection, sanctions,
    fee_enforcement, complaints
  expect institutions.authority met
}

example "every task is given to somebody, and nobody has the lead" {
  given institutions.authority_functions includes licensing, inspection, sanctions, fee_enforcement,
    complaints
  expect institutions.authority partly_met
}

example "a lead ministry with every task but licensing" {
  given institutions.authority_functions includes single_lead, inspection, sanctions,
    fee_enforcement, complaints
  expect institutions.authority partly_met
}

example "a lead ministry with every task but inspection" {
  given institutions.authority_functions includes single_lead, licensing, sanctions,
    fee_enforcement, complaints
  expect institutions.authority partly_met
}

example "a lead ministry with every task but sanctions" {
  given institutions.authority_functions includes single_lead, licensing, inspection,
    fee_enforcement, complaints
  expect institutions.authority partly_met
}

example "a lead ministry with every task but enforcing the fee rules" {
  given institutions.authority_functions includes single_lead, licensing, inspection, sanctions,
    complaints
  expect institutions.authority partly_met
}

example "a lead ministry with every task but hearing complaints" {
  given institutions.authority_functions includes single_lead, licensing, inspection, sanctions,
    fee_enforcement
  expect institutions.authority partly_met
}

example "a ministry that licenses, inspects and punishes" {
  given institutions.authority_functions includes licensing, inspection, sanctions
  expect institutions.authority partly_met
}

example "an office that licenses and informs" {
  given institutions.authority_functions includes licensing, information
  expect institutions.authority contrary
}

example "the law was read whole and names no office, body, policy or service" {
  given institutions.authority_functions is silent
  given institutions.coordination_body is silent
  given institutions.information_sharing is silent
  given institutions.social_partner_role is silent
  given institutions.consultation_parties is silent
  given institutions.review_clause is silent
  given institutions.fair_recruitment_policy is silent
  given institutions.data_collected is silent
  given institutions.public_service_functions is silent
  given institutions.approval_time_limit is silent
  given institutions.digital_system is silent
  expect institutions.authority silent
  expect institutions.coordination silent
  expect institutions.social_dialogue silent
  expect institutions.review_and_policy silent
  expect institutions.data silent
  expect institutions.public_service silent
  expect institutions.approvals silent
}

example "nobody has read the law on institutions yet" {
  expect institutions.authority unknown
  expect institutions.coordination unknown
  expect institutions.social_dialogue unknown
  expect institutions.review_and_policy unknown
  expect institutions.data unknown
  expect institutions.public_service unknown
  expect institutions.approvals unknown
}

rule institutions.coordination "Coordination and information sharing" {
  implements montreal ch1.f, ch4.f;
             gpog OG.9, OG.9.1, OG.10.1;
             mobility_paper issue.6;
             five_corridors 5.1;
             iris_handbook 3.7;
             migof P.2
  for origin, destination
  severity medium
  met when institutions.coordination_body is at least inter_agency
       and institutions.information_sharing includes labour, migration, police_and_prosecution,
               foreign_affairs
  partly met when institutions.coordination_body is at least inter_agency
               or institutions.information_sharing counts at least general.some
  gap "Agencies with a share in recruitment are not bound to work together."
  why "The labour office knows the complaint, the police the fraud, the embassy the workers, and
       none of them knows what the others know. A recruiter whom one office has caught keeps a
       clean file in the next."
  advise "Set up a standing body with the social partners, across ministries and levels of
          government. Oblige labour, migration, police, prosecution and foreign affairs to share
          what they learn on recruitment, with limits so that a complaint does not lead to removal."
}

example "a standing body, and labour, migration, police and embassies share what they know" {
  given institutions.coordination_body is inter_agency
  given institutions.information_sharing includes labour, migration, police_and_prosecution,
    foreign_affairs
  expect institutions.coordination met
}

example "four authorities share what they know, and meet when they see a need" {
  given institutions.coordination_body is ad_hoc
  given institutions.information_sharing includes labour, migration, police_and_prosecution,
    foreign_affairs
  expect institutions.coordination partly_met
}

example "the labour ministry is left out of the exchange" {
  given institutions.coordination_body is inter_agency
  given institutions.information_sharing includes migration, police_and_prosecution,
    foreign_affairs
  expect institutions.coordination partly_met
}

example "the migration office is left out of the exchange" {
  given institutions.coordination_body is inter_agency
  given institutions.information_sharing includes labour, police_and_prosecution, foreign_affairs
  expect institutions.coordination partly_met
}

example "police and prosecution are left out of the exchange" {
  given institutions.coordination_body is inter_agency
  given institutions.information_sharing includes labour, migration, foreign_affairs
  expect institutions.coordination partly_met
}

example "the foreign ministry is left out of the exchange" {
  given institutions.coordination_body is inter_agency
  given institutions.information_sharing includes labour, migration, police_and_prosecution
  expect institutions.coordination partly_met
}

example "a standing body whose members need not share anything" {
  given institutions.coordination_body is inter_agency
  given institutions.information_sharing is silent
  expect institutions.coordination partly_met
}

example "the labour ministry and the police share their files, and no body brings them together" {
  given institutions.coordination_body is silent
  given institutions.information_sharing includes labour, police_and_prosecution
  expect institutions.coordination partly_met
}

example "ministries consult when they see a need, and only one must pass on what it knows" {
  given institutions.coordination_body is ad_hoc
  given institutions.information_sharing includes labour
  expect institutions.coordination contrary
}

rule institutions.social_dialogue "Social partners and migrants consulted" {
  implements montreal ch1.h;
             gpog SCOPE, OG.3.1, OG.9;
             c181 10;
             iris_handbook 1.1;
             c189 15.2;
             c143 2, 7;
             mobility_paper issue.13;
             r188 1-3;
             c88 4-5;
             gcm 5.e;
             migof P.3
  for origin, destination
  severity high
  met when institutions.social_partner_role is at least must_be_consulted
       and institutions.consultation_parties includes workers_organisations,
               employers_organisations
  partly met when institutions.social_partner_role is at least must_be_consulted
  gap "Employers' and workers' organisations have no secure role in rules on recruitment, or one of
       the two is left out."
  why "Those who write the rules do not pay the fees. Unions and employers know how a ban is got
       round, and a rule made without them is got round sooner. If they may be heard, they are
       heard when it suits."
  advise "Oblige the authority to consult workers' and employers' organisations before it makes or
          changes rules on recruitment, or give them seats on the body. Let recruiters, civil
          society and migrants be heard too, and publish what was done with their views."
}

example "rules are made after consulting unions and employers" {
  given institutions.social_partner_role is must_be_consulted
  given institutions.consultation_parties includes workers_organisations, employers_organisations
  expect institutions.social_dialogue met
}

example "the board has a seat for employers and recruiters, and none for workers" {
  given institutions.social_partner_role is seat_on_body
  given institutions.consultation_parties includes employers_organisations, recruiters
  expect institutions.social_dialogue partly_met
}

example "unions must be consulted, employers need not" {
  given institutions.social_partner_role is must_be_consulted
  given institutions.consultation_parties includes workers_organisations
  expect institutions.social_dialogue partly_met
}

example "the minister may consult unions and employers" {
  given institutions.social_partner_role is may_be_consulted
  given institutions.consultation_parties includes workers_organisations, employers_organisations
  expect institutions.social_dialogue contrary
}

rule institutions.review_and_policy "Periodic review and fair recruitment policy" {
  implements montreal ch1.h, ch9.c;
             gpog OG.3, OG.3.1;
             p29 1;
             r203 1-2, 4;
             gcm 6.0;
             special_rapporteur 2015.pol.1
  for origin, destination
  severity medium
  met when institutions.review_clause is at least periodic
       and institutions.fair_recruitment_policy is at least policy_with_expectations
  partly met when institutions.review_clause is stated
               or institutions.fair_recruitment_policy is stated
  gap "The law is not reviewed and no policy sets direction."
  why "Recruiters change their ways faster than laws change. A ceiling or a definition that nobody
       looks at again is out of date in a few years. Without a policy, enterprises are not told
       what the State expects of them beyond the letter of the law."
  advise "Insert a clause that has the law reviewed at fixed intervals with the social partners,
          and the result published. Adopt a policy with dates that says what enterprises must do
          about recruitment, in their supply chains too."
}

example "the law is reviewed every five years, and a policy tells enterprises what to do" {
  given institutions.review_clause is periodic
  given institutions.fair_recruitment_policy is policy_with_expectations
  expect institutions.review_and_policy met
}

example "a policy tells enterprises what to do; the law is reviewed once and never again" {
  given institutions.review_clause is one_off
  given institutions.fair_recruitment_policy is policy_with_expectations
  expect institutions.review_and_policy partly_met
}

example "the law is reviewed every five years; the policy is a declaration of intent" {
  given institutions.review_clause is periodic
  given institutions.fair_recruitment_policy is statement
  expect institutions.review_and_policy partly_met
}

example "a single review, and no policy" {
  given institutions.review_clause is one_off
  given institutions.fair_recruitment_policy is silent
  expect institutions.review_and_policy partly_met
}

example "a declaration of intent, and no review" {
  given institutions.review_clause is silent
  given institutions.fair_recruitment_policy is statement
  expect institutions.review_and_policy partly_met
}

rule institutions.data "Data on recruitment and its cost" {
  implements montreal ch2.i, ch4.a, ch4.j, ch9.d;
             c181 13;
             r203 1-2;
             policy_network 2;
             who_code 6-7;
             migof P.2
  for origin, destination
  severity medium
  met when institutions.data_collected includes costs_paid_by_workers, complaints, inspections,
               sanctions, sex_disaggregated
  partly met when institutions.data_collected counts at least general.some
              and institutions.data_collected includes any of costs_paid_by_workers, complaints,
                      inspections, sanctions, refunds
  gap "No data on costs, complaints and enforcement must be collected."
  why "A ministry that does not ask what workers paid can say that nobody pays. Numbers of
       departures show how big recruitment is, not how fair. If figures are not told by sex, what
       happens to women in homes disappears in the average."
  advise "Require yearly publication, by sex, sector and country, of what workers paid, complaints
          and their outcome, inspections, sanctions and refunds, and a survey of returning workers
          on costs."
}

example "a yearly report by sex on costs, complaints, inspections and sanctions" {
  given institutions.data_collected includes costs_paid_by_workers, complaints, inspections,
    sanctions, sex_disaggregated
  expect institutions.data met
}

example "a yearly report by sex that leaves out what workers paid" {
  given institutions.data_collected includes complaints, inspections, sanctions, sex_disaggregated
  expect institutions.data partly_met
}

example "a yearly report by sex that leaves out complaints" {
  given institutions.data_collected includes costs_paid_by_workers, inspections, sanctions,
    sex_disaggregated
  expect institutions.data partly_met
}

example "a yearly report by sex that leaves out inspections" {
  given institutions.data_collected includes costs_paid_by_workers, complaints, sanctions,
    sex_disaggregated
  expect institutions.data partly_met
}

example "a yearly report by sex that leaves out sanctions" {
  given institutions.data_collected includes costs_paid_by_workers, complaints, inspections,
    sex_disaggregated
  expect institutions.data partly_met
}

example "a full yearly report that does not tell women from men" {
  given institutions.data_collected includes costs_paid_by_workers, complaints, inspections,
    sanctions
  expect institutions.data partly_met
}

example "what workers paid, beside the number of departures" {
  given institutions.data_collected includes recruitment_numbers, costs_paid_by_workers
  expect institutions.data partly_met
}

example "complaints received, beside the number of departures" {
  given institutions.data_collected includes recruitment_numbers, complaints
  expect institutions.data partly_met
}

example "inspections made, beside the number of departures" {
  given institutions.data_collected includes recruitment_numbers, inspections
  expect institutions.data partly_met
}

example "sanctions imposed, beside the number of departures" {
  given institutions.data_collected includes recruitment_numbers, sanctions
  expect institutions.data partly_met
}

example "money refunded, beside the number of departures" {
  given institutions.data_collected includes recruitment_numbers, refunds
  expect institutions.data partly_met
}

example "departures and vacancies are counted, and nothing of what workers meet" {
  given institutions.data_collected includes recruitment_numbers, labour_market
  expect institutions.data contrary
}

example "complaints are counted, and nothing else" {
  given institutions.data_collected includes complaints
  expect institutions.data contrary
}

rule institutions.public_service "Free public employment service" {
  implements c181 13;
             c88 1, 2-3, 4-5, 6, 7-9, 11;
             c97 7, AI.4, AII.4.1;
             mlc A1.4.1;
             r188 16-17;
             ten_things j
  for origin, destination
  severity medium
  met when institutions.public_service_functions includes free_of_charge, national_network,
               matching
  partly met when institutions.public_service_functions includes any of free_of_charge, matching,
                      international_placement
  gap "There is no free public service for placement with offices within reach of workers."
  why "Where the only way to a job leads through a private agency, a worker cannot refuse its
       terms. A free public office is the measure of what placement need cost, and the way out for
       those who cannot pay."
  advise "Provide for a public service that matches workers and jobs free of charge, with offices
          where workers live, placement abroad under agreements, staff who do not depend on
          recruiters, and rules for work with private agencies."
}

example "public offices all over the country match workers and jobs, free of charge" {
  given institutions.public_service_functions includes free_of_charge, national_network, matching
  expect institutions.public_service met
}

example "public offices that may ask for a fee" {
  given institutions.public_service_functions includes national_network, matching
  expect institutions.public_service partly_met
}

example "a free service with one office, in the capital" {
  given institutions.public_service_functions includes free_of_charge, matching
  expect institutions.public_service partly_met
}

example "free offices all over the country, whose tasks the law leaves open" {
  given institutions.public_service_functions includes free_of_charge, national_network
  expect institutions.public_service partly_met
}

example "a public office that places workers, and nothing is said of cost" {
  given institutions.public_service_functions includes matching
  expect institutions.public_service partly_met
}

example "a state company that places workers abroad" {
  given institutions.public_service_functions includes international_placement
  expect institutions.public_service partly_met
}

example "the law sets up a free employment service, and no more" {
  given institutions.public_service_functions includes free_of_charge
  expect institutions.public_service partly_met
}

example "an office for labour statistics, with an advisory committee" {
  given institutions.public_service_functions includes labour_market_information,
    advisory_committee, national_network
  expect institutions.public_service contrary
}

rule institutions.approvals "Predictable and digital approvals" {
  implements montreal ch4.l;
             gpog GP.4;
             mobility_paper issue.8;
             gcm 5.f;
             special_rapporteur 2015.insp.3
  for origin, destination
  severity low
  met when institutions.approval_time_limit is stated
       and institutions.digital_system includes published_timelines
       and institutions.digital_system includes any of contract_registration, worker_access
  partly met when institutions.approval_time_limit is stated
               or institutions.digital_system counts at least 1
  gap "Approvals have no published procedure, time limit or electronic record."
  why "A worker who has left a job and waits four months for a stamp pays whoever says that it can
       be had sooner. Brokers live on steps that nobody can see. A record that the worker can open
       shows which contract was approved."
  advise "Fix a time limit for each approval and say what follows when it passes. Publish steps,
          papers and charges. Run one electronic system with the registered contract in it, which
          the worker can open from home and abroad."
}

example "thirty days for a permit, steps published on line, the contract in the system" {
  given institutions.approval_time_limit is 30
  given institutions.digital_system includes published_timelines, contract_registration
  expect institutions.approvals met
}

example "thirty days for a permit, steps published on line, and workers can follow their file" {
  given institutions.approval_time_limit is 30
  given institutions.digital_system includes published_timelines, worker_access
  expect institutions.approvals met
}

example "steps published and contracts on line, but an office may take as long as it likes" {
  given institutions.approval_time_limit is silent
  given institutions.digital_system includes published_timelines, contract_registration
  expect institutions.approvals partly_met
}

example "a time limit and contracts on line, but nobody can read which steps there are" {
  given institutions.approval_time_limit is 30
  given institutions.digital_system includes contract_registration
  expect institutions.approvals partly_met
}

example "a time limit and published steps, and a system that workers do not find themselves in" {
  given institutions.approval_time_limit is 30
  given institutions.digital_system includes published_timelines, licence_register
  expect institutions.approvals partly_met
}

example "a time limit, and everything on paper" {
  given institutions.approval_time_limit is 30
  given institutions.digital_system is silent
  expect institutions.approvals partly_met
}

example "licences are on line, and that is all" {
  given institutions.approval_time_limit is silent
  given institutions.digital_system includes licence_register
  expect institutions.approvals partly_met
}

example "a regulation orders an electronic system and gives it no function" {
  given institutions.approval_time_limit is silent
  given institutions.digital_system is empty
  expect institutions.approvals contrary
}
