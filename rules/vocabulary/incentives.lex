topic incentives "Ratings, rewards and rankings"

measure incentives.scheme_basis "Basis of an incentive or rating scheme" {
  ask "On what basis does a rating, award or incentive scheme for recruiters or employers rest?"
  scale {
    administrative   "administrative practice set down in a policy"
    published_rules  "published rules"
    statutory        "statute or regulation with published criteria"
  }
  silence means no_protection
  for origin, destination
}

measure incentives.assessment_factors "Factors assessed" {
  ask "Which factors decide a rating or reward?"
  set, neutral {
    compliance_record            "compliance record"
    no_fee_record                "no fee record"
    worker_outcomes              "worker outcomes"
    confidential_worker_reviews  "confidential worker reviews"
    independent_audit            "independent audit"
    staff_training               "staff training"
    deployment_volume            "number of workers placed"
    deployment_volume_leading    "volume carries the largest weight"
  }
  silence means not_comparable
  for origin, destination
}

measure incentives.reward_terms "Rewards and their terms" {
  ask "What do well-rated operators receive, and on what terms?"
  set, neutral {
    faster_processing           "faster processing"
    longer_licence              "longer licence"
    lower_security              "lower security"
    public_recognition          "public recognition"
    access_to_special_channels  "access to special channels"
    fewer_inspections           "fewer inspections"
    exemption_from_inspection   "exemption from inspection"
    withdrawn_on_violation      "withdrawn on violation"
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
    internal              "kept inside government"
    published             "published"
    published_and_shared  "published and sent to corridor partners"
  }
  silence means no_protection
  for origin, destination, agreement
  paired "One side's debarred operators are unknown on the other."
}
