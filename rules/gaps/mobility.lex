rule mobility.documents "Document retention prohibited and punished" {
  implements gpog GP.11, OG.18, OG.18.1;
             iris_standard 2.a;
             gcm 6.h;
             c189 9;
             dhaka 4;
             special_rapporteur 2015.insp.2
  for origin, destination
  severity critical
  met when mobility.document_retention is prohibited_with_sanction
       and mobility.document_ban_reach includes passport, other_identity_papers,
               employment_contract
       and (mobility.document_ban_reach includes binds_any_person
            or mobility.document_ban_reach includes binds_employers, binds_recruiters)
  partly met when mobility.document_retention is at least prohibited
  gap "Employers or recruiters may keep some or all of a worker's papers, or no sanction follows."
  why "A worker without a passport cannot leave, change job or go to the police. Holding papers is
       therefore a common sign of forced labour. Consent given on the first day of a job is no
       protection, because the worker cannot refuse."
  advise "Punish taking, keeping or destroying passports, identity and residence papers and
          contracts, by anyone. Leave no exception for consent; allow safekeeping only at the
          worker's own written request, with access at all times."
  model "No person shall take, keep, hide or destroy the passport, identity or residence papers,
         employment contract or bank card of a worker or jobseeker. The worker's consent is no
         defence.\n
         A paper may be held only for as long as a public authority needs to deal with an
         application, against a receipt, or at the worker's own written request in a place that the
         worker can open alone at any time. A person who breaks this section is liable to [fine and
         imprisonment], and, if licensed, loses the licence; the labour inspector orders the
         paper's return on the same day."
}

example "anyone who keeps a passport, other papers or the contract is punished" {
  given mobility.document_retention is prohibited_with_sanction
  given mobility.document_ban_reach includes passport, other_identity_papers, employment_contract,
    binds_any_person
  expect mobility.documents met
}

example "employers and recruiters who keep papers or contracts are punished" {
  given mobility.document_retention is prohibited_with_sanction
  given mobility.document_ban_reach includes passport, other_identity_papers, employment_contract,
    binds_employers, binds_recruiters
  expect mobility.documents met
}

example "keeping papers is barred for all, but nothing happens to who keeps them" {
  given mobility.document_retention is prohibited
  given mobility.document_ban_reach includes passport, other_identity_papers, employment_contract,
    binds_any_person
  expect mobility.documents partly_met
}

example "the offence covers the passport, and the contract may be taken" {
  given mobility.document_retention is prohibited_with_sanction
  given mobility.document_ban_reach includes passport, other_identity_papers, binds_any_person
  expect mobility.documents partly_met
}

example "the offence covers the passport, and the identity card may be taken" {
  given mobility.document_retention is prohibited_with_sanction
  given mobility.document_ban_reach includes passport, employment_contract, binds_any_person
  expect mobility.documents partly_met
}

example "the offence forgets the passport, which is the State's property" {
  given mobility.document_retention is prohibited_with_sanction
  given mobility.document_ban_reach includes other_identity_papers, employment_contract,
    binds_any_person
  expect mobility.documents partly_met
}

example "employers are punished, recruiters are not" {
  given mobility.document_retention is prohibited_with_sanction
  given mobility.document_ban_reach includes passport, other_identity_papers, employment_contract,
    binds_employers
  expect mobility.documents partly_met
}

example "recruiters are punished, employers are not" {
  given mobility.document_retention is prohibited_with_sanction
  given mobility.document_ban_reach includes passport, other_identity_papers, employment_contract,
    binds_recruiters
  expect mobility.documents partly_met
}

example "a signature on the first day lets the employer keep the passport" {
  given mobility.document_retention is permitted_with_consent
  expect mobility.documents contrary
}

example "the laws on stay and work were read whole and say nothing to protect the worker" {
  given mobility.document_retention is silent
  given mobility.document_ban_reach is silent
  given mobility.change_of_employer is silent
  given mobility.job_loss_grace is silent
  given mobility.removal_limits is silent
  expect mobility.documents silent
  expect mobility.change_employer silent
  expect mobility.job_loss silent
}

