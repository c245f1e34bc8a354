rule policy.pathways "Regular pathways for low and medium skills" {
  implements gcm 5.0, 5.d;
             mobility_paper action.2, issue.1;
             migof O.3
  for destination
  severity medium
  met when policy.pathway_skill_levels includes low, medium
  partly met when policy.pathway_skill_levels includes any of low, medium, seasonal, domestic_work
  gap "The law opens no regular labour pathway at low or medium skill."
  why "Where the economy calls for workers and the law has no permit for them, they come all the
       same, with a smuggler or on a tourist visa. Then they have no contract to show and no office
       they dare to enter."
  advise "Create permits in statute or regulation for low and medium skilled jobs in demand, in all
          sectors, with conditions that do not differ by nationality or sex, and say who issues
          them and how soon."
}

example "permits for low and medium skilled jobs" {
  given policy.pathway_skill_levels includes low, medium
  expect policy.pathways met
}

example "a permit for low skilled jobs, and none for skilled trades" {
  given policy.pathway_skill_levels includes low, high
  expect policy.pathways partly_met
}

example "a permit for skilled trades, and none below" {
  given policy.pathway_skill_levels includes medium, high
  expect policy.pathways partly_met
}

example "farm workers may come for the harvest, and nobody else below a degree" {
  given policy.pathway_skill_levels includes seasonal, high
  expect policy.pathways partly_met
}

example "households may bring in domestic workers, and nobody else may bring in low skills" {
  given policy.pathway_skill_levels includes domestic_work
  expect policy.pathways partly_met
}

example "only graduates may come to work" {
  given policy.pathway_skill_levels includes high
  expect policy.pathways contrary
}

example "the immigration law was read whole and sets no terms for work from abroad" {
  given policy.pathway_skill_levels is silent
  given policy.labour_market_test is silent
  given policy.offer_checks is silent
  given policy.needs_assessment is silent
  given policy.qualification_recognition is silent
  given policy.permit_flexibility is silent
  given policy.protection_pathways is silent
  expect policy.pathways silent
  expect policy.need_and_parity silent
  expect policy.needs_assessed silent
  expect policy.recognition silent
  expect policy.permit_quality silent
  expect policy.refugees_may_work silent
}

example "nobody has read the immigration law yet" {
  expect policy.pathways unknown
  expect policy.need_and_parity unknown
  expect policy.needs_assessed unknown
  expect policy.recognition unknown
  expect policy.permit_quality unknown
  expect policy.refugees_may_work unknown
}

rule policy.need_and_parity "Genuine need and parity tested" {
  implements gpog GP.2, OG.10, OG.16;
             mobility_paper issue.4;
             c97 AII.3
  for destination
  severity medium
  met when policy.labour_market_test is at least administrative_test
       and policy.offer_checks includes wage_parity, no_displacement
  partly met when policy.labour_market_test is at least administrative_test
               or policy.offer_checks includes any of wage_parity, no_displacement
  gap "Recruitment from abroad is approved without a test of need or parity."
  why "If nobody checks the offer, an employer can dismiss local workers and bring in others at
       half the pay. The local workers then turn against the migrants, who were cheated too. An
       employer's own word that nobody could be found is not a check."
  advise "Let an authority test the need on published evidence, compare the offered pay with what
          nationals get for the same job, refuse offers that replace dismissed or striking workers,
          and check pay again when the permit is renewed."
}

example "the authority checks need, pay and displacement" {
  given policy.labour_market_test is administrative_test
  given policy.offer_checks includes wage_parity, no_displacement
  expect policy.need_and_parity met
}

example "pay and displacement are checked, and of the need the employer's word is taken" {
  given policy.labour_market_test is employer_declaration
  given policy.offer_checks includes wage_parity, no_displacement
  expect policy.need_and_parity partly_met
}

example "need and pay are checked, but local workers may be replaced" {
  given policy.labour_market_test is administrative_test
  given policy.offer_checks includes wage_parity
  expect policy.need_and_parity partly_met
}

example "need is checked, and replacing local workers barred, but any pay will do" {
  given policy.labour_market_test is administrative_test
  given policy.offer_checks includes no_displacement
  expect policy.need_and_parity partly_met
}

example "the need is set on published evidence, and the offer is not looked at" {
  given policy.labour_market_test is administrative_test
  given policy.offer_checks includes genuine_employer
  expect policy.need_and_parity partly_met
}

