pattern licensing.licence_v_none "Licence on one side, none on the other" {
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
  class protection_gap
  severity high
  when (origin licensing.regime is at least registration
        and destination licensing.regime is at most notification)
    or (destination licensing.regime is at least registration
        and origin licensing.regime is at most notification)
  settled when agreement licensing.regime is at least registration
           and agreement bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides
  mend origin "where there is no licence: license or register recruiters"
       destination "where there is no licence: license or register recruiters"
       origin "where there is a licence, meanwhile: accept accredited partners only"
       destination "where there is a licence, meanwhile: accept accredited partners only"
  related licensing.authorisation_required
  why "A licensed recruiter on one side works with a partner that anybody could be. The partner can
       charge workers or invent jobs without risking a licence, and the licensed side can say that
       it knew nothing."
}

example "a licence at home, and a destination whose law knows none" {
  given origin licensing.regime is licence_or_certificate
  given destination licensing.regime is silent
  expect licensing.licence_v_none reported
}

example "a register at home, and at destination a mere notice" {
  given origin licensing.regime is registration
  given destination licensing.regime is notification
  expect licensing.licence_v_none reported
}

example "a licence at destination, and at home anyone may recruit" {
  given origin licensing.regime is silent
  given destination licensing.regime is licence_or_certificate
  expect licensing.licence_v_none reported
}

example "a register at destination, and at home a mere notice" {
  given origin licensing.regime is notification
  given destination licensing.regime is registration
  expect licensing.licence_v_none reported
}

example "a register on both sides" {
  given origin licensing.regime is registration
  given destination licensing.regime is registration
  expect licensing.licence_v_none not_reported
}

example "a licence on neither side: both have a gap of their own, and no difference" {
  given origin licensing.regime is notification
  given destination licensing.regime is notification
  expect licensing.licence_v_none not_reported
}

example "a licence at home; the law of the destination has not been read" {
  given origin licensing.regime is licence_or_certificate
  expect licensing.licence_v_none cannot_tell
}

example "a licence at home, none abroad; by the agreement only recruiters registered on each side
         take part" {
  given origin licensing.regime is licence_or_certificate
  given destination licensing.regime is silent
  given agreement licensing.regime is registration
  given agreement bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides
  expect licensing.licence_v_none settled
}

example "a licence at home, none abroad; by the agreement a notice is enough" {
  given origin licensing.regime is licence_or_certificate
  given destination licensing.regime is silent
  given agreement licensing.regime is notification
  given agreement bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides
  expect licensing.licence_v_none reported
}

example "a licence at home, none abroad; the agreement asks for the licence on one side" {
  given origin licensing.regime is licence_or_certificate
  given destination licensing.regime is silent
  given agreement licensing.regime is licence_or_certificate
  given agreement bilateral.fair_recruitment_clauses includes written_contract
  expect licensing.licence_v_none reported
}

pattern licensing.partner_not_available "Partner licence required where no licence exists" {
  implements montreal ch3.l;
             special_rapporteur 2015.lic.2, 2015.lic.1;
             ten_things c;
             white_paper 2;
             mlc A1.4.8-10, R1.4
  class dependency
  severity high
  when (origin licensing.foreign_partner_rule is licensed_at_both_ends
        and destination licensing.regime is at most notification)
    or (destination licensing.foreign_partner_rule is licensed_at_both_ends
        and origin licensing.regime is at most notification)
  mend origin "where there is no licence: create one"
       destination "where there is no licence: create one"
       origin "where the partner's licence is asked for, meanwhile: accredit partners after a check
               of their own"
       destination "where the partner's licence is asked for, meanwhile: accredit partners after a
                    check of their own"
  related licensing.foreign_partners
  why "One side asks for a licence that the other does not issue. Either lawful recruitment stops,
       or the requirement is waived in practice and nobody checks the partner at all."
}

example "home asks for the partner's licence, and the destination issues none" {
  given origin licensing.foreign_partner_rule is licensed_at_both_ends
  given destination licensing.regime is silent
  given destination licensing.foreign_partner_rule is accredited
  expect licensing.partner_not_available reported
}

