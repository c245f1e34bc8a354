pattern agreement.required_absent "Agreement required by one side and none in force" {
  implements gpog OG.13, OG.4.4;
             c181 8.2;
             c97 10;
             c189 15.1.d;
             r86 21
  class dependency
  severity critical
  when (origin bilateral.agreement_condition is condition
        or destination bilateral.agreement_condition is condition)
   and agreement bilateral.legal_nature is silent
   and agreement bilateral.subject_clauses is silent
  mend origin "conclude an agreement, or replace the condition by duties on recruiters and
               employers"
       destination "conclude an agreement, or replace the condition by duties on recruiters and
                    employers"
  related bilateral.agreements
  why "Recruitment on this route has no lawful basis on that side. Workers go all the same, through
       another country or on another visa, and those who then cheat them know that a complaint
       would begin with an unlawful departure."
}

example "the origin sends workers only under an agreement, and there is none" {
  given origin bilateral.agreement_condition is condition
  given destination bilateral.agreement_condition is possible
  given agreement bilateral.legal_nature is silent
  given agreement bilateral.subject_clauses is silent
  expect agreement.required_absent reported
}

example "the destination admits workers only under an agreement, and there is none" {
  given origin bilateral.agreement_condition is duty_to_seek
  given destination bilateral.agreement_condition is condition
  given agreement bilateral.legal_nature is silent
  given agreement bilateral.subject_clauses is silent
  expect agreement.required_absent reported
}

example "the origin sends workers only under an agreement, and a binding one is in force" {
  given origin bilateral.agreement_condition is condition
  given destination bilateral.agreement_condition is silent
  given agreement bilateral.legal_nature is binding
  given agreement bilateral.subject_clauses is silent
  expect agreement.required_absent not_reported
}

example "an agreement is required, and there is one that does not say what it is" {
  given origin bilateral.agreement_condition is condition
  given destination bilateral.agreement_condition is silent
  given agreement bilateral.legal_nature is silent
  given agreement bilateral.subject_clauses includes recruitment_and_placing
  expect agreement.required_absent not_reported
}

example "neither side requires an agreement, and there is none" {
  given origin bilateral.agreement_condition is duty_to_seek
  given destination bilateral.agreement_condition is duty_to_seek
  given agreement bilateral.legal_nature is silent
  given agreement bilateral.subject_clauses is silent
  expect agreement.required_absent not_reported
}

example "an agreement is required, and nobody has looked whether there is one" {
  given origin bilateral.agreement_condition is condition
  expect agreement.required_absent cannot_tell
}

pattern agreement.below_law "Agreement allows charges that a Party's law forbids" {
  implements montreal ch2.a, ch7.j;
             gpog GP.7, OG.6, OG.17, OG.13, OG.4.4;
             fees_definition 1, 9, 9.a, 9.b, 9.c, 14, 8;
             c181 7.1, 8.2;
             iris_standard 1.a;
             gcm 6.c;
             ten_things a;
             dhaka 1;
             special_rapporteur 2015.fee.1, 2023.c;
             r203 8, 4;
             policy_network 4;
             statements mobility_programme.c;
             mobility_paper action.7;
             white_paper 1;
             c97 AI.4, AII.4.1, 7, 10;
             c189 15.1.d;
             r86 21
  class conflict
  severity critical
  when agreement fees.worker_fee_rule is stated
   and (agreement fees.worker_fee_rule is below origin fees.worker_fee_rule
        or agreement fees.worker_fee_rule is below destination fees.worker_fee_rule)
  settled when agreement bilateral.more_favourable_rule is more_favourable_prevails
  mend agreement "replace the fee rule by a ban without exception, and add a clause that the rule
                  better for the worker prevails"
  related fees.no_worker_fee, bilateral.agreements
  why "The agreement permits what a Party's law forbids, and a recruiter will show the agreement.
       Courts often give the later or more special text the last word, so a ban won in parliament
       can be lost in a memorandum."
}

example "the origin bars all fees, and the agreement sets a ceiling" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given agreement fees.worker_fee_rule is permitted_up_to_cap
  given agreement bilateral.more_favourable_rule is national_law_prevails
  expect agreement.below_law reported
}

example "the destination bars all fees, and the agreement allows exceptions" {
  given origin fees.worker_fee_rule is permitted_without_cap
  given destination fees.worker_fee_rule is prohibited_without_exception
  given agreement fees.worker_fee_rule is prohibited_with_exceptions
  given agreement bilateral.more_favourable_rule is silent
  expect agreement.below_law reported
}

