# A no-fee clause may bind one Party only, or hold a ceiling or exceptions of its own: by itself it
# settles nothing until the agreement's own rule on charging has been looked for.
concept fees.barred_by_agreement "The agreement bars every charge to a worker for recruitment" {
  for agreement
  when fees.worker_fee_rule is prohibited_without_exception
    or (bilateral.fair_recruitment_clauses includes no_fee
        and not fees.worker_fee_rule is one of permitted_without_cap, permitted_up_to_cap,
                    prohibited_for_some, prohibited_with_exceptions)
}

concept fees.employer_pays_all "The agreement puts all cost of recruitment on the employer, and
                                none on the worker" {
  for agreement
  when fees.employer_pays_duty is full_cost
   and fees.costs_on_worker counts at most 0
}

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
   and destination fees.worker_fee_rule is at most prohibited_for_some
  settled when agreement fees.barred_by_agreement holds
  mend destination "prohibit the charge for every worker"
       agreement "a no-fee clause with a definition, binding both sides"
       origin "treat payments taken abroad as taken at home, and make the licensed agency repay
               them"
  related fees.no_worker_fee
  why "The charge moves to the side where it is lawful, and the ban at origin gives no protection
       once the worker has left. A recruiter at origin need only have its partner abroad collect."
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
  settled when agreement fees.barred_by_agreement holds
  mend origin "extend the ban to this destination"
       destination "refuse offers unless the recruiter at origin shows that the employer paid"
  related fees.no_worker_fee
  why "A worker lawfully charged at origin arrives in a State that treats the charge as unlawful.
       Employers there breach their duties through payments they do not see, and the worker arrives
       in debt all the same."
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
  when origin fees.worker_fee_rule is at most prohibited_for_some
   and destination fees.worker_fee_rule is at most prohibited_for_some
  settled when agreement fees.barred_by_agreement holds
  mend origin "bar charging workers and make the employer pay"
       destination "bar charging workers and make the employer pay"
       agreement "meanwhile, one total ceiling of zero for the corridor"
  related fees.no_worker_fee, fees.employer_pays
  why "The worker may be charged twice for one placement, and no side stops the total. Each law may
       keep its own ceiling and the worker still owes both."
}

# Of any two fee rules that are not both a ban, exactly one of these three patterns speaks.
example "barred at origin, open at destination to all but domestic workers" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is prohibited_for_some
  expect fees.ban_v_charge reported
  expect fees.charge_v_ban not_reported
  expect fees.both_charge not_reported
}

example "barred at origin save for listed exceptions, a ceiling at destination" {
  given origin fees.worker_fee_rule is prohibited_with_exceptions
  given destination fees.worker_fee_rule is permitted_up_to_cap
  expect fees.ban_v_charge reported
  expect fees.charge_v_ban not_reported
  expect fees.both_charge not_reported
}

example "barred at origin, nothing said at destination" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is silent
  expect fees.ban_v_charge reported
  expect fees.charge_v_ban not_reported
  expect fees.both_charge not_reported
}

example "origin bars charging for other destinations only, this one bars it save for exceptions" {
  given origin fees.worker_fee_rule is prohibited_for_some
  given destination fees.worker_fee_rule is prohibited_with_exceptions
  expect fees.ban_v_charge not_reported
  expect fees.charge_v_ban reported
  expect fees.both_charge not_reported
}

example "a ceiling at origin, a full ban at destination" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is prohibited_without_exception
  expect fees.ban_v_charge not_reported
  expect fees.charge_v_ban reported
  expect fees.both_charge not_reported
}

example "each side protects some workers only" {
  given origin fees.worker_fee_rule is prohibited_for_some
  given destination fees.worker_fee_rule is prohibited_for_some
  expect fees.ban_v_charge not_reported
  expect fees.charge_v_ban not_reported
  expect fees.both_charge reported
}

example "a ceiling at origin, nothing said at destination" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is silent
  expect fees.ban_v_charge not_reported
  expect fees.charge_v_ban not_reported
  expect fees.both_charge reported
}

example "both sides bar charging, each with its exceptions" {
  given origin fees.worker_fee_rule is prohibited_with_exceptions
  given destination fees.worker_fee_rule is prohibited_with_exceptions
  expect fees.ban_v_charge not_reported
  expect fees.charge_v_ban not_reported
  expect fees.both_charge not_reported
}

example "barred at origin; nobody has read the destination's law" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  expect fees.ban_v_charge cannot_tell
  expect fees.charge_v_ban not_reported
  expect fees.both_charge not_reported
}

example "nothing said at origin; nobody has read the destination's law" {
  given origin fees.worker_fee_rule is silent
  expect fees.ban_v_charge not_reported
  expect fees.charge_v_ban cannot_tell
  expect fees.both_charge cannot_tell
}

example "barred at origin, a ceiling at destination; the agreement bars every charge" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given agreement fees.worker_fee_rule is prohibited_without_exception
  given agreement bilateral.fair_recruitment_clauses is silent
  expect fees.ban_v_charge settled
}

