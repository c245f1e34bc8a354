concept grievance.closed_from_abroad "No complaint can be made by or for a worker outside the
                                      country" {
  for origin, destination, agreement
  when grievance.location_access is at most presence_required
}

pattern grievance.no_forum "No forum on either side for the returned worker" {
  implements montreal ch6.a;
             gpog GP.13, OG.8.1;
             c181 10, 14;
             iris_handbook 1.10;
             c189 15.1.b, 16-17;
             mlc A1.4.6-7;
             ten_things i;
             special_rapporteur 2015.acc.1;
             policy_network 7;
             r201 6-7, 21.1;
             r203 8, 12;
             dhaka 9;
             statements mobility_programme.c, civil_society.a;
             gcm 6.j
  class protection_gap
  severity critical
  when origin grievance.complaint_body is at most general_labour_body
   and destination grievance.closed_from_abroad holds
  settled when agreement grievance.complaint_body is at least recruitment_body
           and agreement grievance.location_access is at least through_representative
  mend destination "open filing and hearings to workers who have left"
       origin "give a body power over its licensees, also for what they did abroad"
  related grievance.competent_body, grievance.after_return
  why "The destination hears only those who are present, and the origin has nobody who decides on
       recruitment. A worker who has come home cheated can complain nowhere, and the recruiter
       knows it."
}

example "at home no recruitment body, and abroad only those present are heard" {
  given origin grievance.complaint_body is general_labour_body
  given destination grievance.location_access is presence_required
  expect grievance.no_forum reported
}

example "neither law has a word on complaints after return" {
  given origin grievance.complaint_body is silent
  given destination grievance.location_access is silent
  expect grievance.no_forum reported
}

example "the body at home decides, though the destination hears only those present" {
  given origin grievance.complaint_body is recruitment_body
  given destination grievance.location_access is presence_required
  expect grievance.no_forum not_reported
}

example "at home only the courts, but a representative can act at destination" {
  given origin grievance.complaint_body is courts_only
  given destination grievance.location_access is through_representative
  expect grievance.no_forum not_reported
}

example "at home no recruitment body; the law of the destination has not been read" {
  given origin grievance.complaint_body is courts_only
  expect grievance.no_forum cannot_tell
}

example "the destination hears only those present; the law at home has not been read" {
  given destination grievance.location_access is presence_required
  expect grievance.no_forum cannot_tell
}

example "no forum in either law; the agreement sets up a body that hears a worker's
         representative" {
  given origin grievance.complaint_body is courts_only
  given destination grievance.location_access is presence_required
  given agreement grievance.complaint_body is recruitment_body
  given agreement grievance.location_access is through_representative
  expect grievance.no_forum settled
}

example "no forum in either law; the body of the agreement hears only those present" {
  given origin grievance.complaint_body is courts_only
  given destination grievance.location_access is presence_required
  given agreement grievance.complaint_body is recruitment_body
  given agreement grievance.location_access is presence_required
  expect grievance.no_forum reported
}

example "no forum in either law; the agreement takes complaints from afar, and sends them to a
         labour office" {
  given origin grievance.complaint_body is courts_only
  given destination grievance.location_access is presence_required
  given agreement grievance.complaint_body is general_labour_body
  given agreement grievance.location_access is remote_filing
  expect grievance.no_forum reported
}

pattern grievance.status_bar "Status bar at destination, no power at origin" {
  implements montreal ch6.f;
             gpog GP.13, OG.8;
             mobility_paper action.11, issue.12;
             gcm 6.j;
             five_corridors 7.1;
             c143 1, 9;
             p29 3-4;
             iris_handbook 1.10;
             statements mobility_programme.b
  class protection_gap
  severity high
  when destination grievance.status_access is at most regular_status_only
   and origin scope.extraterritorial_reach includes none of licensee_answers_for_acts_abroad
  settled when agreement grievance.status_access is at least past_work_claims
  mend destination "open complaints whatever the status"
       origin "liability of licensees for acts abroad"
  related grievance.any_status
  why "The destination does not hear a worker whose papers have lapsed, and the origin cannot reach
       what its recruiter did there. The worker has no remedy anywhere, often because of what that
       recruiter did."
}

