rule policy.pathways "Regular pathways for low and medium skills" {
  implements gcm 5.0, 5.d;
             mobility_paper action.2, issue.1
  for destination
  severity medium
  met when policy.pathway_skill_levels includes low, medium
  partly met when policy.pathway_skill_levels includes any of low, medium, seasonal, domestic_work
  gap "The law opens no regular labour pathway at low or medium skill."
  advise "Create permit types in law for the skills in demand."
}

rule policy.need_and_parity "Genuine need and parity tested" {
  implements gpog GP.2, OG.10, OG.16;
             mobility_paper issue.4;
             c97 AII.3
  for destination
  severity medium
  met when policy.labour_market_test is at least administrative_test
       and policy.offer_checks includes wage_parity, no_displacement
  partly met when policy.labour_market_test is stated
               or policy.offer_checks includes any of wage_parity, no_displacement
  gap "Recruitment from abroad is approved without a test of need or parity."
  advise "Test need on published evidence, require parity of pay, and bar displacement of workers."
}

rule policy.needs_assessed "Periodic labour market assessment" {
  implements gpog OG.10, OG.10.1;
             gcm 5.c, 5.e
  for origin, destination
  severity low
  met when policy.needs_assessment is at least periodic
  partly met when policy.needs_assessment is ad_hoc
  gap "Labour market needs are not assessed at intervals."
  advise "Provide for a periodic, published assessment with social partners."
}

rule policy.recognition "Recognition of skills" {
  implements gpog GP.4, OG.4.4;
             c143 14;
             mobility_paper action.9, issue.10
  for origin, destination
  severity low
  met when policy.qualification_recognition is at least all_skill_levels
  partly met when policy.qualification_recognition is stated
  gap "Skills gained elsewhere are not recognised, or only in some professions."
  advise "Extend recognition to all skill levels and conclude mutual recognition with main
          partners."
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
  advise "Make permits renewable and convertible, with family reunification and a path to longer
          stay."
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
  advise "Give refugees the right to work and open labour pathways to persons in need of
          protection."
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
  advise "Limit active recruitment from listed States to agreements, name an authority, register
          recruiters and plan the workforce."
}