example "barred at origin, a ceiling at destination; a clause of the agreement says that workers
         pay no fee" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given agreement fees.worker_fee_rule is silent
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.ban_v_charge settled
}

example "barred at origin, a ceiling at destination; under the agreement workers pay no fee, save
         for listed exceptions" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given agreement fees.worker_fee_rule is prohibited_with_exceptions
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.ban_v_charge reported
}

example "barred at origin, a ceiling at destination; the agreement asks for licences and
         contracts and does not speak of fees" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given agreement fees.worker_fee_rule is silent
  given agreement bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides,
    written_contract
  expect fees.ban_v_charge reported
}

example "a ceiling at origin, barred at destination; the agreement bars every charge" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is prohibited_without_exception
  given agreement fees.worker_fee_rule is prohibited_without_exception
  given agreement bilateral.fair_recruitment_clauses is silent
  expect fees.charge_v_ban settled
}

example "a ceiling at origin, barred at destination; a clause of the agreement says that workers
         pay no fee" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is prohibited_without_exception
  given agreement fees.worker_fee_rule is silent
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.charge_v_ban settled
}

example "a ceiling at origin, barred at destination; under the agreement workers pay no fee, save
         for listed exceptions" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is prohibited_without_exception
  given agreement fees.worker_fee_rule is prohibited_with_exceptions
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.charge_v_ban reported
}

example "a ceiling at origin, barred at destination; the agreement asks for licences and
         contracts and does not speak of fees" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is prohibited_without_exception
  given agreement fees.worker_fee_rule is silent
  given agreement bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides,
    written_contract
  expect fees.charge_v_ban reported
}

example "a ceiling at origin, barred at destination; the agreement says that workers pay no fee,
         and nobody has read whom that binds" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is prohibited_without_exception
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.charge_v_ban reported
}

example "charged on both sides; the agreement bars every charge" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_without_cap
  given agreement fees.worker_fee_rule is prohibited_without_exception
  given agreement bilateral.fair_recruitment_clauses is silent
  expect fees.both_charge settled
}

example "charged on both sides; a clause of the agreement says that workers pay no fee" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_without_cap
  given agreement fees.worker_fee_rule is silent
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.both_charge settled
}

example "charged on both sides; under the agreement workers pay no fee, save for listed
         exceptions" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_without_cap
  given agreement fees.worker_fee_rule is prohibited_with_exceptions
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.both_charge reported
}

example "charged on both sides; the agreement asks for licences and contracts and does not speak
         of fees" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_without_cap
  given agreement fees.worker_fee_rule is silent
  given agreement bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides,
    written_contract
  expect fees.both_charge reported
}

example "charged on both sides; a clause of the agreement headed no fee sets a ceiling" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_without_cap
  given agreement fees.worker_fee_rule is permitted_up_to_cap
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.both_charge reported
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
  when origin fees.worker_fee_rule is at most prohibited_with_exceptions
   and destination fees.worker_fee_rule is at most prohibited_with_exceptions
   and (origin fees.fee_cap_months differs from destination fees.fee_cap_months
        or origin fees.fee_cap_amount differs from destination fees.fee_cap_amount
        or origin fees.payment_timing differs from destination fees.payment_timing)
  settled when agreement fees.barred_by_agreement holds
  mend origin "repeal ceilings in favour of a ban"
       destination "repeal ceilings in favour of a ban"
       agreement "until then, the lower ceiling and the later moment of payment for the whole
                  placement"
  related fees.no_worker_fee
  why "Two ceilings for one service let the higher be collected on the side that allows it. Payment
       may be taken at home before the other side allows any, and the worker has paid before there
       is a job."
}

example "two months of pay at origin, one at destination" {
  given origin fees.worker_fee_rule is prohibited_with_exceptions
  given destination fees.worker_fee_rule is prohibited_with_exceptions
  given origin fees.fee_cap_months is 2
  given destination fees.fee_cap_months is 1
  given origin fees.fee_cap_amount is silent
  given destination fees.fee_cap_amount is silent
  given origin fees.payment_timing is silent
  given destination fees.payment_timing is silent
  expect fees.cap_mismatch reported
}

example "a ceiling of 10000 at origin, of 500 at destination" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given origin fees.fee_cap_months is 1
  given destination fees.fee_cap_months is 1
  given origin fees.fee_cap_amount is 10000
  given destination fees.fee_cap_amount is 500
  given origin fees.payment_timing is after_contract
  given destination fees.payment_timing is after_contract
  expect fees.cap_mismatch reported
}

example "the same ceilings, but origin lets the agency collect only once work has begun" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is prohibited_for_some
  given origin fees.fee_cap_months is 1
  given destination fees.fee_cap_months is 1
  given origin fees.fee_cap_amount is 500
  given destination fees.fee_cap_amount is 500
  given origin fees.payment_timing is after_start_of_work
  given destination fees.payment_timing is any_time
  expect fees.cap_mismatch reported
}