example "home asks for the partner's licence, and the destination only takes notice of recruiters" {
  given origin licensing.foreign_partner_rule is licensed_at_both_ends
  given destination licensing.regime is notification
  expect licensing.partner_not_available reported
}

example "the destination asks for the partner's licence, and home issues none" {
  given origin licensing.regime is silent
  given destination licensing.foreign_partner_rule is licensed_at_both_ends
  expect licensing.partner_not_available reported
}

example "the destination asks for the partner's licence, and home only takes notice of recruiters" {
  given origin licensing.regime is notification
  given destination licensing.foreign_partner_rule is licensed_at_both_ends
  expect licensing.partner_not_available reported
}

example "home asks for the partner's licence, and the destination has a register" {
  given origin licensing.foreign_partner_rule is licensed_at_both_ends
  given origin licensing.regime is licence_or_certificate
  given destination licensing.foreign_partner_rule is licensed_at_both_ends
  given destination licensing.regime is registration
  expect licensing.partner_not_available not_reported
}

example "the same, with the register at home" {
  given origin licensing.foreign_partner_rule is licensed_at_both_ends
  given origin licensing.regime is registration
  given destination licensing.foreign_partner_rule is licensed_at_both_ends
  given destination licensing.regime is licence_or_certificate
  expect licensing.partner_not_available not_reported
}

example "no licence on either side, but accreditation of the partner is enough" {
  given origin licensing.foreign_partner_rule is accredited
  given origin licensing.regime is silent
  given destination licensing.foreign_partner_rule is accredited
  given destination licensing.regime is silent
  expect licensing.partner_not_available not_reported
}

example "home asks for the partner's licence; whether the destination issues one has not been
         read" {
  given origin licensing.foreign_partner_rule is licensed_at_both_ends
  expect licensing.partner_not_available cannot_tell
}

pattern licensing.no_common_channel "No channel lawful on both sides" {
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
  class conflict
  severity critical
  when origin licensing.permitted_channels is disjoint from destination licensing.permitted_channels
   and not (origin licensing.permitted_channels includes any of direct_hire_with_approval,
                direct_hire_free
            and destination licensing.permitted_channels includes any of direct_hire_with_approval,
                    direct_hire_free)
   and not (origin licensing.permitted_channels includes licensed_private_agency
            and destination licensing.permitted_channels includes foreign_agency)
   and not (origin licensing.permitted_channels includes foreign_agency
            and destination licensing.permitted_channels includes licensed_private_agency)
  settled when agreement licensing.permitted_channels counts at least 1
           and agreement bilateral.legal_nature is at least non_binding_with_implementing_rules
  mend origin "open a channel that the destination's law allows"
       destination "open a channel that the law of origin allows"
       agreement "name a channel lawful on both sides, in a text that binds or is carried out by
                  binding rules"
  related licensing.authorisation_required
  why "Whatever route a worker takes breaks the law on one side. So workers leave by unlawful ways,
       and whoever can arrange these has them in hand: they cannot complain without accusing
       themselves."
}

example "home sends through public bodies only, the destination admits through licensed agencies
         only" {
  given origin licensing.permitted_channels includes government_to_government
  given destination licensing.permitted_channels includes licensed_private_agency
  given agreement licensing.permitted_channels is silent
  given agreement bilateral.legal_nature is binding
  expect licensing.no_common_channel reported
}

example "home has agencies, the destination wants employers to hire directly" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes direct_hire_free
  expect licensing.no_common_channel reported
}

example "home wants direct hire with approval, the destination has agencies" {
  given origin licensing.permitted_channels includes direct_hire_with_approval
  given destination licensing.permitted_channels includes licensed_private_agency
  expect licensing.no_common_channel reported
}

example "home accepts agencies licensed abroad, the destination has a public service only" {
  given origin licensing.permitted_channels includes foreign_agency
  given destination licensing.permitted_channels includes public_service
  expect licensing.no_common_channel reported
}

