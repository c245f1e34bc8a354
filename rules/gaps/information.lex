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
  partly met when information.public_information_duty is at least named_body
               or information.channels counts at least general.some
  gap "No body must inform migrants, free of charge, in a language they understand and in ways that
       reach them."
  why "If nobody must tell workers what a job may cost, they learn it from the person who wants to
       charge them. A notice in a gazette, or a leaflet in a language they do not read, changes
       nothing. A worker in trouble needs a number that is answered by somebody who can act."
  advise "Name the body that must inform workers, free of charge and in their languages, and the
          part of missions, unions and others. Provide a website, a hotline linked to a body with
          power to act, and at least one way to reach people face to face; add guidance for
          employers and recruiters."
}

example "a named office informs free of charge, by website, hotline and centres" {
  given information.public_information_duty is named_body
  given information.quality_rules includes free_of_charge, language_understood
  given information.channels includes website, hotline, resource_centres
  expect information.public_duty met
}

example "a named office informs by website and hotline, and goes out to the villages" {
  given information.public_information_duty is named_body_and_roles
  given information.quality_rules includes free_of_charge, language_understood
  given information.channels includes website, hotline, community_outreach
  expect information.public_duty met
}

example "website and hotline, and unions that are charged with telling workers" {
  given information.public_information_duty is named_body
  given information.quality_rules includes free_of_charge, language_understood
  given information.channels includes website, hotline, unions_and_ngos
  expect information.public_duty met
}

example "website and hotline, and free training in rights for those who think of leaving" {
  given information.public_information_duty is named_body
  given information.quality_rules includes free_of_charge, language_understood
  given information.channels includes website, hotline, rights_training
  expect information.public_duty met
}

example "free website, hotline and centres, which no named office must run" {
  given information.public_information_duty is general_publication
  given information.quality_rules includes free_of_charge, language_understood
  given information.channels includes website, hotline, resource_centres
  expect information.public_duty partly_met
}

example "good channels, of which the law does not say that they are free" {
  given information.public_information_duty is named_body
  given information.quality_rules includes language_understood
  given information.channels includes website, hotline, resource_centres
  expect information.public_duty partly_met
}

example "good channels, free of charge, in the language of the State" {
  given information.public_information_duty is named_body
  given information.quality_rules includes free_of_charge
  given information.channels includes website, hotline, resource_centres
  expect information.public_duty partly_met
}

example "centres and a hotline, and nothing to read on the web" {
  given information.public_information_duty is named_body
  given information.quality_rules includes free_of_charge, language_understood
  given information.channels includes hotline, resource_centres
  expect information.public_duty partly_met
}

example "centres and a website, and nobody to call" {
  given information.public_information_duty is named_body
  given information.quality_rules includes free_of_charge, language_understood
  given information.channels includes website, resource_centres
  expect information.public_duty partly_met
}

example "website and hotline reach those who know of them; nobody goes to the workers" {
  given information.public_information_duty is named_body
  given information.quality_rules includes free_of_charge, language_understood
  given information.channels includes website, hotline
  expect information.public_duty partly_met
}

example "an office must inform workers, by means that it chooses" {
  given information.public_information_duty is named_body
  given information.quality_rules is silent
  given information.channels is silent
  expect information.public_duty partly_met
}

example "website and campaigns are laid down, and no office answers for them" {
  given information.public_information_duty is silent
  given information.quality_rules is silent
  given information.channels includes website, campaigns
  expect information.public_duty partly_met
}

example "the fee rules are in the gazette, and on a website" {
  given information.public_information_duty is general_publication
  given information.quality_rules is silent
  given information.channels includes website
  expect information.public_duty contrary
}

example "the law was read whole and has no duty to inform anybody of anything" {
  given information.public_information_duty is silent
  given information.quality_rules is silent
  given information.channels is silent
  given information.minimum_content is silent
  given information.pre_departure_orientation is silent
  given information.post_arrival_orientation is silent
  given information.recruiter_disclosure is silent
  given fees.costs_on_worker is silent
  expect information.public_duty silent
  expect information.content silent
  expect information.pre_departure silent
  expect information.post_arrival silent
  expect information.disclosure silent
}

example "nobody has read the law on information yet" {
  expect information.public_duty unknown
  expect information.content unknown
  expect information.pre_departure unknown
  expect information.post_arrival unknown
  expect information.disclosure unknown
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
  gap "The content of information is not fixed, leaves out what a worker must know, or need not be
       accurate."
  why "A course can be held and teach nothing of use. Workers who hear about customs and climate,
       and not about fees, wages and where to complain, leave as unarmed as before. False
       information from an official mouth is worse than none."
  advise "Fix the content by regulation: what may be charged, the terms of the contract, rights and
          labour law, remedies with addresses, rules of entry and stay, life and work in the place.
          Say who keeps it accurate, how often it is revised, and that it speaks to women and men."
}

example "a syllabus on all six matters, kept accurate" {
  given information.minimum_content includes fee_rules, contract_terms, rights_and_labour_law,
    remedies_and_contacts, entry_and_stay_rules, living_and_working_conditions
  given information.quality_rules includes accurate
  expect information.content met
}

example "a full syllabus that nobody need keep up to date" {
  given information.minimum_content includes fee_rules, contract_terms, rights_and_labour_law,
    remedies_and_contacts, entry_and_stay_rules, living_and_working_conditions
  given information.quality_rules includes free_of_charge
  expect information.content partly_met
}

example "all but what a worker may be charged" {
  given information.minimum_content includes contract_terms, rights_and_labour_law,
    remedies_and_contacts, entry_and_stay_rules, living_and_working_conditions
  given information.quality_rules includes accurate
  expect information.content partly_met
}

