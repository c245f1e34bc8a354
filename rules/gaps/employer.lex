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
  gap "Employers may use recruiters that are not authorised or that charge workers."
  advise "Oblige employers to use authorised recruiters and sanction use of others, including those
          known to charge."
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
  partly met when employer.recruiter_acts_liability is stated
  gap "The employer does not answer for what its recruiters do."
  advise "Make the employer liable for prohibited fees and deception by anyone who recruited for
          it, with refund."
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
  gap "Recruiter and employer are not jointly liable for the worker's claims."
  advise "Provide joint and several liability for fees, wages and damages until the end of the
          contract."
}

rule employer.recruiters_checked "Enterprises carry out due diligence on recruitment" {
  implements gpog OG.2.1, OG.15, OG.15.1, OG.15.2, OG.3.1;
             p29 2.e-f;
             mobility_paper issue.7;
             white_paper 4
  for origin, destination
  severity medium
  met when employer.due_diligence is at least chain_wide
  partly met when employer.due_diligence is stated
  gap "Enterprises have no duty to inquire into recruitment in their operations and chains."
  advise "Enact a duty of due diligence that names recruitment, covers subcontractors and conduct
          abroad, and includes remedy."
}

rule employer.procurement "Public contracts exclude worker-paid recruitment" {
  implements montreal ch5.h;
             gpog OG.14, OG.14.1, OG.12.1;
             ten_things b;
             white_paper 7;
             c94 1, 2, 3, 4, 5;
             who_code 8.6
  for origin, destination
  severity medium
  met when employer.procurement_clauses includes no_worker_fees, local_standard_conditions,
               subcontractors_covered, debarment_or_termination
       and employer.procurement_clauses includes any of recruitment_cost_priced,
               authorised_recruiters
  partly met when employer.procurement_clauses counts at least 1
  gap "Public contracts may be won by bidders whose workers paid to be recruited."
  advise "Require bidders to price recruitment, bar worker fees down the chain, and allow debarment
          and withheld payment."
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
  advise "Allocate each matter by law, tell the worker, and make agency and user jointly liable
          where the division fails."
}

rule employer.direct_hire "Direct recruitment by employers is supervised" {
  implements gpog GP.3, SCOPE;
             fees_definition 9.c;
             c97 AI.3.3
  for origin, destination
  severity medium
  met when employer.direct_recruitment is at least approval
  partly met when employer.direct_recruitment is notification
  gap "Employers who recruit by themselves fall outside recruitment duties."
  advise "Apply the fee, contract, information and remedy duties to direct hire, with approval or
          notice."
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
  advise "Set housing standards with inspection, regular direct payment, limits on deductions and
          free transfer of earnings."
}
