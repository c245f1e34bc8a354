pattern welfare.return_payers_differ "Return cost placed on different parties" {
  implements montreal ch8.f;
             gpog GP.12;
             fees_definition 12.vi;
             r201 22;
             iris_standard 5.c;
             c97 AII.8-10;
             dhaka 10;
             c189 8
  class conflict
  severity high
  when origin welfare.repatriation_payer differs from destination welfare.repatriation_payer
   and (origin welfare.repatriation_payer is at most employer_on_completion
        or destination welfare.repatriation_payer is at most employer_on_completion)
  settled when agreement welfare.repatriation_payer is at least employer_or_recruiter
  mend agreement "a clause that says who pays, in what order"
       origin "the State advances the cost and recovers it"
       destination "the State advances the cost and recovers it"
  related welfare.repatriation
  why "Each law points to another debtor, and each debtor points to the other law. Meanwhile the
       worker pays for the ticket, or waits without money in a shelter."
}

example "at home employer and recruiter must pay for return, abroad the worker must" {
  given origin welfare.repatriation_payer is employer_or_recruiter
  given destination welfare.repatriation_payer is worker
  expect welfare.return_payers_differ reported
}

example "at home the worker must pay for return, abroad the employer at the end of the contract" {
  given origin welfare.repatriation_payer is worker
  given destination welfare.repatriation_payer is employer_on_completion
  given agreement welfare.repatriation_payer is employer_on_completion
  expect welfare.return_payers_differ reported
}

example "abroad the employer pays at the end of the contract, at home in every event" {
  given origin welfare.repatriation_payer is employer_or_recruiter
  given destination welfare.repatriation_payer is employer_on_completion
  expect welfare.return_payers_differ reported
}

example "at home the employer pays at the end of the contract, abroad in every event" {
  given origin welfare.repatriation_payer is employer_on_completion
  given destination welfare.repatriation_payer is employer_or_recruiter
  expect welfare.return_payers_differ reported
}

example "an agreement names employer and recruiter as debtors" {
  given origin welfare.repatriation_payer is worker
  given destination welfare.repatriation_payer is employer_or_recruiter_with_state
  given agreement welfare.repatriation_payer is employer_or_recruiter
  expect welfare.return_payers_differ settled
}

example "the same debtors on both sides; at home the State also steps in" {
  given origin welfare.repatriation_payer is employer_or_recruiter_with_state
  given destination welfare.repatriation_payer is employer_or_recruiter
  expect welfare.return_payers_differ not_reported
}

example "the same debtors on both sides; abroad the State also steps in" {
  given origin welfare.repatriation_payer is employer_or_recruiter
  given destination welfare.repatriation_payer is employer_or_recruiter_with_state
  expect welfare.return_payers_differ not_reported
}

example "the worker pays on both sides: bad, but no conflict" {
  given origin welfare.repatriation_payer is worker
  given destination welfare.repatriation_payer is worker
  expect welfare.return_payers_differ not_reported
}

example "at home the worker must pay for return; the law of the destination has not been read" {
  given origin welfare.repatriation_payer is worker
  expect welfare.return_payers_differ cannot_tell
}

pattern welfare.insurance_twice "Same risk insured twice" {
  implements montreal ch2.b, ch8.c, ch8.d;
             fees_definition 12.ii;
             statements mobility_programme.f;
             dhaka 7
  class duplication
  severity medium
  when origin welfare.insured_risks overlaps destination welfare.insured_risks
    or (origin fees.costs_on_worker includes insurance
        and destination welfare.health_cover is at least employer_paid_insurance)
  mend origin "credit cover that the destination requires"
       agreement "one policy that both sides accept"
  related fees.insurance_costs, welfare.health
  why "The worker or recruiter pays before departure for cover that the destination already
       requires. The money is lost, and when a claim comes each insurer points to the other."
}

example "both laws require insurance against death" {
  given origin welfare.insured_risks includes death, repatriation
  given destination welfare.insured_risks includes death, unpaid_wages
  given origin fees.costs_on_worker is empty
  given destination welfare.health_cover is emergency_only
  expect welfare.insurance_twice reported
}

example "the worker buys insurance at home, and the employer must insure the same worker" {
  given origin welfare.insured_risks is silent
  given destination welfare.insured_risks is silent
  given origin fees.costs_on_worker includes insurance
  given destination welfare.health_cover is employer_paid_insurance
  expect welfare.insurance_twice reported
}

