topic agreement "Agreements between two countries"

check agreement.legal_nature "Legal nature stated, duties enforceable" {
  implements montreal ch7.b
  severity high
  met when bilateral.legal_nature is binding
  partly met when bilateral.legal_nature is non_binding_with_implementing_rules
  gap "The text does not say whether it binds, or leaves key duties without force."
  why "A worker cannot rely on a promise that binds nobody, and a ministry cannot hold the other
       side to it. A text without force of its own still helps where licences and contracts carry
       its duties. Where it does not say what it is, each side reads it as suits that side."
  advise "State in the first articles that the agreement binds the Parties. If only a memorandum
          can be had, say so, and list which regulation, licence condition and clause of the model
          contract carries each duty, and by what date."
}

check agreement.publication "Published and explained to workers" {
  implements montreal ch7.h;
             gpog OG.13.1;
             bangladesh_guide 1;
             five_corridors 3.1;
             un_blma_guidance info.1, chk.implementation;
             iris_handbook 4.2
  severity high
  met when bilateral.publication is published_and_disseminated
  partly met when bilateral.publication is published
  gap "Workers cannot read the agreement under which they move."
  why "Nobody can claim a right that is kept in a drawer. A worker who has never seen the text
       takes the recruiter's word for the wage, the cost and the way to complain, and so does the
       lawyer or union that wants to help."
  advise "Provide that both Parties publish the whole text with its annexes on the day it takes
          effect, in the languages of the workers, and that named bodies explain it to workers
          before departure and after arrival."
}

example "a memorandum carried out through licence conditions; published, but explained to nobody" {
  given bilateral.legal_nature is non_binding_with_implementing_rules
  given bilateral.publication is published
  expect agreement.legal_nature partly_met
  expect agreement.publication partly_met
}

example "a declaration of goodwill, known to the public from a summary" {
  given bilateral.legal_nature is non_binding
  given bilateral.publication is summary_only
  expect agreement.legal_nature contrary
  expect agreement.publication contrary
}

check agreement.standards_basis "Based on human rights and labour standards" {
  implements gpog OG.13;
             corridor_assessment 3;
             bangladesh_guide 2;
             five_corridors 3.3;
             un_blma_guidance rights.1;
             special_rapporteur 2015.bil.1;
             gcm 5.a
  severity high
  met when rights.standards_references includes any of ilo_conventions, un_human_rights_treaties
       and rights.standards_references includes any of ilo_fair_recruitment_principles,
               ilo_fees_definition, iris_standard, global_compact, montreal_recommendations
  partly met when rights.standards_references counts at least 1
  gap "The agreement names no standard against which it can be read."
  why "Every agreement leaves words open: fee, recruiter, decent housing. If the text names the
       standards, an open word is filled from them. If it names none, the stronger side fills it,
       and the worker has nothing to point to."
  advise "Refer in an operative article, not only in the preamble, to the labour and human rights
          treaties in force for both Parties, to the ILO principles on fair recruitment and to the
          ILO definition of fees, and say that the agreement is read in line with them."
}

example "the treaties are named, fair recruitment is not" {
  given rights.standards_references includes ilo_conventions, un_human_rights_treaties
  expect agreement.standards_basis partly_met
}

example "only principles on fair recruitment are named, no treaty" {
  given rights.standards_references includes ilo_fair_recruitment_principles
  expect agreement.standards_basis partly_met
}

example "the ILO conventions, with the ILO definition of fees" {
  given rights.standards_references includes ilo_conventions, ilo_fees_definition
  expect agreement.standards_basis met
}

example "the human rights treaties, with the IRIS standard" {
  given rights.standards_references includes un_human_rights_treaties, iris_standard
  expect agreement.standards_basis met
}

example "the human rights treaties, with the Global Compact" {
  given rights.standards_references includes un_human_rights_treaties, global_compact
  expect agreement.standards_basis met
}

example "the ILO conventions, with the Montreal Recommendations" {
  given rights.standards_references includes ilo_conventions, montreal_recommendations
  expect agreement.standards_basis met
}

example "international standards are invoked, and none is named" {
  given rights.standards_references is empty
  expect agreement.standards_basis contrary
}

check agreement.no_lower_protection "Better rule prevails" {
  implements gpog OG.23.1;
             un_blma_guidance rights.1;
             iris_handbook 4.3
  severity high
  met when bilateral.more_favourable_rule is more_favourable_prevails
  partly met when bilateral.more_favourable_rule is national_law_prevails
  gap "The agreement may lower protection given by law or contract."
  why "A later or more special text usually displaces an older or more general one. So a wage or a
       fee rule in an agreement can take away what a worker already has under a law or a contract,
       though nobody meant it to."
  advise "State that nothing in the agreement lowers what a law, a collective agreement or a
          contract gives the worker, and that the rule better for the worker prevails. Use fee,
          recruiter and worker as the laws or the ILO texts define them."
}

example "the agreement is subject to national law, whichever is better" {
  given bilateral.more_favourable_rule is national_law_prevails
  expect agreement.no_lower_protection partly_met
}

example "the Parties may agree on terms below their own laws" {
  given bilateral.more_favourable_rule is lower_may_prevail
  expect agreement.no_lower_protection contrary
}

check agreement.recruitment_chapter "Fair recruitment as objective and chapter" {
  implements montreal ch7.g;
             iris_handbook 4.1, 4.5;
             bangladesh_guide 4, grp;
             five_corridors 3.2;
             un_blma_guidance recr.1;
             ten_things h;
             mobility_paper issue.2;
             statements civil_society.b;
             policy_network 8
  severity high
  met when bilateral.fair_recruitment_clauses includes stated_objective, no_fee,
               sanctions_at_both_ends
       and bilateral.fair_recruitment_clauses counts at least general.broad
  partly met when bilateral.fair_recruitment_clauses counts at least general.several
  gap "Recruitment is not a subject of its own with operative duties."
  why "Much abuse begins before the worker crosses the border, at the hands of recruiters. An
       agreement that begins with the visa leaves that time to nobody. Duties without a sanction on
       both sides only move the abuse to the side that does not punish it."
  advise "Name fair recruitment among the objectives and give it a chapter: no fee for workers,
          only recruiters licensed on both sides, written contract, no keeping of documents,
          careful choice of partners, liability, and sanctions on both sides."
}

example "five clauses on recruitment, but a chapter that does not say what it is for" {
  given bilateral.fair_recruitment_clauses includes no_fee, sanctions_at_both_ends,
    licensed_recruiters_both_sides, written_contract, due_diligence
  expect agreement.recruitment_chapter partly_met
}

example "five clauses on recruitment, and none against charging the worker" {
  given bilateral.fair_recruitment_clauses includes stated_objective, sanctions_at_both_ends,
    licensed_recruiters_both_sides, written_contract, due_diligence
  expect agreement.recruitment_chapter partly_met
}

example "five clauses on recruitment that nobody is punished for breaking" {
  given bilateral.fair_recruitment_clauses includes stated_objective, no_fee,
    licensed_recruiters_both_sides, written_contract, due_diligence
  expect agreement.recruitment_chapter partly_met
}

example "an objective, a fee ban and sanctions, and no other duty" {
  given bilateral.fair_recruitment_clauses includes stated_objective, no_fee,
    sanctions_at_both_ends
  expect agreement.recruitment_chapter partly_met
}

example "fair recruitment is an aim, and contracts are to be in writing" {
  given bilateral.fair_recruitment_clauses includes stated_objective, written_contract
  expect agreement.recruitment_chapter contrary
}

concept agreement.channels_named "The agreement names a public, licensed or approved way of
                                  recruitment" {
  for agreement
  when licensing.permitted_channels is stated
   and licensing.permitted_channels includes any of public_service, licensed_private_agency,
           direct_hire_with_approval, government_to_government, union_service
}

check agreement.channels "Channels named and others closed" {
  implements montreal ch7.a, ch7.g;
             iris_handbook 4.4;
             un_blma_guidance recr.1;
             r86 M.6;
             r86_agreement 6;
             c97 AI.7
  severity high
  met when agreement.channels_named holds
       and licensing.permitted_channels includes none of direct_hire_free
       and (bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides
            or (licensing.permitted_channels includes government_to_government
                and licensing.permitted_channels includes none of licensed_private_agency,
                        foreign_agency))
  partly met when agreement.channels_named holds
               or bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides
  gap "The agreement does not say who may recruit, or leaves a way open that nobody controls."
  why "If the text does not say who may recruit, anyone may, and a broker whom neither side has
       licensed is answerable to neither. One open door is enough: recruiters who would fail a
       check use it."
  advise "List the channels. Name the public bodies that select and place workers, or admit only
          recruiters authorised by both Parties; let employers hire by themselves only with
          approval; and say that nobody else may recruit under the agreement."
}

example "a channel between two public bodies, with no private recruiter in it" {
  given licensing.permitted_channels includes government_to_government
  given bilateral.fair_recruitment_clauses is silent
  expect agreement.channels met
}

example "public bodies recruit, and so may licensed agencies of one side alone" {
  given licensing.permitted_channels includes government_to_government, licensed_private_agency
  given bilateral.fair_recruitment_clauses is silent
  expect agreement.channels partly_met
}

example "public bodies recruit, and so may agencies that only the other side has licensed" {
  given licensing.permitted_channels includes government_to_government, foreign_agency
  given bilateral.fair_recruitment_clauses is silent
  expect agreement.channels partly_met
}

example "recruiters need a licence on both sides, but any employer may hire without approval" {
  given licensing.permitted_channels includes licensed_private_agency, direct_hire_free
  given bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides
  expect agreement.channels partly_met
}

example "recruiters need a licence on both sides; which other channels there are is not said" {
  given licensing.permitted_channels is silent
  given bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides
  expect agreement.channels partly_met
}

example "the public employment service is named, and private recruiters are not mentioned" {
  given licensing.permitted_channels includes public_service
  given bilateral.fair_recruitment_clauses is silent
  expect agreement.channels partly_met
}

example "employers hire with approval, and private recruiters are not mentioned" {
  given licensing.permitted_channels includes direct_hire_with_approval
  given bilateral.fair_recruitment_clauses is silent
  expect agreement.channels partly_met
}

example "a service run by unions is named, and private recruiters are not mentioned" {
  given licensing.permitted_channels includes union_service
  given bilateral.fair_recruitment_clauses is silent
  expect agreement.channels partly_met
}

example "employers may hire as they like, also through agencies that only the other side knows" {
  given licensing.permitted_channels includes direct_hire_free, foreign_agency
  given bilateral.fair_recruitment_clauses includes stated_objective
  expect agreement.channels contrary
}

