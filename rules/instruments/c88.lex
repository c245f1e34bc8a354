instrument c88 "Employment Service Convention, 1948 (No. 88)" {
  by "International Labour Organization"
  adopted 1948
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C088"

  provision 1 "Free public employment service" {
    asks "Keep or ensure a free public employment service organising the employment market,
          cooperating with public/private bodies."
    addressed to "state/regulator"
    wording secondary "https://alldocs.net/philosophy-of-money.html?utm_source=convention-c088-employment-service-convention-1948-no-88"
    criterion "public employment service free by law"
  }

  provision 2-3 "National network" {
    asks "National system of offices under a national authority, with sufficient local/regional
          offices."
    addressed to "state/regulator"
    wording secondary "https://123dok.com/document/zpnex3ry-selanjutnya.html"
    criterion "national authority and network"
  }

  provision 4-5 "Advisory committees; policy" {
    asks "Equal worker/employer advisory committees; referral policy developed with them."
    addressed to "state/regulator"
    wording unverified
    criterion "advisory committee"
  }

  provision 6 "Effective recruitment and placement" {
    asks "Match workers and employers, mobility measures incl. agreed international movement,
          labour-market information, unemployment-insurance cooperation."
    addressed to "state/regulator"
    wording unverified
    criterion "service functions listed in law"
  }

  provision 7-9 "Specialisation; youth; staff" {
    asks "Specialised services, juveniles, independent trained public officials."
    addressed to "state/regulator"
    wording unverified
    criterion "independence of staff"
  }

  provision 11 "Private agencies not for profit" {
    asks "Authorities secure cooperation between public service and private agencies not run for
          profit."
    addressed to "state/regulator"
    wording unverified
    criterion "cooperation measure"
  }
}
