concept fees.charging_barred "Charging workers for recruitment is barred in general" {
  for origin, destination
  when fees.worker_fee_rule is at least prohibited_with_exceptions
}

concept fees.charging_addressed "The law bars charging in general, or puts the whole cost on the
                                 employer" {
  for origin, destination
  when fees.charging_barred holds
    or fees.employer_pays_duty is full_cost
}

rule fees.no_worker_fee "No recruitment fee charged to any worker" {
  implements montreal ch2.a, ch7.j;
             gpog GP.7, OG.6, OG.17;
             fees_definition 1, 9, 9.a, 9.b, 9.c, 14, 8;
             c181 7.1;
             iris_standard 1.a;
             gcm 6.c;
             ten_things a;
             dhaka 1;
             special_rapporteur 2015.fee.1, 2023.c;
             r203 8, 4;
             policy_network 4;
             statements mobility_programme.c;
             mobility_paper action.7;
             white_paper 1;
             c97 AI.4, AII.4.1, 7
  for origin, destination
  severity critical
  met when fees.worker_fee_rule is prohibited_without_exception
  partly met when fees.worker_fee_rule is at least prohibited_for_some
  gap "The law allows workers to be charged for recruitment, in general or for some of them."
  why "A worker who pays for a job usually borrows to do so. Until the debt is repaid the worker
       cannot refuse bad work or leave it, and that is how many cases of forced labour begin. A
       ceiling does not help: it makes the charge lawful, and what is taken above it is hard to
       prove."
  advise "Prohibit any charge to a worker or jobseeker, direct or indirect, in whole or in part;
          repeal ceilings and fee schedules."
  model "No person shall ask for, take or accept anything of value from a worker or jobseeker for
         recruitment or placement, openly or by a detour, for the whole of the cost or for a part
         of it. This applies whether or not a job is found, and whether payment is sought before
         departure, on the way or after arrival. There is no exception, and the worker's consent is
         no defence.\n
         A term under which a worker is to pay is void. Whoever breaks this section commits an
         offence, must repay the worker with interest, and may lose any licence under this Act."
}

example "no worker may be charged, and there is no exception" {
  given fees.worker_fee_rule is prohibited_without_exception
  expect fees.no_worker_fee met
}

example "a ban with a closed list of exceptions" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  expect fees.no_worker_fee partly_met
}

example "domestic workers may not be charged; all others may" {
  given fees.worker_fee_rule is prohibited_for_some
  expect fees.no_worker_fee partly_met
}

example "a ceiling is not a ban" {
  given fees.worker_fee_rule is permitted_up_to_cap
  expect fees.no_worker_fee contrary
}

example "the law does not speak of charging workers" {
  given fees.worker_fee_rule is silent
  expect fees.no_worker_fee silent
}

example "nobody has read the fee rule yet" {
  expect fees.no_worker_fee unknown
}

rule fees.all_actors_bound "Fee ban binds every actor in the chain" {
  implements montreal ch2.d;
             gpog OG.4.3, OG.17, OG.17.1;
             fees_definition 7, 6, 12;
             gcm 6.c;
             mobility_paper issue.17;
             c97 AI.4, AII.4.1, AII.4.2
  for origin, destination
  severity critical
  met when fees.charging_barred holds
       and (fees.persons_bound includes any_person
            or fees.persons_bound includes licensed_recruiters, sub_agents,
                   unlicensed_intermediaries, employers, employer_affiliates, ancillary_providers,
                   public_services)
  partly met when fees.persons_bound includes any_person
               or (fees.persons_bound includes licensed_recruiters
                   and fees.persons_bound includes any of employers, sub_agents,
                           unlicensed_intermediaries, employer_affiliates, ancillary_providers)
  gap "There is no general ban on charging, or it binds some actors only, so others may collect."
  why "Money is seldom taken by the licensed agency alone. Brokers in the village, clinics,
       training centres and the employer's own staff collect it too. If the ban names only the
       agency, the same sum is paid to somebody else and no law is broken."
  advise "Address the prohibition to any person, and name employers, their affiliates, sub-agents,
          unlicensed brokers, service providers and public services so that none can claim to stand
          outside it."
  model "The prohibition on charging workers applies to every person, whether licensed or not and
         whether in this country or abroad. It applies in particular to recruiters, their
         sub-agents and brokers, employers and their affiliates and staff, public employment
         services, and those who provide medical, training, travel, lending or document services.
         No person is exempt.\n
         A recruiter or employer answers for what is charged by anyone acting for it, and must
         repay the worker if that person does not. Whoever charges a worker is liable to the
         penalties of this Act, with or without a licence."
}

example "the ban is addressed to any person" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.persons_bound includes any_person
  expect fees.all_actors_bound met
}

example "the ban names every actor one by one" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.persons_bound includes licensed_recruiters, sub_agents, unlicensed_intermediaries,
    employers, employer_affiliates, ancillary_providers, public_services
  expect fees.all_actors_bound met
}

example "a ceiling that binds everybody is still no ban" {
  given fees.worker_fee_rule is permitted_up_to_cap
  given fees.persons_bound includes any_person
  expect fees.all_actors_bound partly_met
}

example "everybody is bound, but only towards domestic workers" {
  given fees.worker_fee_rule is prohibited_for_some
  given fees.persons_bound includes any_person
  expect fees.all_actors_bound partly_met
}

example "only licensed agencies are bound; brokers and employers may collect" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.persons_bound includes licensed_recruiters
  expect fees.all_actors_bound contrary
}

example "brokers are bound, the licensed agency is not" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.persons_bound includes sub_agents, unlicensed_intermediaries
  expect fees.all_actors_bound contrary
}

example "the law has no fee rule and binds nobody" {
  given fees.worker_fee_rule is silent
  given fees.persons_bound is silent
  expect fees.all_actors_bound silent
}

example "there is a ban, but nobody has looked whom it binds" {
  given fees.worker_fee_rule is prohibited_without_exception
  expect fees.all_actors_bound unknown
}

rule fees.all_modes_caught "Every mode of collection caught" {
  implements montreal ch2.d;
             gpog GP.7;
             fees_definition 1, 6, 7, 9.d, 10;
             c181 7.1;
             iris_standard 1.a
  for origin, destination
  severity high
  met when fees.charging_barred holds
       and fees.collection_modes includes direct, indirect, partial, recurring_or_instalments,
               in_kind, wage_or_benefit_deduction, loan_advance_or_set_off,
               tied_third_party_service, paid_abroad_or_after_arrival, repayment_on_exit,
               relabelled_charge
  partly met when fees.collection_modes includes direct
              and fees.collection_modes counts at least general.several
  gap "There is no general ban on charging, or it leaves ways of collecting the same money
       untouched."
  why "A ban on charging is easily walked round. The sum comes back as a deduction from wages, a
       loan, an overpriced course with a chosen trainer, unpaid work, or a payment asked for after
       arrival. Each way that the text does not catch is one the worker can still be made to use."
  advise "Word the ban without regard to how, when or where a charge is made, and name the usual
          detours: part payment, instalments, payment in kind, wage deductions, loans and set-off,
          tied services, payment abroad or after arrival, claw-back on leaving, and the same
          service under another name."
}

example "the ban catches every way of collecting" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, repayment_on_exit, relabelled_charge
  expect fees.all_modes_caught met
}

example "every way is caught above a ceiling; below it charging stays lawful" {
  given fees.worker_fee_rule is permitted_up_to_cap
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, repayment_on_exit, relabelled_charge
  expect fees.all_modes_caught partly_met
}

example "every way is caught, but only for some workers" {
  given fees.worker_fee_rule is prohibited_for_some
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, repayment_on_exit, relabelled_charge
  expect fees.all_modes_caught partly_met
}

example "the ban names direct, indirect and part charges, and no more" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.collection_modes includes direct, indirect, partial
  expect fees.all_modes_caught partly_met
}

example "the ban names direct and indirect charges, and no more" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.collection_modes includes direct, indirect
  expect fees.all_modes_caught contrary
}

example "the detours are barred, the open charge is not" {
  given fees.worker_fee_rule is permitted_up_to_cap
  given fees.collection_modes includes wage_or_benefit_deduction, tied_third_party_service,
    repayment_on_exit
  expect fees.all_modes_caught contrary
}

