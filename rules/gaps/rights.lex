rule rights.fundamental_rights "Fundamental rights secured during recruitment" {
  implements gpog GP.1, OG.1, OG.15.4, OG.21, GP.11;
             c181 4, 9;
             iris_standard A.2;
             gcm 6.e
  for origin, destination
  severity high
  met when rights.fundamental_guarantees includes forced_labour_ban, child_labour_ban,
               non_discrimination, freedom_of_association, collective_bargaining
  partly met when rights.fundamental_guarantees counts at least general.several
  gap "Recruitment rules do not secure the fundamental rights at work for persons being recruited."
  advise "Add a clause binding every recruiter and employer to the fundamental rights at work at
          the stage of recruitment."
}

rule rights.non_discrimination "Discrimination in recruitment prohibited" {
  implements montreal ch1.i;
             gpog GP.1, OG.15.4;
             c181 5.1, 5.2;
             r188 9-10;
             iris_standard A.x;
             dhaka A;
             gcm 5.d;
             who_code 4.4
  for origin, destination
  severity high
  met when rights.discrimination_grounds includes race_or_colour, sex, religion, political_opinion,
               national_extraction, social_origin
       and conduct.prohibited_practices includes discriminatory_adverts
  partly met when rights.discrimination_grounds counts at least general.several
  gap "The rule against discrimination in hiring is missing or omits grounds or advertisements."
  advise "Prohibit discrimination in advertisements, selection and terms on the grounds of the
          relevant conventions, binding recruiters and employers."
}

rule rights.freedom_of_association "Recruited migrants may organise and bargain" {
  implements gpog GP.1, OG.1.3, OG.29, OG.29.1;
             c181 4;
             iris_standard A.4;
             gcm 6.i;
             special_rapporteur 2023.l;
             dhaka 6;
             five_corridors kr3
  for origin, destination
  severity high
  met when rights.union_rights is join_form_and_office
       and contract.void_clauses includes giving_up_union_rights
  partly met when rights.union_rights is at least join_only
  gap "Migrant workers' freedom to organise is barred or limited, or contracts may take it away."
  advise "Give workers the right to join, form and lead unions whatever nationality or status, and
          make clauses giving up that right void."
}

rule rights.no_strike_replacement "No supply of strike replacements" {
  implements gpog OG.30, OG.30.1;
             r188 6;
             iris_standard A.4
  for origin, destination
  severity medium
  met when rights.strike_replacement is agency_and_employer_prohibited
  partly met when rights.strike_replacement is agency_supply_prohibited
  gap "Agencies or employers may recruit workers to replace strikers."
  advise "Prohibit both the supply and the hire of outside workers to replace workers on lawful
          strike."
}

rule rights.equal_treatment "Equal treatment with nationals" {
  implements gpog GP.2, GP.6;
             fees_definition 14, 8;
             c97 6, 11;
             c143 10, 12;
             gcm 6.i;
             mobility_paper issue.5;
             dhaka A, 7;
             who_code 4.4, 4.5;
             special_rapporteur 2015.law.2;
             five_corridors kr3
  for destination
  severity high
  met when rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
               accommodation, union_rights, social_security, access_to_courts,
               collective_agreement_coverage
  partly met when rights.equal_treatment_heads includes pay
              and rights.equal_treatment_heads counts at least general.several
  gap "Migrant workers are not guaranteed treatment equal to that of nationals on the main matters."
  advise "State equality on pay, time, safety, housing, organising, social security, dues and
          courts, and apply collective agreements to recruited workers."
}

rule rights.adults_only "Minimum age of 18 for work abroad" {
  implements c181 9;
             iris_standard A.3;
             gcm 6.e
  for origin, destination
  severity high
  met when rights.minimum_age is at least rights.adult_years
       and conduct.pre_placement_checks includes worker_age
  partly met when rights.minimum_age is at least rights.adult_years
               or conduct.prohibited_practices includes child_placement
  gap "The law does not set and verify a minimum age of 18 for recruitment across borders."
  advise "Fix 18 as the minimum age, oblige recruiters to verify it, and sanction placement of
          children."
}

rule rights.no_sex_based_bar "No bar by sex on work abroad" {
  implements montreal ch1.i;
             special_rapporteur 2015.pol.1
  for origin, destination
  severity high
  met when rights.sex_based_restrictions is no_distinction
  partly met when rights.sex_based_restrictions is extra_conditions
  gap "The law limits access to work abroad by sex."
  advise "Replace bars and special conditions by protective duties on recruiters and employers in
          the sectors concerned."
}

rule rights.gender_responsive "Gender-responsive measures" {
  implements montreal ch1.i;
             gpog OG.4;
             gcm 6.k;
             mobility_paper issue.15;
             special_rapporteur 2015.pol.1;
             iris_handbook 5.2
  for origin, destination
  severity medium
  met when rights.gender_measures includes gender_based_violence_protection, pregnancy_test_ban
       and rights.gender_measures counts at least general.many
  partly met when rights.gender_measures counts at least general.some
  gap "Recruitment rules contain few measures on risks that differ by sex."
  advise "Bar pregnancy testing, protect against violence in recruitment, collect data by sex, and
          assess rules for their effect on women."
}

rule rights.data_protection "Workers' data protected" {
  implements gpog OG.19, OG.19.1, OG.7.1;
             c181 6, 1.3;
             r188 11-12;
             iris_standard 4.a
  for origin, destination
  severity medium
  met when rights.worker_data_safeguards includes data_law_applies_to_recruiters, purpose_limit,
               consent_to_transfer, access_and_correction, medical_data_limits
  partly met when rights.worker_data_safeguards includes data_law_applies_to_recruiters
  gap "Data on candidates and workers are not protected, or only in general terms."
  advise "Bind recruiters to collect only data needed for the job or deployment, obtain written
          consent for disclosure, and limit medical data and retention."
}

rule rights.special_settings "Public bodies and crisis settings bound" {
  implements gpog OG.12, OG.12.1, OG.14;
             r201 26
  for origin, destination
  severity low
  met when rights.special_application includes public_employers, state_owned_enterprises,
               crisis_and_conflict
  partly met when rights.special_application counts at least 1
  gap "Recruitment rules do not expressly bind the State as employer or apply in crises and aid
       projects."
  advise "Name public employers, state enterprises and publicly funded projects in the scope
          clause, and bar suspension of the rules in a crisis."
}

rule rights.standards_alignment "Law refers to fair recruitment standards" {
  implements montreal ch1.a;
             fees_definition 3, 1;
             gcm 6.l, 6.0;
             who_code 8.2, 3.5
  for origin, destination
  severity low
  met when rights.standards_references includes any of ilo_fair_recruitment_principles,
               ilo_fees_definition, iris_standard, montreal_recommendations
       and rights.standards_references includes any of ilo_conventions, un_human_rights_treaties
       and fees.worker_fee_rule is at least prohibited_with_exceptions
  partly met when rights.standards_references counts at least 1
  gap "The law neither refers to nor mirrors the fair recruitment standards, or authorises what
       they prohibit."
  advise "Refer to the principles in the objects clause or policy and repeal provisions that
          contradict them."
}
