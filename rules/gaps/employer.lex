rule employer.authorised_only "Employers use only authorised recruiters" {
  implements montreal ch1.e;
             gpog OG.15.3, OG.17.2;
             who_code 8.6;
             mlc R1.4, A1.4.8-10
  for origin, destination
  severity high
  met when employer.authorised_recruiter_duty is duty_with_sanction
       and sanctions.conduct_covered includes use_of_unlicensed_recruiter
  partly met when employer.authorised_recruiter_duty is at least duty
  gap "Employers may use recruiters that are not authorised or that charge workers, or do so
       without a sanction."
  why "Licences protect nobody as long as employers may order workers from whoever is cheapest. The
       unlicensed broker is cheap because the workers pay, and no authority can close what it never
       licensed."
  advise "Oblige employers to use only authorised recruiters, on both sides of the border, and
          sanction the use of others and of those known to charge workers, with a fine and loss of
          the right to hire."
}

example "who uses an unlicensed recruiter is fined and may not hire" {
  given employer.authorised_recruiter_duty is duty_with_sanction
  given sanctions.conduct_covered includes use_of_unlicensed_recruiter
  expect employer.authorised_only met
}

example "the permit to hire may be lost, but using an unlicensed recruiter is no breach of its
         own" {
  given employer.authorised_recruiter_duty is duty_with_sanction
  given sanctions.conduct_covered includes unlicensed_activity
  expect employer.authorised_only partly_met
}

example "a duty without a penalty for the employer" {
  given employer.authorised_recruiter_duty is duty
  given sanctions.conduct_covered includes use_of_unlicensed_recruiter
  expect employer.authorised_only partly_met
}

example "a circular advises employers to use licensed recruiters" {
  given employer.authorised_recruiter_duty is encouraged
  given sanctions.conduct_covered includes use_of_unlicensed_recruiter
  expect employer.authorised_only contrary
}

example "a duty with loss of the permit; nobody has read the list of breaches" {
  given employer.authorised_recruiter_duty is duty_with_sanction
  expect employer.authorised_only unknown
}

rule employer.answerable "Employer answerable for fees and deception in its chain" {
  implements montreal ch1.e, ch2.f;
             gpog OG.2, OG.27.1, OG.5;
             five_corridors kr1;
             white_paper 5;
             gcm 6.e
  for origin, destination
  severity high
  met when employer.recruiter_acts_liability is at least knew_or_should_have_known
  partly met when employer.joint_liability is at least subsidiary
              and employer.joint_liability_heads includes fees
  gap "The employer does not answer for what its recruiters do, or only for the fees they took."
  why "The employer chooses the recruiter and gains from a cheap one. If it may say that it knew
       nothing, it has every reason not to ask, and the worker is left to sue a broker who has
       moved on."
  advise "Make the employer liable for prohibited fees and for deception by anyone in the chain
          that recruited for it, at least where it knew, ought to have known or took no care, with
          refund to the worker."
}

example "the employer answers for its recruiters, whatever it knew" {
  given employer.recruiter_acts_liability is strict
  expect employer.answerable met
}

example "the employer answers where it took no care in choosing the recruiter" {
  given employer.recruiter_acts_liability is knew_or_should_have_known
  expect employer.answerable met
}

example "the employer answers for its own acts only, but stands in for fees the recruiter cannot
         repay" {
  given employer.recruiter_acts_liability is own_acts
  given employer.joint_liability is subsidiary
  given employer.joint_liability_heads includes fees
  expect employer.answerable partly_met
}

example "the employer answers for its own acts only, and each side for its own part" {
  given employer.recruiter_acts_liability is own_acts
  given employer.joint_liability is separate
  given employer.joint_liability_heads includes fees
  expect employer.answerable contrary
}

example "the employer answers for its own acts only; wages are the one claim that is shared" {
  given employer.recruiter_acts_liability is own_acts
  given employer.joint_liability is joint_for_whole_contract
  given employer.joint_liability_heads includes wages
  expect employer.answerable contrary
}

example "the employer shares liability for fees; nobody has looked at what its recruiters do" {
  given employer.joint_liability is subsidiary
  given employer.joint_liability_heads includes fees
  expect employer.answerable unknown
}

