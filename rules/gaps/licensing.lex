rule licensing.authorisation_required "Authorisation required and unlicensed work punished" {
  implements montreal ch3.a, ch1.c, ch7.j;
             gpog GP.5, OG.4.2;
             c181 3.2;
             iris_handbook 1.6;
             gcm 6.c;
             c97 AI.3.1-2, AI.3.3, AII.3;
             mlc A1.4.2, A1.4.3;
             ten_things c;
             r203 8, 4;
             policy_network 5;
             who_code 8.5;
             mobility_paper issue.2;
             special_rapporteur 2015.lic.2;
             c189 15.1.a
  for origin, destination
  severity critical
  met when licensing.regime is at least registration
       and sanctions.conduct_covered includes unlicensed_activity
       and licensing.permitted_channels is stated
  partly met when licensing.regime is at least registration
               or (licensing.regime is stated
                   and sanctions.conduct_covered includes unlicensed_activity)
  gap "Recruiters may act without authorisation, unauthorised activity is not punished, or the
       lawful channels of recruitment are not stated."
  why "A recruiter who needs no authorisation has nothing to lose, and nobody knows where to find
       it when workers complain. If acting without one is not punished, the licence binds only the
       honest, and the brokers who do most harm stay outside the law."
  advise "Prohibit recruiting before a licence, certificate or registration is granted, for anyone
          and by any means. State every lawful channel, public, private and direct. Make acting
          outside them an offence, whether or not money was taken, with a penalty for the person
          and for the firm."
  model "No person shall recruit workers, or offer to do so, without an authorisation granted under
         this Act and in force at the time. Public employment services need none. An employer who
         recruits only for its own establishment may do so without it, on the conditions set for
         direct recruitment.\n
         Workers may be recruited only through the public employment service, an authorised
         recruiter, direct recruitment under those conditions, or a programme run by public bodies
         under an agreement with another State.\n
         A person who recruits without authorisation, or lends an authorisation to another, commits
         an offence and is liable to a fine, imprisonment or both, whether or not a worker has paid
         or has been placed. The court shall order repayment of everything taken from workers."
}

example "a licence is required, acting without one is punished, and the lawful channels are named" {
  given licensing.regime is licence_or_certificate
  given sanctions.conduct_covered includes unlicensed_activity
  given licensing.permitted_channels includes public_service, licensed_private_agency
  expect licensing.authorisation_required met
}

example "a register every recruiter must enter, with a penalty for those who do not" {
  given licensing.regime is registration
  given sanctions.conduct_covered includes unlicensed_activity, charging_workers
  given licensing.permitted_channels includes licensed_private_agency, direct_hire_free
  expect licensing.authorisation_required met
}

example "registration on paper: those who ignore it are not punished" {
  given licensing.regime is registration
  given sanctions.conduct_covered includes charging_workers
  given licensing.permitted_channels includes licensed_private_agency
  expect licensing.authorisation_required partly_met
}

example "a licence and a penalty, but nothing says which channels are lawful" {
  given licensing.regime is licence_or_certificate
  given sanctions.conduct_covered includes unlicensed_activity
  given licensing.permitted_channels is silent
  expect licensing.authorisation_required partly_met
}

example "notice to the authority suffices, and those who give none are punished" {
  given licensing.regime is notification
  given sanctions.conduct_covered includes unlicensed_activity
  given licensing.permitted_channels includes licensed_private_agency
  expect licensing.authorisation_required partly_met
}

example "notice to the authority suffices, and nothing happens to those who give none" {
  given licensing.regime is notification
  given sanctions.conduct_covered is silent
  given licensing.permitted_channels includes licensed_private_agency
  expect licensing.authorisation_required contrary
}

example "anyone may recruit, and the law says nothing of it" {
  given licensing.regime is silent
  given sanctions.conduct_covered is silent
  given licensing.permitted_channels is silent
  expect licensing.authorisation_required silent
}

example "an old penalty for unauthorised recruiting, but no authorisation that could be had" {
  given licensing.regime is silent
  given sanctions.conduct_covered includes unlicensed_activity
  given licensing.permitted_channels includes public_service
  expect licensing.authorisation_required silent
}

example "a licence is required; whether acting without one is punished has not been read" {
  given licensing.regime is licence_or_certificate
  given licensing.permitted_channels includes licensed_private_agency
  expect licensing.authorisation_required unknown
}

