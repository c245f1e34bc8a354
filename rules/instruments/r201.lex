instrument r201 "Domestic Workers Recommendation, 2011 (No. 201)" {
  by "International Labour Organization"
  adopted 2011
  nature recommendation
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R201"

  provision 6-7 "Help with terms; abuse mechanisms" {
    asks "Help to understand terms, model contracts; mechanisms against abuse, harassment and
          violence."
    addressed to "state/regulator"
    wording unverified
    criterion "model contract; complaint mechanism"
  }

  provision 21.1 "Extra measures for migrants" {
    asks "Consider hotline with interpretation; pre-placement household visits; emergency housing;
          employer awareness; complaint/remedies during and after employment and after departure;
          outreach in languages understood."
    addressed to "state/regulator"
    wording secondary "opening words and point (f) (outreach in languages understood) as reprinted
                       by OHCHR,
                       https://web.test.ohchr.un-icc.cloud/en/resources/educators/human-rights-education-training/3-recommendation-concerning-decent-work-domestic-workers-2011;
                       points (a)-(e) not seen"
    criterion "hotline with interpretation"
    criterion "pre-placement visits and shelter network"
    criterion "post-departure claims"
  }

  provision 21.2 "Origin State duties" {
    asks "Help protect them: inform of rights before departure, legal assistance funds, social
          services, specialised consular services and other measures."
    addressed to "state/regulator"
    wording primary "Recommendation No. 201, extract reprinted by OHCHR,
                     https://web.test.ohchr.un-icc.cloud/en/resources/educators/human-rights-education-training/3-recommendation-concerning-decent-work-domestic-workers-2011,
                     English"
    criterion "pre-departure rights information; consular/legal aid"
  }

  provision 22 "Repatriation" {
    asks "Consider law on free repatriation at end of employment."
    addressed to "state/regulator"
    wording unverified
    criterion "free repatriation rule"
  }

  provision 23 "Good agency practice" {
    asks "Promote good practices of agencies, considering C181 and R188."
    addressed to "state/regulator"
    wording unverified
    criterion "code of practice for domestic agencies"
  }

  provision 26 "Cooperation" {
    asks "Cooperate on forced labour/trafficking, social security, agency monitoring, data;
          diplomatic households."
    addressed to "state/regulator"
    wording doubtful
    criterion "cooperation arrangement; rule for diplomats' staff"
  }
}