example "the law neither bars charging nor names a way of collecting" {
  given fees.worker_fee_rule is silent
  given fees.collection_modes is silent
  expect fees.all_modes_caught silent
}

example "a ban on direct charges; nobody has looked at wage deductions, loans and tied services" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.collection_modes includes direct
    unassessed wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service
  expect fees.all_modes_caught unknown
}

rule fees.full_definition "Definition follows the ILO heads and stays open" {
  implements montreal ch2.b, ch2.c;
             gpog OG.6, DEF;
             fees_definition 3, 6, 9, 10, 11, 12, 13, 9.d, 15
  for origin, destination
  severity high
  met when fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
               recovery_of_fees, medical, insurance, skills_and_qualification_tests,
               training_and_orientation, equipment, travel_and_lodging, administrative,
               illegitimate_costs
       and fees.definition_openness is open_list_with_attribution
  partly met when fees.charges_covered counts at least general.many
               or fees.definition_openness is at least open_list
  gap "There is no definition of fees and related costs, or it is closed, omits heads of the ILO
       definition, or does not say when a cost belongs to recruitment."
  why "A ban on a fee that nobody has defined is argued away item by item. The agency calls its fee
       training, documents or insurance, and the authority cannot say that the ban covers it. A
       closed list invites new names for old charges."
  advise "Define fees and related costs by the ILO heads, add words that catch any other charge for
          recruitment, and tie a cost to recruitment if the employer, the recruiter or their agent
          started it, if it is needed to get the job, or if it is imposed in the process."
}

example "every ILO head, words that catch the rest, and a test of what belongs to recruitment" {
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, insurance, skills_and_qualification_tests, training_and_orientation,
    equipment, travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  expect fees.full_definition met
}

example "every ILO head in an open list, but no test of what belongs to recruitment" {
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, insurance, skills_and_qualification_tests, training_and_orientation,
    equipment, travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list
  expect fees.full_definition partly_met
}

example "an open list that names the agency's fee alone" {
  given fees.charges_covered includes matching_services
  given fees.definition_openness is open_list
  expect fees.full_definition partly_met
}

example "a closed list with four heads" {
  given fees.charges_covered includes matching_services, medical, travel_and_lodging,
    administrative
  given fees.definition_openness is closed_list
  expect fees.full_definition partly_met
}

example "a closed list with three heads" {
  given fees.charges_covered includes matching_services, medical, administrative
  given fees.definition_openness is closed_list
  expect fees.full_definition contrary
}

example "a bare ban with no definition" {
  given fees.charges_covered is silent
  given fees.definition_openness is silent
  expect fees.full_definition silent
}

example "the heads are known, but nobody has looked whether the list is open" {
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, insurance, skills_and_qualification_tests, training_and_orientation,
    equipment, travel_and_lodging, administrative, illegitimate_costs
  expect fees.full_definition unknown
}

# A careful law with one hole in each part.
example "the definition forgets the agency's own fee, the ban forgets open charges, licensed
         agencies are not bound, and exceptions are not made by published regulation" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes labour_supply, direct_employer_hire, recovery_of_fees,
    medical, insurance, skills_and_qualification_tests, training_and_orientation, equipment,
    travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes indirect, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, repayment_on_exit, relabelled_charge
  given fees.persons_bound includes sub_agents, unlicensed_intermediaries, employers,
    employer_affiliates, ancillary_providers, public_services
  given fees.exception_conditions includes social_partner_consultation, worker_interest,
    limited_worker_categories, specified_services, prior_disclosure, reported_to_ilo
  expect fees.full_definition partly_met
  expect fees.all_modes_caught contrary
  expect fees.all_actors_bound contrary
  expect fees.lawful_exceptions partly_met
}

example "the definition forgets hire to a third party, the ban forgets roundabout charges,
         sub-agents are not bound, and exceptions need no consultation" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, direct_employer_hire, recovery_of_fees,
    medical, insurance, skills_and_qualification_tests, training_and_orientation, equipment,
    travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, repayment_on_exit, relabelled_charge
  given fees.persons_bound includes licensed_recruiters, unlicensed_intermediaries, employers,
    employer_affiliates, ancillary_providers, public_services
  given fees.exception_conditions includes published_regulation, worker_interest,
    limited_worker_categories, specified_services, prior_disclosure, reported_to_ilo
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
  expect fees.lawful_exceptions partly_met
}

example "the definition forgets direct hiring by the employer, the ban forgets part payment,
         unlicensed brokers are not bound, and exceptions need not serve the worker" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, recovery_of_fees, medical,
    insurance, skills_and_qualification_tests, training_and_orientation, equipment,
    travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, indirect, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, repayment_on_exit, relabelled_charge
  given fees.persons_bound includes licensed_recruiters, sub_agents, employers, employer_affiliates,
    ancillary_providers, public_services
  given fees.exception_conditions includes published_regulation, social_partner_consultation,
    limited_worker_categories, specified_services, prior_disclosure, reported_to_ilo
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
  expect fees.lawful_exceptions partly_met
}

example "the definition forgets claw-back of fees, the ban forgets instalments, employers are not
         bound, and exceptions are open to any worker" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    medical, insurance, skills_and_qualification_tests, training_and_orientation, equipment,
    travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, indirect, partial, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, repayment_on_exit, relabelled_charge
  given fees.persons_bound includes licensed_recruiters, sub_agents, unlicensed_intermediaries,
    employer_affiliates, ancillary_providers, public_services
  given fees.exception_conditions includes published_regulation, social_partner_consultation,
    worker_interest, specified_services, prior_disclosure, reported_to_ilo
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
  expect fees.lawful_exceptions partly_met
}

example "the definition forgets medical costs, the ban forgets payment in kind, affiliates of the
         employer are not bound, and exceptions are open to any service" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, insurance, skills_and_qualification_tests, training_and_orientation,
    equipment, travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, repayment_on_exit, relabelled_charge
  given fees.persons_bound includes licensed_recruiters, sub_agents, unlicensed_intermediaries,
    employers, ancillary_providers, public_services
  given fees.exception_conditions includes published_regulation, social_partner_consultation,
    worker_interest, limited_worker_categories, prior_disclosure, reported_to_ilo
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
  expect fees.lawful_exceptions partly_met
}

example "the definition forgets insurance, the ban forgets wage deductions, service providers are
         not bound, and exceptions need not be disclosed" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, skills_and_qualification_tests, training_and_orientation, equipment,
    travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments, in_kind,
    loan_advance_or_set_off, tied_third_party_service, paid_abroad_or_after_arrival,
    repayment_on_exit, relabelled_charge
  given fees.persons_bound includes licensed_recruiters, sub_agents, unlicensed_intermediaries,
    employers, employer_affiliates, public_services
  given fees.exception_conditions includes published_regulation, social_partner_consultation,
    worker_interest, limited_worker_categories, specified_services, reported_to_ilo
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
  expect fees.lawful_exceptions partly_met
}

example "the definition forgets tests, the ban forgets loans, public services are not bound, and
         exceptions are not reported" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, insurance, training_and_orientation, equipment, travel_and_lodging,
    administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, tied_third_party_service, paid_abroad_or_after_arrival,
    repayment_on_exit, relabelled_charge
  given fees.persons_bound includes licensed_recruiters, sub_agents, unlicensed_intermediaries,
    employers, employer_affiliates, ancillary_providers
  given fees.exception_conditions includes published_regulation, social_partner_consultation,
    worker_interest, limited_worker_categories, specified_services, prior_disclosure
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
  expect fees.lawful_exceptions partly_met
}

example "the definition forgets training, the ban forgets tied services, and only agencies and
         employers are bound" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, insurance, skills_and_qualification_tests, equipment,
    travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, paid_abroad_or_after_arrival,
    repayment_on_exit, relabelled_charge
  given fees.persons_bound includes licensed_recruiters, employers
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
}

example "the definition forgets equipment, the ban forgets payment abroad, and only agencies and
         sub-agents are bound" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, insurance, skills_and_qualification_tests, training_and_orientation,
    travel_and_lodging, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service, repayment_on_exit,
    relabelled_charge
  given fees.persons_bound includes licensed_recruiters, sub_agents
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
}

