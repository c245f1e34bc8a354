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
  why "Where the rules lie scattered over five laws, a worker cannot find them and each office
       takes the case for another's. A statute whose implementing rules were never issued is worse
       than it looks: the duties exist, and nobody can be held to them."
  advise "Adopt a recruitment statute or chapter with an objects clause that names fair
          recruitment, cross-references to labour, migration and criminal law, and a rule on which
          prevails. Set a date by which the implementing rules must be issued and published."
}

example "a recruitment statute with published rules, a criminal offence and a chapter in labour
         law" {
  given scope.legal_instruments includes dedicated_recruitment_statute,
    implementing_rules_published, criminal_law, labour_law
  expect scope.comprehensive_framework met
}

example "a recruitment statute with published rules, tied to the laws on trafficking and on
         migration" {
  given scope.legal_instruments includes dedicated_recruitment_statute,
    implementing_rules_published, anti_trafficking_law, migration_law
  expect scope.comprehensive_framework met
}

example "a statute whose implementing rules were never published" {
  given scope.legal_instruments includes dedicated_recruitment_statute, criminal_law, labour_law
  expect scope.comprehensive_framework partly_met
}

example "a statute with its rules, but no crime of abusive recruitment anywhere" {
  given scope.legal_instruments includes dedicated_recruitment_statute,
    implementing_rules_published, labour_law
  expect scope.comprehensive_framework partly_met
}

example "a statute with its rules and offences, of which labour and migration law know nothing" {
  given scope.legal_instruments includes dedicated_recruitment_statute,
    implementing_rules_published, criminal_law
  expect scope.comprehensive_framework partly_met
}

example "no statute of its own, but published rules under labour law, and an offence" {
  given scope.legal_instruments includes implementing_rules_published, criminal_law, labour_law
  expect scope.comprehensive_framework partly_met
}

example "a recruitment statute, and nothing else" {
  given scope.legal_instruments includes dedicated_recruitment_statute
  expect scope.comprehensive_framework partly_met
}

example "two sections, one in the labour code and one in the penal code" {
  given scope.legal_instruments includes labour_law, criminal_law
  expect scope.comprehensive_framework contrary
}

example "no law names recruitment" {
  given scope.legal_instruments is silent
  expect scope.comprehensive_framework silent
}

example "a recruitment statute; whether its rules are published has not been looked up" {
  given scope.legal_instruments includes dedicated_recruitment_statute, criminal_law, labour_law
    unassessed implementing_rules_published
  expect scope.comprehensive_framework unknown
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
  why "A law that binds licence holders does not bind those who never ask for a licence. The
       village broker, the group on a messaging service and the labour contractor do the
       recruiting, and the duties, the inspection and the penalties pass them by."
  advise "Define a recruiter by what is done: advertising, referring, selecting, transporting,
          placing or supplying workers. Say that it holds for any natural or legal person, with or
          without a licence or reward, on paper or online, here or abroad. Name sub-agents,
          informal brokers, labour suppliers and online platforms."
}

example "whoever does the work of a recruiter is one, brokers, suppliers and platforms too" {
  given scope.recruiter_definition is any_intermediary_by_activity
  given scope.intermediaries_covered includes sub_agents, informal_brokers, labour_suppliers,
    online_platforms, private_agencies
  expect scope.functional_definition met
}

example "the same intermediaries, but only if they do it as a business" {
  given scope.recruiter_definition is commercial_agencies
  given scope.intermediaries_covered includes sub_agents, informal_brokers, labour_suppliers,
    online_platforms, private_agencies
  expect scope.functional_definition partly_met
}

example "defined by activity, but sub-agents are seen as part of the agency and not bound" {
  given scope.recruiter_definition is any_intermediary_by_activity
  given scope.intermediaries_covered includes informal_brokers, labour_suppliers, online_platforms
  expect scope.functional_definition partly_met
}

example "defined by activity, but the lone broker is left out" {
  given scope.recruiter_definition is any_intermediary_by_activity
  given scope.intermediaries_covered includes sub_agents, labour_suppliers, online_platforms
  expect scope.functional_definition partly_met
}

