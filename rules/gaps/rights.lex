concept rights.adult_minimum "The law sets a minimum age of at least 18" {
  for origin, destination
  when rights.minimum_age is stated
   and rights.minimum_age is at least rights.adult_years
}

rule rights.fundamental_rights "Fundamental rights secured during recruitment" {
  implements gpog GP.1, OG.1, OG.15.4, OG.21, GP.11;
             c181 4, 9;
             iris_standard A.2;
             gcm 6.e;
             migof P.1
  for origin, destination
  severity high
  met when rights.fundamental_guarantees includes forced_labour_ban, child_labour_ban,
               non_discrimination, freedom_of_association, collective_bargaining
  partly met when rights.fundamental_guarantees counts at least general.several
  gap "Recruitment rules do not secure the fundamental rights at work for persons being recruited."
  why "Labour codes protect employees. A person who is still being recruited is not one yet, and
       may be tested, locked in a training centre or struck off a list for asking about a union,
       with no right to rely on."
  advise "Add a clause binding every recruiter and employer, from the first contact with a
          jobseeker, to the bans on forced labour, child labour and discrimination and to the
          rights to organise and to bargain."
}

example "from the first contact all fundamental rights bind the recruiter" {
  given rights.fundamental_guarantees includes forced_labour_ban, child_labour_ban,
    non_discrimination, freedom_of_association, collective_bargaining
  expect rights.fundamental_rights met
}

example "forced labour is barred only once the worker is employed" {
  given rights.fundamental_guarantees includes child_labour_ban, non_discrimination,
    freedom_of_association, collective_bargaining
  expect rights.fundamental_rights partly_met
}

example "nothing keeps a recruiter from recruiting children" {
  given rights.fundamental_guarantees includes forced_labour_ban, non_discrimination,
    freedom_of_association, collective_bargaining
  expect rights.fundamental_rights partly_met
}

example "a recruiter may choose by race or sex" {
  given rights.fundamental_guarantees includes forced_labour_ban, child_labour_ban,
    freedom_of_association, collective_bargaining
  expect rights.fundamental_rights partly_met
}

example "a jobseeker may be refused for being in a union" {
  given rights.fundamental_guarantees includes forced_labour_ban, child_labour_ban,
    non_discrimination, collective_bargaining
  expect rights.fundamental_rights partly_met
}

example "collective agreements may be shut out of the offer" {
  given rights.fundamental_guarantees includes forced_labour_ban, child_labour_ban,
    non_discrimination, freedom_of_association
  expect rights.fundamental_rights partly_met
}

example "two rights are guaranteed to jobseekers" {
  given rights.fundamental_guarantees includes forced_labour_ban, child_labour_ban
  expect rights.fundamental_rights contrary
}

example "three rights are guaranteed to jobseekers" {
  given rights.fundamental_guarantees includes forced_labour_ban, child_labour_ban,
    non_discrimination
  expect rights.fundamental_rights partly_met
}

example "four rights are guaranteed to jobseekers; nobody has looked for bargaining" {
  given rights.fundamental_guarantees includes forced_labour_ban, child_labour_ban,
    non_discrimination, freedom_of_association
    unassessed collective_bargaining
  expect rights.fundamental_rights unknown
}

rule rights.non_discrimination "Discrimination in recruitment prohibited" {
  implements montreal ch1.i;
             gpog GP.1, OG.15.4;
             c181 5.1, 5.2;
             r188 9-10;
             iris_standard A.x;
             dhaka A;
             who_code 4.4
  for origin, destination
  severity high
  met when rights.discrimination_grounds includes race_or_colour, sex, religion, political_opinion,
               national_extraction, social_origin
       and conduct.prohibited_practices includes discriminatory_adverts
  partly met when rights.discrimination_grounds counts at least general.several
  gap "The rule against discrimination in hiring is missing or omits grounds or advertisements."
  why "Who is turned away at the counter never becomes an employee and has no contract to sue on.
       Job orders that ask for young women of one religion are passed on as they come. Where the
       law leaves out a ground, or the advertisement, recruiters select by it openly."
  advise "Prohibit discrimination in advertisements, selection and terms at least on race, colour,
          sex, religion, political opinion, national extraction and social origin. Bind recruiters
          and employers, and forbid recruiters to pass on a job order that discriminates."
}