example "the definition forgets travel, the ban forgets claw-back on leaving, and only agencies
         and unlicensed brokers are bound" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, insurance, skills_and_qualification_tests, training_and_orientation,
    equipment, administrative, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, relabelled_charge
  given fees.persons_bound includes licensed_recruiters, unlicensed_intermediaries
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
}

example "the definition forgets papers, the ban forgets new names for the fee, and only agencies
         and affiliates of the employer are bound" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, insurance, skills_and_qualification_tests, training_and_orientation,
    equipment, travel_and_lodging, illegitimate_costs
  given fees.definition_openness is open_list_with_attribution
  given fees.collection_modes includes direct, indirect, partial, recurring_or_instalments, in_kind,
    wage_or_benefit_deduction, loan_advance_or_set_off, tied_third_party_service,
    paid_abroad_or_after_arrival, repayment_on_exit
  given fees.persons_bound includes licensed_recruiters, employer_affiliates
  expect fees.full_definition partly_met
  expect fees.all_modes_caught partly_met
  expect fees.all_actors_bound partly_met
}

example "the definition forgets bribes, and only agencies and service providers are bound" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.charges_covered includes matching_services, labour_supply, direct_employer_hire,
    recovery_of_fees, medical, insurance, skills_and_qualification_tests, training_and_orientation,
    equipment, travel_and_lodging, administrative
  given fees.definition_openness is open_list_with_attribution
  given fees.persons_bound includes licensed_recruiters, ancillary_providers
  expect fees.full_definition partly_met
  expect fees.all_actors_bound partly_met
}

rule fees.medical_costs "Medical costs not on the worker" {
  implements montreal ch2.b;
             fees_definition 12.i
  for origin, destination
  severity high
  met when fees.costs_on_worker includes none of medical_examination, vaccination
       and ((fees.charges_covered includes medical
             and fees.charging_addressed holds)
            or fees.costs_on_employer includes medical_examination, vaccination
            or fees.costs_on_recruiter includes medical_examination, vaccination)
  partly met when fees.costs_on_worker includes none of medical_examination
              and (fees.charging_addressed holds
                   or fees.costs_on_employer includes any of medical_examination, vaccination
                   or fees.costs_on_recruiter includes any of medical_examination, vaccination)
  gap "Workers may be made to pay for medical tests or vaccination."
  why "A test of fitness is often the first bill a worker gets, and it is due even if no job
       follows. Tests are repeated when papers expire or the clinic abroad does not accept them.
       Clinics that share the price with the agency have reason to test again."
  advise "Place every test and vaccination required for recruitment on the employer, repeated ones
          too, and bar recruiters and clinics from charging workers."
}

example "the employer pays the medical examination; vaccination is not mentioned and there is no
         ban" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is silent
  given fees.costs_on_recruiter is silent
  given fees.costs_on_employer includes medical_examination
  expect fees.medical_costs partly_met
}

rule fees.insurance_costs "Insurance required, and its cost and fund dues not on the worker" {
  implements montreal ch2.b, ch8.c;
             fees_definition 12.ii
  for origin, destination
  severity high
  met when welfare.insured_risks counts at least 1
       and fees.costs_on_worker includes none of insurance, welfare_fund_contribution
       and ((fees.charges_covered includes insurance
             and fees.charging_addressed holds)
            or fees.costs_on_employer includes insurance
            or fees.costs_on_recruiter includes insurance)
  partly met when fees.costs_on_worker includes none of insurance
              and (fees.charging_addressed holds
                   or welfare.insured_risks counts at least 1
                   or fees.costs_on_employer includes insurance
                   or fees.costs_on_recruiter includes insurance)
  gap "Insurance is not required, or workers may be made to pay its premiums or welfare fund dues
       tied to recruitment."
  why "A worker who is hurt or dies abroad without cover leaves the family with the debt. Where
       cover is required but the payer is not named, the premium and the fund dues are added to the
       worker's bill."
  advise "Require cover for named risks, place premiums and fund membership on the employer or
          recruiter, and bar passing them on."
}

example "cover is required and the law does not say who pays" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes death
  expect fees.insurance_costs partly_met
}

example "cover is required at the worker's cost" {
  given fees.worker_fee_rule is permitted_up_to_cap
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker includes insurance
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes death, disability
  expect fees.insurance_costs contrary
}

example "the employer pays any premium, but no law requires insurance" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes insurance
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks is silent
  expect fees.insurance_costs partly_met
}

example "charging is barred and cover is required, but the definition does not name premiums" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes death
  expect fees.insurance_costs partly_met
}

example "employer and worker share the premium of a required insurance" {
  given fees.worker_fee_rule is permitted_up_to_cap
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker includes insurance
  given fees.costs_on_employer includes insurance
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes work_injury
  expect fees.insurance_costs contrary
}

rule fees.testing_costs "Tests and credentials not on the worker" {
  implements montreal ch2.b;
             fees_definition 12.iii
  for origin, destination
  severity medium
  met when fees.costs_on_worker includes none of skills_test, language_test,
               credential_verification, occupational_licence
       and ((fees.charges_covered includes skills_and_qualification_tests
             and fees.charging_addressed holds)
            or fees.costs_on_employer includes skills_test, language_test, credential_verification,
                   occupational_licence
            or fees.costs_on_recruiter includes skills_test, language_test, credential_verification,
                   occupational_licence)
  partly met when fees.costs_on_worker includes none of skills_test
              and (fees.charging_addressed holds
                   or fees.costs_on_employer includes any of skills_test, credential_verification
                   or fees.costs_on_recruiter includes any of skills_test, credential_verification)
  gap "Workers may be made to pay for trade, language or credential checks required for the job."
  why "The employer wants proof of skill, yet the worker often pays for it, and pays again when the
       result is not accepted. Test centres tied to an agency can sell a pass. The worker who fails
       has lost the money and has no job."
  advise "Place trade and language tests, verification of credentials and any licence required for
          the particular job on the employer, repeated tests too."
}

rule fees.training_costs "Training and orientation free" {
  implements montreal ch2.b;
             fees_definition 12.iv
  for origin, destination
  severity medium
  met when fees.costs_on_worker includes none of pre_departure_orientation, job_training
       and ((fees.charges_covered includes training_and_orientation
             and fees.charging_addressed holds)
            or fees.costs_on_employer includes pre_departure_orientation, job_training
            or fees.costs_on_recruiter includes pre_departure_orientation, job_training)
  partly met when fees.costs_on_worker includes none of pre_departure_orientation
              and (fees.charging_addressed holds
                   or fees.costs_on_employer includes any of pre_departure_orientation,
                          job_training
                   or fees.costs_on_recruiter includes any of pre_departure_orientation,
                          job_training)
  gap "Workers may be made to pay for required orientation or training."
  why "A course that the law itself requires becomes a hidden fee when the worker pays for it.
       Workers then buy the certificate and skip the course, so they leave without knowing their
       rights."
  advise "State that required orientation and job training is free to the worker, and name who
          pays, lodging during the course included."
}

rule fees.equipment_costs "Tools, uniforms and safety gear free" {
  implements fees_definition 12.v
  for origin, destination
  severity medium
  met when fees.costs_on_worker includes none of equipment_and_uniform
       and ((fees.charges_covered includes equipment
             and fees.charging_addressed holds)
            or fees.costs_on_employer includes equipment_and_uniform
            or fees.costs_on_recruiter includes equipment_and_uniform)
  partly met when fees.costs_on_worker includes none of equipment_and_uniform
              and fees.charging_addressed holds
  gap "Workers may be charged for tools, uniforms or protective gear."
  why "If workers must buy their own safety gear, some go without it and are hurt. A uniform taken
       from the first wages lowers the pay that was promised."
  advise "Oblige the employer to supply tools, uniforms and protective gear that the work needs,
          without charge, deposit or deduction."
}

example "the employer supplies the gear, but the worker buys the uniform" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker includes equipment_and_uniform
  given fees.costs_on_employer includes equipment_and_uniform
  given fees.costs_on_recruiter is silent
  expect fees.equipment_costs contrary
}

