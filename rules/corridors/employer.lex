pattern employer.liability_one_side "Joint liability on one side only" {
  implements montreal ch4.i;
             gpog OG.5.2, OG.25.1, OG.24;
             ten_things d;
             gcm 6.e;
             iris_handbook 1.5
  class conflict
  severity high
  when (origin employer.joint_liability is at least joint_for_recruitment
        and (destination employer.joint_liability is at most subsidiary
             or destination employer.joint_liability is silent))
    or (destination employer.joint_liability is at least joint_for_recruitment
        and (origin employer.joint_liability is at most subsidiary
             or origin employer.joint_liability is silent))
  mend origin "on the side without: adopt it"
       destination "on the side without: adopt it"
       agreement "joint liability and recourse"
  related employer.jointly_liable
  why "The partner can be sued on one side only, and the recruiter that pays has no recourse."
}

pattern employer.liability_ends_on_transfer "Liability tied to the first employer while transfer
                                             is free" {
  implements montreal ch4.i;
             gpog OG.5.2, OG.25.1, OG.24, GP.12, OG.31.1;
             ten_things d, j;
             gcm 6.e, 6.g;
             iris_handbook 1.5;
             mobility_paper action.5;
             dhaka 10;
             five_corridors kr2;
             special_rapporteur 2023.h, 2015.law.2
  class divergence
  severity medium
  when origin employer.joint_liability is joint_for_whole_contract
   and destination mobility.change_of_employer is at least after_period
  mend origin "provide for transfer of duties"
       agreement "notice of transfer"
  related employer.jointly_liable, mobility.change_employer
  why "After transfer it is unclear who answers for wages and return."
}

pattern employer.authorised_recruiters "Licensed channel at origin, no duty at destination" {
  implements montreal ch1.e;
             gpog OG.15.3, OG.17.2;
             who_code 8.6;
             mlc R1.4, A1.4.8-10
  class protection_gap
  severity high
  when origin licensing.regime is at least registration
   and destination employer.authorised_recruiter_duty is silent
  mend destination "duty to use authorised recruiters of both sides"
  related employer.authorised_only
  why "Employers may use brokers although origin licenses recruiters."
}