example "home has a public service only, the destination leaves recruiting to agencies licensed
         abroad" {
  given origin licensing.permitted_channels includes public_service
  given destination licensing.permitted_channels includes foreign_agency
  expect licensing.no_common_channel reported
}

example "an agreement that binds names channels that are not in either law" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes direct_hire_with_approval
  given agreement licensing.permitted_channels includes public_service, government_to_government
  given agreement bilateral.legal_nature is binding
  expect licensing.no_common_channel settled
}

example "a memorandum names a channel, and rules on both sides carry it out" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes direct_hire_with_approval
  given agreement licensing.permitted_channels includes government_to_government
  given agreement bilateral.legal_nature is non_binding_with_implementing_rules
  expect licensing.no_common_channel settled
}

example "a memorandum without force names a channel: the laws still forbid it" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes direct_hire_with_approval
  given agreement licensing.permitted_channels includes government_to_government
  given agreement bilateral.legal_nature is non_binding
  expect licensing.no_common_channel reported
}

example "licensed agencies on both sides" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes licensed_private_agency, direct_hire_free
  expect licensing.no_common_channel not_reported
}

example "the agencies of home, which the destination knows as agencies licensed abroad" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes foreign_agency
  expect licensing.no_common_channel not_reported
}

example "the agencies of the destination, which home knows as agencies licensed abroad" {
  given origin licensing.permitted_channels includes foreign_agency
  given destination licensing.permitted_channels includes licensed_private_agency
  expect licensing.no_common_channel not_reported
}

example "direct hire, with approval at home and freely at destination" {
  given origin licensing.permitted_channels includes direct_hire_with_approval
  given destination licensing.permitted_channels includes direct_hire_free
  expect licensing.no_common_channel not_reported
}

example "direct hire, freely at home and with approval at destination" {
  given origin licensing.permitted_channels includes direct_hire_free
  given destination licensing.permitted_channels includes direct_hire_with_approval
  expect licensing.no_common_channel not_reported
}

example "agencies at home; which channels the destination allows is left unsaid" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels is silent
  expect licensing.no_common_channel cannot_tell
}

pattern licensing.direct_hire "Direct hire barred at origin, ordinary at destination" {
  implements gpog GP.3, SCOPE;
             fees_definition 9.c;
             c97 AI.3.3
  class conflict
  severity high
  when origin licensing.permitted_channels includes none of direct_hire_with_approval,
           direct_hire_free
   and destination licensing.permitted_channels includes direct_hire_free
  settled when agreement licensing.permitted_channels includes direct_hire_with_approval
           and agreement bilateral.legal_nature is at least non_binding_with_implementing_rules
  mend origin "open a direct route with approval, under the same duties on fees, contract and
               remedy"
       destination "send employers to that route before the visa is given"
  related employer.direct_hire
  why "The employer hires directly, lawfully by its own law, and the worker leaves without the
       clearance of the home State. So the worker goes without the contract check and the
       insurance, and may be punished on return."
}

example "home sends through agencies only, and employers at destination hire as they please" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes licensed_private_agency, direct_hire_free
  expect licensing.direct_hire reported
}

example "home approves direct hire case by case" {
  given origin licensing.permitted_channels includes licensed_private_agency,
    direct_hire_with_approval
  given destination licensing.permitted_channels includes direct_hire_free
  expect licensing.direct_hire not_reported
}

example "home leaves direct hire free" {
  given origin licensing.permitted_channels includes direct_hire_free
  given destination licensing.permitted_channels includes direct_hire_free
  expect licensing.direct_hire not_reported
}

example "direct hire is open on neither side" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes licensed_private_agency
  expect licensing.direct_hire not_reported
}

example "employers at destination hire as they please; at home, direct hire has not been looked
         at" {
  given origin licensing.permitted_channels includes licensed_private_agency
    unassessed direct_hire_with_approval, direct_hire_free
  given destination licensing.permitted_channels includes direct_hire_free
  expect licensing.direct_hire cannot_tell
}

