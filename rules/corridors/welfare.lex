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
  mend agreement "order of debtors"
       origin "State advances cost"
       destination "State advances cost"
  related welfare.repatriation
  why "Each debtor points to the other and the worker pays or is stranded."
}

pattern welfare.insurance_twice "Same risk insured twice" {
  implements montreal ch2.b, ch8.c, ch8.d;
             fees_definition 12.ii;
             c97 5;
             statements mobility_programme.f;
             dhaka 7
  class duplication
  severity medium
  when origin welfare.insured_risks overlaps destination welfare.insured_risks
    or (origin fees.costs_on_worker includes insurance
        and destination welfare.health_cover is at least employer_paid_insurance)
  mend origin "credit destination cover"
       agreement "single policy"
  related fees.insurance_costs, welfare.health
  why "The worker or recruiter pays for cover that destination already requires of the employer."
}

pattern welfare.insurance_none "Risk insured on neither side" {
  implements montreal ch8.d;
             c97 5;
             statements mobility_programme.f;
             dhaka 7
  class protection_gap
  severity high
  when origin welfare.insured_risks includes none of death
   and destination welfare.insured_risks includes none of death
   and destination welfare.social_security_branches includes none of work_injury
  mend destination "injury scheme"
       origin "compulsory cover paid by employer"
  related welfare.health
  why "Families receive nothing on death or injury."
}

pattern welfare.medical_twice "Medical test repeated" {
  implements montreal ch2.b;
             fees_definition 12.i
  class duplication
  severity medium
  when destination welfare.medical_certificate is at most named_clinics
   and origin mobility.exit_clearance_requirements includes medical_certificate
  mend agreement "recognition of tests"
       destination "test at employer's cost"
  related fees.medical_costs
  why "The worker is tested, and may be charged and rejected, twice."
}