example "no selection on any ground of the conventions, in adverts either" {
  given rights.discrimination_grounds includes race_or_colour, sex, religion, political_opinion,
    national_extraction, social_origin
  given conduct.prohibited_practices includes discriminatory_adverts
  expect rights.non_discrimination met
}

example "recruiters may choose by skin colour" {
  given rights.discrimination_grounds includes sex, religion, political_opinion,
    national_extraction, social_origin
  given conduct.prohibited_practices includes discriminatory_adverts
  expect rights.non_discrimination partly_met
}

example "recruiters may choose by sex" {
  given rights.discrimination_grounds includes race_or_colour, religion, political_opinion,
    national_extraction, social_origin
  given conduct.prohibited_practices includes discriminatory_adverts
  expect rights.non_discrimination partly_met
}

example "recruiters may choose by religion" {
  given rights.discrimination_grounds includes race_or_colour, sex, political_opinion,
    national_extraction, social_origin
  given conduct.prohibited_practices includes discriminatory_adverts
  expect rights.non_discrimination partly_met
}

example "recruiters may choose by political opinion" {
  given rights.discrimination_grounds includes race_or_colour, sex, religion, national_extraction,
    social_origin
  given conduct.prohibited_practices includes discriminatory_adverts
  expect rights.non_discrimination partly_met
}

example "recruiters may choose by ancestry" {
  given rights.discrimination_grounds includes race_or_colour, sex, religion, political_opinion,
    social_origin
  given conduct.prohibited_practices includes discriminatory_adverts
  expect rights.non_discrimination partly_met
}

example "recruiters may choose by caste or class" {
  given rights.discrimination_grounds includes race_or_colour, sex, religion, political_opinion,
    national_extraction
  given conduct.prohibited_practices includes discriminatory_adverts
  expect rights.non_discrimination partly_met
}

example "the hiring decision is protected, the advertisement may say men only" {
  given rights.discrimination_grounds includes race_or_colour, sex, religion, political_opinion,
    national_extraction, social_origin
  given conduct.prohibited_practices includes fictitious_vacancies
  expect rights.non_discrimination partly_met
}

example "three grounds only" {
  given rights.discrimination_grounds includes sex, age, disability
  given conduct.prohibited_practices is silent
  expect rights.non_discrimination partly_met
}

example "two grounds only" {
  given rights.discrimination_grounds includes sex, disability
  given conduct.prohibited_practices includes discriminatory_adverts
  expect rights.non_discrimination contrary
}

example "every ground; nobody has looked at advertisements" {
  given rights.discrimination_grounds includes race_or_colour, sex, religion, political_opinion,
    national_extraction, social_origin
  expect rights.non_discrimination unknown
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
  why "One worker who complains is sent home; forty who complain together are heard. Where migrants
       may not join or lead a union, or must sign that they will not, nobody speaks for them in the
       dormitory or at the bargaining table."
  advise "Give workers the right to join, form and lead unions whatever nationality or status, and
          make void any clause, in contract or job offer, by which a worker gives up that right."
}

example "migrants may join, found and lead unions, and no contract can take it away" {
  given rights.union_rights is join_form_and_office
  given contract.void_clauses includes giving_up_union_rights
  expect rights.freedom_of_association met
}

example "migrants may lead unions, unless their contract says otherwise" {
  given rights.union_rights is join_form_and_office
  given contract.void_clauses includes waiver_of_remedy
  expect rights.freedom_of_association partly_met
}

example "migrants may be members, but hold no office" {
  given rights.union_rights is join_only
  given contract.void_clauses includes giving_up_union_rights
  expect rights.freedom_of_association partly_met
}

example "migrants may sit on a works committee, but join no union" {
  given rights.union_rights is committees_only
  given contract.void_clauses includes giving_up_union_rights
  expect rights.freedom_of_association contrary
}

