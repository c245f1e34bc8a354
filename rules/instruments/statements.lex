instrument statements "Statements and programme notes on fair recruitment" {
  by "International Organization for Migration, civil society and others"
  nature statements
  note "Checkable statements of programme pages and announcements; none is a standard by itself."

  provision network_launch.a "Functions of the Global Policy Network" {
    asks "Practical guidance for coherence; operational and regulatory cooperation across
          jurisdictions; testing and scaling of strategies."
    addressed to "international / network level"
    wording secondary "IOM, announcement of the Global Policy Network to Promote Ethical
                       Recruitment, 3 December 2020"
    criterion "Law allows cooperation with foreign regulators"
  }

  provision network_launch.b "Full agency compliance" {
    asks "(Uganda) full compliance of private agencies with regulation is the key to safe labour
          migration; return and reintegration should be part of the discussion."
    addressed to "origin regulator"
    wording secondary "IOM, announcement of the Global Policy Network to Promote Ethical
                       Recruitment, 3 December 2020"
    criterion "Compliance regime for agencies"
    criterion "Reintegration provision"
  }

  provision network_launch.c "Knowledge of other systems" {
    asks "(Sweden) no national system works in a vacuum; learn how other regulatory structures
          relate to one's own."
    addressed to "international / network level"
    wording secondary "IOM, announcement of the Global Policy Network to Promote Ethical
                       Recruitment, 3 December 2020"
    criterion "Exchange of regulatory information"
  }

  provision mobility_programme.a "Agreements negotiated, made, implemented, monitored and
                                  evaluated well" {
    asks "Labour migration agreements help origin, destination and workers when these stages are
          done well; in 2018 IOM and ILO made a stocktaking study, two corridor assessments and a
          tool for drafting, implementing, monitoring and evaluating agreements in those corridors."
    addressed to "in agreement"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Implementation, monitoring and evaluation clauses"
  }

  provision mobility_programme.b "Protection in the informal economy" {
    asks "Informal work (domestic, casual, agriculture, construction, street trade) leaves
          migrants, above all women, outside protection; transition to formality is sought."
    addressed to "destination regulator"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Labour law and complaint rights reach informal and domestic work"
  }

  provision mobility_programme.c "IRIS aims" {
    asks "Shift recruitment cost from worker to employer, more transparency, protection of rights;
          monitoring, certification, due diligence, grievance and redress."
    addressed to "both regulators"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Employer-pays rule; transparency; grievance"
  }

  provision mobility_programme.d "Regulators' training and oversight of the private industry" {
    asks "Train policymakers and regulators; monitor the private recruitment industry and protect
          workers through recruitment, deployment and employment."
    addressed to "both regulators"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Oversight spans all three stages"
  }

  provision mobility_programme.e "Trafficking victims" {
    asks "Identification, referral, protection and assistance procedures; better anti-trafficking
          law."
    addressed to "both regulators"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Identification and referral procedure in law"
  }

  provision mobility_programme.f "Entrepreneurship, inclusion, health, return" {
    asks "Equitable access to health services, financial protection in health, sustainable
          reintegration."
    addressed to "both regulators"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Health coverage; reintegration clause"
  }

  provision civil_society.a "Wage theft of repatriated workers" {
    asks "Civil society and unions (1 June 2020) called for a transitional justice mechanism for
          workers repatriated in COVID-19, with State action on wage theft."
    addressed to "both regulators + in agreement"
    wording secondary "Open Working Group on Labour Migration and Recruitment, list of resources"
    criterion "Claims after repatriation possible"
    criterion "Urgent wage-claim mechanism"
  }

  provision civil_society.b "Why bilateral agreements" {
    asks "Agreements and MOUs help regulate migration, protect workers and secure decent
          conditions."
    addressed to "in agreement"
    wording secondary "Open Working Group on Labour Migration and Recruitment, list of resources"
    criterion "Agreement pursues these three ends in operative clauses"
  }

  provision ilo.skills "Skills modules" {
    asks "Skills are included in agreements with funding arrangements."
    addressed to "in agreement"
    wording secondary "https://www.ilo.org/global/topics/labour-migration/publications/WCMS_748723/lang--en/index.htm"
    criterion "Skills module with funding clause"
  }
}