example "defined by activity, but labour suppliers fall under another law" {
  given scope.recruiter_definition is any_intermediary_by_activity
  given scope.intermediaries_covered includes sub_agents, informal_brokers, online_platforms
  expect scope.functional_definition partly_met
}

example "defined by activity, but written before there were platforms" {
  given scope.recruiter_definition is any_intermediary_by_activity
  given scope.intermediaries_covered includes sub_agents, informal_brokers, labour_suppliers
  expect scope.functional_definition partly_met
}

example "agencies and their sub-agents" {
  given scope.recruiter_definition is commercial_agencies
  given scope.intermediaries_covered includes private_agencies, sub_agents
  expect scope.functional_definition partly_met
}

example "agencies and lone brokers who charge" {
  given scope.recruiter_definition is commercial_agencies
  given scope.intermediaries_covered includes private_agencies, informal_brokers
  expect scope.functional_definition partly_met
}

example "agencies and labour suppliers" {
  given scope.recruiter_definition is commercial_agencies
  given scope.intermediaries_covered includes private_agencies, labour_suppliers
  expect scope.functional_definition partly_met
}

example "agencies, also those that work online" {
  given scope.recruiter_definition is commercial_agencies
  given scope.intermediaries_covered includes private_agencies, online_platforms
  expect scope.functional_definition partly_met
}

example "commercial agencies and nobody else" {
  given scope.recruiter_definition is commercial_agencies
  given scope.intermediaries_covered includes private_agencies
  expect scope.functional_definition contrary
}

example "the duties name sub-agents, but bind licence holders only" {
  given scope.recruiter_definition is licence_holders
  given scope.intermediaries_covered includes private_agencies, sub_agents
  expect scope.functional_definition contrary
}

example "the law does not say who is a recruiter" {
  given scope.recruiter_definition is silent
  given scope.intermediaries_covered is silent
  expect scope.functional_definition silent
}

example "defined by activity; which intermediaries that reaches has not been read" {
  given scope.recruiter_definition is any_intermediary_by_activity
  expect scope.functional_definition unknown
}

rule scope.all_stages "Every stage of recruitment regulated" {
  implements gpog DEF, OG.4.1;
             c97 AI.2, AII.1-2, AI.1;
             statements mobility_programme.d;
             iris_handbook 1.3
  for origin, destination
  severity medium
  met when scope.recruitment_stages includes advertising, information, selection, documentation,
               transport, placement, return
  partly met when scope.recruitment_stages counts at least general.many
  gap "Some stages of recruitment, from the advertisement to the job and to the return, are
       unregulated."
  why "Abuse moves to the stage that the law leaves out. If only the contract is regulated, the lie
       is in the advertisement, the overcharge is in the ticket, and nobody answers for the worker
       who has to be brought home."
  advise "List the stages in the definition of recruitment: advertising, information, selection,
          papers, transport, placement and, for migrants, return. Say that the duties and penalties
          hold at each."
}

example "every stage from the advertisement to the return" {
  given scope.recruitment_stages includes advertising, information, selection, documentation,
    transport, placement, return
  expect scope.all_stages met
}

example "anyone may advertise anything" {
  given scope.recruitment_stages includes information, selection, documentation, transport,
    placement, return
  expect scope.all_stages partly_met
}

example "what candidates are told is left to the agency" {
  given scope.recruitment_stages includes advertising, selection, documentation, transport,
    placement, return
  expect scope.all_stages partly_met
}

example "how workers are picked is left to the agency" {
  given scope.recruitment_stages includes advertising, information, documentation, transport,
    placement, return
  expect scope.all_stages partly_met
}

example "the papers are left to the agency" {
  given scope.recruitment_stages includes advertising, information, selection, transport, placement,
    return
  expect scope.all_stages partly_met
}

example "the journey is left to the agency" {
  given scope.recruitment_stages includes advertising, information, selection, documentation,
    placement, return
  expect scope.all_stages partly_met
}

example "the law ends at the airport" {
  given scope.recruitment_stages includes advertising, information, selection, documentation,
    transport, return
  expect scope.all_stages partly_met
}

example "the placement is watched, but nobody answers for the way home" {
  given scope.recruitment_stages includes advertising, information, selection, documentation,
    transport, placement, follow_up
  expect scope.all_stages partly_met
}

