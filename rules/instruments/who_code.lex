instrument who_code "Global Code of Practice on the International Recruitment of Health Personnel" {
  by "World Health Organization"
  adopted 2010
  nature code
  source "https://www.who.int/publications/i/item/wha68.32"
  provision 4.2 "Regard to duties at home" {
    asks "Recruiters and employers consider outstanding legal duty (fair contract of service) owed to the home system and do not seek such persons."
    addressed to "private party; transposable by both regulators"
    wording unverified
    criterion "Licence or contract condition"
  }
  provision 4.6 "Fair contracts, no fraud" {
    asks "Recruiters and employers act fairly; no illegal or fraudulent conduct; regulated contracts."
    addressed to "private party; transposable by both regulators"
    wording unverified
    criterion "Sanction for fraud; contract rules"
  }
  provision 8.5 "Register of recruiters" {
    asks "Keep a record, updated at intervals, of recruiters authorised in the State."
    addressed to "both regulators"
    wording unverified
    criterion "Register incl. health recruiters"
  }
}
