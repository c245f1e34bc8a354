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
  why "Someone who paid for a job that did not exist has no employer yet. Labour offices turn such
       a worker away, and a lawsuit costs more than the fee that was lost. Where no body has the
       task, nobody decides the complaint."
  advise "Name one authority. Give it the power and the duty to receive, investigate and decide
          complaints about recruitment, against recruiters, those who act for them, and employers.
          Say that going to it does not close the courts."
  model "A worker or jobseeker may complain to [the authority] about any act of recruitment by a
         recruiter, a person acting for a recruiter, or an employer, whether done in this country
         or abroad. [The authority] registers every complaint, investigates it, and decides it in
         writing with reasons; it may summon persons and demand papers.\n
         No contract may take this right away. A complaint does not bar a claim before the courts,
         and either party may ask a court to review the decision. A person who does not obey a
         summons or an order of [the authority] is liable to [penalty]."
}

example "a recruitment tribunal decides, and the status of the worker plays no part" {
  given grievance.complaint_body is recruitment_body
  given grievance.status_access is all_claims
  expect grievance.competent_body met
  expect grievance.any_status met
}

example "the labour office decides labour disputes, but nobody is charged with recruitment" {
  given grievance.complaint_body is general_labour_body
  expect grievance.competent_body partly_met
}

example "a cheated jobseeker can only sue, and only with a residence permit in hand" {
  given grievance.complaint_body is courts_only
  given grievance.status_access is regular_status_only
  expect grievance.competent_body contrary
  expect grievance.any_status contrary
}

example "the law was read whole and has nothing on complaints about recruitment" {
  given grievance.complaint_body is silent
  given grievance.status_access is silent
  given grievance.location_access is silent
  given grievance.filing_channels is silent
  given grievance.procedure_support is silent
  given grievance.decision_time_limit is silent
  given grievance.remedies is silent
  given grievance.order_enforcement is silent
  given grievance.cross_border_procedure is silent
  given grievance.retaliation_protection is silent
  given grievance.removal_stay is silent
  given grievance.claimant_permit is silent
  given grievance.representation is silent
  given grievance.guarantee_fund is silent
  given grievance.internal_mechanism is silent
  expect grievance.competent_body silent
  expect grievance.any_status silent
  expect grievance.after_return silent
  expect grievance.accessible silent
  expect grievance.full_remedies silent
  expect grievance.cross_border silent
  expect grievance.no_retaliation silent
  expect grievance.no_removal silent
  expect grievance.stay_and_work silent
  expect grievance.may_be_represented silent
  expect grievance.guarantee silent
  expect grievance.internal_channel silent
}

example "nobody has read the law on complaints yet" {
  expect grievance.competent_body unknown
  expect grievance.any_status unknown
  expect grievance.after_return unknown
  expect grievance.full_remedies unknown
  expect grievance.cross_border unknown
  expect grievance.no_retaliation unknown
  expect grievance.no_removal unknown
  expect grievance.stay_and_work unknown
  expect grievance.may_be_represented unknown
  expect grievance.guarantee unknown
  expect grievance.internal_channel unknown
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
  why "Many workers lose their papers through no fault of their own: the recruiter used the wrong
       visa, or the employer let the permit lapse. If only those with papers may complain, the
       person who caused the loss of status is also safe from the claim."
  advise "State that every complaint and claim about recruitment or work is open whatever the
          worker's status, that no permit need be shown to file, and that what is learnt in the
          case does not go to the immigration service."
  model "Every worker and jobseeker may bring a complaint or claim about recruitment or work, and
         may receive every remedy, whether or not that person has or ever had leave to enter, stay
         or work. No filing may be refused because a permit or identity paper is missing, and no
         contract is void against the worker for that reason.\n
         [The authority] and the courts do not ask about status unless the claim turns on it, and
         do not pass it on to those who enforce immigration law. There is no exception. An official
         who breaks this section is liable to [disciplinary measure], and what was passed on may
         not be used against the worker."
}

