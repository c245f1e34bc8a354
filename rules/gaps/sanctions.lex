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
  why "An authority that can only warn or close down does neither: a warning frightens nobody, and
       closing is too much for a first mistake. A fixed fine that is lower than what one worker
       pays is a cost of business. Those cheated then see the recruiter open again the next day."
  advise "Provide steps that rise with gravity and repetition: warning and order to comply, fine,
          suspension, revocation and closure, criminal fine and prison. Set fines for each worker
          affected or as a multiple of what was taken, so that the breach never pays."
}

example "from fine to prison, and the fine rises with each worker affected" {
  given sanctions.types includes administrative_fine, suspension, revocation, imprisonment
  given sanctions.fine_scaling is per_worker
  expect sanctions.graduated met
}

example "from fine to criminal fine, measured by what was taken" {
  given sanctions.types includes administrative_fine, suspension, revocation, criminal_fine
  given sanctions.fine_scaling is linked_to_gain
  expect sanctions.graduated met
}

example "every step, but one fixed fine whatever the number of workers" {
  given sanctions.types includes administrative_fine, suspension, revocation, criminal_fine,
    imprisonment
  given sanctions.fine_scaling is fixed
  expect sanctions.graduated partly_met
}

example "only a court can impose a fine" {
  given sanctions.types includes suspension, revocation, imprisonment
  given sanctions.fine_scaling is linked_to_gain
  expect sanctions.graduated partly_met
}

example "the licence can be taken away, but not suspended" {
  given sanctions.types includes administrative_fine, revocation, imprisonment
  given sanctions.fine_scaling is linked_to_gain
  expect sanctions.graduated partly_met
}

example "the licence can be suspended, but not taken away" {
  given sanctions.types includes administrative_fine, suspension, imprisonment
  given sanctions.fine_scaling is linked_to_gain
  expect sanctions.graduated partly_met
}

example "the authority can fine and close, but no court punishes" {
  given sanctions.types includes administrative_fine, suspension, revocation
  given sanctions.fine_scaling is linked_to_gain
  expect sanctions.graduated partly_met
}

example "a warning or a fine" {
  given sanctions.types includes warning, administrative_fine
  given sanctions.fine_scaling is linked_to_gain
  expect sanctions.graduated contrary
}

example "every step; nobody has looked how fines are measured" {
  given sanctions.types includes administrative_fine, suspension, revocation, imprisonment
  expect sanctions.graduated unknown
}

rule sanctions.key_breaches "Every core breach carries a sanction" {
  implements montreal ch3.a;
             gpog OG.5, GP.11, OG.4.3;
             iris_handbook 1.7;
             gcm 6.e;
             who_code 4.4
  for origin, destination
  severity high
  met when sanctions.conduct_covered includes charging_workers, unlicensed_activity, deception,
               contract_substitution, document_retention, retaliation
  partly met when sanctions.conduct_covered counts at least general.several
              and sanctions.conduct_covered includes any of charging_workers, unlicensed_activity,
                      deception, contract_substitution, document_retention, retaliation
  gap "Some core breaches have no stated sanction."
  why "A ban without a sanction is a request. An inspector who finds a drawer of passports can then
       only ask for them, and the worker who complained has nothing to set against being sent home."
  advise "Attach a stated sanction to each prohibited act, at least to charging workers, acting
          without licence, deception, contract substitution, holding documents and retaliation."
}

example "each of the six core breaches has its sanction" {
  given sanctions.conduct_covered includes charging_workers, unlicensed_activity, deception,
    contract_substitution, document_retention, retaliation
  expect sanctions.key_breaches met
}

example "charging workers is barred, but not punished" {
  given sanctions.conduct_covered includes unlicensed_activity, deception, contract_substitution,
    document_retention, retaliation
  expect sanctions.key_breaches partly_met
}

example "acting without a licence is barred, but not punished" {
  given sanctions.conduct_covered includes charging_workers, deception, contract_substitution,
    document_retention, retaliation
  expect sanctions.key_breaches partly_met
}

example "nobody is punished for false promises" {
  given sanctions.conduct_covered includes charging_workers, unlicensed_activity,
    contract_substitution, document_retention, retaliation
  expect sanctions.key_breaches partly_met
}

example "nobody is punished for a second, worse contract" {
  given sanctions.conduct_covered includes charging_workers, unlicensed_activity, deception,
    document_retention, retaliation
  expect sanctions.key_breaches partly_met
}

example "nobody is punished for holding passports" {
  given sanctions.conduct_covered includes charging_workers, unlicensed_activity, deception,
    contract_substitution, retaliation
  expect sanctions.key_breaches partly_met
}

example "nobody is punished for taking revenge on a worker who complains" {
  given sanctions.conduct_covered includes charging_workers, unlicensed_activity, deception,
    contract_substitution, document_retention
  expect sanctions.key_breaches partly_met
}

