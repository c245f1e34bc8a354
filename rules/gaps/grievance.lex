rule grievance.competent_body "Body competent for recruitment complaints" {
  implements montreal ch6.a;
             gpog GP.13;
             c181 10, 14;
             iris_handbook 1.10;
             c189 15.1.b, 16-17;
             mlc A1.4.6-7;
             ten_things i;
             special_rapporteur 2015.acc.1;
             policy_network 7;
             r201 6-7;
             r203 8;
             dhaka 9;
             statements mobility_programme.c
  for origin, destination
  severity critical
  met when grievance.complaint_body is at least recruitment_body
  partly met when grievance.complaint_body is general_labour_body
  gap "No body is competent for recruitment complaints."
  advise "Give an authority power to receive, investigate and decide recruitment complaints,
          keeping the courts open."
}

rule grievance.any_status "Access whatever the status" {
  implements montreal ch6.f;
             gpog GP.13, OG.8;
             mobility_paper action.11, issue.12;
             gcm 6.j;
             five_corridors 7.1;
             c143 1, 9;
             p29 3-4;
             iris_handbook 1.10;
             statements mobility_programme.b
  for origin, destination
  severity critical
  met when grievance.status_access is all_claims
  partly met when grievance.status_access is past_work_claims
  gap "Access depends on migration status."
  advise "State that complaint and claims for pay are open whatever the status."
}

rule grievance.after_return "Access after return or departure" {
  implements montreal ch6.a;
             gpog GP.13, OG.8.1;
             statements civil_society.a;
             r201 21.1;
             gcm 6.j;
             r203 12
  for origin, destination
  severity high
  met when grievance.location_access is remote_filing
       and grievance.filing_channels includes any of online, mission_abroad
  partly met when grievance.location_access is through_representative
  gap "Workers lose access when they leave."
  advise "Allow filing online, through missions or representatives and hearing at a distance."
}

rule grievance.accessible "Free, simple, prompt and assisted procedure" {
  implements montreal ch6.e;
             gpog GP.13, OG.8.1, OG.8.2;
             iris_handbook 1.11, 1.10;
             gcm 7.g;
             special_rapporteur 2015.acc.2;
             five_corridors 7.1;
             statements civil_society.a;
             r203 8
  for origin, destination
  severity high
  met when grievance.procedure_support includes any of no_filing_fee, fee_waiver
       and grievance.procedure_support includes interpretation, legal_aid
       and grievance.decision_time_limit is at most 90
  partly met when grievance.procedure_support counts at least 1
               or grievance.decision_time_limit is stated
  gap "The procedure costs money, gives no help or has no time limit."
  advise "Abolish filing fees, provide interpretation, legal aid and simple forms, fix a time limit
          for decision and an urgent procedure for wages."
}

rule grievance.full_remedies "Full range of enforceable remedies" {
  implements montreal ch6.b;
             gpog GP.13, OG.8.1, OG.27.1;
             c181 14;
             iris_handbook 1.10;
             five_corridors 7.1;
             r203 12;
             p29 1;
             statements civil_society.a;
             ten_things i
  for origin, destination
  severity critical
  met when grievance.remedies includes refund, wages, compensation
       and grievance.remedies includes any of repatriation, reinstatement
       and grievance.order_enforcement is directly_enforceable
  partly met when grievance.remedies counts at least 1
  gap "The body cannot order refund, wages and compensation, or its orders do not bind."
  advise "Give power to order refund, wages, compensation and return, enforceable as a judgment."
}

rule grievance.cross_border "Cross-border claims and evidence" {
  implements montreal ch6.h;
             gpog OG.8.1;
             r203 12;
             gcm 6.j;
             special_rapporteur 2015.acc.2
  for origin, destination
  severity medium
  met when grievance.cross_border_procedure includes power_of_attorney, remote_testimony
       and grievance.cross_border_procedure includes any of service_abroad,
               recognition_of_foreign_awards, mission_may_sue
  partly met when grievance.cross_border_procedure counts at least 1
  gap "Claims cannot be pursued across the border."
  advise "Admit powers of attorney and remote testimony, and provide for service and recognition of
          awards."
}

rule grievance.no_retaliation "No retaliation against complainants and whistle-blowers" {
  implements montreal ch6.c;
             gpog OG.8, OG.15.5, OG.8.1;
             iris_standard 5.a;
             iris_handbook 1.10, 3.1;
             dhaka 9
  for origin, destination
  severity high
  met when grievance.retaliation_protection is at least any_detriment_with_sanction
  partly met when grievance.retaliation_protection is stated
  gap "Complainants are exposed to retaliation."
  advise "Bar any detriment, sanction it, and protect whistle-blowers pending decision."
}

rule grievance.no_removal "No removal while a claim is pending" {
  implements montreal ch6.c;
             gpog OG.8, OG.8.2;
             gcm 6.j
  for destination
  severity high
  met when grievance.removal_stay is automatic
  partly met when grievance.removal_stay is discretionary
  gap "A worker may be removed before the claim is decided."
  advise "Suspend removal while a claim is pending."
}

rule grievance.stay_and_work "Stay and work for victims of abuse" {
  implements montreal ch6.g;
             mobility_paper action.4;
             r203 11;
             iris_handbook 1.11;
             special_rapporteur 2015.acc.2
  for destination
  severity high
  met when grievance.claimant_permit is exploitation_stay_and_work
  partly met when grievance.claimant_permit is at least exploitation_stay
  gap "Victims of labour abuse cannot stay and work while they seek remedy."
  advise "Create a permit for victims of labour exploitation with right to work and a reflection
          period."
}

rule grievance.may_be_represented "Unions, NGOs and consuls may assist" {
  implements montreal ch6.i, ch6.d;
             mobility_paper issue.18;
             r203 12
  for origin, destination
  severity medium
  met when grievance.representation includes trade_unions, ngos
  partly met when grievance.representation counts at least 1
  gap "Workers must act alone."
  advise "Allow unions, NGOs, agents and consuls to file and represent, also for groups."
}

rule grievance.guarantee "Awards are paid" {
  implements montreal ch6.j, ch2.g;
             mlc A1.4.5.c.vi;
             iris_handbook 1.11
  for origin, destination
  severity high
  met when grievance.guarantee_fund is at least wage_fund
  partly met when grievance.guarantee_fund is recruiter_bond
  gap "Nothing pays when the debtor does not."
  advise "Set up a fund or insurance that pays awards and recovers from the debtor."
}

rule grievance.internal_channel "Grievance channel at recruiter and employer" {
  implements gpog OG.27;
             iris_standard 5.a;
             mlc A1.4.5.c.v;
             dhaka 9
  for origin, destination
  severity medium
  met when grievance.internal_mechanism is at least recruiter_and_employer
  partly met when grievance.internal_mechanism is recruiter
  gap "Recruiters and employers need not have a grievance channel."
  advise "Require a channel with time limits, passing unresolved complaints to the authority."
}