example "without papers a worker may claim back pay, but not the recruitment fee" {
  given grievance.status_access is past_work_claims
  expect grievance.any_status partly_met
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
  partly met when grievance.location_access is at least through_representative
  gap "Workers lose access when they leave."
  why "Many workers dare to complain only once they are safely home. If the complaint must be made
       in person where the job was, a flight and a visa stand between the worker and a wage claim.
       A recruiter or employer then only needs to wait until the worker has left."
  advise "Say that a complaint may be made from any country, online or at a mission, by the worker
          or by a representative; that leaving does not end a pending case; and that the worker may
          be heard at a distance."
}

example "a worker who has gone home can file online" {
  given grievance.location_access is remote_filing
  given grievance.filing_channels includes online
  expect grievance.after_return met
}

example "a worker who has gone home can file at the mission there" {
  given grievance.location_access is remote_filing
  given grievance.filing_channels includes mission_abroad
  expect grievance.after_return met
}

example "the post from abroad is accepted, but no website and no mission takes complaints" {
  given grievance.location_access is remote_filing
  given grievance.filing_channels includes in_person
  expect grievance.after_return partly_met
}

example "a worker who has left needs somebody on the spot to act" {
  given grievance.location_access is through_representative
  given grievance.filing_channels includes online
  expect grievance.after_return partly_met
}

example "the form is online, but the worker must appear in person" {
  given grievance.location_access is presence_required
  given grievance.filing_channels includes online
  expect grievance.after_return contrary
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
       and grievance.procedure_support includes any of simple_form, urgent_wage_procedure
       and grievance.decision_time_limit is stated
       and grievance.decision_time_limit is at most grievance.decision_days
  partly met when grievance.procedure_support counts at least 1
               or grievance.decision_time_limit is stated
  gap "The procedure costs money, gives no help, is not simple or has no time limit that is short
       enough."
  why "A worker who was charged for the job has no money left for a filing fee or a lawyer, and
       often does not read the language of the forms. A permit usually ends before a slow case
       does. Without help and a time limit the worker settles for little, or gives up."
  advise "Abolish filing fees, or waive them for workers; give a right to an interpreter and to
          legal aid; provide a simple form or an urgent procedure for wages; and fix the number of
          days within which the decision must be made."
}

example "free, with an interpreter, legal aid, a simple form and a decision within ninety days" {
  given grievance.procedure_support includes no_filing_fee, interpretation, legal_aid, simple_form
  given grievance.decision_time_limit is 90
  expect grievance.accessible met
}

example "fees are waived, help is given, and wages go through an urgent procedure" {
  given grievance.procedure_support includes fee_waiver, interpretation, legal_aid,
    urgent_wage_procedure
  given grievance.decision_time_limit is 30
  expect grievance.accessible met
}

example "all help is given, but thirteen weeks for a decision are too long" {
  given grievance.procedure_support includes no_filing_fee, interpretation, legal_aid, simple_form
  given grievance.decision_time_limit is 91
  expect grievance.accessible partly_met
}

example "all help is given, but the law sets no time for the decision" {
  given grievance.procedure_support includes no_filing_fee, interpretation, legal_aid, simple_form
  given grievance.decision_time_limit is silent
  expect grievance.accessible partly_met
}

example "every worker gets help, but must pay to file" {
  given grievance.procedure_support includes interpretation, legal_aid, simple_form
  given grievance.decision_time_limit is 30
  expect grievance.accessible partly_met
}

example "nobody interprets" {
  given grievance.procedure_support includes no_filing_fee, legal_aid, simple_form
  given grievance.decision_time_limit is 30
  expect grievance.accessible partly_met
}

example "an interpreter, but no legal aid" {
  given grievance.procedure_support includes no_filing_fee, interpretation, simple_form
  given grievance.decision_time_limit is 30
  expect grievance.accessible partly_met
}

example "free and with help, but only by formal pleadings" {
  given grievance.procedure_support includes no_filing_fee, interpretation, legal_aid
  given grievance.decision_time_limit is 30
  expect grievance.accessible partly_met
}