rule fees.travel_costs "Travel, lodging and return not on the worker" {
  implements montreal ch2.b;
             fees_definition 12.vi
  for origin, destination
  severity high
  met when fees.costs_on_worker includes none of travel_to_interview_or_consulate, travel_to_job,
               lodging_and_food_in_recruitment, return_travel
       and ((fees.charges_covered includes travel_and_lodging
             and fees.charging_addressed holds)
            or fees.costs_on_employer includes travel_to_interview_or_consulate, travel_to_job,
                   lodging_and_food_in_recruitment, return_travel
            or fees.costs_on_recruiter includes travel_to_interview_or_consulate, travel_to_job,
                   lodging_and_food_in_recruitment, return_travel)
  partly met when (fees.costs_on_worker includes none of travel_to_job
                   and fees.charging_addressed holds)
               or fees.costs_on_employer includes any of travel_to_job, return_travel
               or fees.costs_on_recruiter includes any of travel_to_job, return_travel
  gap "Workers may be made to bear travel, lodging or return costs of recruitment."
  why "The ticket is often the largest single item, and agencies hide their fee in its price. A
       worker who must pay the way home cannot leave an abusive job."
  advise "Place travel to interviews, consulates and the job, lodging and food on the way, and
          return on the employer, and state that no ticket may be sold to the worker."
}

example "the worker pays the way there, the employer the way home" {
  given fees.worker_fee_rule is permitted_up_to_cap
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker includes travel_to_job
  given fees.costs_on_employer includes return_travel
  given fees.costs_on_recruiter is silent
  expect fees.travel_costs partly_met
}

rule fees.administrative_costs "Visas, permits and paperwork not on the worker" {
  implements montreal ch2.b, ch2.j;
             fees_definition 12.vii;
             c97 AII.4.2;
             mobility_paper action.7
  for origin, destination
  severity high
  met when fees.costs_on_worker includes none of visa, work_or_residence_permit,
               exit_or_security_clearance, contract_attestation, background_check,
               translation_or_representation, banking, passport, government_levy
       and ((fees.charges_covered includes administrative
             and fees.charging_addressed holds)
            or fees.costs_on_employer includes visa, work_or_residence_permit,
                   exit_or_security_clearance, contract_attestation, background_check,
                   translation_or_representation, banking, government_levy
            or fees.costs_on_recruiter includes visa, work_or_residence_permit,
                   exit_or_security_clearance, contract_attestation, background_check,
                   translation_or_representation, banking, government_levy)
  partly met when fees.costs_on_worker includes none of visa, work_or_residence_permit
              and (fees.charging_addressed holds
                   or fees.costs_on_employer includes any of visa, work_or_residence_permit
                   or fees.costs_on_recruiter includes any of visa, work_or_residence_permit)
  gap "Workers may be made to pay for visas, permits, clearances, levies or documents needed only
       for recruitment."
  why "Each paper brings a charge, and each charge brings someone who offers to arrange it for
       more. Visas that cost the employer nothing are sold to workers for months of pay. Charges of
       the State itself add to the debt."
  advise "Place visa, permit, clearance, attestation and document charges needed only to complete
          recruitment on the employer, and waive public charges on workers."
}

# All seven heads of cost, from medical costs to papers.
example "a general ban whose definition names every head of cost" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.employer_pays_duty is listed_items
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes death
  expect fees.medical_costs met
  expect fees.insurance_costs met
  expect fees.testing_costs met
  expect fees.training_costs met
  expect fees.equipment_costs met
  expect fees.travel_costs met
  expect fees.administrative_costs met
}

example "a full definition, but only some workers are protected" {
  given fees.worker_fee_rule is prohibited_for_some
  given fees.employer_pays_duty is listed_items
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes death
  expect fees.medical_costs contrary
  expect fees.insurance_costs partly_met
  expect fees.testing_costs contrary
  expect fees.training_costs contrary
  expect fees.equipment_costs contrary
  expect fees.travel_costs contrary
  expect fees.administrative_costs contrary
}

example "a full definition under a ceiling: what it names may be charged up to the ceiling" {
  given fees.worker_fee_rule is permitted_up_to_cap
  given fees.employer_pays_duty is listed_items
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks is silent
  expect fees.medical_costs contrary
  expect fees.insurance_costs contrary
  expect fees.testing_costs contrary
  expect fees.training_costs contrary
  expect fees.equipment_costs contrary
  expect fees.travel_costs contrary
  expect fees.administrative_costs contrary
}

example "a bare ban says nothing of related costs" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.employer_pays_duty is service_fee_only
  given fees.charges_covered is silent
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks is silent
  expect fees.medical_costs partly_met
  expect fees.insurance_costs partly_met
  expect fees.testing_costs partly_met
  expect fees.training_costs partly_met
  expect fees.equipment_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "some workers may not be charged, and nothing is said of related costs" {
  given fees.worker_fee_rule is prohibited_for_some
  given fees.employer_pays_duty is listed_items
  given fees.charges_covered is silent
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks is silent
  expect fees.medical_costs contrary
  expect fees.insurance_costs contrary
  expect fees.testing_costs contrary
  expect fees.training_costs contrary
  expect fees.equipment_costs contrary
  expect fees.travel_costs contrary
  expect fees.administrative_costs contrary
}

example "no ban, but the employer owes the whole cost, defined head by head" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is full_cost
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes illness
  expect fees.medical_costs met
  expect fees.insurance_costs met
  expect fees.testing_costs met
  expect fees.training_costs met
  expect fees.equipment_costs met
  expect fees.travel_costs met
  expect fees.administrative_costs met
}

example "no ban, but the employer owes the whole cost, which is not defined" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is full_cost
  given fees.charges_covered is silent
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks is silent
  expect fees.medical_costs partly_met
  expect fees.insurance_costs partly_met
  expect fees.testing_costs partly_met
  expect fees.training_costs partly_met
  expect fees.equipment_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "a list of what the worker pays does not protect the worker from the rest" {
  given fees.worker_fee_rule is permitted_without_cap
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker includes placement_service_fee
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks is silent
  expect fees.medical_costs contrary
  expect fees.insurance_costs contrary
  expect fees.testing_costs contrary
  expect fees.training_costs contrary
  expect fees.equipment_costs contrary
  expect fees.travel_costs contrary
  expect fees.administrative_costs contrary
}

example "the law is silent on fees and on every cost" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks is silent
  expect fees.medical_costs silent
  expect fees.insurance_costs silent
  expect fees.testing_costs silent
  expect fees.training_costs silent
  expect fees.equipment_costs silent
  expect fees.travel_costs silent
  expect fees.administrative_costs silent
}

example "the ban has been read, the rules on costs have not" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker is empty
  expect fees.medical_costs unknown
  expect fees.insurance_costs unknown
  expect fees.testing_costs unknown
  expect fees.training_costs unknown
  expect fees.equipment_costs unknown
  expect fees.travel_costs unknown
  expect fees.administrative_costs unknown
}

example "no ban, but every item has the employer for its payer" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes medical_examination, vaccination, insurance, skills_test,
    language_test, credential_verification, occupational_licence, pre_departure_orientation,
    job_training, equipment_and_uniform, travel_to_interview_or_consulate, travel_to_job,
    lodging_and_food_in_recruitment, return_travel, visa, work_or_residence_permit,
    exit_or_security_clearance, contract_attestation, background_check,
    translation_or_representation, banking, government_levy
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes death
  expect fees.medical_costs met
  expect fees.insurance_costs met
  expect fees.testing_costs met
  expect fees.training_costs met
  expect fees.equipment_costs met
  expect fees.travel_costs met
  expect fees.administrative_costs met
}

example "no ban, but every item has the agency for its payer" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter includes medical_examination, vaccination, insurance, skills_test,
    language_test, credential_verification, occupational_licence, pre_departure_orientation,
    job_training, equipment_and_uniform, travel_to_interview_or_consulate, travel_to_job,
    lodging_and_food_in_recruitment, return_travel, visa, work_or_residence_permit,
    exit_or_security_clearance, contract_attestation, background_check,
    translation_or_representation, banking, government_levy
  given welfare.insured_risks includes death
  expect fees.medical_costs met
  expect fees.insurance_costs met
  expect fees.testing_costs met
  expect fees.training_costs met
  expect fees.equipment_costs met
  expect fees.travel_costs met
  expect fees.administrative_costs met
}

