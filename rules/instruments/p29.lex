instrument p29 "Protocol of 2014 to the Forced Labour Convention, 1930" {
  by "International Labour Organization"
  adopted 2014
  nature protocol
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:P029"

  provision 1 "Effective measures; national policy" {
    asks "Prevent and eliminate forced labour, give victims protection and remedies such as
          compensation, punish; policy and action plan in consultation with social partners;
          measures include action against trafficking for forced labour."
    addressed to "state/regulator"
    wording primary "Protocol of 2014 to Convention No. 29, authentic English text in the Dutch
                     treaty collection, BWBV0006447 (github.com/statengeneraal/laws-markdown)"
    criterion "national policy/plan"
    criterion "remedy incl. compensation"
  }

  provision 2.a-b "Education and information" {
    asks "Educate and inform people, above all the vulnerable, and employers."
    addressed to "state/regulator"
    wording primary "Protocol of 2014 to Convention No. 29, authentic English text in the Dutch
                     treaty collection, BWBV0006447 (github.com/statengeneraal/laws-markdown)"
    criterion "awareness duty"
  }

  provision 2.c "Coverage and inspection" {
    asks "Efforts so that coverage and enforcement of laws relevant to prevention, labour law
          included, reach all workers and sectors, and that inspection is strengthened."
    addressed to "state/regulator"
    wording primary "Protocol of 2014 to Convention No. 29, authentic English text in the Dutch
                     treaty collection, BWBV0006447 (github.com/statengeneraal/laws-markdown)"
    criterion "no sector exclusion"
    criterion "inspection mandate"
  }

  provision 2.d "Protection in recruitment" {
    asks "Protect persons, especially migrants, from possible abusive and fraudulent practice in
          recruitment and placement."
    addressed to "state/regulator"
    wording primary "Protocol of 2014 to Convention No. 29, authentic English text in the Dutch
                     treaty collection, BWBV0006447 (github.com/statengeneraal/laws-markdown)"
    criterion "specific law against abusive/fraudulent recruitment and placement"
    criterion "coverage of migrants explicit"
  }

  provision 2.e-f "Due diligence; root causes" {
    asks "Support public and private due diligence on forced labour risks; address root causes and
          risk factors."
    addressed to "state/regulator"
    wording primary "Protocol of 2014 to Convention No. 29, authentic English text in the Dutch
                     treaty collection, BWBV0006447 (github.com/statengeneraal/laws-markdown)"
    criterion "due-diligence measure"
  }

  provision 3-4 "Victim support and remedies; non-prosecution" {
    asks "Identify, release, protect, rehabilitate victims; remedies irrespective of presence or
          status in the territory; authorities entitled not to prosecute or punish victims for
          compelled offences."
    addressed to "state/regulator"
    wording primary "Protocol of 2014 to Convention No. 29, authentic English text in the Dutch
                     treaty collection, BWBV0006447 (github.com/statengeneraal/laws-markdown)"
    criterion "remedy irrespective of presence/status"
    criterion "non-punishment power"
  }

  provision 5 "International cooperation" {
    asks "States cooperate to prevent and eliminate forced labour."
    addressed to "state/regulator"
    wording primary "Protocol of 2014 to Convention No. 29, authentic English text in the Dutch
                     treaty collection, BWBV0006447 (github.com/statengeneraal/laws-markdown)"
    criterion "cooperation arrangement"
  }
}
