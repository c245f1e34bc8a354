pattern mobility.documents_one_side "Retention barred on one side, allowed on the other" {
  implements gpog GP.11, OG.18, OG.18.1;
             iris_standard 2.a;
             gcm 6.h;
             c189 9;
             dhaka 4;
             special_rapporteur 2015.insp.2
  class conflict
  severity high
  when (origin mobility.document_retention is at least prohibited
        and destination mobility.document_retention is at most permitted_with_consent)
    or (destination mobility.document_retention is at least prohibited
        and origin mobility.document_retention is at most permitted_with_consent)
  settled when agreement mobility.document_retention is at least prohibited
  mend origin "on the side that allows it: prohibit with sanction"
       destination "on the side that allows it: prohibit with sanction"
       agreement "a clause that bars keeping papers and contracts on both sides"
  related mobility.documents
  why "Papers are taken where the ban does not reach: by the recruiter before departure, or by the
       employer on arrival. The ban on the other side then protects nobody."
}

example "barred at home, allowed with the worker's signature at destination" {
  given origin mobility.document_retention is prohibited
  given destination mobility.document_retention is permitted_with_consent
  expect mobility.documents_one_side reported
}

example "barred at destination, but the recruiter at home may keep the passport" {
  given origin mobility.document_retention is permitted_with_consent
  given destination mobility.document_retention is prohibited
  expect mobility.documents_one_side reported
}

example "an offence at home, and a destination whose law does not speak of it" {
  given origin mobility.document_retention is prohibited_with_sanction
  given destination mobility.document_retention is silent
  given agreement mobility.document_retention is permitted_with_consent
  expect mobility.documents_one_side reported
}

example "an agreement bars keeping papers where the destination's law allows it" {
  given origin mobility.document_retention is prohibited_with_sanction
  given destination mobility.document_retention is permitted
  given agreement mobility.document_retention is prohibited
  expect mobility.documents_one_side settled
}

example "barred on both sides" {
  given origin mobility.document_retention is prohibited
  given destination mobility.document_retention is prohibited
  expect mobility.documents_one_side not_reported
}

example "allowed on both sides: bad, but no conflict" {
  given origin mobility.document_retention is permitted_with_consent
  given destination mobility.document_retention is permitted_with_consent
  expect mobility.documents_one_side not_reported
}

example "barred at home; the law of the destination has not been read" {
  given origin mobility.document_retention is prohibited
  expect mobility.documents_one_side cannot_tell
}

pattern mobility.bar_v_admission "Deployment barred at origin, admission open at destination" {
  implements montreal ch1.i;
             special_rapporteur 2015.pol.1
  class conflict
  severity critical
  when origin mobility.movement_bar is at most barred_save_exemption
   and destination mobility.movement_bar is allowed
  settled when agreement mobility.movement_bar is stated
           and agreement mobility.movement_bar is at least agreement_only
           and agreement bilateral.legal_nature is at least non_binding_with_implementing_rules
  mend origin "replace the bar by conditions"
       destination "admit only through an agreed channel"
       agreement "standards on which the bar is lifted"
  related mobility.no_movement_bar
  why "The door is shut at home and open at destination, so workers go by a third country or with a
       tourist visa. They lose the contract check, the insurance and the help of their mission, and
       recruiters work unseen."
}

example "sending needs an exemption, and the destination admits anyone" {
  given origin mobility.movement_bar is barred_save_exemption
  given destination mobility.movement_bar is allowed
  expect mobility.bar_v_admission reported
}

example "sending is barred, and the destination's law knows no bar" {
  given origin mobility.movement_bar is barred
  given destination mobility.movement_bar is silent
  expect mobility.bar_v_admission reported
}

example "sending is barred, and the destination admits only under an agreement" {
  given origin mobility.movement_bar is barred
  given destination mobility.movement_bar is agreement_only
  expect mobility.bar_v_admission not_reported
}

example "workers may go under an agreement, and the destination admits them" {
  given origin mobility.movement_bar is agreement_only
  given destination mobility.movement_bar is allowed
  expect mobility.bar_v_admission not_reported
}

example "sending is barred; whether the destination admits has not been read" {
  given origin mobility.movement_bar is barred
  expect mobility.bar_v_admission cannot_tell
}

example "the destination admits anyone; bars at home have not been read" {
  given destination mobility.movement_bar is allowed
  expect mobility.bar_v_admission cannot_tell
}

example "sending is barred by law; under an agreement carried out by binding rules workers may go" {
  given origin mobility.movement_bar is barred
  given destination mobility.movement_bar is allowed
  given agreement mobility.movement_bar is agreement_only
  given agreement bilateral.legal_nature is non_binding_with_implementing_rules
  expect mobility.bar_v_admission settled
}