check agreement.no_fee "No-fee clause" {
  implements montreal ch7.g, ch7.j;
             corridor_assessment 3;
             un_blma_guidance recr.2;
             iris_handbook 4.5;
             bangladesh_guide 4;
             special_rapporteur 2015.fee.1;
             r86 M.6
  severity critical
  met when fees.worker_fee_rule is prohibited_without_exception
  partly met when fees.worker_fee_rule is at least prohibited_for_some
               or (bilateral.fair_recruitment_clauses includes no_fee
                   and not fees.worker_fee_rule is one of permitted_without_cap,
                               permitted_up_to_cap)
  gap "The agreement does not forbid charging workers, or permits it."
  why "A worker who borrows to pay for a job must keep the job whatever it turns out to be. Where
       two laws differ, the money is collected on the side that allows it. Only the agreement can
       close both sides at once; one that sets a ceiling makes the charge lawful."
  advise "Forbid every recruitment fee and related cost, as the ILO defines them, whoever collects
          it, on whichever side, before, during or after the job. Drop ceilings and references to
          fees allowed by national law. Say who pays back, and how fast."
  model "No worker shall be charged any recruitment fee or related cost, directly or indirectly, by
         any person, in either State or elsewhere, before, during or after employment; the employer
         bears them all, and there is no exception. Fees and related costs are all payments for
         finding, getting or keeping a job under this agreement, whatever they are called; Annex
         [x] gives examples.\n
         Money taken in breach of this article is paid back in full, with interest, within [30]
         days of a request, by recruiter and employer, each of them liable for the whole. Each
         Party punishes such charging, withdraws the licence or the right to hire, and tells the
         other Party of each case; a worker who paid commits no offence."
}

example "a fee ban that spares some occupations" {
  given fees.worker_fee_rule is prohibited_for_some
  given bilateral.fair_recruitment_clauses is silent
  expect agreement.no_fee partly_met
}

example "fees are barred in general, with a list of exceptions" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  given bilateral.fair_recruitment_clauses includes stated_objective, no_fee
  expect agreement.no_fee partly_met
}

example "no fee is an aim of the text, and no article says who may not charge" {
  given fees.worker_fee_rule is silent
  given bilateral.fair_recruitment_clauses includes no_fee
  expect agreement.no_fee partly_met
}

example "a clause headed no fee lets recruiters collect up to an official ceiling" {
  given fees.worker_fee_rule is permitted_up_to_cap
  given bilateral.fair_recruitment_clauses includes no_fee
  expect agreement.no_fee contrary
}

example "a clause headed no fee leaves the amount to recruiter and worker" {
  given fees.worker_fee_rule is permitted_without_cap
  given bilateral.fair_recruitment_clauses includes no_fee
  expect agreement.no_fee contrary
}

check agreement.cost_table "Cost allocation away from the worker" {
  implements un_blma_guidance recr.2;
             r86 M.12;
             r86_agreement 12
  severity critical
  met when fees.costs_on_employer includes visa, work_or_residence_permit, medical_examination,
               travel_to_job, return_travel
       and fees.costs_on_worker counts at most 0
  partly met when fees.costs_on_employer counts at least general.several
  gap "It is not settled who pays each item."
  why "A ban on fees leaves the medical test, the visa and the ticket. If nobody is named as the
       one who pays, the worker pays, for without the ticket there is no job. Together these items
       can cost more than the recruiter's fee."
  advise "Annex a table with every item from the first medical test to the journey home, and one
          debtor for each, never the worker. Put visa, permit, medical test, travel and return on
          the employer, and say that an item not in the table falls on the employer too."
  model "The employer pays every cost of recruitment, travel and return listed in Annex [x], among
         them the entry visa, the work and residence permits, the medical examination, tests and
         training required for the job, the journey to the place of work and the journey home; a
         cost that is not listed falls on the employer as well. None of these costs may be asked of
         the worker, taken from wages or made a debt, also when the job ends early, and there is no
         exception.\n
         A worker who has paid gets the sum back from the employer within [30] days. An employer in
         breach may not recruit under this agreement until the sum is repaid, and is liable to the
         penalties of the law of the place of work."
}

example "the employer pays for everything but the visa" {
  given fees.costs_on_employer includes work_or_residence_permit, medical_examination,
    travel_to_job, return_travel
  given fees.costs_on_worker is silent
  expect agreement.cost_table partly_met
}

example "the employer pays for everything but the work permit" {
  given fees.costs_on_employer includes visa, medical_examination, travel_to_job, return_travel
  given fees.costs_on_worker is silent
  expect agreement.cost_table partly_met
}

example "the employer pays for everything but the medical test" {
  given fees.costs_on_employer includes visa, work_or_residence_permit, travel_to_job,
    return_travel
  given fees.costs_on_worker is silent
  expect agreement.cost_table partly_met
}

example "visa, permit and test on the employer; the ticket to the job on nobody" {
  given fees.costs_on_employer includes visa, work_or_residence_permit, medical_examination,
    return_travel
  given fees.costs_on_worker is silent
  expect agreement.cost_table partly_met
}

example "visa, permit, test and journey out on the employer; the journey home on nobody" {
  given fees.costs_on_employer includes visa, work_or_residence_permit, medical_examination,
    travel_to_job
  given fees.costs_on_worker is silent
  expect agreement.cost_table partly_met
}

example "the employer pays for visa, permit and the journey out, and for nothing else" {
  given fees.costs_on_employer includes visa, work_or_residence_permit, travel_to_job
  given fees.costs_on_worker is silent
  expect agreement.cost_table partly_met
}

example "the employer pays the main items, and the worker pays for the passport" {
  given fees.costs_on_employer includes visa, work_or_residence_permit, medical_examination,
    travel_to_job, return_travel
  given fees.costs_on_worker includes passport
  expect agreement.cost_table partly_met
}

example "the employer pays for the tickets; test and visa are for the worker" {
  given fees.costs_on_employer includes travel_to_job, return_travel
  given fees.costs_on_worker includes medical_examination, visa
  expect agreement.cost_table contrary
}

check agreement.joint_liability "Liability or guarantee for recruiters" {
  implements montreal ch7.g, ch4.i;
             un_blma_guidance recr.3
  severity high
  met when employer.joint_liability is at least joint_for_recruitment
        or bilateral.fair_recruitment_clauses includes joint_liability_or_guarantee
  partly met when employer.joint_liability is at least subsidiary
               or licensing.financial_security is at least fixed
  gap "No one is liable across the border."
  why "The recruiter is in one country and the employer in the other, so each can point to the one
       who is out of reach. If both answer for the whole, the worker can claim where the worker is.
       A guarantee pays even when a recruiter has closed its doors."
  advise "Make employer and recruiters jointly liable for fees, wages and the cost of return until
          the contract ends, with recourse among themselves; or require a guarantee of a fixed sum
          that a worker can draw on from either country."
}

example "each answers for its own part, but a guarantee stands behind the recruiter" {
  given employer.joint_liability is separate
  given bilateral.fair_recruitment_clauses includes joint_liability_or_guarantee
  given licensing.financial_security is silent
  expect agreement.joint_liability met
}

example "the recruiter answers only where the employer has failed to pay" {
  given employer.joint_liability is subsidiary
  given bilateral.fair_recruitment_clauses includes stated_objective
  given licensing.financial_security is silent
  expect agreement.joint_liability partly_met
}

example "each answers for its own part, and recruiters deposit a fixed sum" {
  given employer.joint_liability is separate
  given bilateral.fair_recruitment_clauses includes stated_objective
  given licensing.financial_security is fixed
  expect agreement.joint_liability partly_met
}

example "each answers for its own part, and a deposit may be asked for or not" {
  given employer.joint_liability is separate
  given bilateral.fair_recruitment_clauses includes stated_objective
  given licensing.financial_security is discretionary
  expect agreement.joint_liability contrary
}

check agreement.model_contract "Mandatory model contract" {
  implements montreal ch7.f;
             un_blma_guidance contract.1;
             bangladesh_guide 7;
             r86 M.22;
             r86_agreement 22;
             gcm 5.a
  severity high
  met when contract.form is written_on_official_minimum
       and contract.mandatory_contents includes job_and_tasks, wage, hours_rest_overtime,
               termination_and_notice
       and contract.mandatory_contents counts at least contract.model_items
  partly met when contract.form is at least written_contract
  gap "No model contract is annexed, it is optional, or it leaves out essential terms."
  why "A model contract gives every worker the same terms without waiting for either parliament. If
       it is optional, the employer who most needs to be bound does not use it. If it is silent on
       hours or on notice, the worker learns those terms on the first day."
  advise "Annex a model contract, say that no worker is recruited on terms below it, and that a
          term below it has no effect. Let it cover job, place, wage and deductions, hours and
          rest, leave, length, notice, housing, insurance, travel, disputes and documents."
}

example "twelve terms are fixed, but not what the job is" {
  given contract.form is written_on_official_minimum
  given contract.mandatory_contents includes wage, hours_rest_overtime, termination_and_notice,
    parties, employer_identity, place_of_work, pay_interval_and_method, deductions, leave, duration,
    accommodation, return_travel
  expect agreement.model_contract partly_met
}

example "twelve terms are fixed, but not the wage" {
  given contract.form is written_on_official_minimum
  given contract.mandatory_contents includes job_and_tasks, hours_rest_overtime,
    termination_and_notice, parties, employer_identity, place_of_work, pay_interval_and_method,
    deductions, leave, duration, accommodation, return_travel
  expect agreement.model_contract partly_met
}

example "twelve terms are fixed, but not the hours of work" {
  given contract.form is written_on_official_minimum
  given contract.mandatory_contents includes job_and_tasks, wage, termination_and_notice, parties,
    employer_identity, place_of_work, pay_interval_and_method, deductions, leave, duration,
    accommodation, return_travel
  expect agreement.model_contract partly_met
}

example "twelve terms are fixed, but not how the contract may be ended" {
  given contract.form is written_on_official_minimum
  given contract.mandatory_contents includes job_and_tasks, wage, hours_rest_overtime, parties,
    employer_identity, place_of_work, pay_interval_and_method, deductions, leave, duration,
    accommodation, return_travel
  expect agreement.model_contract partly_met
}

example "a model of one page: job, wage, hours and notice" {
  given contract.form is written_on_official_minimum
  given contract.mandatory_contents includes job_and_tasks, wage, hours_rest_overtime,
    termination_and_notice
  expect agreement.model_contract partly_met
}