rule employer.jointly_liable "Joint and several liability to the end of the contract" {
  implements montreal ch4.i;
             gpog OG.5.2, OG.25.1, OG.24;
             ten_things d;
             gcm 6.e;
             iris_handbook 1.5
  for origin, destination
  severity critical
  met when employer.joint_liability is joint_for_whole_contract
       and employer.joint_liability_heads includes fees, wages, compensation
  partly met when employer.joint_liability is at least subsidiary
  gap "Recruiter and employer are not jointly liable for the worker's claims, or not for all of
       them to the end of the contract."
  why "The employer sits in one country and the recruiter in the other. Each points to the other,
       and the worker can reach only one. Unless either owes the whole, the unpaid wage is owed by
       whoever is out of reach."
  advise "Provide joint and several liability of employer and recruiter for fees, wages and damages
          until the end of the contract and of its renewals, and let them settle among themselves
          who bears it."
  model "The employer and every recruiter that took part in recruiting a worker are jointly and
         severally liable to the worker for the return of fees and costs, for wages and benefits,
         and for compensation for any breach of the contract or of this Act. Liability lasts until
         the end of the contract and of any renewal, and covers claims that arose by then. There is
         no exception; a term that excludes or limits it has no effect against the worker.\n
         The worker may claim the whole from either, where the worker lives or where the work was
         done, and whoever has paid may recover its share from the other. A recruiter or employer
         that does not pay a final award within [thirty] days may not recruit until it has."
}

example "either owes the worker everything until the contract ends" {
  given employer.joint_liability is joint_for_whole_contract
  given employer.joint_liability_heads includes fees, wages, compensation
  expect employer.jointly_liable met
}

example "either owes the wages, but not the fees taken" {
  given employer.joint_liability_heads includes wages, compensation
  given employer.joint_liability is joint_for_whole_contract
  expect employer.jointly_liable partly_met
}

example "either owes the fees taken, but not the wages" {
  given employer.joint_liability_heads includes fees, compensation
  given employer.joint_liability is joint_for_whole_contract
  expect employer.jointly_liable partly_met
}

example "either owes fees and wages, but no damages" {
  given employer.joint_liability_heads includes fees, wages
  given employer.joint_liability is joint_for_whole_contract
  expect employer.jointly_liable partly_met
}

example "either owes everything, but only until the worker has arrived" {
  given employer.joint_liability is joint_for_recruitment
  given employer.joint_liability_heads includes fees, wages, compensation
  expect employer.jointly_liable partly_met
}

example "the recruiter pays only if the employer fails" {
  given employer.joint_liability is subsidiary
  given employer.joint_liability_heads includes fees, wages, compensation
  expect employer.jointly_liable partly_met
}

example "each answers for its own part" {
  given employer.joint_liability is separate
  given employer.joint_liability_heads is silent
  expect employer.jointly_liable contrary
}

example "joint liability to the end; nobody has looked for which claims" {
  given employer.joint_liability is joint_for_whole_contract
  expect employer.jointly_liable unknown
}

rule employer.recruiters_checked "Enterprises carry out due diligence on recruitment" {
  implements gpog OG.2.1, OG.15, OG.15.1, OG.15.2, OG.3.1;
             p29 2.e-f;
             mobility_paper issue.7;
             white_paper 4
  for origin, destination
  severity medium
  met when employer.due_diligence is chain_wide_with_remedy
  partly met when employer.due_diligence is at least direct_recruiters
  gap "Enterprises have no duty to inquire into recruitment in their operations and chains and to
       remedy what they find."
  why "The brand and the main contractor see only their own agency; the fee was taken three links
       further down. A duty to publish a report is met by a sentence on a website. Only a duty to
       look, and to pay back what was taken, reaches the worker."
  advise "Enact a duty of due diligence that names recruitment, covers subcontractors and conduct
          abroad, and obliges the enterprise to remedy harm, with repayment of fees. Say which
          authority supervises it."
}

example "checks along the whole chain, with a duty to repay" {
  given employer.due_diligence is chain_wide_with_remedy
  expect employer.recruiters_checked met
}

example "checks along the whole chain, but nothing need follow from them" {
  given employer.due_diligence is chain_wide
  expect employer.recruiters_checked partly_met
}

example "checks on the enterprise's own recruiters" {
  given employer.due_diligence is direct_recruiters
  expect employer.recruiters_checked partly_met
}

example "a yearly statement, which may say that nothing was done" {
  given employer.due_diligence is disclosure
  expect employer.recruiters_checked contrary
}

