pattern fees.ban_v_charge "Fee banned at origin, charged at destination" {
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
  class conflict
  severity critical
  when origin fees.worker_fee_rule is at least prohibited_with_exceptions
   and destination fees.worker_fee_rule is at most permitted_up_to_cap
  mend destination "prohibit the charge"
       agreement "no-fee clause with definition"
       origin "treat payments abroad as charged at home"
  related fees.no_worker_fee
  why "The charge moves to the side where it is lawful, and the ban at origin gives no protection
       once the worker has left."
}

pattern fees.charge_v_ban "Fee charged at origin, banned at destination" {
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
  class conflict
  severity critical
  when origin fees.worker_fee_rule is at most prohibited_for_some
   and destination fees.worker_fee_rule is at least prohibited_with_exceptions
  mend origin "extend the ban to this destination"
       destination "refuse offers unless origin recruiter shows employer payment"
  related fees.no_worker_fee
  why "A worker lawfully charged at origin arrives in a State that treats the charge as unlawful;
       employers there breach duties through payments they do not see."
}

pattern fees.both_charge "Charges allowed on both sides" {
  implements montreal ch2.a, ch7.j, ch2.e;
             gpog GP.7, OG.6, OG.17, OG.6.2;
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
             white_paper 1, 5;
             c97 AI.4, AII.4.1, 7;
             five_corridors kr1
  class protection_gap
  severity critical
  when origin fees.worker_fee_rule is at most permitted_up_to_cap
   and destination fees.worker_fee_rule is at most permitted_up_to_cap
  mend origin "adopt the employer pays rule"
       destination "adopt the employer pays rule"
       agreement "meanwhile, one total ceiling of zero for the corridor"
  related fees.no_worker_fee, fees.employer_pays
  why "The worker may be charged twice for one placement and no side stops the total."
}

pattern fees.cap_mismatch "Ceilings or payment moments differ" {
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
  class divergence
  severity medium
  when origin fees.fee_cap_months differs from destination fees.fee_cap_months
    or origin fees.fee_cap_amount differs from destination fees.fee_cap_amount
    or origin fees.payment_timing differs from destination fees.payment_timing
  mend origin "repeal ceilings in favour of a ban"
       destination "repeal ceilings in favour of a ban"
  related fees.no_worker_fee
  why "Two ceilings for one service allow the higher to be collected on one side; payment may be
       taken before the other side allows it."
}

pattern fees.item_split "Cost item on the employer here, on the worker there" {
  implements montreal ch2.b, ch2.j, ch8.c;
             fees_definition 12.vi, 12.vii, 12.i, 12.ii, 12.iii, 12.iv;
             c97 AII.4.2;
             mobility_paper action.7
  class conflict
  severity high
  when origin fees.costs_on_employer overlaps destination fees.costs_on_worker
    or destination fees.costs_on_employer overlaps origin fees.costs_on_worker
  mend origin "on the side that allows the charge: move the item to the employer"
       destination "on the side that allows the charge: move the item to the employer"
       agreement "cost table"
  related fees.travel_costs, fees.administrative_costs, fees.medical_costs, fees.insurance_costs,
    fees.testing_costs, fees.training_costs
  why "Each listed item will be claimed from the worker wherever the law allows."
}

pattern fees.recruiter_v_employer "Item on the recruiter at origin, on the employer at
                                   destination" {
  implements montreal ch2.e;
             gpog OG.6.2;
             ten_things a;
             mobility_paper action.7;
             dhaka 1;
             statements mobility_programme.c;
             five_corridors kr1;
             white_paper 5
  class duplication
  severity medium
  when origin fees.costs_on_recruiter overlaps destination fees.costs_on_employer
  mend agreement "single debtor per item"
       origin "name the employer as debtor with the recruiter as guarantor"
  related fees.employer_pays
  why "The same item is payable by two parties; one of them will recover it or leave it unpaid."
}

pattern fees.both_on_worker "Same item on the worker on both sides" {
  implements montreal ch2.b, ch8.c;
             fees_definition 12.i, 12.iv, 12.ii
  class protection_gap
  severity high
  when origin fees.costs_on_worker overlaps destination fees.costs_on_worker
  mend origin "place the item on the employer"
       destination "place the item on the employer"
       agreement "mutual recognition of tests and training"
  related fees.medical_costs, fees.training_costs, fees.insurance_costs
  why "The worker pays twice (for example tests, orientation or insurance)."
}

