instrument c97 "Migration for Employment Convention (Revised), 1949 (No. 97) and its annexes" {
  by "International Labour Organization"
  adopted 1949
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C097"

  chapter articles "Articles of the Convention" {
    provision 1 "Information to ILO/States" {
      asks "On request supply national migration policies, laws, special provisions, conditions and
            agreements."
      addressed to "state/regulator"
      wording secondary "https://docsbay.net/c97-migration-for-employment-convention-revised-1949"
      criterion "information channel exists"
    }

    provision 2 "Free information service" {
      asks "Keep, or ensure there is, an adequate free service to help migrants for employment,
            notably accurate information."
      addressed to "state/regulator"
      wording secondary "https://docsbay.net/c97-migration-for-employment-convention-revised-1949"
      criterion "statutory free assistance/information service"
    }

    provision 3 "Misleading propaganda" {
      asks "So far as law allows take steps against misleading migration propaganda, with other
            States where apt."
      addressed to "state/regulator"
      wording secondary "https://docsbay.net/c97-migration-for-employment-convention-revised-1949"
      criterion "offence/administrative control of misleading recruitment adverts"
    }

    provision 4 "Facilitate movement" {
      asks "Measures as apt to ease departure, journey and reception."
      addressed to "state/regulator"
      wording secondary "http://ilo.ch/public/english/standards/relm/ilc/ilc87/r3-1b9.htm"
      criterion "departure/reception support"
    }

    provision 5 "Medical services" {
      asks "Medical services to check health and give care and hygiene on departure, journey and
            arrival for migrants and family."
      addressed to "state/regulator"
      wording unverified
      criterion "medical check and care duty"
    }

    provision 6 "Equality of treatment" {
      asks "Lawfully present immigrants get no less favourable treatment than nationals, without
            discrimination by nationality, race, religion or sex, in: pay, hours, holidays,
            training, minimum age etc.; union membership and bargaining; accommodation; social
            security (limited exceptions); employment taxes; legal proceedings."
      addressed to "state/regulator"
      wording unverified
      criterion "equal treatment clause with each matter"
      criterion "access to courts equal"
    }

    provision 7 "Employment-service cooperation; free public services" {
      asks "Employment services cooperate internationally; public-service help to migrants is free."
      addressed to "state/regulator"
      wording unverified "http://ilo.ch/public/english/standards/relm/ilc/ilc87/r3-1b3.htm"
      criterion "public recruitment services free to migrants"
    }

    provision 8 "No return for incapacity" {
      asks "Permanently admitted migrants and family not returned because of illness/injury after
            entry, unless they wish or treaty provides; may apply after up to five years'
            residence."
      addressed to "state/regulator"
      wording unverified
      criterion "no removal of permanent migrants for incapacity"
    }

    provision 9 "Transfer of earnings" {
      asks "Allow transfer of such part of earnings and savings as the migrant wishes, within legal
            currency limits."
      addressed to "state/regulator"
      wording unverified
      criterion "remittance right"
    }

    provision 10 "Agreements for large flows" {
      asks "Where flows are sufficiently large, authorities make agreements when needed."
      addressed to "state/regulator"
      wording unverified
      criterion "bilateral agreement for major corridors"
    }

    provision 11 "Definition and exclusions" {
      asks "Migrant for employment: person moving to another country to be employed not on own
            account, incl. regularly admitted; excludes frontier workers, short-term liberal
            professionals/artistes, seafarers."
      addressed to "state/regulator"
      wording unverified
      criterion "definition aligned"
    }

    provision 14 "Annex exclusion on ratification" {
      asks "A ratifying State may by declaration exclude any or all of Annexes I-III."
      addressed to "state/regulator"
      wording doubtful "http://ilo.org/dyn/normlex/fr/f?p=NORMLEXPUB%3A11300%3A0%3A%3ANO%3A11300%3AP11300_INSTRUMENT_ID%3A312242%3ANO"
      criterion "note excluded annexes per country when scoring"
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
      asks "Recruitment: engaging, or undertaking to provide employment to, a person in one
            territory for employment in another, plus arrangements incl. seeking, selecting and
            preparing departure; introduction: ensuring arrival/admission; placing: ensuring
            employment."
      addressed to "state/regulator"
      wording secondary "https://hkintexts.histsyn.com/series/tna-miscellaneous/items/CAB129-37?p=976"
      criterion "definition covers seeking, selection, departure"
    }

    provision AI.3.1-2 "Who may recruit (default)" {
      asks "Where law allows recruitment operations they must be regulated; by default only public
            employment offices/bodies of the place of operation, foreign public bodies authorised
            by agreement, and bodies under international instruments may operate."
      addressed to "state/regulator"
      wording unverified "https://hkintexts.histsyn.com/series/tna-miscellaneous/items/CAB129-37?p=976"
      criterion "closed list of authorised recruiters"
    }

    provision AI.3.3 "Employers and private agencies" {
      asks "So far as law or agreement permits: (a) prospective employer or person acting for it,
            with authority approval/supervision if needed for the migrant; (b) private agencies
            with prior authorisation on prescribed conditions."
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

    provision AI.3.5 "Admission reserved to State" {
      asks "Only the immigration authority may permit entry."
      addressed to "state/regulator"
      wording secondary "https://www.delpher.nl/nl/pres/view/ocr?identifier=KBDC001:003022002:00355&coll=dts&operation=download"
      criterion "recruiter cannot grant admission"
      uncodable "Admission is an act of the State in every system reviewed; no variation to code.
                 Reopen if a State delegates visas to private bodies by law."
    }

    provision AI.4 "Free public service" {
      asks "Public employment service recruitment, introduction and placing free of charge."
      addressed to "state/regulator"
      wording secondary "https://www.delpher.nl/nl/pres/view/ocr?identifier=KBDC001:003022002:00355&coll=dts&operation=download"
      criterion "no charge by public service"
    }

    provision AI.5 "Contract supervision" {
      asks "States supervising contracts require: copy to migrant before departure (or reception
            centre if agreed); conditions, especially pay, in contract; written pre-departure
            information on general living and work conditions; where copy given on arrival, written
            prior notice of occupation and conditions incl. guaranteed minimum wage; enforcement
            and penalties."
      addressed to "state/regulator"
      wording secondary "https://www.delpher.nl/nl/pres/view/ocr?identifier=KBDC001:003022002:00355&coll=dts&operation=download;
                         https://www.delpher.nl/nl/pres/view/ocr?coll=dts&identifier=KBDC001%3A003022002%3A00357&operation=download"
      criterion "contract copy before departure"
      criterion "conditions and pay stated"
      criterion "written pre-departure information; penalties"
    }

    provision AI.6 "Article 4 measures" {
      asks "Simplify formalities, interpretation, initial settlement help, welfare on journey."
      addressed to "state/regulator"
      wording secondary "https://www.delpher.nl/nl/pres/view/ocr?coll=dts&identifier=KBDC001%3A003022002%3A00357&operation=download"
      criterion "interpretation and arrival assistance"
    }

    provision AI.7 "Agreements" {
      asks "Large flows: authorities agree on Annex matters; where contracts are supervised, say
            how employer obligations are enforced."
      addressed to "state/regulator"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/14"
      criterion "enforcement method in agreement"
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
      asks "Migrants recruited under government-sponsored group-transfer arrangements; parallel
            definitions."
      addressed to "state/regulator"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/14"
      criterion "(scope)"
    }

    provision AII.3 "Authorised recruiters" {
      asks "Same closed-list model; prior authorisation and supervision; before authorising
            introduction, check that too few suitable persons are already available; only
            immigration authority admits."
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
      asks "Administrative costs of recruitment, introduction and placing are not borne by
            migrants."
      addressed to "state/regulator; employer"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/15"
      criterion "administrative recruitment cost cannot be charged to worker"
    }

    provision AII.5 "Transit" {
      asks "Transit State speeds collective passage, avoiding delay."
      addressed to "state/regulator"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/15"
      criterion "transit facilitation"
    }

    provision AII.6 "Contract supervision" {
      asks "As Annex I art. 5: copy before departure (or reception centre), conditions/pay in
            contract, written information, alternative notice, enforcement with penalties."
      addressed to "state/regulator"
      wording secondary "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/460"
      criterion "as C97.AI.5"
    }

    provision AII.7 "Facilitation measures" {
      asks "Simplified formalities, interpretation, settlement help, journey welfare, and
            permission to liquidate and transfer property."
      addressed to "state/regulator"
      wording unverified "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/460"
      criterion "facilitation measures"
    }

    provision AII.8-10 "Help, return at no cost, suitable employment" {
      asks "Help in initial period; if the promised or other suitable job cannot be secured for
            reasons outside the migrant's responsibility, return cost (incl. fees, transport,
            maintenance, belongings) does not fall on the migrant; if job unsuitable, help find
            another and maintain/return/resettle."
      addressed to "state/regulator"
      wording unverified
      criterion "return cost not on worker when job fails"
      criterion "re-placement assistance"
    }

    provision AII.11-13 "Refugees; agreements; penalties" {
      asks "Resettlement help for surplus refugees; agreements incl. enforcement of contract
            obligations; penalties for clandestine immigration."
      addressed to "state/regulator"
      wording doubtful
      criterion "penalty for clandestine recruitment"
    }
  }

  chapter annex3 "Annex III: personal effects and tools" {
    provision AIII "Annex III personal effects and tools" {
      asks "Customs exemption for migrants' personal effects, tools and equipment on arrival and
            return."
      addressed to "state/regulator"
      wording unverified
      criterion "customs relief"
      uncodable "Customs relief for effects and tools: customs law, outside recruitment regulation."
    }
  }
}
