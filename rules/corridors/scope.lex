pattern scope.sector_hole "Sector protected on one side, excluded on the other" {
  implements montreal ch1.d, ch7.j;
             gpog SCOPE, GP.3, OG.4, OG.4.3;
             c181 2.1-2, 2.4, 2.5;
             p29 2.c;
             iris_handbook 1.2;
             special_rapporteur 2015.law.4;
             c143 11;
             five_corridors 7.1;
             gcm 6.b, 6.k, 7.d;
             c97 11;
             policy_network 9;
             statements mobility_programme.b;
             c189 16-17;
             mobility_paper issue.15;
             dhaka B
  class protection_gap
  severity critical
  when origin scope.excluded_categories overlaps destination scope.excluded_categories
    or destination scope.labour_law_coverage is excluded
  mend destination "extend labour law"
       origin "allow deployment only with equivalent contract guarantees"
  related scope.no_sector_exclusion, scope.labour_law_for_all
  why "The worker has no protective law at any stage or at work."
}

pattern scope.extraterritorial_hole "Conduct across the border answerable nowhere" {
  implements montreal ch1.g, ch3.a;
             gpog OG.1.1, OG.15.1, OG.22;
             fees_definition 6;
             iris_standard A.1;
             c143 5;
             mlc R1.4;
             iris_handbook 1.3
  class protection_gap
  severity high
  when origin scope.extraterritorial_reach counts at most 0
   and destination scope.extraterritorial_reach includes none of employer_answers_for_recruitment_abroad,
           foreign_recruiter_bound
  mend origin "make its own party answer for acts abroad"
       destination "make its own party answer for acts abroad"
  related scope.cross_border_reach
  why "Each law stops at its border and recruitment is done across it."
}
