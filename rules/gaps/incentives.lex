concept incentives.turned_round "The scheme rewards numbers placed, or frees operators from
                                 inspection" {
  for origin, destination
  when (incentives.assessment_factors is stated
        and incentives.assessment_factors includes deployment_volume_leading)
    or (incentives.reward_terms is stated
        and incentives.reward_terms includes exemption_from_inspection)
}

rule incentives.scheme "Incentive scheme with published criteria centred on protection" {
  implements montreal ch5.a, ch5.b, ch5.c, ch5.d, ch5.e;
             ten_things c;
             special_rapporteur 2023.c;
             gcm 5.f
  for origin, destination
  severity low
  met when incentives.scheme_basis is at least published_rules
       and incentives.assessment_factors is stated
       and incentives.assessment_factors includes compliance_record, confidential_worker_reviews
       and incentives.reward_terms is stated
       and incentives.reward_terms includes withdrawn_on_violation
       and not incentives.turned_round holds
  partly met when incentives.scheme_basis is stated
              and not incentives.turned_round holds
  gap "There is no incentive scheme, or it rewards volume, ignores workers, keeps its rewards after
       a breach or exempts operators from control."
  why "A rating tells workers and employers whom to trust, so what it measures is what recruiters
       produce. If it counts workers sent, they send more; if it spares good marks from inspection,
       they buy the marks. Only the workers know whether they were charged, and they say so only in
       confidence."
  advise "Publish the criteria: record of compliance, no charge to workers, and reviews by workers
          given in confidence. Give no weight to numbers placed. Limit rewards to speed, length of
          licence and recognition, never fewer inspections, and withdraw them on the first proven
          breach."
}

example "published rules weigh compliance and workers' reviews; a breach ends the reward" {
  given incentives.scheme_basis is published_rules
  given incentives.assessment_factors includes compliance_record, confidential_worker_reviews
  given incentives.reward_terms includes faster_processing, withdrawn_on_violation
  expect incentives.scheme met
}

example "a sound scheme that rests on the practice of the office" {
  given incentives.scheme_basis is administrative
  given incentives.assessment_factors includes compliance_record, confidential_worker_reviews
  given incentives.reward_terms includes faster_processing, withdrawn_on_violation
  expect incentives.scheme partly_met
}

example "workers are heard, and the record of the firm is not" {
  given incentives.scheme_basis is statutory
  given incentives.assessment_factors includes confidential_worker_reviews
  given incentives.reward_terms includes faster_processing, withdrawn_on_violation
  expect incentives.scheme partly_met
}

example "the record of the firm counts, and workers are not asked" {
  given incentives.scheme_basis is statutory
  given incentives.assessment_factors includes compliance_record
  given incentives.reward_terms includes faster_processing, withdrawn_on_violation
  expect incentives.scheme partly_met
}

example "what is rewarded is published, how firms are judged is not" {
  given incentives.scheme_basis is published_rules
  given incentives.assessment_factors is silent
  given incentives.reward_terms includes faster_processing, withdrawn_on_violation
  expect incentives.scheme partly_met
}

example "firms are judged well, and keep the reward after a breach" {
  given incentives.scheme_basis is published_rules
  given incentives.assessment_factors includes compliance_record, confidential_worker_reviews
  given incentives.reward_terms includes longer_licence
  expect incentives.scheme partly_met
}

example "firms are judged well, and nothing is said of rewards" {
  given incentives.scheme_basis is published_rules
  given incentives.assessment_factors includes compliance_record, confidential_worker_reviews
  given incentives.reward_terms is silent
  expect incentives.scheme partly_met
}

example "a rating by statute in which the number of workers sent weighs most" {
  given incentives.scheme_basis is statutory
  given incentives.assessment_factors includes compliance_record, confidential_worker_reviews,
    deployment_volume_leading
  given incentives.reward_terms includes public_recognition, withdrawn_on_violation
  expect incentives.scheme contrary
}

example "the best marks free a recruiter from inspection" {
  given incentives.scheme_basis is statutory
  given incentives.assessment_factors includes compliance_record, confidential_worker_reviews
  given incentives.reward_terms includes exemption_from_inspection, withdrawn_on_violation
  expect incentives.scheme contrary
}

example "the law was read whole: no ratings, no certificates, no list of offenders" {
  given incentives.scheme_basis is silent
  given incentives.assessment_factors is silent
  given incentives.reward_terms is silent
  given incentives.certification_status is silent
  given incentives.offender_list is silent
  expect incentives.scheme silent
  expect incentives.certification silent
  expect incentives.offenders_listed silent
}

example "a rating by statute, of which nobody has read the criteria yet" {
  given incentives.scheme_basis is statutory
  expect incentives.scheme unknown
  expect incentives.certification unknown
  expect incentives.offenders_listed unknown
}

rule incentives.certification "Certification complements public control" {
  implements montreal ch5.f;
             gpog OG.20, OG.20.1;
             mobility_paper action.6
  for origin, destination
  severity low
  met when incentives.certification_status is credited_and_monitored
  partly met when incentives.certification_status is recognised
  gap "Credible certification is not recognised, or it displaces public control."
  why "A seal from an independent scheme can show who does more than the law asks. But auditors see
       what they are shown, and the firm pays them. If a seal replaces licence or inspection, a
       worker cheated by a certified agency finds that nobody public has ever looked."
  advise "Let the licensing authority give credit to independent certification that workers have a
          voice in, watch over the scheme and withdraw the credit when it fails. State that
          certified operators are licensed and inspected like all others."
}

example "a certificate counts in licensing, the scheme is watched, and inspection goes on" {
  given incentives.certification_status is credited_and_monitored
  expect incentives.certification met
}

example "the authority may take note of a certificate" {
  given incentives.certification_status is recognised
  expect incentives.certification partly_met
}

example "certified recruiters need no licence" {
  given incentives.certification_status is replaces_public_control
  expect incentives.certification contrary
}

rule incentives.offenders_listed "Sanctioned operators published and shared" {
  implements montreal ch5.g;
             special_rapporteur 2023.c
  for origin, destination
  severity medium
  met when incentives.offender_list is published_and_shared
  partly met when incentives.offender_list is published
  gap "Sanctioned recruiters and employers are not published or shared."
  why "A recruiter barred in the capital opens an office in the next province, or works for an
       employer across the border who has heard nothing. A worker can check a name only against a
       list that is public."
  advise "Publish every suspension and bar with the name of the firm and its owners, the ground and
          the term; take it down when it ends; and send it at once to the authorities of the
          countries with which workers are exchanged."
}

example "the names of barred recruiters are published and sent to partner countries" {
  given incentives.offender_list is published_and_shared
  expect incentives.offenders_listed met
}

example "the names of barred recruiters are published at home" {
  given incentives.offender_list is published
  expect incentives.offenders_listed partly_met
}

example "the ministry keeps a list of barred recruiters for its own use" {
  given incentives.offender_list is internal
  expect incentives.offenders_listed contrary
}
