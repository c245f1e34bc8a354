instrument p29 "Protocol of 2014 to the Forced Labour Convention, 1930" {
  by "International Labour Organization"
  adopted 2014
  nature protocol
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:P029"

  provision 1 "Effective measures; national policy" {
    asks "Prevent and eliminate forced labour, protect victims, give remedies such as compensation,
          punish; policy and action plan with social partners; covers trafficking for forced
          labour."
    addressed to "state/regulator"
    wording secondary "https://gesetzefinden.at/bundesrecht/vertraege/20010776"
    criterion "national policy/plan"
    criterion "remedy incl. compensation"
  }

  provision 2.a-b "Education and information" {
    asks "Educate vulnerable people and employers."
    addressed to "state/regulator"
    wording secondary "https://inview.nl/openCitation/id48c9ac421d9c4e46a6cf8b846b859517/protocol-of-2014-to-the-forced-labour-convention-1930-artikel-2"
    criterion "awareness duty"
  }

  provision 2.c "Coverage and inspection" {
    asks "Legislation for prevention applies to all workers and sectors; inspection strengthened."
    addressed to "state/regulator"
    wording secondary "https://inview.nl/openCitation/id48c9ac421d9c4e46a6cf8b846b859517/protocol-of-2014-to-the-forced-labour-convention-1930-artikel-2"
    criterion "no sector exclusion"
    criterion "inspection mandate"
  }

  provision 2.d "Protection in recruitment" {
    asks "Protect persons, especially migrants, from possible abusive and fraudulent practice in
          recruitment and placement."
    addressed to "state/regulator"
    wording secondary "https://inview.nl/openCitation/id48c9ac421d9c4e46a6cf8b846b859517/protocol-of-2014-to-the-forced-labour-convention-1930-artikel-2"
    criterion "specific law against abusive/fraudulent recruitment and placement"
    criterion "coverage of migrants explicit"
  }

  provision 2.e-f "Due diligence; root causes" {
    asks "Support public and private due diligence; address root causes and risk factors."
    addressed to "state/regulator"
    wording secondary "https://inview.nl/openCitation/id48c9ac421d9c4e46a6cf8b846b859517/protocol-of-2014-to-the-forced-labour-convention-1930-artikel-2"
    criterion "due-diligence measure"
  }

  provision 3-4 "Victim support and remedies; non-prosecution" {
    asks "Identify, release, protect, rehabilitate victims; remedies irrespective of presence or
          status; authority not to prosecute victims for compelled offences."
    addressed to "state/regulator"
    wording unverified
    criterion "remedy irrespective of presence/status"
    criterion "non-punishment power"
  }

  provision 5 "International cooperation" {
    asks "States cooperate to prevent and eliminate forced labour."
    addressed to "state/regulator"
    wording unverified
    criterion "cooperation arrangement"
  }
}