rule licensing.owners_vetted "Owners and managers vetted" {
  implements montreal ch3.d, ch4.k;
             iris_handbook 2.2;
             special_rapporteur 2023.c, 2015.lic.1;
             mlc A1.4.6-7;
             iom_mpi_brief 1
  for origin, destination
  severity high
  met when licensing.vetting includes criminal_record, beneficial_owners, related_firms,
               compliance_history, no_reentry_after_revocation, trafficking_or_fraud_bar,
               public_officials_barred
       and licensing.vetting includes any of business_model, incompatible_business
  partly met when licensing.vetting includes any of criminal_record, no_reentry_after_revocation,
                      trafficking_or_fraud_bar
              and licensing.vetting counts at least general.several
  gap "Applicants are not fully vetted, so barred or connected persons can return."
  why "The people behind an agency matter more than its office or its capital. Where nobody asks
       who they are, a recruiter whose licence was taken away comes back under a cousin's name.
       Where officials own agencies, nobody inspects them."
  advise "Name the tests: criminal record, owners and persons in control, related firms, past
          compliance, and who pays for the service. Bar persons convicted of trafficking, fraud or
          recruitment offences, and those whose licence was revoked, under any name. Exclude
          officials and their close family, and side businesses that collect from workers."
}

example "the persons behind the firm are checked from every side, and who pays for its service
         too" {
  given licensing.vetting includes criminal_record, beneficial_owners, related_firms,
    compliance_history, no_reentry_after_revocation, trafficking_or_fraud_bar,
    public_officials_barred, business_model
  expect licensing.owners_vetted met
}

example "the same tests, and agencies may not also lend money, sell tickets or run clinics" {
  given licensing.vetting includes criminal_record, beneficial_owners, related_firms,
    compliance_history, no_reentry_after_revocation, trafficking_or_fraud_bar,
    public_officials_barred, incompatible_business
  expect licensing.owners_vetted met
}

example "the persons are vetted, but nobody asks how the agency will earn its money" {
  given licensing.vetting includes criminal_record, beneficial_owners, related_firms,
    compliance_history, no_reentry_after_revocation, trafficking_or_fraud_bar,
    public_officials_barred, premises
  expect licensing.owners_vetted partly_met
}

example "everything is tested but a criminal record" {
  given licensing.vetting includes beneficial_owners, related_firms, compliance_history,
    no_reentry_after_revocation, trafficking_or_fraud_bar, public_officials_barred, business_model
  expect licensing.owners_vetted partly_met
}

example "everything is tested, but of the directors only: the owners stay in the dark" {
  given licensing.vetting includes criminal_record, related_firms, compliance_history,
    no_reentry_after_revocation, trafficking_or_fraud_bar, public_officials_barred, business_model
  expect licensing.owners_vetted partly_met
}

example "everything is tested but links with other firms" {
  given licensing.vetting includes criminal_record, beneficial_owners, compliance_history,
    no_reentry_after_revocation, trafficking_or_fraud_bar, public_officials_barred, business_model
  expect licensing.owners_vetted partly_met
}

example "everything is tested but how the applicant has kept the law so far" {
  given licensing.vetting includes criminal_record, beneficial_owners, related_firms,
    no_reentry_after_revocation, trafficking_or_fraud_bar, public_officials_barred, business_model
  expect licensing.owners_vetted partly_met
}

example "everything is tested, but a revoked operator may apply again under a new name" {
  given licensing.vetting includes criminal_record, beneficial_owners, related_firms,
    compliance_history, trafficking_or_fraud_bar, public_officials_barred, business_model
  expect licensing.owners_vetted partly_met
}

example "everything is tested, but a conviction for trafficking is no bar" {
  given licensing.vetting includes criminal_record, beneficial_owners, related_firms,
    compliance_history, no_reentry_after_revocation, public_officials_barred, business_model
  expect licensing.owners_vetted partly_met
}

example "everything is tested, but officials may own agencies" {
  given licensing.vetting includes criminal_record, beneficial_owners, related_firms,
    compliance_history, no_reentry_after_revocation, trafficking_or_fraud_bar, business_model
  expect licensing.owners_vetted partly_met
}

example "a clean record, capital and an office" {
  given licensing.vetting includes criminal_record, financial_standing, premises
  expect licensing.owners_vetted partly_met
}

example "revoked operators are kept out; beyond that, capital and an office" {
  given licensing.vetting includes no_reentry_after_revocation, financial_standing, premises
  expect licensing.owners_vetted partly_met
}

example "convicted traffickers are kept out; beyond that, capital and an office" {
  given licensing.vetting includes trafficking_or_fraud_bar, financial_standing, premises
  expect licensing.owners_vetted partly_met
}

example "a clean record and capital, and no more" {
  given licensing.vetting includes criminal_record, financial_standing
  expect licensing.owners_vetted contrary
}

example "capital, premises and a competent manager: the money is vetted, not the persons" {
  given licensing.vetting includes financial_standing, premises, management_competence
  expect licensing.owners_vetted contrary
}

example "the law does not say what an applicant is checked on" {
  given licensing.vetting is silent
  expect licensing.owners_vetted silent
}

