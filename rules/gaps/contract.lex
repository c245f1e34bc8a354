rule contract.written "Written contract duty" {
  implements gpog GP.8, OG.7, OG.7.1, OG.26;
             r188 5;
             c189 7, 8;
             gcm 6.d;
             mobility_paper action.10;
             dhaka 2;
             iris_standard 3.a;
             who_code 4.6;
             special_rapporteur 2015.law.1;
             r201 6-7;
             r203 4;
             ten_things f
  for origin, destination
  severity critical
  met when contract.form is at least written_contract
  partly met when contract.form is written_statement
  gap "Migrant workers need not receive a written contract."
  advise "Require a written contract on at least the official minimum terms and place the duty on
          the employer."
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
  gap "The law does not prescribe the essential contents of the contract."
  advise "List the contents in a schedule and attach a model contract."
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
       and contract.delivery_timing is at least before_departure
  partly met when contract.language is language_understood
               or contract.delivery_timing is at least before_departure
  gap "The worker may leave without having had the contract in a language understood."
  advise "Require delivery of the signed contract in a language understood a stated time before
          departure."
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
  gap "No authority checks or records the contract."
  advise "Provide for approval against minimum terms and an electronic record open to the worker."
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
  advise "Make less favourable changes void, sanction substitution, and let the worker claim the
          better terms."
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
  advise "Require explanation before signature and allow the worker to leave with compensation when
          deceived or coerced."
}

rule contract.enforceable "Contract made at origin enforceable at destination" {
  implements gpog GP.8, OG.7.1;
             c189 8
  for destination
  severity high
  met when contract.cross_border_effect is enforceable
  partly met when contract.cross_border_effect is recognised_if_registered
  gap "A contract approved at origin has no effect where the work is done."
  advise "Recognise the contract signed or approved at origin, or apply the better term."
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
               restraint_on_leaving, surrender_of_documents
       and (sanctions.conduct_covered includes obstruction
            or grievance.procedure_support includes mediation_without_loss_of_court)
  partly met when contract.void_clauses counts at least 1
               or sanctions.conduct_covered includes obstruction
  gap "Contracts, settlements or pressure may take away remedies, rights or freedom to leave."
  advise "Make waivers, exit penalties, restraints and document clauses void and sanction their
          use."
}

rule contract.same_rights_any_contract "Rights do not depend on the contract type" {
  implements gpog OG.7.2, OG.28, OG.28.1, OG.4.3
  for origin, destination
  severity high
  met when contract.status_protection includes no_written_contract, disguised_employment,
               agency_or_temporary
  partly met when contract.status_protection counts at least 1
  gap "Workers without proper contract or with another label lose statutory rights."
  advise "State that rights follow the facts of work, with a presumption of employment, whatever
          the form."
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
  gap "Migrant workers have no wage floor, or one that differs by nationality."
  advise "Apply the general or prevailing wage whatever nationality and require it in the contract."
}