rule employer.procurement "Public contracts exclude worker-paid recruitment and secure fair terms" {
  implements montreal ch5.h;
             gpog OG.14, OG.14.1, OG.12.1;
             ten_things b;
             white_paper 7;
             c94 1, 2, 3, 4, 5;
             who_code 8.6
  for origin, destination
  severity medium
  met when employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
               health_and_safety, subcontractors_covered, records_and_inspection,
               debarment_or_termination, payment_withheld
       and employer.procurement_clauses includes any of recruitment_cost_priced,
               authorised_recruiters
  partly met when employer.procurement_clauses includes any of no_worker_fees,
                      recruitment_cost_priced, authorised_recruiters, local_standard_conditions
  gap "Public contracts may be won by bidders whose workers paid to be recruited, or work on worse
       terms than is usual in the place."
  why "The lowest bid wins, and it is lowest because the workers paid for their own recruitment. So
       the State buys its roads and clinics with money taken from workers, and the bidder who pays
       for recruitment loses."
  advise "Require bidders to price recruitment and use authorised recruiters; bar worker fees and
          secure local wages, conditions and safety down to the last subcontractor; keep records
          open to inspection; and allow debarment and withheld payment, from which workers are
          paid."
}

example "no worker pays, recruitment is priced, and every clause can be enforced" {
  given employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
    health_and_safety, subcontractors_covered, records_and_inspection, debarment_or_termination,
    payment_withheld, recruitment_cost_priced
  expect employer.procurement met
}

example "no worker pays, only authorised recruiters are used, and every clause can be enforced" {
  given employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
    health_and_safety, subcontractors_covered, records_and_inspection, debarment_or_termination,
    payment_withheld, authorised_recruiters
  expect employer.procurement met
}

example "bidders must price recruitment, but may charge the workers as well" {
  given employer.procurement_clauses includes local_standard_conditions, health_and_safety,
    subcontractors_covered, records_and_inspection, debarment_or_termination, payment_withheld,
    recruitment_cost_priced
  expect employer.procurement partly_met
}

example "no worker pays, but any wage will do" {
  given employer.procurement_clauses includes no_worker_fees, health_and_safety,
    subcontractors_covered, records_and_inspection, debarment_or_termination, payment_withheld,
    recruitment_cost_priced
  expect employer.procurement partly_met
}

example "no worker pays, but safety is left to the contractor" {
  given employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
    subcontractors_covered, records_and_inspection, debarment_or_termination, payment_withheld,
    recruitment_cost_priced
  expect employer.procurement partly_met
}

example "the clauses end with the main contractor" {
  given employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
    health_and_safety, records_and_inspection, debarment_or_termination, payment_withheld,
    recruitment_cost_priced
  expect employer.procurement partly_met
}

example "the clauses are agreed, and nobody may look" {
  given employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
    health_and_safety, subcontractors_covered, debarment_or_termination, payment_withheld,
    recruitment_cost_priced
  expect employer.procurement partly_met
}

example "who breaks the clauses may bid again" {
  given employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
    health_and_safety, subcontractors_covered, records_and_inspection, payment_withheld,
    recruitment_cost_priced
  expect employer.procurement partly_met
}

example "the State pays the contractor while the workers wait" {
  given employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
    health_and_safety, subcontractors_covered, records_and_inspection, debarment_or_termination,
    recruitment_cost_priced
  expect employer.procurement partly_met
}

example "no worker pays, but nobody asks who pays instead" {
  given employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
    health_and_safety, subcontractors_covered, records_and_inspection, debarment_or_termination,
    payment_withheld
  expect employer.procurement partly_met
}

example "public works are paid at local wages; nothing on recruitment" {
  given employer.procurement_clauses includes local_standard_conditions
  expect employer.procurement partly_met
}

example "a bare clause that no worker pays" {
  given employer.procurement_clauses includes no_worker_fees
  expect employer.procurement partly_met
}

example "bidders must price recruitment, and nothing else" {
  given employer.procurement_clauses includes recruitment_cost_priced
  expect employer.procurement partly_met
}

example "contractors must use authorised recruiters, and nothing else" {
  given employer.procurement_clauses includes authorised_recruiters
  expect employer.procurement partly_met
}

example "contractors can be debarred, but not for how they recruit or pay" {
  given employer.procurement_clauses includes health_and_safety, debarment_or_termination
  expect employer.procurement contrary
}

example "all clauses were found; nobody has looked at subcontractors" {
  given employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
    health_and_safety, records_and_inspection, debarment_or_termination, payment_withheld,
    authorised_recruiters
    unassessed subcontractors_covered
  expect employer.procurement unknown
}

