pattern scope.sector_hole "Same workers left out on both sides, or outside labour law at work" {
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
             mobility_paper issue.15;
             dhaka B
  class protection_gap
  severity critical
  when origin scope.excluded_categories overlaps destination scope.excluded_categories
    or destination scope.labour_law_coverage is at most excluded
  mend destination "extend labour law and recruitment law to the sector"
       origin "delete the exclusion, and until labour law at destination covers the work, allow it
               only under a contract with the same guarantees"
  related scope.no_sector_exclusion, scope.labour_law_for_all
  why "A worker in this sector has no law on fees and contract while being recruited, or no law on
       pay and hours once at work. Neither State is bound to hear the complaint, and recruiters
       send workers where nobody asks."
}

example "both laws on recruitment leave domestic workers out" {
  given origin scope.excluded_categories includes domestic_workers
  given destination scope.excluded_categories includes domestic_workers, public_sector_workers
  given destination scope.labour_law_coverage is fully_covered
  expect scope.sector_hole reported
}

example "home protects the recruitment of domestic workers, but at destination they are outside
         labour law" {
  given origin scope.excluded_categories is empty
  given destination scope.excluded_categories is silent
  given destination scope.labour_law_coverage is excluded
  expect scope.sector_hole reported
}

example "nobody is left out of recruitment law, but labour law does not speak of the sector" {
  given origin scope.excluded_categories is empty
  given destination scope.excluded_categories is empty
  given destination scope.labour_law_coverage is silent
  expect scope.sector_hole reported
}

example "home leaves out seafarers, the destination public servants, and a weaker law covers the
         work" {
  given origin scope.excluded_categories includes seafarers
  given destination scope.excluded_categories includes public_sector_workers
  given destination scope.labour_law_coverage is weaker_regime
  expect scope.sector_hole not_reported
}

example "nobody is left out on either side" {
  given origin scope.excluded_categories is empty
  given destination scope.excluded_categories is silent
  given destination scope.labour_law_coverage is fully_covered
  expect scope.sector_hole not_reported
}

example "home leaves domestic workers out; the recruitment law of the destination has not been
         read" {
  given origin scope.excluded_categories includes domestic_workers
  given destination scope.labour_law_coverage is equivalent_regime
  expect scope.sector_hole cannot_tell
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
   and destination scope.extraterritorial_reach includes none of foreign_recruiter_bound,
           employer_answers_for_recruitment_abroad, licensee_answers_for_acts_abroad,
           offences_abroad_prosecutable
  mend origin "make its own licensees answer for what partners do abroad"
       destination "make its employers and licensees answer for recruitment done for them abroad,
                    and bind foreign recruiters"
  related scope.cross_border_reach
  why "Each law stops at its border, and recruitment is done across it. The agency at home points
       to its partner, the employer to the agency, and a court on either side finds that it
       happened somewhere else."
}

example "neither law looks beyond its border" {
  given origin scope.extraterritorial_reach is silent
  given destination scope.extraterritorial_reach is silent
  expect scope.extraterritorial_hole reported
}

example "home's law ends at the border; the destination counts payments abroad, but makes nobody
         answer" {
  given origin scope.extraterritorial_reach is empty
  given destination scope.extraterritorial_reach includes payments_abroad_covered
  expect scope.extraterritorial_hole reported
}

example "employers at destination answer for recruitment done for them abroad" {
  given origin scope.extraterritorial_reach is silent
  given destination scope.extraterritorial_reach includes employer_answers_for_recruitment_abroad
  expect scope.extraterritorial_hole not_reported
}

example "recruiters abroad are bound by the law of the destination" {
  given origin scope.extraterritorial_reach is silent
  given destination scope.extraterritorial_reach includes foreign_recruiter_bound
  expect scope.extraterritorial_hole not_reported
}

example "licensees at destination answer for their partners abroad" {
  given origin scope.extraterritorial_reach is silent
  given destination scope.extraterritorial_reach includes licensee_answers_for_acts_abroad
  expect scope.extraterritorial_hole not_reported
}

example "courts at destination may try offences committed abroad" {
  given origin scope.extraterritorial_reach is silent
  given destination scope.extraterritorial_reach includes offences_abroad_prosecutable
  expect scope.extraterritorial_hole not_reported
}

example "home makes its licensees answer for acts abroad" {
  given origin scope.extraterritorial_reach includes licensee_answers_for_acts_abroad
  given destination scope.extraterritorial_reach is silent
  expect scope.extraterritorial_hole not_reported
}

example "home's law ends at the border; the law of the destination has not been read" {
  given origin scope.extraterritorial_reach is silent
  expect scope.extraterritorial_hole cannot_tell
}
