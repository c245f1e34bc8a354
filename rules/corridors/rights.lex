pattern rights.ages_differ "Minimum ages differ" {
  implements c181 9;
             iris_standard A.3;
             gcm 6.e
  class conflict
  severity high
  when origin rights.minimum_age differs from destination rights.minimum_age
  settled when agreement rights.minimum_age is stated
           and not agreement rights.minimum_age is below origin rights.minimum_age
           and not agreement rights.minimum_age is below destination rights.minimum_age
  mend origin "18, or the higher age with a lawful reason"
       destination "18, or the higher age with a lawful reason"
  related rights.adults_only
  why "A young worker may be admitted whom the home country may not let go, or sent whom the
       country of work treats as a child or bars. Papers are then made to show another age, and a
       person whose age is false on paper is easy to threaten."
}

example "work abroad from 18, admission from 21" {
  given origin rights.minimum_age is 18
  given destination rights.minimum_age is 21
  expect rights.ages_differ reported
}

example "work abroad from 24, admission from 18" {
  given origin rights.minimum_age is 24
  given destination rights.minimum_age is 18
  expect rights.ages_differ reported
}

example "18 on both sides" {
  given origin rights.minimum_age is 18
  given destination rights.minimum_age is 18
  expect rights.ages_differ not_reported
}

example "work abroad from 18; the law abroad sets no age" {
  given origin rights.minimum_age is 18
  given destination rights.minimum_age is silent
  expect rights.ages_differ cannot_tell
}

example "18 at home, 21 abroad; under the agreement workers go from 21" {
  given origin rights.minimum_age is 18
  given destination rights.minimum_age is 21
  given agreement rights.minimum_age is 21
  expect rights.ages_differ settled
}

example "18 at home, 21 abroad; under the agreement workers go from 23" {
  given origin rights.minimum_age is 18
  given destination rights.minimum_age is 21
  given agreement rights.minimum_age is 23
  expect rights.ages_differ settled
}

example "18 at home, 21 abroad; the agreement says 18" {
  given origin rights.minimum_age is 18
  given destination rights.minimum_age is 21
  given agreement rights.minimum_age is 18
  expect rights.ages_differ reported
}

example "21 at home, 18 abroad; the agreement says 18" {
  given origin rights.minimum_age is 21
  given destination rights.minimum_age is 18
  given agreement rights.minimum_age is 18
  expect rights.ages_differ reported
}

example "18 at home, 21 abroad; the agreement sets no age" {
  given origin rights.minimum_age is 18
  given destination rights.minimum_age is 21
  given agreement rights.minimum_age is silent
  expect rights.ages_differ reported
}

pattern rights.sex_rules "Stricter rule by sex on one side" {
  implements montreal ch1.i;
             special_rapporteur 2015.pol.1
  class conflict
  severity high
  when origin rights.sex_based_restrictions differs from destination rights.sex_based_restrictions
  settled when agreement rights.sex_based_restrictions is stated
           and agreement rights.sex_based_restrictions is no_distinction
           and agreement bilateral.legal_nature is at least non_binding_with_implementing_rules
  mend origin "on the stricter side: replace the bar by duties on recruiters and employers"
       destination "on the stricter side: replace the bar by duties on recruiters and employers"
  related rights.no_sex_based_bar
  why "The job is open and the exit is closed, or the other way round. Women then go by a third
       country or on a visit visa, outside the rules, and nobody who should protect them knows
       where they are."
}

example "women may not leave for domestic work, and are admitted to it" {
  given origin rights.sex_based_restrictions is sector_or_country_bar
  given destination rights.sex_based_restrictions is no_distinction
  expect rights.sex_rules reported
}

example "women may leave as men do, but are admitted only on conditions" {
  given origin rights.sex_based_restrictions is silent
  given destination rights.sex_based_restrictions is extra_conditions
  expect rights.sex_rules reported
}

example "no rule by sex on either side" {
  given origin rights.sex_based_restrictions is no_distinction
  given destination rights.sex_based_restrictions is silent
  expect rights.sex_rules not_reported
}

example "women may not leave; nobody has read the rule on admission" {
  given origin rights.sex_based_restrictions is general_bar
  expect rights.sex_rules cannot_tell
}

example "women may not leave by law; an agreement carried out by binding rules has one rule for
         all" {
  given origin rights.sex_based_restrictions is sector_or_country_bar
  given destination rights.sex_based_restrictions is no_distinction
  given agreement rights.sex_based_restrictions is no_distinction
  given agreement bilateral.legal_nature is non_binding_with_implementing_rules
  expect rights.sex_rules settled
}

example "women may not leave by law; a memorandum that binds nobody makes no distinction" {
  given origin rights.sex_based_restrictions is sector_or_country_bar
  given destination rights.sex_based_restrictions is no_distinction
  given agreement rights.sex_based_restrictions is no_distinction
  given agreement bilateral.legal_nature is non_binding
  expect rights.sex_rules reported
}