example "one Act bars charging, another makes the worker pay the main items" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker includes medical_examination, insurance, skills_test,
    pre_departure_orientation, equipment_and_uniform, travel_to_job, visa
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes death
  expect fees.medical_costs contrary
  expect fees.insurance_costs contrary
  expect fees.testing_costs contrary
  expect fees.training_costs contrary
  expect fees.equipment_costs contrary
  expect fees.travel_costs contrary
  expect fees.administrative_costs contrary
}

example "charging is barred, but the worker pays for vaccination, fund dues, a language test,
         training, travel to the consulate and the permit" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker includes vaccination, welfare_fund_contribution, language_test,
    job_training, travel_to_interview_or_consulate, work_or_residence_permit
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks includes death
  expect fees.medical_costs partly_met
  expect fees.insurance_costs partly_met
  expect fees.testing_costs partly_met
  expect fees.training_costs partly_met
  expect fees.equipment_costs met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs contrary
}

example "charging is barred, but the worker pays for proof of qualifications, lodging on the way
         and the clearance to leave" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker includes credential_verification, lodging_and_food_in_recruitment,
    exit_or_security_clearance
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  expect fees.testing_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "charging is barred, but the worker pays for the licence, the way home and the stamp on
         the contract" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker includes occupational_licence, return_travel, contract_attestation
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  expect fees.testing_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "charging is barred, but the worker pays for the police certificate" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker includes background_check
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  expect fees.administrative_costs partly_met
  expect fees.seafarer_costs partly_met
}

example "charging is barred, but the worker pays for translations" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker includes translation_or_representation
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  expect fees.administrative_costs partly_met
  expect fees.seafarer_costs partly_met
}

example "charging is barred, but the worker pays the bank charges" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker includes banking
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  expect fees.administrative_costs partly_met
  expect fees.seafarer_costs partly_met
}

example "charging is barred, but the State takes a levy from the worker" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker includes government_levy
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  expect fees.administrative_costs partly_met
  expect fees.seafarer_costs partly_met
}

example "a seafarer may be asked to pay for the passport; other workers should not" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.employer_pays_duty is silent
  given fees.charges_covered includes medical, insurance, skills_and_qualification_tests,
    training_and_orientation, equipment, travel_and_lodging, administrative
  given fees.costs_on_worker includes passport
  given fees.costs_on_employer is silent
  given fees.costs_on_recruiter is silent
  expect fees.administrative_costs partly_met
  expect fees.seafarer_costs met
}

example "employer and agency both owe the other items; nobody is named for the examination, the
         trade test, orientation, travel to the interview and the visa" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes vaccination, language_test, credential_verification,
    occupational_licence, job_training, travel_to_job, lodging_and_food_in_recruitment,
    return_travel, work_or_residence_permit, exit_or_security_clearance, contract_attestation,
    background_check, translation_or_representation, banking, government_levy
  given fees.costs_on_recruiter includes vaccination, language_test, credential_verification,
    occupational_licence, job_training, travel_to_job, lodging_and_food_in_recruitment,
    return_travel, work_or_residence_permit, exit_or_security_clearance, contract_attestation,
    background_check, translation_or_representation, banking, government_levy
  expect fees.medical_costs partly_met
  expect fees.testing_costs partly_met
  expect fees.training_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "employer and agency both owe the other items; nobody is named for vaccination, the
         language test, training, travel to the job and the permit" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes medical_examination, skills_test, credential_verification,
    occupational_licence, pre_departure_orientation, travel_to_interview_or_consulate,
    lodging_and_food_in_recruitment, return_travel, visa, exit_or_security_clearance,
    contract_attestation, background_check, translation_or_representation, banking, government_levy
  given fees.costs_on_recruiter includes medical_examination, skills_test, credential_verification,
    occupational_licence, pre_departure_orientation, travel_to_interview_or_consulate,
    lodging_and_food_in_recruitment, return_travel, visa, exit_or_security_clearance,
    contract_attestation, background_check, translation_or_representation, banking, government_levy
  expect fees.medical_costs partly_met
  expect fees.testing_costs partly_met
  expect fees.training_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "employer and agency both owe the other items; nobody is named for proof of
         qualifications, lodging and clearance" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes skills_test, language_test, occupational_licence,
    travel_to_interview_or_consulate, travel_to_job, return_travel, visa, work_or_residence_permit,
    contract_attestation, background_check, translation_or_representation, banking, government_levy
  given fees.costs_on_recruiter includes skills_test, language_test, occupational_licence,
    travel_to_interview_or_consulate, travel_to_job, return_travel, visa, work_or_residence_permit,
    contract_attestation, background_check, translation_or_representation, banking, government_levy
  expect fees.testing_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "employer and agency both owe the other items; nobody is named for the licence, the way
         home and attestation" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes skills_test, language_test, credential_verification,
    travel_to_interview_or_consulate, travel_to_job, lodging_and_food_in_recruitment, visa,
    work_or_residence_permit, exit_or_security_clearance, background_check,
    translation_or_representation, banking, government_levy
  given fees.costs_on_recruiter includes skills_test, language_test, credential_verification,
    travel_to_interview_or_consulate, travel_to_job, lodging_and_food_in_recruitment, visa,
    work_or_residence_permit, exit_or_security_clearance, background_check,
    translation_or_representation, banking, government_levy
  expect fees.testing_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "employer and agency both owe the other items; nobody is named for the police certificate" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes visa, work_or_residence_permit, exit_or_security_clearance,
    contract_attestation, translation_or_representation, banking, government_levy
  given fees.costs_on_recruiter includes visa, work_or_residence_permit, exit_or_security_clearance,
    contract_attestation, translation_or_representation, banking, government_levy
  expect fees.administrative_costs partly_met
}

example "employer and agency both owe the other items; nobody is named for translations" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes visa, work_or_residence_permit, exit_or_security_clearance,
    contract_attestation, background_check, banking, government_levy
  given fees.costs_on_recruiter includes visa, work_or_residence_permit, exit_or_security_clearance,
    contract_attestation, background_check, banking, government_levy
  expect fees.administrative_costs partly_met
}

example "employer and agency both owe the other items; nobody is named for bank charges" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes visa, work_or_residence_permit, exit_or_security_clearance,
    contract_attestation, background_check, translation_or_representation, government_levy
  given fees.costs_on_recruiter includes visa, work_or_residence_permit, exit_or_security_clearance,
    contract_attestation, background_check, translation_or_representation, government_levy
  expect fees.administrative_costs partly_met
}

example "employer and agency both owe the other items; nobody is named for levies" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes visa, work_or_residence_permit, exit_or_security_clearance,
    contract_attestation, background_check, translation_or_representation, banking
  given fees.costs_on_recruiter includes visa, work_or_residence_permit, exit_or_security_clearance,
    contract_attestation, background_check, translation_or_representation, banking
  expect fees.administrative_costs partly_met
}

example "without a ban, the employer pays one item of each head" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes vaccination, skills_test, job_training, travel_to_job, visa
  given fees.costs_on_recruiter is silent
  expect fees.medical_costs partly_met
  expect fees.testing_costs partly_met
  expect fees.training_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "without a ban, the employer pays another item of each head, and the premium of an
         insurance that is not required" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_employer includes medical_examination, insurance, credential_verification,
    pre_departure_orientation, return_travel, work_or_residence_permit
  given fees.costs_on_recruiter is silent
  given welfare.insured_risks is silent
  expect fees.medical_costs partly_met
  expect fees.insurance_costs partly_met
  expect fees.testing_costs partly_met
  expect fees.training_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "without a ban, the agency pays one item of each head" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_recruiter includes vaccination, skills_test, job_training, travel_to_job,
    visa
  given fees.costs_on_employer is silent
  expect fees.medical_costs partly_met
  expect fees.testing_costs partly_met
  expect fees.training_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

example "without a ban, the agency pays another item of each head, and the premium of an
         insurance that is not required" {
  given fees.worker_fee_rule is silent
  given fees.employer_pays_duty is silent
  given fees.charges_covered is silent
  given fees.costs_on_worker is empty
  given fees.costs_on_recruiter includes medical_examination, insurance, credential_verification,
    pre_departure_orientation, return_travel, work_or_residence_permit
  given fees.costs_on_employer is silent
  given welfare.insured_risks is silent
  expect fees.medical_costs partly_met
  expect fees.insurance_costs partly_met
  expect fees.testing_costs partly_met
  expect fees.training_costs partly_met
  expect fees.travel_costs partly_met
  expect fees.administrative_costs partly_met
}

