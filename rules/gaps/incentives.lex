rule incentives.scheme "Incentive scheme with published criteria centred on protection" {
  implements montreal ch5.a, ch5.b, ch5.c, ch5.d, ch5.e;
             ten_things c;
             special_rapporteur 2023.c;
             gcm 5.f
  for origin, destination
  severity low
  met when incentives.scheme_basis is at least published_rules
       and incentives.assessment_factors includes compliance_record, confidential_worker_reviews
       and incentives.assessment_factors includes none of deployment_volume_leading
       and incentives.reward_terms includes withdrawn_on_violation
       and incentives.reward_terms includes none of exemption_from_inspection
  partly met when incentives.scheme_basis is stated
  gap "There is no incentive scheme, or it rewards volume, ignores workers or exempts operators
       from control."
  advise "Publish criteria based on compliance, absence of fees and confidential worker reviews;
          limit rewards to speed, term and recognition, and withdraw them on breach."
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
  advise "Credit independent certification in licensing, with monitoring, and keep licensing and
          inspection intact."
}

rule incentives.offenders_listed "Sanctioned operators published and shared" {
  implements montreal ch5.g;
             special_rapporteur 2023.c
  for origin, destination
  severity medium
  met when incentives.offender_list is published_and_shared
  partly met when incentives.offender_list is published
  gap "Sanctioned recruiters and employers are not published or shared."
  advise "Publish debarment with name, ground and term, and send it to corridor partners."
}