example "the same ceilings and the same moment of payment" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given origin fees.fee_cap_months is 1
  given destination fees.fee_cap_months is 1
  given origin fees.fee_cap_amount is 500
  given destination fees.fee_cap_amount is 500
  given origin fees.payment_timing is after_contract
  given destination fees.payment_timing is after_contract
  expect fees.cap_mismatch not_reported
}

example "no ceiling at origin, where every charge is barred" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given origin fees.fee_cap_months is silent
  given destination fees.fee_cap_months is 1
  expect fees.cap_mismatch not_reported
}

example "no ceiling at destination, where every charge is barred" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is prohibited_without_exception
  given origin fees.fee_cap_months is 1
  given destination fees.fee_cap_months is silent
  expect fees.cap_mismatch not_reported
}

example "months of pay on one side, a sum on the other" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given origin fees.fee_cap_months is 1
  given destination fees.fee_cap_months is silent
  given origin fees.fee_cap_amount is silent
  given destination fees.fee_cap_amount is 500
  given origin fees.payment_timing is silent
  given destination fees.payment_timing is silent
  expect fees.cap_mismatch cannot_tell
}

example "one month of pay at origin, two at destination; the agreement bars every charge" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given origin fees.fee_cap_months is 1
  given destination fees.fee_cap_months is 2
  given agreement fees.worker_fee_rule is prohibited_without_exception
  given agreement bilateral.fair_recruitment_clauses is silent
  expect fees.cap_mismatch settled
}

example "one month of pay at origin, two at destination; a clause of the agreement says that
         workers pay no fee" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given origin fees.fee_cap_months is 1
  given destination fees.fee_cap_months is 2
  given agreement fees.worker_fee_rule is silent
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.cap_mismatch settled
}

example "one month of pay at origin, two at destination; under the agreement workers pay no fee,
         save for listed exceptions" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given origin fees.fee_cap_months is 1
  given destination fees.fee_cap_months is 2
  given agreement fees.worker_fee_rule is prohibited_with_exceptions
  given agreement bilateral.fair_recruitment_clauses includes no_fee
  expect fees.cap_mismatch reported
}

example "one month of pay at origin, two at destination; the agreement asks for licences and
         contracts and does not speak of fees" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given origin fees.fee_cap_months is 1
  given destination fees.fee_cap_months is 2
  given agreement fees.worker_fee_rule is silent
  given agreement bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides,
    written_contract
  expect fees.cap_mismatch reported
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
  settled when agreement fees.employer_pays_all holds
  mend origin "on the side that allows the charge: move the item to the employer"
       destination "on the side that allows the charge: move the item to the employer"
       agreement "a table that gives every item one payer, never the worker"
  related fees.travel_costs, fees.administrative_costs, fees.medical_costs, fees.insurance_costs,
    fees.testing_costs, fees.training_costs
  why "Each such item will be claimed from the worker wherever the law allows. The employer can say
       that it obeyed the law of its own side, and the worker has nobody to claim from."
}

example "the visa is on the employer at origin and on the worker at destination" {
  given origin fees.costs_on_employer includes visa, travel_to_job
  given destination fees.costs_on_worker includes visa
  given destination fees.costs_on_employer includes insurance
  given origin fees.costs_on_worker includes passport
  expect fees.item_split reported
}

example "the permit is on the worker at origin and on the employer at destination" {
  given origin fees.costs_on_employer includes insurance
  given destination fees.costs_on_worker is silent
  given destination fees.costs_on_employer includes work_or_residence_permit, visa
  given origin fees.costs_on_worker includes work_or_residence_permit
  expect fees.item_split reported
}

example "the worker pays for no item that the other side puts on the employer" {
  given origin fees.costs_on_employer includes visa
  given destination fees.costs_on_worker includes banking
  given destination fees.costs_on_employer includes insurance
  given origin fees.costs_on_worker includes passport
  expect fees.item_split not_reported
}

example "the visa is on the employer at origin; nobody has read what workers pay at destination" {
  given origin fees.costs_on_employer includes visa
  given destination fees.costs_on_employer is silent
  given origin fees.costs_on_worker is silent
  expect fees.item_split cannot_tell
}

example "the visa is on the employer at origin, on the worker at destination; under the agreement
         the employer bears all cost" {
  given origin fees.costs_on_employer includes visa
  given destination fees.costs_on_worker includes visa
  given agreement fees.employer_pays_duty is full_cost
  given agreement fees.costs_on_worker is silent
  expect fees.item_split settled
}

example "the visa is on the employer at origin, on the worker at destination; under the agreement
         the employer bears listed items only" {
  given origin fees.costs_on_employer includes visa
  given destination fees.costs_on_worker includes visa
  given agreement fees.employer_pays_duty is listed_items
  given agreement fees.costs_on_worker is empty
  expect fees.item_split reported
}

