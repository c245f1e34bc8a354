rule contract.written "Written contract duty" {
  implements gpog GP.8, OG.7, OG.7.1, OG.26;
             r188 5;
             c189 7, 8;
             gcm 6.d;
             mobility_paper action.10;
             dhaka 2;
             iris_standard 3.a;
             special_rapporteur 2015.law.1;
             r201 6-7;
             r203 4;
             ten_things f
  for origin, destination
  severity critical
  met when contract.form is at least written_contract
  partly met when contract.form is written_statement
  gap "Migrant workers need not receive a written contract."
  why "A worker far from home with nothing in writing cannot prove what was promised. The employer
       then says what the wage is, and court, inspector and consul have only two stories to
       compare."
  advise "Require a written contract before work begins, on at least the official minimum terms,
          signed by employer and worker. Place the duty on the employer, also where a recruiter
          draws the contract up, and say that a missing contract costs the worker no right."
  model "The employer shall give every worker recruited from or for another country a written
         contract, signed by both, on at least the terms of the Schedule. The duty rests on the
         employer, also where a recruiter prepares the contract. There is no exception for a
         sector, for short work or for direct hire.\n
         A worker without a written contract keeps every right of an employee, and the terms which
         the worker states are taken as agreed unless the employer proves others. An employer who
         breaks this section is liable to [penalty]."
}

example "a contract on an official model must be signed" {
  given contract.form is written_on_official_minimum
  expect contract.written met
}

example "a contract must be in writing, on no set model" {
  given contract.form is written_contract
  expect contract.written met
}

example "the employer hands over written particulars after the worker has started" {
  given contract.form is written_statement
  expect contract.written partly_met
}

example "a contract by word of mouth is enough" {
  given contract.form is oral_suffices
  expect contract.written contrary
}

rule contract.contents "Mandatory contents" {
  implements gpog OG.7, OG.26.1;
             special_rapporteur 2015.law.1;
             c97 AI.5, AII.6;
             c189 7
  for origin, destination
  severity high
  met when contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
               place_of_work, wage, pay_interval_and_method, hours_rest_overtime, leave, duration,
               termination_and_notice, return_travel
  partly met when contract.mandatory_contents includes job_and_tasks, wage
              and contract.mandatory_contents counts at least general.broad
  gap "The law does not prescribe the essential contents of the contract, or leaves some of them
       out."
  why "A contract may be in writing and still not say how many hours the wage buys or who pays the
       way home. What is not in it is settled later by the stronger side. A list in the law lets
       the worker, and the official who checks the contract, see at once what is missing."
  advise "List the contents in a schedule: both parties, who the employer is and where, job and
          tasks, place, wage, when and how it is paid, hours, rest and overtime, leave, duration,
          notice and return travel. Attach a model contract, and say what holds when a term is
          missing."
}

example "a schedule lists every essential term" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
    place_of_work, wage, pay_interval_and_method, hours_rest_overtime, leave, duration,
    termination_and_notice, return_travel
  expect contract.contents met
}

example "the contract need not name the worker" {
  given contract.mandatory_contents includes employer_identity, job_and_tasks, place_of_work, wage,
    pay_interval_and_method, hours_rest_overtime, leave, duration, termination_and_notice,
    return_travel
  expect contract.contents partly_met
}

example "the contract need not say who the employer is" {
  given contract.mandatory_contents includes parties, job_and_tasks, place_of_work, wage,
    pay_interval_and_method, hours_rest_overtime, leave, duration, termination_and_notice,
    return_travel
  expect contract.contents partly_met
}

example "the contract need not say what the job is" {
  given contract.mandatory_contents includes parties, employer_identity, place_of_work, wage,
    pay_interval_and_method, hours_rest_overtime, leave, duration, termination_and_notice,
    return_travel
  expect contract.contents contrary
}

example "the contract need not say where the work is" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks, wage,
    pay_interval_and_method, hours_rest_overtime, leave, duration, termination_and_notice,
    return_travel
  expect contract.contents partly_met
}

example "the contract need not state the wage" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
    place_of_work, pay_interval_and_method, hours_rest_overtime, leave, duration,
    termination_and_notice, return_travel
  expect contract.contents contrary
}

