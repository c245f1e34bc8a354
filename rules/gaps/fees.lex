concept fees.charging_addressed "The law says what a worker may be charged, or bars charging in
                                 general" {
  for origin, destination
  when fees.costs_on_worker is stated
    or fees.worker_fee_rule is at least prohibited_with_exceptions
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
  advise "Prohibit any charge to a worker or jobseeker, direct or indirect, in whole or in part;
          repeal ceilings and fee schedules."
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
  met when fees.persons_bound includes any_person
        or fees.persons_bound includes licensed_recruiters, sub_agents, unlicensed_intermediaries,
               employers, employer_affiliates, ancillary_providers, public_services
  partly met when fees.persons_bound includes licensed_recruiters
              and fees.persons_bound includes any of employers, sub_agents,
                      unlicensed_intermediaries, employer_affiliates, ancillary_providers
  gap "The rule against charging binds some actors only, so others may collect."
  advise "Address the prohibition to any person, and name employers, affiliates, sub-agents and
          service providers."
}

rule fees.all_modes_caught "Every mode of collection caught" {
  implements montreal ch2.d;
             gpog GP.7;
             fees_definition 1, 6, 7, 9.d, 10;
             c181 7.1;
             iris_standard 1.a
  for origin, destination
  severity high
  met when fees.collection_modes includes direct, indirect, partial, wage_or_benefit_deduction,
               paid_abroad_or_after_arrival, tied_third_party_service, repayment_on_exit
       and fees.collection_modes includes any of recurring_or_instalments, loan_advance_or_set_off,
               relabelled_charge
  partly met when fees.collection_modes includes direct
              and fees.collection_modes counts at least general.several
  gap "The prohibition leaves ways of collecting the same money untouched."
  advise "Word the ban without regard to how, when or where a charge is made and list deductions,
          instalments, tied services, set-off and claw-back."
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
       and fees.definition_openness is at least open_list
  partly met when fees.charges_covered counts at least general.many
               or fees.definition_openness is at least closed_list
  gap "There is no definition of fees and related costs, or it is closed or omits heads of the ILO
       definition."
  advise "Define fees and related costs by the ILO heads, add a residual clause, and tie a cost to
          recruitment if it was started, required or imposed in the process."
}

rule fees.medical_costs "Medical costs not on the worker" {
  implements montreal ch2.b;
             fees_definition 12.i
  for origin, destination
  severity high
  met when fees.costs_on_worker includes none of medical_examination, vaccination
       and (fees.costs_on_employer includes medical_examination
            or fees.costs_on_recruiter includes medical_examination
            or fees.charges_covered includes medical)
  partly met when fees.costs_on_worker includes none of medical_examination
              and fees.charging_addressed holds
  gap "Workers may be made to pay for medical tests or vaccination."
  advise "Place tests and vaccinations required for recruitment on the employer and bar recruiters
          and clinics from charging workers."
}

rule fees.insurance_costs "Insurance required, and its cost and fund dues not on the worker" {
  implements montreal ch2.b, ch8.c;
             fees_definition 12.ii
  for origin, destination
  severity high
  met when fees.costs_on_worker includes none of insurance, welfare_fund_contribution
       and (fees.costs_on_employer includes insurance
            or fees.costs_on_recruiter includes insurance
            or fees.charges_covered includes insurance)
  partly met when (fees.costs_on_worker includes none of insurance
                   and fees.charging_addressed holds)
               or welfare.insured_risks counts at least 1
  gap "Workers may be made to pay insurance premiums or welfare fund dues tied to recruitment."
  advise "Place premiums and fund membership on the employer or recruiter."
}

rule fees.testing_costs "Tests and credentials not on the worker" {
  implements montreal ch2.b;
             fees_definition 12.iii
  for origin, destination
  severity medium
  met when fees.costs_on_worker includes none of skills_test, language_test,
               credential_verification, occupational_licence
       and (fees.costs_on_employer includes any of skills_test, language_test,
                credential_verification
            or fees.costs_on_recruiter includes any of skills_test, credential_verification
            or fees.charges_covered includes skills_and_qualification_tests)
  partly met when fees.costs_on_worker includes none of skills_test
              and fees.charging_addressed holds
  gap "Workers may be made to pay for trade, language or credential checks required for the job."
  advise "Place tests and verification required for the particular job on the employer."
}

rule fees.training_costs "Training and orientation free" {
  implements montreal ch2.b;
             fees_definition 12.iv
  for origin, destination
  severity medium
  met when fees.costs_on_worker includes none of pre_departure_orientation, job_training
       and (fees.costs_on_employer includes any of pre_departure_orientation, job_training
            or fees.costs_on_recruiter includes any of pre_departure_orientation, job_training
            or fees.charges_covered includes training_and_orientation)
  partly met when fees.costs_on_worker includes none of pre_departure_orientation
              and fees.charging_addressed holds
  gap "Workers may be made to pay for required orientation or training."
  advise "State that required orientation and training is free and name who pays."
}