example "a full list of terms for a contract that the employer may word as it likes" {
  given contract.form is written_contract
  given contract.mandatory_contents includes job_and_tasks, wage, hours_rest_overtime,
    termination_and_notice, parties, employer_identity, place_of_work, pay_interval_and_method,
    deductions, leave, duration, accommodation
  expect agreement.model_contract partly_met
}

example "the employer hands over a note of the terms after hiring" {
  given contract.form is written_statement
  given contract.mandatory_contents includes job_and_tasks, wage
  expect agreement.model_contract contrary
}

check agreement.contract_process "Contract understood, verified, not replaced" {
  implements montreal ch7.f;
             un_blma_guidance contract.1;
             r86 M.22;
             r86_agreement 22;
             ten_things f;
             special_rapporteur 2015.insp.3
  severity high
  met when contract.language is language_understood
       and contract.delivery_timing is at least before_departure
       and contract.substitution is at least prohibited
       and contract.verification is at least approval
  partly met when contract.language is language_understood
               or contract.delivery_timing is at least before_departure
               or contract.substitution is at least prohibited
               or contract.verification is at least approval
  gap "The agreement does not secure that the contract is understood before departure and kept."
  why "A worker who signs what cannot be read, or reads it on the plane, has agreed to nothing. And
       a good contract approved at home is worthless if another, with a lower wage, is put on the
       table after arrival, when going back would mean keeping the debt."
  advise "Require a contract in a language the worker understands, handed over a stated time before
          departure; one check against the model that both sides accept; and a bar on any later
          contract that is worse, with the first one in force whatever is signed."
}

example "all is secured, but the contract is in the language of the State alone" {
  given contract.language is translation_available
  given contract.delivery_timing is before_departure
  given contract.substitution is prohibited
  given contract.verification is approval
  expect agreement.contract_process partly_met
}

example "all is secured, but the worker gets the contract on the first day of work" {
  given contract.language is language_understood
  given contract.delivery_timing is by_first_day
  given contract.substitution is prohibited
  given contract.verification is approval
  expect agreement.contract_process partly_met
}

example "all is secured, but an office may approve a worse contract later" {
  given contract.language is language_understood
  given contract.delivery_timing is before_departure
  given contract.substitution is approval_needed
  given contract.verification is approval
  expect agreement.contract_process partly_met
}

example "all is secured, but nobody compares the contract with the model" {
  given contract.language is language_understood
  given contract.delivery_timing is before_departure
  given contract.substitution is prohibited
  given contract.verification is deposit
  expect agreement.contract_process partly_met
}

example "the worker understands the contract, and that is all" {
  given contract.language is language_understood
  given contract.delivery_timing is by_first_day
  given contract.substitution is approval_needed
  given contract.verification is deposit
  expect agreement.contract_process partly_met
}

example "the worker gets the contract before departure, and that is all" {
  given contract.language is translation_available
  given contract.delivery_timing is before_departure
  given contract.substitution is approval_needed
  given contract.verification is deposit
  expect agreement.contract_process partly_met
}

example "a worse contract is barred, and that is all" {
  given contract.language is translation_available
  given contract.delivery_timing is by_first_day
  given contract.substitution is prohibited
  given contract.verification is deposit
  expect agreement.contract_process partly_met
}

example "an authority approves the contract, and that is all" {
  given contract.language is translation_available
  given contract.delivery_timing is by_first_day
  given contract.substitution is approval_needed
  given contract.verification is approval
  expect agreement.contract_process partly_met
}

example "a copy is filed, a translation can be had on request, and terms may be changed later" {
  given contract.language is translation_available
  given contract.delivery_timing is by_first_day
  given contract.substitution is approval_needed
  given contract.verification is deposit
  expect agreement.contract_process contrary
}

check agreement.documents "No retention of documents" {
  implements un_blma_guidance status.2;
             bangladesh_guide 10
  severity high
  met when mobility.document_retention is at least prohibited
  partly met when bilateral.fair_recruitment_clauses includes no_document_retention
              and not mobility.document_retention is one of permitted, permitted_with_consent
  gap "The agreement is silent on keeping documents, or lets others keep them."
  why "A worker whose passport lies in the employer's safe cannot leave, change job or go to the
       police. Consent is no answer: a worker who needs the job signs. If the agreement does not
       say so, the rule ends at the border of the side that has one."
  advise "State that nobody but the worker keeps the worker's passport, permit, contract and bank
          card, with or without consent; that papers held are given back the same day; and that
          both Parties punish keeping them."
}

example "recruiters promise not to keep papers; no article binds employers" {
  given mobility.document_retention is silent
  given bilateral.fair_recruitment_clauses includes no_document_retention
  expect agreement.documents partly_met
}

example "papers may be kept if the worker agrees" {
  given mobility.document_retention is permitted_with_consent
  given bilateral.fair_recruitment_clauses includes no_document_retention
  expect agreement.documents contrary
}

example "recruiters may not keep papers, but the employer keeps passports for the time of the
         work" {
  given mobility.document_retention is permitted
  given bilateral.fair_recruitment_clauses includes no_document_retention
  expect agreement.documents contrary
}

check agreement.wages_and_transfer "Wage protection and free transfer" {
  implements un_blma_guidance wage.1, remit.1;
             bangladesh_guide 6, 13;
             r86 M.13;
             r86_agreement 13
  severity high
  met when employer.wage_payment_rules includes regular_interval, deduction_limits,
               free_transfer_of_earnings
       and contract.wage_floor is at least general_minimum
  partly met when employer.wage_payment_rules counts at least 1
               or bilateral.subject_clauses includes transfer_of_funds
  gap "Wages, deductions or transfer of savings are not protected."
  why "Wages that come late, or shrink by deductions, keep a worker in the job until they are paid.
       A floor below that of nationals turns a nationality into a price. And money that cannot be
       sent home does not reach the family for whom it was earned."
  advise "State the lowest wage, no less than the general minimum; a fixed interval and payment
          into the worker's own account; a closed list of deductions; where to claim unpaid wages,
          also after return; and the right to send earnings home at low cost."
}

example "wages limited in deductions and free to send home, but due at no fixed time" {
  given employer.wage_payment_rules includes deduction_limits, free_transfer_of_earnings
  given contract.wage_floor is general_minimum
  given bilateral.subject_clauses is silent
  expect agreement.wages_and_transfer partly_met
}

example "wages due every month and free to send home, but open to any deduction" {
  given employer.wage_payment_rules includes regular_interval, free_transfer_of_earnings
  given contract.wage_floor is general_minimum
  given bilateral.subject_clauses is silent
  expect agreement.wages_and_transfer partly_met
}

example "wages due every month with limited deductions, but no right to send them home" {
  given employer.wage_payment_rules includes regular_interval, deduction_limits
  given contract.wage_floor is general_minimum
  given bilateral.subject_clauses is silent
  expect agreement.wages_and_transfer partly_met
}

example "wages well protected, on a floor below the general minimum" {
  given employer.wage_payment_rules includes regular_interval, deduction_limits,
    free_transfer_of_earnings
  given contract.wage_floor is separate_sector_floor
  given bilateral.subject_clauses is silent
  expect agreement.wages_and_transfer partly_met
}

example "a payslip is due, and nothing more" {
  given employer.wage_payment_rules includes payslip
  given contract.wage_floor is silent
  given bilateral.subject_clauses is silent
  expect agreement.wages_and_transfer partly_met
}

example "an article lets workers transfer savings; of wages it says nothing" {
  given employer.wage_payment_rules is silent
  given contract.wage_floor is silent
  given bilateral.subject_clauses includes transfer_of_funds
  expect agreement.wages_and_transfer partly_met
}

example "a wage table by nationality, and not a word on how wages are paid" {
  given employer.wage_payment_rules is silent
  given contract.wage_floor is nationality_based
  given bilateral.subject_clauses includes recruitment_and_placing
  expect agreement.wages_and_transfer contrary
}

check agreement.equal_treatment "Equality and non-discrimination" {
  implements corridor_assessment 3;
             un_blma_guidance rights.2;
             bangladesh_guide 3;
             r86 M.17;
             r86_agreement 17
  severity high
  met when rights.equal_treatment_heads includes pay, hours_rest_leave
       and rights.equal_treatment_heads counts at least rights.half_of_heads
       and rights.discrimination_grounds includes sex
  partly met when rights.equal_treatment_heads counts at least 1
  gap "No clause gives equality of treatment, or it leaves out pay, hours or discrimination by sex."
  why "A migrant who costs less than a national is hired to push wages down, and both lose. A
       clause on equality in general words is hard to use in court; one that lists pay, hours,
       safety and the rest can be read out to an employer."
  advise "Add an article that gives treatment no worse than that of nationals and lists the
          matters: pay, hours and leave, safety, housing, social security, unions, courts, taxes,
          end of the job. Bar discrimination by sex and on the other grounds of the conventions."
}

example "equality on six matters, pay not among them" {
  given rights.equal_treatment_heads includes hours_rest_leave, occupational_safety_health,
    accommodation, training, union_rights, access_to_courts
  given rights.discrimination_grounds includes sex
  expect agreement.equal_treatment partly_met
}

example "equality on six matters, hours and rest not among them" {
  given rights.equal_treatment_heads includes pay, occupational_safety_health, accommodation,
    training, union_rights, access_to_courts
  given rights.discrimination_grounds includes sex
  expect agreement.equal_treatment partly_met
}

example "equality in pay, hours and three matters more" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    union_rights, access_to_courts
  given rights.discrimination_grounds includes sex
  expect agreement.equal_treatment partly_met
}

example "equality with nationals, but women may be treated worse than men" {
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    union_rights, access_to_courts, accommodation
  given rights.discrimination_grounds includes religion
  expect agreement.equal_treatment partly_met
}

example "equality in taxes, and in nothing else" {
  given rights.equal_treatment_heads includes taxes_and_dues
  given rights.discrimination_grounds is silent
  expect agreement.equal_treatment partly_met
}

example "discrimination by sex is barred; on equality with nationals the text is silent" {
  given rights.equal_treatment_heads is silent
  given rights.discrimination_grounds includes sex
  expect agreement.equal_treatment silent
}

example "equal treatment is proclaimed for no matter in particular" {
  given rights.equal_treatment_heads is empty
  given rights.discrimination_grounds includes sex
  expect agreement.equal_treatment contrary
}