example "nobody has read the laws on departure and stay yet" {
  expect mobility.documents unknown
  expect mobility.exit_freedom unknown
  expect mobility.change_employer unknown
  expect mobility.leaving_job unknown
  expect mobility.job_loss unknown
  expect mobility.no_movement_bar unknown
  expect mobility.free_choice unknown
}

rule mobility.exit_freedom "Free exit without employer's consent" {
  implements gpog GP.11, GP.12, OG.31, OG.31.1;
             iris_standard 2.b;
             special_rapporteur 2023.h
  for destination
  severity critical
  met when mobility.exit_permission is at least notice_only
  partly met when mobility.exit_permission is consent_for_some
  gap "The worker needs the employer's consent to leave the country."
  why "Where the employer signs the exit permit, it can hold back the signature until the worker
       drops a wage claim or pays. A worker can miss a parent's funeral for want of it. Consent
       kept for some workers, such as those in households, keeps it for those most alone."
  advise "Abolish exit consent for all workers, household and farm workers included, and bar other
          means to the same end, such as absence reports that block departure."
  model "A migrant worker may leave the country at any time, for good or for a time, without the
         consent of an employer, sponsor or recruiter. No authority asks for such consent or acts
         on its absence. The only exception is a court's order against the worker personally in a
         pending case.\n
         A term of a contract to the contrary is void. A person who stops a worker from leaving, or
         asks for money or a promise in return, is liable to [penalty], and the worker keeps every
         claim for wages and benefits."
}

example "a few days' notice to the employer is all that leaving the country takes" {
  given mobility.exit_permission is notice_only
  expect mobility.exit_freedom met
}

example "the law was read whole and knows no exit permit" {
  given mobility.exit_permission is silent
  expect mobility.exit_freedom met
}

example "exit permits are gone, but not for domestic workers" {
  given mobility.exit_permission is consent_for_some
  expect mobility.exit_freedom partly_met
}

example "the employer signs the exit permit" {
  given mobility.exit_permission is consent_required
  expect mobility.exit_freedom contrary
}

rule mobility.change_employer "Change of employer without consent" {
  implements gpog GP.12, OG.31.1;
             gcm 6.g;
             mobility_paper action.5;
             ten_things j;
             dhaka 10;
             five_corridors kr2;
             special_rapporteur 2023.h, 2015.law.2
  for destination
  severity critical
  met when mobility.change_of_employer is notice_only
  partly met when mobility.change_of_employer is at least consent_waived_for_abuse
  gap "The worker is tied to the employer."
  why "A worker who loses the right to stay with the job must bear unpaid hours, low pay and abuse,
       or go home with the debt. An employer who cannot lose a worker has no reason to treat one
       well. An exception for proven abuse helps few, since the proof comes after the move."
  advise "Let workers change employer by notice, without consent, certificate, waiting time or fee;
          amend the permit on a simple notice, or issue permits for a sector or for any employer;
          let the worker stay and work meanwhile."
  model "A migrant worker may move to another employer after the notice that binds any worker,
         which shall not exceed [one month]. No consent or certificate of the former employer, no
         waiting time and no fee for the worker is required. The permit is amended on notice by the
         worker or the new employer, and the worker may stay and work until that is done.\n
         No notice is due where the employer has broken the contract or the law, and this section
         holds for every sector and kind of permit. A term or a report meant to hinder the move has
         no effect, and an employer who uses one is liable to [penalty]."
}

example "a notice is enough to change employer" {
  given mobility.change_of_employer is notice_only
  expect mobility.change_employer met
}

example "the worker may change employer after a year" {
  given mobility.change_of_employer is after_period
  expect mobility.change_employer partly_met
}