example "migrants may lead unions; nobody has looked at contract clauses" {
  given rights.union_rights is join_form_and_office
  expect rights.freedom_of_association unknown
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
  why "If strikers can be replaced by workers flown in, the strike is worth nothing. The newcomers
       often learn what they were brought for only when they stand at the gate, and are hated for
       it."
  advise "Prohibit agencies to supply, and employers to hire, outside workers to replace workers on
          lawful strike. Let a worker recruited for that purpose leave with full pay and return."
}

example "neither agency nor employer may bring in replacements for strikers" {
  given rights.strike_replacement is agency_and_employer_prohibited
  expect rights.no_strike_replacement met
}

example "agencies may supply no replacements, but the employer may hire them abroad" {
  given rights.strike_replacement is agency_supply_prohibited
  expect rights.no_strike_replacement partly_met
}

example "outside workers may be brought in during a strike" {
  given rights.strike_replacement is permitted
  expect rights.no_strike_replacement contrary
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
             five_corridors kr3;
             migof O.1
  for destination
  severity high
  met when rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
               accommodation, training, union_rights, collective_agreement_coverage,
               social_security, access_to_courts, taxes_and_dues, recruitment_costs
  partly met when rights.equal_treatment_heads includes pay
              and rights.equal_treatment_heads counts at least general.several
  gap "Migrant workers are not guaranteed treatment equal to that of nationals on the main matters."
  why "Where migrants may be treated worse in one matter, costs are saved in that matter: longer
       hours, the older machine, the room for twelve. The worker pays the difference, and local
       workers are underbid."
  advise "State that migrant workers are treated no less favourably than nationals in pay, hours,
          rest and leave, safety and health, housing, training, organising, social security, taxes
          and dues, courts and the cost of recruitment. Apply collective agreements to them."
}

example "migrants are treated as nationals in every matter" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, training, union_rights, collective_agreement_coverage, social_security,
    access_to_courts, taxes_and_dues, recruitment_costs
  expect rights.equal_treatment met
}

example "migrants may be paid less than nationals" {
  given rights.equal_treatment_heads includes hours_rest_leave, occupational_safety_health,
    accommodation, training, union_rights, collective_agreement_coverage, social_security,
    access_to_courts, taxes_and_dues, recruitment_costs
  expect rights.equal_treatment contrary
}

example "migrants may be made to work longer than nationals" {
  given rights.equal_treatment_heads includes pay, occupational_safety_health, accommodation,
    training, union_rights, collective_agreement_coverage, social_security, access_to_courts,
    taxes_and_dues, recruitment_costs
  expect rights.equal_treatment partly_met
}

example "migrants may be given the less safe work" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, accommodation, training,
    union_rights, collective_agreement_coverage, social_security, access_to_courts, taxes_and_dues,
    recruitment_costs
  expect rights.equal_treatment partly_met
}

example "migrants may be housed worse than nationals" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    training, union_rights, collective_agreement_coverage, social_security, access_to_courts,
    taxes_and_dues, recruitment_costs
  expect rights.equal_treatment partly_met
}

example "migrants may be kept out of training" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, union_rights, collective_agreement_coverage, social_security, access_to_courts,
    taxes_and_dues, recruitment_costs
  expect rights.equal_treatment partly_met
}

example "migrants may not organise as nationals do" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, training, collective_agreement_coverage, social_security, access_to_courts,
    taxes_and_dues, recruitment_costs
  expect rights.equal_treatment partly_met
}

example "collective agreements leave migrants out" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, training, union_rights, social_security, access_to_courts, taxes_and_dues,
    recruitment_costs
  expect rights.equal_treatment partly_met
}

example "migrants are kept out of social security" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, training, union_rights, collective_agreement_coverage, access_to_courts,
    taxes_and_dues, recruitment_costs
  expect rights.equal_treatment partly_met
}

example "migrants cannot go to court as nationals do" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, training, union_rights, collective_agreement_coverage, social_security,
    taxes_and_dues, recruitment_costs
  expect rights.equal_treatment partly_met
}