example "barred at home, free abroad; a memorandum with rules to carry it out opens direct hire
         with approval" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes direct_hire_free
  given agreement licensing.permitted_channels includes direct_hire_with_approval
  given agreement bilateral.legal_nature is non_binding_with_implementing_rules
  expect licensing.direct_hire settled
}

example "barred at home, free abroad; a memorandum that binds nobody speaks of direct hire with
         approval" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes direct_hire_free
  given agreement licensing.permitted_channels includes direct_hire_with_approval
  given agreement bilateral.legal_nature is non_binding
  expect licensing.direct_hire reported
}

example "direct hire is barred at home and free abroad; a treaty names agencies only" {
  given origin licensing.permitted_channels includes licensed_private_agency
  given destination licensing.permitted_channels includes direct_hire_free
  given agreement licensing.permitted_channels includes licensed_private_agency
  given agreement bilateral.legal_nature is binding
  expect licensing.direct_hire reported
}

pattern licensing.sub_agents_one_side "Sub-agents barred or registered on one side, freer on the
                                       other" {
  implements montreal ch3.f;
             fees_definition 12;
             white_paper 8;
             special_rapporteur 2015.law.3;
             iris_standard 1.c;
             iris_handbook 2.3;
             iom_mpi_brief 1
  class conflict
  severity medium
  when origin licensing.sub_agent_rule differs from destination licensing.sub_agent_rule
   and (origin licensing.sub_agent_rule is at least registered_licensee_liable
        or destination licensing.sub_agent_rule is at least registered_licensee_liable)
  settled when agreement licensing.sub_agent_rule is at least registered_licensee_liable
  mend origin "where sub-agents are freer: bar or register them, and make the licensee liable"
       destination "where sub-agents are freer: bar or register them, and make the licensee liable"
       agreement "one rule for both sides: sub-agents are barred, or registered with the licensee
                  liable"
  related licensing.sub_agents
  why "Brokers work from the side that leaves them alone. The agency on the strict side takes its
       workers from them and can show a clean list."
}

example "registered at home, used freely at destination" {
  given origin licensing.sub_agent_rule is registered_licensee_liable
  given destination licensing.sub_agent_rule is allowed_without_liability
  given agreement licensing.sub_agent_rule is allowed_licensee_liable
  expect licensing.sub_agents_one_side reported
}

example "used freely at home, registered at destination" {
  given origin licensing.sub_agent_rule is silent
  given destination licensing.sub_agent_rule is registered_licensee_liable
  expect licensing.sub_agents_one_side reported
}

example "barred at home, registered at destination" {
  given origin licensing.sub_agent_rule is prohibited
  given destination licensing.sub_agent_rule is registered_licensee_liable
  expect licensing.sub_agents_one_side reported
}

example "the agreement has sub-agents registered on both sides" {
  given origin licensing.sub_agent_rule is allowed_licensee_liable
  given destination licensing.sub_agent_rule is prohibited
  given agreement licensing.sub_agent_rule is registered_licensee_liable
  expect licensing.sub_agents_one_side settled
}

example "the agreement bars sub-agents" {
  given origin licensing.sub_agent_rule is registered_licensee_liable
  given destination licensing.sub_agent_rule is silent
  given agreement licensing.sub_agent_rule is prohibited
  expect licensing.sub_agents_one_side settled
}

example "registered on both sides" {
  given origin licensing.sub_agent_rule is registered_licensee_liable
  given destination licensing.sub_agent_rule is registered_licensee_liable
  expect licensing.sub_agents_one_side not_reported
}

example "used freely on both sides, though one makes the licensee liable" {
  given origin licensing.sub_agent_rule is allowed_licensee_liable
  given destination licensing.sub_agent_rule is allowed_without_liability
  expect licensing.sub_agents_one_side not_reported
}

example "used freely on both sides, though only the destination makes the licensee liable" {
  given origin licensing.sub_agent_rule is allowed_without_liability
  given destination licensing.sub_agent_rule is allowed_licensee_liable
  expect licensing.sub_agents_one_side not_reported
}

