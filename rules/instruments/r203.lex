instrument r203 "Forced Labour (Supplementary Measures) Recommendation, 2014 (No. 203)" {
  by "International Labour Organization"
  adopted 2014
  nature recommendation
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R203"

  provision 1-2 "National policy and data" {
    asks "Time-bound, gender- and child-sensitive policies and competent authorities; regular data."
    addressed to "state/regulator"
    wording secondary "paragraph 1(a) in NORMLEX,
                       http://ilo.ch/dyn/normlex/fr/f?p=1000%3A12100%3A%3A%3A%3A12100%3AP12100_INSTRUMENT_ID%3A3174688
                       (French); the rest as described in French Senate report 317 (2015-2016),
                       https://senat.fr/rap/l15-317/l15-3174.html"
    criterion "action plan and data"
  }

  provision 4 "Prevention list" {
    asks "Among others: awareness of recruitment fraud; employment terms stated verifiably,
          preferably in writing; orientation before departure/after arrival; migrant-sensitive
          policy; coordination between States to regulate, license and monitor recruiters and end
          worker-paid fees to prevent bondage; business due-diligence guidance."
    addressed to "state/regulator"
    wording unverified
    criterion "licensing/monitoring of recruiters coordinated cross-border"
    criterion "fee elimination policy"
    criterion "orientation"
  }

  provision 8 "Recruiter abuse" {
    asks "Eliminate abuse and fraud by recruiters: (a) no worker fees; (b) transparent contracts
          explaining terms; (c) accessible complaints; (d) adequate penalties; (e) regulation or
          licensing."
    addressed to "state/regulator"
    wording unverified
    criterion "all five elements (a)-(e) present"
  }

  provision 11 "Migrant victims" {
    asks "Reflection period, permits, voluntary repatriation facilitation for migrants in forced
          labour."
    addressed to "state/regulator"
    wording unverified
    criterion "reflection period/residence for victims"
  }

  provision 12 "Remedies" {
    asks "Access to courts and compensation, incl. unpaid wages and social contributions, from
          perpetrators or funds; claims by representatives and from abroad."
    addressed to "state/regulator"
    wording unverified
    criterion "compensation route, cross-border claims"
  }
}