check agreement.freedom_of_association "Organising" {
  implements un_blma_guidance rights.3
  severity medium
  met when rights.union_rights is join_form_and_office
  partly met when rights.union_rights is join_only
               or (rights.fundamental_guarantees includes freedom_of_association
                   and not rights.union_rights is one of barred, committees_only)
  gap "The agreement is silent on organising, or gives less than a full right to it."
  why "One worker who complains can be sent home; a union cannot. Where migrants may join but not
       found a union or hold office, those in trades without a local union have none."
  advise "State that workers under the agreement may join, found and lead trade unions and bargain
          together as nationals may, and refer to the ILO conventions on the matter."
}

example "workers may join a union, but not found or lead one" {
  given rights.union_rights is join_only
  given rights.fundamental_guarantees is silent
  expect agreement.freedom_of_association partly_met
}

example "freedom of association is guaranteed in general words" {
  given rights.union_rights is silent
  given rights.fundamental_guarantees includes freedom_of_association
  expect agreement.freedom_of_association partly_met
}

example "freedom of association is proclaimed, but only works committees are open to migrants" {
  given rights.union_rights is committees_only
  given rights.fundamental_guarantees includes freedom_of_association
  expect agreement.freedom_of_association contrary
}

example "freedom of association is proclaimed, and migrants may not join a union" {
  given rights.union_rights is barred
  given rights.fundamental_guarantees includes freedom_of_association
  expect agreement.freedom_of_association contrary
}

example "forced labour is barred; on unions the text is silent" {
  given rights.union_rights is silent
  given rights.fundamental_guarantees includes forced_labour_ban
  expect agreement.freedom_of_association contrary
}

concept agreement.risks_by_sex_met "A measure protects workers against a risk that differs by sex" {
  for agreement
  when rights.gender_measures includes any of gender_based_violence_protection, pregnancy_test_ban,
           maternity_protection, female_staff_or_confidential_channels, domestic_work_measures
}

check agreement.gender "Gender clause" {
  implements un_blma_guidance rights.4;
             bangladesh_guide 5;
             gcm 5.a
  severity medium
  met when agreement.risks_by_sex_met holds
       and rights.gender_measures counts at least general.some
       and rights.sex_based_restrictions is no_distinction
  partly met when rights.gender_measures counts at least 1
              and rights.sex_based_restrictions is at least extra_conditions
  gap "No clause deals with risks that differ by sex, or the agreement itself bars one sex."
  why "Women meet risks that a general clause misses: a pregnancy test before the visa, violence in
       a private home, dismissal for a child. A ban on women is no protection. It sends those who
       need the work on by routes where no agreement applies."
  advise "Add measures on violence and harassment, a bar on pregnancy tests, pay and leave for
          maternity, staff to whom women can speak, terms for domestic work and data by sex. Set no
          bar, age or consent for women that does not hold for men."
}

example "a bar on violence, and data by sex" {
  given rights.gender_measures includes gender_based_violence_protection, sex_disaggregated_data
  given rights.sex_based_restrictions is silent
  expect agreement.gender met
}

example "no pregnancy tests, and data by sex" {
  given rights.gender_measures includes pregnancy_test_ban, sex_disaggregated_data
  given rights.sex_based_restrictions is silent
  expect agreement.gender met
}

example "leave for maternity, and data by sex" {
  given rights.gender_measures includes maternity_protection, sex_disaggregated_data
  given rights.sex_based_restrictions is silent
  expect agreement.gender met
}

example "women among the officers who take complaints, and data by sex" {
  given rights.gender_measures includes female_staff_or_confidential_channels,
    sex_disaggregated_data
  given rights.sex_based_restrictions is silent
  expect agreement.gender met
}

example "terms for domestic work, and data by sex" {
  given rights.gender_measures includes domestic_work_measures, sex_disaggregated_data
  given rights.sex_based_restrictions is silent
  expect agreement.gender met
}

example "data and a study on women, and no measure that protects one" {
  given rights.gender_measures includes sex_disaggregated_data, gender_impact_analysis
  given rights.sex_based_restrictions is silent
  expect agreement.gender partly_met
}

example "a bar on violence, and no other measure" {
  given rights.gender_measures includes gender_based_violence_protection
  given rights.sex_based_restrictions is silent
  expect agreement.gender partly_met
}

example "two good measures, but women must be older than men to go" {
  given rights.gender_measures includes gender_based_violence_protection, maternity_protection
  given rights.sex_based_restrictions is extra_conditions
  expect agreement.gender partly_met
}

example "two good measures, in an agreement that keeps women out of household work" {
  given rights.gender_measures includes gender_based_violence_protection, maternity_protection
  given rights.sex_based_restrictions is sector_or_country_bar
  expect agreement.gender contrary
}

example "an article on women praises their part and says no more" {
  given rights.gender_measures is empty
  given rights.sex_based_restrictions is no_distinction
  expect agreement.gender contrary
}

check agreement.housing_and_food "Housing, food and living conditions" {
  implements un_blma_guidance hous.1;
             r86 M.19, M.20;
             r86_agreement 19, 20
  severity medium
  met when employer.accommodation is at least standards
       and bilateral.subject_clauses includes housing, supply_of_food
  partly met when employer.accommodation is stated
               or bilateral.subject_clauses includes any of housing, supply_of_food
  gap "Standards of housing or food are not set."
  why "A worker who lives on the site cannot choose another room, shop or kitchen. Without a
       standard, suitable housing is whatever the employer offers: twenty beds to a room, a door
       locked from outside, no water in summer."
  advise "Set figures in an annex: space for each person, separate beds, water, light, kitchen,
          locks and free access. Say who inspects, and that food is enough, fit for the worker's
          custom, and free or at cost."
}

example "standards and inspection for housing; on food the text is silent" {
  given employer.accommodation is standards_with_inspection
  given bilateral.subject_clauses includes housing
  expect agreement.housing_and_food partly_met
}

example "articles on food and housing that ask only for suitable rooms" {
  given employer.accommodation is general_duty
  given bilateral.subject_clauses includes housing, supply_of_food
  expect agreement.housing_and_food partly_met
}

example "housing standards in the model contract; the agreement has an article on food alone" {
  given employer.accommodation is standards
  given bilateral.subject_clauses includes supply_of_food
  expect agreement.housing_and_food partly_met
}

example "a bare duty to house the worker decently" {
  given employer.accommodation is general_duty
  given bilateral.subject_clauses includes employment_contracts
  expect agreement.housing_and_food partly_met
}

example "an article on housing leaves the duty to a later protocol" {
  given employer.accommodation is silent
  given bilateral.subject_clauses includes housing
  expect agreement.housing_and_food partly_met
}

example "an article on food, and nothing on housing" {
  given employer.accommodation is silent
  given bilateral.subject_clauses includes supply_of_food
  expect agreement.housing_and_food partly_met
}

example "of housing and food the agreement, which has many articles, says nothing" {
  given employer.accommodation is silent
  given bilateral.subject_clauses includes employment_contracts, recruitment_and_placing
  expect agreement.housing_and_food contrary
}

check agreement.safety_and_social_protection "Safety, health, injury and social security" {
  implements un_blma_guidance osh.1, soc.1;
             bangladesh_guide 11;
             r86 M.21;
             r86_agreement 21
  severity high
  met when welfare.social_security_branches includes work_injury, health
       and welfare.health_cover is at least employer_paid_insurance
       and rights.equal_treatment_heads includes occupational_safety_health
  partly met when welfare.social_security_branches counts at least 1
               or welfare.health_cover is at least employer_paid_insurance
               or rights.equal_treatment_heads includes occupational_safety_health
  gap "Health, injury or safety cover is not secured."
  why "A fall from a scaffold can end both the job and the permit. Without injury cover the family
       is left with the debt and no income. Cover that the worker must buy, or that stops at the
       emergency room, leaves most illness untreated."
  advise "Give migrants the same safety rules and training as nationals, in a language they
          understand; cover for injury at work; and health cover from the first day, paid by the
          employer or the public system."
}

example "the same safety rules and full health cover, but no cover for injury at work" {
  given welfare.social_security_branches includes health
  given welfare.health_cover is equal_public_cover
  given rights.equal_treatment_heads includes occupational_safety_health
  expect agreement.safety_and_social_protection partly_met
}

example "the same safety rules and injury cover, but no place in the public health scheme" {
  given welfare.social_security_branches includes work_injury
  given welfare.health_cover is employer_paid_insurance
  given rights.equal_treatment_heads includes occupational_safety_health
  expect agreement.safety_and_social_protection partly_met
}

example "injury and health schemes are open, but the worker must buy the insurance" {
  given welfare.social_security_branches includes work_injury, health
  given welfare.health_cover is private_insurance_on_worker
  given rights.equal_treatment_heads includes occupational_safety_health
  expect agreement.safety_and_social_protection partly_met
}

example "injury and health cover, but no equal safety at work" {
  given welfare.social_security_branches includes work_injury, health
  given welfare.health_cover is employer_paid_insurance
  given rights.equal_treatment_heads includes pay
  expect agreement.safety_and_social_protection partly_met
}

example "one branch of social security, and nothing on safety or care" {
  given welfare.social_security_branches includes maternity
  given welfare.health_cover is silent
  given rights.equal_treatment_heads is silent
  expect agreement.safety_and_social_protection partly_met
}

example "the employer insures the worker's health, and that is all" {
  given welfare.social_security_branches is silent
  given welfare.health_cover is employer_paid_insurance
  given rights.equal_treatment_heads is silent
  expect agreement.safety_and_social_protection partly_met
}

example "the same safety rules as for nationals, and that is all" {
  given welfare.social_security_branches is silent
  given welfare.health_cover is silent
  given rights.equal_treatment_heads includes occupational_safety_health
  expect agreement.safety_and_social_protection partly_met
}

example "the worker must buy health insurance, and nothing else is provided" {
  given welfare.social_security_branches is silent
  given welfare.health_cover is private_insurance_on_worker
  given rights.equal_treatment_heads is silent
  expect agreement.safety_and_social_protection contrary
}

check agreement.portability "Portability of rights" {
  implements un_blma_guidance soc.1;
             mobility_paper issue.11, issue.3;
             gcm 22.b
  severity medium
  met when welfare.portability is at least export
  partly met when welfare.portability is refund
  gap "Rights are lost on return."
  why "A worker pays contributions for ten years, goes home, and gets no pension, because ten years
       are too few here and none there. The contributions were part of the wage, so this is unpaid
       work. A refund returns the worker's share at best."
  advise "Provide that benefits are paid abroad and that periods in both States are added together.
          If that needs a treaty on social security, fix a date to begin it, and a refund with
          interest and the employer's share until it is in force."
}

example "a worker who goes home gets the contributions back" {
  given welfare.portability is refund
  expect agreement.portability partly_met
}