example "the only help is that a poor worker need not pay the fee" {
  given grievance.procedure_support includes fee_waiver
  given grievance.decision_time_limit is silent
  expect grievance.accessible partly_met
}

example "the only help is that the decision must come in thirty days" {
  given grievance.procedure_support is silent
  given grievance.decision_time_limit is 30
  expect grievance.accessible partly_met
}

example "each kind of help is ruled out by the text, and no time is set for the decision" {
  given grievance.procedure_support is empty
  given grievance.decision_time_limit is silent
  expect grievance.accessible contrary
}

example "filing is free and the decision quick, but nobody has looked for legal aid and
         interpreters" {
  given grievance.procedure_support includes no_filing_fee, simple_form
    unassessed interpretation, legal_aid
  given grievance.decision_time_limit is 30
  expect grievance.accessible unknown
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
              and grievance.order_enforcement is at least court_action_needed
  gap "The body cannot order refund, wages and compensation, or its orders do not bind."
  why "A worker who wins the fee back may still be without wages, without a job and far from home.
       A fine goes to the State, not to the worker. An order that only advises is an order the
       recruiter can ignore."
  advise "Give the body power to order refund, wages, compensation, and return or the job back.
          Make its orders enforceable as a court's judgment is, without a new action, and at no
          cost to the worker."
  model "Where a complaint is well founded, [the authority] orders whichever of these the case
         calls for: repayment of all that the worker paid, payment of wages due, compensation for
         loss and harm, return home at the cost of the party at fault, and the job back. Recruiter
         and employer are jointly liable, and interest runs from the day of the loss.\n
         An order takes effect as a judgment of a court and is enforced in the same way, without a
         new action and at no cost to the worker; an appeal does not delay payment of what is not
         in dispute. No agreement may waive wages or a refund that are due. A recruiter who does
         not obey within [30] days loses the licence until the order is met."
}

example "refund, wages, damages and the way home, enforced like a judgment" {
  given grievance.remedies includes refund, wages, compensation, repatriation
  given grievance.order_enforcement is directly_enforceable
  expect grievance.full_remedies met
}

example "refund, wages, damages and the job back, enforced like a judgment" {
  given grievance.remedies includes refund, wages, compensation, reinstatement
  given grievance.order_enforcement is directly_enforceable
  expect grievance.full_remedies met
}

example "the body can order everything, but the worker must sue again to be paid" {
  given grievance.remedies includes refund, wages, compensation, repatriation
  given grievance.order_enforcement is court_action_needed
  expect grievance.full_remedies partly_met
}

example "the body may name every remedy, but only as advice to the parties" {
  given grievance.remedies includes refund, wages, compensation, repatriation
  given grievance.order_enforcement is recommendation
  expect grievance.full_remedies contrary
}

example "a binding order for the fee, and for nothing else" {
  given grievance.remedies includes refund
  given grievance.order_enforcement is directly_enforceable
  expect grievance.full_remedies partly_met
}

example "everything but the fee can be won back" {
  given grievance.remedies includes wages, compensation, repatriation
  given grievance.order_enforcement is directly_enforceable
  expect grievance.full_remedies partly_met
}

example "wage claims are left to another court" {
  given grievance.remedies includes refund, compensation, repatriation
  given grievance.order_enforcement is directly_enforceable
  expect grievance.full_remedies partly_met
}

example "money that was taken comes back, but harm is not made good" {
  given grievance.remedies includes refund, wages, reinstatement
  given grievance.order_enforcement is directly_enforceable
  expect grievance.full_remedies partly_met
}

example "money can be ordered, but neither the way home nor the job back" {
  given grievance.remedies includes refund, wages, compensation
  given grievance.order_enforcement is directly_enforceable
  expect grievance.full_remedies partly_met
}

