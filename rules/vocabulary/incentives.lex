topic incentives "Ratings, rewards and rankings"

measure incentives.scheme_basis "Basis of an incentive or rating scheme" {
  ask "On what basis does a rating, award or incentive scheme for recruiters or employers rest?"
  scale {
    administrative   "administrative practice set down in a policy"
    published_rules  "published rules below statute or regulation"
    statutory        "statute or regulation with published criteria"
  }
  silence means no_protection
  for origin, destination
}

measure incentives.assessment_factors "Factors assessed" {
  ask "Which factors decide a rating or reward?"
  set, neutral {
    compliance_record            "record of compliance with the law"
    no_fee_record                "record of not charging workers"
    worker_outcomes              "outcomes for workers, such as jobs and pay as promised"
    confidential_worker_reviews  "reviews given by workers in confidence"
    independent_audit            "result of an independent audit"
    staff_training               "training of staff"
    deployment_volume            "number of workers placed"
    deployment_volume_leading    "number of workers placed carries the largest weight"
  }
  silence means not_comparable
  for origin, destination
}

measure incentives.reward_terms "Rewards and their terms" {
  ask "What do well-rated operators receive, and on what terms?"
  set, neutral {
    faster_processing           "faster processing of applications"
    longer_licence              "longer term of the licence"
    lower_security              "lower financial security"
    public_recognition          "public recognition, such as an award or published rating"
    access_to_special_channels  "access to special schemes or channels of recruitment"
    fewer_inspections           "fewer inspections"
    exemption_from_inspection   "no inspection at all"
    withdrawn_on_violation      "reward is withdrawn when rules are broken"
  }
  silence means not_comparable
  for origin, destination
}

measure incentives.certification_status "Voluntary certification" {
  ask "How does the law treat voluntary certification or industry schemes?"
  scale {
    replaces_public_control  "certified operators escape licensing or inspection"
    recognised               "may be recognised beside public control"
    credited_and_monitored   "credited in licensing, with monitoring of the scheme, without
                              displacing control"
  }
  silence means no_protection
  for origin, destination, agreement
}

measure incentives.offender_list "List of sanctioned operators" {
  ask "Is there a list of sanctioned recruiters or employers?"
  scale {
    internal              "list kept inside government"
    published             "list is published"
    published_and_shared  "list is published and sent to partner States"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "One side's debarred operators are unknown on the other."
}