example "no papers, no hearing abroad; and at home the agency answers only for acts at home" {
  given destination grievance.status_access is regular_status_only
  given origin scope.extraterritorial_reach is empty
  expect grievance.status_bar reported
}

example "neither law opens a door to a worker without papers" {
  given destination grievance.status_access is silent
  given origin scope.extraterritorial_reach is silent
  expect grievance.status_bar reported
}

example "without papers wages can still be claimed at destination" {
  given destination grievance.status_access is past_work_claims
  given origin scope.extraterritorial_reach is empty
  expect grievance.status_bar not_reported
}

example "no papers, no hearing abroad, but at home the agency answers for it" {
  given destination grievance.status_access is regular_status_only
  given origin scope.extraterritorial_reach includes licensee_answers_for_acts_abroad
  expect grievance.status_bar not_reported
}

example "no papers, no hearing abroad; the reach of the law at home has not been read" {
  given destination grievance.status_access is regular_status_only
  expect grievance.status_bar cannot_tell
}

example "the law at home stops at the border; access at destination has not been read" {
  given origin scope.extraterritorial_reach is empty
  expect grievance.status_bar cannot_tell
}

example "neither law helps a worker without papers; by the agreement wages can be claimed all the
         same" {
  given destination grievance.status_access is regular_status_only
  given origin scope.extraterritorial_reach is empty
  given agreement grievance.status_access is past_work_claims
  expect grievance.status_bar settled
}

example "neither law helps a worker without papers; the agreement too is for regular workers" {
  given destination grievance.status_access is regular_status_only
  given origin scope.extraterritorial_reach is empty
  given agreement grievance.status_access is regular_status_only
  expect grievance.status_bar reported
}

pattern grievance.time_limits "Time limits for claims differ" {
  implements montreal ch6.a, ch6.h;
             gpog GP.13, OG.8.1;
             statements civil_society.a;
             r201 21.1;
             gcm 6.j;
             r203 12;
             special_rapporteur 2015.acc.2
  class conflict
  severity high
  when origin grievance.claim_time_limit differs from destination grievance.claim_time_limit
  settled when agreement grievance.claim_time_limit is stated
  mend origin "on the side with shorter limit: suspend during contract and absence"
       destination "on the side with shorter limit: suspend during contract and absence"
       agreement "one limit for both sides, long enough to return and file"
  related grievance.after_return, grievance.cross_border
  why "The worker counts on the longer limit and waits until the contract is over. By then the
       shorter one may have run out, and with it the claim against the only party who can pay."
}

example "two years to claim at home, one year abroad" {
  given origin grievance.claim_time_limit is 24
  given destination grievance.claim_time_limit is 12
  expect grievance.time_limits reported
}

example "an agreement sets one limit for both sides" {
  given origin grievance.claim_time_limit is 12
  given destination grievance.claim_time_limit is 36
  given agreement grievance.claim_time_limit is 36
  expect grievance.time_limits settled
}

example "an agreement leaves the time to claim to each side" {
  given origin grievance.claim_time_limit is 12
  given destination grievance.claim_time_limit is 36
  given agreement grievance.claim_time_limit is silent
  expect grievance.time_limits reported
}

example "one year to claim on both sides" {
  given origin grievance.claim_time_limit is 12
  given destination grievance.claim_time_limit is 12
  expect grievance.time_limits not_reported
}

example "one law sets no time to claim, so the two cannot be compared" {
  given origin grievance.claim_time_limit is silent
  given destination grievance.claim_time_limit is 12
  expect grievance.time_limits cannot_tell
}