example "the contract need not say when and how wages are paid" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
    place_of_work, wage, hours_rest_overtime, leave, duration, termination_and_notice,
    return_travel
  expect contract.contents partly_met
}

example "the contract need not state hours, rest and overtime" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
    place_of_work, wage, pay_interval_and_method, leave, duration, termination_and_notice,
    return_travel
  expect contract.contents partly_met
}

example "the contract need not grant leave" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
    place_of_work, wage, pay_interval_and_method, hours_rest_overtime, duration,
    termination_and_notice, return_travel
  expect contract.contents partly_met
}

example "the contract need not say how long it lasts" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
    place_of_work, wage, pay_interval_and_method, hours_rest_overtime, leave,
    termination_and_notice, return_travel
  expect contract.contents partly_met
}

example "the contract need not say how it ends" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
    place_of_work, wage, pay_interval_and_method, hours_rest_overtime, leave, duration,
    return_travel
  expect contract.contents partly_met
}

example "the contract need not say who pays the way home" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
    place_of_work, wage, pay_interval_and_method, hours_rest_overtime, leave, duration,
    termination_and_notice
  expect contract.contents partly_met
}

example "five terms must be stated, job and wage among them" {
  given contract.mandatory_contents includes parties, job_and_tasks, wage, leave, duration
  expect contract.contents partly_met
}

example "only four terms must be stated, job and wage among them" {
  given contract.mandatory_contents includes parties, job_and_tasks, wage, duration
  expect contract.contents contrary
}

example "the terms were found in the law, except that nobody has looked for leave" {
  given contract.mandatory_contents includes parties, employer_identity, job_and_tasks,
    place_of_work, wage, pay_interval_and_method, hours_rest_overtime, duration,
    termination_and_notice, return_travel
    unassessed leave
  expect contract.contents unknown
}

rule contract.language_and_time "In a language understood, in good time before departure" {
  implements gpog GP.8, OG.7.1, OG.26.1;
             iris_standard 3.a;
             gcm 6.d;
             mobility_paper action.10;
             c97 AI.5, AII.6;
             c189 8;
             dhaka 2;
             mlc A1.4.5.c.ii
  for origin, destination
  severity critical
  met when contract.language is language_understood
       and contract.delivery_timing is before_departure_with_period
  partly met when contract.language is language_understood
               or contract.delivery_timing is at least before_departure
  gap "The worker may leave without having had the contract in a language understood, with time to
       think."
  why "A contract in a foreign language, or one handed over at the airport, is signed unread. By
       then the worker has left the old job and perhaps borrowed money, and can no longer say no.
       Some days with a text one can read is the last moment at which a bad offer can be refused
       without loss."
  advise "Require delivery of the signed contract, in a language the worker understands, a stated
          number of days before departure. Let the worker withdraw without cost if this was not
          done."
  model "The employer, or the recruiter acting for it, shall give the worker the signed contract in
         a language the worker understands at least [fourteen] days before departure, together with
         any version in an official language. There is no exception; the worker's consent to a
         shorter time or another language has no effect.\n
         If the contract came late or in another language, the worker may withdraw without cost
         before departure or within [thirty] days after arrival, and the employer pays the way
         home. Employer and recruiter are each liable to [penalty] for a breach."
}

example "the contract is due in the worker's language two weeks before departure" {
  given contract.language is language_understood
  given contract.delivery_timing is before_departure_with_period
  expect contract.language_and_time met
}

example "the contract is in the worker's language, but may be handed over at the airport" {
  given contract.language is language_understood
  given contract.delivery_timing is before_departure
  expect contract.language_and_time partly_met
}

example "two weeks to read, but a translation only for those who ask" {
  given contract.language is translation_available
  given contract.delivery_timing is before_departure_with_period
  expect contract.language_and_time partly_met
}

example "the contract is due before departure; the law says nothing on its language" {
  given contract.language is silent
  given contract.delivery_timing is before_departure
  expect contract.language_and_time partly_met
}

example "the contract can be read, but comes after work has begun" {
  given contract.language is language_understood
  given contract.delivery_timing is after_start
  expect contract.language_and_time partly_met
}

