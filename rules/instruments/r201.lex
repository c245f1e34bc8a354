instrument r201 "Domestic Workers Recommendation, 2011 (No. 201)" {
  by "International Labour Organization"
  adopted 2011
  nature recommendation
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R201"
  provision 6-7 "Help with terms; abuse mechanisms" {
    asks "Help to understand terms, model contracts; mechanisms against abuse, harassment and violence."
    addressed to "state/regulator"
    wording unverified
    criterion "model contract; complaint mechanism"
  }
  provision 23 "Good agency practice" {
    asks "Promote good practices of agencies, considering C181 and R188."
    addressed to "state/regulator"
    wording unverified
    criterion "code of practice for domestic agencies"
  }
}