example "advertisement, selection, papers and placement" {
  given scope.recruitment_stages includes advertising, selection, documentation, placement
  expect scope.all_stages partly_met
}

example "selection, papers and placement, and no more" {
  given scope.recruitment_stages includes selection, documentation, placement
  expect scope.all_stages contrary
}

example "the law names no stage" {
  given scope.recruitment_stages is silent
  expect scope.all_stages silent
}

example "most stages; whether return is regulated has not been read" {
  given scope.recruitment_stages includes advertising, information, selection, documentation,
    transport, placement
    unassessed return
  expect scope.all_stages unknown
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
  why "Fees are taken before there is a job, and claims are made after it has ended. A law that
       protects those who are employed helps at neither time. A worker who loses protection with
       the visa can be silenced by taking the visa away."
  advise "Define worker to include applicants and former workers. State that protection does not
          depend on migration status, on a written contract or on the place or kind of work."
}

example "candidates, returned workers, and workers without papers or contract" {
  given scope.protected_persons includes jobseekers, returned_workers, irregular_status,
    informal_economy, employed_workers
  expect scope.all_persons_protected met
}

example "all but those who are still looking for a job" {
  given scope.protected_persons includes returned_workers, irregular_status, informal_economy,
    employed_workers
  expect scope.all_persons_protected partly_met
}

example "all but those who have come home" {
  given scope.protected_persons includes jobseekers, irregular_status, informal_economy,
    employed_workers
  expect scope.all_persons_protected partly_met
}

example "all but those whose permit has lapsed" {
  given scope.protected_persons includes jobseekers, returned_workers, informal_economy,
    employed_workers
  expect scope.all_persons_protected partly_met
}

example "all but informal workers" {
  given scope.protected_persons includes jobseekers, returned_workers, irregular_status,
    employed_workers
  expect scope.all_persons_protected partly_met
}

example "workers and jobseekers" {
  given scope.protected_persons includes employed_workers, jobseekers
  expect scope.all_persons_protected partly_met
}

example "workers, also after return" {
  given scope.protected_persons includes employed_workers, returned_workers
  expect scope.all_persons_protected partly_met
}

example "workers, whatever their status" {
  given scope.protected_persons includes employed_workers, irregular_status
  expect scope.all_persons_protected partly_met
}

example "workers, with or without a contract" {
  given scope.protected_persons includes employed_workers, informal_economy
  expect scope.all_persons_protected partly_met
}

example "those who are employed, and nobody else" {
  given scope.protected_persons includes employed_workers
  expect scope.all_persons_protected contrary
}

example "the law does not say whom it protects" {
  given scope.protected_persons is silent
  expect scope.all_persons_protected silent
}

example "jobseekers and returned workers; the rule on status has not been read" {
  given scope.protected_persons includes jobseekers, returned_workers, informal_economy
    unassessed irregular_status
  expect scope.all_persons_protected unknown
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
  partly met when scope.legal_instruments counts at least 1
              and scope.exclusion_safeguards includes any of equivalent_protection,
                      partial_protection
  gap "No law governs recruitment, or it leaves one or more categories of worker out."
  why "The workers most often left out are those most often abused: in homes, on farms, at sea, in
       seasonal work. For them there is no fee ban, no licence and no inspector. Recruiters who
       lose a licence elsewhere move to the sector where none is needed."
  advise "Delete the exclusion. If a category must have rules of its own, write them at the same
          level before it is taken out, consult employers' and workers' organisations first, and
          publish the reasons."
  model "This Act applies to the recruitment of every worker, for work of any kind and duration, in
         any sector, including work in private households, in agriculture, on board ship and in
         seasonal employment. It applies whether the worker is recruited by an agency, by an
         employer directly or by a public body.\n
         A category of workers may be excluded only by regulation, only if another law in force
         gives those workers protection of the same level on fees, contract, licensing, inspection
         and remedy, and only after consultation of the most representative organisations of
         employers and workers. The regulation shall state its reasons and be published. An
         exclusion made otherwise is of no effect, and the excluded workers have every right under
         this Act."
}

example "recruitment law leaves nobody out" {
  given scope.legal_instruments includes dedicated_recruitment_statute
  given scope.excluded_categories is empty
  expect scope.no_sector_exclusion met
}