example "holding passports is punished, with two lesser breaches" {
  given sanctions.conduct_covered includes document_retention, misleading_adverts,
    visa_or_job_order_trading
  expect sanctions.key_breaches partly_met
}

example "charging workers is punished, with two lesser breaches" {
  given sanctions.conduct_covered includes charging_workers, misleading_adverts, illegal_employment
  expect sanctions.key_breaches partly_met
}

example "acting without a licence is punished, with two lesser breaches" {
  given sanctions.conduct_covered includes unlicensed_activity, misleading_adverts,
    illegal_employment
  expect sanctions.key_breaches partly_met
}

example "deception is punished, with two lesser breaches" {
  given sanctions.conduct_covered includes deception, misleading_adverts, illegal_employment
  expect sanctions.key_breaches partly_met
}

example "a second, worse contract is punished, with two lesser breaches" {
  given sanctions.conduct_covered includes contract_substitution, misleading_adverts,
    illegal_employment
  expect sanctions.key_breaches partly_met
}

example "revenge on workers who complain is punished, with two lesser breaches" {
  given sanctions.conduct_covered includes retaliation, misleading_adverts, illegal_employment
  expect sanctions.key_breaches partly_met
}

example "only charging and acting without licence are punished" {
  given sanctions.conduct_covered includes charging_workers, unlicensed_activity
  expect sanctions.key_breaches contrary
}

example "breaches of immigration law are punished, breaches against workers are not" {
  given sanctions.conduct_covered includes visa_or_job_order_trading, illegal_employment,
    organising_irregular_movement
  expect sanctions.key_breaches contrary
}

example "five core breaches are punished; nobody has looked for retaliation" {
  given sanctions.conduct_covered includes charging_workers, unlicensed_activity, deception,
    contract_substitution, document_retention
    unassessed retaliation
  expect sanctions.key_breaches unknown
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
              and sanctions.liable_persons includes any of legal_persons, directors_and_owners,
                      employers, any_person
  gap "Those behind firms, or employers, escape sanctions."
  why "Where only the firm answers, it is wound up and its owner opens another. Where only the
       person who took the money answers, the village agent goes to prison while the firm and the
       employer that ordered the workers go on."
  advise "Extend liability to firms, to directors and owners who ordered or allowed the breach, to
          employers, and to sub-agents and whoever acts for them."
}

example "firms, their directors, employers and individuals can all be punished" {
  given sanctions.liable_persons includes natural_persons, legal_persons, directors_and_owners,
    employers
  expect sanctions.all_liable met
}

example "any person can be punished, firms and their directors included" {
  given sanctions.liable_persons includes any_person, legal_persons, directors_and_owners
  expect sanctions.all_liable met
}

example "firms and employers can be punished, but not the broker who acts alone" {
  given sanctions.liable_persons includes legal_persons, directors_and_owners, employers
  expect sanctions.all_liable partly_met
}

example "a director can be punished, but not the firm" {
  given sanctions.liable_persons includes natural_persons, directors_and_owners, employers
  expect sanctions.all_liable partly_met
}

example "a firm can be punished, but not those who run it" {
  given sanctions.liable_persons includes natural_persons, legal_persons, employers
  expect sanctions.all_liable partly_met
}

example "recruiters can be punished, but not the employer who ordered the workers" {
  given sanctions.liable_persons includes natural_persons, legal_persons, directors_and_owners
  expect sanctions.all_liable partly_met
}

example "recruiting firms and their directors, and nobody else" {
  given sanctions.liable_persons includes legal_persons, directors_and_owners
  expect sanctions.all_liable partly_met
}

example "any person and the directors, but not the firm" {
  given sanctions.liable_persons includes any_person, directors_and_owners
  expect sanctions.all_liable partly_met
}

example "any person and the firm, but not those who run it" {
  given sanctions.liable_persons includes any_person, legal_persons
  expect sanctions.all_liable partly_met
}

example "employers and officials, but no recruiter" {
  given sanctions.liable_persons includes employers, public_officials
  expect sanctions.all_liable partly_met
}

example "the firm and those who help it" {
  given sanctions.liable_persons includes legal_persons, accomplices
  expect sanctions.all_liable partly_met
}

example "directors and those who help them" {
  given sanctions.liable_persons includes directors_and_owners, accomplices
  expect sanctions.all_liable partly_met
}

example "any person and whoever helps, but no firm" {
  given sanctions.liable_persons includes any_person, accomplices
  expect sanctions.all_liable partly_met
}

example "only the village agent and whoever took the money" {
  given sanctions.liable_persons includes natural_persons, sub_agents
  expect sanctions.all_liable contrary
}