rule fees.equipment_costs "Tools, uniforms and safety gear free" {
  implements fees_definition 12.v
  for origin, destination
  severity medium
  met when fees.costs_on_worker includes none of equipment_and_uniform
       and (fees.costs_on_employer includes equipment_and_uniform
            or fees.charges_covered includes equipment)
  partly met when fees.costs_on_worker includes none of equipment_and_uniform
              and fees.charging_addressed holds
  gap "Workers may be charged for tools, uniforms or protective gear."
  advise "Oblige the employer to supply equipment without charge or deduction."
}

rule fees.travel_costs "Travel, lodging and return not on the worker" {
  implements montreal ch2.b;
             fees_definition 12.vi
  for origin, destination
  severity high
  met when fees.costs_on_worker includes none of travel_to_interview_or_consulate, travel_to_job,
               lodging_and_food_in_recruitment, return_travel
       and (fees.costs_on_employer includes travel_to_job, return_travel
            or fees.charges_covered includes travel_and_lodging)
  partly met when (fees.costs_on_worker includes none of travel_to_job
                   and fees.charging_addressed holds)
               or fees.costs_on_employer includes any of travel_to_job, return_travel
  gap "Workers may be made to bear travel, lodging or return costs of recruitment."
  advise "Place travel to interviews, consulates and the job, subsistence on the way and return on
          the employer."
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
       and (fees.costs_on_employer includes any of visa, work_or_residence_permit
            or fees.charges_covered includes administrative)
  partly met when fees.costs_on_worker includes none of visa, work_or_residence_permit
              and fees.charging_addressed holds
  gap "Workers may be made to pay for visas, permits, clearances, levies or documents needed only
       for recruitment."
  advise "Place visa, permit, clearance, attestation and document charges needed only to complete
          recruitment on the employer, and waive public charges on workers."
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
  partly met when fees.employer_pays_duty is at least listed_items
  gap "The law does not say that the employer bears the cost of recruitment."
  advise "Enact a positive duty on the employer to bear all fees and related costs and to keep
          proof of payment."
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
  advise "Bar deduction, set-off and claw-back of recruitment cost, also on early exit, and make
          such clauses void."
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
  advise "Prohibit loans by recruiters and employers for recruitment cost and any link with a
          chosen lender; make debt bondage an offence."
}

rule fees.no_deposit "No deposits or bonds from workers" {
  implements fees_definition 15;
             iris_standard 1.b
  for origin, destination
  severity high
  met when fees.deposits is prohibited
  partly met when fees.deposits is permitted_with_limits
  gap "Workers may be asked for deposits, bonds, collateral or guarantors."
  advise "Prohibit any security from workers and order return of sums held."
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
  gap "Bribes, kickbacks or trade in visas and job orders are not expressly punished."
  advise "Create offences for paying or taking a reward for a job order, visa or quota, among
          private parties too."
}

rule fees.lawful_exceptions "Exceptions narrow, consulted and disclosed" {
  implements fees_definition 11, 11.i, 11.ii, 11.iii;
             c181 7.2, 7.3
  for origin, destination
  severity medium
  met when fees.worker_fee_rule is prohibited_without_exception
        or fees.exception_conditions includes published_regulation, social_partner_consultation,
               worker_interest, limited_worker_categories, specified_services, prior_disclosure
  partly met when fees.exception_conditions counts at least general.several
  gap "Exceptions to the fee ban lack the conditions that justify them."
  advise "Confine any exception by regulation to named workers and services, in their interest,
          after consulting social partners, with disclosure beforehand, and report it."
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
  gap "Nobody can see from documents what recruitment cost and who paid."
  advise "Require an itemised statement before acceptance, a written price between recruiter and
          employer, and proof of payment by the employer on request."
}

rule fees.refund "Prompt refund by order of the authority" {
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
  gap "A worker who was charged has no simple way to get the money back."
  advise "Let the authority order repayment with interest by recruiter or employer within a short
          period, met from the security or a fund if they fail."
}

rule fees.payer_protected "Workers who paid are not penalised" {
  implements montreal ch2.h, ch2.g;
             special_rapporteur 2015.fee.1
  for origin, destination
  severity medium
  met when fees.claimant_safeguards includes no_penalty_for_paying, no_immigration_harm,
               proof_without_receipt
  partly met when fees.claimant_safeguards counts at least 1
  gap "Workers who disclose payments risk harm or cannot prove payment without a receipt."
  advise "State that paying is not an offence for the worker, that disclosure has no effect on
          status, and that payment may be proved by any means."
}

rule fees.seafarer_costs "Seafarers pay no more than the three permitted documents" {
  implements mlc A1.4.5.b, R1.4
  for origin, destination
  in sector seafaring
  severity high
  met when fees.worker_fee_rule is prohibited_without_exception
       and fees.costs_on_worker includes none of visa, travel_to_job, placement_service_fee,
               job_training
  partly met when fees.worker_fee_rule is at least prohibited_with_exceptions
  gap "Seafarers may be charged beyond the statutory medical certificate, seafarer's book and
       passport."
  advise "Limit what a seafarer may pay to those documents and put visas on the shipowner."
}