example "barred at home; the rule at destination has not been read" {
  given origin licensing.sub_agent_rule is prohibited
  expect licensing.sub_agents_one_side cannot_tell
}

pattern licensing.security_gap "Unpaid wages secured on neither side" {
  implements montreal ch3.e, ch6.j, ch2.g;
             iris_handbook 2.3, 1.11;
             mlc A1.4.5.c.vi;
             iris_standard 5.c
  class protection_gap
  severity medium
  when origin licensing.security_uses includes none of unpaid_wages
   and destination licensing.security_uses includes none of unpaid_wages
   and origin grievance.guarantee_fund is at most recruiter_bond
   and destination grievance.guarantee_fund is at most recruiter_bond
  settled when agreement licensing.security_uses includes unpaid_wages
            or agreement grievance.guarantee_fund is at least wage_fund
  mend origin "open the recruiter's bond to unpaid wages"
       destination "open the recruiter's bond to unpaid wages"
       destination "a wage guarantee that covers migrant workers, also after they have left"
       agreement "say which security or fund pays wages awarded on the other side"
  related licensing.adequate_security, grievance.guarantee
  why "A worker goes home with a judgment for wages, and the employer is gone. Neither bond nor
       fund on either side answers for it, so the judgment is worth its paper."
}

example "no bond is open to wages, and no fund pays them" {
  given origin licensing.security_uses includes fines
  given origin grievance.guarantee_fund is silent
  given destination licensing.security_uses is silent
  given destination grievance.guarantee_fund is silent
  given agreement licensing.security_uses includes fee_refund
  given agreement grievance.guarantee_fund is recruiter_bond
  expect licensing.security_gap reported
}

example "the only guarantee on either side is a bond, and no bond is open to wages" {
  given origin licensing.security_uses includes fee_refund, repatriation
  given origin grievance.guarantee_fund is recruiter_bond
  given destination licensing.security_uses includes fines
  given destination grievance.guarantee_fund is recruiter_bond
  given agreement licensing.security_uses is silent
  given agreement grievance.guarantee_fund is silent
  expect licensing.security_gap reported
}

example "the agreement opens the bond to wages" {
  given origin licensing.security_uses includes fines
  given origin grievance.guarantee_fund is silent
  given destination licensing.security_uses is silent
  given destination grievance.guarantee_fund is silent
  given agreement licensing.security_uses includes unpaid_wages
  expect licensing.security_gap settled
}

example "the agreement sets up a fund for wages" {
  given origin licensing.security_uses includes fines
  given origin grievance.guarantee_fund is silent
  given destination licensing.security_uses is silent
  given destination grievance.guarantee_fund is silent
  given agreement licensing.security_uses is silent
  given agreement grievance.guarantee_fund is wage_fund
  expect licensing.security_gap settled
}

example "the bond at home is open to wages" {
  given origin licensing.security_uses includes unpaid_wages
  given origin grievance.guarantee_fund is recruiter_bond
  given destination licensing.security_uses is silent
  given destination grievance.guarantee_fund is silent
  expect licensing.security_gap not_reported
}

example "the bond at destination is open to wages" {
  given origin licensing.security_uses is silent
  given origin grievance.guarantee_fund is silent
  given destination licensing.security_uses includes unpaid_wages
  given destination grievance.guarantee_fund is recruiter_bond
  expect licensing.security_gap not_reported
}

example "a fund at home pays wages" {
  given origin licensing.security_uses is silent
  given origin grievance.guarantee_fund is wage_fund
  given destination licensing.security_uses is silent
  given destination grievance.guarantee_fund is silent
  expect licensing.security_gap not_reported
}

example "a fund at destination pays wages" {
  given origin licensing.security_uses is silent
  given origin grievance.guarantee_fund is silent
  given destination licensing.security_uses is silent
  given destination grievance.guarantee_fund is wage_fund
  expect licensing.security_gap not_reported
}