rule fees.employer_pays "Employer pays principle stated in law" {
  implements montreal ch2.e;
             gpog OG.6.2;
             ten_things a;
             mobility_paper action.7;
             dhaka 1;
             statements mobility_programme.c;
             five_corridors kr1;
             white_paper 5
  for origin, destination
  severity critical
  met when fees.employer_pays_duty is full_cost
  partly met when fees.employer_pays_duty is stated
  gap "The law does not say that the employer bears the whole cost of recruitment."
  why "A ban tells people what not to take; it does not tell them who pays. If no one is named, the
       agency finds its money with the worker, because the employer chose the cheapest offer. A
       duty gives the authority someone to ask for proof."
  advise "Enact a positive duty on the employer to bear all fees and related costs and to keep and
          show proof of payment; do not stop at the agency's fee."
  model "An employer who hires a worker, directly or through a recruiter, bears all recruitment
         fees and related costs of that worker, in this country and abroad. Households that employ
         domestic workers are employers for this purpose. There is no exception, and the duty
         cannot be shifted by contract.\n
         The employer must pay by traceable means, keep proof for [five] years and show it to the
         authority on request. If a worker has paid, the employer must repay the worker within [one
         month] of learning of it, and is liable to a fine and to refusal of further permits if it
         does not."
}

example "the employer owes all fees and related costs" {
  given fees.employer_pays_duty is full_cost
  expect fees.employer_pays met
}

example "the employer owes named items only" {
  given fees.employer_pays_duty is listed_items
  expect fees.employer_pays partly_met
}

example "the employer owes the agency's fee; nothing is said of other costs" {
  given fees.employer_pays_duty is service_fee_only
  expect fees.employer_pays partly_met
}

example "whatever it says of charging workers, the law names no payer" {
  given fees.employer_pays_duty is silent
  expect fees.employer_pays silent
}

example "nobody has looked for a duty on the employer" {
  expect fees.employer_pays unknown
}

rule fees.no_wage_recovery "No recovery of cost from pay" {
  implements montreal ch2.d;
             gpog GP.7;
             fees_definition 7, 9.d;
             c189 15.1.e;
             dhaka 1
  for origin, destination
  severity critical
  met when fees.wage_recovery is prohibited
  partly met when fees.wage_recovery is permitted_with_limits
  gap "Recruitment cost may be taken back from the worker's pay."
  why "If the cost may come off the wage, the employer pays first and the worker pays last. Workers
       receive little or nothing for months, and those who leave early are sued for the rest.
       Consent does not help a worker who fears to lose the job."
  advise "Bar deduction, set-off and claw-back of recruitment cost from pay, benefits and final
          dues, also on early exit and also with consent, and make such clauses void."
  model "No employer, recruiter or person acting for them shall recover any fee or cost of
         recruitment from a worker's wages, benefits or final payments. This bars deductions,
         set-off, withheld wages and any duty to repay on leaving early. There is no exception, and
         the worker's consent has no effect.\n
         A term to that effect is void. A sum so recovered must be returned with interest as unpaid
         wages, and whoever took it commits an offence."
}

example "deduction, set-off and claw-back of recruitment cost are barred" {
  given fees.wage_recovery is prohibited
  expect fees.no_wage_recovery met
}

example "a general limit on deductions also limits recovery of recruitment cost" {
  given fees.wage_recovery is permitted_with_limits
  expect fees.no_wage_recovery partly_met
}

example "the employer may take the cost back from pay" {
  given fees.wage_recovery is permitted
  expect fees.no_wage_recovery contrary
}

example "the law has no rule on deductions" {
  given fees.wage_recovery is silent
  expect fees.no_wage_recovery silent
}

example "nobody has read the wage law" {
  expect fees.no_wage_recovery unknown
}

rule fees.no_debt "No recruitment debt" {
  implements montreal ch2.d;
             gpog OG.6.1
  for origin, destination
  severity high
  met when fees.loans is at least tied_loans_prohibited
       and conduct.prohibited_practices includes debt_bondage
  partly met when fees.loans is at least regulated
               or conduct.prohibited_practices includes debt_bondage
  gap "Recruitment loans are uncontrolled or debt bondage is not prohibited in recruitment."
  why "A loan from the recruiter or its lender binds the worker to both. Interest can grow faster
       than wages, and family land may stand as security. Where neither the loan nor the bondage is
       barred, the debt does what the fee ban was meant to stop."
  advise "Prohibit loans by recruiters and employers for recruitment cost and any link with a
          chosen lender, make such a debt unenforceable, and make debt bondage in recruitment an
          offence."
}

example "recruiters may not lend or steer to a lender, and debt bondage is barred" {
  given fees.loans is tied_loans_prohibited
  given conduct.prohibited_practices includes debt_bondage
  expect fees.no_debt met
}

example "loans for recruitment are barred, debt bondage is not named" {
  given fees.loans is prohibited
  given conduct.prohibited_practices is silent
  expect fees.no_debt partly_met
}

example "interest is capped and debt bondage is barred, but the recruiter may lend" {
  given fees.loans is regulated
  given conduct.prohibited_practices includes debt_bondage
  expect fees.no_debt partly_met
}

example "only licensed lenders may lend, and nothing is said of debt bondage" {
  given fees.loans is regulated
  given conduct.prohibited_practices is silent
  expect fees.no_debt partly_met
}

example "debt bondage is barred, loans are free" {
  given fees.loans is permitted
  given conduct.prohibited_practices includes debt_bondage
  expect fees.no_debt partly_met
}

example "loans are free; threats are barred, debt bondage is not" {
  given fees.loans is permitted
  given conduct.prohibited_practices includes coercion_or_threats
  expect fees.no_debt contrary
}

example "the law speaks neither of loans nor of debt bondage" {
  given fees.loans is silent
  given conduct.prohibited_practices is silent
  expect fees.no_debt silent
}

example "loans are barred; nobody has read the list of prohibited practices" {
  given fees.loans is prohibited
  expect fees.no_debt unknown
}

rule fees.no_deposit "No deposits or bonds from workers" {
  implements fees_definition 15;
             iris_standard 1.b
  for origin, destination
  severity high
  met when fees.deposits is prohibited
  partly met when fees.deposits is permitted_with_limits
  gap "Workers may be asked for deposits, bonds, collateral or guarantors."
  why "Money or land held against a worker's good conduct works like a chain. The worker who leaves
       an abusive employer loses it, and a guarantor at home is made to pay. Sums are seldom
       returned without a rule that orders it."
  advise "Prohibit any deposit, bond, collateral or guarantor, and order return of what is held
          within a set time."
}

example "no security of any kind may be taken from a worker" {
  given fees.deposits is prohibited
  expect fees.no_deposit met
}

example "a deposit up to a sum, to be returned at the end of the contract" {
  given fees.deposits is permitted_with_limits
  expect fees.no_deposit partly_met
}

example "the agency may ask for a bond" {
  given fees.deposits is permitted
  expect fees.no_deposit contrary
}

example "the law does not speak of deposits" {
  given fees.deposits is silent
  expect fees.no_deposit silent
}

example "nobody has looked for a rule on deposits" {
  expect fees.no_deposit unknown
}

rule fees.illicit_payments "Bribes, kickbacks and visa trade punished" {
  implements gpog OG.6.1;
             fees_definition 15;
             ten_things e;
             white_paper 6;
             iris_standard B.c
  for origin, destination
  severity high
  met when sanctions.conduct_covered includes bribery_and_kickbacks, visa_or_job_order_trading
       and fees.charges_covered includes illegitimate_costs
  partly met when sanctions.conduct_covered includes any of bribery_and_kickbacks,
                      visa_or_job_order_trading
  gap "Bribes, kickbacks or trade in visas and job orders are not expressly punished, or the fee
       rule does not cover them."
  why "Agencies pay for job orders and take the price back from workers. Laws on bribery often
       reach officials only, so a payment between two firms goes unpunished. As long as a visa can
       be sold, the last buyer is the worker."
  advise "Create offences for paying or taking a reward for a job order, visa or quota, among
          private parties too, and count such payments as prohibited charges that must be repaid."
}