example "each law insures other risks, and the worker buys none" {
  given origin welfare.insured_risks includes death, repatriation
  given destination welfare.insured_risks includes illness, unpaid_wages
  given origin fees.costs_on_worker is empty
  given destination welfare.health_cover is employer_paid_insurance
  expect welfare.insurance_twice not_reported
}

example "the worker buys insurance at home, and no employer has to insure" {
  given origin welfare.insured_risks includes death
  given destination welfare.insured_risks is empty
  given origin fees.costs_on_worker includes insurance
  given destination welfare.health_cover is private_insurance_on_worker
  expect welfare.insurance_twice not_reported
}

example "the worker buys insurance at home; the law of the destination has not been read" {
  given origin welfare.insured_risks includes death
  given origin fees.costs_on_worker includes insurance
  expect welfare.insurance_twice cannot_tell
}

pattern welfare.insurance_none "Death or injury insured on neither side" {
  implements montreal ch8.d;
             statements mobility_programme.f;
             dhaka 7
  class protection_gap
  severity high
  when destination welfare.social_security_branches includes none of work_injury
   and ((origin welfare.insured_risks includes none of death
         and destination welfare.insured_risks includes none of death)
        or (origin welfare.insured_risks includes none of disability, work_injury
            and destination welfare.insured_risks includes none of disability, work_injury))
  settled when agreement welfare.social_security_branches includes work_injury
            or (agreement welfare.insured_risks includes death
                and agreement welfare.insured_risks includes any of disability, work_injury)
  mend destination "bring migrants under the work injury scheme"
       origin "compulsory cover for death and injury, paid by the employer"
  related welfare.health
  why "Migrants are outside the injury scheme of the country where they work, and no law makes
       anyone insure them. After a death the family, or after an accident the worker, receives
       nothing and often still owes the debt for the journey."
}

example "no injury scheme for migrants and no insurance on either side" {
  given origin welfare.insured_risks is silent
  given destination welfare.insured_risks is silent
  given destination welfare.social_security_branches is silent
  expect welfare.insurance_none reported
}

example "home law insures the worker's life, but nobody insures an injury" {
  given origin welfare.insured_risks includes death
  given destination welfare.insured_risks includes illness
  given destination welfare.social_security_branches includes health
  expect welfare.insurance_none reported
}

example "the destination insures the worker's life, but nobody insures an injury" {
  given origin welfare.insured_risks is empty
  given destination welfare.insured_risks includes death
  given destination welfare.social_security_branches is empty
  expect welfare.insurance_none reported
}

example "injury is insured at home, but death on neither side" {
  given origin welfare.insured_risks includes work_injury
  given destination welfare.insured_risks includes illness
  given destination welfare.social_security_branches is empty
  expect welfare.insurance_none reported
}

example "disability is insured at destination, but death on neither side" {
  given origin welfare.insured_risks is empty
  given destination welfare.insured_risks includes disability
  given destination welfare.social_security_branches is empty
  expect welfare.insurance_none reported
}

example "the injury scheme of the destination covers migrants" {
  given origin welfare.insured_risks is empty
  given destination welfare.insured_risks is empty
  given destination welfare.social_security_branches includes work_injury
  expect welfare.insurance_none not_reported
}

example "home law insures death and disability" {
  given origin welfare.insured_risks includes death, disability
  given destination welfare.insured_risks is empty
  given destination welfare.social_security_branches is empty
  expect welfare.insurance_none not_reported
}

example "the employer abroad insures death and work injury" {
  given origin welfare.insured_risks is empty
  given destination welfare.insured_risks includes death, work_injury
  given destination welfare.social_security_branches is empty
  expect welfare.insurance_none not_reported
}

example "home law insures death and work injury" {
  given origin welfare.insured_risks includes death, work_injury
  given destination welfare.insured_risks is empty
  given destination welfare.social_security_branches is empty
  expect welfare.insurance_none not_reported
}

example "home law insures death, and the employer abroad disability" {
  given origin welfare.insured_risks includes death
  given destination welfare.insured_risks includes disability
  given destination welfare.social_security_branches is empty
  expect welfare.insurance_none not_reported
}

example "home law insures nothing; the law of the destination has not been read" {
  given origin welfare.insured_risks is empty
  expect welfare.insurance_none cannot_tell
}