example "sending is barred by law, and a memorandum that binds nobody says that workers may go" {
  given origin mobility.movement_bar is barred
  given destination mobility.movement_bar is allowed
  given agreement mobility.movement_bar is allowed
  given agreement bilateral.legal_nature is non_binding
  expect mobility.bar_v_admission reported
}

example "sending is barred by law, and a treaty lets workers go by exemption only" {
  given origin mobility.movement_bar is barred
  given destination mobility.movement_bar is allowed
  given agreement mobility.movement_bar is barred_save_exemption
  given agreement bilateral.legal_nature is binding
  expect mobility.bar_v_admission reported
}

example "sending is barred by law, and a treaty does not speak of the bar" {
  given origin mobility.movement_bar is barred
  given destination mobility.movement_bar is allowed
  given agreement mobility.movement_bar is silent
  given agreement bilateral.legal_nature is binding
  expect mobility.bar_v_admission reported
}

pattern mobility.clearance_sequence "Clearance needs a contract that destination law does not
                                     require before arrival" {
  implements montreal ch4.l;
             gpog GP.4;
             mobility_paper issue.8;
             special_rapporteur 2015.insp.3
  class dependency
  severity high
  when origin mobility.exit_clearance_requirements includes approved_contract
   and destination contract.delivery_timing is at most by_first_day
  settled when agreement contract.delivery_timing is at least before_departure
  mend origin "accept a binding offer, or agree with the destination on who issues what and when"
       destination "have the signed contract delivered before departure"
       agreement "an annex on the order of steps and papers"
  related institutions.approvals
  why "The origin clears nobody without an approved contract, and destination law lets the employer
       hand it over only when the worker has come. Where employers wait for that, a made-up
       contract, an exemption or a payment fills the gap, and the real terms appear on arrival."
}

example "no departure without an approved contract, which is due only on the first day of work" {
  given origin mobility.exit_clearance_requirements includes approved_contract
  given destination contract.delivery_timing is by_first_day
  expect mobility.clearance_sequence reported
}

example "no departure without an approved contract, which the destination's law never requires" {
  given origin mobility.exit_clearance_requirements includes approved_contract,
    visa_or_entry_permit
  given destination contract.delivery_timing is silent
  expect mobility.clearance_sequence reported
}

example "the destination has the contract delivered before departure" {
  given origin mobility.exit_clearance_requirements includes approved_contract
  given destination contract.delivery_timing is before_departure
  expect mobility.clearance_sequence not_reported
}

example "the contract comes on the first day, and the origin does not ask for it" {
  given origin mobility.exit_clearance_requirements includes visa_or_entry_permit
  given destination contract.delivery_timing is by_first_day
  expect mobility.clearance_sequence not_reported
}

example "no departure without an approved contract; when it is due has not been read" {
  given origin mobility.exit_clearance_requirements includes approved_contract
  expect mobility.clearance_sequence cannot_tell
}

example "the contract comes on the first day; what the origin asks for has not been read" {
  given destination contract.delivery_timing is by_first_day
  expect mobility.clearance_sequence cannot_tell
}

example "no departure without a contract, which by the agreement the worker has before leaving" {
  given origin mobility.exit_clearance_requirements includes approved_contract
  given destination contract.delivery_timing is by_first_day
  given agreement contract.delivery_timing is before_departure
  expect mobility.clearance_sequence settled
}

example "no departure without a contract, and the agreement has it handed over on the first day" {
  given origin mobility.exit_clearance_requirements includes approved_contract
  given destination contract.delivery_timing is by_first_day
  given agreement contract.delivery_timing is by_first_day
  expect mobility.clearance_sequence reported
}

pattern mobility.exit_v_return "Free return promised, exit controlled by employer" {
  implements montreal ch8.f;
             gpog GP.11, GP.12, OG.31, OG.31.1;
             fees_definition 12.vi;
             iris_standard 2.b, 5.c;
             special_rapporteur 2023.h;
             r201 22;
             c97 AII.8-10;
             dhaka 10;
             c189 8
  class conflict
  severity critical
  when origin welfare.repatriation_events counts at least general.several
   and destination mobility.exit_permission is at most consent_for_some
  settled when agreement mobility.exit_permission is stated
           and agreement mobility.exit_permission is at least notice_only
  mend destination "abolish exit consent"
  related mobility.exit_freedom, welfare.repatriation
  why "The origin's law brings the worker home at no cost, but the employer holds the key to the
       border. The ticket is worth nothing until the employer signs."
}

