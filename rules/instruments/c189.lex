instrument c189 "Domestic Workers Convention, 2011 (No. 189)" {
  by "International Labour Organization"
  adopted 2011
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C189"

  provision 7 "Information on terms" {
    asks "Domestic workers told of terms verifiably and understandably, preferably by written
          contract: parties, address, start, duration, work type, pay, hours, leave and rest,
          termination, and where they apply food/accommodation, probation, repatriation."
    addressed to "state/regulator; employer"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "written particulars for domestic workers"
  }

  provision 8 "Migrant domestic workers" {
    asks "Law requires a written job offer, or contract enforceable where work is done, with the
          terms of art. 7, before crossing borders (free-movement regions excepted); cooperation;
          laws or other measures fix when migrants are entitled to repatriation."
    addressed to "state/regulator; employer"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "pre-border written contract"
    criterion "repatriation conditions in law"
  }

  provision 9 "Residence and documents" {
    asks "Free to agree on living in; not bound to stay during rest/leave; keep own travel and
          identity papers."
    addressed to "state/regulator; employer"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "right to keep passport/ID"
  }

  provision 15.1.a "Agency operating conditions" {
    asks "Set conditions for agencies recruiting or placing domestic workers."
    addressed to "state/regulator"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "agency rules cover domestic work"
  }

  provision 15.1.b "Complaint machinery" {
    asks "Adequate machinery to investigate complaints, abuse and fraud by agencies that concern
          domestic workers."
    addressed to "state/regulator"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "complaint procedure open to domestic workers"
  }

  provision 15.1.c "Protection, obligations, penalties" {
    asks "Protect and prevent abuse, with other States where apt; law specifies obligations of
          agency and household and penalties, including prohibition of offending agencies."
    addressed to "state/regulator"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "agency and household duties specified"
    criterion "penalties incl. prohibition"
  }

  provision 15.1.d "Agreements" {
    asks "Consider bilateral/regional/multilateral agreements where recruitment crosses borders."
    addressed to "state/regulator"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "agreement considered/concluded"
  }

  provision 15.1.e "Agency fees not deducted" {
    asks "Measures so that agency fees are not deducted from domestic workers' pay."
    addressed to "state/regulator; employer; recruiter (private employment agency)"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "wage deduction of agency fee prohibited"
  }

  provision 15.2 "Consultation" {
    asks "In giving effect to art. 15 consult representative organisations, including of domestic
          workers and their employers where they exist."
    addressed to "state/regulator"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "consultation record"
  }

  provision 16-17 "Access to justice; enforcement" {
    asks "Access to courts or other dispute bodies, in person or by a representative, no less
          favourable than for workers generally; effective complaint means; inspection and
          penalties suited to domestic work, incl. conditions for household access with respect for
          privacy."
    addressed to "state/regulator"
    wording primary "Convention No. 189, authentic English text in the Dutch treaty collection,
                     BWBV0005977 (github.com/statengeneraal/laws-markdown)"
    criterion "complaint and inspection regime for households"
  }
}