example "contributions stay in the country, and so do the rights" {
  given welfare.portability is lost
  expect agreement.portability contrary
}

check agreement.status_and_mobility "Status, job loss and change of employer" {
  implements un_blma_guidance status.1;
             r86 M.23, M.24;
             r86_agreement 23, 24
  severity high
  met when mobility.change_of_employer is at least consent_waived_for_abuse
       and mobility.job_loss_grace is stated
       and mobility.job_loss_grace is at least mobility.job_search_days
  partly met when mobility.change_of_employer is at least consent_waived_for_abuse
               or (mobility.job_loss_grace is stated
                   and mobility.job_loss_grace is more than 0)
               or bilateral.subject_clauses includes employment_stability
               or (bilateral.subject_clauses includes change_of_employment
                   and not mobility.change_of_employer is one of barred, consent_of_employer)
  gap "The worker loses status on leaving an abusive job, or has too little time to find another."
  why "If the permit ends with the job, the employer holds both. A worker who is beaten or unpaid
       must choose between staying and becoming unlawful the day after. A few days to find another
       job are as good as none."
  advise "Say how long permits last and who renews them; let a worker change employer without
          consent, at the least on breach or abuse; and fix the days, with the right to stay, in
          which a worker who has lost a job may look for another."
}

example "a worker may leave an abusive employer, but the right to stay ends with the job" {
  given mobility.change_of_employer is consent_waived_for_abuse
  given mobility.job_loss_grace is silent
  given bilateral.subject_clauses is silent
  expect agreement.status_and_mobility partly_met
}

example "a worker may leave an abusive employer, and has thirty days to find another" {
  given mobility.change_of_employer is consent_waived_for_abuse
  given mobility.job_loss_grace is 30
  given bilateral.subject_clauses is silent
  expect agreement.status_and_mobility partly_met
}

example "three months to find a job, but no new one without the old employer's consent" {
  given mobility.change_of_employer is consent_of_employer
  given mobility.job_loss_grace is 90
  given bilateral.subject_clauses is silent
  expect agreement.status_and_mobility partly_met
}

example "one day to find a job, and no new one without the old employer's consent" {
  given mobility.change_of_employer is consent_of_employer
  given mobility.job_loss_grace is 1
  given bilateral.subject_clauses is silent
  expect agreement.status_and_mobility partly_met
}

example "the worker is tied to the employer, but is placed anew if the work ends early" {
  given mobility.change_of_employer is barred
  given mobility.job_loss_grace is silent
  given bilateral.subject_clauses includes employment_stability
  expect agreement.status_and_mobility partly_met
}

example "the Parties are to ease a change of employment, on terms not stated" {
  given mobility.change_of_employer is silent
  given mobility.job_loss_grace is silent
  given bilateral.subject_clauses includes change_of_employment
  expect agreement.status_and_mobility partly_met
}

example "an article on change of employment asks for the employer's consent" {
  given mobility.change_of_employer is consent_of_employer
  given mobility.job_loss_grace is silent
  given bilateral.subject_clauses includes change_of_employment
  expect agreement.status_and_mobility contrary
}

example "an article on change of employment forbids it, and a jobless worker leaves at once" {
  given mobility.change_of_employer is barred
  given mobility.job_loss_grace is 0
  given bilateral.subject_clauses includes change_of_employment
  expect agreement.status_and_mobility contrary
}

check agreement.removal "Limits on compulsory return" {
  implements r86 M.25;
             r86_agreement 25
  severity medium
  met when mobility.removal_limits includes incapacity
       and mobility.removal_limits counts at least general.some
  partly met when mobility.removal_limits counts at least 1
  gap "Nothing limits removal, or illness and injury are no bar to it."
  why "A worker who is hurt on the job can be put on a plane before the claim is filed, and the
       employer is rid of both. An article on return that only fixes how workers are sent back
       makes this easier, not harder."
  advise "Bar removal for illness or injury, for lack of means and while a claim is pending. Say
          who decides, that the worker is heard, and that the worker does not pay for it."
}

example "injured workers stay, and nothing else bars removal" {
  given mobility.removal_limits includes incapacity
  expect agreement.removal partly_met
}

example "no removal for want of means or with a claim pending; illness is not named" {
  given mobility.removal_limits includes lack_of_means, pending_claim
  expect agreement.removal partly_met
}

example "an article on return that only fixes how workers are sent back" {
  given mobility.removal_limits is empty
  expect agreement.removal contrary
}

check agreement.complaints "Complaint mechanism with body and time limit" {
  implements montreal ch6.a, ch7.g;
             un_blma_guidance gov.2;
             bangladesh_guide 12;
             r86 M.16;
             r86_agreement 16;
             iris_handbook 4.5
  severity critical
  met when bilateral.complaint_mechanism is joint_procedure
  partly met when bilateral.complaint_mechanism is named_bodies
  gap "Workers have no route under the agreement."
  why "The proof is in one country and the debtor in the other. An office that can see only one
       half sends the worker to the other office, which sends the worker back. Without a body and a
       time limit in the text, every right in it is a wish."
  advise "Name one body on each side, and one procedure for both: where to file, in what language,
          how the two pass files on, in how many days they decide, and how the decision is carried
          out. Add help by consulates, access whatever the status, and no reprisals."
  model "A worker, a former worker or a representative may bring a complaint about recruitment,
         work or return to [body A] or [body B], in person, online or at a mission, from any
         country, free of charge, in the worker's language and whatever the worker's status; no
         sector or group is excepted. The body that receives it sends a copy to the other within
         [5] days, and both treat it as one case.\n
         They hear the parties, by video if need be, and decide with reasons within [90] days of
         filing; the body of the place where the debtor is enforces the decision. If they do not
         agree, or the time has passed, the joint committee takes up the case, and the worker may
         turn to the courts at any time. Whoever harms a worker for a complaint is liable to
         [penalty] and loses the right to recruit under this agreement."
}

example "an office is named on each side, with no procedure between them" {
  given bilateral.complaint_mechanism is named_bodies
  expect agreement.complaints partly_met
}

example "workers are referred to the law of the place of work" {
  given bilateral.complaint_mechanism is national_law
  expect agreement.complaints contrary
}

check agreement.cross_border_justice "Claims and awards across the border" {
  implements montreal ch6.h;
             statements civil_society.a
  severity high
  met when grievance.cross_border_procedure includes service_abroad, remote_testimony,
               recognition_of_foreign_awards
  partly met when grievance.cross_border_procedure counts at least 1
  gap "Claims end at the border."
  why "A worker sent home without wages can win a case and still get nothing: the papers cannot be
       served, the witness cannot fly in, the award is paper in the country where the employer has
       its money. Employers who know this wait for the permit to run out."
  advise "Provide for service of papers abroad, testimony by video, claims through a representative
          or mission, and recognition of awards with a time limit; name the office on each side
          that handles the case."
}

example "witnesses are heard by video and awards recognised, but papers cannot be served abroad" {
  given grievance.cross_border_procedure includes remote_testimony, recognition_of_foreign_awards
  expect agreement.cross_border_justice partly_met
}

example "papers are served and awards recognised, but the worker must come to testify" {
  given grievance.cross_border_procedure includes service_abroad, recognition_of_foreign_awards
  expect agreement.cross_border_justice partly_met
}

example "papers are served and witnesses heard, but the award is worth nothing abroad" {
  given grievance.cross_border_procedure includes service_abroad, remote_testimony
  expect agreement.cross_border_justice partly_met
}

example "a lawyer may act under a power of attorney, and that is all" {
  given grievance.cross_border_procedure includes power_of_attorney
  expect agreement.cross_border_justice partly_met
}

example "each State's courts deal with claims as if the other State were not there" {
  given grievance.cross_border_procedure is empty
  expect agreement.cross_border_justice contrary
}

check agreement.joint_monitoring "Inspection and joint monitoring" {
  implements montreal ch4.c;
             un_blma_guidance gov.3;
             r86 M.15;
             r86_agreement 15;
             special_rapporteur 2015.insp.5;
             white_paper 3
  severity medium
  met when bilateral.joint_monitoring is joint_inspection
  partly met when bilateral.joint_monitoring is visits_agreed
  gap "No one checks conditions under the agreement, or each side only hears the other's report."
  why "A recruiter's books are in one country, the workplace in the other. An inspector who sees
       only one cannot tell whether the wage paid is the wage promised. A report from an office
       that has not looked proves nothing."
  advise "Provide for joint or parallel inspections of recruiters and workplaces, at least once a
          year; for visits by labour officers of the origin State; and for private talks with
          workers, with a duty on the local inspectorate to act on what is found."
}

example "officers of the origin State may visit workplaces if the other side agrees" {
  given bilateral.joint_monitoring is visits_agreed
  expect agreement.joint_monitoring partly_met
}

example "the Parties send each other a report every year" {
  given bilateral.joint_monitoring is reports
  expect agreement.joint_monitoring contrary
}

check agreement.information_exchange "Exchange on recruiters, cases and law" {
  implements montreal ch7.d, ch3.l, ch5.g;
             special_rapporteur 2015.bil.2;
             un_blma_guidance recr.3;
             r86 M.1;
             r86_agreement 1;
             mobility_paper action.12, action.3;
             white_paper 2;
             ten_things c;
             c143 4
  severity high
  met when bilateral.information_exchange includes licensed_recruiters,
               sanctioned_recruiters_and_employers, complaints_and_cases, law_changes
  partly met when bilateral.information_exchange counts at least general.some
              and bilateral.information_exchange includes any of licensed_recruiters,
                      sanctioned_recruiters_and_employers, licence_status_changes,
                      complaints_and_cases
  gap "The Parties do not exchange what they need to enforce."
  why "An agency that loses its licence on one side goes on recruiting on the other, because nobody
       there was told. An employer barred here hires through a new agency there. Statistics on
       flows do not stop either."
  advise "List what is exchanged: licensed recruiters, licences suspended or withdrawn, sanctioned
          recruiters and employers, complaints and cases, changes of law. Name contact points, an
          interval, a shorter one for sanctions, and limits on workers' data."
}

example "sanctions, cases and laws are exchanged, but not who has a licence" {
  given bilateral.information_exchange includes sanctioned_recruiters_and_employers,
    complaints_and_cases, law_changes
  expect agreement.information_exchange partly_met
}

example "licences, cases and laws are exchanged, but not who was sanctioned" {
  given bilateral.information_exchange includes licensed_recruiters, complaints_and_cases,
    law_changes
  expect agreement.information_exchange partly_met
}