example "only the licensed firm" {
  given sanctions.liable_persons includes legal_persons
  expect sanctions.all_liable contrary
}

example "firms, directors and individuals; nobody has looked at employers" {
  given sanctions.liable_persons includes natural_persons, legal_persons, directors_and_owners
    unassessed employers
  expect sanctions.all_liable unknown
}

rule sanctions.fee_charging_punished "Fee charging has criminal and licence consequences" {
  implements montreal ch2.f;
             gpog GP.7;
             fees_definition 3;
             c181 14;
             white_paper 9;
             five_corridors kr1;
             r203 8
  for origin, destination
  severity high
  met when sanctions.fee_charging is criminal_and_licence
  partly met when sanctions.fee_charging is at least administrative_and_licence
  gap "Unlawful charging does not bring both a criminal penalty and loss of the licence or permit
       to hire."
  why "Charging workers is the best paid breach there is. A fine below one month's takings is
       simply added to the price, and a recruiter who keeps the licence goes on. Only the risk of
       prison and of losing the business changes the sum."
  advise "Make charging a worker an offence with prison or a court fine, and at the same time a
          ground for revoking the recruiter's licence and the employer's permit to hire."
}

example "charging a worker is a crime and costs the licence" {
  given sanctions.fee_charging is criminal_and_licence
  expect sanctions.fee_charging_punished met
}

example "charging a worker is a crime, but the licence is safe" {
  given sanctions.fee_charging is criminal
  expect sanctions.fee_charging_punished partly_met
}

example "charging a worker costs a fine and the licence, but is no crime" {
  given sanctions.fee_charging is administrative_and_licence
  expect sanctions.fee_charging_punished partly_met
}

example "charging a worker costs a fine, and business goes on" {
  given sanctions.fee_charging is administrative
  expect sanctions.fee_charging_punished contrary
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
              and sanctions.forced_labour_offences includes any of forced_labour,
                      labour_trafficking, debt_bondage, fraudulent_recruitment
  gap "Offences of forced labour, trafficking, debt bondage or fraudulent recruitment are missing
       or do not reach recruitment."
  why "Exploitation begins at the recruiter's desk, with the lie and the loan. Where the crime
       starts only at the workplace, the recruiter is a mere witness and the police at home have no
       case. Where one of the offences is missing, what was done is charged as petty fraud or not
       at all."
  advise "Define forced labour, trafficking for labour, debt bondage and fraudulent recruitment so
          that each is complete at recruitment, whether or not the worker has left or begun work,
          and provide prison, confiscation and compensation."
  model "Whoever by fraud, threat, force, debt or abuse of a worker's need recruits, moves,
         receives or keeps the worker for labour under compulsion commits an offence. Forced
         labour, trafficking for labour, holding a worker in debt bondage and fraudulent
         recruitment are each an offence, complete as soon as the worker is recruited, whether or
         not the worker leaves or begins to work. The worker's consent is no defence, and there is
         no exception for relatives, licensed recruiters or acts begun abroad.\n
         The penalty is imprisonment for [years] and confiscation of the gain; a firm is fined and
         dissolved or barred from recruiting. The court orders compensation to the worker, who is
         not punished for acts done under compulsion."
}

example "forced labour, trafficking, debt bondage and fraudulent recruitment are crimes from the
         start" {
  given sanctions.forced_labour_offences includes forced_labour, labour_trafficking, debt_bondage,
    fraudulent_recruitment
  expect sanctions.exploitation_offences met
}

example "forced labour as such is no crime" {
  given sanctions.forced_labour_offences includes labour_trafficking, debt_bondage,
    fraudulent_recruitment
  expect sanctions.exploitation_offences partly_met
}

example "trafficking for labour is no crime" {
  given sanctions.forced_labour_offences includes forced_labour, debt_bondage,
    fraudulent_recruitment
  expect sanctions.exploitation_offences partly_met
}

example "binding a worker by debt is no crime" {
  given sanctions.forced_labour_offences includes forced_labour, labour_trafficking,
    fraudulent_recruitment
  expect sanctions.exploitation_offences partly_met
}

example "recruiting by fraud is no crime" {
  given sanctions.forced_labour_offences includes forced_labour, labour_trafficking, debt_bondage
  expect sanctions.exploitation_offences partly_met
}

example "fraudulent recruitment and smuggling are crimes" {
  given sanctions.forced_labour_offences includes fraudulent_recruitment,
    smuggling_or_clandestine_recruitment
  expect sanctions.exploitation_offences partly_met
}

example "forced labour and child labour are crimes" {
  given sanctions.forced_labour_offences includes forced_labour, worst_child_labour
  expect sanctions.exploitation_offences partly_met
}

example "trafficking for labour and smuggling are crimes" {
  given sanctions.forced_labour_offences includes labour_trafficking,
    smuggling_or_clandestine_recruitment
  expect sanctions.exploitation_offences partly_met
}