example "the visa is on the employer at origin, on the worker at destination; under the agreement
         the employer bears all cost but that of the passport" {
  given origin fees.costs_on_employer includes visa
  given destination fees.costs_on_worker includes visa
  given agreement fees.employer_pays_duty is full_cost
  given agreement fees.costs_on_worker includes passport
  expect fees.item_split reported
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
  settled when agreement fees.employer_pays_duty is full_cost
           and agreement fees.costs_on_recruiter counts at most 0
  mend agreement "one debtor for each item, the other as guarantor"
       origin "name the employer as debtor with the recruiter as guarantor"
  related fees.employer_pays
  why "The same item is payable by two parties. One pays and recovers it from the worker, or each
       waits for the other and the item is left to the worker."
}

example "the agency at origin and the employer at destination both owe the ticket" {
  given origin fees.costs_on_recruiter includes travel_to_job
  given destination fees.costs_on_employer includes travel_to_job, visa
  expect fees.recruiter_v_employer reported
}

example "the agency owes the medical test, the employer the ticket" {
  given origin fees.costs_on_recruiter includes medical_examination
  given destination fees.costs_on_employer includes travel_to_job
  expect fees.recruiter_v_employer not_reported
}

example "the agency owes the ticket; nobody has read what the employer owes" {
  given origin fees.costs_on_recruiter includes travel_to_job
  expect fees.recruiter_v_employer cannot_tell
}

example "agency and employer both owe the ticket; under the agreement the employer bears all cost" {
  given origin fees.costs_on_recruiter includes travel_to_job
  given destination fees.costs_on_employer includes travel_to_job
  given agreement fees.employer_pays_duty is full_cost
  given agreement fees.costs_on_recruiter is silent
  expect fees.recruiter_v_employer settled
}

example "agency and employer both owe the ticket; under the agreement the employer bears listed
         items" {
  given origin fees.costs_on_recruiter includes travel_to_job
  given destination fees.costs_on_employer includes travel_to_job
  given agreement fees.employer_pays_duty is listed_items
  given agreement fees.costs_on_recruiter is empty
  expect fees.recruiter_v_employer reported
}

example "agency and employer both owe the ticket, under the agreement too" {
  given origin fees.costs_on_recruiter includes travel_to_job
  given destination fees.costs_on_employer includes travel_to_job
  given agreement fees.employer_pays_duty is full_cost
  given agreement fees.costs_on_recruiter includes travel_to_job
  expect fees.recruiter_v_employer reported
}

pattern fees.both_on_worker "Same item on the worker on both sides" {
  implements montreal ch2.b, ch8.c;
             fees_definition 12.i, 12.iv, 12.ii
  class protection_gap
  severity high
  when origin fees.costs_on_worker overlaps destination fees.costs_on_worker
  settled when agreement fees.employer_pays_all holds
  mend origin "place the item on the employer"
       destination "place the item on the employer"
       agreement "accept each other's tests and training, and bar charging the worker for either"
  related fees.medical_costs, fees.training_costs, fees.insurance_costs
  why "The worker pays twice for the same thing, for example tests, orientation or insurance,
       because neither side accepts what was done on the other."
}

example "the worker pays for a medical test on each side" {
  given origin fees.costs_on_worker includes medical_examination, passport
  given destination fees.costs_on_worker includes medical_examination
  expect fees.both_on_worker reported
}

example "the worker pays for the passport here and the bank there" {
  given origin fees.costs_on_worker includes passport
  given destination fees.costs_on_worker includes banking
  expect fees.both_on_worker not_reported
}

example "the worker pays for orientation at origin; nobody has read the destination's law" {
  given origin fees.costs_on_worker includes pre_departure_orientation
  expect fees.both_on_worker cannot_tell
}

example "the worker pays for a medical test on each side; under the agreement the employer bears
         all cost" {
  given origin fees.costs_on_worker includes medical_examination
  given destination fees.costs_on_worker includes medical_examination
  given agreement fees.employer_pays_duty is full_cost
  given agreement fees.costs_on_worker is silent
  expect fees.both_on_worker settled
}

example "the worker pays for a medical test on each side; under the agreement the employer bears
         listed items only" {
  given origin fees.costs_on_worker includes medical_examination
  given destination fees.costs_on_worker includes medical_examination
  given agreement fees.employer_pays_duty is listed_items
  given agreement fees.costs_on_worker is empty
  expect fees.both_on_worker reported
}

example "the worker pays for a medical test on each side; under the agreement the employer bears
         all cost but that of the passport" {
  given origin fees.costs_on_worker includes medical_examination
  given destination fees.costs_on_worker includes medical_examination
  given agreement fees.employer_pays_duty is full_cost
  given agreement fees.costs_on_worker includes passport
  expect fees.both_on_worker reported
}

pattern fees.employer_duty_unmatched "Employer must pay, or must pay more, under origin law only" {
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
  when origin fees.employer_pays_duty is above destination fees.employer_pays_duty
  settled when agreement fees.employer_pays_duty is full_cost
  mend destination "enact a duty on the employer to bear the whole cost"
       agreement "bind employers through the model contract"
  related fees.employer_pays
  why "The duty, or a part of it, has no debtor within reach: the employer is bound only by the law
       of its own country. What it does not owe there is collected from the worker."
}

