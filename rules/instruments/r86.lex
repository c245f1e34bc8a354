instrument r86 "Migration for Employment Recommendation (Revised), 1949 (No. 86)" {
  by "International Labour Organization"
  adopted 1949
  nature recommendation
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R086"

  provision 1 "Definitions" {
    asks "Defines migrant for employment, recruitment, introduction, placing."
    addressed to "state/regulator"
    wording secondary "http://ilo.org/dyn/normlex/en/f?p=1000%3A12100%3A%3A%3A%3A12100%3AP12100_INSTRUMENT_ID%3A312424"
    criterion "aligned definitions"
  }

  provision 16 "Access to employment" {
    asks "Lawful migrants and family as far as possible admitted to employment like nationals;
          restrictions end after, as a rule, at most five years' residence, and for wife/children
          with the migrant's."
    addressed to "state/regulator"
    wording secondary "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/466"
    criterion "work restriction lapses within five years"
  }

  provision 17 "Supervised conditions" {
    asks "Where numbers suffice conditions specially supervised by special or general inspection."
    addressed to "state/regulator"
    wording secondary "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/466"
    criterion "inspection mandate for migrants"
  }

  provision 18 "No removal for lack of means" {
    asks "Refrain as far as possible from removing regularly admitted migrants for lack of means or
          market state unless agreed; agreement conditions: length of stay (none after five years),
          exhaustion of benefits, notice, transport, humane treatment etc."
    addressed to "state/regulator"
    wording secondary "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/466"
    criterion "no removal after five years for economic reasons"
    criterion "reasonable notice; transport not on migrant"
  }

  provision 21 "Bilateral agreements and model" {
    asks "Supplement C97 by agreements, taking account of the annexed Model Agreement."
    addressed to "state/regulator"
    wording doubtful "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/467"
    criterion "agreement checked against model topics"
  }

  provision M.1 "Exchange of information" {
    asks "Destination periodically supplies law, numbers/skills wanted, living and work conditions,
          facilities, education, adaptation and naturalisation information; origin side
          correspondingly."
    addressed to "state/regulator"
    wording secondary "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/467"
    criterion "BLA has information-exchange clause"
  }

  provision M.2 "Misleading propaganda" {
    asks "Parties act against misleading propaganda."
    addressed to "state/regulator"
    wording secondary "https://hkintexts.histsyn.com/page/3139738"
    criterion "BLA clause present"
  }

  provision M.3 "Administrative formalities" {
    asks "Speed up and simplify departure, travel, entry, residence, settlement; interpretation."
    addressed to "state/regulator"
    wording secondary "https://hkintexts.histsyn.com/page/3139738"
    criterion "BLA clause present"
  }

  provision M.4 "Validity of documents" {
    asks "Conditions for recognising civil, legal, qualification, education and social-security
          documents."
    addressed to "state/regulator"
    wording secondary "https://hkintexts.histsyn.com/page/3139738"
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
    asks "Inspection of conditions and help to migrants."
    addressed to "state/regulator"
    wording unverified
    criterion "BLA inspection clause"
  }

  provision M.16 "Settlement of disputes" {
    asks "Worker-employer disputes and disputes between parties."
    addressed to "state/regulator"
    wording unverified
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
    wording unverified "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/475"
    criterion "BLA clause present"
  }

  provision M.25 "Compulsory return" {
    asks "No return against the migrant's will for illness/injury; no forced return of
          refugees/political objectors."
    addressed to "state/regulator"
    wording secondary "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/475"
    criterion "BLA non-return clause"
  }

  provision M.26 "Return journey" {
    asks "For government-sponsored migrants who lose work through no fault and cannot be re-placed,
          return cost never falls on the migrant; bilateral arrangement specifies payer."
    addressed to "state/regulator"
    wording secondary "https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/475"
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