example "bribes and visa trade are punished and count as prohibited charges" {
  given sanctions.conduct_covered includes bribery_and_kickbacks, visa_or_job_order_trading
  given fees.charges_covered includes illegitimate_costs
  expect fees.illicit_payments met
}

example "bribes and visa trade are punished, but a worker cannot claim them as charges" {
  given sanctions.conduct_covered includes bribery_and_kickbacks, visa_or_job_order_trading
  given fees.charges_covered includes matching_services
  expect fees.illicit_payments partly_met
}

example "kickbacks are punished, visas may be sold" {
  given sanctions.conduct_covered includes bribery_and_kickbacks
  given fees.charges_covered includes illegitimate_costs
  expect fees.illicit_payments partly_met
}

example "sale of visas is punished, kickbacks are not" {
  given sanctions.conduct_covered includes visa_or_job_order_trading
  given fees.charges_covered includes illegitimate_costs
  expect fees.illicit_payments partly_met
}

example "the definition names bribes, but no penalty stands behind it" {
  given sanctions.conduct_covered includes charging_workers, deception
  given fees.charges_covered includes illegitimate_costs
  expect fees.illicit_payments contrary
}

example "no penalty and no definition" {
  given sanctions.conduct_covered is silent
  given fees.charges_covered is silent
  expect fees.illicit_payments silent
}

example "both are punished; nobody has read the definition of charges" {
  given sanctions.conduct_covered includes bribery_and_kickbacks, visa_or_job_order_trading
  expect fees.illicit_payments unknown
}

rule fees.lawful_exceptions "Exceptions narrow, consulted, disclosed and reported" {
  implements fees_definition 11, 11.i, 11.ii, 11.iii;
             c181 7.2, 7.3
  for origin, destination
  severity medium
  met when fees.worker_fee_rule is prohibited_without_exception
        or (fees.worker_fee_rule is prohibited_with_exceptions
            and fees.exception_conditions is stated
            and fees.exception_conditions includes published_regulation,
                    social_partner_consultation, worker_interest, limited_worker_categories,
                    specified_services, prior_disclosure, reported_to_ilo)
  partly met when fees.worker_fee_rule is prohibited_with_exceptions
              and fees.exception_conditions is stated
              and fees.exception_conditions counts at least general.several
  gap "Workers may be charged without the conditions that would justify an exception."
  why "An exception that is loosely worded becomes the rule. Without named groups and services,
       agencies decide for themselves who may be charged. Without disclosure beforehand, the worker
       learns the price when it is too late to say no."
  advise "Confine any exception by published regulation to named workers and services, in their
          interest, after consulting employers' and workers' organisations, with the sum disclosed
          before acceptance, and report it with reasons to the ILO."
}

example "there is no exception to justify" {
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.exception_conditions is silent
  expect fees.lawful_exceptions met
}

example "an exception by regulation that keeps to every condition" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.exception_conditions includes published_regulation, social_partner_consultation,
    worker_interest, limited_worker_categories, specified_services, prior_disclosure,
    reported_to_ilo
  expect fees.lawful_exceptions met
}

example "an exception for named workers and services, by regulation, and no more" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.exception_conditions includes published_regulation, limited_worker_categories,
    specified_services
  expect fees.lawful_exceptions partly_met
}

example "an exception by regulation for named workers, and no more" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.exception_conditions includes published_regulation, limited_worker_categories
  expect fees.lawful_exceptions contrary
}

example "exceptions with no condition at all" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.exception_conditions is silent
  expect fees.lawful_exceptions contrary
}

example "charging is the rule up to a ceiling, so no condition makes it an exception" {
  given fees.worker_fee_rule is permitted_up_to_cap
  given fees.exception_conditions includes published_regulation, social_partner_consultation,
    worker_interest, limited_worker_categories, specified_services, prior_disclosure,
    reported_to_ilo
  expect fees.lawful_exceptions contrary
}

example "most workers may be charged; that is no narrow exception" {
  given fees.worker_fee_rule is prohibited_for_some
  given fees.exception_conditions includes published_regulation, social_partner_consultation,
    worker_interest, limited_worker_categories, specified_services, prior_disclosure,
    reported_to_ilo
  expect fees.lawful_exceptions contrary
}

example "the law has neither a ban nor exceptions" {
  given fees.worker_fee_rule is silent
  given fees.exception_conditions is silent
  expect fees.lawful_exceptions silent
}

example "there are exceptions; nobody has read on what conditions" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  expect fees.lawful_exceptions unknown
}

rule fees.costs_disclosed "Cost of recruitment disclosed and provable" {
  implements montreal ch2.e, ch2.i;
             gpog OG.6.2;
             fees_definition 4, 11.iii, 15, 3;
             iris_standard 1.d
  for origin, destination
  severity medium
  met when fees.cost_transparency includes itemised_before_acceptance, employer_payment_proof
       and fees.cost_transparency includes any of filed_with_authority, published_cost,
               cost_in_contract_or_advert
  partly met when fees.cost_transparency counts at least 1
  gap "Documents do not show fully what recruitment cost and who paid."
  why "A worker who does not know the price cannot tell a lawful charge from an unlawful one. An
       inspector without papers has only one word against another. Proof that the employer paid
       shows that the worker did not have to."
  advise "Require an itemised statement before acceptance, a written price between recruiter and
          employer, and proof of payment by the employer on request; have the cost filed, published
          or written into the contract or advert."
}

example "the worker sees the items, the employer proves payment, the authority has it on file" {
  given fees.cost_transparency includes itemised_before_acceptance, employer_payment_proof,
    filed_with_authority
  expect fees.costs_disclosed met
}

example "items shown, payment proved, and costs published" {
  given fees.cost_transparency includes itemised_before_acceptance, employer_payment_proof,
    published_cost
  expect fees.costs_disclosed met
}

example "items shown, payment proved, and the cost is in the advert" {
  given fees.cost_transparency includes itemised_before_acceptance, employer_payment_proof,
    cost_in_contract_or_advert
  expect fees.costs_disclosed met
}

example "items shown and payment proved, but to nobody outside" {
  given fees.cost_transparency includes itemised_before_acceptance, employer_payment_proof
  expect fees.costs_disclosed partly_met
}

example "the worker sees the items and the authority files them; nobody proves payment" {
  given fees.cost_transparency includes itemised_before_acceptance, filed_with_authority
  expect fees.costs_disclosed partly_met
}

example "the employer files proof of payment; the worker sees no statement" {
  given fees.cost_transparency includes employer_payment_proof, filed_with_authority
  expect fees.costs_disclosed partly_met
}

example "a receipt for what was taken, and nothing else" {
  given fees.cost_transparency includes receipt
  expect fees.costs_disclosed partly_met
}

example "accounts are kept, but none of these papers is due" {
  given fees.cost_transparency is empty
  expect fees.costs_disclosed contrary
}

example "the law has no rule on showing costs" {
  given fees.cost_transparency is silent
  expect fees.costs_disclosed silent
}

example "items are shown; nobody has looked for proof of payment and filing" {
  given fees.cost_transparency includes itemised_before_acceptance
    unassessed employer_payment_proof, filed_with_authority
  expect fees.costs_disclosed unknown
}

rule fees.refund "Refund by order of the authority, with money behind it" {
  implements montreal ch2.g, ch6.b;
             gpog GP.7, OG.17.1, OG.27.1;
             iris_standard 1.c;
             ten_things i;
             white_paper 9;
             special_rapporteur 2015.emp.1
  for origin, destination
  severity critical
  met when fees.refund_route is at least administrative_order
       and fees.refund_sources includes recruiter, employer
       and fees.refund_sources includes any of bond_or_guarantee, insurance, public_fund
  partly met when fees.refund_route is at least administrative_order
               or fees.refund_sources counts at least 1
  gap "A worker who was charged has no simple way to get the money back, or no sure payer."
  why "Few workers can sue, least of all from another country. If the authority cannot order
       repayment, keeping the money is the safer choice for whoever took it. And an order is worth
       little when the agency has closed and no security stands behind it."
  advise "Let the authority order repayment with interest by recruiter or employer within a short
          period, met from the security or a fund if they fail."
  model "Where a worker has paid a prohibited fee or cost, the authority shall order the recruiter
         and the employer, together and each for the whole, to repay it with interest within
         [thirty] days. The worker need not go to court, and proof by any means is enough. There is
         no exception for sums collected abroad or by agents.\n
         If the sum is not paid in time, it is paid to the worker from the recruiter's bond or the
         guarantee fund, which may recover it from those liable. The order can be enforced like a
         judgment, and a recruiter that does not obey it loses its licence."
}

