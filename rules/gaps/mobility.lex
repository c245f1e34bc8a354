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
       and mobility.document_ban_reach includes passport, employment_contract
       and (mobility.document_ban_reach includes binds_any_person
            or mobility.document_ban_reach includes binds_employers, binds_recruiters)
  partly met when mobility.document_retention is at least prohibited
  gap "Employers or recruiters may keep workers' papers, or no sanction follows."
  advise "Punish taking or keeping passports, papers and contracts by anyone; allow safekeeping
          only on request with access at all times."
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
  advise "Abolish exit consent for all workers."
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
  advise "Allow change of employer by notice, with a simple permit amendment or an open or sector
          permit."
}

rule mobility.leaving_job "Leaving the job without penalty" {
  implements gpog GP.12, OG.31, OG.31.1;
             iris_standard 2.b;
             r188 15
  for origin, destination
  severity high
  met when mobility.leaving_penalties is notice_only
       and conduct.prohibited_practices includes restraint_on_job_choice
  partly met when mobility.leaving_penalties is at least repayment
  gap "Leaving the job is punished or must be paid for."
  advise "Allow resignation with ordinary notice and repeal absconding rules, bans and repayment
          duties."
}

rule mobility.job_loss "Job loss and hardship do not lead to removal" {
  implements c143 8, 9;
             c97 8, AII.8-10;
             r86 18
  for destination
  severity medium
  met when mobility.job_loss_grace is at least 90
       and mobility.removal_limits includes loss_of_job, incapacity
  partly met when mobility.job_loss_grace is stated
               or mobility.removal_limits counts at least 1
  gap "Loss of job, illness or lack of means leads to loss of status."
  advise "Give time to find work, bar removal for incapacity or lack of means of settled workers,
          and put removal cost on others than the worker."
}

rule mobility.no_movement_bar "No blanket bars on sending workers" {
  implements montreal ch1.i;
             c97 4;
             special_rapporteur 2015.pol.1
  for origin
  severity medium
  met when mobility.movement_bar is allowed
  partly met when mobility.movement_bar is at least barred_save_exemption
  gap "The law bars deployment in whole or in part."
  advise "Replace bars by conditions on employers and agreements with destination."
}

rule mobility.free_choice "Free choice of employment after two years" {
  implements c143 14;
             r86 16
  for destination
  severity medium
  met when mobility.free_employment_choice is at most 24
  partly met when mobility.free_employment_choice is at most 60
  gap "Work restrictions last beyond the periods of the standards."
  advise "Lift restrictions on choice of employment after at most two years of lawful stay."
}