example "all but what the contract must say" {
  given information.minimum_content includes fee_rules, rights_and_labour_law,
    remedies_and_contacts, entry_and_stay_rules, living_and_working_conditions
  given information.quality_rules includes accurate
  expect information.content partly_met
}

example "all but rights at work" {
  given information.minimum_content includes fee_rules, contract_terms, remedies_and_contacts,
    entry_and_stay_rules, living_and_working_conditions
  given information.quality_rules includes accurate
  expect information.content partly_met
}

example "all but where to complain" {
  given information.minimum_content includes fee_rules, contract_terms, rights_and_labour_law,
    entry_and_stay_rules, living_and_working_conditions
  given information.quality_rules includes accurate
  expect information.content partly_met
}

example "all but the rules of entry and stay" {
  given information.minimum_content includes fee_rules, contract_terms, rights_and_labour_law,
    remedies_and_contacts, living_and_working_conditions
  given information.quality_rules includes accurate
  expect information.content partly_met
}

example "all but what life and work there are like" {
  given information.minimum_content includes fee_rules, contract_terms, rights_and_labour_law,
    remedies_and_contacts, entry_and_stay_rules
  given information.quality_rules includes accurate
  expect information.content partly_met
}

example "fees, contract and rights, and no more" {
  given information.minimum_content includes fee_rules, contract_terms, rights_and_labour_law
  given information.quality_rules includes accurate
  expect information.content partly_met
}

example "visas and customs of the country, and no more" {
  given information.minimum_content includes entry_and_stay_rules, living_and_working_conditions
  given information.quality_rules includes accurate
  expect information.content contrary
}

rule information.pre_departure "Free orientation before departure" {
  implements montreal ch8.a;
             gpog OG.11.1, OG.11.2, GP.10;
             iris_handbook 5.8;
             mobility_paper action.8, issue.12;
             r203 4;
             r201 21.2;
             gcm 3.e, 16.b
  for origin
  severity high
  met when information.pre_departure_orientation is mandatory_with_syllabus
       and fees.costs_on_worker includes none of pre_departure_orientation
  partly met when information.pre_departure_orientation is stated
  gap "Orientation before departure is missing, optional or paid by workers."
  why "After departure it is late to learn that the fee was unlawful or that a second contract need
       not be signed. Where orientation is optional, those in most haste, and in most debt, skip
       it. Where it costs money, it is one more charge for the job."
  advise "Require orientation for every worker before departure, with a set syllabus, before the
          contract binds. Say that it is free to the worker, who pays for it instead, and that a
          certificate is not sold without the course."
}

example "every worker takes a course with a set syllabus, and pays nothing for it" {
  given information.pre_departure_orientation is mandatory_with_syllabus
  given fees.costs_on_worker includes passport
  expect information.pre_departure met
}

example "a course with a set syllabus, for which the worker pays" {
  given information.pre_departure_orientation is mandatory_with_syllabus
  given fees.costs_on_worker includes pre_departure_orientation
  expect information.pre_departure partly_met
}

example "a free course that every worker must take, whatever is taught there" {
  given information.pre_departure_orientation is mandatory
  given fees.costs_on_worker includes passport
  expect information.pre_departure partly_met
}

example "a course is there for those who want it" {
  given information.pre_departure_orientation is offered
  given fees.costs_on_worker includes passport
  expect information.pre_departure partly_met
}

example "the law knows orientation only as an item on the worker's bill" {
  given information.pre_departure_orientation is silent
  given fees.costs_on_worker includes pre_departure_orientation
  expect information.pre_departure contrary
}

rule information.post_arrival "Orientation after arrival" {
  implements montreal ch8.b;
             gpog OG.11.1;
             iris_handbook 5.8;
             mobility_paper action.8, issue.12;
             who_code 4.6;
             dhaka 7;
             r203 4;
             gcm 16.b
  for destination
  severity medium
  met when information.post_arrival_orientation is at least mandatory
  partly met when information.post_arrival_orientation is offered
  gap "No one must inform workers after arrival."
  why "The first weeks decide whether a worker knows whom to call. Without an induction by somebody
       who has that duty, the employer explains the rules, and leaves out those against the
       employer."
  advise "Give the employer, or a public body, the duty of an induction in the first days, in
          working time and in a language understood, on rights, pay, housing, safety and where to
          complain. Name the body that checks it, and its budget."
}

example "the employer must brief new workers in the first week" {
  given information.post_arrival_orientation is mandatory
  expect information.post_arrival met
}

example "a town offers evenings for newcomers" {
  given information.post_arrival_orientation is offered
  expect information.post_arrival partly_met
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
  why "A worker can refuse a bad job only before accepting it. What is told by mouth is denied
       later, and what is written in a language the worker cannot read is not told at all."
  advise "Require the recruiter and the employer to give every candidate, before acceptance, a
          signed statement of job, place, pay, deductions, every cost and who bears it, risks and
          rights, in a language understood. Make a job taken without one voidable by the worker,
          and leaving it out an offence."
}

example "terms and costs in writing, before acceptance, in the candidate's language" {
  given information.recruiter_disclosure is written_in_language_understood
  expect information.disclosure met
}

example "terms and costs in writing before acceptance, in the language of the State" {
  given information.recruiter_disclosure is written_before_acceptance
  expect information.disclosure partly_met
}

example "the recruiter must tell the candidate about the job, somehow" {
  given information.recruiter_disclosure is general_duty
  expect information.disclosure partly_met
}

example "the recruiter answers if the candidate asks" {
  given information.recruiter_disclosure is on_request
  expect information.disclosure contrary
}