example "a clean record, capital and an office; the rest of the tests has not been read" {
  given licensing.vetting includes criminal_record, financial_standing, premises
    unassessed beneficial_owners, related_firms, compliance_history, no_reentry_after_revocation,
      trafficking_or_fraud_bar, public_officials_barred, business_model
  expect licensing.owners_vetted unknown
}

rule licensing.fair_conditions "Licence carries fair recruitment duties" {
  implements montreal ch3.b;
             gpog OG.21;
             iris_standard A.2, 5.a, 2.a, 4.a, 5.b;
             iris_handbook 1.7;
             who_code 4.2
  for origin, destination
  severity high
  met when licensing.conditions includes no_worker_fees, written_contract, no_document_retention,
               data_protection, grievance_channel, due_diligence_on_partners,
               no_forced_or_child_labour
       and licensing.breach_grounds includes breach_of_condition
  partly met when licensing.conditions includes any of no_worker_fees, written_contract,
                      no_document_retention
              and licensing.conditions counts at least general.several
  gap "Licence conditions do not carry the main fair recruitment duties, or breach of them does not
       put the licence at risk."
  why "The licence is the one thing a recruiter cannot do without. Duties written into it can be
       enforced in days, by suspension, while a prosecution takes years. Duties that stand
       elsewhere, or nowhere, leave the worker to prove a crime."
  advise "Write these duties into the licence: no fees from workers, a written contract, no keeping
          of papers, care for personal data, a complaint channel, checks of partners, no forced or
          child labour. Make breach of any condition a ground for suspension and revocation."
}

example "the main duties stand in the licence, and breach of them can cost it" {
  given licensing.conditions includes no_worker_fees, written_contract, no_document_retention,
    data_protection, grievance_channel, due_diligence_on_partners, no_forced_or_child_labour
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions met
}

example "the main duties stand in the licence, but only a conviction can cost it" {
  given licensing.conditions includes no_worker_fees, written_contract, no_document_retention,
    data_protection, grievance_channel, due_diligence_on_partners, no_forced_or_child_labour
  given licensing.breach_grounds includes criminal_conviction
  expect licensing.fair_conditions partly_met
}

