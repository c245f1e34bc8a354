pattern contract.form_conflict "Official contract models differ" {
  implements gpog GP.8, OG.7, OG.7.1, OG.26, OG.26.1, OG.24;
             r188 5;
             c189 7, 8;
             gcm 6.d;
             mobility_paper action.10;
             dhaka 2;
             iris_standard 3.a, 3.b;
             special_rapporteur 2015.law.1;
             r201 6-7;
             r203 4;
             ten_things f;
             c97 AI.5, AII.6
  class conflict
  severity high
  when origin contract.form is written_on_official_minimum
   and destination contract.form is written_on_official_minimum
   and destination contract.mandatory_contents differs from origin contract.mandatory_contents
  settled when agreement contract.form is written_on_official_minimum
  mend agreement "one model contract for both sides, under which the better term prevails"
  related contract.written, contract.contents, contract.no_substitution
  why "Each side accepts only its own official model, and the two do not contain the same terms. So
       the worker signs twice, once at home and once on arrival. The second signing is the moment
       at which worse terms are put in."
}

example "the model at home promises housing, the model abroad does not" {
  given origin contract.form is written_on_official_minimum
  given destination contract.form is written_on_official_minimum
  given origin contract.mandatory_contents includes wage, job_and_tasks, accommodation
  given destination contract.mandatory_contents includes wage, job_and_tasks
  expect contract.form_conflict reported
}

example "the model abroad has a term on deductions that the model at home lacks" {
  given origin contract.form is written_on_official_minimum
  given destination contract.form is written_on_official_minimum
  given origin contract.mandatory_contents includes wage, job_and_tasks
  given destination contract.mandatory_contents includes wage, job_and_tasks, deductions
  given agreement contract.form is written_contract
  expect contract.form_conflict reported
}

example "two models without a term in common" {
  given origin contract.form is written_on_official_minimum
  given destination contract.form is written_on_official_minimum
  given origin contract.mandatory_contents includes wage
  given destination contract.mandatory_contents includes duration
  expect contract.form_conflict reported
}

example "two models that differ, and an agreement that puts one model in their place" {
  given origin contract.form is written_on_official_minimum
  given destination contract.form is written_on_official_minimum
  given origin contract.mandatory_contents includes wage, accommodation
  given destination contract.mandatory_contents includes wage
  given agreement contract.form is written_on_official_minimum
  expect contract.form_conflict settled
}

example "two official models with the same terms" {
  given origin contract.form is written_on_official_minimum
  given destination contract.form is written_on_official_minimum
  given origin contract.mandatory_contents includes wage, job_and_tasks
  given destination contract.mandatory_contents includes wage, job_and_tasks
  expect contract.form_conflict not_reported
}

example "only the home country prescribes a model" {
  given origin contract.form is written_on_official_minimum
  given destination contract.form is written_contract
  given origin contract.mandatory_contents includes wage, accommodation
  given destination contract.mandatory_contents includes wage
  expect contract.form_conflict not_reported
}

example "only the country of work prescribes a model" {
  given origin contract.form is written_contract
  given destination contract.form is written_on_official_minimum
  given origin contract.mandatory_contents includes wage, accommodation
  given destination contract.mandatory_contents includes wage
  expect contract.form_conflict not_reported
}

example "two official models; nobody has read the one abroad" {
  given origin contract.form is written_on_official_minimum
  given destination contract.form is written_on_official_minimum
  given origin contract.mandatory_contents includes wage
  expect contract.form_conflict cannot_tell
}

pattern contract.no_effect "Origin contract without effect at destination" {
  implements gpog GP.8, OG.7.1, OG.7;
             c189 8;
             mobility_paper action.10;
             special_rapporteur 2015.insp.3;
             ten_things f;
             iris_standard 3.b;
             c97 AI.5, AII.6
  class protection_gap
  severity critical
  when origin contract.verification is at least approval
   and (destination contract.cross_border_effect is not_recognised
        or destination contract.cross_border_effect is silent)
  settled when agreement contract.cross_border_effect is enforceable
  mend destination "recognise the approved contract as it stands, or register it on arrival without
                    a step by the worker"
       agreement "a clause that the approved contract binds the employer before the courts of the
                  country of work"
  related contract.enforceable, contract.verified
  why "An authority at home has checked the contract, and the worker trusts the stamp. Where the
       work is done the contract binds nobody, so the checked wage and hours cannot be claimed."
}

