rule information.public_duty "Free public information service" {
  implements montreal ch2.i;
             gpog GP.10, OG.11, OG.11.1, OG.11.2;
             c97 2, 1;
             iris_handbook 5.1, 5.4, 5.5, 5.6, 5.7, 2.1;
             p29 2.a-b;
             r201 21.1;
             special_rapporteur 2023.c;
             mlc A1.4.8-10
  for origin, destination
  severity high
  met when information.public_information_duty is at least named_body
       and information.quality_rules includes free_of_charge, language_understood
       and information.channels includes website, hotline
       and information.channels includes any of resource_centres, community_outreach,
               unions_and_ngos, rights_training
  partly met when information.public_information_duty is stated
               or information.channels counts at least general.some
  gap "No body must inform migrants free of charge in a language they understand."
  advise "Name the body and the roles of missions and partners; provide a website, a hotline linked
          to a body with power to act, centres, outreach and guidance for operators."
}

rule information.content "Minimum content and quality" {
  implements gpog OG.11.3, OG.11.1;
             iris_handbook 5.2, 5.3
  for origin, destination
  severity medium
  met when information.minimum_content includes fee_rules, contract_terms, rights_and_labour_law,
               remedies_and_contacts, entry_and_stay_rules, living_and_working_conditions
       and information.quality_rules includes accurate
  partly met when information.minimum_content counts at least general.several
  gap "The content of information is not fixed."
  advise "Fix a syllabus on fees, contract, rights, remedies, stay rules and conditions, kept
          accurate and responsive to gender."
}

rule information.pre_departure "Free orientation before departure" {
  implements montreal ch8.a;
             gpog OG.11.1, OG.11.2, GP.10;
             iris_handbook 5.8;
             mobility_paper action.8, issue.12;
             r203 4;
             r201 21.2
  for origin
  severity high
  met when information.pre_departure_orientation is mandatory_with_syllabus
       and fees.costs_on_worker includes none of pre_departure_orientation
  partly met when information.pre_departure_orientation is stated
  gap "Orientation before departure is missing, optional or paid by workers."
  advise "Provide orientation with a set syllabus, free to the worker, timed before the contract
          binds."
}

rule information.post_arrival "Orientation after arrival" {
  implements montreal ch8.b;
             gpog OG.11.1;
             iris_handbook 5.8;
             mobility_paper action.8, issue.12;
             who_code 4.7;
             dhaka 7;
             r203 4
  for destination
  severity medium
  met when information.post_arrival_orientation is at least mandatory
  partly met when information.post_arrival_orientation is offered
  gap "No one must inform workers after arrival."
  advise "Give employer and public body a duty of induction on rights, housing, safety and
          remedies, with a budget."
}

rule information.disclosure "Written disclosure before acceptance" {
  implements gpog GP.10;
             fees_definition 11.iii;
             r188 8.b;
             c97 AI.5, AII.6;
             who_code 4.3;
             iris_standard 3.c;
             gcm 6.d;
             mlc A1.4.5.c.ii, A1.4.5.c.vi
  for origin, destination
  severity high
  met when information.recruiter_disclosure is written_in_language_understood
  partly met when information.recruiter_disclosure is at least general_duty
  gap "Candidates need not be told terms and costs in writing before accepting."
  advise "Require a written statement of job, costs, risks and rights in a language understood
          before acceptance."
}