example "only the pay is compared" {
  given policy.labour_market_test is employer_declaration
  given policy.offer_checks includes wage_parity
  expect policy.need_and_parity partly_met
}

example "only the replacement of local workers is barred" {
  given policy.labour_market_test is employer_declaration
  given policy.offer_checks includes no_displacement
  expect policy.need_and_parity partly_met
}

example "the employer declares that nobody was found, and that is all" {
  given policy.labour_market_test is employer_declaration
  given policy.offer_checks includes genuine_employer
  expect policy.need_and_parity contrary
}

rule policy.needs_assessed "Periodic labour market assessment" {
  implements gpog OG.10, OG.10.1;
             gcm 5.c, 5.e
  for origin, destination
  severity low
  met when policy.needs_assessment is at least periodic
  partly met when policy.needs_assessment is ad_hoc
  gap "Labour market needs are not assessed at intervals."
  why "Numbers set by guess or by lobby bring workers for whom there is no job, and they go home in
       debt. Where nobody knows which skills are short, training at home and permits abroad miss
       each other."
  advise "Provide for an assessment at fixed intervals, made with workers' and employers'
          organisations, published, and taken into account when quotas, permits and training are
          set."
}

example "needs are assessed every year" {
  given policy.needs_assessment is periodic
  expect policy.needs_assessed met
}

example "needs are assessed when the minister asks" {
  given policy.needs_assessment is ad_hoc
  expect policy.needs_assessed partly_met
}

rule policy.recognition "Recognition of skills" {
  implements gpog GP.4, OG.4.4;
             c143 14;
             mobility_paper action.9, issue.10;
             gcm 18.c
  for origin, destination
  severity low
  met when policy.qualification_recognition is at least all_skill_levels
  partly met when policy.qualification_recognition is stated
  gap "Skills gained elsewhere are not recognised, or only in some professions."
  why "An electrician whose certificate counts for nothing is hired, and paid, as a helper, and
       does an electrician's work. Where only doctors and engineers can have their skills
       recognised, most migrants cannot."
  advise "Extend recognition to all skill levels and to skills learnt on the job; fix fee, time and
          appeal; accept tests made in the country of origin; and agree on mutual recognition with
          the main partners."
}

example "skills of all levels are recognised, those learnt at work too" {
  given policy.qualification_recognition is all_skill_levels
  expect policy.recognition met
}

example "a general procedure, which leaves out those without a diploma" {
  given policy.qualification_recognition is general_procedure
  expect policy.recognition partly_met
}

rule policy.permit_quality "Renewable permits, family unity and longer stay" {
  implements gcm 5.d, 5.i;
             c143 13;
             mobility_paper issue.9, action.2
  for destination
  severity low
  met when policy.permit_flexibility includes renewable, path_to_long_term
       and policy.permit_flexibility includes any of family_accompaniment, family_reunification
  partly met when policy.permit_flexibility counts at least general.some
  gap "Permits lock workers into permanent temporariness without family."
  why "A worker on permits of one year, renewed ten times, is never sure of the next and does not
       complain. Children grow up without a parent, for work that turned out to be permanent."
  advise "Make permits renewable by the worker, open to a change of ground, and leading to longer
          stay after a stated time. Let family members come, at low wages too, with work for the
          spouse and school for the children."
}

example "permits can be renewed, lead to longer stay, and the family may come along" {
  given policy.permit_flexibility includes renewable, path_to_long_term, family_accompaniment
  expect policy.permit_quality met
}

example "permits can be renewed, lead to longer stay, and the family may follow" {
  given policy.permit_flexibility includes renewable, path_to_long_term, family_reunification
  expect policy.permit_quality met
}

example "a way to longer stay with family, for those who never need a renewal" {
  given policy.permit_flexibility includes path_to_long_term, family_reunification
  expect policy.permit_quality partly_met
}

example "renewal without end, with the family, and never more" {
  given policy.permit_flexibility includes renewable, family_reunification
  expect policy.permit_quality partly_met
}

example "renewal and longer stay, without the family" {
  given policy.permit_flexibility includes renewable, path_to_long_term
  expect policy.permit_quality partly_met
}

example "permits can be renewed, and that is all" {
  given policy.permit_flexibility includes renewable
  expect policy.permit_quality contrary
}