rule employer.agency_allocation "Duties of agency and user allocated" {
  implements gpog OG.25, OG.25.1, OG.2.1;
             c181 11, 12;
             iris_handbook 1.5;
             c189 15.1.c
  for origin, destination
  severity medium
  met when employer.agency_user_allocation is statutory_with_joint_fallback
       and employer.agency_worker_matters counts at least employer.agency_matters
  partly met when employer.agency_user_allocation is at least written_allocation
               or employer.agency_worker_matters counts at least general.broad
  gap "Duties to workers lent by an agency are not clearly divided, or some matters are left
       unprotected."
  why "A lent worker has two bosses, and each says that the other is the employer. When there is an
       accident or wages stay out, neither pays, and the worker does not know whom to sue."
  advise "Allocate each matter by law to agency or user: organising, bargaining, wages, hours,
          social security, training, safety, accidents, insolvency and parenthood. Tell the worker
          in writing, and make both jointly liable where the division fails."
}

example "the law divides all ten matters, and both answer where the division fails" {
  given employer.agency_user_allocation is statutory_with_joint_fallback
  given employer.agency_worker_matters includes freedom_of_association, collective_bargaining,
    minimum_wages, working_time_and_conditions, social_security, access_to_training,
    safety_and_health, accident_compensation, insolvency_protection, maternity_and_parental
  expect employer.agency_allocation met
}

example "the law divides nine matters and forgets insolvency" {
  given employer.agency_user_allocation is statutory_with_joint_fallback
  given employer.agency_worker_matters includes freedom_of_association, collective_bargaining,
    minimum_wages, working_time_and_conditions, social_security, access_to_training,
    safety_and_health, accident_compensation, maternity_and_parental
  expect employer.agency_allocation partly_met
}

example "the law divides all ten matters, but nobody answers where the division fails" {
  given employer.agency_user_allocation is statutory_allocation
  given employer.agency_worker_matters includes freedom_of_association, collective_bargaining,
    minimum_wages, working_time_and_conditions, social_security, access_to_training,
    safety_and_health, accident_compensation, insolvency_protection, maternity_and_parental
  expect employer.agency_allocation partly_met
}

example "agency and user must divide their duties in writing; the law secures two matters" {
  given employer.agency_user_allocation is written_allocation
  given employer.agency_worker_matters includes minimum_wages, safety_and_health
  expect employer.agency_allocation partly_met
}

example "five matters are secured, though who owes them is left to agency and user" {
  given employer.agency_user_allocation is left_to_parties
  given employer.agency_worker_matters includes minimum_wages, working_time_and_conditions,
    social_security, safety_and_health, accident_compensation
  expect employer.agency_allocation partly_met
}

example "four matters are secured, and who owes them is left to agency and user" {
  given employer.agency_user_allocation is left_to_parties
  given employer.agency_worker_matters includes minimum_wages, working_time_and_conditions,
    safety_and_health, accident_compensation
  expect employer.agency_allocation contrary
}

example "the law divides the duties; nobody has counted the matters" {
  given employer.agency_user_allocation is statutory_with_joint_fallback
  expect employer.agency_allocation unknown
}

rule employer.direct_hire "Direct recruitment by employers is supervised" {
  implements gpog GP.3, SCOPE;
             fees_definition 9.c;
             c97 AI.3.3
  for origin, destination
  severity medium
  met when employer.direct_recruitment is at least approval
  partly met when employer.direct_recruitment is notification
  gap "Employers who recruit by themselves fall outside recruitment duties, or need only give
       notice."
  why "A company's own hiring manager can ask for money just as a broker can. If the rules bind
       only agencies, employers hire directly to escape them, and the worker has nobody to complain
       to."
  advise "Apply the fee, contract, information and remedy duties to direct hire in the same words
          as to recruiters, with prior approval or notice to an authority that can check."
}

example "an employer who recruits by itself has all the duties of a recruiter" {
  given employer.direct_recruitment is same_duties
  expect employer.direct_hire met
}

example "an employer who recruits by itself needs prior approval" {
  given employer.direct_recruitment is approval
  expect employer.direct_hire met
}

example "an employer who recruits by itself gives notice" {
  given employer.direct_recruitment is notification
  expect employer.direct_hire partly_met
}

example "the law on recruitment leaves out employers who recruit by themselves" {
  given employer.direct_recruitment is no_duties
  expect employer.direct_hire contrary
}

