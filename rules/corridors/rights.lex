pattern rights.ages_differ "Minimum ages differ" {
  implements c181 9;
             iris_standard A.3;
             gcm 6.e
  class conflict
  severity high
  when origin rights.minimum_age differs from destination rights.minimum_age
  mend origin "18, or the higher age with a lawful reason"
       destination "18, or the higher age with a lawful reason"
  related rights.adults_only
  why "A person may be admitted whom origin may not send, or sent whom destination treats as a
       child or bars."
}

pattern rights.sex_rules "Sex-based rule on one side only" {
  implements montreal ch1.i;
             special_rapporteur 2015.pol.1
  class conflict
  severity high
  when origin rights.sex_based_restrictions differs from destination rights.sex_based_restrictions
  mend origin "on the side with the rule: replace the bar by duties on employers"
       destination "on the side with the rule: replace the bar by duties on employers"
  related rights.no_sex_based_bar
  why "Women admitted at destination may leave only outside the rules, without protection."
}

pattern rights.selection_grounds "Selection on a ground prohibited on the other side" {
  implements montreal ch1.i;
             gpog GP.1, OG.15.4;
             c181 5.1, 5.2;
             r188 9-10;
             iris_standard A.x;
             dhaka A;
             gcm 5.d;
             who_code 4.4
  class conflict
  severity medium
  when origin rights.discrimination_grounds differs from destination rights.discrimination_grounds
  mend destination "bar such job orders"
       origin "refuse them"
  related rights.non_discrimination
  why "Job orders that state sex, age, religion or nationality oblige recruiters at origin to break
       their own law."
}

pattern rights.organising "Organising right secured at origin, barred at destination" {
  implements gpog GP.1, OG.1.3, OG.29, OG.29.1;
             c181 4;
             iris_standard A.4;
             gcm 6.i;
             special_rapporteur 2023.l;
             dhaka 6;
             five_corridors kr3
  class protection_gap
  severity high
  when origin contract.void_clauses includes giving_up_union_rights
   and destination rights.union_rights is at most join_only
  mend destination "lift the bar"
       agreement "clause on organising"
  related rights.freedom_of_association
  why "The right cannot be used where the work is done."
}
