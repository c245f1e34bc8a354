instrument who_code "Global Code of Practice on the International Recruitment of Health Personnel" {
  by "World Health Organization"
  adopted 2010
  nature code
  source "https://www.who.int/publications/i/item/wha68.32"

  provision 3.5 "Guiding principle: fairness" {
    asks "Recruitment follows transparency, fairness and sustainability of health systems."
    addressed to "both regulators"
    wording unverified
    criterion "Policy adopts the principles"
  }

  provision 4.2 "Regard to duties at home" {
    asks "Recruiters and employers consider outstanding legal duty (fair contract of service) owed
          to the home system and do not seek such persons."
    addressed to "private party; transposable by both regulators"
    wording unverified
    criterion "Licence or contract condition"
  }

  provision 4.3 "Informed choice" {
    asks "Health workers can weigh benefits and risks and decide timely and informed."
    addressed to "private party; transposable by both regulators"
    wording unverified
    criterion "Pre-contract information duty"
  }

  provision 4.4 "Objective, equal hiring and pay" {
    asks "Hired, promoted and paid on objective criteria, equal to domestically trained."
    addressed to "destination regulator"
    wording unverified
    criterion "Equality clause"
  }

  provision 4.5 "Same rights and duties" {
    asks "Same legal rights and responsibilities as domestic staff, without discrimination."
    addressed to "destination regulator"
    wording unverified
    criterion "Equality clause"
  }

  provision 4.6 "Fair contracts, no fraud" {
    asks "Recruiters and employers act fairly; no illegal or fraudulent conduct; regulated
          contracts."
    addressed to "private party; transposable by both regulators"
    wording unverified
    criterion "Sanction for fraud; contract rules"
  }

  provision 4.7 "Training and orientation" {
    asks "Opportunities to strengthen qualifications; induction."
    addressed to "destination regulator"
    wording unverified
    criterion "Induction duty"
  }

  provision 5.1 "Discourage active recruitment from critical-shortage countries" {
    asks "States discourage active recruitment from developing countries with critical shortages; a
          government-to-government route is not barred."
    addressed to "destination regulator + in agreement"
    wording secondary "https://www.cgdev.org/blog/why-theres-no-world-health-organization-ban-health-worker-recruitment"
    criterion "Rule or code limits active recruitment from listed countries save under agreement"
  }

  provision 5.2 "Code guides agreements" {
    asks "Use the Code in agreements: technical help, training, twinning, support for retention,
          circular schemes."
    addressed to "in agreement"
    wording unverified
    criterion "Mutual benefit clause"
  }

  provision 5.4 "Self-sufficiency" {
    asks "Plan and train so as to meet needs at home."
    addressed to "destination regulator"
    wording unverified
    criterion "Workforce plan"
  }

  provision 6-7 "Data and information exchange" {
    asks "Data, research; share laws and data; name a national authority for exchange."
    addressed to "both regulators"
    wording unverified
    criterion "National authority designated"
  }

  provision 8.2 "In law and policy" {
    asks "Incorporate the Code in laws and policy."
    addressed to "both regulators"
    wording unverified
    criterion "Law refers to Code"
  }

  provision 8.5 "Register of recruiters" {
    asks "Keep a record, updated at intervals, of recruiters authorised in the State."
    addressed to "both regulators"
    wording unverified
    criterion "Register incl. health recruiters"
  }

  provision 8.6 "Use only compliant agencies" {
    asks "Promote good practice by using only agencies that follow the principles."
    addressed to "both regulators"
    wording unverified
    criterion "Procurement rule for health employers"
  }

  provision 8.7 "Watch active recruitment from shortage countries" {
    asks "Observe and assess scale and effect of recruitment from critical-shortage countries."
    addressed to "destination regulator"
    wording unverified
    criterion "Monitoring duty"
  }

  provision 9 "Reporting" {
    asks "Report on implementation every three years."
    addressed to "both regulators"
    wording unverified
    criterion "Report filed"
    uncodable "Reporting to WHO is a fact of practice, recorded outside national law (the duty to
               have an authority is coded)."
  }

  provision SSL "Support and safeguards list 2023" {
    asks "55 countries with health service coverage index under 55 and density under the median of
          49 doctors, nurses and midwives per 10,000 need priority support and safeguards."
    addressed to "destination regulator + in agreement"
    wording secondary "https://newbusinessethiopia.com/health/who-renews-alert-on-safeguards-for-health-worker-recruitment"
    criterion "List incorporated by reference; agreement needed for recruitment"
  }
}
