instrument c94 "Labour Clauses (Public Contracts) Convention, 1949 (No. 94)" {
  by "International Labour Organization"
  adopted 1949
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C094"

  provision 1 "Scope: public contracts" {
    asks "Contracts with a public authority spending public funds and employing workers for works,
          goods or services; extends to subcontractors."
    addressed to "state/regulator"
    wording secondary "https://hkintexts.histsyn.com/series/histsyn-fco40-engine/items/TNAG-1519-FCO40-2080-Employment-in-Hong-Kong-1986?p=90"
    criterion "labour-clause law covers works, goods, services and subcontractors"
  }

  provision 2 "Labour clauses" {
    asks "Contracts contain clauses giving workers wages, hours and conditions not less favourable
          than local standard by collective agreement, award or law, set after consultation and
          made known to bidders."
    addressed to "state/regulator; contractor"
    wording secondary "http://afaatim.com/content.php?id=194406"
    criterion "mandatory labour clause at local standard"
  }

  provision 3 "Health, safety, welfare" {
    asks "Fair conditions where not already covered."
    addressed to "state/regulator"
    wording secondary "http://afaatim.com/content.php?id=194406"
    criterion "OSH clause"
  }

  provision 4 "Information, notices, records, inspection" {
    asks "Publicise texts, post notices, keep records, adequate inspection."
    addressed to "state/regulator"
    wording unverified "http://afaatim.com/content.php?id=194406"
    criterion "records and inspection"
  }

  provision 5 "Sanctions and wage recovery" {
    asks "Withholding contracts and payments for breach; means for workers to get wages."
    addressed to "state/regulator"
    wording secondary "http://afaatim.com/content.php?id=194406"
    criterion "debarment and payment withholding"
  }
}