example "orders are enforceable, but the law gives no remedy to order" {
  given grievance.remedies is silent
  given grievance.order_enforcement is directly_enforceable
  expect grievance.full_remedies not_met
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
  why "The worker, the recruiter, the employer and the money are rarely in the same country. If
       nobody can act or testify from abroad, the case falls when the worker boards the plane. If
       papers cannot be served and awards are not recognised, the debtor is safe behind the border."
  advise "Admit a power of attorney signed abroad and testimony at a distance. Provide for service
          of papers abroad, for recognition of awards made abroad, or for the mission to act in the
          worker's name."
}

example "a lawyer acts, the worker testifies from home, and papers can be served abroad" {
  given grievance.cross_border_procedure includes power_of_attorney, remote_testimony,
    service_abroad
  expect grievance.cross_border met
}

example "a lawyer acts, the worker testifies from home, and foreign awards are recognised" {
  given grievance.cross_border_procedure includes power_of_attorney, remote_testimony,
    recognition_of_foreign_awards
  expect grievance.cross_border met
}

example "a lawyer acts, the worker testifies from home, and the mission may sue" {
  given grievance.cross_border_procedure includes power_of_attorney, remote_testimony,
    mission_may_sue
  expect grievance.cross_border met
}

example "the case can be run from home, but neither papers nor awards cross the border" {
  given grievance.cross_border_procedure includes power_of_attorney, remote_testimony
  expect grievance.cross_border partly_met
}

example "a lawyer may act, but the worker must come to testify" {
  given grievance.cross_border_procedure includes power_of_attorney, service_abroad
  expect grievance.cross_border partly_met
}

example "the worker may testify from home, but nobody may act in the worker's name" {
  given grievance.cross_border_procedure includes remote_testimony, service_abroad
  expect grievance.cross_border partly_met
}

example "the consul may take evidence, and that is all" {
  given grievance.cross_border_procedure includes consular_evidence
  expect grievance.cross_border partly_met
}

example "the text shuts out every step from abroad" {
  given grievance.cross_border_procedure is empty
  expect grievance.cross_border contrary
}

rule grievance.no_retaliation "No retaliation against complainants and whistle-blowers" {
  implements montreal ch6.c;
             gpog OG.8, OG.15.5, OG.8.1;
             iris_standard 5.a;
             iris_handbook 1.10, 3.1;
             dhaka 9
  for origin, destination
  severity high
  met when grievance.retaliation_protection is whistleblower_regime
  partly met when grievance.retaliation_protection is stated
  gap "Complainants, or those who report abuse, are exposed to retaliation."
  why "A worker who complains can lose the job, the room and the right to stay on the same day, and
       word goes round to other agencies. Colleagues who saw it stay silent. A ban without a
       sanction, or one that covers dismissal alone, does not change that."
  advise "Bar every detriment for complaining, reporting or giving evidence, blacklisting and
          reports to immigration included; sanction it; let the employer prove another reason; and
          protect those who report abuse while the case is pending."
}

example "complainants and those who report abuse are protected, also while the case is pending" {
  given grievance.retaliation_protection is whistleblower_regime
  expect grievance.no_retaliation met
}

example "retaliation against the complainant is punished, but a colleague who reports abuse is
         not protected" {
  given grievance.retaliation_protection is any_detriment_with_sanction
  expect grievance.no_retaliation partly_met
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
  why "An employer who faces a claim can end the contract, and with it the permit. The worker is
       then put on a plane before the hearing, and the claim is dropped because the claimant is
       gone."
  advise "Say that filing a claim suspends removal and detention for removal until the final
          decision, without a separate request; name the only exceptions, if any; and let a permit
          run on for that time."
}

example "filing suspends removal, and victims may stay, work and change employer" {
  given grievance.removal_stay is automatic
  given grievance.claimant_permit is exploitation_stay_and_work
  expect grievance.no_removal met
  expect grievance.stay_and_work met
}

example "an official may suspend removal, and victims may stay but not work" {
  given grievance.removal_stay is discretionary
  given grievance.claimant_permit is exploitation_stay
  expect grievance.no_removal partly_met
  expect grievance.stay_and_work partly_met
}