example "only a worker who shows abuse may change without consent" {
  given mobility.change_of_employer is consent_waived_for_abuse
  expect mobility.change_employer partly_met
}

example "the old employer must agree to the change" {
  given mobility.change_of_employer is consent_of_employer
  expect mobility.change_employer contrary
}

rule mobility.leaving_job "Leaving the job without penalty" {
  implements gpog GP.12, OG.31, OG.31.1;
             iris_standard 2.b;
             r188 15
  for origin, destination
  severity high
  met when mobility.leaving_penalties is notice_only
       and conduct.prohibited_practices includes restraint_on_job_choice
  partly met when mobility.leaving_penalties is notice_only
  gap "Leaving the job is punished or must be paid for, or recruiters may stop the worker from
       taking another."
  why "A worker who is reported as absconding becomes an offender overnight, whatever the reason
       for leaving. One who must repay the cost of recruitment first can be held for years by a sum
       that no wage will cover. Both turn a job into a debt."
  advise "Allow resignation with ordinary notice. Repeal offences and reports of absconding, bans
          on working again, and duties to repay recruitment costs. Bar recruiters from keeping a
          worker from another job."
}

example "ordinary notice is enough, and recruiters may not keep a worker from the next job" {
  given mobility.leaving_penalties is notice_only
  given conduct.prohibited_practices includes restraint_on_job_choice
  expect mobility.leaving_job met
}

example "the law attaches nothing to leaving, and recruiters may not keep a worker from the next
         job" {
  given mobility.leaving_penalties is silent
  given conduct.prohibited_practices includes restraint_on_job_choice
  expect mobility.leaving_job met
}

example "ordinary notice is enough, but the agency may bar the worker from the next job" {
  given mobility.leaving_penalties is notice_only
  given conduct.prohibited_practices is silent
  expect mobility.leaving_job partly_met
}

example "leaving early costs the worker the price of recruitment" {
  given mobility.leaving_penalties is repayment
  given conduct.prohibited_practices includes restraint_on_job_choice
  expect mobility.leaving_job contrary
}

rule mobility.job_loss "Job loss and hardship do not lead to removal" {
  implements c143 8, 9;
             c97 8, AII.8-10;
             r86 18
  for destination
  severity medium
  met when mobility.job_loss_grace is stated
       and mobility.job_loss_grace is at least mobility.job_search_days
       and mobility.removal_limits includes loss_of_job, incapacity, lack_of_means
  partly met when (mobility.job_loss_grace is stated
                   and mobility.job_loss_grace is more than 0)
               or mobility.removal_limits includes any of loss_of_job, incapacity, lack_of_means
  gap "Loss of job, illness or lack of means leads to loss of status."
  why "A firm that closes should not make its workers illegal. A worker who must leave within days
       of losing the job, or after an accident at work, does not report the accident and does not
       claim the wages."
  advise "Give a fixed time to find work, with the right to stay; bar removal for loss of the job,
          for illness or injury, and for lack of means; and put the cost of a removal on others
          than the worker."
}

example "ninety days to find work, and neither job loss, illness nor poverty leads to removal" {
  given mobility.job_loss_grace is 90
  given mobility.removal_limits includes loss_of_job, incapacity, lack_of_means
  expect mobility.job_loss met
}

example "removal is limited, but sixty days to find work are too short" {
  given mobility.job_loss_grace is 60
  given mobility.removal_limits includes loss_of_job, incapacity, lack_of_means
  expect mobility.job_loss partly_met
}

example "removal is limited, but no time to find work is given" {
  given mobility.job_loss_grace is silent
  given mobility.removal_limits includes loss_of_job, incapacity, lack_of_means
  expect mobility.job_loss partly_met
}

example "ninety days to find work, but loss of the job remains a ground for removal" {
  given mobility.job_loss_grace is 90
  given mobility.removal_limits includes incapacity, lack_of_means
  expect mobility.job_loss partly_met
}