example "the whole cost is on the employer at origin, and nothing is said at destination" {
  given origin fees.employer_pays_duty is full_cost
  given destination fees.employer_pays_duty is silent
  expect fees.employer_duty_unmatched reported
}

example "the whole cost is on the employer at origin, at destination the agency's fee alone" {
  given origin fees.employer_pays_duty is full_cost
  given destination fees.employer_pays_duty is service_fee_only
  expect fees.employer_duty_unmatched reported
}

example "the employer owes the whole cost on both sides" {
  given origin fees.employer_pays_duty is full_cost
  given destination fees.employer_pays_duty is full_cost
  expect fees.employer_duty_unmatched not_reported
}

example "the destination asks more of the employer than origin does" {
  given origin fees.employer_pays_duty is listed_items
  given destination fees.employer_pays_duty is full_cost
  expect fees.employer_duty_unmatched not_reported
}

example "the whole cost is on the employer at origin; nobody has read the destination's law" {
  given origin fees.employer_pays_duty is full_cost
  expect fees.employer_duty_unmatched cannot_tell
}

example "the whole cost is on the employer at origin and in the agreement" {
  given origin fees.employer_pays_duty is full_cost
  given destination fees.employer_pays_duty is silent
  given agreement fees.employer_pays_duty is full_cost
  expect fees.employer_duty_unmatched settled
}

example "the whole cost is on the employer at origin, in the agreement listed items only" {
  given origin fees.employer_pays_duty is full_cost
  given destination fees.employer_pays_duty is silent
  given agreement fees.employer_pays_duty is listed_items
  expect fees.employer_duty_unmatched reported
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
   and destination fees.wage_recovery is at most permitted_with_limits
  settled when agreement fees.wage_recovery is prohibited
  mend destination "bar deduction and claw-back of recruitment cost"
       origin "require a clause in the contract that no recruitment cost is taken from pay"
  related fees.no_wage_recovery
  why "Payment is only delayed until wages are due. The worker left without paying, so the papers
       at origin look clean, and the first months of pay are gone."
}

example "barred at origin save for exceptions, deducted with consent at destination" {
  given origin fees.worker_fee_rule is prohibited_with_exceptions
  given destination fees.wage_recovery is permitted_with_limits
  expect fees.recovery_at_destination reported
}

example "barred at origin, and nothing said of deductions at destination" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.wage_recovery is silent
  expect fees.recovery_at_destination reported
}

example "barred at origin, and no deduction at destination" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.wage_recovery is prohibited
  expect fees.recovery_at_destination not_reported
}

example "a charge that origin allows is deducted at destination" {
  given origin fees.worker_fee_rule is prohibited_for_some
  given destination fees.wage_recovery is permitted
  expect fees.recovery_at_destination not_reported
}

example "barred at origin; nobody has read the wage law at destination" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  expect fees.recovery_at_destination cannot_tell
}

example "barred at origin, deducted at destination; the agreement bars taking the cost from pay" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.wage_recovery is permitted_with_limits
  given agreement fees.wage_recovery is prohibited
  expect fees.recovery_at_destination settled
}

example "barred at origin, deducted at destination; the agreement asks for the worker's consent" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.wage_recovery is permitted_with_limits
  given agreement fees.wage_recovery is permitted_with_limits
  expect fees.recovery_at_destination reported
}

pattern fees.definition_gap "Definitions of fee and cost differ" {
  implements montreal ch2.b, ch2.c;
             gpog OG.6, DEF;
             fees_definition 3, 6, 9, 10, 11, 12, 13, 9.d, 15
  class divergence
  severity medium
  when origin fees.definition_openness differs from destination fees.definition_openness
    or destination fees.charges_covered lacks origin fees.charges_covered
    or origin fees.charges_covered lacks destination fees.charges_covered
  settled when agreement fees.definition_openness is stated
           and not agreement fees.definition_openness is below origin fees.definition_openness
           and not agreement fees.definition_openness is below destination fees.definition_openness
           and not agreement fees.charges_covered lacks origin fees.charges_covered
           and not agreement fees.charges_covered lacks destination fees.charges_covered
  mend origin "adopt the ILO heads"
       destination "adopt the ILO heads"
       agreement "one definition for both sides"
  related fees.full_definition
  why "An item is a banned fee on one side and an ordinary cost on the other. It is then billed
       where it is ordinary, and the two authorities cannot agree what must be repaid."
}

example "the same heads, in a closed list at origin and an open one at destination" {
  given origin fees.definition_openness is closed_list
  given destination fees.definition_openness is open_list
  given origin fees.charges_covered includes medical
  given destination fees.charges_covered includes medical
  expect fees.definition_gap reported
}

example "the same heads, in an open list at origin and a closed one at destination" {
  given origin fees.definition_openness is open_list
  given destination fees.definition_openness is closed_list
  given origin fees.charges_covered includes medical
  given destination fees.charges_covered includes medical
  expect fees.definition_gap reported
}