example "migrants pay a levy that nationals do not pay" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, training, union_rights, collective_agreement_coverage, social_security,
    access_to_courts, recruitment_costs
  expect rights.equal_treatment partly_met
}

example "migrants pay for being recruited, nationals do not" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, training, union_rights, collective_agreement_coverage, social_security,
    access_to_courts, taxes_and_dues
  expect rights.equal_treatment partly_met
}

example "equal pay, hours and safety" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health
  expect rights.equal_treatment partly_met
}

example "equal pay and hours, nothing else" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave
  expect rights.equal_treatment contrary
}

example "equal in all that was read; nobody has looked at social security" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, training, union_rights, collective_agreement_coverage, access_to_courts,
    taxes_and_dues, recruitment_costs
    unassessed social_security
  expect rights.equal_treatment unknown
}

rule rights.adults_only "Minimum age of 18 for work abroad" {
  implements iris_standard A.3;
             gcm 6.e
  for origin, destination
  severity high
  met when rights.adult_minimum holds
       and conduct.pre_placement_checks includes worker_age
  partly met when rights.adult_minimum holds
               or conduct.prohibited_practices includes child_placement
  gap "The law does not set and verify a minimum age of 18 for recruitment across borders."
  why "A child far from family cannot judge an offer or leave a bad one. Passports with a false age
       are cheap, so an age that nobody checks protects only on paper."
  advise "Fix 18 as the minimum age for recruitment abroad and for admission, oblige recruiters to
          verify it by a document that is hard to forge, and sanction the placement of children."
}

example "no one under 18, and the recruiter must check" {
  given rights.minimum_age is 18
  given conduct.pre_placement_checks includes worker_age
  expect rights.adults_only met
}

example "no one under 21, and the recruiter must check" {
  given rights.minimum_age is 21
  given conduct.pre_placement_checks includes worker_age
  expect rights.adults_only met
}

example "no one under 18, but nobody need check" {
  given rights.minimum_age is 18
  given conduct.pre_placement_checks includes worker_qualifications
  given conduct.prohibited_practices is silent
  expect rights.adults_only partly_met
}

example "young people may go at 17, though placing children is barred" {
  given rights.minimum_age is 17
  given conduct.pre_placement_checks includes worker_age
  given conduct.prohibited_practices includes child_placement
  expect rights.adults_only partly_met
}

example "young people may go at 15" {
  given rights.minimum_age is 15
  given conduct.pre_placement_checks includes worker_age
  given conduct.prohibited_practices includes false_documents
  expect rights.adults_only contrary
}

example "no minimum age and no check" {
  given rights.minimum_age is silent
  given conduct.pre_placement_checks is silent
  given conduct.prohibited_practices is silent
  expect rights.adults_only silent
}

example "the recruiter must check the age, but the law sets none" {
  given rights.minimum_age is silent
  given conduct.pre_placement_checks includes worker_age
  given conduct.prohibited_practices is silent
  expect rights.adults_only silent
}

example "no one under 18; nobody has looked whether it is checked" {
  given rights.minimum_age is 18
  expect rights.adults_only unknown
}

rule rights.no_sex_based_bar "No bar by sex on work abroad" {
  implements montreal ch1.i;
             special_rapporteur 2015.pol.1
  for origin, destination
  severity high
  met when rights.sex_based_restrictions is no_distinction
  partly met when rights.sex_based_restrictions is extra_conditions
  gap "The law limits access to work abroad by sex."
  why "A ban on women's migration does not keep women at home. It sends them over the border
       without papers, to brokers who charge more, and the consul who should help them cannot,
       because they were never allowed to leave."
  advise "Replace bars and special conditions, such as a higher age or a guardian's consent, by
          duties on recruiters and employers in the sectors where the danger lies."
}

example "women and men may take work abroad on the same terms" {
  given rights.sex_based_restrictions is no_distinction
  expect rights.no_sex_based_bar met
}

example "the law was read whole and does not tell women from men" {
  given rights.sex_based_restrictions is silent
  expect rights.no_sex_based_bar met
}