example "a claim has no effect on removal, and only trafficking victims get a permit" {
  given grievance.removal_stay is no_effect
  given grievance.claimant_permit is trafficking_only
  expect grievance.no_removal contrary
  expect grievance.stay_and_work contrary
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
  why "A case takes months. A worker who may not earn during that time cannot eat or send money
       home, and takes whatever settlement is offered. Much abuse is not trafficking, so a permit
       for trafficking victims alone leaves many out."
  advise "Create a permit for victims of labour exploitation, without proof of trafficking, with a
          period to reflect, the right to work for any employer, and a term that lasts until the
          case is closed."
}

rule grievance.may_be_represented "Unions, NGOs and consuls may assist" {
  implements montreal ch6.i, ch6.d;
             mobility_paper issue.18;
             r203 12
  for origin, destination
  severity medium
  met when grievance.representation includes trade_unions, ngos, consul
  partly met when grievance.representation counts at least 1
  gap "Workers must act alone, or without a union, an NGO or their consul."
  why "A worker far from home does not know the procedure, the language or the law, and is afraid.
       Unions, organisations and consuls know them. If they have no standing, many cases are never
       brought, and the same abuse of a hundred workers is heard a hundred times or not at all."
  advise "Allow unions, organisations that support workers, and consuls to file and to act for a
          worker who agrees, and for groups of workers; let the regulator act without a complaint."
}

example "the union, an NGO or the consul may act for the worker" {
  given grievance.representation includes trade_unions, ngos, consul
  expect grievance.may_be_represented met
}

example "union and NGO may act, but the consul is kept out" {
  given grievance.representation includes trade_unions, ngos
  expect grievance.may_be_represented partly_met
}

example "union and consul may act, but no NGO" {
  given grievance.representation includes trade_unions, consul
  expect grievance.may_be_represented partly_met
}

example "NGO and consul may act, but no union" {
  given grievance.representation includes ngos, consul
  expect grievance.may_be_represented partly_met
}

example "the worker may appoint an agent, and nobody else may act" {
  given grievance.representation includes authorised_agent
  expect grievance.may_be_represented partly_met
}

example "the worker must act in person" {
  given grievance.representation is empty
  expect grievance.may_be_represented contrary
}

rule grievance.guarantee "Awards are paid" {
  implements montreal ch6.j, ch2.g;
             mlc A1.4.5.c.vi;
             iris_handbook 1.11
  for origin, destination
  severity high
  met when grievance.guarantee_fund is general_fund
  partly met when grievance.guarantee_fund is at least recruiter_bond
  gap "Nothing pays when the debtor does not, or only a bond or a fund for wages does."
  why "Agencies close, and small employers go bankrupt. Then the worker holds an award that nobody
       pays. A bond is often spent on the first few claims, and a fund for wages does not give back
       the recruitment fee."
  advise "Set up a fund or insurance that pays every award to a worker within a fixed time, paid
          for by recruiters and employers, and that then recovers the money from the debtor."
}

example "a fund pays every award, and both recruiter and employer must hear complaints" {
  given grievance.guarantee_fund is general_fund
  given grievance.internal_mechanism is recruiter_and_employer
  expect grievance.guarantee met
  expect grievance.internal_channel met
}

example "a fund pays wages, but nobody pays back the fee when the agency is gone" {
  given grievance.guarantee_fund is wage_fund
  expect grievance.guarantee partly_met
}

example "only the agency's bond stands behind an award, and only the agency must hear complaints" {
  given grievance.guarantee_fund is recruiter_bond
  given grievance.internal_mechanism is recruiter
  expect grievance.guarantee partly_met
  expect grievance.internal_channel partly_met
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
  why "A late wage or a wrong deduction can be put right in a day if somebody must answer. Without
       a channel in the firm, small wrongs turn into cases, and workers who fear the authorities
       have nowhere to go at all."
  advise "Require recruiters and employers to run a channel that answers within a stated time, in
          the workers' languages and without reprisal; to pass what is not resolved to the
          authority; and never to make it a condition for going there."
}