example "licences, sanctions and laws are exchanged, but no complaint" {
  given bilateral.information_exchange includes licensed_recruiters,
    sanctioned_recruiters_and_employers, law_changes
  expect agreement.information_exchange partly_met
}

example "licences, sanctions and cases are exchanged, but no change of law" {
  given bilateral.information_exchange includes licensed_recruiters,
    sanctioned_recruiters_and_employers, complaints_and_cases
  expect agreement.information_exchange partly_met
}

example "lists of licensed recruiters, and statistics" {
  given bilateral.information_exchange includes licensed_recruiters, statistics
  expect agreement.information_exchange partly_met
}

example "lists of sanctioned recruiters, and statistics" {
  given bilateral.information_exchange includes sanctioned_recruiters_and_employers, statistics
  expect agreement.information_exchange partly_met
}

example "licences lost, and statistics" {
  given bilateral.information_exchange includes licence_status_changes, statistics
  expect agreement.information_exchange partly_met
}

example "complaints, and statistics" {
  given bilateral.information_exchange includes complaints_and_cases, statistics
  expect agreement.information_exchange partly_met
}

example "statistics and labour market news, and nothing on recruiters or cases" {
  given bilateral.information_exchange includes statistics, labour_market
  expect agreement.information_exchange contrary
}

example "only the list of licensed recruiters is sent" {
  given bilateral.information_exchange includes licensed_recruiters
  expect agreement.information_exchange contrary
}

check agreement.orientation "Information and orientation on both sides" {
  implements un_blma_guidance info.1;
             r86 M.8;
             r86_agreement 8
  severity medium
  met when information.pre_departure_orientation is at least mandatory
       and information.post_arrival_orientation is at least mandatory
       and fees.costs_on_worker includes none of pre_departure_orientation
  partly met when information.pre_departure_orientation is stated
               or information.post_arrival_orientation is stated
  gap "Information duties are missing, one-sided, or paid for by the worker."
  why "What is taught before departure is about a country nobody in the room has seen; what is
       taught after arrival comes when the contract is signed. A worker needs both. If the course
       costs money, it is one more charge for the job."
  advise "Give each Party a duty of orientation, free for the worker, with one syllabus on pay,
          costs, rights, housing, safety and where to complain, and say who teaches it, in what
          language, and when."
}

example "orientation on both sides, which before departure a worker need not be given" {
  given information.pre_departure_orientation is offered
  given information.post_arrival_orientation is mandatory
  given fees.costs_on_worker is silent
  expect agreement.orientation partly_met
}

example "orientation on both sides, which after arrival a worker need not be given" {
  given information.pre_departure_orientation is mandatory
  given information.post_arrival_orientation is offered
  given fees.costs_on_worker is silent
  expect agreement.orientation partly_met
}

example "compulsory orientation on both sides, for which the worker pays" {
  given information.pre_departure_orientation is mandatory
  given information.post_arrival_orientation is mandatory
  given fees.costs_on_worker includes pre_departure_orientation
  expect agreement.orientation partly_met
}

example "orientation is a duty of the origin State alone" {
  given information.pre_departure_orientation is mandatory
  given information.post_arrival_orientation is silent
  given fees.costs_on_worker is silent
  expect agreement.orientation partly_met
}

example "orientation is a duty of the destination State alone" {
  given information.pre_departure_orientation is silent
  given information.post_arrival_orientation is mandatory
  given fees.costs_on_worker is silent
  expect agreement.orientation partly_met
}

example "the only word on orientation is that the worker pays for it" {
  given information.pre_departure_orientation is silent
  given information.post_arrival_orientation is silent
  given fees.costs_on_worker includes pre_departure_orientation
  expect agreement.orientation contrary
}

check agreement.return_and_reintegration "Return cost and reintegration" {
  implements montreal ch8.f;
             un_blma_guidance ret.1;
             bangladesh_guide 14;
             r86 M.26;
             r86_agreement 26
  severity high
  met when welfare.repatriation_payer is at least employer_or_recruiter
       and welfare.reintegration is stated
  partly met when welfare.repatriation_payer is at least employer_on_completion
               or welfare.reintegration is stated
  gap "Return cost or reintegration is left open, or the worker pays for the way home."
  why "A worker who cannot pay for the ticket stays in a bad job or in a shelter. A duty that
       begins only at the end of the contract fails the one who falls ill or is cheated in the
       third month. And one who comes home to nothing takes the next offer, whatever it is."
  advise "Put the journey home on employer or recruiter in every case save serious fault of the
          worker, with the State paying first and claiming it back. Add reintegration: recognition
          of what was learnt, help to find work, and access to savings."
}

example "the employer pays for every return; help after it is not mentioned" {
  given welfare.repatriation_payer is employer_or_recruiter
  given welfare.reintegration is silent
  expect agreement.return_and_reintegration partly_met
}

example "the employer pays only at the end of the contract, and returnees are helped" {
  given welfare.repatriation_payer is employer_on_completion
  given welfare.reintegration is statutory_duty
  expect agreement.return_and_reintegration partly_met
}

example "the employer pays only at the end of the contract, and that is all" {
  given welfare.repatriation_payer is employer_on_completion
  given welfare.reintegration is silent
  expect agreement.return_and_reintegration partly_met
}

example "the worker pays for the ticket, but returnees are helped" {
  given welfare.repatriation_payer is worker
  given welfare.reintegration is policy
  expect agreement.return_and_reintegration partly_met
}

example "the worker pays for the ticket, and that is all" {
  given welfare.repatriation_payer is worker
  given welfare.reintegration is silent
  expect agreement.return_and_reintegration contrary
}

check agreement.joint_committee "Joint committee with social partners" {
  implements montreal ch7.c, ch7.h;
             gpog OG.13, OG.13.1;
             un_blma_guidance gov.1, chk.jmc, dial.1;
             iris_handbook 4.7;
             bangladesh_guide 16;
             r86 M.28;
             r86_agreement 28
  severity high
  met when bilateral.joint_committee is at least regular_meetings
       and bilateral.joint_committee_members includes workers_organisations,
               employers_organisations, recruitment_regulator
  partly met when bilateral.joint_committee is at least standing
  gap "No standing joint body oversees the agreement, or social partners are absent."
  why "An agreement can be signed with ceremony and then forgotten. A committee that meets every
       year is the only place where a broken promise has to be explained. If unions, employers and
       the regulator are not in the room, those who know what happens are not heard."
  advise "Set up a committee that meets at least once a year, with the labour ministries, the
          recruitment regulators, the inspectorates and the workers' and employers' organisations
          of both sides. Let it receive cases and publish a report of each meeting."
}

example "a yearly committee with employers and the regulator, but without the unions" {
  given bilateral.joint_committee is regular_meetings
  given bilateral.joint_committee_members includes labour_ministry, employers_organisations,
    recruitment_regulator
  expect agreement.joint_committee partly_met
}

example "a yearly committee with unions and the regulator, but without the employers" {
  given bilateral.joint_committee is regular_meetings
  given bilateral.joint_committee_members includes labour_ministry, workers_organisations,
    recruitment_regulator
  expect agreement.joint_committee partly_met
}

example "a yearly committee with both social partners, but without the regulator" {
  given bilateral.joint_committee is regular_meetings
  given bilateral.joint_committee_members includes labour_ministry, workers_organisations,
    employers_organisations
  expect agreement.joint_committee partly_met
}

example "a well-filled standing committee that need never meet" {
  given bilateral.joint_committee is standing
  given bilateral.joint_committee_members includes workers_organisations, employers_organisations,
    recruitment_regulator
  expect agreement.joint_committee partly_met
}

example "the Parties consult when one of them asks" {
  given bilateral.joint_committee is on_request
  given bilateral.joint_committee_members is silent
  expect agreement.joint_committee contrary
}

check agreement.implementation "Implementation terms and mutual duties" {
  implements montreal ch7.c;
             gpog OG.13.1;
             un_blma_guidance impl.1, gov.1, gov.2, chk.implementation, chk.structure;
             bangladesh_guide 17;
             c97 AI.7, AII.11-13;
             statements mobility_programme.a;
             corridor_assessment 4;
             white_paper 1
  severity high
  met when bilateral.implementation_terms includes competent_authorities, procedures, timelines,
               separate_duties, inter_state_disputes
  partly met when bilateral.implementation_terms counts at least general.several
              and bilateral.implementation_terms includes any of competent_authorities, procedures,
                      separate_duties
  gap "The text has aims and no tasks."
  why "A duty of both States together is a duty of neither. If no office is named, a worker, an
       inspector or a consul does not know whom to call. Without dates and steps, nobody can say
       that anything is late."
  advise "Name the authority and contact point on each side; give each Party its duties in articles
          of its own; add a protocol with steps, dates, forms and funds; and say how the Parties
          settle a dispute between them."
}

example "duties, steps, dates and disputes are settled, but no authority is named" {
  given bilateral.implementation_terms includes procedures, timelines, separate_duties,
    inter_state_disputes
  expect agreement.implementation partly_met
}

example "authorities, duties, dates and disputes are settled, but no steps" {
  given bilateral.implementation_terms includes competent_authorities, timelines, separate_duties,
    inter_state_disputes
  expect agreement.implementation partly_met
}

example "authorities, duties, steps and disputes are settled, but no dates" {
  given bilateral.implementation_terms includes competent_authorities, procedures, separate_duties,
    inter_state_disputes
  expect agreement.implementation partly_met
}

example "authorities, steps, dates and disputes are settled, but who owes what is not" {
  given bilateral.implementation_terms includes competent_authorities, procedures, timelines,
    inter_state_disputes
  expect agreement.implementation partly_met
}

example "authorities, duties, steps and dates are settled, but not disputes of the Parties" {
  given bilateral.implementation_terms includes competent_authorities, procedures, timelines,
    separate_duties
  expect agreement.implementation partly_met
}

example "authorities are named, with definitions and final clauses" {
  given bilateral.implementation_terms includes competent_authorities, shared_definitions,
    entry_into_force_and_duration
  expect agreement.implementation partly_met
}

example "a procedure is laid down, with definitions and final clauses" {
  given bilateral.implementation_terms includes procedures, shared_definitions,
    entry_into_force_and_duration
  expect agreement.implementation partly_met
}

example "each Party has its own duties, with definitions and final clauses" {
  given bilateral.implementation_terms includes separate_duties, shared_definitions,
    entry_into_force_and_duration
  expect agreement.implementation partly_met
}

example "definitions, final clauses and a budget, and nobody has a task" {
  given bilateral.implementation_terms includes shared_definitions, entry_into_force_and_duration,
    budget
  expect agreement.implementation contrary
}