example "both lists are open, and medical costs are named at origin only" {
  given origin fees.definition_openness is open_list
  given destination fees.definition_openness is open_list
  given origin fees.charges_covered includes matching_services, medical
  given destination fees.charges_covered includes matching_services
  expect fees.definition_gap reported
}

example "both lists are open, and medical costs are named at destination only" {
  given origin fees.definition_openness is open_list
  given destination fees.definition_openness is open_list
  given origin fees.charges_covered includes matching_services
  given destination fees.charges_covered includes matching_services, medical
  expect fees.definition_gap reported
}

example "the same heads in an open list on both sides" {
  given origin fees.definition_openness is open_list
  given destination fees.definition_openness is open_list
  given origin fees.charges_covered includes matching_services, medical
  given destination fees.charges_covered includes matching_services, medical
  expect fees.definition_gap not_reported
}

example "an open list at origin; nobody has read the destination's definition" {
  given origin fees.definition_openness is open_list
  given origin fees.charges_covered includes medical
  expect fees.definition_gap cannot_tell
}

example "the agreement has an open list with every head that either law names" {
  given origin fees.definition_openness is closed_list
  given destination fees.definition_openness is open_list
  given origin fees.charges_covered includes matching_services, medical
  given destination fees.charges_covered includes matching_services, insurance
  given agreement fees.definition_openness is open_list
  given agreement fees.charges_covered includes matching_services, medical, insurance
  expect fees.definition_gap settled
}

example "the agreement has an open list with more heads than either law" {
  given origin fees.definition_openness is closed_list
  given destination fees.definition_openness is open_list
  given origin fees.charges_covered includes matching_services, medical
  given destination fees.charges_covered includes matching_services, insurance
  given agreement fees.definition_openness is open_list_with_attribution
  given agreement fees.charges_covered includes matching_services, medical, insurance, equipment
  expect fees.definition_gap settled
}

example "the agreement names every head, but in a closed list, and the destination's list is open" {
  given origin fees.definition_openness is closed_list
  given destination fees.definition_openness is open_list
  given origin fees.charges_covered includes matching_services, medical
  given destination fees.charges_covered includes matching_services, insurance
  given agreement fees.definition_openness is closed_list
  given agreement fees.charges_covered includes matching_services, medical, insurance
  expect fees.definition_gap reported
}

example "the agreement names every head, but in a closed list, and the list at origin is open" {
  given origin fees.definition_openness is open_list
  given destination fees.definition_openness is closed_list
  given origin fees.charges_covered includes matching_services, medical
  given destination fees.charges_covered includes matching_services, insurance
  given agreement fees.definition_openness is closed_list
  given agreement fees.charges_covered includes matching_services, medical, insurance
  expect fees.definition_gap reported
}

example "the agreement's open list leaves out medical costs, which are named at origin" {
  given origin fees.definition_openness is closed_list
  given destination fees.definition_openness is open_list
  given origin fees.charges_covered includes matching_services, medical
  given destination fees.charges_covered includes matching_services, insurance
  given agreement fees.definition_openness is open_list
  given agreement fees.charges_covered includes matching_services, insurance
  expect fees.definition_gap reported
}

example "the agreement's open list leaves out insurance, which is named at destination" {
  given origin fees.definition_openness is closed_list
  given destination fees.definition_openness is open_list
  given origin fees.charges_covered includes matching_services, medical
  given destination fees.charges_covered includes matching_services, insurance
  given agreement fees.definition_openness is open_list
  given agreement fees.charges_covered includes matching_services, medical
  expect fees.definition_gap reported
}

example "neither law defines the fee, each names other heads, and the agreement names them all
         without a definition" {
  given origin fees.definition_openness is silent
  given destination fees.definition_openness is silent
  given origin fees.charges_covered includes matching_services, medical
  given destination fees.charges_covered includes matching_services, insurance
  given agreement fees.definition_openness is silent
  given agreement fees.charges_covered includes matching_services, medical, insurance
  expect fees.definition_gap reported
}

pattern fees.actors_gap "Employer free to collect on both sides" {
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
  settled when agreement fees.persons_bound includes any of employers, any_person
  mend origin "address the ban to any person"
       destination "address the ban to any person, employers by name"
  related fees.all_actors_bound
  why "Neither law stops the employer or its staff from collecting. Once the agency is bound, the
       payment moves to the employer's side, and no authority can act."
}

example "both sides bind agencies only" {
  given origin fees.persons_bound includes licensed_recruiters
  given destination fees.persons_bound includes licensed_recruiters, sub_agents
  expect fees.actors_gap reported
}

example "origin binds agencies, destination binds nobody" {
  given origin fees.persons_bound includes licensed_recruiters
  given destination fees.persons_bound is silent
  expect fees.actors_gap reported
}

example "origin binds employers by name" {
  given origin fees.persons_bound includes licensed_recruiters, employers
  given destination fees.persons_bound includes licensed_recruiters
  expect fees.actors_gap not_reported
}

