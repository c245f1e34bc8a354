instrument r86_agreement "Model agreement annexed to Recommendation No. 86" {
  by "International Labour Organization"
  adopted 1949
  nature model_agreement
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R086"

  provision 1 "Exchange of information" {
    asks "Destination periodically informs origin of its law, numbers and skills wanted, conditions
          of life and work, facilities and formalities; origin informs destination in turn."
    addressed to "in agreement"
    wording secondary "Model agreement annexed to Recommendation No. 86 as laid before the New
                       Zealand parliament (AJHR 1950, A-7),
                       https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/467,
                       English; paragraph 1 in part, duty of the origin side not seen"
    criterion "Periodic exchange on law, demand and conditions"
  }

  provision 2 "Action against misleading propaganda" {
    asks "Each party acts against misleading propaganda on migration, with other countries where
          apt."
    addressed to "in agreement"
    wording primary "Model agreement annexed to Recommendation No. 86 in a United Kingdom archive
                     file, https://hkintexts.histsyn.com/page/3139738, English"
    criterion "Article or clause on this subject"
  }

  provision 3 "Administrative formalities" {
    asks "Formalities of departure, travel, entry, residence and settlement made quicker and
          simpler, with interpretation where needed."
    addressed to "in agreement"
    wording primary "Model agreement annexed to Recommendation No. 86 in a United Kingdom archive
                     file, https://hkintexts.histsyn.com/page/3139738, English"
    criterion "Article or clause on this subject"
  }

  provision 4 "Validity of documents" {
    asks "Parties settle how documents on status, qualifications, education and social security are
          recognised."
    addressed to "in agreement"
    wording primary "Model agreement annexed to Recommendation No. 86 in a United Kingdom archive
                     file, https://hkintexts.histsyn.com/page/3139738, English"
    criterion "Article or clause on this subject"
  }

  provision 5 "Conditions and criteria of migration" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 6 "Organization of recruitment, introduction and placing" {
    asks "Recruitment, introduction and placing only by public services, prospective employers or
          approved bodies, under supervision; public operations free of charge to migrants."
    addressed to "in agreement"
    wording unverified
    criterion "Channels limited and supervised"
    criterion "Public services free"
  }

  provision 7 "Selection testing" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 8 "Information and assistance" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 9 "Education and vocational training" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 10 "Exchange of trainees" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 11 "Conditions of transport" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 12 "Travel and maintenance expenses" {
    asks "Travel and maintenance cost settled by agreement, with exemption or allocation to
          employer/State."
    addressed to "in agreement"
    wording unverified
    criterion "Cost allocation clause"
  }

  provision 13 "Transfer of funds" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 14 "Adaptation and naturalization" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 15 "Supervision of living and working conditions" {
    asks "Living and working conditions supervised, for temporary migrants with origin
          representatives; special help with employment conditions for a fixed period."
    addressed to "in agreement"
    wording primary "Model agreement annexed to Recommendation No. 86 as laid before the New
                     Zealand parliament (AJHR 1950, A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/472,
                     English; paragraphs 2-5"
    criterion "Article or clause on this subject"
  }

  provision 16 "Settlement of disputes" {
    asks "Migrant in dispute with the employer reaches courts or other redress under destination
          law; authorities set up machinery for disputes under the agreement."
    addressed to "in agreement"
    wording primary "Model agreement annexed to Recommendation No. 86 as laid before the New
                     Zealand parliament (AJHR 1950, A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/472,
                     English"
    criterion "Worker-employer dispute clause"
  }

  provision 17 "Equality of treatment" {
    asks "Equality with nationals in pay, hours, leave, union membership, housing and more."
    addressed to "in agreement"
    wording unverified
    criterion "Equality clause listing heads"
  }

  provision 18 "Access to trades and occupations; property" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 19 "Supply of food" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 20 "Housing conditions" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 21 "Social security" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 22 "Contracts of employment" {
    asks "Individual or model contract, in a language understood, delivered before departure, with
          listed terms."
    addressed to "in agreement"
    wording unverified
    criterion "Model contract; timing; language; contents"
  }

  provision 23 "Change of employment" {
    asks "Change of employment eased where the post is not suitable."
    addressed to "in agreement"
    wording unverified
    criterion "Transfer clause"
  }

  provision 24 "Employment stability" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 25 "Compulsory return" {
    asks "No return against the migrant's will because illness or injury prevents work; refugees
          and political objectors not sent to their country of origin unless they ask in writing."
    addressed to "in agreement"
    wording primary "Model agreement annexed to Recommendation No. 86 as laid before the New
                     Zealand parliament (AJHR 1950, A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/475,
                     English"
    criterion "Limits on removal"
  }

  provision 26 "Return journey" {
    asks "For migrants under a government plan who lose work through no fault and cannot be placed
          again, return cost never falls on them; supplementary agreements say how it is met."
    addressed to "in agreement"
    wording primary "Model agreement annexed to Recommendation No. 86 as laid before the New
                     Zealand parliament (AJHR 1950, A-7),
                     https://dynamic-rsnz.natlib.govt.nz/parliamentary/appendix-to-the-journals-of-the-house-of-representatives/1950/I/475,
                     English; paragraph 1(a) and (b)"
    criterion "Return cost clause"
  }

  provision 27 "Double taxation" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 28 "Methods of cooperation" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }

  provision 29 "Final provisions" {
    asks "The agreement contains an article on this subject."
    addressed to "in agreement"
    wording unverified
    criterion "Article or clause on this subject"
  }
}
