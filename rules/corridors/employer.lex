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
  settled when agreement employer.joint_liability is at least joint_for_recruitment
  mend origin "on the side without: make recruiter and employer jointly liable"
       destination "on the side without: make recruiter and employer jointly liable"
       agreement "joint liability on both sides, with a claim of whoever paid against the other"
  related employer.jointly_liable
  why "The worker can hold the partner to account on one side only, and often from the other side
       of the border. Whoever pays there cannot recover from the one who caused the harm, and so
       resists every claim."
}

example "joint liability at home, each for its own part abroad" {
  given origin employer.joint_liability is joint_for_recruitment
  given destination employer.joint_liability is separate
  expect employer.liability_one_side reported
}

example "joint liability to the end at home, abroad only if the other fails" {
  given origin employer.joint_liability is joint_for_whole_contract
  given destination employer.joint_liability is subsidiary
  given agreement employer.joint_liability is subsidiary
  expect employer.liability_one_side reported
}

example "joint liability abroad; at home only if the other fails" {
  given origin employer.joint_liability is subsidiary
  given destination employer.joint_liability is joint_for_recruitment
  expect employer.liability_one_side reported
}

example "joint liability abroad; the law at home has no rule" {
  given origin employer.joint_liability is silent
  given destination employer.joint_liability is joint_for_whole_contract
  expect employer.liability_one_side reported
}

example "joint liability at home only, but an agreement extends it" {
  given origin employer.joint_liability is joint_for_recruitment
  given destination employer.joint_liability is silent
  given agreement employer.joint_liability is joint_for_recruitment
  expect employer.liability_one_side settled
}

example "joint liability on both sides" {
  given origin employer.joint_liability is joint_for_recruitment
  given destination employer.joint_liability is joint_for_recruitment
  expect employer.liability_one_side not_reported
}

example "joint liability on neither side" {
  given origin employer.joint_liability is subsidiary
  given destination employer.joint_liability is subsidiary
  expect employer.liability_one_side not_reported
}

example "joint liability at home; nobody has read the law abroad" {
  given origin employer.joint_liability is joint_for_recruitment
  expect employer.liability_one_side cannot_tell
}

example "each for its own part at home; nobody has read the law abroad" {
  given origin employer.joint_liability is separate
  expect employer.liability_one_side cannot_tell
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
  class protection_gap
  severity medium
  when origin employer.joint_liability is joint_for_whole_contract
   and destination mobility.change_of_employer is at least after_period
  mend origin "let the duties pass to the new employer, and end the recruiter's only then"
       agreement "notice of each transfer, and a clause on who answers after it"
  related employer.jointly_liable, mobility.change_employer
  why "Freedom to change employer is a gain, but the contract to which the liability hangs ends
       with it. After the transfer recruiter, old employer and new employer each point to the
       others when wages or the ticket home are due."
}

example "joint liability to the end of the contract, and abroad the worker may change after a
         year" {
  given origin employer.joint_liability is joint_for_whole_contract
  given destination mobility.change_of_employer is after_period
  expect employer.liability_ends_on_transfer reported
}

example "joint liability to the end of the contract, and abroad the worker may change by notice" {
  given origin employer.joint_liability is joint_for_whole_contract
  given destination mobility.change_of_employer is notice_only
  expect employer.liability_ends_on_transfer reported
}

example "joint liability to the end of the contract, and abroad a change only in case of abuse" {
  given origin employer.joint_liability is joint_for_whole_contract
  given destination mobility.change_of_employer is consent_waived_for_abuse
  expect employer.liability_ends_on_transfer not_reported
}

example "liability at home ends on arrival, so that a change abroad takes nothing away" {
  given origin employer.joint_liability is joint_for_recruitment
  given destination mobility.change_of_employer is notice_only
  expect employer.liability_ends_on_transfer not_reported
}

example "joint liability to the end of the contract; nobody has read the rules on change" {
  given origin employer.joint_liability is joint_for_whole_contract
  expect employer.liability_ends_on_transfer cannot_tell
}

pattern employer.authorised_recruiters "Authorised channel at origin, no duty to use it at
                                        destination" {
  implements montreal ch1.e;
             gpog OG.15.3, OG.17.2;
             who_code 8.6;
             mlc R1.4, A1.4.8-10
  class protection_gap
  severity high
  when origin licensing.regime is at least registration
   and destination employer.authorised_recruiter_duty is at most encouraged
  settled when agreement employer.authorised_recruiter_duty is at least duty
  mend destination "a duty, with a sanction, to use recruiters authorised on both sides"
       agreement "a clause that employers use only recruiters authorised by both sides"
  related employer.authorised_only
  why "The home country licenses recruiters and holds their deposits. If the employer may order
       workers from any broker, the licensed channel is bypassed, and with it every check and every
       guarantee."
}

example "licensed recruiters at home; the law abroad does not ask whom the employer uses" {
  given origin licensing.regime is licence_or_certificate
  given destination employer.authorised_recruiter_duty is silent
  expect employer.authorised_recruiters reported
}

example "registered recruiters at home; abroad employers are advised to use them" {
  given origin licensing.regime is registration
  given destination employer.authorised_recruiter_duty is encouraged
  given agreement employer.authorised_recruiter_duty is encouraged
  expect employer.authorised_recruiters reported
}

example "employers abroad are only advised, but an agreement binds them to licensed recruiters" {
  given origin licensing.regime is licence_or_certificate
  given destination employer.authorised_recruiter_duty is encouraged
  given agreement employer.authorised_recruiter_duty is duty
  expect employer.authorised_recruiters settled
}

example "licensed recruiters at home, and abroad a duty to use them" {
  given origin licensing.regime is licence_or_certificate
  given destination employer.authorised_recruiter_duty is duty
  expect employer.authorised_recruiters not_reported
}

example "recruiters at home need only give notice" {
  given origin licensing.regime is notification
  given destination employer.authorised_recruiter_duty is silent
  expect employer.authorised_recruiters not_reported
}

example "licensed recruiters at home; nobody has read the duties of employers abroad" {
  given origin licensing.regime is licence_or_certificate
  expect employer.authorised_recruiters cannot_tell
}
