instrument r86 "Migration for Employment Recommendation (Revised), 1949 (No. 86)" {
  by "International Labour Organization"
  adopted 1949
  nature recommendation
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R086"

  provision 1 "Definitions" {
    asks "Defines migrant for employment, recruitment, introduction, placing."
    addressed to "state/regulator"
    wording secondary "points (a) and (b) in NORMLEX,
                       http://ilo.org/dyn/normlex/en/f?p=1000%3A12100%3A%3A%3A%3A12100%3AP12100_INSTRUMENT_ID%3A312424;
                       the rest as described in ILO General Survey 1999, para. 133,
                       http://ilo.ch/public/english/standards/relm/ilc/ilc87/r3-1b3.htm"
    criterion "aligned definitions"
  }

  provision 16 "Access to employment" {
    asks "Lawful migrants and family as far as possible admitted to employment like nationals;
          restrictions as far as possible end after a set residence, as a rule at most five years,
          and for wife/children of working age with the migrant's."
    addressed to "state/regulator"
    wording secondary "Recommendation No. 86 as laid before the New Zealand parliament (AJHR 1950,
                       A-7),
                       https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/466,
                       English; (2) only, (1) not seen"
    criterion "work restriction lapses within five years"
  }

  provision 17 "Supervised conditions" {
    asks "Where numbers suffice conditions of employment specially supervised, by a special
          inspection service or by inspectors or other officials specialised in it."
    addressed to "state/regulator"
    wording primary "Recommendation No. 86 as laid before the New Zealand parliament (AJHR 1950,
                     A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/466,
                     English"
    criterion "inspection mandate for migrants"
  }

  provision 18 "No removal for lack of means" {
    asks "Refrain as far as possible from removing regularly admitted migrants for lack of means or
          market state unless the two authorities agreed; agreement conditions: length of stay (in
          principle none after five years), exhaustion of unemployment benefit, reasonable notice,
          arrangements for transport, humane treatment etc."
    addressed to "state/regulator"
    wording primary "Recommendation No. 86 as laid before the New Zealand parliament (AJHR 1950,
                     A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/466,
                     English; (1) and (2)(a)-(e)"
    criterion "no removal after five years for economic reasons"
    criterion "reasonable notice; transport arranged"
  }

  provision 21 "Bilateral agreements and model" {
    asks "Supplement C97 by agreements, taking account of the annexed Model Agreement."
    addressed to "state/regulator"
    wording secondary "Recommendation No. 86 as laid before the New Zealand parliament (AJHR 1950,
                       A-7),
                       https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/467,
                       English; (2) only, (1) not seen"
    criterion "agreement checked against model topics"
  }

  provision M.1 "Exchange of information" {
    asks "Destination periodically supplies law, numbers/skills wanted, living and work conditions,
          facilities, education, adaptation and naturalisation information; origin side
          correspondingly."
    addressed to "state/regulator"
    wording secondary "Model agreement annexed to Recommendation No. 86 as laid before the New
                       Zealand parliament (AJHR 1950, A-7),
                       https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/467,
                       English; paragraph 1 in part, duty of the origin side not seen"
    criterion "BLA has information-exchange clause"
  }

  provision M.2 "Misleading propaganda" {
    asks "Parties act, so far as law permits and with other countries where apt, against misleading
          propaganda."
    addressed to "state/regulator"
    wording primary "Model agreement annexed to Recommendation No. 86 in a United Kingdom archive
                     file, https://hkintexts.histsyn.com/page/3139738, English"
    criterion "BLA clause present"
  }

  provision M.3 "Administrative formalities" {
    asks "Speed up and simplify departure, travel, entry, residence, settlement, also for family as
          far as possible; interpretation."
    addressed to "state/regulator"
    wording primary "Model agreement annexed to Recommendation No. 86 in a United Kingdom archive
                     file, https://hkintexts.histsyn.com/page/3139738, English"
    criterion "BLA clause present"
  }

  provision M.4 "Validity of documents" {
    asks "Conditions for recognising documents on civil and legal status, qualifications, education
          and training, and social security; refugees' travel documents."
    addressed to "state/regulator"
    wording primary "Model agreement annexed to Recommendation No. 86 in a United Kingdom archive
                     file, https://hkintexts.histsyn.com/page/3139738, English"
    criterion "BLA clause present"
  }

  provision M.5 "Conditions and criteria of migration" {
    asks "Jointly fixed age, physical/health, occupational and family criteria."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.6 "Organisation of recruitment, introduction and placing" {
    asks "Named bodies; closed list, authorisation and supervision; administrative costs not on
          migrants."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA names authorised recruiters and supervision"
    criterion "BLA bars admin cost on migrant"
  }

  provision M.7 "Selection testing" {
    asks "Medical and occupational selection rules minimising inconvenience."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.8 "Information and assistance of migrants" {
    asks "Information in a language understood; assistance before and after."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.9 "Education and vocational training" {
    asks "Training facilities."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.10 "Exchange of trainees" {
    asks "Promote trainee exchange."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.11 "Conditions of transport" {
    asks "Welfare and safety in transit."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.12 "Travel and maintenance expenses" {
    asks "How travel, maintenance, hospitalisation and baggage costs are met."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA allocates travel cost"
  }

  provision M.13 "Transfer of funds" {
    asks "Transfer of savings/remittances."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.14 "Adaptation and naturalisation" {
    asks "Measures for adaptation; naturalisation."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.15 "Supervision of living and working conditions" {
    asks "Supervision of conditions, for temporary migrants with origin representatives taking
          part; special help with employment conditions for a fixed period, by labour inspection or
          a special service, with voluntary organisations where apt."
    addressed to "state/regulator"
    wording primary "Model agreement annexed to Recommendation No. 86 as laid before the New
                     Zealand parliament (AJHR 1950, A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/472,
                     English; paragraphs 2-5"
    criterion "BLA inspection clause"
  }

  provision M.16 "Settlement of disputes" {
    asks "Migrant in dispute with employer has access to the courts or other redress under
          destination law; authorities set up other machinery for disputes arising from the
          agreement."
    addressed to "state/regulator"
    wording primary "Model agreement annexed to Recommendation No. 86 as laid before the New
                     Zealand parliament (AJHR 1950, A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/472,
                     English"
    criterion "BLA dispute clause"
  }

  provision M.17 "Equality of treatment" {
    asks "Treatment no less favourable than nationals."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA equality clause"
  }

  provision M.18 "Access to trades/occupations; property" {
    asks "Access to occupations and right to acquire property."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.19 "Supply of food" {
    asks "Food supply."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.20 "Housing conditions" {
    asks "Hygienic, suitable housing."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA housing clause"
  }

  provision M.21 "Social security" {
    asks "Separate social-security agreement."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA social-security clause"
  }

  provision M.22 "Contracts of employment" {
    asks "Individual contract on a model, translated to a language understood, copy before
          departure, listed contents."
    addressed to "state/regulator; employer"
    wording unverified
    criterion "BLA annexes standard contract"
    criterion "copy and translation before departure"
  }

  provision M.23 "Change of employment" {
    asks "Facilities to change unsuitable employment."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA mobility clause"
  }

  provision M.24 "Employment stability" {
    asks "Re-placement/support if employment ends early; contract rights on premature ending kept."
    addressed to "state/regulator"
    wording secondary "Model agreement annexed to Recommendation No. 86 as laid before the New
                       Zealand parliament (AJHR 1950, A-7),
                       https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/475,
                       English; paragraph 3 (contract rights on premature ending) only"
    criterion "BLA clause present"
  }

  provision M.25 "Compulsory return" {
    asks "No return against the will of migrant or family because illness or injury prevents work;
          refugees and those unwilling for political reasons not sent to the country of origin
          unless they ask in writing."
    addressed to "state/regulator"
    wording primary "Model agreement annexed to Recommendation No. 86 as laid before the New
                     Zealand parliament (AJHR 1950, A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/475,
                     English"
    criterion "BLA non-return clause"
  }

  provision M.26 "Return journey" {
    asks "For migrants under a plan of the destination government who lose work through no fault
          and cannot be re-placed, return cost never falls on them or dependants; supplementary
          agreements say how it is met."
    addressed to "state/regulator"
    wording primary "Model agreement annexed to Recommendation No. 86 as laid before the New
                     Zealand parliament (AJHR 1950, A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/475,
                     English; paragraph 1(a) and (b)"
    criterion "BLA allocates return cost away from worker"
  }

  provision M.27 "Double taxation" {
    asks "Avoid double taxation."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }

  provision M.28 "Methods of cooperation" {
    asks "Consultation/joint machinery."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA joint committee"
  }

  provision M.29 "Final provisions" {
    asks "Duration, entry into force, denunciation."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA clause present"
  }
}