example "approved at home, and only a local contract counts abroad" {
  given origin contract.verification is approval
  given destination contract.cross_border_effect is not_recognised
  expect contract.no_effect reported
}

example "approved at home, and the law abroad says nothing of foreign contracts" {
  given origin contract.verification is approval_with_electronic_record
  given destination contract.cross_border_effect is silent
  given agreement contract.cross_border_effect is recognised_if_registered
  expect contract.no_effect reported
}

example "only a local contract counts abroad, but an agreement makes the approved one binding" {
  given origin contract.verification is approval
  given destination contract.cross_border_effect is not_recognised
  given agreement contract.cross_border_effect is enforceable
  expect contract.no_effect settled
}

example "approved at home, and binding abroad once registered" {
  given origin contract.verification is approval
  given destination contract.cross_border_effect is recognised_if_registered
  expect contract.no_effect not_reported
}

example "merely filed at home, so that no approval is lost abroad" {
  given origin contract.verification is deposit
  given destination contract.cross_border_effect is not_recognised
  expect contract.no_effect not_reported
}

example "approved at home; nobody has read what it counts for abroad" {
  given origin contract.verification is approval
  expect contract.no_effect cannot_tell
}

pattern contract.substitution_rule "Substitution barred at origin, lawful at destination" {
  implements gpog GP.8, OG.7.1, OG.26.1, OG.24;
             iris_standard 3.b;
             ten_things f
  class conflict
  severity critical
  when origin contract.substitution is at least prohibited
   and (destination contract.substitution is at most approval_needed
        or destination contract.substitution is silent)
  settled when agreement contract.substitution is at least prohibited
  mend destination "make every less favourable change void, whatever the worker signs on arrival"
       agreement "one contract for both sides, which no later contract can make worse"
  related contract.no_substitution
  why "What the home country forbids is done where its law does not reach. The worse contract
       signed on arrival is valid there, and the worker who refuses it has no job and a debt."
}

example "a second contract is barred at home and valid abroad once signed" {
  given origin contract.substitution is prohibited
  given destination contract.substitution is allowed_by_agreement
  expect contract.substitution_rule reported
}

example "worse terms are punished at home and possible with an official's consent abroad" {
  given origin contract.substitution is prohibited_with_sanction
  given destination contract.substitution is approval_needed
  given agreement contract.substitution is approval_needed
  expect contract.substitution_rule reported
}

example "worse terms are barred at home; the law abroad has no rule" {
  given origin contract.substitution is prohibited
  given destination contract.substitution is silent
  expect contract.substitution_rule reported
}

example "a second contract is valid abroad, but an agreement bars it" {
  given origin contract.substitution is prohibited
  given destination contract.substitution is allowed_by_agreement
  given agreement contract.substitution is prohibited
  expect contract.substitution_rule settled
}

example "worse terms are void on both sides" {
  given origin contract.substitution is prohibited
  given destination contract.substitution is prohibited
  expect contract.substitution_rule not_reported
}

example "neither side bars a second contract" {
  given origin contract.substitution is approval_needed
  given destination contract.substitution is allowed_by_agreement
  expect contract.substitution_rule not_reported
}

example "worse terms are barred at home; nobody has read the law abroad" {
  given origin contract.substitution is prohibited
  expect contract.substitution_rule cannot_tell
}