example "origin binds any person" {
  given origin fees.persons_bound includes any_person
  given destination fees.persons_bound is silent
  expect fees.actors_gap not_reported
}

example "destination binds employers by name" {
  given origin fees.persons_bound includes licensed_recruiters
  given destination fees.persons_bound includes employers
  expect fees.actors_gap not_reported
}

example "destination binds any person" {
  given origin fees.persons_bound is silent
  given destination fees.persons_bound includes any_person
  expect fees.actors_gap not_reported
}

example "origin binds agencies; nobody has looked whether it or the destination binds employers" {
  given origin fees.persons_bound includes licensed_recruiters
    unassessed employers
  expect fees.actors_gap cannot_tell
}

example "neither law binds employers; the agreement does" {
  given origin fees.persons_bound includes licensed_recruiters
  given destination fees.persons_bound is silent
  given agreement fees.persons_bound includes licensed_recruiters, employers
  expect fees.actors_gap settled
}

example "neither law binds employers; the agreement binds any person" {
  given origin fees.persons_bound includes licensed_recruiters
  given destination fees.persons_bound is silent
  given agreement fees.persons_bound includes any_person
  expect fees.actors_gap settled
}

example "neither law binds employers, and the agreement binds agencies and their brokers only" {
  given origin fees.persons_bound includes licensed_recruiters
  given destination fees.persons_bound is silent
  given agreement fees.persons_bound includes licensed_recruiters, sub_agents
  expect fees.actors_gap reported
}

pattern fees.deposit_conflict "Deposit or bond allowed on one side, barred on the other" {
  implements fees_definition 15;
             iris_standard 1.b
  class conflict
  severity high
  when (origin fees.deposits is at most permitted_with_limits
        and destination fees.deposits is prohibited)
    or (destination fees.deposits is at most permitted_with_limits
        and origin fees.deposits is prohibited)
  settled when agreement fees.deposits is prohibited
  mend origin "on the side that allows it: prohibit the security and order its return"
       destination "on the side that allows it: prohibit the security and order its return"
       agreement "a clause that makes such a security void on both sides"
  related fees.no_deposit
  why "A security lawful where it is taken ties the worker where it is unlawful. The worker cannot
       leave without losing it, and the side that bars it cannot order its return from abroad."
}

example "a bond with a return rule at origin, barred at destination" {
  given origin fees.deposits is permitted_with_limits
  given destination fees.deposits is prohibited
  expect fees.deposit_conflict reported
}

example "barred at origin, a bond with a return rule at destination" {
  given origin fees.deposits is prohibited
  given destination fees.deposits is permitted_with_limits
  expect fees.deposit_conflict reported
}

example "nothing said of bonds at origin, barred at destination" {
  given origin fees.deposits is silent
  given destination fees.deposits is prohibited
  expect fees.deposit_conflict reported
}

example "barred at origin, and nothing said of bonds at destination" {
  given origin fees.deposits is prohibited
  given destination fees.deposits is silent
  expect fees.deposit_conflict reported
}

example "barred on both sides" {
  given origin fees.deposits is prohibited
  given destination fees.deposits is prohibited
  expect fees.deposit_conflict not_reported
}

example "allowed on both sides" {
  given origin fees.deposits is permitted
  given destination fees.deposits is permitted_with_limits
  expect fees.deposit_conflict not_reported
}

example "barred at origin; nobody has read the destination's law" {
  given origin fees.deposits is prohibited
  expect fees.deposit_conflict cannot_tell
}

example "a bond at origin, barred at destination and in the agreement" {
  given origin fees.deposits is permitted_with_limits
  given destination fees.deposits is prohibited
  given agreement fees.deposits is prohibited
  expect fees.deposit_conflict settled
}

example "a bond at origin, barred at destination, and the agreement sets a limit to it" {
  given origin fees.deposits is permitted_with_limits
  given destination fees.deposits is prohibited
  given agreement fees.deposits is permitted_with_limits
  expect fees.deposit_conflict reported
}

pattern fees.refund_out_of_reach "Refund order cannot reach the payer at destination" {
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
  when destination fees.refund_route is silent
   and (origin fees.refund_sources includes none of employer
        or destination grievance.cross_border_procedure includes none of recognition_of_foreign_awards)
  settled when (origin fees.refund_sources includes employer
                or agreement fees.refund_sources includes employer)
           and (destination grievance.cross_border_procedure includes recognition_of_foreign_awards
                or agreement grievance.cross_border_procedure includes recognition_of_foreign_awards)
  mend destination "give the authority power to order refunds, also to workers who have gone home"
       origin "let orders name the employer, with the recruiter liable for the whole"
       agreement "mutual enforcement of refund orders"
  related fees.refund, grievance.cross_border
  why "Sums taken at destination are lost: its law gives no way to get them back, and an order made
       at origin does not reach whoever took them. The recruiter at origin pays back only its own
       part."
}

