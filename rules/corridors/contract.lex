pattern contract.form_conflict "Contract forms or models differ" {
  implements gpog GP.8, OG.7, OG.7.1, OG.26, OG.26.1, OG.24;
             r188 5;
             c189 7, 8;
             gcm 6.d;
             mobility_paper action.10;
             dhaka 2;
             iris_standard 3.a, 3.b;
             who_code 4.6;
             special_rapporteur 2015.law.1;
             r201 6-7;
             r203 4;
             ten_things f;
             c97 AI.5, AII.6
  class conflict
  severity high
  when origin contract.form is written_on_official_minimum
   and destination contract.form is written_on_official_minimum
   and destination contract.mandatory_contents lacks origin contract.mandatory_contents
  mend agreement "one model contract, better term prevails"
  related contract.written, contract.contents, contract.no_substitution
  why "Two official models with different contents oblige the worker to sign twice, which is how
       substitution happens."
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
  mend destination "recognise or register it"
       agreement "effect clause"
  related contract.enforceable, contract.verified
  why "The approved contract binds nobody where the work is done."
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
  mend destination "make less favourable change void"
       agreement "single contract"
  related contract.no_substitution
  why "The worse contract signed on arrival is valid."
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
  mend destination "accept the worker's language"
       agreement "more favourable version prevails"
  related contract.language_and_time
  why "The text the worker understood is not the text that governs."
}

pattern contract.timing "Contract due before departure, issued after arrival" {
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
  mend destination "issue before visa"
       agreement "sequence of steps"
  related contract.language_and_time
  why "The document that origin demands before departure does not exist yet."
}

pattern contract.repeat_verification "Same contract verified by several bodies" {
  implements montreal ch4.l;
             gpog OG.7, GP.4;
             mobility_paper action.10, issue.8;
             special_rapporteur 2015.insp.3;
             ten_things f;
             iris_standard 3.b;
             c97 AI.5, AII.6;
             gcm 5.f
  class duplication
  severity low
  when origin contract.verification is at least approval
   and destination contract.verification is at least approval
   and origin contract.verification_bodies counts at least 1
   and destination contract.verification_bodies counts at least 1
  mend agreement "one verification with shared electronic record"
  related contract.verified, institutions.approvals
  why "Repeated attestation adds cost and time, often borne by the worker."
}

pattern contract.wage "Required wages differ" {
  implements gpog GP.2, GP.8, OG.7.1;
             special_rapporteur 2015.law.2;
             mobility_paper issue.5;
             gcm 6.i;
             c189 8
  class conflict
  severity high
  when origin contract.wage_floor_amount is above destination contract.wage_floor_amount
    or (origin contract.wage_floor_amount is stated
        and destination contract.wage_floor is at most separate_sector_floor)
  mend destination "enforce the contract wage"
       agreement "wage clause"
  related contract.wage_floor_for_all, contract.enforceable
  why "The wage approved at origin is not secured at destination and is cut on arrival."
}