example "insured in neither law; the agreement brings workers under the injury scheme" {
  given destination welfare.social_security_branches includes health
  given origin welfare.insured_risks is silent
  given destination welfare.insured_risks is silent
  given agreement welfare.social_security_branches includes work_injury
  given agreement welfare.insured_risks is silent
  expect welfare.insurance_none settled
}

example "insured in neither law; the agreement asks for cover of death and disability" {
  given destination welfare.social_security_branches includes health
  given origin welfare.insured_risks is silent
  given destination welfare.insured_risks is silent
  given agreement welfare.social_security_branches is silent
  given agreement welfare.insured_risks includes death, disability
  expect welfare.insurance_none settled
}

example "insured in neither law; the agreement asks for cover of death and work injury" {
  given destination welfare.social_security_branches includes health
  given origin welfare.insured_risks is silent
  given destination welfare.insured_risks is silent
  given agreement welfare.social_security_branches is silent
  given agreement welfare.insured_risks includes death, work_injury
  expect welfare.insurance_none settled
}

example "insured in neither law; the agreement asks for cover of death only" {
  given destination welfare.social_security_branches includes health
  given origin welfare.insured_risks is silent
  given destination welfare.insured_risks is silent
  given agreement welfare.social_security_branches includes health
  given agreement welfare.insured_risks includes death, repatriation
  expect welfare.insurance_none reported
}

example "insured in neither law; the agreement asks for cover of work injury, not of death" {
  given destination welfare.social_security_branches includes health
  given origin welfare.insured_risks is silent
  given destination welfare.insured_risks is silent
  given agreement welfare.social_security_branches is silent
  given agreement welfare.insured_risks includes work_injury
  expect welfare.insurance_none reported
}

pattern welfare.medical_twice "Medical test repeated" {
  implements montreal ch2.b;
             fees_definition 12.i
  class duplication
  severity medium
  when destination welfare.medical_certificate is one of repeated, named_clinics
   and origin mobility.exit_clearance_requirements includes medical_certificate
  settled when agreement welfare.medical_certificate is mutually_recognised
  mend agreement "each side recognises the other's tests"
       destination "a second test only where needed, at the employer's cost"
  related fees.medical_costs
  why "The worker pays for a test to be allowed to leave, and for another to be allowed to stay.
       One who fails the second is sent home with the debt."
}

example "a medical test to leave, and the same again on arrival" {
  given destination welfare.medical_certificate is repeated
  given origin mobility.exit_clearance_requirements includes medical_certificate
  expect welfare.medical_twice reported
}

example "a medical test to leave, but the destination trusts only clinics it has named" {
  given destination welfare.medical_certificate is named_clinics
  given origin mobility.exit_clearance_requirements includes medical_certificate
  given agreement welfare.medical_certificate is silent
  expect welfare.medical_twice reported
}

example "an agreement lets one test count on both sides" {
  given destination welfare.medical_certificate is repeated
  given origin mobility.exit_clearance_requirements includes medical_certificate
  given agreement welfare.medical_certificate is mutually_recognised
  expect welfare.medical_twice settled
}

example "an agreement names the clinics, so a test elsewhere still does not count" {
  given destination welfare.medical_certificate is repeated
  given origin mobility.exit_clearance_requirements includes medical_certificate
  given agreement welfare.medical_certificate is named_clinics
  expect welfare.medical_twice reported
}

example "a medical test to leave, and the destination recognises it" {
  given destination welfare.medical_certificate is mutually_recognised
  given origin mobility.exit_clearance_requirements includes medical_certificate
  expect welfare.medical_twice not_reported
}

example "a medical test to leave, and the destination's law asks for none" {
  given destination welfare.medical_certificate is silent
  given origin mobility.exit_clearance_requirements includes medical_certificate
  expect welfare.medical_twice not_reported
}

example "the test is made on arrival only" {
  given destination welfare.medical_certificate is repeated
  given origin mobility.exit_clearance_requirements includes approved_contract
  expect welfare.medical_twice not_reported
}

example "a medical test to leave; what the destination asks for has not been read" {
  given origin mobility.exit_clearance_requirements includes medical_certificate
  expect welfare.medical_twice cannot_tell
}

example "a test on arrival; what the origin asks for has not been read" {
  given destination welfare.medical_certificate is repeated
  expect welfare.medical_twice cannot_tell
}
