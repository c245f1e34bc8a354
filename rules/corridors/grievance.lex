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
  when (origin grievance.complaint_body is at most general_labour_body
        or origin grievance.complaint_body is silent)
   and (destination grievance.location_access is at most presence_required
        or destination grievance.location_access is silent)
  mend destination "remote filing"
       origin "body with power over its licensees for acts abroad"
  related grievance.competent_body, grievance.after_return
  why "After return the worker can complain nowhere."
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
  when destination grievance.status_access is regular_status_only
   and origin scope.extraterritorial_reach includes none of licensee_answers_for_acts_abroad
  mend destination "open access"
       origin "liability of licensees for acts abroad"
  related grievance.any_status
  why "A worker who lost status has no remedy anywhere."
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
  mend origin "on the side with shorter limit: suspend during contract and absence"
       destination "on the side with shorter limit: suspend during contract and absence"
       agreement "common minimum"
  related grievance.after_return, grievance.cross_border
  why "The shorter limit may lapse while the worker is abroad or under contract."
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
  mend agreement "mutual recognition of labour awards"
  related grievance.cross_border
  why "A decision on one side is paper on the other."
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
   and destination grievance.location_access is at most presence_required
  mend destination "stay of removal or remote hearing"
  related grievance.no_removal, grievance.stay_and_work
  why "The worker is removed from the only forum."
}