pattern contract.languages_differ "Language versions do not meet" {
  implements gpog GP.8, OG.7.1, OG.26.1;
             iris_standard 3.a;
             gcm 6.d;
             mobility_paper action.10;
             c97 AI.5, AII.6;
             c189 8;
             dhaka 2;
             mlc A1.4.5.c.ii
  class divergence
  severity medium
  when origin contract.language differs from destination contract.language
    or origin contract.prevailing_version differs from destination contract.prevailing_version
    or (origin contract.language is official_language
        and destination contract.language is official_language)
    or (origin contract.prevailing_version is official_language_prevails
        and destination contract.prevailing_version is official_language_prevails)
  settled when agreement contract.prevailing_version is more_favourable_prevails
  mend destination "accept a version in a language the worker understands as equally valid"
       agreement "the version better for the worker prevails"
  related contract.language_and_time
  why "The text the worker understood is not the text that governs. In a dispute the employer
       produces another version, and the worker learns only then what it says. Where each side
       gives priority to its own language, the harm falls away if both have the same one."
}

example "a language the worker understands at home, the language of the State abroad" {
  given origin contract.language is language_understood
  given destination contract.language is official_language
  given origin contract.prevailing_version is more_favourable_prevails
  given destination contract.prevailing_version is more_favourable_prevails
  expect contract.languages_differ reported
}

example "the better version counts at home, the official one abroad" {
  given origin contract.language is language_understood
  given destination contract.language is language_understood
  given origin contract.prevailing_version is more_favourable_prevails
  given destination contract.prevailing_version is official_language_prevails
  given agreement contract.prevailing_version is as_agreed
  expect contract.languages_differ reported
}

example "the official version counts at home, the better one abroad" {
  given origin contract.prevailing_version is official_language_prevails
  given destination contract.prevailing_version is more_favourable_prevails
  expect contract.languages_differ reported
}

example "the language of the State at home, a language the worker understands abroad" {
  given origin contract.language is official_language
  given destination contract.language is language_understood
  expect contract.languages_differ reported
}

example "each side wants the contract in its own official language" {
  given origin contract.language is official_language
  given destination contract.language is official_language
  given origin contract.prevailing_version is as_agreed
  given destination contract.prevailing_version is as_agreed
  expect contract.languages_differ reported
}

example "each side gives priority to the version in its own official language" {
  given origin contract.language is language_understood
  given destination contract.language is language_understood
  given origin contract.prevailing_version is official_language_prevails
  given destination contract.prevailing_version is official_language_prevails
  expect contract.languages_differ reported
}

example "the versions differ in rank, but an agreement lets the better one count" {
  given origin contract.prevailing_version is as_agreed
  given destination contract.prevailing_version is official_language_prevails
  given agreement contract.prevailing_version is more_favourable_prevails
  expect contract.languages_differ settled
}

example "both sides want a language the worker understands, and the better version counts" {
  given origin contract.language is language_understood
  given destination contract.language is language_understood
  given origin contract.prevailing_version is more_favourable_prevails
  given destination contract.prevailing_version is more_favourable_prevails
  expect contract.languages_differ not_reported
}

example "a translation for those who ask, and the parties choose what counts, on both sides" {
  given origin contract.language is translation_available
  given destination contract.language is translation_available
  given origin contract.prevailing_version is as_agreed
  given destination contract.prevailing_version is as_agreed
  expect contract.languages_differ not_reported
}

example "a language understood on both sides; nobody has read which version counts" {
  given origin contract.language is language_understood
  given destination contract.language is language_understood
  expect contract.languages_differ cannot_tell
}

example "at home nobody has read which version counts, abroad nobody has read which language" {
  given origin contract.language is official_language
  given destination contract.prevailing_version is official_language_prevails
  expect contract.languages_differ cannot_tell
}

example "at home nobody has read which language, abroad nobody has read which version counts" {
  given origin contract.prevailing_version is official_language_prevails
  given destination contract.language is official_language
  expect contract.languages_differ cannot_tell
}

pattern contract.timing "Contract due before departure at origin, later or at no set time at
                         destination" {
  implements gpog GP.8, OG.7.1, OG.26.1;
             iris_standard 3.a;
             gcm 6.d;
             mobility_paper action.10;
             c97 AI.5, AII.6;
             c189 8;
             dhaka 2;
             mlc A1.4.5.c.ii
  class conflict
  severity high
  when origin contract.delivery_timing is at least before_departure
   and destination contract.delivery_timing is at most by_first_day
  settled when agreement contract.delivery_timing is at least before_departure
  mend destination "make the contract due before the visa is issued"
       agreement "a common order of steps: contract, visa, departure"
  related contract.language_and_time
  why "The employer need not issue the contract before the worker arrives, yet the worker may not
       leave without it. So a paper is made up for the exit counter, and the real contract follows
       later with other terms."
}