example "the law names no exclusion" {
  given scope.legal_instruments includes dedicated_recruitment_statute, labour_law
  given scope.excluded_categories is silent
  given scope.exclusion_safeguards is silent
  expect scope.no_sector_exclusion met
}

example "seafarers have an equal law of their own, made with their organisations" {
  given scope.legal_instruments includes dedicated_recruitment_statute
  given scope.excluded_categories includes seafarers
  given scope.exclusion_safeguards includes equivalent_protection, social_partner_consultation
  expect scope.no_sector_exclusion met
}

example "seafarers have an equal law of their own; nobody was consulted" {
  given scope.legal_instruments includes dedicated_recruitment_statute
  given scope.excluded_categories includes seafarers
  given scope.exclusion_safeguards includes equivalent_protection
  expect scope.no_sector_exclusion partly_met
}

example "domestic workers are left to a weaker law, after consultation" {
  given scope.legal_instruments includes dedicated_recruitment_statute
  given scope.excluded_categories includes domestic_workers
  given scope.exclusion_safeguards includes partial_protection, social_partner_consultation
  expect scope.no_sector_exclusion partly_met
}

example "domestic workers are left out; consultation and published reasons protect nobody" {
  given scope.legal_instruments includes dedicated_recruitment_statute
  given scope.excluded_categories includes domestic_workers
  given scope.exclusion_safeguards includes social_partner_consultation, published_reasons
  expect scope.no_sector_exclusion contrary
}

example "farm and seasonal workers are left out, and nothing is put in its place" {
  given scope.legal_instruments includes labour_law
  given scope.excluded_categories includes agricultural_workers, seasonal_workers
  given scope.exclusion_safeguards is silent
  expect scope.no_sector_exclusion contrary
}

example "no law on recruitment: nobody is left out, and nobody is protected" {
  given scope.legal_instruments is silent
  given scope.excluded_categories is silent
  expect scope.no_sector_exclusion silent
}

example "seafarers have good rules of their own, and for all others there is no recruitment law" {
  given scope.legal_instruments is silent
  given scope.excluded_categories includes seafarers
  given scope.exclusion_safeguards includes equivalent_protection, social_partner_consultation
  expect scope.no_sector_exclusion silent
}

example "domestic workers are left out; whether another law protects them has not been read" {
  given scope.legal_instruments includes dedicated_recruitment_statute
  given scope.excluded_categories includes domestic_workers
  expect scope.no_sector_exclusion unknown
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
  met when scope.migration_directions includes outbound, inbound, internal
       and scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
               foreign_recruiter_bound, payments_abroad_covered
       and scope.extraterritorial_reach includes any of employer_answers_for_recruitment_abroad,
               offences_abroad_prosecutable
  partly met when scope.extraterritorial_reach counts at least 1
  gap "Recruitment conduct abroad escapes the law of the State, or some directions of recruitment
       are not covered."
  why "The promise is made in one country and broken in another. A law that stops at the border
       lets a recruiter collect the fee on the far side of it, through a partner, and keep its
       hands clean at home."
  advise "Apply the law to recruitment into, inside and out of the country. Make the licensee or
          employer here answer for what is done abroad on its behalf, bind foreign recruiters who
          serve this market, and state that the fee rule holds wherever payment is made. Let courts
          try recruitment offences committed abroad."
}

example "all directions; licensees, employers and foreign recruiters answer for acts and payments
         abroad" {
  given scope.migration_directions includes outbound, inbound, internal
  given scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
    foreign_recruiter_bound, payments_abroad_covered, employer_answers_for_recruitment_abroad
  expect scope.cross_border_reach met
}

example "the same, and courts may try offences committed abroad, though employers do not answer" {
  given scope.migration_directions includes outbound, inbound, internal
  given scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
    foreign_recruiter_bound, payments_abroad_covered, offences_abroad_prosecutable
  expect scope.cross_border_reach met
}

example "nationals sent abroad are outside the law" {
  given scope.migration_directions includes inbound, internal, transit
  given scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
    foreign_recruiter_bound, payments_abroad_covered, offences_abroad_prosecutable
  expect scope.cross_border_reach partly_met
}

