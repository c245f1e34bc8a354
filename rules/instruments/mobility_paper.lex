instrument mobility_paper "Expanding Labour Mobility Channels: thematic paper for the Global Compact" {
  by "International Organization for Migration"
  adopted 2017
  nature guidance
  note "Suggested actions 1 to 15 are `action.N`; the issues and partnerships of the paper are `issue.N`."
  chapter actions "Suggested actions" {
    provision action.6 "Regulate recruiters; C181; incentives" {
      asks "Implement measures regulating recruiters, including ratification of C181 as elaborated by the 2016 ILO Guidelines; may encourage self-governance and multi-stakeholder certification such as IRIS."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global Compact, 2017"
      criterion "C181 ratified"
      criterion "Recruiter regulation in force"
      criterion "Certification recognised or encouraged"
    }
    provision action.7 "Lower costs; employer pays" {
      asks "Consider measures that cut migration costs, including worker-borne recruitment and deployment cost, and promote the employer-pays principle."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global Compact, 2017"
      criterion "Cost reduction rule"
      criterion "Employer-pays rule"
    }
    provision action.10 "Written, registered contracts" {
      asks "Promote written contracts and their registration, with duties, human rights and labour protection terms, in a language understood."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global Compact, 2017"
      criterion "Written contract duty"
      criterion "Registration with authority"
      criterion "Language"
    }
  }
  chapter issues "Issues and partnerships" {
    provision issue.2 "Protection and ethical recruitment" {
      asks "Mobility policy protects workers through the whole process, starting with recruitment consistent with the ILO Guidelines: better regulation and enforcement, certification schemes, more government-to-government oversight."
      addressed to "both regulators + in agreement"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global Compact, 2017"
      criterion "Recruitment regulated and enforced"
      criterion "Intergovernmental oversight clause"
    }
    provision issue.4 "Evidence-based, tested vacancies" {
      asks "Base policy on labour market data and social dialogue; entry permits may be tied to a test that nationals are not readily available, the offer is genuine, pay matches nationals' and labour rights are kept."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global Compact, 2017"
      criterion "Labour market test"
      criterion "Genuine offer check"
      criterion "Wage parity check"
    }
    provision issue.5 "Decent work and parity" {
      asks "Workplace parity with nationals, including in collective agreements, for high- and low-skilled alike."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global Compact, 2017"
      criterion "Equality of treatment clause"
      criterion "Collective agreements apply to migrants"
    }
    provision issue.15 "Gender mainstreaming" {
      asks "Anticipate and mitigate effects on women and men, above all domestic work."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global Compact, 2017"
      criterion "Gender clause; domestic work covered"
    }
    provision issue.17 "Roles of private actors" {
      asks "Employers share responsibility for programme integrity; recruiters, clinics, training, travel, lending, insurance and remittance firms form the service chain."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global Compact, 2017"
      criterion "Ancillary service providers within fee ban"
    }
  }
}