example "due before departure at home, on the first day at work abroad" {
  given origin contract.delivery_timing is before_departure
  given destination contract.delivery_timing is by_first_day
  expect contract.timing reported
}

example "due two weeks ahead at home, after work has begun abroad" {
  given origin contract.delivery_timing is before_departure_with_period
  given destination contract.delivery_timing is after_start
  given agreement contract.delivery_timing is by_first_day
  expect contract.timing reported
}

example "due before departure at home; the law abroad sets no time" {
  given origin contract.delivery_timing is before_departure
  given destination contract.delivery_timing is silent
  expect contract.timing reported
}

example "due on the first day abroad, but an agreement makes it due before departure" {
  given origin contract.delivery_timing is before_departure
  given destination contract.delivery_timing is by_first_day
  given agreement contract.delivery_timing is before_departure
  expect contract.timing settled
}

example "due before departure on both sides" {
  given origin contract.delivery_timing is before_departure
  given destination contract.delivery_timing is before_departure
  expect contract.timing not_reported
}

example "due on the first day at work on both sides" {
  given origin contract.delivery_timing is by_first_day
  given destination contract.delivery_timing is by_first_day
  expect contract.timing not_reported
}

example "due before departure at home; nobody has read the law abroad" {
  given origin contract.delivery_timing is before_departure
  expect contract.timing cannot_tell
}

pattern contract.repeat_verification "Same contract verified by several bodies" {
  implements montreal ch4.l;
             gpog OG.7, GP.4;
             mobility_paper action.10, issue.8;
             special_rapporteur 2015.insp.3;
             ten_things f;
             iris_standard 3.b;
             c97 AI.5, AII.6
  class duplication
  severity low
  when origin contract.verification is at least approval
   and destination contract.verification is at least approval
   and origin contract.verification_bodies counts at least 1
   and destination contract.verification_bodies counts at least 1
   and (origin contract.verification_bodies differs from destination contract.verification_bodies
        or origin contract.verification_bodies counts at least general.some)
  mend agreement "one verification, entered in an electronic record that both sides can read"
  related contract.verified, institutions.approvals
  why "Each office charges for its stamp and takes its weeks, and often the worker pays. Several
       checks of the same text find no more than one good check, and each queue is a place for a
       bribe."
}

example "the authority at home approves the contract, then the labour ministry abroad" {
  given origin contract.verification is approval
  given destination contract.verification is approval
  given origin contract.verification_bodies includes origin_authority
  given destination contract.verification_bodies includes destination_labour_authority
  expect contract.repeat_verification reported
}

example "an approved contract needs the stamps of the same two offices on both sides" {
  given origin contract.verification is approval_with_electronic_record
  given destination contract.verification is approval_with_electronic_record
  given origin contract.verification_bodies includes origin_mission, destination_labour_authority
  given destination contract.verification_bodies includes origin_mission,
    destination_labour_authority
  expect contract.repeat_verification reported
}

example "the country of work adds its own ministry to the embassy named at home" {
  given origin contract.verification is approval
  given destination contract.verification is approval
  given origin contract.verification_bodies includes origin_mission
  given destination contract.verification_bodies includes origin_mission,
    destination_labour_authority
  expect contract.repeat_verification reported
}

example "the home country adds its own authority to the ministry named abroad" {
  given origin contract.verification is approval
  given destination contract.verification is approval
  given origin contract.verification_bodies includes origin_authority, destination_labour_authority
  given destination contract.verification_bodies includes destination_labour_authority
  expect contract.repeat_verification reported
}

example "one joint body approves the contract for both sides" {
  given origin contract.verification is approval
  given destination contract.verification is approval
  given origin contract.verification_bodies includes joint_body
  given destination contract.verification_bodies includes joint_body
  expect contract.repeat_verification not_reported
}

