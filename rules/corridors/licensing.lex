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
  when (origin licensing.regime is stated
        and destination licensing.regime is silent)
    or (destination licensing.regime is stated
        and origin licensing.regime is silent)
  mend origin "on the side without regime: license or register recruiters"
       destination "on the side without regime: license or register recruiters"
       origin "accredit partners meanwhile"
  related licensing.authorisation_required
  why "Licensed recruiters deal with partners nobody controls."
}

pattern licensing.partner_not_available "Partner licence required where no licence exists" {
  implements montreal ch3.l;
             special_rapporteur 2015.lic.2, 2015.lic.1;
             ten_things c;
             white_paper 2;
             mlc A1.4.8-10, R1.4;
             c97 AI.3.4
  class dependency
  severity high
  when (origin licensing.foreign_partner_rule is licensed_at_both_ends
        and destination licensing.regime is silent)
    or (destination licensing.foreign_partner_rule is licensed_at_both_ends
        and origin licensing.regime is silent)
  mend origin "on the side without a regime: create one"
       destination "on the side without a regime: create one"
       origin "on the other side, meanwhile: accept accreditation meanwhile"
       destination "on the other side, meanwhile: accept accreditation meanwhile"
  related licensing.foreign_partners
  why "Recruitment can be lawful only with a licence that the other State does not issue."
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
  mend origin "agree on a channel"
       destination "agree on a channel"
       agreement "name it"
  related licensing.authorisation_required
  why "Every route breaks one law, so workers leave irregularly."
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
  mend origin "open an approved direct route with the same duties"
       destination "refer employers to it"
  related employer.direct_hire
  why "Employers who hire directly do so unlawfully at origin and workers lose its protection."
}

pattern licensing.sub_agents_one_side "Sub-agents barred on one side and free on the other" {
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
  mend origin "bar or register sub-agents with liability of the licensee"
       destination "bar or register sub-agents with liability of the licensee"
  related licensing.sub_agents
  why "Brokers work from the side that allows them."
}

pattern licensing.security_gap "Claim secured on neither side" {
  implements montreal ch3.e, ch6.j, ch2.g;
             iris_handbook 2.3, 1.11;
             mlc A1.4.5.c.vi;
             iris_standard 5.c
  class protection_gap
  severity medium
  when origin licensing.security_uses includes none of unpaid_wages
   and destination licensing.security_uses includes none of unpaid_wages
   and destination grievance.guarantee_fund is silent
  mend origin "open the bond"
       destination "open the bond"
       destination "wage fund"
  related licensing.adequate_security, grievance.guarantee
  why "Unpaid wages have no guarantor anywhere in the corridor."
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
  mend agreement "recognise each other's approval with shared record"
  related licensing.job_orders, licensing.employers
  why "Two approvals of one offer lengthen the process and invite payment; neither relies on the
       other."
}

pattern licensing.job_order_unsupported "Verification at origin has no counterpart" {
  implements montreal ch3.k;
             gpog OG.24.2, OG.4.2
  class dependency
  severity medium
  when origin licensing.job_order_verification is mission_verification
   and destination licensing.employer_registration is silent
  mend destination "register employers"
       agreement "access to the register"
  related licensing.job_orders
  why "Missions must verify employers of whom destination keeps no register."
}

pattern licensing.sanctions_not_shared "Sanction on one side without effect on the other" {
  implements montreal ch5.g;
             gpog GP.6, OG.22, OG.22.1, OG.23, OG.23.1;
             special_rapporteur 2023.c;
             iris_standard A.1
  class protection_gap
  severity high
  when (origin incentives.offender_list is at most published
        or destination incentives.offender_list is at most published)
   and origin licensing.breach_grounds includes none of breach_of_foreign_law
  mend origin "share lists"
       destination "share lists"
       origin "make foreign breach a ground for action"
  related incentives.offenders_listed, licensing.foreign_law
  why "Operators barred on one side keep working on the other."
}