example "women may not leave by law; a treaty lets them go on extra conditions" {
  given origin rights.sex_based_restrictions is sector_or_country_bar
  given destination rights.sex_based_restrictions is no_distinction
  given agreement rights.sex_based_restrictions is extra_conditions
  given agreement bilateral.legal_nature is binding
  expect rights.sex_rules reported
}

example "women may not leave by law; a treaty does not speak of women and men" {
  given origin rights.sex_based_restrictions is sector_or_country_bar
  given destination rights.sex_based_restrictions is no_distinction
  given agreement rights.sex_based_restrictions is silent
  given agreement bilateral.legal_nature is binding
  expect rights.sex_rules reported
}

pattern rights.selection_grounds "Selection on a ground prohibited on the other side" {
  implements montreal ch1.i;
             gpog GP.1, OG.15.4;
             c181 5.1, 5.2;
             r188 9-10;
             iris_standard A.x;
             dhaka A;
             who_code 4.4
  class conflict
  severity medium
  when origin rights.discrimination_grounds differs from destination rights.discrimination_grounds
  settled when not agreement rights.discrimination_grounds lacks origin rights.discrimination_grounds
           and not agreement rights.discrimination_grounds lacks destination rights.discrimination_grounds
  mend destination "bar job orders that select on a ground prohibited at origin"
       origin "refuse such job orders, and protect the recruiter who does"
  related rights.non_discrimination
  why "A job order that asks for an age, a sex or a religion may be lawful where it is written and
       unlawful where it is filled. The recruiter must break the law or lose the client, and those
       who are turned away are never told why."
}

example "choosing by age is barred at home and lawful abroad" {
  given origin rights.discrimination_grounds includes sex, religion, age
  given destination rights.discrimination_grounds includes sex, religion
  expect rights.selection_grounds reported
}

example "choosing by disability is barred abroad and lawful at home" {
  given origin rights.discrimination_grounds includes sex, religion
  given destination rights.discrimination_grounds includes sex, religion, disability
  expect rights.selection_grounds reported
}

example "choosing by sex is barred at home; the law abroad has no rule on selection" {
  given origin rights.discrimination_grounds includes sex
  given destination rights.discrimination_grounds is silent
  expect rights.selection_grounds reported
}

example "the same grounds on both sides" {
  given origin rights.discrimination_grounds includes sex, religion
  given destination rights.discrimination_grounds includes sex, religion
  expect rights.selection_grounds not_reported
}

example "nobody has looked whether choosing by age is barred abroad" {
  given origin rights.discrimination_grounds includes sex, age
  given destination rights.discrimination_grounds includes sex
    unassessed age
  expect rights.selection_grounds cannot_tell
}

example "the agreement bars choosing by every ground that either law names" {
  given origin rights.discrimination_grounds includes sex, age
  given destination rights.discrimination_grounds includes sex, disability
  given agreement rights.discrimination_grounds includes sex, age, disability
  expect rights.selection_grounds settled
}

example "the agreement does not bar choosing by age, as the law at home does" {
  given origin rights.discrimination_grounds includes sex, age
  given destination rights.discrimination_grounds includes sex, disability
  given agreement rights.discrimination_grounds includes sex, disability
  expect rights.selection_grounds reported
}

example "the agreement does not bar choosing by disability, as the law abroad does" {
  given origin rights.discrimination_grounds includes sex, age
  given destination rights.discrimination_grounds includes sex, disability
  given agreement rights.discrimination_grounds includes sex, age
  expect rights.selection_grounds reported
}

pattern rights.organising "Organising right secured at origin, barred or limited at destination" {
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
  settled when agreement rights.union_rights is join_form_and_office
  mend destination "lift the bar on joining, founding and leading unions"
       agreement "a clause that recruited workers may join, found and lead unions"
  related rights.freedom_of_association
  why "The contract made at home may not take the right to organise away, but the country of work
       gives no such right to foreigners. Where the work is done the worker who organises can be
       dismissed and removed."
}

example "no contract at home may bar union work, which foreigners abroad are denied" {
  given origin contract.void_clauses includes giving_up_union_rights
  given destination rights.union_rights is barred
  expect rights.organising reported
}

example "no contract at home may bar union work; abroad foreigners may be members only" {
  given origin contract.void_clauses includes giving_up_union_rights
  given destination rights.union_rights is join_only
  given agreement rights.union_rights is join_only
  expect rights.organising reported
}

example "foreigners are denied union work abroad, but an agreement opens it" {
  given origin contract.void_clauses includes giving_up_union_rights
  given destination rights.union_rights is barred
  given agreement rights.union_rights is join_form_and_office
  expect rights.organising settled
}

example "union work is secured at home and open to foreigners abroad" {
  given origin contract.void_clauses includes giving_up_union_rights
  given destination rights.union_rights is join_form_and_office
  expect rights.organising not_reported
}

example "union work is denied abroad, and the law at home does not secure it either" {
  given origin contract.void_clauses includes waiver_of_remedy
  given destination rights.union_rights is barred
  expect rights.organising not_reported
}

example "union work is secured at home; nobody has read the law abroad" {
  given origin contract.void_clauses includes giving_up_union_rights
  expect rights.organising cannot_tell
}