example "a translation on request, on the first day at work" {
  given contract.language is translation_available
  given contract.delivery_timing is by_first_day
  expect contract.language_and_time contrary
}

example "the contract can be read; nobody has looked when it is due" {
  given contract.language is language_understood
  expect contract.language_and_time unknown
}

rule contract.verified "Contract verified and registered" {
  implements gpog OG.7;
             mobility_paper action.10;
             special_rapporteur 2015.insp.3;
             ten_things f;
             iris_standard 3.b;
             c97 AI.5, AII.6
  for origin, destination
  severity medium
  met when contract.verification is at least approval
  partly met when contract.verification is deposit
  gap "No authority checks the contract against minimum terms, or nobody records it."
  why "A check before departure is the only time when someone other than the recruiter reads the
       contract. Without it terms below the legal minimum come to light after the worker has left.
       Without a record nobody can later tell the first contract from the one put in its place."
  advise "Name the authority that approves each contract against the minimum terms before
          departure, free for the worker, and give the approved text an electronic record that the
          worker, the missions and the inspectors can open."
}

example "contracts are approved and kept where the worker can open them" {
  given contract.verification is approval_with_electronic_record
  expect contract.verified met
}

example "an authority approves each contract against the minimum terms" {
  given contract.verification is approval
  expect contract.verified met
}

example "a copy is filed, but nobody reads it" {
  given contract.verification is deposit
  expect contract.verified partly_met
}

rule contract.no_substitution "Contract substitution prohibited" {
  implements gpog GP.8, OG.7.1, OG.26.1, OG.24;
             iris_standard 3.b;
             ten_things f
  for origin, destination
  severity critical
  met when contract.substitution is prohibited_with_sanction
       and (sanctions.conduct_covered includes job_mismatch
            or employer.joint_liability_heads includes job_mismatch)
  partly met when contract.substitution is at least approval_needed
  gap "The contract may be replaced by a worse one, or nobody answers when the job differs from the
       offer."
  why "On arrival many workers are handed a second contract with lower pay or another job. They are
       in debt and cannot go back, so they sign. Unless the worse terms are void and somebody pays
       for them, the contract approved at home is only a ticket out of the country."
  advise "Make every less favourable change void, before and after arrival and whatever the worker
          signs; sanction whoever makes or arranges it; and let the worker claim the better terms
          from employer and recruiter when the job differs from the offer."
  model "Once a worker has accepted an offer or signed a contract, nobody shall replace or change
         it so that any term becomes worse for the worker. Such a change is void, before and after
         arrival, even if the worker has signed it or an authority has approved it. There is no
         exception; a change for the better takes effect at once.\n
         Whoever makes, demands or arranges such a change commits an offence and is liable to
         [penalty]. Where the job, the pay or the conditions differ from the offer, employer and
         recruiter together owe the worker the difference, and the way home if the worker chooses
         to leave."
}

example "worse terms are void and punished, and a job other than the one offered is a breach" {
  given contract.substitution is prohibited_with_sanction
  given sanctions.conduct_covered includes job_mismatch
  given employer.joint_liability_heads is silent
  expect contract.no_substitution met
}

example "worse terms are void and punished, and recruiter and employer both pay for a false offer" {
  given contract.substitution is prohibited_with_sanction
  given sanctions.conduct_covered includes contract_substitution
  given employer.joint_liability_heads includes job_mismatch
  expect contract.no_substitution met
}

example "worse terms are void and punished, but nobody answers for a job other than the one
         offered" {
  given contract.substitution is prohibited_with_sanction
  given sanctions.conduct_covered includes contract_substitution
  given employer.joint_liability_heads includes wages
  expect contract.no_substitution partly_met
}

example "worse terms are void, but putting them in the contract costs nothing" {
  given contract.substitution is prohibited
  given sanctions.conduct_covered includes job_mismatch
  expect contract.no_substitution partly_met
}

example "the terms may be made worse if the authority agrees" {
  given contract.substitution is approval_needed
  expect contract.no_substitution partly_met
}

example "a second contract counts as soon as the worker signs it" {
  given contract.substitution is allowed_by_agreement
  given sanctions.conduct_covered includes job_mismatch
  expect contract.no_substitution contrary
}