pattern grievance.awards "Award not enforceable across the border" {
  implements montreal ch6.h;
             gpog OG.8.1;
             r203 12;
             gcm 6.j;
             special_rapporteur 2015.acc.2
  class protection_gap
  severity high
  when origin grievance.cross_border_procedure includes none of recognition_of_foreign_awards
   and destination grievance.cross_border_procedure includes none of recognition_of_foreign_awards
  settled when agreement grievance.cross_border_procedure includes recognition_of_foreign_awards
  mend agreement "mutual recognition of labour awards"
  related grievance.cross_border
  why "The recruiter has its money on one side and the employer on the other. A worker who has won
       on one side must start again on the other, and few do."
}

example "neither side gives effect to the other's awards" {
  given origin grievance.cross_border_procedure includes remote_testimony
  given destination grievance.cross_border_procedure is silent
  expect grievance.awards reported
}

example "an agreement makes awards count on both sides" {
  given origin grievance.cross_border_procedure is empty
  given destination grievance.cross_border_procedure is empty
  given agreement grievance.cross_border_procedure includes recognition_of_foreign_awards
  expect grievance.awards settled
}

example "an agreement helps with papers, but not with awards" {
  given origin grievance.cross_border_procedure is empty
  given destination grievance.cross_border_procedure is empty
  given agreement grievance.cross_border_procedure includes service_abroad
  expect grievance.awards reported
}

example "awards made abroad are enforced at home" {
  given origin grievance.cross_border_procedure includes recognition_of_foreign_awards
  given destination grievance.cross_border_procedure is empty
  expect grievance.awards not_reported
}

example "awards made at home are enforced abroad" {
  given origin grievance.cross_border_procedure is empty
  given destination grievance.cross_border_procedure includes recognition_of_foreign_awards
  expect grievance.awards not_reported
}

example "nobody has looked whether the destination recognises awards" {
  given origin grievance.cross_border_procedure is empty
  given destination grievance.cross_border_procedure includes remote_testimony
    unassessed recognition_of_foreign_awards
  expect grievance.awards cannot_tell
}

pattern grievance.removal "Claim needs presence but removal is not stayed" {
  implements montreal ch6.c, ch6.g;
             gpog OG.8, OG.8.2;
             gcm 6.j;
             mobility_paper action.4;
             r203 11;
             iris_handbook 1.11;
             special_rapporteur 2015.acc.2
  class protection_gap
  severity high
  when destination grievance.removal_stay is at most discretionary
   and destination grievance.closed_from_abroad holds
  settled when agreement mobility.removal_limits includes pending_claim
  mend destination "suspend removal while a claim is pending, or hear workers at a distance"
  related grievance.no_removal, grievance.stay_and_work
  why "The claim can be made only by a worker who is there, and the worker can be removed while it
       is pending. The employer needs only to end the permit to end the claim."
}

example "only those present are heard, and an official decides whether a claimant may stay" {
  given destination grievance.removal_stay is discretionary
  given destination grievance.location_access is presence_required
  expect grievance.removal reported
}

example "only those present are heard, but nobody is removed while a claim is pending" {
  given destination grievance.removal_stay is automatic
  given destination grievance.location_access is presence_required
  expect grievance.removal not_reported
}

example "a claimant may be removed, but a representative can go on with the case" {
  given destination grievance.removal_stay is no_effect
  given destination grievance.location_access is through_representative
  expect grievance.removal not_reported
}

example "a claimant may be removed; nobody has read who may be heard" {
  given destination grievance.removal_stay is no_effect
  expect grievance.removal cannot_tell
}

example "only those present are heard; nobody has read when a claimant may be removed" {
  given destination grievance.location_access is presence_required
  expect grievance.removal cannot_tell
}

example "a claimant may be removed by law, but not under the agreement" {
  given destination grievance.removal_stay is no_effect
  given destination grievance.location_access is presence_required
  given agreement mobility.removal_limits includes pending_claim
  expect grievance.removal settled
}

example "a claimant may be removed; the agreement protects only those who lost the job" {
  given destination grievance.removal_stay is no_effect
  given destination grievance.location_access is presence_required
  given agreement mobility.removal_limits includes loss_of_job
  expect grievance.removal reported
}