example "authorities are named, with final clauses, and nothing more" {
  given bilateral.implementation_terms includes competent_authorities,
    entry_into_force_and_duration
  expect agreement.implementation contrary
}

check agreement.evaluation "Review and evaluation" {
  implements montreal ch7.e;
             gpog OG.13.2;
             un_blma_guidance me.1, dial.1;
             bangladesh_guide 15;
             statements mobility_programme.a;
             corridor_assessment 4;
             ten_things h
  severity medium
  met when bilateral.evaluation_terms includes review_interval, indicators, amendment_procedure
       and bilateral.evaluation_terms includes any of sex_disaggregated_data, public_evaluation
  partly met when bilateral.evaluation_terms counts at least general.some
  gap "The agreement has no review clause or indicators."
  why "An agreement that does not work goes on not working until somebody must look. Without
       figures agreed beforehand, a review is an exchange of compliments. Without a way to amend
       the text, what it finds changes nothing."
  advise "Set an interval of at most [two] years and indicators such as costs paid by workers,
          complaints and their outcome; collect them by sex; publish the evaluation; and say how
          the text is amended, with the social partners taking part."
}

example "a review with figures and a public report, but at no fixed time" {
  given bilateral.evaluation_terms includes indicators, amendment_procedure, public_evaluation
  expect agreement.evaluation partly_met
}

example "a public review every two years, without figures agreed beforehand" {
  given bilateral.evaluation_terms includes review_interval, amendment_procedure, public_evaluation
  expect agreement.evaluation partly_met
}

example "a public review with figures, and no way to amend the text after it" {
  given bilateral.evaluation_terms includes review_interval, indicators, public_evaluation
  expect agreement.evaluation partly_met
}

example "a review with figures and amendments, kept from the public" {
  given bilateral.evaluation_terms includes review_interval, indicators, amendment_procedure
  expect agreement.evaluation partly_met
}

example "a review with figures and amendments, and a public report" {
  given bilateral.evaluation_terms includes review_interval, indicators, amendment_procedure,
    public_evaluation
  expect agreement.evaluation met
}

example "a review every three years with figures, and no more" {
  given bilateral.evaluation_terms includes review_interval, indicators
  expect agreement.evaluation partly_met
}

example "the text may be amended, and that is all" {
  given bilateral.evaluation_terms includes amendment_procedure
  expect agreement.evaluation contrary
}

check agreement.preparation "Prepared with evidence and social partners" {
  implements un_blma_guidance prep.1, neg.1, chk.negotiation;
             corridor_assessment 2, 1;
             five_corridors 3.2;
             iris_handbook 4.7;
             gcm 5.a;
             bangladesh_guide assess
  severity medium
  met when bilateral.preparation_record includes needs_assessment, labour_ministry_lead,
               workers_and_employers_consulted, regulator_took_part
  partly met when bilateral.preparation_record counts at least general.some
  gap "No published record shows how the agreement was prepared."
  why "An agreement made by diplomats alone tends to speak of friendship and numbers, and to leave
       out what workers meet. Those who license recruiters and those who represent workers know
       where the last agreement failed. If they were not asked, it fails there again."
  advise "Publish a record with the agreement: the assessment of needs and laws on both sides, the
          lead of the labour ministry, the part of the recruitment regulator, and what workers' and
          employers' organisations said."
}

example "ministry, regulator and social partners took part, without a study of needs" {
  given bilateral.preparation_record includes labour_ministry_lead, workers_and_employers_consulted,
    regulator_took_part
  expect agreement.preparation partly_met
}

example "a study, the regulator and the social partners, under another ministry's lead" {
  given bilateral.preparation_record includes needs_assessment, workers_and_employers_consulted,
    regulator_took_part
  expect agreement.preparation partly_met
}

example "a study, the labour ministry and the regulator, without the social partners" {
  given bilateral.preparation_record includes needs_assessment, labour_ministry_lead,
    regulator_took_part
  expect agreement.preparation partly_met
}

example "a study, the labour ministry and the social partners, without the regulator" {
  given bilateral.preparation_record includes needs_assessment, labour_ministry_lead,
    workers_and_employers_consulted
  expect agreement.preparation partly_met
}

example "a study of needs under the labour ministry's lead" {
  given bilateral.preparation_record includes needs_assessment, labour_ministry_lead
  expect agreement.preparation partly_met
}

example "the record shows a study of needs and no more" {
  given bilateral.preparation_record includes needs_assessment
  expect agreement.preparation contrary
}

check agreement.skills "Recognition, training and tests" {
  implements un_blma_guidance skill.1;
             bangladesh_guide 8, 9;
             statements ilo.skills;
             r86 M.7, M.9;
             r86_agreement 7, 9;
             mobility_paper issue.3, issue.10, action.9;
             gcm 18.c
  severity low
  met when policy.qualification_recognition is at least all_skill_levels
       and bilateral.subject_clauses includes education_and_training
       and fees.costs_on_worker includes none of skills_test
  partly met when policy.qualification_recognition is stated
               or bilateral.subject_clauses includes education_and_training
  gap "Skills clauses are missing, leave out lower skilled workers, or put tests at their cost."
  why "A mason whose skill nobody recognises is paid as a labourer. A trade test that the worker
       must pay for, and repeat on the other side, is one more price for the job. Skills learnt
       abroad help neither worker nor country if they have no name at home."
  advise "Provide for recognition at all skill levels, of prior learning too; accept one test on
          both sides; put tests at the employer's cost; and fund training before, during and after
          the work abroad."
}

example "recognition through a general procedure that leaves out lower skills, and training" {
  given policy.qualification_recognition is general_procedure
  given bilateral.subject_clauses includes education_and_training
  given fees.costs_on_worker is silent
  expect agreement.skills partly_met
}

example "recognition for all, and no clause on training" {
  given policy.qualification_recognition is all_skill_levels
  given bilateral.subject_clauses includes recruitment_and_placing
  given fees.costs_on_worker is silent
  expect agreement.skills partly_met
}

example "recognition and training for all, but the worker pays for the trade test" {
  given policy.qualification_recognition is all_skill_levels
  given bilateral.subject_clauses includes education_and_training
  given fees.costs_on_worker includes skills_test
  expect agreement.skills partly_met
}

example "training is agreed; on recognition the text is silent" {
  given policy.qualification_recognition is silent
  given bilateral.subject_clauses includes education_and_training
  given fees.costs_on_worker is silent
  expect agreement.skills partly_met
}

example "the worker pays for the trade test, and skills are not mentioned otherwise" {
  given policy.qualification_recognition is silent
  given bilateral.subject_clauses includes recruitment_and_placing
  given fees.costs_on_worker includes skills_test
  expect agreement.skills contrary
}

check agreement.sector_terms "Sector annexes where the sector is covered" {
  implements montreal ch7.j;
             un_blma_guidance sec.seasonal, sec.health, sec.domestic;
             who_code 5.2, 5.1, SSL;
             policy_network 9;
             mobility_paper issue.14
  severity medium
  met when bilateral.sector_terms includes seasonal_hours_and_housing, seasonal_return_right,
               seasonal_cost_split
        or bilateral.sector_terms includes health_code_reference, health_benefit_to_origin
        or bilateral.sector_terms includes domestic_standard_contract, domestic_labour_law_cover
  partly met when bilateral.sector_terms counts at least 1
  gap "The agreement covers a sector with special risks without terms that fit it."
  why "Harvest hands, nurses and domestic workers are often outside the general rules: no hours in
       the fields, no labour law in the home, no doctor left in the village. A single word on each
       of them protects none of them."
  advise "Add a whole annex for each such sector that the agreement covers: seasonal work (hours,
          housing, right to come back, who pays), health (WHO Code, benefit for the origin health
          system), domestic work (labour law, model contract). One annex does not stand for
          another."
  note "The check is met by one sector treated fully. Whether every sector that the agreement
        covers has its annex must be read from the text."
}

example "an annex for seasonal work: hours, housing, return and cost" {
  given bilateral.sector_terms includes seasonal_hours_and_housing, seasonal_return_right,
    seasonal_cost_split
  expect agreement.sector_terms met
}

example "an annex for health workers: the WHO Code, and a benefit for the origin health system" {
  given bilateral.sector_terms includes health_code_reference, health_benefit_to_origin
  expect agreement.sector_terms met
}

example "an annex for domestic work: labour law and a standard contract" {
  given bilateral.sector_terms includes domestic_standard_contract, domestic_labour_law_cover
  expect agreement.sector_terms met
}

example "seasonal workers may not come back; nurses and domestic workers get one promise each" {
  given bilateral.sector_terms includes seasonal_hours_and_housing, seasonal_cost_split,
    health_code_reference, domestic_standard_contract
  expect agreement.sector_terms partly_met
}

example "seasonal workers have no hours fixed; nurses and domestic workers get one promise each" {
  given bilateral.sector_terms includes seasonal_return_right, seasonal_cost_split,
    health_benefit_to_origin, domestic_labour_law_cover
  expect agreement.sector_terms partly_met
}

example "who pays is open for seasonal workers, and other sectors have no annex" {
  given bilateral.sector_terms includes seasonal_hours_and_housing, seasonal_return_right
  expect agreement.sector_terms partly_met
}

example "the WHO Code is mentioned, and no sector has an annex" {
  given bilateral.sector_terms includes health_code_reference
  expect agreement.sector_terms partly_met
}

example "an annex on sectors lists them, and sets no terms" {
  given bilateral.sector_terms is empty
  expect agreement.sector_terms contrary
}

check agreement.subject_coverage "Coverage of the model agreement's subjects" {
  implements r86 21, M.2, M.3, M.4, M.5, M.10, M.11, M.14, M.18, M.27, M.29;
             r86_agreement 2, 3, 4, 5, 10, 11, 14, 18, 27, 29;
             bangladesh_guide 18;
             gcm 5.b, 5.h, 5.j;
             corridor_assessment 3;
             mobility_paper issue.3;
             un_blma_guidance chk.structure
  severity low
  met when bilateral.subject_clauses counts at least agreement.many_subjects
  partly met when bilateral.subject_clauses counts at least agreement.some_subjects
  gap "Many subjects of the model agreement are left out."
  why "What the text leaves out, officials settle case by case, or nobody settles: whose tax, which
       papers, who carries the sick home. A subject left out on purpose is a decision; one left out
       by oversight is found by the first worker who needs it."
  advise "Go through the model agreement article by article while drafting. For each subject write
          a clause, or record why it is left out and which other treaty covers it."
}

