rule sanctions.graduated "Graduated and dissuasive sanctions" {
  implements montreal ch4.h;
             gpog OG.5, OG.2.1;
             c181 8.1, 14;
             iris_handbook 1.9;
             r188 4;
             c189 15.1.c;
             c143 6
  for origin, destination
  severity high
  met when sanctions.types includes administrative_fine, suspension, revocation
       and sanctions.types includes any of criminal_fine, imprisonment
       and sanctions.fine_scaling is at least per_worker
  partly met when sanctions.types counts at least general.several
  gap "Sanctions are not graduated or too low to deter."
  advise "Provide tiers from warning to prison, fines per worker or by gain, and closure."
}

rule sanctions.key_breaches "Every core breach carries a sanction" {
  implements montreal ch3.a;
             gpog OG.5, GP.11, OG.4.3;
             iris_handbook 1.7;
             gcm 6.e;
             who_code 4.6
  for origin, destination
  severity high
  met when sanctions.conduct_covered includes charging_workers, unlicensed_activity, deception,
               contract_substitution, document_retention, retaliation
  partly met when sanctions.conduct_covered counts at least general.several
  gap "Some core breaches have no stated sanction."
  advise "Attach a sanction to each prohibited act."
}

rule sanctions.all_liable "Individuals, firms and employers can be punished" {
  implements montreal ch4.h;
             gpog OG.5, OG.2, OG.2.1;
             iris_handbook 1.9
  for origin, destination
  severity high
  met when sanctions.liable_persons includes natural_persons, legal_persons, directors_and_owners,
               employers
        or sanctions.liable_persons includes any_person, legal_persons, directors_and_owners
  partly met when sanctions.liable_persons counts at least general.some
  gap "Those behind firms, or employers, escape sanctions."
  advise "Extend liability to firms, directors, employers and sub-agents."
}

rule sanctions.fee_charging_punished "Fee charging has criminal and licence consequences" {
  implements montreal ch2.f;
             gpog GP.7;
             fees_definition 3;
             c181 7.1;
             white_paper 9;
             five_corridors kr1;
             r203 8
  for origin, destination
  severity high
  met when sanctions.fee_charging is criminal_and_licence
  partly met when sanctions.fee_charging is at least administrative_and_licence
  gap "Unlawful charging is a minor matter in law."
  advise "Provide criminal and administrative penalties with loss of licence or right to hire."
}

rule sanctions.exploitation_offences "Forced labour and fraudulent recruitment offences" {
  implements gpog OG.6.1, GP.5;
             iris_standard A.2;
             gcm 6.e;
             p29 1, 2.d
  for origin, destination
  severity critical
  met when sanctions.forced_labour_offences includes forced_labour, labour_trafficking,
               debt_bondage, fraudulent_recruitment
  partly met when sanctions.forced_labour_offences counts at least general.some
  gap "Offences of forced labour, trafficking or fraudulent recruitment are missing or do not reach
       recruitment."
  advise "Define the offences so that they begin with recruitment."
}

rule sanctions.irregular_movement "Organisers and illegal employers punished, with defences" {
  implements c97 AI.8, AII.11-13;
             c143 3, 6, 5, 2
  for origin, destination
  severity medium
  met when sanctions.conduct_covered includes illegal_employment, organising_irregular_movement
       and sanctions.safeguards includes good_faith_employer_defence
  partly met when sanctions.conduct_covered includes any of illegal_employment,
                      organising_irregular_movement
  gap "Organisers of irregular movement or illegal employers are not punished."
  advise "Punish organisers and employers, and not migrants, with a defence for employers in good
          faith."
}

rule sanctions.victims_protected "Victims not punished" {
  implements p29 3-4;
             special_rapporteur 2015.insp.4
  for origin, destination
  severity high
  met when sanctions.safeguards includes victim_non_punishment, workers_not_penalised_on_detection
  partly met when sanctions.safeguards includes any of victim_non_punishment,
                      workers_not_penalised_on_detection
  gap "Workers may be punished for acts they were made to do or for their employer's breach."
  advise "Provide that victims are not prosecuted for compelled acts and that detection does not
          penalise workers."
}