example "the agreement sets a ceiling, and says that the rule better for the worker prevails" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given agreement fees.worker_fee_rule is permitted_up_to_cap
  given agreement bilateral.more_favourable_rule is more_favourable_prevails
  expect agreement.below_law settled
}

example "an agreement that does not speak of fees takes nothing away" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is prohibited_without_exception
  given agreement fees.worker_fee_rule is silent
  expect agreement.below_law not_reported
}

example "the agreement bars all fees, as neither law does" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_without_cap
  given agreement fees.worker_fee_rule is prohibited_without_exception
  expect agreement.below_law not_reported
}

example "the same ceiling in both laws and in the agreement" {
  given origin fees.worker_fee_rule is permitted_up_to_cap
  given destination fees.worker_fee_rule is permitted_up_to_cap
  given agreement fees.worker_fee_rule is permitted_up_to_cap
  expect agreement.below_law not_reported
}

example "the origin bars all fees, and nobody has read the agreement" {
  given origin fees.worker_fee_rule is prohibited_without_exception
  given destination fees.worker_fee_rule is permitted_up_to_cap
  expect agreement.below_law cannot_tell
}

pattern agreement.cannot_share "Agreement promises exchange that a law does not allow" {
  implements montreal ch1.g, ch4.c, ch9.a, ch9.b, ch7.i;
             policy_network 1, 2;
             iris_handbook 3.7, 4.6;
             p29 5;
             r203 4;
             c143 4, 5;
             statements network_launch.a, network_launch.c;
             r201 26;
             gcm 6.b;
             c97 7
  class dependency
  severity medium
  when (agreement bilateral.information_exchange includes any of licensed_recruiters,
            licence_status_changes
        and (origin bilateral.foreign_cooperation includes none of share_licence_data
             or destination bilateral.foreign_cooperation includes none of share_licence_data))
    or (agreement bilateral.information_exchange includes complaints_and_cases
        and (origin bilateral.foreign_cooperation includes none of share_investigation_data
             or destination bilateral.foreign_cooperation includes none of share_investigation_data))
  mend origin "on the side without power: give the regulator power by law to share what is promised"
       destination "on the side without power: give the regulator power by law to share what is
                    promised"
  related bilateral.cooperation_power
  why "The clause cannot be carried out: an official who sends the file breaks the secrecy of
       office. So a recruiter who lost a licence on one side, or is under investigation there, goes
       on unknown on the other, under an agreement that promises the opposite."
}

example "lists of licences are promised, and the origin may not send its own" {
  given agreement bilateral.information_exchange includes licensed_recruiters
  given origin bilateral.foreign_cooperation includes conclude_arrangements
  given destination bilateral.foreign_cooperation includes share_licence_data
  expect agreement.cannot_share reported
}

example "news of lost licences is promised, and the destination may not send it" {
  given agreement bilateral.information_exchange includes licence_status_changes
  given origin bilateral.foreign_cooperation includes share_licence_data
  given destination bilateral.foreign_cooperation is silent
  expect agreement.cannot_share reported
}

example "case files are promised, and the origin may share only its register" {
  given agreement bilateral.information_exchange includes complaints_and_cases
  given origin bilateral.foreign_cooperation includes share_licence_data
  given destination bilateral.foreign_cooperation includes share_licence_data,
    share_investigation_data
  expect agreement.cannot_share reported
}

example "case files are promised, and the destination may share only its register" {
  given agreement bilateral.information_exchange includes complaints_and_cases
  given origin bilateral.foreign_cooperation includes share_licence_data, share_investigation_data
  given destination bilateral.foreign_cooperation includes share_licence_data
  expect agreement.cannot_share reported
}

example "licences are promised, and both sides may share them but no case files" {
  given agreement bilateral.information_exchange includes licensed_recruiters
  given origin bilateral.foreign_cooperation includes share_licence_data
  given destination bilateral.foreign_cooperation includes share_licence_data
  expect agreement.cannot_share not_reported
}

example "cases are promised, and both sides may share them but no licences" {
  given agreement bilateral.information_exchange includes complaints_and_cases
  given origin bilateral.foreign_cooperation includes share_investigation_data
  given destination bilateral.foreign_cooperation includes share_investigation_data
  expect agreement.cannot_share not_reported
}

example "only statistics are promised, which need no power" {
  given agreement bilateral.information_exchange includes statistics
  given origin bilateral.foreign_cooperation is silent
  given destination bilateral.foreign_cooperation is silent
  expect agreement.cannot_share not_reported
}

example "licences are promised, and nobody has read what the laws allow" {
  given agreement bilateral.information_exchange includes licensed_recruiters
  expect agreement.cannot_share cannot_tell
}