example "no bond is open to wages; whether the destination has a fund has not been read" {
  given origin licensing.security_uses is silent
  given origin grievance.guarantee_fund is silent
  given destination licensing.security_uses is silent
  expect licensing.security_gap cannot_tell
}

pattern licensing.job_order_twice "Job offer approved twice" {
  implements montreal ch3.k;
             gpog OG.24.2, OG.4.2;
             mobility_paper issue.4;
             c97 AII.3
  class duplication
  severity low
  when origin licensing.job_order_verification is at least authority_approval
   and destination licensing.employer_registration is at least offer_approved
  mend agreement "each side accepts the other's check of what it sees best, in one shared record"
  related licensing.job_orders, licensing.employers
  why "Two offices check the same offer, and neither relies on the other. The process grows longer,
       workers wait without income, and each desk is one more place where a payment speeds things
       up."
}

example "the ministry at home and the ministry at destination approve the same offer" {
  given origin licensing.job_order_verification is authority_approval
  given destination licensing.employer_registration is offer_approved
  expect licensing.job_order_twice reported
}

example "the mission verifies what the destination has approved" {
  given origin licensing.job_order_verification is mission_verification
  given destination licensing.employer_registration is employer_approved
  expect licensing.job_order_twice reported
}

example "home takes the papers as they come, and the destination approves" {
  given origin licensing.job_order_verification is recruiter_documents
  given destination licensing.employer_registration is offer_approved
  expect licensing.job_order_twice not_reported
}

example "home approves, and the destination only files" {
  given origin licensing.job_order_verification is authority_approval
  given destination licensing.employer_registration is offer_filed
  expect licensing.job_order_twice not_reported
}

example "home approves; the procedure at destination has not been read" {
  given origin licensing.job_order_verification is authority_approval
  expect licensing.job_order_twice cannot_tell
}

pattern licensing.job_order_unsupported "Verification at origin has no counterpart" {
  implements montreal ch3.k;
             gpog OG.24.2, OG.4.2
  class dependency
  severity medium
  when origin licensing.job_order_verification is mission_verification
   and destination licensing.employer_registration is silent
  settled when agreement licensing.employer_registration is at least offer_approved
  mend destination "register or approve employers who recruit abroad"
       agreement "the destination vets employers, and the mission may consult the record"
  related licensing.job_orders
  why "The mission must say that an employer is genuine, in a State that keeps no record of
       employers who recruit abroad. It stamps what it cannot find out, and the worker takes the
       stamp for a guarantee."
}

example "the mission must verify employers of whom the destination keeps no record" {
  given origin licensing.job_order_verification is mission_verification
  given destination licensing.employer_registration is silent
  given agreement licensing.employer_registration is offer_filed
  expect licensing.job_order_unsupported reported
}

example "under the agreement the destination approves each offer" {
  given origin licensing.job_order_verification is mission_verification
  given destination licensing.employer_registration is silent
  given agreement licensing.employer_registration is offer_approved
  expect licensing.job_order_unsupported settled
}

example "under the agreement the destination vets each employer" {
  given origin licensing.job_order_verification is mission_verification
  given destination licensing.employer_registration is silent
  given agreement licensing.employer_registration is employer_approved
  expect licensing.job_order_unsupported settled
}

example "the mission verifies, and offers are on file at destination" {
  given origin licensing.job_order_verification is mission_verification
  given destination licensing.employer_registration is offer_filed
  expect licensing.job_order_unsupported not_reported
}

example "home approves from its desk, and asks nothing of the destination" {
  given origin licensing.job_order_verification is authority_approval
  given destination licensing.employer_registration is silent
  expect licensing.job_order_unsupported not_reported
}

example "the mission verifies; what the destination keeps has not been read" {
  given origin licensing.job_order_verification is mission_verification
  expect licensing.job_order_unsupported cannot_tell
}