rule employer.living_conditions "Housing standards and wage protection" {
  implements dhaka 5, 8;
             gcm 6.i;
             c97 9
  for destination
  severity medium
  met when employer.accommodation is at least standards
       and employer.wage_payment_rules includes regular_interval, paid_directly_to_worker,
               deduction_limits, free_transfer_of_earnings
  partly met when employer.accommodation is stated
               or employer.wage_payment_rules counts at least general.some
  gap "Housing or wage payment of migrant workers lacks enforceable standards."
  why "The employer who houses the worker and holds the pay controls day and night. Without numbers
       in the law a bed in a container counts as suitable, and a wage may come late, through a
       third hand and less deductions that nobody agreed to."
  advise "Set housing standards that can be measured, such as space, water, light and locks, and
          have them inspected. Require payment at a set interval directly to the worker, limits on
          deductions, and freedom to send earnings home."
}

example "housing has stated standards, and wages are paid directly, on time and in full" {
  given employer.accommodation is standards
  given employer.wage_payment_rules includes regular_interval, paid_directly_to_worker,
    deduction_limits, free_transfer_of_earnings
  expect employer.living_conditions met
}

example "housing is inspected, and wages are paid directly, on time and in full" {
  given employer.accommodation is standards_with_inspection
  given employer.wage_payment_rules includes regular_interval, paid_directly_to_worker,
    deduction_limits, free_transfer_of_earnings
  expect employer.living_conditions met
}

example "wages are protected; housing must be suitable, whatever that means" {
  given employer.accommodation is general_duty
  given employer.wage_payment_rules includes regular_interval, paid_directly_to_worker,
    deduction_limits, free_transfer_of_earnings
  expect employer.living_conditions partly_met
}

example "good housing, but wages may be paid at the end of the contract" {
  given employer.wage_payment_rules includes paid_directly_to_worker, deduction_limits,
    free_transfer_of_earnings
  given employer.accommodation is standards
  expect employer.living_conditions partly_met
}

example "good housing, but wages may be paid to the agent" {
  given employer.wage_payment_rules includes regular_interval, deduction_limits,
    free_transfer_of_earnings
  given employer.accommodation is standards
  expect employer.living_conditions partly_met
}

example "good housing, but the employer may deduct what it likes" {
  given employer.wage_payment_rules includes regular_interval, paid_directly_to_worker,
    free_transfer_of_earnings
  given employer.accommodation is standards
  expect employer.living_conditions partly_met
}

example "good housing, but earnings may not be sent home" {
  given employer.wage_payment_rules includes regular_interval, paid_directly_to_worker,
    deduction_limits
  given employer.accommodation is standards
  expect employer.living_conditions partly_met
}

example "two rules on pay, none on housing" {
  given employer.accommodation is silent
  given employer.wage_payment_rules includes regular_interval, payslip
  expect employer.living_conditions partly_met
}

example "housing must be suitable; no rule on pay" {
  given employer.accommodation is general_duty
  given employer.wage_payment_rules is silent
  expect employer.living_conditions partly_met
}

example "a payslip, and nothing on housing" {
  given employer.accommodation is silent
  given employer.wage_payment_rules includes payslip
  expect employer.living_conditions contrary
}

example "wages are protected; nobody has read the rules on housing" {
  given employer.wage_payment_rules includes regular_interval, paid_directly_to_worker,
    deduction_limits, free_transfer_of_earnings
  expect employer.living_conditions unknown
}

# Every rule of this topic.

example "the law was read whole and has no duties of employers" {
  given employer.authorised_recruiter_duty is silent
  given sanctions.conduct_covered is silent
  given employer.recruiter_acts_liability is silent
  given employer.joint_liability is silent
  given employer.joint_liability_heads is silent
  given employer.due_diligence is silent
  given employer.procurement_clauses is silent
  given employer.agency_user_allocation is silent
  given employer.agency_worker_matters is silent
  given employer.direct_recruitment is silent
  given employer.accommodation is silent
  given employer.wage_payment_rules is silent
  expect employer.authorised_only silent
  expect employer.answerable silent
  expect employer.jointly_liable silent
  expect employer.recruiters_checked silent
  expect employer.procurement silent
  expect employer.agency_allocation silent
  expect employer.direct_hire silent
  expect employer.living_conditions silent
}

example "nobody has read the law on due diligence or direct hire yet" {
  expect employer.recruiters_checked unknown
  expect employer.direct_hire unknown
}