example "nothing on a second contract, but a fine where the job is not the one offered" {
  given contract.substitution is silent
  given sanctions.conduct_covered includes job_mismatch
  expect contract.no_substitution silent
}

example "worse terms are void and punished; nobody has looked who answers for a false offer" {
  given contract.substitution is prohibited_with_sanction
  given sanctions.conduct_covered is silent
  expect contract.no_substitution unknown
}

rule contract.consent "Informed and free consent with remedy" {
  implements gpog GP.9, OG.26.2;
             dhaka 2;
             r203 8
  for origin, destination
  severity high
  met when contract.informed_consent is explanation_and_remedy
  partly met when contract.informed_consent is explanation
  gap "Consent is not secured or its defect has no remedy."
  why "A signature proves little where the worker could not read, was lied to or was threatened
       with the debt. If such a contract still binds, whoever cheated keeps what was gained. The
       worker needs a way out that does not cost the fare home."
  advise "Require that the terms be explained orally in a language understood before signature. Let
          a worker who was deceived or coerced leave at once, with compensation and return at the
          expense of whoever deceived."
}

example "the terms are explained, and a deceived worker may leave with compensation" {
  given contract.informed_consent is explanation_and_remedy
  expect contract.consent met
}

example "the terms must be read out, but deception has no consequence for the contract" {
  given contract.informed_consent is explanation
  expect contract.consent partly_met
}

example "the signature is all that the law asks for" {
  given contract.informed_consent is signature
  expect contract.consent contrary
}

rule contract.enforceable "Contract made at origin enforceable at destination" {
  implements gpog GP.8, OG.7.1;
             c189 8
  for destination
  severity high
  met when contract.cross_border_effect is enforceable
  partly met when contract.cross_border_effect is recognised_if_registered
  gap "A contract approved at origin has no effect where the work is done, or only after a step
       that the worker does not control."
  why "The worker signs at home and is paid abroad. If courts and inspectors there look only at the
       local contract, the promised wage cannot be claimed from anyone who could pay it."
  advise "Let courts and inspectors apply the contract signed or approved at origin as it stands,
          and the better term where two contracts differ. Let no registration by the employer be a
          condition of the worker's claim."
}

example "the contract signed at home binds the employer, and the better term counts" {
  given contract.cross_border_effect is enforceable
  expect contract.enforceable met
}

example "the contract signed at home binds once it has been registered" {
  given contract.cross_border_effect is recognised_if_registered
  expect contract.enforceable partly_met
}

example "only the contract made in the country of work counts" {
  given contract.cross_border_effect is not_recognised
  expect contract.enforceable contrary
}

rule contract.rights_not_waivable "Clauses that give up rights are void" {
  implements montreal ch6.k;
             gpog OG.29.1, OG.27.2;
             fees_definition 9.d;
             r188 15;
             iris_standard 5.b, A.4
  for origin, destination
  severity high
  met when contract.void_clauses includes waiver_of_remedy, waiver_of_statutory_rights,
               restraint_on_leaving, repayment_on_exit, surrender_of_documents,
               giving_up_union_rights
       and (sanctions.conduct_covered includes obstruction
            or grievance.procedure_support includes mediation_without_loss_of_court)
  partly met when contract.void_clauses counts at least 1
               or sanctions.conduct_covered includes obstruction
  gap "Contracts, settlements or pressure may take away remedies, rights or freedom to leave."
  why "What the law gives, a clause can take back: a fine for leaving early, a promise not to sue,
       a passport handed over for safe keeping. A worker in debt signs all of it. Only a clause
       that is void in advance leaves the right where the law put it."
  advise "Make void any clause by which the worker gives up complaint, court, legal minimum rights
          or union rights, pays for leaving, repays recruitment costs or hands over documents.
          Sanction whoever uses such a clause or hinders a complaint, and keep the way to court
          open during mediation."
}

example "all clauses that give up rights are void, and hindering a complaint is punished" {
  given contract.void_clauses includes waiver_of_remedy, waiver_of_statutory_rights,
    restraint_on_leaving, repayment_on_exit, surrender_of_documents, giving_up_union_rights
  given sanctions.conduct_covered includes obstruction
  given grievance.procedure_support is silent
  expect contract.rights_not_waivable met
}

