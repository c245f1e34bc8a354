instrument c189 "Domestic Workers Convention, 2011 (No. 189)" {
  by "International Labour Organization"
  adopted 2011
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C189"

  provision 7 "Information on terms" {
    asks "Domestic workers told of terms verifiably and understandably, preferably in writing:
          parties, address, start, work type, pay, hours, leave, food/accommodation, probation,
          repatriation, termination."
    addressed to "state/regulator; employer"
    wording unverified
    criterion "written particulars for domestic workers"
  }

  provision 8 "Migrant domestic workers" {
    asks "Written job offer or contract, enforceable where work is done, before crossing borders
          (free-movement regions excepted); cooperation; conditions for repatriation set by law."
    addressed to "state/regulator; employer"
    wording unverified
    criterion "pre-border written contract"
    criterion "repatriation conditions in law"
  }

  provision 9 "Residence and documents" {
    asks "Free to agree on living in; not bound to stay during rest/leave; keep own travel and
          identity papers."
    addressed to "state/regulator; employer"
    wording unverified
    criterion "right to keep passport/ID"
  }

  provision 15.1.a "Agency operating conditions" {
    asks "Set conditions for agencies recruiting or placing domestic workers."
    addressed to "state/regulator"
    wording secondary "https://inview.nl/document/iddadbbc1345b54715a1be702f1f3fde1e/convention-concerning-decent-work-for-domestic-workers-article-15-05-09-2013-tot"
    criterion "agency rules cover domestic work"
  }

  provision 15.1.b "Complaint machinery" {
    asks "Adequate machinery to investigate complaints, abuse and fraud by agencies."
    addressed to "state/regulator"
    wording secondary "https://inview.nl/document/iddadbbc1345b54715a1be702f1f3fde1e/convention-concerning-decent-work-for-domestic-workers-article-15-05-09-2013-tot"
    criterion "complaint procedure open to domestic workers"
  }

  provision 15.1.c "Protection, obligations, penalties" {
    asks "Protect and prevent abuse, with other States where apt; law specifies obligations of
          agency and household and penalties, including prohibition of offending agencies."
    addressed to "state/regulator"
    wording secondary "https://inview.nl/document/iddadbbc1345b54715a1be702f1f3fde1e/convention-concerning-decent-work-for-domestic-workers-article-15-05-09-2013-tot"
    criterion "agency and household duties specified"
    criterion "penalties incl. prohibition"
  }

  provision 15.1.d "Agreements" {
    asks "Consider bilateral/regional/multilateral agreements where recruitment crosses borders."
    addressed to "state/regulator"
    wording secondary "https://inview.nl/document/iddadbbc1345b54715a1be702f1f3fde1e/convention-concerning-decent-work-for-domestic-workers-article-15-05-09-2013-tot"
    criterion "agreement considered/concluded"
  }

  provision 15.1.e "Agency fees not deducted" {
    asks "Measures so that agency fees are not deducted from domestic workers' pay."
    addressed to "state/regulator; employer; recruiter (private employment agency)"
    wording unverified
    criterion "wage deduction of agency fee prohibited"
  }

  provision 15.2 "Consultation" {
    asks "Consult representative organisations, including of domestic workers/employers where they
          exist."
    addressed to "state/regulator"
    wording unverified
    criterion "consultation record"
  }

  provision 16-17 "Access to justice; enforcement" {
    asks "Equal access to courts; effective complaint and inspection means, incl. conditions for
          household access."
    addressed to "state/regulator"
    wording unverified
    criterion "complaint and inspection regime for households"
  }
}