example "foreigners recruited into the country are outside the law" {
  given scope.migration_directions includes outbound, internal
  given scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
    foreign_recruiter_bound, payments_abroad_covered, offences_abroad_prosecutable
  expect scope.cross_border_reach partly_met
}

example "recruitment inside the country is outside the law" {
  given scope.migration_directions includes outbound, inbound
  given scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
    foreign_recruiter_bound, payments_abroad_covered, offences_abroad_prosecutable
  expect scope.cross_border_reach partly_met
}

example "licensees do not answer for what their partners do abroad" {
  given scope.migration_directions includes outbound, inbound, internal
  given scope.extraterritorial_reach includes foreign_recruiter_bound, payments_abroad_covered,
    offences_abroad_prosecutable
  expect scope.cross_border_reach partly_met
}

example "recruiters based abroad may serve the market unbound" {
  given scope.migration_directions includes outbound, inbound, internal
  given scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
    payments_abroad_covered, offences_abroad_prosecutable
  expect scope.cross_border_reach partly_met
}

example "a fee paid on the other side of the border is no fee" {
  given scope.migration_directions includes outbound, inbound, internal
  given scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
    foreign_recruiter_bound, offences_abroad_prosecutable
  expect scope.cross_border_reach partly_met
}

example "neither employers answer for acts abroad, nor can offences abroad be tried" {
  given scope.migration_directions includes outbound, inbound, internal
  given scope.extraterritorial_reach includes licensee_answers_for_acts_abroad,
    foreign_recruiter_bound, payments_abroad_covered
  expect scope.cross_border_reach partly_met
}

example "the licensee answers for acts abroad, and that is all" {
  given scope.migration_directions includes outbound
  given scope.extraterritorial_reach includes licensee_answers_for_acts_abroad
  expect scope.cross_border_reach partly_met
}

example "all directions are covered, but only as far as the border" {
  given scope.migration_directions includes outbound, inbound, internal
  given scope.extraterritorial_reach is empty
  expect scope.cross_border_reach contrary
}

example "the law speaks neither of directions nor of acts abroad" {
  given scope.migration_directions is silent
  given scope.extraterritorial_reach is silent
  expect scope.cross_border_reach silent
}

example "all directions are covered; how far beyond the border has not been read" {
  given scope.migration_directions includes outbound, inbound, internal
  expect scope.cross_border_reach unknown
}

rule scope.labour_law_for_all "Labour law covers domestic, agricultural and informal work" {
  implements gpog OG.4.3;
             gcm 6.k, 7.d, 6.b;
             statements mobility_programme.b;
             mobility_paper issue.15;
             dhaka B
  for destination
  severity high
  met when scope.labour_law_coverage is at least equivalent_regime
  partly met when scope.labour_law_coverage is weaker_regime
  gap "Workers in this scope are outside labour law or under a weaker regime."
  why "Recruitment rules can promise a wage and a day off; only labour law at the place of work can
       enforce them. A domestic worker outside labour law has no hours that could be exceeded and
       no office to complain to."
  advise "Extend labour law to the sector, or enact a special chapter of the same level on pay,
          hours, rest, safety, termination and complaints. Name domestic, farm, seasonal and
          informal work."
}

example "labour law applies to domestic workers as to all others" {
  given scope.labour_law_coverage is fully_covered
  expect scope.labour_law_for_all met
}

example "a chapter of their own, at the same level" {
  given scope.labour_law_coverage is equivalent_regime
  expect scope.labour_law_for_all met
}

example "a law of their own, with longer hours and easier dismissal" {
  given scope.labour_law_coverage is weaker_regime
  expect scope.labour_law_for_all partly_met
}

example "the labour code leaves domestic workers out, and no other law takes them in" {
  given scope.labour_law_coverage is excluded
  expect scope.labour_law_for_all contrary
}

example "labour law does not speak of work in homes" {
  given scope.labour_law_coverage is silent
  expect scope.labour_law_for_all silent
}

example "the recruitment law leaves domestic workers out; labour law has not been read" {
  given scope.excluded_categories includes domestic_workers
  given scope.exclusion_safeguards is silent
  given scope.legal_instruments includes dedicated_recruitment_statute
  expect scope.labour_law_for_all unknown
  expect scope.no_sector_exclusion contrary
}