example "every duty but the one not to charge workers" {
  given licensing.conditions includes written_contract, no_document_retention, data_protection,
    grievance_channel, due_diligence_on_partners, no_forced_or_child_labour
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "every duty but a written contract" {
  given licensing.conditions includes no_worker_fees, no_document_retention, data_protection,
    grievance_channel, due_diligence_on_partners, no_forced_or_child_labour
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "every duty but the one to leave workers their papers" {
  given licensing.conditions includes no_worker_fees, written_contract, data_protection,
    grievance_channel, due_diligence_on_partners, no_forced_or_child_labour
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "every duty but care for personal data" {
  given licensing.conditions includes no_worker_fees, written_contract, no_document_retention,
    grievance_channel, due_diligence_on_partners, no_forced_or_child_labour
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "every duty but a complaint channel" {
  given licensing.conditions includes no_worker_fees, written_contract, no_document_retention,
    data_protection, due_diligence_on_partners, no_forced_or_child_labour
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "every duty but checks of partners" {
  given licensing.conditions includes no_worker_fees, written_contract, no_document_retention,
    data_protection, grievance_channel, no_forced_or_child_labour
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "every duty but the one to keep out of forced and child labour" {
  given licensing.conditions includes no_worker_fees, written_contract, no_document_retention,
    data_protection, grievance_channel, due_diligence_on_partners
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "licensees may not charge, and must train staff and work with the authorities" {
  given licensing.conditions includes no_worker_fees, staff_training_or_exam,
    cooperation_with_authorities
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "licensees must give a written contract, train staff and work with the authorities" {
  given licensing.conditions includes written_contract, staff_training_or_exam,
    cooperation_with_authorities
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "licensees may not keep papers, and must train staff and work with the authorities" {
  given licensing.conditions includes no_document_retention, staff_training_or_exam,
    cooperation_with_authorities
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions partly_met
}

example "conditions that order the office and do nothing for the worker" {
  given licensing.conditions includes staff_training_or_exam, written_policies, code_of_conduct,
    cooperation_with_authorities
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions contrary
}

example "no fees and a written contract, and no other duty" {
  given licensing.conditions includes no_worker_fees, written_contract
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.fair_conditions contrary
}

example "a licence to which no conditions are tied" {
  given licensing.conditions is silent
  given licensing.breach_grounds is silent
  expect licensing.fair_conditions silent
}

example "the main duties stand in the licence; the grounds of revocation have not been read" {
  given licensing.conditions includes no_worker_fees, written_contract, no_document_retention,
    data_protection, grievance_channel, due_diligence_on_partners, no_forced_or_child_labour
  expect licensing.fair_conditions unknown
}

rule licensing.competence "Trained recruiters, written policies and a code with effect" {
  implements montreal ch3.j, ch9.c;
             gpog OG.21.1;
             r188 13-14, 1-3;
             iris_handbook 2.1;
             iris_standard B.a;
             dhaka 3;
             r201 23
  for origin, destination
  severity low
  met when licensing.conditions includes staff_training_or_exam, written_policies
       and conduct.code_of_conduct is at least licence_condition
  partly met when licensing.conditions includes any of staff_training_or_exam, written_policies,
                      code_of_conduct
               or conduct.code_of_conduct is at least licence_condition
  gap "No training, written policy or code of conduct is required of recruiters."
  why "Much harm comes from staff who do not know the rules, or who learn them from a colleague who
       breaks them. A voluntary code is kept by those who needed none. Training, a policy on file
       and a code with effect give an inspector something to check."
  advise "Make training or an examination for managers and staff a condition of the licence, and a
          written fair recruitment policy on file. Give the code of conduct effect: adherence as a
          licence condition, or sanctions of its own."
}

example "trained staff, a policy on file, and a code that licensees must keep" {
  given licensing.conditions includes staff_training_or_exam, written_policies
  given conduct.code_of_conduct is licence_condition
  expect licensing.competence met
}

example "trained staff, a policy on file, and a code with sanctions of its own" {
  given licensing.conditions includes staff_training_or_exam, written_policies
  given conduct.code_of_conduct is binding_with_sanctions
  expect licensing.competence met
}

example "trained staff and a policy on file, but a code that nobody has to keep" {
  given licensing.conditions includes staff_training_or_exam, written_policies
  given conduct.code_of_conduct is voluntary
  expect licensing.competence partly_met
}

example "a binding code and an examination, but no policy on file" {
  given licensing.conditions includes staff_training_or_exam
  given conduct.code_of_conduct is licence_condition
  expect licensing.competence partly_met
}

example "a binding code and a policy on file, but untrained staff" {
  given licensing.conditions includes written_policies
  given conduct.code_of_conduct is licence_condition
  expect licensing.competence partly_met
}

example "an examination, and that is all" {
  given licensing.conditions includes staff_training_or_exam
  given conduct.code_of_conduct is silent
  expect licensing.competence partly_met
}

example "a written policy, and that is all" {
  given licensing.conditions includes written_policies
  given conduct.code_of_conduct is silent
  expect licensing.competence partly_met
}

example "licensees must adopt a code of their own; none is recognised by the authority" {
  given licensing.conditions includes code_of_conduct
  given conduct.code_of_conduct is silent
  expect licensing.competence partly_met
}

example "a code of conduct is a condition of the licence, and nothing else is asked" {
  given licensing.conditions includes no_worker_fees
  given conduct.code_of_conduct is licence_condition
  expect licensing.competence partly_met
}

example "the industry's voluntary code, and nothing required" {
  given licensing.conditions includes no_worker_fees
  given conduct.code_of_conduct is voluntary
  expect licensing.competence contrary
}

example "neither training nor policy nor code is mentioned" {
  given licensing.conditions is silent
  given conduct.code_of_conduct is silent
  expect licensing.competence silent
}

example "trained staff and a policy on file; nobody has looked for a code" {
  given licensing.conditions includes staff_training_or_exam, written_policies
  expect licensing.competence unknown
}

rule licensing.foreign_law "Compliance with the law of the other State and agreements" {
  implements gpog GP.6, OG.22, OG.22.1, OG.23, OG.23.1;
             iris_standard A.1
  for origin, destination
  severity high
  met when licensing.conditions includes home_and_foreign_law, agreement_terms
       and licensing.breach_grounds includes breach_of_foreign_law
  partly met when licensing.conditions includes any of home_and_foreign_law, agreement_terms
               or licensing.breach_grounds includes breach_of_foreign_law
  gap "A recruiter that breaks the law of the other State, or an agreement, risks nothing at home."
  why "Recruitment is done on both sides of a border, and each authority sees half of it. A
       recruiter who breaks the law abroad and risks nothing at home simply does the unlawful part
       there. The foreign authority cannot reach it; its own could, and does not."
  advise "Make it a condition of the licence to comply with the law of origin, transit and
          destination and with agreements between them; where they differ, the rule better for the
          worker applies. Make breach of the other State's law a ground for suspension and
          revocation at home."
}

example "licensees must keep foreign law and agreements, and can lose the licence for breach
         abroad" {
  given licensing.conditions includes home_and_foreign_law, agreement_terms
  given licensing.breach_grounds includes breach_of_foreign_law
  expect licensing.foreign_law met
}

example "they must keep both, but breach abroad is no ground to act on the licence" {
  given licensing.conditions includes home_and_foreign_law, agreement_terms
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.foreign_law partly_met
}

example "foreign law must be kept; agreements are not mentioned" {
  given licensing.conditions includes home_and_foreign_law
  given licensing.breach_grounds includes breach_of_foreign_law
  expect licensing.foreign_law partly_met
}

example "agreements must be kept; foreign law is not mentioned" {
  given licensing.conditions includes agreement_terms
  given licensing.breach_grounds includes breach_of_foreign_law
  expect licensing.foreign_law partly_met
}

example "the licence requires respect for foreign law, and nothing more" {
  given licensing.conditions includes home_and_foreign_law
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.foreign_law partly_met
}

example "the licence requires respect for agreements, and nothing more" {
  given licensing.conditions includes agreement_terms
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.foreign_law partly_met
}

example "no condition, but breach abroad may cost the licence" {
  given licensing.conditions includes no_worker_fees
  given licensing.breach_grounds includes breach_of_foreign_law
  expect licensing.foreign_law partly_met
}

example "conditions and grounds that look at home only" {
  given licensing.conditions includes no_worker_fees, written_contract
  given licensing.breach_grounds includes breach_of_condition
  expect licensing.foreign_law contrary
}

example "the law knows neither conditions nor grounds" {
  given licensing.conditions is silent
  given licensing.breach_grounds is silent
  expect licensing.foreign_law silent
}

example "foreign law and agreements must be kept; the grounds of revocation have not been read" {
  given licensing.conditions includes home_and_foreign_law, agreement_terms
  expect licensing.foreign_law unknown
}

rule licensing.adequate_security "Adequate security that serves workers first" {
  implements montreal ch3.e, ch6.j;
             iris_handbook 2.3;
             mlc A1.4.5.c.vi;
             iris_standard 5.c
  for origin, destination
  severity high
  met when licensing.financial_security is fixed_and_replenished
       and licensing.security_uses includes fee_refund, unpaid_wages, repatriation,
               workers_rank_first
  partly met when licensing.financial_security is stated
              and licensing.security_uses includes any of fee_refund, unpaid_wages, repatriation,
                      compensation
  gap "There is no security, it does not last, or it does not answer first for workers' claims."
  why "When an agency closes, its bond is often all that is left. If the bond is open to fines but
       not to refunds, wages and the way home, or if the State is paid first, the worker with a
       judgment gets nothing. A bond that is not filled up again protects the first claimant only."
  advise "Fix the amount by rule, by the number of workers or the kind of activity, and require it
          to be restored within days of use. Open it to refund of fees, unpaid wages and return
          home. Rank workers' claims before fines."
}

example "a bond by scale, filled up after use, open to refunds, wages and return, workers first" {
  given licensing.financial_security is fixed_and_replenished
  given licensing.security_uses includes fee_refund, unpaid_wages, repatriation, workers_rank_first
  expect licensing.adequate_security met
}

example "the same bond, but once drawn it is not filled up" {
  given licensing.financial_security is fixed
  given licensing.security_uses includes fee_refund, unpaid_wages, repatriation, workers_rank_first
  expect licensing.adequate_security partly_met
}

example "a bond that does not repay fees" {
  given licensing.financial_security is fixed_and_replenished
  given licensing.security_uses includes unpaid_wages, repatriation, workers_rank_first
  expect licensing.adequate_security partly_met
}

example "a bond that does not pay wages" {
  given licensing.financial_security is fixed_and_replenished
  given licensing.security_uses includes fee_refund, repatriation, workers_rank_first
  expect licensing.adequate_security partly_met
}

example "a bond that does not bring workers home" {
  given licensing.financial_security is fixed_and_replenished
  given licensing.security_uses includes fee_refund, unpaid_wages, workers_rank_first
  expect licensing.adequate_security partly_met
}

example "a bond on which the State's fines rank before the workers" {
  given licensing.financial_security is fixed_and_replenished
  given licensing.security_uses includes fee_refund, unpaid_wages, repatriation, fines
  expect licensing.adequate_security partly_met
}

example "the authority may ask for security, and may refund fees from it" {
  given licensing.financial_security is discretionary
  given licensing.security_uses includes fee_refund
  expect licensing.adequate_security partly_met
}

example "a deposit for the return of workers, and for nothing else" {
  given licensing.financial_security is fixed
  given licensing.security_uses includes repatriation
  expect licensing.adequate_security partly_met
}

example "a deposit for unpaid wages, and for nothing else" {
  given licensing.financial_security is fixed
  given licensing.security_uses includes unpaid_wages
  expect licensing.adequate_security partly_met
}

example "a deposit for compensation to workers, and for nothing else" {
  given licensing.financial_security is fixed
  given licensing.security_uses includes compensation
  expect licensing.adequate_security partly_met
}

example "a deposit that answers for fines only" {
  given licensing.financial_security is fixed_and_replenished
  given licensing.security_uses includes fines
  expect licensing.adequate_security contrary
}

example "a deposit is due and must be kept up, and the law does not say what for" {
  given licensing.financial_security is fixed_and_replenished
  given licensing.security_uses is silent
  expect licensing.adequate_security silent
}

example "workers rank first on a security that nobody is required to give" {
  given licensing.financial_security is silent
  given licensing.security_uses includes fee_refund, unpaid_wages, repatriation, workers_rank_first
  expect licensing.adequate_security silent
}

example "no security at all" {
  given licensing.financial_security is silent
  given licensing.security_uses is silent
  expect licensing.adequate_security silent
}

example "a bond by scale, filled up after use; its uses have not been read" {
  given licensing.financial_security is fixed_and_replenished
  expect licensing.adequate_security unknown
}

rule licensing.sub_agents "Sub-agents registered or barred, licensee liable" {
  implements montreal ch3.f;
             fees_definition 12;
             white_paper 8;
             special_rapporteur 2015.law.3;
             iris_standard 1.c;
             iris_handbook 2.3;
             iom_mpi_brief 1
  for origin, destination
  severity high
  met when licensing.sub_agent_rule is at least registered_licensee_liable
  partly met when licensing.sub_agent_rule is allowed_licensee_liable
  gap "Sub-agents work without registration or without the licensee answering for them."
  why "The broker in the village takes the money and makes the promise. If the agency in the
       capital does not answer for what its broker did, it can say it never knew him, and the
       worker has a claim against nobody."
  advise "Either prohibit sub-agents, or require each to be named to the authority and to carry
          proof of it. In both cases make the licensee liable, without proof of fault, for all that
          anyone does who recruits on its behalf."
}

example "every sub-agent is registered, and the licensee answers for it" {
  given licensing.sub_agent_rule is registered_licensee_liable
  expect licensing.sub_agents met
}

example "no sub-agents at all" {
  given licensing.sub_agent_rule is prohibited
  expect licensing.sub_agents met
}

example "the licensee answers for sub-agents whom nobody has registered" {
  given licensing.sub_agent_rule is allowed_licensee_liable
  expect licensing.sub_agents partly_met
}

example "sub-agents may be used, and the licensee does not answer for them" {
  given licensing.sub_agent_rule is allowed_without_liability
  expect licensing.sub_agents contrary
}

example "a law that does not know sub-agents leaves them free" {
  given licensing.sub_agent_rule is silent
  expect licensing.sub_agents silent
}

example "nobody has looked for a rule on sub-agents" {
  expect licensing.sub_agents unknown
}

rule licensing.register_published "Public, current register" {
  implements montreal ch3.g;
             gpog OG.4.2;
             iris_handbook 2.3;
             who_code 8.5
  for origin, destination
  severity medium
  met when licensing.public_register is published_with_sanctions
  partly met when licensing.public_register is at least published
  gap "Workers and employers cannot see who is authorised and who was sanctioned."
  why "A worker can avoid a false agency only if the true ones can be looked up, before any money
       is paid. A list without the current status shows a suspended agency as a good one."
  advise "Publish the register online, free and searchable by name: status today, address,
          permitted sub-agents, suspensions and sanctions. State how soon a change must be entered."
}

example "online, with status and sanctions, brought up to date at a stated interval" {
  given licensing.public_register is published_with_sanctions
  expect licensing.register_published met
}

example "online with status, but silent about sanctions" {
  given licensing.public_register is published_with_status
  expect licensing.register_published partly_met
}

example "a list in the gazette once a year" {
  given licensing.public_register is published
  expect licensing.register_published partly_met
}

example "a register shown at the counter to whoever asks" {
  given licensing.public_register is on_request
  expect licensing.register_published contrary
}

example "no register is provided for" {
  given licensing.public_register is silent
  expect licensing.register_published silent
}

example "licences are for a fixed term; nobody has looked for a public register" {
  given licensing.renewal is fixed_term
  expect licensing.register_published unknown
  expect licensing.renewal_on_record partly_met
}

rule licensing.renewal_on_record "Time-limited licence, renewal on record" {
  implements montreal ch3.h;
             iris_handbook 2.3
  for origin, destination
  severity medium
  met when licensing.renewal is fixed_term_compliance_based
  partly met when licensing.renewal is fixed_term
  gap "Licences are indefinite or renewed without regard to record."
  why "Renewal is the moment when the authority holds the stronger hand and need prove no offence.
       If it renews against a fee and a form, agencies with a drawer full of complaints carry on."
  advise "Fix the term in the law. Renew only after a review of complaints, sanctions, unpaid
          awards and audits, and say which findings bar renewal."
}

example "a fixed term, and renewal after a review of complaints and sanctions" {
  given licensing.renewal is fixed_term_compliance_based
  expect licensing.renewal_on_record met
}

example "a fixed term, renewed against a form and a fee" {
  given licensing.renewal is fixed_term
  expect licensing.renewal_on_record partly_met
}

example "once licensed, always licensed" {
  given licensing.renewal is indefinite
  expect licensing.renewal_on_record contrary
}

example "the law does not say how long a licence lasts" {
  given licensing.renewal is silent
  expect licensing.renewal_on_record silent
}

example "the register has been read, the rules on renewal have not" {
  given licensing.public_register is published_with_sanctions
  expect licensing.renewal_on_record unknown
  expect licensing.register_published met
}

rule licensing.procedure "Documented procedure and suspension that protects workers in process" {
  implements montreal ch3.i, ch3.c;
             iris_handbook 2.2;
             mlc A1.4.2, A1.4.6-7;
             special_rapporteur 2015.lic.1
  for origin, destination
  severity medium
  met when licensing.procedure_guarantees includes published_criteria, written_assessment,
               interim_suspension, workers_in_process_protected
  partly met when licensing.procedure_guarantees counts at least general.some
  gap "Licensing is undocumented, or suspension is slow or leaves workers already recruited without
       protection."
  why "Licences given without written criteria go to those with friends, and a refusal cannot be
       defended. A suspension that takes months lets an agency collect from one more group. One
       that forgets the workers already signed up punishes them for its faults."
  advise "Publish the criteria and record the assessment of each application. Give power to suspend
          at once in grave cases, with a hearing soon after. Keep the licensee's duties to workers
          already recruited alive, with the bond behind them, and say who takes over their cases."
}

example "public criteria, assessment on file, suspension at once, and workers in process kept
         safe" {
  given licensing.procedure_guarantees includes published_criteria, written_assessment,
    interim_suspension, workers_in_process_protected
  expect licensing.procedure met
}

example "no public criteria" {
  given licensing.procedure_guarantees includes written_assessment, interim_suspension,
    workers_in_process_protected, reasons_and_appeal
  expect licensing.procedure partly_met
}

example "public criteria, but no assessment on file" {
  given licensing.procedure_guarantees includes published_criteria, interim_suspension,
    workers_in_process_protected
  expect licensing.procedure partly_met
}

example "no suspension before the case is closed" {
  given licensing.procedure_guarantees includes published_criteria, written_assessment,
    workers_in_process_protected, reasons_and_appeal
  expect licensing.procedure partly_met
}

example "suspension at once, but nobody cares for the workers already signed up" {
  given licensing.procedure_guarantees includes published_criteria, written_assessment,
    interim_suspension
  expect licensing.procedure partly_met
}

example "public criteria and a visit before the grant" {
  given licensing.procedure_guarantees includes published_criteria, pre_grant_inspection
  expect licensing.procedure partly_met
}

example "reasons and an appeal for the applicant, and nothing else" {
  given licensing.procedure_guarantees includes reasons_and_appeal
  expect licensing.procedure contrary
}

example "no word on how licences are granted or suspended" {
  given licensing.procedure_guarantees is silent
  expect licensing.procedure silent
}

example "public criteria and assessment on file; the rules on suspension have not been read" {
  given licensing.procedure_guarantees includes published_criteria, written_assessment
    unassessed interim_suspension, workers_in_process_protected
  expect licensing.procedure unknown
}

rule licensing.job_orders "Job orders verified before recruitment" {
  implements montreal ch3.k;
             gpog OG.24.2, OG.4.2
  for origin
  severity high
  met when licensing.job_order_verification is mission_verification
  partly met when licensing.job_order_verification is authority_approval
  gap "Recruitment may start on job orders whose employer and terms nobody has verified."
  why "A job that does not exist looks the same on paper as one that does. Unless somebody at
       destination finds out whether the employer is real and can pay, workers borrow, travel, and
       learn it on arrival."
  advise "Let no recruitment begin before the authority has approved the order, on a report by the
          mission or the partner authority that the employer exists, has the jobs, and offers these
          terms. Filing the papers is not enough. Let approved orders be looked up by workers."
}

example "no order is approved before the mission has verified employer and terms" {
  given licensing.job_order_verification is mission_verification
  expect licensing.job_orders met
}

example "the ministry approves the terms from its desk" {
  given licensing.job_order_verification is authority_approval
  expect licensing.job_orders partly_met
}

example "the recruiter files the order, and nobody looks into it" {
  given licensing.job_order_verification is recruiter_documents
  expect licensing.job_orders contrary
}

example "job orders are not mentioned" {
  given licensing.job_order_verification is silent
  expect licensing.job_orders silent
}

example "partners must be accredited; nobody has looked for a rule on job orders" {
  given licensing.foreign_partner_rule is accredited
  expect licensing.job_orders unknown
  expect licensing.foreign_partners met
}

rule licensing.employers "Employers who recruit abroad are vetted" {
  implements montreal ch3.k;
             gpog OG.24.2;
             mobility_paper issue.4;
             c97 AII.3
  for destination
  severity high
  met when licensing.employer_registration is at least offer_approved
       and policy.offer_checks includes genuine_job, genuine_employer
  partly met when licensing.employer_registration is at least offer_approved
               or policy.offer_checks includes any of genuine_job, genuine_employer
  gap "Employers may recruit from abroad without being checked."
  why "The destination alone can see whether an employer exists, has the work, and has paid its
       last workers. If it does not look, visas are issued for jobs that were only ever meant to be
       sold."
  advise "Register or approve employers before they recruit abroad. Test each offer: is the job
          real, is the employer real and able to pay. Refuse employers with a record of abuse.
          Filing an offer is not a check."
}

example "employers are approved on their record, and job and employer must be genuine" {
  given licensing.employer_registration is employer_approved
  given policy.offer_checks includes genuine_job, genuine_employer
  expect licensing.employers met
}

example "each offer is approved after a test that job and employer are genuine" {
  given licensing.employer_registration is offer_approved
  given policy.offer_checks includes genuine_job, genuine_employer
  expect licensing.employers met
}

example "the offer is filed, and job and employer are tested later" {
  given licensing.employer_registration is offer_filed
  given policy.offer_checks includes genuine_job, genuine_employer
  expect licensing.employers partly_met
}

example "each offer is approved, but nobody asks whether the employer is real" {
  given licensing.employer_registration is offer_approved
  given policy.offer_checks includes genuine_job, wage_parity
  expect licensing.employers partly_met
}

example "each offer is approved, but nobody asks whether the job is real" {
  given licensing.employer_registration is offer_approved
  given policy.offer_checks includes genuine_employer, wage_parity
  expect licensing.employers partly_met
}

example "approval looks at the labour market and not at the employer" {
  given licensing.employer_registration is offer_approved
  given policy.offer_checks includes no_displacement
  expect licensing.employers partly_met
}

example "the offer is filed, and only the job is tested" {
  given licensing.employer_registration is offer_filed
  given policy.offer_checks includes genuine_job
  expect licensing.employers partly_met
}

example "the offer is filed, and only the employer is tested" {
  given licensing.employer_registration is offer_filed
  given policy.offer_checks includes genuine_employer
  expect licensing.employers partly_met
}

example "an offer is filed in a drawer" {
  given licensing.employer_registration is offer_filed
  given policy.offer_checks is silent
  expect licensing.employers contrary
}

example "wages are compared, the employer is not looked at" {
  given licensing.employer_registration is silent
  given policy.offer_checks includes wage_parity
  expect licensing.employers contrary
}

example "employers recruit abroad as they please" {
  given licensing.employer_registration is silent
  given policy.offer_checks is silent
  expect licensing.employers silent
}

example "each offer is approved; what is looked at has not been read" {
  given licensing.employer_registration is offer_approved
  expect licensing.employers unknown
}

rule licensing.foreign_partners "Foreign partners accredited or licensed" {
  implements montreal ch3.l;
             special_rapporteur 2015.lic.2, 2015.lic.1;
             ten_things c;
             white_paper 2;
             mlc A1.4.8-10, R1.4
  for origin, destination
  severity medium
  met when licensing.foreign_partner_rule is at least accredited
  partly met when licensing.foreign_partner_rule is filed_agreement
  gap "Recruiters may work with foreign partners that nobody has checked."
  why "Half of a recruitment is in the hands of a partner abroad. If anyone may be that partner,
       the licence at home covers up for an agency that could not get one where it works."
  advise "Accept only partners accredited at home or licensed in their own State, and ask for
          proof. Exchange lists of licences granted, suspended and revoked with its regulator. A
          contract between the two agencies is not a check."
}

example "the partner must be licensed in its own State as well" {
  given licensing.foreign_partner_rule is licensed_at_both_ends
  expect licensing.foreign_partners met
}

example "the partner must be accredited by the State that relies on it" {
  given licensing.foreign_partner_rule is accredited
  expect licensing.foreign_partners met
}

example "the agreement with the partner is filed with the authority" {
  given licensing.foreign_partner_rule is filed_agreement
  expect licensing.foreign_partners partly_met
}

example "a contract with the partner that no authority sees" {
  given licensing.foreign_partner_rule is written_agreement
  expect licensing.foreign_partners contrary
}

example "the law does not look beyond its own licensees" {
  given licensing.foreign_partner_rule is silent
  expect licensing.foreign_partners silent
}

example "the mission verifies every order; nobody has looked for a rule on partners" {
  given licensing.job_order_verification is mission_verification
  expect licensing.foreign_partners unknown
  expect licensing.job_orders met
}