example "return is free in three events, and some workers need the employer's leave to go" {
  given origin welfare.repatriation_events includes end_of_contract, employer_breach, death
  given destination mobility.exit_permission is consent_for_some
  expect mobility.exit_v_return reported
}

example "return is free in three events, and a notice is enough to leave" {
  given origin welfare.repatriation_events includes end_of_contract, employer_breach, death
  given destination mobility.exit_permission is notice_only
  expect mobility.exit_v_return not_reported
}

example "the origin promises return in two events only" {
  given origin welfare.repatriation_events includes employer_breach, death
  given destination mobility.exit_permission is consent_required
  expect mobility.exit_v_return not_reported
}

example "return is free; whether the employer controls the exit has not been read" {
  given origin welfare.repatriation_events includes end_of_contract, employer_breach, death, abuse
  expect mobility.exit_v_return cannot_tell
}

example "the employer controls the exit; what the origin promises has not been read" {
  given destination mobility.exit_permission is consent_required
  expect mobility.exit_v_return cannot_tell
}

example "the employer controls the exit by law; under the agreement a notice is enough" {
  given origin welfare.repatriation_events includes end_of_contract, employer_breach, death
  given destination mobility.exit_permission is consent_required
  given agreement mobility.exit_permission is notice_only
  expect mobility.exit_v_return settled
}

example "the employer controls the exit by law, and of some workers under the agreement too" {
  given origin welfare.repatriation_events includes end_of_contract, employer_breach, death
  given destination mobility.exit_permission is consent_required
  given agreement mobility.exit_permission is consent_for_some
  expect mobility.exit_v_return reported
}

example "the employer controls the exit by law, and the agreement does not speak of it" {
  given origin welfare.repatriation_events includes end_of_contract, employer_breach, death
  given destination mobility.exit_permission is consent_required
  given agreement mobility.exit_permission is silent
  expect mobility.exit_v_return reported
}

pattern mobility.leaving "Leaving lawful on one side, punished on the other" {
  implements gpog GP.12, OG.31, OG.31.1;
             iris_standard 2.b;
             r188 15
  class conflict
  severity high
  when (origin mobility.leaving_penalties is notice_only
        and destination mobility.leaving_penalties is at most repayment)
    or (destination mobility.leaving_penalties is notice_only
        and origin mobility.leaving_penalties is at most repayment)
  settled when agreement mobility.leaving_penalties is stated
           and agreement mobility.leaving_penalties is notice_only
  mend origin "on the side with penalty: repeal"
       destination "on the side with penalty: repeal"
       agreement "no adverse effect of leaving with notice, on either side"
  related mobility.leaving_job
  why "A worker who lawfully leaves a job on one side is banned, fined or reported on the other.
       Those who left an abusive employer find that they may not go abroad again, or may not stay."
}

example "at home leaving with notice is free, abroad the cost of recruitment must be repaid" {
  given origin mobility.leaving_penalties is notice_only
  given destination mobility.leaving_penalties is repayment
  expect mobility.leaving reported
}

example "abroad leaving is free, at home the cost of recruitment must be repaid" {
  given origin mobility.leaving_penalties is repayment
  given destination mobility.leaving_penalties is notice_only
  expect mobility.leaving reported
}

example "home law attaches nothing to leaving, abroad it is an offence; the agreement is silent" {
  given origin mobility.leaving_penalties is silent
  given destination mobility.leaving_penalties is criminal_or_removal
  given agreement mobility.leaving_penalties is silent
  expect mobility.leaving reported
}

example "the agreement itself lets the employer claim the cost back" {
  given origin mobility.leaving_penalties is notice_only
  given destination mobility.leaving_penalties is ban_or_penalty
  given agreement mobility.leaving_penalties is repayment
  expect mobility.leaving reported
}

example "an agreement protects those who leave with notice" {
  given origin mobility.leaving_penalties is ban_or_penalty
  given destination mobility.leaving_penalties is notice_only
  given agreement mobility.leaving_penalties is notice_only
  expect mobility.leaving settled
}

example "leaving with notice is free on both sides" {
  given origin mobility.leaving_penalties is notice_only
  given destination mobility.leaving_penalties is notice_only
  expect mobility.leaving not_reported
}

example "leaving must be paid for on both sides: bad, but no conflict" {
  given origin mobility.leaving_penalties is repayment
  given destination mobility.leaving_penalties is repayment
  expect mobility.leaving not_reported
}

example "leaving is free at home; the law of the destination has not been read" {
  given origin mobility.leaving_penalties is notice_only
  expect mobility.leaving cannot_tell
}
