instrument bangladesh_guide "Assessment Guide for Bilateral Agreements and Memoranda of
                             Understanding on Labour Migration, with a Special Focus on
                             Bangladesh" {
  by "Piyasiri Wickramasekara for the International Labour Organization"
  adopted 2018
  nature guidance

  provision 1 "Transparency and publicity" {
    asks "The text is public and made known to workers."
    addressed to "in agreement"
    wording doubtful
    criterion "Published; summary in worker languages"
  }

  provision 2 "Normative foundations" {
    asks "Grounded in human rights and ILO instruments."
    addressed to "in agreement"
    wording doubtful
    criterion "Explicit reference to instruments"
  }

  provision 3 "Equal treatment, non-discrimination, rights" {
    asks "Specific clause on equality and protection of rights."
    addressed to "in agreement"
    wording doubtful
    criterion "Equality clause"
  }

  provision 4 "Fair recruitment, measures against malpractice at both ends" {
    asks "Promotes fair recruitment and curbs abuse in both countries."
    addressed to "in agreement"
    wording doubtful
    criterion "No-fee clause; licensed recruiters; sanctions"
  }

  provision 5 "Gender and vulnerable workers" {
    asks "Addresses gender concerns, above all domestic workers."
    addressed to "in agreement"
    wording doubtful
    criterion "Gender clause; domestic workers covered"
  }

  provision 6 "Wage protection" {
    asks "Contains wage protection measures."
    addressed to "in agreement"
    wording doubtful
    criterion "Minimum wage/payment/deduction rules"
  }

  provision 7 "Contracts and workplace protection" {
    asks "Concrete, enforceable terms on contracts and workplace protection."
    addressed to "in agreement"
    wording doubtful
    criterion "Model contract binding"
  }

  provision 8 "Skills development" {
    asks "Human resource development on the job or otherwise."
    addressed to "in agreement"
    wording doubtful
    criterion "Training clause"
  }

  provision 9 "Recognition of skills" {
    asks "Recognition of skills and qualifications."
    addressed to "in agreement"
    wording doubtful
    criterion "Recognition clause"
  }

  provision 10 "No confiscation of documents" {
    asks "Forbids taking travel and identity documents."
    addressed to "in agreement"
    wording doubtful
    criterion "Clause"
  }

  provision 11 "Social security and health care" {
    asks "Social security and health benefits on a par with local workers."
    addressed to "in agreement"
    wording doubtful
    criterion "Parity clause"
  }

  provision 12 "Complaints, disputes, access to justice" {
    asks "Concrete, accessible complaint and dispute procedure."
    addressed to "in agreement"
    wording doubtful
    criterion "Procedure with body and time limit"
  }

  provision 13 "Free transfer of savings" {
    asks "Transfer of savings and remittances."
    addressed to "in agreement"
    wording doubtful
    criterion "Transfer clause"
  }

  provision 14 "Return and reintegration" {
    asks "Covers return and reintegration."
    addressed to "in agreement"
    wording doubtful
    criterion "Clause"
  }

  provision 15 "Implementation, monitoring, evaluation" {
    asks "Concrete procedures, usually joint committee."
    addressed to "in agreement"
    wording doubtful
    criterion "Joint committee; interval; indicators"
  }

  provision 16 "Stakeholders and social dialogue" {
    asks "Involves social partners and civil society."
    addressed to "in agreement"
    wording doubtful
    criterion "Role in text"
  }

  provision 17 "Mutual responsibilities" {
    asks "Defines duties of each Party."
    addressed to "in agreement"
    wording doubtful
    criterion "Separate duties articles"
  }

  provision 18 "Full migration cycle" {
    asks "Covers pre-departure to return."
    addressed to "in agreement"
    wording doubtful
    criterion "All stages addressed"
  }

  provision grp "Three groups of provisions" {
    asks "Good governance of migration; protection of human and labour rights; development
          benefits."
    addressed to "in agreement"
    wording secondary "https://abcdocz.com/doc/1314843/research-brief---international-labour-organization"
    criterion "Each of the three ends has operative clauses"
  }

  provision assess "Guide assesses the process too" {
    asks "Probably also asks about negotiation, implementation, follow-up and effect of each
          agreement."
    addressed to "in agreement"
    wording doubtful
    criterion "Questionnaire on process and effect"
  }
}