example "half of a full agreement: recruitment, contracts and little on life and return" {
  given bilateral.subject_clauses includes information_exchange, administrative_formalities,
    validity_of_documents, recruitment_and_placing, selection_testing, employment_contracts,
    supervision_of_conditions, settlement_of_disputes, methods_of_cooperation, final_provisions
  expect agreement.subject_coverage partly_met
}

example "nineteen subjects, and nothing on double taxation or return" {
  given bilateral.subject_clauses includes information_exchange, administrative_formalities,
    validity_of_documents, recruitment_and_placing, selection_testing, employment_contracts,
    supervision_of_conditions, settlement_of_disputes, methods_of_cooperation, final_provisions,
    misleading_propaganda, information_and_assistance, education_and_training,
    conditions_of_transport, transfer_of_funds, equality_of_treatment, supply_of_food, housing,
    social_security
  expect agreement.subject_coverage partly_met
}

example "a short memorandum on recruitment, visas and further meetings" {
  given bilateral.subject_clauses includes recruitment_and_placing, visa_facilitation,
    methods_of_cooperation, final_provisions
  expect agreement.subject_coverage contrary
}

# Whole agreements, against every check.

example "an agreement that has all that is asked, and no more" {
  given bilateral.legal_nature is binding
  given bilateral.publication is published_and_disseminated
  given rights.standards_references includes ilo_conventions, ilo_fair_recruitment_principles
  given bilateral.more_favourable_rule is more_favourable_prevails
  given bilateral.fair_recruitment_clauses includes stated_objective, no_fee,
    sanctions_at_both_ends, licensed_recruiters_both_sides, no_document_retention
  given licensing.permitted_channels includes licensed_private_agency
  given fees.worker_fee_rule is prohibited_without_exception
  given fees.costs_on_employer includes visa, work_or_residence_permit, medical_examination,
    travel_to_job, return_travel
  given fees.costs_on_worker is silent
  given employer.joint_liability is joint_for_recruitment
  given licensing.financial_security is silent
  given contract.form is written_on_official_minimum
  given contract.mandatory_contents includes job_and_tasks, wage, hours_rest_overtime,
    termination_and_notice, parties, employer_identity, place_of_work, pay_interval_and_method,
    deductions, leave, duration, accommodation
  given contract.language is language_understood
  given contract.delivery_timing is before_departure
  given contract.substitution is prohibited
  given contract.verification is approval
  given mobility.document_retention is prohibited
  given employer.wage_payment_rules includes regular_interval, deduction_limits,
    free_transfer_of_earnings
  given contract.wage_floor is general_minimum
  given rights.equal_treatment_heads includes pay, hours_rest_leave, occupational_safety_health,
    accommodation, union_rights, access_to_courts
  given rights.discrimination_grounds includes sex
  given rights.union_rights is join_form_and_office
  given rights.fundamental_guarantees is silent
  given rights.gender_measures includes gender_based_violence_protection, domestic_work_measures
  given rights.sex_based_restrictions is no_distinction
  given employer.accommodation is standards
  given welfare.social_security_branches includes work_injury, health
  given welfare.health_cover is employer_paid_insurance
  given welfare.portability is export
  given mobility.change_of_employer is consent_waived_for_abuse
  given mobility.job_loss_grace is 90
  given mobility.removal_limits includes incapacity, pending_claim
  given bilateral.complaint_mechanism is joint_procedure
  given grievance.cross_border_procedure includes service_abroad, remote_testimony,
    recognition_of_foreign_awards
  given bilateral.joint_monitoring is joint_inspection
  given bilateral.information_exchange includes licensed_recruiters,
    sanctioned_recruiters_and_employers, complaints_and_cases, law_changes
  given information.pre_departure_orientation is mandatory
  given information.post_arrival_orientation is mandatory
  given welfare.repatriation_payer is employer_or_recruiter
  given welfare.reintegration is policy
  given bilateral.joint_committee is regular_meetings
  given bilateral.joint_committee_members includes workers_organisations, employers_organisations,
    recruitment_regulator
  given bilateral.implementation_terms includes competent_authorities, procedures, timelines,
    separate_duties, inter_state_disputes
  given bilateral.evaluation_terms includes review_interval, indicators, amendment_procedure,
    sex_disaggregated_data
  given bilateral.preparation_record includes needs_assessment, labour_ministry_lead,
    workers_and_employers_consulted, regulator_took_part
  given policy.qualification_recognition is all_skill_levels
  given bilateral.sector_terms includes domestic_standard_contract, domestic_labour_law_cover
  given bilateral.subject_clauses includes information_exchange, administrative_formalities,
    validity_of_documents, recruitment_and_placing, selection_testing, employment_contracts,
    supervision_of_conditions, settlement_of_disputes, methods_of_cooperation, final_provisions,
    misleading_propaganda, information_and_assistance, education_and_training,
    conditions_of_transport, transfer_of_funds, equality_of_treatment, supply_of_food, housing,
    social_security, return_journey
  expect agreement.legal_nature met
  expect agreement.publication met
  expect agreement.standards_basis met
  expect agreement.no_lower_protection met
  expect agreement.recruitment_chapter met
  expect agreement.channels met
  expect agreement.no_fee met
  expect agreement.cost_table met
  expect agreement.joint_liability met
  expect agreement.model_contract met
  expect agreement.contract_process met
  expect agreement.documents met
  expect agreement.wages_and_transfer met
  expect agreement.equal_treatment met
  expect agreement.freedom_of_association met
  expect agreement.gender met
  expect agreement.housing_and_food met
  expect agreement.safety_and_social_protection met
  expect agreement.portability met
  expect agreement.status_and_mobility met
  expect agreement.removal met
  expect agreement.complaints met
  expect agreement.cross_border_justice met
  expect agreement.joint_monitoring met
  expect agreement.information_exchange met
  expect agreement.orientation met
  expect agreement.return_and_reintegration met
  expect agreement.joint_committee met
  expect agreement.implementation met
  expect agreement.evaluation met
  expect agreement.preparation met
  expect agreement.skills met
  expect agreement.sector_terms met
  expect agreement.subject_coverage met
}

example "a text that has been read whole and regulates nothing of this" {
  given bilateral.legal_nature is silent
  given bilateral.publication is silent
  given rights.standards_references is silent
  given bilateral.more_favourable_rule is silent
  given bilateral.fair_recruitment_clauses is silent
  given licensing.permitted_channels is silent
  given fees.worker_fee_rule is silent
  given fees.costs_on_employer is silent
  given fees.costs_on_worker is silent
  given employer.joint_liability is silent
  given licensing.financial_security is silent
  given contract.form is silent
  given contract.mandatory_contents is silent
  given contract.language is silent
  given contract.delivery_timing is silent
  given contract.substitution is silent
  given contract.verification is silent
  given mobility.document_retention is silent
  given employer.wage_payment_rules is silent
  given contract.wage_floor is silent
  given rights.equal_treatment_heads is silent
  given rights.discrimination_grounds is silent
  given rights.union_rights is silent
  given rights.fundamental_guarantees is silent
  given rights.gender_measures is silent
  given rights.sex_based_restrictions is silent
  given employer.accommodation is silent
  given welfare.social_security_branches is silent
  given welfare.health_cover is silent
  given welfare.portability is silent
  given mobility.change_of_employer is silent
  given mobility.job_loss_grace is silent
  given mobility.removal_limits is silent
  given bilateral.complaint_mechanism is silent
  given grievance.cross_border_procedure is silent
  given bilateral.joint_monitoring is silent
  given bilateral.information_exchange is silent
  given information.pre_departure_orientation is silent
  given information.post_arrival_orientation is silent
  given welfare.repatriation_payer is silent
  given welfare.reintegration is silent
  given bilateral.joint_committee is silent
  given bilateral.joint_committee_members is silent
  given bilateral.implementation_terms is silent
  given bilateral.evaluation_terms is silent
  given bilateral.preparation_record is silent
  given policy.qualification_recognition is silent
  given bilateral.sector_terms is silent
  given bilateral.subject_clauses is silent
  expect agreement.legal_nature silent
  expect agreement.publication silent
  expect agreement.standards_basis silent
  expect agreement.no_lower_protection silent
  expect agreement.recruitment_chapter silent
  expect agreement.channels silent
  expect agreement.no_fee silent
  expect agreement.cost_table silent
  expect agreement.joint_liability silent
  expect agreement.model_contract silent
  expect agreement.contract_process silent
  expect agreement.documents silent
  expect agreement.wages_and_transfer silent
  expect agreement.equal_treatment silent
  expect agreement.freedom_of_association silent
  expect agreement.gender silent
  expect agreement.housing_and_food silent
  expect agreement.safety_and_social_protection silent
  expect agreement.portability silent
  expect agreement.status_and_mobility silent
  expect agreement.removal silent
  expect agreement.complaints silent
  expect agreement.cross_border_justice silent
  expect agreement.joint_monitoring silent
  expect agreement.information_exchange silent
  expect agreement.orientation silent
  expect agreement.return_and_reintegration silent
  expect agreement.joint_committee silent
  expect agreement.implementation silent
  expect agreement.evaluation silent
  expect agreement.preparation silent
  expect agreement.skills silent
  expect agreement.sector_terms silent
  expect agreement.subject_coverage silent
}

example "an agreement that nobody has read yet" {
  expect agreement.legal_nature unknown
  expect agreement.publication unknown
  expect agreement.standards_basis unknown
  expect agreement.no_lower_protection unknown
  expect agreement.recruitment_chapter unknown
  expect agreement.channels unknown
  expect agreement.no_fee unknown
  expect agreement.cost_table unknown
  expect agreement.joint_liability unknown
  expect agreement.model_contract unknown
  expect agreement.contract_process unknown
  expect agreement.documents unknown
  expect agreement.wages_and_transfer unknown
  expect agreement.equal_treatment unknown
  expect agreement.freedom_of_association unknown
  expect agreement.gender unknown
  expect agreement.housing_and_food unknown
  expect agreement.safety_and_social_protection unknown
  expect agreement.portability unknown
  expect agreement.status_and_mobility unknown
  expect agreement.removal unknown
  expect agreement.complaints unknown
  expect agreement.cross_border_justice unknown
  expect agreement.joint_monitoring unknown
  expect agreement.information_exchange unknown
  expect agreement.orientation unknown
  expect agreement.return_and_reintegration unknown
  expect agreement.joint_committee unknown
  expect agreement.implementation unknown
  expect agreement.evaluation unknown
  expect agreement.preparation unknown
  expect agreement.skills unknown
  expect agreement.sector_terms unknown
  expect agreement.subject_coverage unknown
}