example "ninety days to find work, but an injured worker may be removed" {
  given mobility.job_loss_grace is 90
  given mobility.removal_limits includes loss_of_job, lack_of_means
  expect mobility.job_loss partly_met
}

example "ninety days to find work, but a worker in need may be removed" {
  given mobility.job_loss_grace is 90
  given mobility.removal_limits includes loss_of_job, incapacity
  expect mobility.job_loss partly_met
}

example "time to find work is the only protection" {
  given mobility.job_loss_grace is 30
  given mobility.removal_limits is silent
  expect mobility.job_loss partly_met
}

example "the permit survives the job, and nothing else is said" {
  given mobility.job_loss_grace is silent
  given mobility.removal_limits includes loss_of_job
  expect mobility.job_loss partly_met
}

example "the sick are not removed, and nothing else is said" {
  given mobility.job_loss_grace is silent
  given mobility.removal_limits includes incapacity
  expect mobility.job_loss partly_met
}

example "those in need are not removed, and nothing else is said" {
  given mobility.job_loss_grace is silent
  given mobility.removal_limits includes lack_of_means
  expect mobility.job_loss partly_met
}

example "the worker must leave on the day the job ends; only a pending claim puts that off" {
  given mobility.job_loss_grace is 0
  given mobility.removal_limits includes pending_claim
  expect mobility.job_loss contrary
}

rule mobility.no_movement_bar "No blanket bars on sending workers" {
  implements montreal ch1.i;
             special_rapporteur 2015.pol.1
  for origin
  severity medium
  met when mobility.movement_bar is allowed
  partly met when mobility.movement_bar is at least barred_save_exemption
  gap "The law bars deployment in whole or in part."
  why "A ban does not stop those who need the work. It sends them through another country or with a
       smuggler, without contract, insurance or registration. A ban on women can raise the price of
       the journey and leave those who go with less protection."
  advise "Replace bars by conditions: vetted employers, a minimum contract, an agreement with the
          country of destination. Limit any suspension to a named danger and to a time, and bar
          nobody by sex or age beyond what applies to all."
}

example "no bar on going abroad for work" {
  given mobility.movement_bar is allowed
  expect mobility.no_movement_bar met
}

example "the law was read whole and bars nobody" {
  given mobility.movement_bar is silent
  expect mobility.no_movement_bar met
}

example "workers may go only where an agreement exists" {
  given mobility.movement_bar is agreement_only
  expect mobility.no_movement_bar partly_met
}

example "barred, unless a ministry exempts the single worker" {
  given mobility.movement_bar is barred_save_exemption
  expect mobility.no_movement_bar partly_met
}

example "nobody may be sent" {
  given mobility.movement_bar is barred
  expect mobility.no_movement_bar contrary
}

rule mobility.free_choice "Free choice of employment after two years" {
  implements c143 14;
             r86 16
  for destination
  severity medium
  met when mobility.free_employment_choice is at most mobility.choice_months
  partly met when mobility.free_employment_choice is at most mobility.restriction_months
  gap "Work restrictions last beyond the periods of the standards."
  why "A restriction meant for a newcomer can last a working life. A worker who after many years
       still may do only one job for one kind of employer cannot bargain, train for better work or
       settle."
  advise "State that after at most two years of lawful stay a worker may take any job, and list in
          the law the few posts kept for nationals in the interest of the State."
}

example "free choice of job after two years" {
  given mobility.free_employment_choice is 24
  expect mobility.free_choice met
}

example "free choice of job a month after two years" {
  given mobility.free_employment_choice is 25
  expect mobility.free_choice partly_met
}

example "free choice of job after five years" {
  given mobility.free_employment_choice is 60
  expect mobility.free_choice partly_met
}

example "free choice of job a month after five years" {
  given mobility.free_employment_choice is 61
  expect mobility.free_choice contrary
}

example "the law names no period: work may be free from the start, or tied for ever" {
  given mobility.free_employment_choice is silent
  expect mobility.free_choice unknown
}