example "all clauses that give up rights are void, and mediation leaves the way to court open" {
  given contract.void_clauses includes waiver_of_remedy, waiver_of_statutory_rights,
    restraint_on_leaving, repayment_on_exit, surrender_of_documents, giving_up_union_rights
  given sanctions.conduct_covered includes retaliation
  given grievance.procedure_support includes mediation_without_loss_of_court
  expect contract.rights_not_waivable met
}

example "the worker may be made to promise not to sue" {
  given contract.void_clauses includes waiver_of_statutory_rights, restraint_on_leaving,
    repayment_on_exit, surrender_of_documents, giving_up_union_rights
  given sanctions.conduct_covered includes obstruction
  expect contract.rights_not_waivable partly_met
}

example "the worker may settle for less than the law gives" {
  given contract.void_clauses includes waiver_of_remedy, restraint_on_leaving, repayment_on_exit,
    surrender_of_documents, giving_up_union_rights
  given sanctions.conduct_covered includes obstruction
  expect contract.rights_not_waivable partly_met
}

example "the contract may bar the worker from another job" {
  given contract.void_clauses includes waiver_of_remedy, waiver_of_statutory_rights,
    repayment_on_exit, surrender_of_documents, giving_up_union_rights
  given sanctions.conduct_covered includes obstruction
  expect contract.rights_not_waivable partly_met
}

example "who leaves early may be made to pay back the recruitment cost" {
  given contract.void_clauses includes waiver_of_remedy, waiver_of_statutory_rights,
    restraint_on_leaving, surrender_of_documents, giving_up_union_rights
  given sanctions.conduct_covered includes obstruction
  expect contract.rights_not_waivable partly_met
}

example "the contract may require the worker to hand over the passport" {
  given contract.void_clauses includes waiver_of_remedy, waiver_of_statutory_rights,
    restraint_on_leaving, repayment_on_exit, giving_up_union_rights
  given sanctions.conduct_covered includes obstruction
  expect contract.rights_not_waivable partly_met
}

example "the contract may forbid the worker to join a union" {
  given contract.void_clauses includes waiver_of_remedy, waiver_of_statutory_rights,
    restraint_on_leaving, repayment_on_exit, surrender_of_documents
  given sanctions.conduct_covered includes obstruction
  expect contract.rights_not_waivable partly_met
}

example "the clauses are void, but pressing a worker to drop a complaint is free" {
  given contract.void_clauses includes waiver_of_remedy, waiver_of_statutory_rights,
    restraint_on_leaving, repayment_on_exit, surrender_of_documents, giving_up_union_rights
  given sanctions.conduct_covered includes retaliation
  given grievance.procedure_support includes legal_aid
  expect contract.rights_not_waivable partly_met
}

example "one kind of clause is void; nothing protects the complaint" {
  given contract.void_clauses includes waiver_of_statutory_rights
  given sanctions.conduct_covered is silent
  expect contract.rights_not_waivable partly_met
}

example "no clause is void, but hindering a complaint is punished" {
  given contract.void_clauses is silent
  given sanctions.conduct_covered includes obstruction
  expect contract.rights_not_waivable partly_met
}

example "no clause is void, and hindering a complaint is not among the breaches listed" {
  given contract.void_clauses is silent
  given sanctions.conduct_covered includes deception
  expect contract.rights_not_waivable contrary
}

example "all clauses that give up rights are void; nobody has looked at complaints" {
  given contract.void_clauses includes waiver_of_remedy, waiver_of_statutory_rights,
    restraint_on_leaving, repayment_on_exit, surrender_of_documents, giving_up_union_rights
  expect contract.rights_not_waivable unknown
}

rule contract.same_rights_any_contract "Rights do not depend on the contract type" {
  implements gpog OG.7.2, OG.28, OG.28.1, OG.4.3
  for origin, destination
  severity high
  met when contract.status_protection includes no_written_contract, disguised_employment,
               agency_or_temporary, casual_or_part_time
  partly met when contract.status_protection counts at least 1
  gap "Workers without a proper contract, or with another label, lose statutory rights."
  why "If rights hang on the form of the contract, the employer takes them away by choosing the
       form: nothing in writing, a self-employed label, day labour or an agency in between. The
       worker who most needs the law then falls outside it."
  advise "State that rights follow the facts of work, whatever the parties call it: without
          writing, under another label, through an agency, by the day or part time. Add a
          presumption of employment that the employer must rebut."
}

