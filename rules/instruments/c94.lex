instrument c94 "Labour Clauses (Public Contracts) Convention, 1949 (No. 94)" {
  by "International Labour Organization"
  adopted 1949
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C094"

  provision 1 "Scope: public contracts" {
    asks "Contracts awarded by a central authority that spend public funds and employ workers for
          works, goods or services; the competent authority decides on other public bodies; extends
          to subcontractors; small contracts and senior staff may be exempted."
    addressed to "state/regulator"
    wording primary "Convention No. 94, authentic English text in the Dutch treaty collection,
                     BWBV0005558 (github.com/statengeneraal/laws-markdown)"
    criterion "labour-clause law covers works, goods, services and subcontractors"
  }

  provision 2 "Labour clauses" {
    asks "Contracts contain clauses giving workers wages, hours and conditions not less favourable
          than local standard by collective agreement, award or law (else the nearest district or
          general level), set after consultation and made known to bidders."
    addressed to "state/regulator; contractor"
    wording primary "Convention No. 94, authentic English text in the Dutch treaty collection,
                     BWBV0005558 (github.com/statengeneraal/laws-markdown)"
    criterion "mandatory labour clause at local standard"
  }

  provision 3 "Health, safety, welfare" {
    asks "Fair and reasonable health, safety and welfare conditions where not already covered by
          law, agreement or award."
    addressed to "state/regulator"
    wording primary "Convention No. 94, authentic English text in the Dutch treaty collection,
                     BWBV0005558 (github.com/statengeneraal/laws-markdown)"
    criterion "OSH clause"
  }

  provision 4 "Information, notices, records, inspection" {
    asks "Publicise the texts, name who must comply, post notices; keep records of time and pay and
          adequate inspection unless otherwise enforced."
    addressed to "state/regulator"
    wording primary "Convention No. 94, authentic English text in the Dutch treaty collection,
                     BWBV0005558 (github.com/statengeneraal/laws-markdown)"
    criterion "records and inspection"
  }

  provision 5 "Sanctions and wage recovery" {
    asks "Adequate sanctions, such as withholding contracts; means, such as withholding payments,
          for workers to get wages due."
    addressed to "state/regulator"
    wording primary "Convention No. 94, authentic English text in the Dutch treaty collection,
                     BWBV0005558 (github.com/statengeneraal/laws-markdown)"
    criterion "debarment and payment withholding"
  }
}