rule policy.refugees_may_work "Work access for refugees and displaced persons" {
  implements gcm 5.g;
             mobility_paper action.14, action.15
  for destination
  severity low
  met when policy.protection_pathways includes refugee_right_to_work
       and policy.protection_pathways counts at least general.some
  partly met when policy.protection_pathways counts at least 1
  gap "Refugees or displaced persons have no lawful access to work."
  why "People who may stay but not work live on aid or work unseen, for whatever is paid.
       Recruiters know that they cannot complain. A right to work takes that hold away."
  advise "Give refugees, and asylum seekers after a short time, the right to work without a permit
          tied to an employer. Open labour pathways to persons in need of protection, and permits
          for those driven out by disaster."
}

example "refugees may work, and may be recruited from abroad as workers" {
  given policy.protection_pathways includes refugee_right_to_work, refugee_labour_pathway
  expect policy.refugees_may_work met
}

example "refugees in the country may work; there is no other way in" {
  given policy.protection_pathways includes refugee_right_to_work
  expect policy.refugees_may_work partly_met
}

example "permits on humanitarian grounds and after disasters, but refugees may not work" {
  given policy.protection_pathways includes humanitarian_work_permit, disaster_displacement
  expect policy.refugees_may_work partly_met
}

example "the asylum law rules out work" {
  given policy.protection_pathways is empty
  expect policy.refugees_may_work contrary
}

rule policy.health_workers "Ethical recruitment of health workers" {
  implements who_code 3.5, 4.2, 5.1, 5.4, 6-7, 8.2, 8.5, 8.6, 8.7, SSL;
             mobility_paper issue.14
  for origin, destination
  in sector health_care
  severity medium
  met when policy.health_recruitment_limit is at least limited
       and policy.who_code_measures includes national_authority, monitoring_of_recruitment
  partly met when policy.health_recruitment_limit is stated
               or policy.who_code_measures counts at least 1
  gap "Recruitment of health workers is not brought in line with the WHO Code."
  why "A nurse hired away from a district with three nurses leaves a ward without care. The nurses
       are at risk too: bonds and exit fees can hold them in a bad job where nobody watches those
       who recruit for hospitals."
  advise "Bar or limit active recruitment from States on the WHO list save under an agreement that
          gives something back. Name an authority for the Code, register those who recruit for
          hospitals, watch how many come from where, and plan the workforce at home."
}

example "an official code limits recruitment, an authority answers for it and watches it" {
  in sector health_care
  given policy.health_recruitment_limit is limited
  given policy.who_code_measures includes national_authority, monitoring_of_recruitment
  expect policy.health_workers met
}

example "hospitals follow a voluntary code, which an authority watches" {
  in sector health_care
  given policy.health_recruitment_limit is voluntary_code
  given policy.who_code_measures includes national_authority, monitoring_of_recruitment
  expect policy.health_workers partly_met
}

example "recruitment is limited and watched, and no authority answers for the Code" {
  in sector health_care
  given policy.health_recruitment_limit is limited
  given policy.who_code_measures includes monitoring_of_recruitment
  expect policy.health_workers partly_met
}

example "recruitment is limited, an authority is named, and nobody counts" {
  in sector health_care
  given policy.health_recruitment_limit is limited
  given policy.who_code_measures includes national_authority
  expect policy.health_workers partly_met
}

example "a voluntary code, and nothing more" {
  in sector health_care
  given policy.health_recruitment_limit is voluntary_code
  given policy.who_code_measures is silent
  expect policy.health_workers partly_met
}

example "a plan for the workforce at home; how others are recruited is left open" {
  in sector health_care
  given policy.health_recruitment_limit is silent
  given policy.who_code_measures includes workforce_plan
  expect policy.health_workers partly_met
}

example "a decree on the WHO Code that repeats its aims and orders nothing" {
  in sector health_care
  given policy.health_recruitment_limit is silent
  given policy.who_code_measures is empty
  expect policy.health_workers contrary
}

example "the law was read whole and does not know the recruitment of health workers" {
  in sector health_care
  given policy.health_recruitment_limit is silent
  given policy.who_code_measures is silent
  expect policy.health_workers silent
}

example "nobody has read the rules on the recruitment of health workers yet" {
  in sector health_care
  expect policy.health_workers unknown
}

example "a farm hand is no health worker" {
  in sector agriculture
  given policy.health_recruitment_limit is limited
  expect policy.health_workers not_applicable
}