example "debt bondage and child labour are crimes" {
  given sanctions.forced_labour_offences includes debt_bondage, worst_child_labour
  expect sanctions.exploitation_offences partly_met
}

example "smuggling of people and child labour are crimes, forced labour is not" {
  given sanctions.forced_labour_offences includes worst_child_labour,
    smuggling_or_clandestine_recruitment
  expect sanctions.exploitation_offences contrary
}

example "trafficking is the only crime" {
  given sanctions.forced_labour_offences includes labour_trafficking
  expect sanctions.exploitation_offences contrary
}

example "three of the crimes are in the penal code; nobody has looked for debt bondage" {
  given sanctions.forced_labour_offences includes forced_labour, labour_trafficking,
    fraudulent_recruitment
    unassessed debt_bondage
  expect sanctions.exploitation_offences unknown
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
  gap "Organisers of irregular movement or illegal employers are not punished, or an employer in
       good faith has no defence."
  why "People are brought in outside the rules because somebody sells the journey and somebody buys
       the cheap work. If the law reaches neither, it is the migrant alone who pays. An employer
       who checked the papers honestly needs a defence, or will refuse everyone who looks foreign."
  advise "Punish those who organise irregular movement and employers who use it, but not the
          migrants, and let an employer prove that the papers were checked in good faith."
}

example "organisers and illegal employers are punished, and honest employers can say so" {
  given sanctions.conduct_covered includes illegal_employment, organising_irregular_movement
  given sanctions.safeguards includes good_faith_employer_defence
  expect sanctions.irregular_movement met
}

example "organisers and illegal employers are punished, the honest employer too" {
  given sanctions.conduct_covered includes illegal_employment, organising_irregular_movement
  given sanctions.safeguards includes right_of_appeal
  expect sanctions.irregular_movement partly_met
}

example "employers are punished, the organisers are not" {
  given sanctions.conduct_covered includes illegal_employment
  given sanctions.safeguards includes good_faith_employer_defence
  expect sanctions.irregular_movement partly_met
}

example "organisers are punished, employers are not" {
  given sanctions.conduct_covered includes organising_irregular_movement
  given sanctions.safeguards includes good_faith_employer_defence
  expect sanctions.irregular_movement partly_met
}

example "neither organisers nor illegal employers are among those punished" {
  given sanctions.conduct_covered includes charging_workers
  given sanctions.safeguards includes good_faith_employer_defence
  expect sanctions.irregular_movement contrary
}

example "organisers and employers are punished; nobody has looked for defences" {
  given sanctions.conduct_covered includes illegal_employment, organising_irregular_movement
  expect sanctions.irregular_movement unknown
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
  why "A worker who fears prison or removal for false papers made by the recruiter will not speak
       to an inspector. Whoever exploits people knows this and uses it as a threat. So punishing
       the victim also loses the witness."
  advise "Provide that victims are not prosecuted or fined for acts they were made to do, and that
          a worker found in an inspection is not penalised for the employer's or recruiter's
          breach."
}

example "victims are not punished, and an inspection does not turn against the workers" {
  given sanctions.safeguards includes victim_non_punishment, workers_not_penalised_on_detection
  expect sanctions.victims_protected met
}

example "victims of trafficking go free, but workers found in a raid are fined" {
  given sanctions.safeguards includes victim_non_punishment
  expect sanctions.victims_protected partly_met
}

example "workers found in a raid go free, but not for acts they were made to do" {
  given sanctions.safeguards includes workers_not_penalised_on_detection
  expect sanctions.victims_protected partly_met
}

example "the only safeguard is an appeal" {
  given sanctions.safeguards includes right_of_appeal
  expect sanctions.victims_protected contrary
}

example "victims are not punished; nobody has looked what follows from a raid" {
  given sanctions.safeguards includes victim_non_punishment
    unassessed workers_not_penalised_on_detection
  expect sanctions.victims_protected unknown
}

# Every rule of this topic.

example "the law was read whole and has no sanctions" {
  given sanctions.types is silent
  given sanctions.fine_scaling is silent
  given sanctions.conduct_covered is silent
  given sanctions.liable_persons is silent
  given sanctions.fee_charging is silent
  given sanctions.forced_labour_offences is silent
  given sanctions.safeguards is silent
  expect sanctions.graduated silent
  expect sanctions.key_breaches silent
  expect sanctions.all_liable silent
  expect sanctions.fee_charging_punished silent
  expect sanctions.exploitation_offences silent
  expect sanctions.irregular_movement silent
  expect sanctions.victims_protected silent
}

example "nobody has looked what charging a worker costs the recruiter" {
  expect sanctions.fee_charging_punished unknown
}
