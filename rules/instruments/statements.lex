instrument statements "Statements and programme notes on fair recruitment" {
  by "International Organization for Migration, civil society and others"
  nature statements
  note "Checkable statements of programme pages and announcements; none is a standard by itself."
  provision network_launch.b "Full agency compliance" {
    asks "(Uganda) full compliance of private agencies with regulation is the key to safe labour migration; return and reintegration should be part of the discussion."
    addressed to "origin regulator"
    wording secondary "IOM, announcement of the Global Policy Network to Promote Ethical Recruitment, 3 December 2020"
    criterion "Compliance regime for agencies"
    criterion "Reintegration provision"
  }
  provision mobility_programme.b "Protection in the informal economy" {
    asks "Informal work (domestic, casual, agriculture, construction, street trade) leaves migrants, above all women, outside protection; transition to formality is sought."
    addressed to "destination regulator"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Labour law and complaint rights reach informal and domestic work"
  }
  provision mobility_programme.c "IRIS aims" {
    asks "Shift recruitment cost from worker to employer, more transparency, protection of rights; monitoring, certification, due diligence, grievance and redress."
    addressed to "both regulators"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Employer-pays rule; transparency; grievance"
  }
  provision mobility_programme.d "Regulators' training and oversight of the private industry" {
    asks "Train policymakers and regulators; monitor the private recruitment industry and protect workers through recruitment, deployment and employment."
    addressed to "both regulators"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Oversight spans all three stages"
  }
  provision mobility_programme.e "Trafficking victims" {
    asks "Identification, referral, protection and assistance procedures; better anti-trafficking law."
    addressed to "both regulators"
    wording secondary "IOM, Safe and regular labour mobility, programme note"
    criterion "Identification and referral procedure in law"
  }
}