example "the authority orders agency and employer to refund, and a bond stands behind them" {
  given fees.refund_route is administrative_order
  given fees.refund_sources includes recruiter, employer, bond_or_guarantee
  expect fees.refund met
}

example "a refund with interest from agency, employer or their insurer" {
  given fees.refund_route is administrative_order_with_addition
  given fees.refund_sources includes recruiter, employer, insurance
  expect fees.refund met
}

example "a public fund pays when agency and employer do not" {
  given fees.refund_route is administrative_order
  given fees.refund_sources includes recruiter, employer, public_fund
  expect fees.refund met
}

example "agency and employer refund, but no bond stands behind them" {
  given fees.refund_route is administrative_order
  given fees.refund_sources includes recruiter, employer
  expect fees.refund partly_met
}

example "the agency and its bond pay, the employer need not" {
  given fees.refund_route is administrative_order
  given fees.refund_sources includes recruiter, bond_or_guarantee
  expect fees.refund partly_met
}

example "the employer and a fund pay, the agency need not" {
  given fees.refund_route is administrative_order
  given fees.refund_sources includes employer, public_fund
  expect fees.refund partly_met
}

example "agency, employer and bond are liable, but only a court can say so" {
  given fees.refund_route is civil_claim_only
  given fees.refund_sources includes recruiter, employer, bond_or_guarantee
  expect fees.refund partly_met
}

example "the agency must refund, and the worker must sue for it" {
  given fees.refund_route is civil_claim_only
  given fees.refund_sources includes recruiter
  expect fees.refund partly_met
}

example "the authority may order a refund; the text does not say from whom" {
  given fees.refund_route is administrative_order
  given fees.refund_sources is silent
  expect fees.refund partly_met
}

example "an ordinary claim, and no payer is named" {
  given fees.refund_route is civil_claim_only
  given fees.refund_sources is silent
  expect fees.refund contrary
}

example "the law does not speak of refunds" {
  given fees.refund_route is silent
  given fees.refund_sources is silent
  expect fees.refund silent
}

example "the authority may order a refund; nobody has looked who pays it" {
  given fees.refund_route is administrative_order
  expect fees.refund unknown
}

rule fees.payer_protected "Workers who paid are not penalised" {
  implements montreal ch2.h, ch2.g;
             special_rapporteur 2015.fee.1
  for origin, destination
  severity medium
  met when fees.claimant_safeguards includes no_penalty_for_paying, no_immigration_harm,
               false_declaration_excused, proof_without_receipt
  partly met when fees.claimant_safeguards counts at least 1
  gap "Workers who disclose payments risk harm or cannot prove payment without a receipt."
  why "Workers are often told to sign that they paid nothing. If that paper, or the payment itself,
       can be held against them, they keep silent and the ban is never enforced. Nobody gives a
       receipt for an unlawful fee, so proof must be possible without one."
  advise "State that paying is not an offence for the worker, that disclosure has no effect on
          status, that a signed no-fee statement is not held against the worker, and that payment
          may be proved by any means."
}

example "the worker is not punished, not removed, not bound by a false paper, and needs no
         receipt" {
  given fees.claimant_safeguards includes no_penalty_for_paying, no_immigration_harm,
    false_declaration_excused, proof_without_receipt
  expect fees.payer_protected met
}

example "every safeguard but one: the worker can be fined for having paid" {
  given fees.claimant_safeguards includes no_immigration_harm, false_declaration_excused,
    proof_without_receipt
  expect fees.payer_protected partly_met
}

example "every safeguard but one: a worker who speaks may lose the permit" {
  given fees.claimant_safeguards includes no_penalty_for_paying, false_declaration_excused,
    proof_without_receipt
  expect fees.payer_protected partly_met
}

example "every safeguard but one: a signed no-fee statement counts against the worker" {
  given fees.claimant_safeguards includes no_penalty_for_paying, no_immigration_harm,
    proof_without_receipt
  expect fees.payer_protected partly_met
}

example "every safeguard but one: only a receipt proves payment" {
  given fees.claimant_safeguards includes no_penalty_for_paying, no_immigration_harm,
    false_declaration_excused
  expect fees.payer_protected partly_met
}

example "the recruiter must prove that it took nothing, and that is all" {
  given fees.claimant_safeguards includes presumption_against_recruiter
  expect fees.payer_protected partly_met
}

example "the law deals with workers who paid, and gives them none of these safeguards" {
  given fees.claimant_safeguards is empty
  expect fees.payer_protected contrary
}

example "the law does not speak of workers who paid" {
  given fees.claimant_safeguards is silent
  expect fees.payer_protected silent
}

example "nobody has looked for safeguards" {
  expect fees.payer_protected unknown
}

rule fees.seafarer_costs "Seafarers pay no more than the three permitted documents" {
  implements mlc A1.4.5.b, R1.4
  for origin, destination
  in sector seafaring
  severity high
  met when fees.worker_fee_rule is prohibited_without_exception
       and fees.costs_on_worker includes none of placement_service_fee, vaccination, insurance,
               welfare_fund_contribution, skills_test, language_test, credential_verification,
               occupational_licence, pre_departure_orientation, job_training, equipment_and_uniform,
               travel_to_interview_or_consulate, travel_to_job, lodging_and_food_in_recruitment,
               return_travel, visa, work_or_residence_permit, exit_or_security_clearance,
               contract_attestation, background_check, translation_or_representation, banking,
               government_levy
  partly met when fees.worker_fee_rule is at least prohibited_with_exceptions
  gap "Seafarers may be charged beyond the statutory medical certificate, seafarer's book and
       passport."
  why "A seafarer is hired again for each voyage, so each charge comes back year after year. The
       Maritime Labour Convention leaves three documents to the seafarer and nothing else. Any
       other item in national law is a fee under another name."
  advise "Limit what a seafarer may pay to those documents by a closed list, and put visas and
          every other cost on the shipowner."
}

example "seafarers pay for their certificate, book and passport only" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes medical_examination, seafarer_book, passport
  expect fees.seafarer_costs met
}

example "no fee, but the seafarer pays for the visa" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes seafarer_book, visa
  expect fees.seafarer_costs partly_met
}

example "no fee, but the seafarer pays for a course" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes job_training
  expect fees.seafarer_costs partly_met
}

example "no fee, but the seafarer pays the way to the ship" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes travel_to_job
  expect fees.seafarer_costs partly_met
}

example "no fee by name, but the agency's charge is put on the seafarer elsewhere in the law" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes placement_service_fee
  expect fees.seafarer_costs partly_met
}

example "no fee, but the seafarer pays for insurance" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes insurance
  expect fees.seafarer_costs partly_met
}

example "no fee, but the seafarer pays the way home" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes return_travel
  expect fees.seafarer_costs partly_met
}

example "no fee, but the seafarer pays for the permit" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes work_or_residence_permit
  expect fees.seafarer_costs partly_met
}

example "no fee, but the seafarer buys the safety gear" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes equipment_and_uniform
  expect fees.seafarer_costs partly_met
}

example "a ban with exceptions" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_with_exceptions
  given fees.costs_on_worker is empty
  expect fees.seafarer_costs partly_met
}

example "seafarers are not among the workers whom the ban protects" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_for_some
  given fees.costs_on_worker is empty
  expect fees.seafarer_costs contrary
}

example "no rule on charging seafarers" {
  in sector seafaring
  given fees.worker_fee_rule is silent
  given fees.costs_on_worker is silent
  expect fees.seafarer_costs silent
}

example "no fee; nobody has looked at the visa" {
  in sector seafaring
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker includes seafarer_book
    unassessed visa
  expect fees.seafarer_costs unknown
}

example "construction workers are not seafarers" {
  in sector construction
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_worker is empty
  expect fees.seafarer_costs not_applicable
}