example "rights follow the work, whatever contract was signed" {
  given contract.status_protection includes no_written_contract, disguised_employment,
    agency_or_temporary, casual_or_part_time
  expect contract.same_rights_any_contract met
}

example "who has nothing in writing loses the legal rights" {
  given contract.status_protection includes disguised_employment, agency_or_temporary,
    casual_or_part_time
  expect contract.same_rights_any_contract partly_met
}

example "who is called self-employed loses the legal rights" {
  given contract.status_protection includes no_written_contract, agency_or_temporary,
    casual_or_part_time
  expect contract.same_rights_any_contract partly_met
}

example "who works through an agency loses the legal rights" {
  given contract.status_protection includes no_written_contract, disguised_employment,
    casual_or_part_time
  expect contract.same_rights_any_contract partly_met
}

example "who works by the day loses the legal rights" {
  given contract.status_protection includes no_written_contract, disguised_employment,
    agency_or_temporary
  expect contract.same_rights_any_contract partly_met
}

example "only undocumented employment is named as protected" {
  given contract.status_protection includes no_written_contract
  expect contract.same_rights_any_contract partly_met
}

example "the law says that rights need a proper contract" {
  given contract.status_protection is empty
  expect contract.same_rights_any_contract contrary
}

example "nobody has looked whether agency workers keep their rights" {
  given contract.status_protection includes no_written_contract, disguised_employment,
    casual_or_part_time
    unassessed agency_or_temporary
  expect contract.same_rights_any_contract unknown
}

rule contract.wage_floor_for_all "Wage floor without nationality distinction" {
  implements gpog GP.2;
             special_rapporteur 2015.law.2;
             mobility_paper issue.5;
             gcm 6.i
  for origin, destination
  severity high
  met when contract.wage_floor is at least general_minimum
  partly met when contract.wage_floor is separate_sector_floor
  gap "Migrant workers have no wage floor, or a lower one for their sector or nationality."
  why "Where the wage depends on the passport, two people do the same work for different pay, and
       each country is pressed to offer its workers for less. Local workers lose too, because the
       cheaper contract is preferred."
  advise "Apply the general minimum wage, or the agreed or usual wage of the job where it is
          higher, to every worker whatever nationality and sector, and require that the contract
          state it."
}

example "migrant workers get the wage usual for the job" {
  given contract.wage_floor is prevailing_or_collective
  expect contract.wage_floor_for_all met
}

example "the general minimum wage also holds for migrant workers" {
  given contract.wage_floor is general_minimum
  expect contract.wage_floor_for_all met
}

example "a lower minimum wage for the sector in which migrants work" {
  given contract.wage_floor is separate_sector_floor
  expect contract.wage_floor_for_all partly_met
}

example "the minimum wage depends on the worker's nationality" {
  given contract.wage_floor is nationality_based
  expect contract.wage_floor_for_all contrary
}

# Every rule of this topic.

example "the law was read whole and has nothing on contracts" {
  given contract.form is silent
  given contract.mandatory_contents is silent
  given contract.language is silent
  given contract.delivery_timing is silent
  given contract.verification is silent
  given contract.substitution is silent
  given contract.informed_consent is silent
  given contract.cross_border_effect is silent
  given contract.void_clauses is silent
  given sanctions.conduct_covered is silent
  given contract.status_protection is silent
  given contract.wage_floor is silent
  expect contract.written silent
  expect contract.contents silent
  expect contract.language_and_time silent
  expect contract.verified silent
  expect contract.no_substitution silent
  expect contract.consent silent
  expect contract.enforceable silent
  expect contract.rights_not_waivable silent
  expect contract.same_rights_any_contract silent
  expect contract.wage_floor_for_all silent
}

example "nobody has read the law on contracts yet" {
  expect contract.written unknown
  expect contract.verified unknown
  expect contract.consent unknown
  expect contract.enforceable unknown
  expect contract.wage_floor_for_all unknown
}
