instrument c97 "Migration for Employment Convention (Revised), 1949 (No. 97) and its annexes" {
  by "International Labour Organization"
  adopted 1949
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C097"

  chapter articles "Articles of the Convention" {
    provision 1 "Information to ILO/States" {
      asks "On request supply the ILO and other Members with national migration policies and laws,
            special provisions and conditions of migrants, and agreements made."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "information channel exists"
    }

    provision 2 "Free information service" {
      asks "Keep, or ensure there is, an adequate free service to help migrants for employment,
            notably accurate information."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "statutory free assistance/information service"
    }

    provision 3 "Misleading propaganda" {
      asks "So far as law allows take steps against misleading migration propaganda, with other
            States where apt."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "offence/administrative control of misleading recruitment adverts"
    }

    provision 4 "Facilitate movement" {
      asks "Measures as apt to ease departure, journey and reception."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "departure/reception support"
    }

    provision 5 "Medical services" {
      asks "Medical services that check health where needed, on departure and arrival, and see to
            care and hygiene on departure, journey and arrival, for migrants and accompanying
            family."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "medical check and care duty"
    }

    provision 6 "Equality of treatment" {
      asks "Lawfully present immigrants get no less favourable treatment than nationals, without
            discrimination by nationality, race, religion or sex, in: pay, hours, holidays,
            training, minimum age etc., union membership and bargaining, accommodation (so far as
            law or authorities govern these); social security (limited exceptions); employment
            taxes; legal proceedings on these matters."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "equal treatment clause with each matter"
      criterion "access to courts equal"
    }

    provision 7 "Employment-service cooperation; free public services" {
      asks "Employment services cooperate internationally; public-service help to migrants is free."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "public recruitment services free to migrants"
    }

    provision 8 "No return for incapacity" {
      asks "Permanently admitted migrants and family not returned because of illness/injury after
            entry, unless they wish or treaty provides; the State may let this begin only after a
            set period of at most five years from admission."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "no removal of permanent migrants for incapacity"
    }

    provision 9 "Transfer of earnings" {
      asks "Allow transfer of such part of earnings and savings as the migrant wishes, within legal
            currency limits."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "remittance right"
    }

    provision 10 "Agreements for large flows" {
      asks "Where flows are sufficiently large, authorities make agreements when needed."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "bilateral agreement for major corridors"
    }

    provision 11 "Definition and exclusions" {
      asks "Migrant for employment: person moving to another country to be employed not on own
            account, incl. regularly admitted; excludes frontier workers, short-term liberal
            professionals/artistes, seafarers."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "definition aligned"
    }

    provision 14 "Annex exclusion on ratification" {
      asks "A ratifying State may by declaration exclude any or all of Annexes I-III."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "note excluded annexes per country when scoring"
    }
  }

  chapter annex1 "Annex I: recruitment not under government-sponsored arrangements" {
    provision AI.1 "Annex I scope" {
      asks "Migrants recruited outside government-sponsored group transfer."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "(scope)"
    }

    provision AI.2 "Annex I definitions" {
      asks "Recruitment: engaging, or undertaking to provide employment to, a person in one
            territory for employment in another, plus arrangements incl. seeking, selecting and
            preparing departure; introduction: ensuring arrival/admission; placing: ensuring
            employment."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "definition covers seeking, selection, departure"
    }

    provision AI.3.1-2 "Who may recruit (default)" {
      asks "Where law allows recruitment operations they must be regulated; by default only public
            employment offices/bodies of the place of operation, foreign public bodies authorised
            by agreement between governments, and bodies under international instruments may
            operate."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "closed list of authorised recruiters"
    }

    provision AI.3.3 "Employers and private agencies" {
      asks "So far as law or a bilateral arrangement permits: (a) prospective employer or person in
            its service acting for it, with authority approval/supervision if needed for the
            migrant; (b) private agencies with prior authorisation by the authority of the place of
            operations, in cases and on conditions set by law or by agreement of the authorities."
      addressed to "state/regulator; employer; recruiter (private employment agency)"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "employer recruitment subject to approval/supervision"
      criterion "agency needs prior authorisation"
    }

    provision AI.3.4 "Supervision of authorised bodies" {
      asks "Authority of the place of operations supervises the private agencies it has authorised
            (not bodies under international instruments)."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "supervision of licensed recruiters"
    }

    provision AI.3.5 "Admission reserved to State" {
      asks "Only the immigration authority may permit entry."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "recruiter cannot grant admission"
      uncodable "Admission is an act of the State in every system reviewed; no variation to code.
                 Reopen if a State delegates visas to private bodies by law."
    }

    provision AI.4 "Free public service" {
      asks "Public employment service recruitment, introduction and placing free of charge."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "no charge by public service"
    }

    provision AI.5 "Contract supervision" {
      asks "States supervising contracts require: copy to migrant before departure (or reception
            centre if agreed); conditions, especially pay, in contract; written pre-departure
            information on general living and work conditions; where copy given on arrival, written
            prior notice of occupation and conditions incl. guaranteed minimum wage; enforcement
            and penalties."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "contract copy before departure"
      criterion "conditions and pay stated"
      criterion "written pre-departure information; penalties"
    }

    provision AI.6 "Article 4 measures" {
      asks "As apt: simpler formalities, interpretation, help to settle at first, welfare on the
            journey, for migrants and accompanying family."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "interpretation and arrival assistance"
    }

    provision AI.7 "Agreements" {
      asks "Large flows: authorities agree on Annex matters; where contracts are supervised, say
            how employer obligations are enforced."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "enforcement method in agreement"
    }

    provision AI.8 "Clandestine immigration" {
      asks "Penalties for promoting clandestine or illegal immigration."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "offence with penalties"
    }
  }

  chapter annex2 "Annex II: recruitment under government-sponsored arrangements" {
    provision AII.1-2 "Annex II scope and definitions" {
      asks "Migrants recruited under government-sponsored group-transfer arrangements; parallel
            definitions."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "(scope)"
    }

    provision AII.3 "Authorised recruiters" {
      asks "Same closed list; employers and private agencies so far as law or agreement permits;
            prior authorisation and supervision of all who operate; before authorising
            introduction, check that too few suitable persons are already available; only
            immigration authority admits."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "labour-availability test before introduction"
      criterion "authorisation and supervision"
    }

    provision AII.4.1 "Free public service" {
      asks "Public services free."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "no charge by public service"
    }

    provision AII.4.2 "Administrative costs not on migrant" {
      asks "Administrative costs of recruitment, introduction and placing are not borne by
            migrants."
      addressed to "state/regulator; employer"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "administrative recruitment cost cannot be charged to worker"
    }

    provision AII.5 "Transit" {
      asks "Transit State speeds collective passage, avoiding delay."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "transit facilitation"
    }

    provision AII.6 "Contract supervision" {
      asks "As Annex I art. 5: copy before departure (or reception centre), conditions/pay in
            contract, written information, alternative notice, enforcement with penalties."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "as C97.AI.5"
    }

    provision AII.7 "Facilitation measures" {
      asks "As apt: simpler formalities, interpretation, settlement help, journey welfare, and, for
            those admitted permanently, permission to liquidate and transfer property."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "facilitation measures"
    }

    provision AII.8-10 "Help, return at no cost, suitable employment" {
      asks "Help with employment conditions in the initial period; if the promised or other
            suitable job cannot be secured for reasons outside the migrant's responsibility, return
            cost for migrant and family (incl. fees, transport, maintenance, belongings) does not
            fall on the migrant; if the authority finds the job unsuitable, help to find another
            and maintenance meanwhile, or return if the migrant agrees, or resettlement."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "return cost not on worker when job fails"
      criterion "re-placement assistance"
    }

    provision AII.11-13 "Refugees; agreements; penalties" {
      asks "Refugees and displaced persons who become redundant are helped to other work,
            maintained or resettled; the authorities make agreements, saying how employers'
            contract duties are enforced and how help with conditions is shared; penalties for
            promoting clandestine or illegal immigration."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "penalty for clandestine recruitment"
    }
  }

  chapter annex3 "Annex III: personal effects and tools" {
    provision AIII "Annex III personal effects and tools" {
      asks "Customs exemption for recruited migrants' and family's personal effects and portable
            tools on arrival, and on return for those who kept their nationality."
      addressed to "state/regulator"
      wording primary "Convention No. 97 and annexes, authentic English text in the Dutch treaty
                       collection, BWBV0005528 (github.com/statengeneraal/laws-markdown)"
      criterion "customs relief"
      uncodable "Customs relief for effects and tools: customs law, outside recruitment regulation."
    }
  }
}