pattern fees.employer_duty_unmatched "Employer must pay under origin law only" {
  implements montreal ch2.e;
             gpog OG.6.2;
             ten_things a;
             mobility_paper action.7;
             dhaka 1;
             statements mobility_programme.c;
             five_corridors kr1;
             white_paper 5
  class protection_gap
  severity high
  when origin fees.employer_pays_duty is stated
   and destination fees.employer_pays_duty is silent
  mend destination "enact the duty"
       agreement "bind employers through the model contract"
  related fees.employer_pays
  why "The duty has no debtor within reach: the employer is bound only at destination."
}

pattern fees.recovery_at_destination "Cost barred at origin recovered from pay at destination" {
  implements montreal ch2.d;
             gpog GP.7;
             fees_definition 7, 9.d;
             c189 15.1.e;
             dhaka 1
  class conflict
  severity critical
  when origin fees.worker_fee_rule is at least prohibited_with_exceptions
   and (destination fees.wage_recovery is at most permitted_with_limits
        or destination fees.wage_recovery is silent)
  mend destination "bar deduction and claw-back of recruitment cost"
       origin "require a clause in the contract"
  related fees.no_wage_recovery
  why "Payment is only delayed until wages are due."
}

pattern fees.definition_gap "Definitions of fee and cost differ" {
  implements montreal ch2.b, ch2.c;
             gpog OG.6, DEF;
             fees_definition 3, 6, 9, 10, 11, 12, 13, 9.d, 15
  class divergence
  severity medium
  when origin fees.definition_openness differs from destination fees.definition_openness
    or destination fees.charges_covered lacks origin fees.charges_covered
  mend origin "adopt the ILO heads"
       destination "adopt the ILO heads"
       agreement "common definition"
  related fees.full_definition
  why "An item is a banned fee on one side and an ordinary cost on the other."
}

pattern fees.actors_gap "Collecting actor bound on one side only" {
  implements montreal ch2.d;
             gpog OG.4.3, OG.17, OG.17.1;
             fees_definition 7, 6, 12;
             gcm 6.c;
             mobility_paper issue.17;
             c97 AI.4, AII.4.1, AII.4.2
  class protection_gap
  severity high
  when origin fees.persons_bound includes none of employers, any_person
   and destination fees.persons_bound includes none of employers, any_person
  mend origin "address the ban to any person"
       destination "address the ban to any person"
  related fees.all_actors_bound
  why "Neither law stops the employer or its staff from collecting."
}

pattern fees.deposit_conflict "Deposit or bond required on one side, barred on the other" {
  implements fees_definition 15;
             iris_standard 1.b
  class conflict
  severity high
  when (origin fees.deposits is at most permitted_with_limits
        and destination fees.deposits is prohibited)
    or (destination fees.deposits is at most permitted_with_limits
        and origin fees.deposits is prohibited)
  mend origin "on the side that allows: prohibit"
       destination "on the side that allows: prohibit"
       agreement "void clause"
  related fees.no_deposit
  why "A security lawful where taken ties the worker where it is unlawful."
}

pattern fees.refund_out_of_reach "Refund order cannot reach the payer" {
  implements montreal ch2.g, ch6.b, ch6.h;
             gpog GP.7, OG.17.1, OG.27.1, OG.8.1;
             iris_standard 1.c;
             ten_things i;
             white_paper 9;
             special_rapporteur 2015.emp.1, 2015.acc.2;
             r203 12;
             gcm 6.j
  class protection_gap
  severity high
  when (origin fees.refund_sources includes none of employer
        or destination fees.refund_route is silent)
   and origin grievance.cross_border_procedure includes none of recognition_of_foreign_awards
  mend destination "refund order power"
       agreement "mutual enforcement"
  related fees.refund, grievance.cross_border
  why "The recruiter at origin pays back only its part; sums taken at destination are lost."
}

pattern fees.proof_of_payment "Proof of employer payment not produced on the other side" {
  implements montreal ch2.e, ch2.i;
             gpog OG.6.2;
             fees_definition 4, 11.iii, 15, 3;
             iris_standard 1.d
  class dependency
  severity medium
  when destination fees.cost_transparency includes employer_payment_proof
   and origin fees.cost_transparency includes none of employer_payment_proof, filed_with_authority
  mend origin "require invoice and filing"
       agreement "common form"
  related fees.costs_disclosed
  why "The destination check rests on a document that origin law does not make recruiters issue."
}
