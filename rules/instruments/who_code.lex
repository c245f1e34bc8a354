instrument who_code "Global Code of Practice on the International Recruitment of Health Personnel" {
  by "World Health Organization"
  adopted 2010
  nature code
  source "https://www.who.int/publications/i/item/wha68.32"
  note "The Code as adopted in 2010. The World Health Assembly is reported to have amended it in
        May 2026 (care workers, emergencies, co-investment by destination States); that text was
        not found, and its numbers may differ."

  provision 3.5 "Guiding principle: fairness" {
    asks "Recruitment follows transparency, fairness and sustainability of health systems."
    addressed to "both regulators"
    wording unverified
    criterion "Policy adopts the principles"
  }

  provision 4.2 "Regard to duties at home" {
    asks "Recruiters and employers inform themselves, as far as possible, of the legal duties that
          health workers owe their home system, such as a fair contract of service, take account of
          them, and do not seek to recruit those so bound."
    addressed to "private party; transposable by both regulators"
    wording primary "WHO Code (WHA63.16), article 4,
                     http://www.who.int/hrh/migration/code/full_text/fr/index4.html, French"
    criterion "Licence or contract condition"
  }

  provision 4.3 "Informed choice" {
    asks "Ethical recruitment lets health workers weigh the benefits and risks of a post and decide
          in time and well informed; States and all others should be aware of it."
    addressed to "both regulators"
    wording primary "WHO Code (WHA63.16), article 4,
                     http://www.who.int/hrh/migration/code/full_text/fr/index4.html, French"
    criterion "Pre-contract information duty"
  }

  provision 4.4 "Fair practices, no fraud, objective and equal pay" {
    asks "As far as their law allows, States see to it that recruiters and employers use fair
          contractual practices with migrant health workers, who are not exposed to illegal or
          fraudulent conduct, and that these are hired, promoted and paid on objective criteria,
          equally with the locally trained."
    addressed to "both regulators"
    wording primary "WHO Code (WHA63.16), article 4,
                     http://www.who.int/hrh/migration/code/full_text/fr/index4.html, French"
    criterion "Sanction for fraud; rules on fair contracts"
    criterion "Equality clause for hiring, promotion and pay"
  }

  provision 4.5 "Same rights and duties" {
    asks "Same legal rights and responsibilities as domestic staff, without discrimination."
    addressed to "destination regulator"
    wording unverified
    criterion "Equality clause"
  }

  provision 4.6 "Training and orientation" {
    asks "Opportunities to strengthen qualifications; induction. (The number is from memory:
          article 4 was read up to 4.4.)"
    addressed to "destination regulator"
    wording unverified
    criterion "Induction duty"
  }

  provision 5.1 "Discourage active recruitment from critical-shortage countries" {
    asks "Migration should benefit the health systems of both sides; destination States are
          encouraged to work with States of origin on training and developing health workers;
          States discourage active recruitment from developing countries with critical shortages."
    addressed to "destination regulator + in agreement"
    wording primary "WHO Code (WHA63.16), article 5,
                     http://www.who.int/hrh/migration/code/full_text/fr/index5.html, French"
    criterion "Rule or code limits active recruitment from countries with critical shortages"
    criterion "Cooperation with States of origin on training"
  }

  provision 5.2 "Code guides agreements" {
    asks "The Code guides bilateral and wider agreements, which meet the needs of developing
          countries: technical help, support for retention and training, twinning, regulatory
          capacity, transfer of skills, support for return."
    addressed to "in agreement"
    wording primary "WHO Code (WHA63.16), article 5,
                     http://www.who.int/hrh/migration/code/full_text/fr/index5.html, French"
    criterion "Mutual benefit clause"
  }

  provision 5.4 "Workforce planned and sustained at home" {
    asks "An evidence-based workforce plan, and measures to educate, retain and sustain the
          workforce at home."
    addressed to "destination regulator"
    wording secondary "EU action text citing point 5.4 of the Code, quoted at wordscope.be"
    criterion "Workforce plan"
  }

  provision 6-7 "Data and information exchange" {
    asks "Data on health workers; a data base of laws on their recruitment and migration; both
          shared with WHO every three years; a national authority named for the exchange."
    addressed to "both regulators"
    wording primary "WHO Code (WHA63.16), article 7,
                     http://www.who.int/hrh/migration/code/full_text/fr/index7.html, French;
                     article 6 only as 7.2 cites it"
    criterion "National authority designated"
  }

  provision 8.2 "In law and policy" {
    asks "Encouraged to work the Code into laws and policies."
    addressed to "both regulators"
    wording primary "WHO Code (WHA63.16), article 8,
                     http://www.who.int/hrh/migration/code/full_text/fr/index8.html, French"
    criterion "Law refers to Code"
  }

  provision 8.5 "Register of recruiters" {
    asks "As far as possible, keep and update at intervals a record of all recruiters authorised in
          the State."
    addressed to "both regulators"
    wording primary "WHO Code (WHA63.16), article 8,
                     http://www.who.int/hrh/migration/code/full_text/fr/index8.html, French"
    criterion "Register incl. health recruiters"
  }

  provision 8.6 "Use only compliant agencies" {
    asks "As far as possible, promote good practice among agencies by using only those that follow
          the principles of the Code."
    addressed to "both regulators"
    wording primary "WHO Code (WHA63.16), article 8,
                     http://www.who.int/hrh/migration/code/full_text/fr/index8.html, French"
    criterion "Procurement rule for health employers"
  }

  provision 8.7 "Watch active recruitment from shortage countries" {
    asks "Encouraged to observe and assess the scale of active recruitment from countries with
          critical shortages."
    addressed to "destination regulator"
    wording primary "WHO Code (WHA63.16), article 8,
                     http://www.who.int/hrh/migration/code/full_text/fr/index8.html, French"
    criterion "Monitoring duty"
  }

  provision 9 "Reporting" {
    asks "Report on implementation to WHO at intervals, with the data that article 7.2 asks for
          every three years."
    addressed to "both regulators"
    wording secondary "Article 7.2(c) of the Code at
                       http://www.who.int/hrh/migration/code/full_text/fr/index7.html; article 9
                       itself was not read"
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