example "no refund rule at destination, and origin can order the agency only" {
  given destination fees.refund_route is silent
  given origin fees.refund_sources includes recruiter
  given destination grievance.cross_border_procedure includes recognition_of_foreign_awards
  expect fees.refund_out_of_reach reported
}

example "origin can order the employer to refund, but its orders have no effect at destination" {
  given destination fees.refund_route is silent
  given origin fees.refund_sources includes recruiter, employer
  given destination grievance.cross_border_procedure includes service_abroad
  expect fees.refund_out_of_reach reported
}

example "origin can order the employer to refund, and the destination enforces the order" {
  given destination fees.refund_route is silent
  given origin fees.refund_sources includes recruiter, employer
  given destination grievance.cross_border_procedure includes recognition_of_foreign_awards
  expect fees.refund_out_of_reach not_reported
}

example "the destination's own authority can order a refund of what was taken there" {
  given destination fees.refund_route is administrative_order
  given origin fees.refund_sources includes recruiter
  given destination grievance.cross_border_procedure is silent
  expect fees.refund_out_of_reach not_reported
}

example "origin can order the agency only; nobody has looked for a refund rule at destination" {
  given origin fees.refund_sources includes recruiter
  given destination grievance.cross_border_procedure is silent
  expect fees.refund_out_of_reach cannot_tell
}

example "origin can order the employer to refund, and by the agreement such orders count at
         destination" {
  given destination fees.refund_route is silent
  given origin fees.refund_sources includes recruiter, employer
  given destination grievance.cross_border_procedure is silent
  given agreement fees.refund_sources is silent
  given agreement grievance.cross_border_procedure includes recognition_of_foreign_awards
  expect fees.refund_out_of_reach settled
}

example "the destination enforces orders, and by the agreement these may name the employer" {
  given destination fees.refund_route is silent
  given origin fees.refund_sources includes recruiter
  given destination grievance.cross_border_procedure includes recognition_of_foreign_awards
  given agreement fees.refund_sources includes recruiter, employer
  given agreement grievance.cross_border_procedure is silent
  expect fees.refund_out_of_reach settled
}

example "by the agreement orders count at destination, but at origin they reach the agency only" {
  given destination fees.refund_route is silent
  given origin fees.refund_sources includes recruiter
  given destination grievance.cross_border_procedure is silent
  given agreement fees.refund_sources is silent
  given agreement grievance.cross_border_procedure includes recognition_of_foreign_awards
  expect fees.refund_out_of_reach reported
}

example "by the agreement the employer owes the refund, but no order made at origin counts at
         destination" {
  given destination fees.refund_route is silent
  given origin fees.refund_sources includes recruiter
  given destination grievance.cross_border_procedure is silent
  given agreement fees.refund_sources includes employer
  given agreement grievance.cross_border_procedure includes service_abroad
  expect fees.refund_out_of_reach reported
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
  settled when agreement fees.cost_transparency includes employer_payment_proof
  mend origin "require an invoice to the employer and its filing with the authority"
       agreement "one form that both authorities accept as proof of who paid"
  related fees.costs_disclosed
  why "The check at destination rests on a paper that origin law does not make recruiters issue.
       Either good offers are held up, or the check is dropped and nobody knows who paid."
}

example "the destination asks for proof, origin recruiters give workers a receipt only" {
  given destination fees.cost_transparency includes employer_payment_proof
  given origin fees.cost_transparency includes receipt
  expect fees.proof_of_payment reported
}

example "the destination asks for proof, origin has no rule on papers" {
  given destination fees.cost_transparency includes employer_payment_proof
  given origin fees.cost_transparency is silent
  expect fees.proof_of_payment reported
}

example "recruiters at origin must issue the proof" {
  given destination fees.cost_transparency includes employer_payment_proof
  given origin fees.cost_transparency includes employer_payment_proof
  expect fees.proof_of_payment not_reported
}

example "recruiters at origin file the cost with the authority" {
  given destination fees.cost_transparency includes employer_payment_proof
  given origin fees.cost_transparency includes filed_with_authority
  expect fees.proof_of_payment not_reported
}

example "the destination asks for no proof" {
  given destination fees.cost_transparency includes published_cost
  given origin fees.cost_transparency includes receipt
  expect fees.proof_of_payment not_reported
}

example "the destination asks for proof; nobody has read origin law on papers" {
  given destination fees.cost_transparency includes employer_payment_proof
  expect fees.proof_of_payment cannot_tell
}

example "the destination asks for proof, which by the agreement recruiters at origin must give" {
  given destination fees.cost_transparency includes employer_payment_proof
  given origin fees.cost_transparency includes receipt
  given agreement fees.cost_transparency includes employer_payment_proof
  expect fees.proof_of_payment settled
}

example "the destination asks for proof, and the agreement has the cost published only" {
  given destination fees.cost_transparency includes employer_payment_proof
  given origin fees.cost_transparency includes receipt
  given agreement fees.cost_transparency includes published_cost
  expect fees.proof_of_payment reported
}