example "women must be older or bring a relative's consent" {
  given rights.sex_based_restrictions is extra_conditions
  expect rights.no_sex_based_bar partly_met
}

example "women may not go to certain countries for domestic work" {
  given rights.sex_based_restrictions is sector_or_country_bar
  expect rights.no_sex_based_bar contrary
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
  why "Some harms fall on women alone or mostly: the forced pregnancy test, the agent who asks for
       more than money, the locked household. Rules written as if every worker were a man on a
       building site do not see them."
  advise "Bar pregnancy testing, protect against violence and harassment in recruitment, offer
          female staff or confidential channels for complaints, collect data by sex, and assess
          rules for their effect on women."
}

example "violence and pregnancy tests are barred, with maternity cover and data by sex" {
  given rights.gender_measures includes gender_based_violence_protection, pregnancy_test_ban,
    maternity_protection, sex_disaggregated_data
  expect rights.gender_responsive met
}

example "four measures, but no protection from violence" {
  given rights.gender_measures includes pregnancy_test_ban, maternity_protection,
    sex_disaggregated_data, gender_impact_analysis
  expect rights.gender_responsive partly_met
}

example "four measures, but pregnancy tests may be required" {
  given rights.gender_measures includes gender_based_violence_protection, maternity_protection,
    sex_disaggregated_data, gender_impact_analysis
  expect rights.gender_responsive partly_met
}

example "violence and pregnancy tests are barred, with data by sex and nothing else" {
  given rights.gender_measures includes gender_based_violence_protection, pregnancy_test_ban,
    sex_disaggregated_data
  expect rights.gender_responsive partly_met
}

example "maternity cover and data by sex" {
  given rights.gender_measures includes maternity_protection, sex_disaggregated_data
  expect rights.gender_responsive partly_met
}

example "data by sex, and nothing else" {
  given rights.gender_measures includes sex_disaggregated_data
  expect rights.gender_responsive contrary
}

example "violence is barred, with three more measures; nobody has looked at pregnancy tests" {
  given rights.gender_measures includes gender_based_violence_protection, maternity_protection,
    sex_disaggregated_data, gender_impact_analysis
    unassessed pregnancy_test_ban
  expect rights.gender_responsive unknown
}

rule rights.data_protection "Workers' data protected" {
  implements gpog OG.19, OG.19.1, OG.7.1;
             c181 6, 1.3;
             r188 11-12;
             iris_standard 4.a
  for origin, destination
  severity medium
  met when rights.worker_data_safeguards includes data_law_applies_to_recruiters, purpose_limit,
               consent_to_transfer, access_and_correction, retention_limit, medical_data_limits
  partly met when rights.worker_data_safeguards includes data_law_applies_to_recruiters
  gap "Data on candidates and workers are not protected, or only in general terms."
  why "A recruiter holds copies of passports, health tests and family details of thousands. Sold or
       leaked, they serve blacklists, loan sharks and threats to relatives. A worker who cannot see
       the file cannot correct the entry that costs every later job."
  advise "Bind recruiters to collect only data needed for the job or deployment, to obtain written
          consent before passing them on, to let the worker see and correct them, to ask for health
          data only where the job requires it, and to delete them after a stated time."
}

example "all safeguards bind the recruiter" {
  given rights.worker_data_safeguards includes data_law_applies_to_recruiters, purpose_limit,
    consent_to_transfer, access_and_correction, retention_limit, medical_data_limits
  expect rights.data_protection met
}

example "the safeguards bind public offices, but not recruiters" {
  given rights.worker_data_safeguards includes purpose_limit, consent_to_transfer,
    access_and_correction, retention_limit, medical_data_limits
  expect rights.data_protection contrary
}

example "the recruiter may ask for anything" {
  given rights.worker_data_safeguards includes data_law_applies_to_recruiters, consent_to_transfer,
    access_and_correction, retention_limit, medical_data_limits
  expect rights.data_protection partly_met
}

