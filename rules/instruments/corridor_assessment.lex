instrument corridor_assessment "Tool for the assessment of bilateral labour migration agreements" {
  by "International Organization for Migration and International Labour Organization"
  adopted 2019
  nature guidance

  provision 1 "Users include social partners" {
    asks "The tool serves governments, regional communities, workers' and employers' organizations."
    addressed to "in agreement"
    wording secondary "https://www.ilo.org/global/topics/labour-migration/publications/WCMS_722208/lang--en/index.htm"
    criterion "Assessment is open to social partners"
  }

  provision 2 "Assess the preparation and negotiation" {
    asks "Probable block: needs assessment, consultation, transparency."
    addressed to "in agreement"
    wording doubtful
    criterion "See BLMA.prep.1, neg.1"
  }

  provision 3 "Assess the content" {
    asks "Probable block: consistency with human rights and ILO standards, recruitment, contract,
          social security, skills."
    addressed to "in agreement"
    wording doubtful
    criterion "See BLMA.rights-ret"
  }

  provision 4 "Assess implementation, monitoring and impact" {
    asks "The tool covers elaboration, implementation, monitoring and evaluation."
    addressed to "in agreement"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Implementation and M&E clauses present and used"
  }
}
