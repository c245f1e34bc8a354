rule inspection.mandate "Inspection mandate over the whole recruitment process" {
  implements montreal ch7.j;
             gpog GP.5, OG.5.1, OG.2;
             p29 2.c;
             gcm 6.f;
             five_corridors 5.1;
             r86 17;
             c97 AI.3.4, AII.3;
             policy_network 6;
             special_rapporteur 2015.insp.1, 2015.law.4;
             c189 16-17;
             iris_handbook 3.9, 3.5;
             mlc A1.4.6-7;
             statements mobility_programme.d;
             c143 2
  for origin, destination
  severity critical
  met when inspection.mandate_reach includes licensed_recruiters, unlicensed_intermediaries,
               employers, pre_employment_stage, all_sectors
  partly met when inspection.mandate_reach counts at least general.some
  gap "The inspectorate has no full mandate over recruiters, employers and the stage before
       employment."
  advise "Name recruitment in the inspection mandate, for all actors and sectors, before and after
          hiring."
}

rule inspection.full_powers "Full powers, private interviews and access to housing" {
  implements montreal ch4.b, ch4.d;
             gpog OG.5.1, OG.2.1;
             iris_handbook 3.1, 3.9, 3.10, 3.4;
             special_rapporteur 2015.insp.1, 2015.insp.2, 2023.d;
             gcm 6.f
  for origin, destination
  severity high
  met when inspection.powers includes enter, unannounced_visits, copy_documents, compel_production,
               question_persons, private_interviews, issue_orders
       and inspection.mandate_reach includes worker_accommodation
  partly met when inspection.powers includes enter
              and inspection.powers counts at least general.several
  gap "Inspectors lack powers to enter, see records, speak with workers alone or order correction."
  advise "Grant powers of unannounced entry, production, private interview and orders over
          recruiters and employers, with access to housing and, under safeguards, households."
}

rule inspection.proactive "Proactive, risk-based inspection" {
  implements montreal ch4.b, ch4.d, ch3.c;
             gpog OG.5.1;
             iris_handbook 3.3;
             special_rapporteur 2023.d;
             c143 2
  for origin, destination
  severity medium
  met when inspection.initiative is plan_or_frequency
  partly met when inspection.initiative is own_initiative
  gap "Inspection depends on complaints."
  advise "Require a risk-based plan and stated inspection intervals for licensees."
}

rule inspection.firewall "Inspection separated from immigration control" {
  implements montreal ch4.g, ch6.c;
             gpog OG.8.2;
             iris_handbook 3.8;
             special_rapporteur 2023.b
  for destination
  severity high
  met when inspection.immigration_separation is firewall
  partly met when inspection.immigration_separation is no_duty_to_report
  gap "Contact with inspectors may lead to removal."
  advise "Bar use of inspection data for removal and free inspectors from reporting duties."
}

rule inspection.capacity "Resourced, trained, specialised and honest inspection" {
  implements montreal ch4.a, ch4.e, ch4.k;
             iris_handbook 3.2, 3.5, 3.6, 3.8, 3.3, 3.7;
             gcm 6.f;
             special_rapporteur 2015.insp.1
  for origin, destination
  severity medium
  met when inspection.operating_rules includes staffing_or_budget_basis, specialised_unit,
               inspector_training, written_procedures, conflict_of_interest_ban, bribery_offence
       and inspection.powers includes interpreters
  partly met when inspection.operating_rules counts at least general.several
  gap "No rule secures staff, training, interpreters, consistent practice and freedom from
       conflicts of interest."
  advise "Provide a budget and staffing basis, a specialised unit, training, interpreters and
          written procedures; bar officials and families from the business and punish bribery."
}

rule inspection.referral "Referral of forced labour and trafficking" {
  implements montreal ch4.f, ch6.k;
             statements mobility_programme.e;
             p29 3-4
  for origin, destination
  severity high
  met when inspection.operating_rules includes trafficking_referral
  partly met when institutions.information_sharing includes any of police_and_prosecution,
                      anti_trafficking
  gap "No rule obliges referral of forced labour or trafficking found in recruitment."
  advise "Adopt a referral duty and protocol among inspectors, police and victim services."
}