example "approved at home, merely filed abroad" {
  given origin contract.verification is approval
  given destination contract.verification is deposit
  given origin contract.verification_bodies includes origin_authority
  given destination contract.verification_bodies includes destination_labour_authority
  expect contract.repeat_verification not_reported
}

example "merely filed at home, approved abroad" {
  given origin contract.verification is deposit
  given destination contract.verification is approval
  given origin contract.verification_bodies includes origin_authority
  given destination contract.verification_bodies includes destination_labour_authority
  expect contract.repeat_verification not_reported
}

example "approval on both sides, but the law abroad names no body for it" {
  given origin contract.verification is approval
  given destination contract.verification is approval
  given origin contract.verification_bodies includes origin_authority, origin_mission
  given destination contract.verification_bodies is empty
  expect contract.repeat_verification not_reported
}

example "approval on both sides, but the law at home names no body for it" {
  given origin contract.verification is approval
  given destination contract.verification is approval
  given origin contract.verification_bodies is empty
  given destination contract.verification_bodies includes destination_labour_authority,
    origin_mission
  expect contract.repeat_verification not_reported
}

example "approved on both sides; nobody has looked by whom abroad" {
  given origin contract.verification is approval
  given destination contract.verification is approval
  given origin contract.verification_bodies includes origin_authority
  expect contract.repeat_verification cannot_tell
}

pattern contract.wage "Wage required at origin not secured at destination" {
  implements gpog GP.2, GP.8, OG.7.1;
             special_rapporteur 2015.law.2;
             mobility_paper issue.5;
             gcm 6.i;
             c189 8
  class conflict
  severity high
  when origin contract.wage_floor_amount is stated
   and (origin contract.wage_floor_amount is above destination contract.wage_floor_amount
        or (destination contract.wage_floor is at most separate_sector_floor
            and destination contract.wage_floor_amount is silent))
  settled when agreement contract.wage_floor_amount is stated
           and not origin contract.wage_floor_amount is above agreement contract.wage_floor_amount
  mend destination "enforce the wage in the contract approved at origin"
       agreement "a wage clause not below the amount required at origin"
  related contract.wage_floor_for_all, contract.enforceable
  why "The wage in the approved contract is the reason why the worker left and borrowed. Where the
       law of the country of work secures less or nothing, the wage is cut on arrival and nobody
       there can order it paid."
  note "Amounts are compared as they stand: convert them to one currency on one date first."
}

example "a higher wage required at home than abroad" {
  given origin contract.wage_floor_amount is 400
  given destination contract.wage_floor_amount is 300
  expect contract.wage reported
}

example "a wage required at home; abroad a lower floor for the sector, without an amount" {
  given origin contract.wage_floor_amount is 400
  given destination contract.wage_floor is separate_sector_floor
  given destination contract.wage_floor_amount is silent
  given agreement contract.wage_floor_amount is 300
  expect contract.wage reported
}

example "a wage required at home; the law abroad has no wage floor" {
  given origin contract.wage_floor_amount is 400
  given destination contract.wage_floor is silent
  given destination contract.wage_floor_amount is silent
  given agreement contract.wage_floor_amount is silent
  expect contract.wage reported
}

example "a higher wage required at home, which the agreement requires too" {
  given origin contract.wage_floor_amount is 400
  given destination contract.wage_floor_amount is 300
  given agreement contract.wage_floor_amount is 400
  expect contract.wage settled
}

example "the amount required abroad for the sector is the higher one" {
  given origin contract.wage_floor_amount is 300
  given destination contract.wage_floor_amount is 400
  given destination contract.wage_floor is separate_sector_floor
  expect contract.wage not_reported
}

example "a wage required at home; abroad the general minimum wage holds, its amount not in the
         law" {
  given origin contract.wage_floor_amount is 400
  given destination contract.wage_floor is general_minimum
  given destination contract.wage_floor_amount is silent
  expect contract.wage cannot_tell
}

example "no wage is required at home, and the sector has a low floor abroad" {
  given origin contract.wage_floor_amount is silent
  given destination contract.wage_floor is separate_sector_floor
  given destination contract.wage_floor_amount is silent
  expect contract.wage not_reported
}
