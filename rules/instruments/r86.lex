instrument r86 "Migration for Employment Recommendation (Revised), 1949 (No. 86)" {
  by "International Labour Organization"
  adopted 1949
  nature recommendation
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R086"
  provision 1 "Definitions" {
    asks "Defines migrant for employment, recruitment, introduction, placing."
    addressed to "state/regulator"
    wording secondary "http://ilo.org/dyn/normlex/en/f?p=1000%3A12100%3A%3A%3A%3A12100%3AP12100_INSTRUMENT_ID%3A312424"
    criterion "aligned definitions"
  }
  provision 17 "Supervised conditions" {
    asks "Where numbers suffice conditions specially supervised by special or general inspection."
    addressed to "state/regulator"
    wording secondary "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/466"
    criterion "inspection mandate for migrants"
  }
}
