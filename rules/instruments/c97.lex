instrument c97 "Migration for Employment Convention (Revised), 1949 (No. 97) and its annexes" {
  by "International Labour Organization"
  adopted 1949
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C097"
  chapter articles "Articles of the Convention" {
    provision 3 "Misleading propaganda" {
      asks "So far as law allows take steps against misleading migration propaganda, with other States where apt."
      addressed to "state/regulator"
      wording secondary "https://docsbay.net/c97-migration-for-employment-convention-revised-1949"
      criterion "offence/administrative control of misleading recruitment adverts"
    }
    provision 7 "Employment-service cooperation; free public services" {
      asks "Employment services cooperate internationally; public-service help to migrants is free."
      addressed to "state/regulator"
      wording unverified "http://ilo.ch/public/english/standards/relm/ilc/ilc87/r3-1b3.htm"
      criterion "public recruitment services free to migrants"
    }
    provision 11 "Definition and exclusions" {
      asks "Migrant for employment: person moving to another country to be employed not on own account, incl. regularly admitted; excludes frontier workers, short-term liberal professionals/artistes, seafarers."
      addressed to "state/regulator"
      wording unverified
      criterion "definition aligned"
    }
  }
  chapter annex1 "Annex I: recruitment not under government-sponsored arrangements" {
    provision AI.1 "Annex I scope" {
      asks "Migrants recruited outside government-sponsored group transfer."
      addressed to "state/regulator"
      wording secondary "https://hkintexts.histsyn.com/series/tna-miscellaneous/items/CAB129-37?p=976"
      criterion "(scope)"
    }
    provision AI.2 "Annex I definitions" {
      asks "Recruitment: engaging, or undertaking to provide employment to, a person in one territory for employment in another, plus arrangements incl. seeking, selecting and preparing departure; introduction: ensuring arrival/admission; placing: ensuring employment."
      addressed to "state/regulator"
      wording secondary "https://hkintexts.histsyn.com/series/tna-miscellaneous/items/CAB129-37?p=976"
      criterion "definition covers seeking, selection, departure"
    }
    provision AI.3.1-2 "Who may recruit (default)" {
      asks "Where law allows recruitment operations they must be regulated; by default only public employment offices/bodies of the place of operation, foreign public bodies authorised by agreement, and bodies under international instruments may operate."
      addressed to "state/regulator"
      wording unverified "https://hkintexts.histsyn.com/series/tna-miscellaneous/items/CAB129-37?p=976"
      criterion "closed list of authorised recruiters"
    }
    provision AI.3.3 "Employers and private agencies" {
      asks "So far as law or agreement permits: (a) prospective employer or person acting for it, with authority approval/supervision if needed for the migrant; (b) private agencies with prior authorisation on prescribed conditions."
      addressed to "state/regulator; employer; recruiter (private employment agency)"
      wording unverified "https://www.delpher.nl/nl/pres/view/ocr?identifier=KBDC001:003022002:00355&coll=dts&operation=download"
      criterion "employer recruitment subject to approval/supervision"
      criterion "agency needs prior authorisation"
    }
    provision AI.3.4 "Supervision of authorised bodies" {
      asks "Authority of the place of operations supervises authorised persons/bodies."
      addressed to "state/regulator"
      wording secondary "https://www.delpher.nl/nl/pres/view/ocr?identifier=KBDC001:003022002:00355&coll=dts&operation=download"
      criterion "supervision of licensed recruiters"
    }
    provision AI.4 "Free public service" {
      asks "Public employment service recruitment, introduction and placing free of charge."
      addressed to "state/regulator"
      wording secondary "https://www.delpher.nl/nl/pres/view/ocr?identifier=KBDC001:003022002:00355&coll=dts&operation=download"
      criterion "no charge by public service"
    }
    provision AI.5 "Contract supervision" {
      asks "States supervising contracts require: copy to migrant before departure (or reception centre if agreed); conditions, especially pay, in contract; written pre-departure information on general living and work conditions; where copy given on arrival, written prior notice of occupation and conditions incl. guaranteed minimum wage; enforcement and penalties."
      addressed to "state/regulator"
      wording secondary "https://www.delpher.nl/nl/pres/view/ocr?identifier=KBDC001:003022002:00355&coll=dts&operation=download; https://www.delpher.nl/nl/pres/view/ocr?coll=dts&identifier=KBDC001%3A003022002%3A00357&operation=download"
      criterion "contract copy before departure"
      criterion "conditions and pay stated"
      criterion "written pre-departure information; penalties"
    }
    provision AI.8 "Clandestine immigration" {
      asks "Penalties for promoting clandestine or illegal immigration."
      addressed to "state/regulator"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/14"
      criterion "offence with penalties"
    }
  }
  chapter annex2 "Annex II: recruitment under government-sponsored arrangements" {
    provision AII.1-2 "Annex II scope and definitions" {
      asks "Migrants recruited under government-sponsored group-transfer arrangements; parallel definitions."
      addressed to "state/regulator"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/14"
      criterion "(scope)"
    }
    provision AII.3 "Authorised recruiters" {
      asks "Same closed-list model; prior authorisation and supervision; before authorising introduction, check that too few suitable persons are already available; only immigration authority admits."
      addressed to "state/regulator"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/15"
      criterion "labour-availability test before introduction"
      criterion "authorisation and supervision"
    }
    provision AII.4.1 "Free public service" {
      asks "Public services free."
      addressed to "state/regulator"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/15"
      criterion "no charge by public service"
    }
    provision AII.4.2 "Administrative costs not on migrant" {
      asks "Administrative costs of recruitment, introduction and placing are not borne by migrants."
      addressed to "state/regulator; employer"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/15"
      criterion "administrative recruitment cost cannot be charged to worker"
    }
    provision AII.6 "Contract supervision" {
      asks "As Annex I art. 5: copy before departure (or reception centre), conditions/pay in contract, written information, alternative notice, enforcement with penalties."
      addressed to "state/regulator"
      wording secondary "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/460"
      criterion "as C97.AI.5"
    }
    provision AII.11-13 "Refugees; agreements; penalties" {
      asks "Resettlement help for surplus refugees; agreements incl. enforcement of contract obligations; penalties for clandestine immigration."
      addressed to "state/regulator"
      wording doubtful
      criterion "penalty for clandestine recruitment"
    }
  }
}
