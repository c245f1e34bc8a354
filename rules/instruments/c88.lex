instrument c88 "Employment Service Convention, 1948 (No. 88)" {
  by "International Labour Organization"
  adopted 1948
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C088"

  provision 1 "Free public employment service" {
    asks "Keep or ensure a free public employment service organising the employment market,
          cooperating with public/private bodies."
    addressed to "state/regulator"
    wording primary "Convention No. 88, authentic English text in the Dutch treaty collection,
                     BWBV0005533 (github.com/statengeneraal/laws-markdown)"
    criterion "public employment service free by law"
  }

  provision 2-3 "National network" {
    asks "National system of offices under a national authority, with enough local and, where apt,
          regional offices, reviewed when circumstances change."
    addressed to "state/regulator"
    wording primary "Convention No. 88, authentic English text in the Dutch treaty collection,
                     BWBV0005533 (github.com/statengeneraal/laws-markdown)"
    criterion "national authority and network"
  }

  provision 4-5 "Advisory committees; policy" {
    asks "National advisory committees, local and regional ones where needed, with equal
          worker/employer representatives; referral policy developed after consulting them."
    addressed to "state/regulator"
    wording primary "Convention No. 88, authentic English text in the Dutch treaty collection,
                     BWBV0005533 (github.com/statengeneraal/laws-markdown)"
    criterion "advisory committee"
  }

  provision 6 "Effective recruitment and placement" {
    asks "Match workers and employers, mobility measures incl. international movement approved by
          the governments concerned, labour-market information, cooperation in unemployment
          insurance and in economic planning."
    addressed to "state/regulator"
    wording primary "Convention No. 88, authentic English text in the Dutch treaty collection,
                     BWBV0005533 (github.com/statengeneraal/laws-markdown)"
    criterion "service functions listed in law"
  }

  provision 7-9 "Specialisation; youth; staff" {
    asks "Specialisation by trade, particular categories such as disabled persons, juveniles;
          trained public officials, independent and recruited on qualifications."
    addressed to "state/regulator"
    wording primary "Convention No. 88, authentic English text in the Dutch treaty collection,
                     BWBV0005533 (github.com/statengeneraal/laws-markdown)"
    criterion "independence of staff"
  }

  provision 11 "Private agencies not for profit" {
    asks "Authorities secure effective cooperation between public service and private agencies not
          run for profit."
    addressed to "state/regulator"
    wording primary "Convention No. 88, authentic English text in the Dutch treaty collection,
                     BWBV0005533 (github.com/statengeneraal/laws-markdown)"
    criterion "cooperation measure"
  }
}
