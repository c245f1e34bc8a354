rule scope.comprehensive_framework "A dedicated, complete and published body of recruitment law" {
  implements montreal ch1.b, ch1.a;
             gpog OG.3.1, GP.5, GP.3;
             c181 3.1, 14;
             iris_handbook 1.1, 1.6;
             p29 2.d;
             mobility_paper issue.2, action.6;
             r86 1;
             c143 12;
             statements mobility_programme.d, network_launch.b
  for origin, destination
  severity high
  met when scope.legal_instruments includes dedicated_recruitment_statute,
               implementing_rules_published
       and scope.legal_instruments includes any of criminal_law, anti_trafficking_law
       and scope.legal_instruments includes any of labour_law, migration_law
  partly met when scope.legal_instruments includes dedicated_recruitment_statute
               or scope.legal_instruments counts at least general.several
  gap "Recruitment is not governed by a dedicated and complete set of published rules tied to
       labour, migration and criminal law."
  advise "Adopt a recruitment statute or chapter with an objects clause, cross-references to
          labour, migration and criminal law, and a deadline for issuing and publishing the
          implementing rules."
}

rule scope.functional_definition "Recruiter defined by activity, reaching every intermediary" {
  implements montreal ch1.c;
             gpog DEF, GP.3, SCOPE;
             c181 1.1, 1.2;
             iris_handbook 1.3, 1.4;
             special_rapporteur 2015.law.3;
             mlc A1.4.3;
             c97 AI.2;
             mobility_paper issue.17
  for origin, destination
  severity high
  met when scope.recruiter_definition is any_intermediary_by_activity
       and scope.intermediaries_covered includes sub_agents, informal_brokers, labour_suppliers,
               online_platforms
  partly met when scope.recruiter_definition is at least commercial_agencies
              and scope.intermediaries_covered includes any of sub_agents, informal_brokers,
                      labour_suppliers, online_platforms
  gap "The definition of recruiter lets some intermediaries work outside the regime."
  advise "Define a recruiter by what is done (advertising, referring, selecting, placing,
          supplying), for any natural or legal person, with or without reward, on paper or online."
}

rule scope.all_stages "Every stage of recruitment regulated" {
  implements gpog DEF, OG.4.1;
             c97 AI.2, AII.1-2, AI.1;
             statements mobility_programme.d;
             iris_handbook 1.3
  for origin, destination
  severity medium
  met when scope.recruitment_stages includes advertising, information, selection, documentation,
               transport, placement
       and scope.recruitment_stages includes any of follow_up, return
  partly met when scope.recruitment_stages counts at least general.many
  gap "Some stages of recruitment between the advertisement and the job (or return) are
       unregulated."
  advise "List the stages in the definition of recruitment, ending with placement and, for
          migrants, return."
}

rule scope.all_persons_protected "Jobseekers, returnees and workers of any status protected" {
  implements montreal ch1.d;
             gpog DEF, OG.4.3, OG.4;
             fees_definition 5;
             c181 1.2;
             iris_handbook 1.2;
             c143 1;
             statements mobility_programme.b;
             p29 2.d;
             c97 11;
             r86 1
  for origin, destination
  severity high
  met when scope.protected_persons includes jobseekers, returned_workers, irregular_status,
               informal_economy
  partly met when scope.protected_persons includes any of jobseekers, returned_workers,
                      irregular_status, informal_economy
  gap "Protection does not reach candidates, returned workers, or persons in informal work or
       without regular status."
  advise "Define worker to include applicants and former workers, and state that protection does
          not depend on status, contract or place of work."
}

rule scope.no_sector_exclusion "No category left out without equal protection" {
  implements montreal ch1.d, ch7.j;
             gpog SCOPE, GP.3, OG.4, OG.4.3;
             c181 2.1-2, 2.4, 2.5;
             p29 2.c;
             iris_handbook 1.2;
             special_rapporteur 2015.law.4;
             c143 11;
             five_corridors 7.1;
             gcm 6.b;
             c97 11;
             policy_network 9
  for origin, destination
  severity critical
  met when scope.legal_instruments counts at least 1
       and (scope.excluded_categories counts at most 0
            or scope.exclusion_safeguards includes equivalent_protection,
                   social_partner_consultation)
  partly met when scope.exclusion_safeguards includes any of equivalent_protection,
                      partial_protection
  gap "One or more categories of worker are excluded from recruitment protection."
  advise "Delete the exclusion, or give the category equal rules after consulting employers' and
          workers' organisations and publish the reasons."
}

rule scope.cross_border_reach "Recruitment in each direction and conduct abroad covered" {
  implements montreal ch1.g, ch3.a;
             gpog OG.1.1, OG.15.1, OG.22;
             fees_definition 6;
             iris_standard A.1;
             c143 5;
             mlc R1.4;
             iris_handbook 1.3
  for origin, destination
  severity high
  met when scope.migration_directions counts at least general.some
       and scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
               foreign_recruiter_bound, payments_abroad_covered
       and scope.extraterritorial_reach includes any of employer_answers_for_recruitment_abroad,
               offences_abroad_prosecutable
  partly met when scope.extraterritorial_reach counts at least 1
  gap "Recruitment conduct abroad escapes the law of the State."
  advise "Make the domestic licensee or employer answerable for recruitment done abroad on its
          behalf and state that the fee rule applies wherever payment is made."
}

rule scope.labour_law_for_all "Labour law covers domestic, agricultural and informal work" {
  implements gpog OG.4.3;
             gcm 6.k, 7.d, 6.b;
             statements mobility_programme.b;
             c189 16-17;
             mobility_paper issue.15;
             dhaka B
  for destination
  severity high
  met when scope.labour_law_coverage is at least equivalent_regime
  partly met when scope.labour_law_coverage is weaker_regime
  gap "Workers in this scope are outside labour law or under a weaker regime."
  advise "Extend labour law to the sector, or enact a special chapter of the same level on pay,
          hours, rest, termination and complaints."
}