pattern licensing.sanctions_not_shared "Sanction on one side without effect on the other" {
  implements montreal ch5.g;
             gpog GP.6, OG.22, OG.22.1, OG.23, OG.23.1;
             special_rapporteur 2023.c;
             iris_standard A.1
  class protection_gap
  severity high
  when (destination incentives.offender_list is at most published
        and origin licensing.breach_grounds includes none of breach_of_foreign_law)
    or (origin incentives.offender_list is at most published
        and destination licensing.breach_grounds includes none of breach_of_foreign_law)
  settled when agreement incentives.offender_list is published_and_shared
            or agreement bilateral.information_exchange includes sanctioned_recruiters_and_employers
  mend origin "send the list of sanctioned operators to the partner, and make breach of its law a
               ground to act on a licence"
       destination "send the list of sanctioned operators to the partner, and make breach of its
                    law a ground to act on a licence"
       agreement "a clause on exchange of the lists, with a time limit"
  related incentives.offenders_listed, licensing.foreign_law
  why "An agency barred on one side for cheating workers goes on recruiting on the other. There
       nobody is told of the sanction, and the law gives no ground to act on it."
}

example "the destination's list is not sent, and home could not act on it anyway" {
  given origin incentives.offender_list is published_and_shared
  given origin licensing.breach_grounds includes breach_of_condition
  given destination incentives.offender_list is published
  given destination licensing.breach_grounds includes breach_of_foreign_law
  given agreement incentives.offender_list is published
  given agreement bilateral.information_exchange includes job_orders
  expect licensing.sanctions_not_shared reported
}

example "home's list is not sent, and the destination could not act on it anyway" {
  given origin incentives.offender_list is published
  given origin licensing.breach_grounds includes breach_of_foreign_law
  given destination incentives.offender_list is published_and_shared
  given destination licensing.breach_grounds includes breach_of_condition
  given agreement incentives.offender_list is silent
  given agreement bilateral.information_exchange is silent
  expect licensing.sanctions_not_shared reported
}

example "the destination keeps no list, and home's law has no grounds for revocation" {
  given origin incentives.offender_list is published_and_shared
  given origin licensing.breach_grounds is silent
  given destination incentives.offender_list is silent
  given destination licensing.breach_grounds includes breach_of_foreign_law
  expect licensing.sanctions_not_shared reported
}

example "home keeps no list, and the destination's law has no grounds for revocation" {
  given origin incentives.offender_list is silent
  given origin licensing.breach_grounds includes breach_of_foreign_law
  given destination incentives.offender_list is published_and_shared
  given destination licensing.breach_grounds is silent
  expect licensing.sanctions_not_shared reported
}

example "under the agreement the lists are published and exchanged" {
  given origin incentives.offender_list is published
  given origin licensing.breach_grounds is silent
  given destination incentives.offender_list is published
  given destination licensing.breach_grounds is silent
  given agreement incentives.offender_list is published_and_shared
  expect licensing.sanctions_not_shared settled
}

example "under the agreement each side tells the other whom it has sanctioned" {
  given origin incentives.offender_list is published
  given origin licensing.breach_grounds is silent
  given destination incentives.offender_list is published
  given destination licensing.breach_grounds is silent
  given agreement incentives.offender_list is silent
  given agreement bilateral.information_exchange includes sanctioned_recruiters_and_employers
  expect licensing.sanctions_not_shared settled
}

example "the lists are sent across on both sides" {
  given origin incentives.offender_list is published_and_shared
  given origin licensing.breach_grounds is silent
  given destination incentives.offender_list is published_and_shared
  given destination licensing.breach_grounds is silent
  expect licensing.sanctions_not_shared not_reported
}

example "the lists stay at home, but each side may act on breach of the other's law" {
  given origin incentives.offender_list is published
  given origin licensing.breach_grounds includes breach_of_foreign_law
  given destination incentives.offender_list is published
  given destination licensing.breach_grounds includes breach_of_foreign_law
  expect licensing.sanctions_not_shared not_reported
}

example "the destination's list is not sent; whether home could act on it has not been read" {
  given origin incentives.offender_list is published_and_shared
  given destination incentives.offender_list is published
  expect licensing.sanctions_not_shared cannot_tell
}