example "the recruiter may pass the file on without asking" {
  given rights.worker_data_safeguards includes data_law_applies_to_recruiters, purpose_limit,
    access_and_correction, retention_limit, medical_data_limits
  expect rights.data_protection partly_met
}

example "the worker may not see the file" {
  given rights.worker_data_safeguards includes data_law_applies_to_recruiters, purpose_limit,
    consent_to_transfer, retention_limit, medical_data_limits
  expect rights.data_protection partly_met
}

example "the recruiter may keep the file for ever" {
  given rights.worker_data_safeguards includes data_law_applies_to_recruiters, purpose_limit,
    consent_to_transfer, access_and_correction, medical_data_limits
  expect rights.data_protection partly_met
}

example "health data are treated like any other" {
  given rights.worker_data_safeguards includes data_law_applies_to_recruiters, purpose_limit,
    consent_to_transfer, access_and_correction, retention_limit
  expect rights.data_protection partly_met
}

example "the recruiter is bound to five safeguards; nobody has looked how long files are kept" {
  given rights.worker_data_safeguards includes data_law_applies_to_recruiters, purpose_limit,
    consent_to_transfer, access_and_correction, medical_data_limits
    unassessed retention_limit
  expect rights.data_protection unknown
}

rule rights.special_settings "Public bodies, crises and diplomats' households bound" {
  implements gpog OG.12, OG.12.1, OG.14;
             r201 26
  for origin, destination
  severity low
  met when rights.special_application includes public_employers, state_owned_enterprises,
               publicly_funded_aid_projects, crisis_and_conflict, diplomatic_households
  partly met when rights.special_application counts at least 1
  gap "Recruitment rules do not expressly bind the State as employer or diplomats' households, or
       apply in crises and aid projects."
  why "Rules made for private agencies are read as leaving out the ministry that hires nurses
       abroad, the contractor in a war zone and the diplomat's home. Workers there pay fees as
       others do, and the inspector has no say."
  advise "Name public employers, state enterprises, publicly funded projects and diplomats'
          households in the scope clause, and bar suspension of the rules in a crisis."
}

example "ministries, state firms, aid projects and embassies' households are bound, in crises too" {
  given rights.special_application includes public_employers, state_owned_enterprises,
    publicly_funded_aid_projects, crisis_and_conflict, diplomatic_households
  expect rights.special_settings met
}

example "a ministry that hires abroad is not bound" {
  given rights.special_application includes state_owned_enterprises, publicly_funded_aid_projects,
    crisis_and_conflict, diplomatic_households
  expect rights.special_settings partly_met
}

example "a state firm that hires abroad is not bound" {
  given rights.special_application includes public_employers, publicly_funded_aid_projects,
    crisis_and_conflict, diplomatic_households
  expect rights.special_settings partly_met
}

example "contractors of aid projects are not bound" {
  given rights.special_application includes public_employers, state_owned_enterprises,
    crisis_and_conflict, diplomatic_households
  expect rights.special_settings partly_met
}

example "the rules may be suspended in a crisis" {
  given rights.special_application includes public_employers, state_owned_enterprises,
    publicly_funded_aid_projects, diplomatic_households
  expect rights.special_settings partly_met
}

example "diplomats' households are not bound" {
  given rights.special_application includes public_employers, state_owned_enterprises,
    publicly_funded_aid_projects, crisis_and_conflict
  expect rights.special_settings partly_met
}

example "public employers are named, and nothing else" {
  given rights.special_application includes public_employers
  expect rights.special_settings partly_met
}

example "the scope clause leaves out the State and every special setting" {
  given rights.special_application is empty
  expect rights.special_settings contrary
}

example "public bodies are bound; nobody has looked at crises" {
  given rights.special_application includes public_employers, state_owned_enterprises,
    publicly_funded_aid_projects, diplomatic_households
    unassessed crisis_and_conflict
  expect rights.special_settings unknown
}

