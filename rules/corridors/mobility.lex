pattern mobility.documents_one_side "Retention an offence on one side, allowed on the other" {
  implements gpog GP.11, OG.18, OG.18.1;
             iris_standard 2.a;
             gcm 6.h;
             c189 9;
             dhaka 4;
             special_rapporteur 2015.insp.2
  class conflict
  severity high
  when origin mobility.document_retention is at least prohibited
   and (destination mobility.document_retention is at most permitted_with_consent
        or destination mobility.document_retention is silent)
  mend destination "prohibit with sanction"
       agreement "clause on documents"
  related mobility.documents
  why "Papers are taken where the ban does not reach."
}

pattern mobility.bar_v_admission "Deployment barred at origin, admission open at destination" {
  implements montreal ch1.i;
             c97 4;
             special_rapporteur 2015.pol.1
  class conflict
  severity critical
  when origin mobility.movement_bar is at most barred_save_exemption
   and destination mobility.movement_bar is at least agreement_only
  mend origin "replace bar by conditions"
       destination "admit only through an agreed channel"
       agreement "standards that allow lifting"
  related mobility.no_movement_bar
  why "Workers travel outside the rules of origin and lose its protection; recruiters avoid
       control."
}

pattern mobility.clearance_sequence "Clearance needs a document issued only after arrival" {
  implements montreal ch4.l;
             gpog GP.4;
             mobility_paper issue.8;
             gcm 5.f;
             special_rapporteur 2015.insp.3
  class dependency
  severity high
  when origin mobility.exit_clearance_requirements includes work_permit
   and destination contract.delivery_timing is at most by_first_day
  mend origin "agree on sequence and documents"
       destination "agree on sequence and documents"
       agreement "procedure annex"
  related institutions.approvals
  why "The steps form a circle that only an exemption or a payment breaks."
}

pattern mobility.exit_v_return "Free return promised, exit controlled by employer" {
  implements montreal ch8.f;
             gpog GP.11, GP.12, OG.31, OG.31.1;
             fees_definition 12.vi;
             iris_standard 2.b, 5.c;
             special_rapporteur 2023.h;
             r201 22;
             c97 AII.8-10;
             dhaka 10;
             c189 8
  class conflict
  severity critical
  when origin welfare.repatriation_events counts at least 3
   and destination mobility.exit_permission is consent_required
  mend destination "abolish exit consent"
  related mobility.exit_freedom, welfare.repatriation
  why "The return for which origin provides can be stopped by the employer."
}

pattern mobility.leaving "Leaving lawful on one side, punished on the other" {
  implements gpog GP.12, OG.31, OG.31.1;
             iris_standard 2.b;
             r188 15
  class conflict
  severity high
  when origin mobility.leaving_penalties differs from destination mobility.leaving_penalties
  mend origin "on the side with penalty: repeal"
       destination "on the side with penalty: repeal"
       agreement "no adverse effect of lawful leaving"
  related mobility.leaving_job
  why "A worker who lawfully changes or leaves the job is banned, fined or reported on the other
       side."
}
