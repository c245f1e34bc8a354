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
  advise "Name a lead authority and allocate licensing, inspection, fee enforcement, complaints and
          sanctions."
}

rule institutions.coordination "Coordination and information sharing" {
  implements montreal ch1.f, ch4.f;
             gpog OG.9, OG.9.1, OG.10.1;
             mobility_paper issue.6;
             five_corridors 5.1;
             iris_handbook 3.7
  for origin, destination
  severity medium
  met when institutions.coordination_body is at least inter_agency
       and institutions.information_sharing includes labour, migration, police_and_prosecution,
               foreign_affairs
  partly met when institutions.coordination_body is stated
               or institutions.information_sharing counts at least general.some
  gap "Agencies with a share in recruitment are not bound to work together."
  advise "Set up a standing body with social partners and a duty to share information, across
          levels of government."
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
             gcm 5.e
  for origin, destination
  severity high
  met when institutions.social_partner_role is at least must_be_consulted
       and institutions.consultation_parties includes workers_organisations,
               employers_organisations
  partly met when institutions.social_partner_role is stated
  gap "Employers' and workers' organisations have no secure role in rules on recruitment."
  advise "Provide a duty to consult, or seats on the body, for social partners, with recruiters,
          civil society and migrants heard."
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
  advise "Insert a review clause and adopt a time-bound policy that states what is expected of
          enterprises."
}

rule institutions.data "Data on recruitment and its cost" {
  implements montreal ch2.i, ch4.a, ch4.j, ch9.d;
             c181 13;
             r203 1-2;
             policy_network 2;
             who_code 6-7
  for origin, destination
  severity medium
  met when institutions.data_collected includes costs_paid_by_workers, complaints, inspections,
               sanctions, sex_disaggregated
  partly met when institutions.data_collected counts at least general.some
  gap "No data on costs, complaints and enforcement must be collected."
  advise "Require yearly publication of data on recruitment, costs, complaints, inspections,
          sanctions and refunds by sex."
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
  partly met when institutions.public_service_functions counts at least 1
  gap "There is no free public service for placement, at home or abroad."
  advise "Provide for a free service with a network, placement abroad and cooperation with private
          agencies."
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
  advise "Fix time limits, publish steps, and run an electronic system with contract records that
          workers can reach."
}