rule rights.standards_alignment "Law refers to fair recruitment standards" {
  implements montreal ch1.a;
             fees_definition 3, 1;
             gcm 6.l, 6.0;
             who_code 8.2, 3.5;
             migof P.1
  for origin, destination
  severity low
  met when rights.standards_references includes any of ilo_fair_recruitment_principles,
               ilo_fees_definition, iris_standard, montreal_recommendations
       and rights.standards_references includes any of ilo_conventions, un_human_rights_treaties
       and fees.worker_fee_rule is at least prohibited_with_exceptions
  partly met when rights.standards_references counts at least 1
  gap "The law neither refers to nor mirrors the fair recruitment standards, or authorises what
       they prohibit."
  why "When a clause is unclear, a court or an official looks for its purpose. A reference to the
       standards settles the doubt for the worker. A reference beside a table of permitted fees
       settles nothing, for the clear rule wins over the fine words."
  advise "Refer in the objects clause or the policy to the principles on fair recruitment and to
          the conventions in force for the State, and repeal provisions that contradict them, first
          of all any permission to charge workers."
}

example "the objects clause names the fair recruitment principles and the conventions, and fees
         are barred" {
  given rights.standards_references includes ilo_fair_recruitment_principles, ilo_conventions
  given fees.worker_fee_rule is prohibited_with_exceptions
  expect rights.standards_alignment met
}

example "the law follows the definition of fees and the human rights treaties, and bars every fee" {
  given rights.standards_references includes ilo_fees_definition, un_human_rights_treaties
  given fees.worker_fee_rule is prohibited_without_exception
  expect rights.standards_alignment met
}

example "the policy follows the voluntary standard for recruiters and the conventions, and fees
         are barred" {
  given rights.standards_references includes iris_standard, ilo_conventions
  given fees.worker_fee_rule is prohibited_without_exception
  expect rights.standards_alignment met
}

example "the policy follows the recommendations to regulators and the conventions, and fees are
         barred" {
  given rights.standards_references includes montreal_recommendations, ilo_conventions
  given fees.worker_fee_rule is prohibited_without_exception
  expect rights.standards_alignment met
}

example "the principles are named, and charging is barred only for some workers" {
  given rights.standards_references includes ilo_fair_recruitment_principles, ilo_conventions
  given fees.worker_fee_rule is prohibited_for_some
  expect rights.standards_alignment partly_met
}

example "fees are barred and the conventions named, but no text on fair recruitment" {
  given rights.standards_references includes ilo_conventions
  given fees.worker_fee_rule is prohibited_without_exception
  expect rights.standards_alignment partly_met
}

example "fees are barred and the principles named, but no treaty" {
  given rights.standards_references includes ilo_fair_recruitment_principles
  given fees.worker_fee_rule is prohibited_without_exception
  expect rights.standards_alignment partly_met
}

example "fees are barred, and the law names no international text" {
  given rights.standards_references is empty
  given fees.worker_fee_rule is prohibited_without_exception
  expect rights.standards_alignment contrary
}

example "the principles and conventions are named; nobody has read the fee rule" {
  given rights.standards_references includes ilo_fair_recruitment_principles, ilo_conventions
  expect rights.standards_alignment unknown
}

# Every rule of this topic.

example "the law was read whole and has nothing on rights" {
  given rights.fundamental_guarantees is silent
  given rights.discrimination_grounds is silent
  given conduct.prohibited_practices is silent
  given rights.union_rights is silent
  given contract.void_clauses is silent
  given rights.strike_replacement is silent
  given rights.equal_treatment_heads is silent
  given rights.gender_measures is silent
  given rights.worker_data_safeguards is silent
  given rights.special_application is silent
  given rights.standards_references is silent
  given fees.worker_fee_rule is silent
  expect rights.fundamental_rights silent
  expect rights.non_discrimination silent
  expect rights.freedom_of_association silent
  expect rights.no_strike_replacement silent
  expect rights.equal_treatment silent
  expect rights.gender_responsive silent
  expect rights.data_protection silent
  expect rights.special_settings silent
  expect rights.standards_alignment silent
}

example "nobody has read the law on strikes or on women's migration yet" {
  expect rights.no_strike_replacement unknown
  expect rights.no_sex_based_bar unknown
}
