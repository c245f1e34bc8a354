instrument policy_network "Global Policy Network on Recruitment: themes and working groups" {
  by "International Organization for Migration"
  adopted 2020
  nature guidance
  source "https://policynetwork.iom.int"

  provision 1 "Functions of the network" {
    asks "Guidance for policy coherence and good practice; operational and regulatory cooperation;
          testing and scaling of strategies. Whole-of-government membership."
    addressed to "international / network level"
    wording secondary "https://policynetwork.iom.int/purpose-approach"
    criterion "Regulator takes part; law allows operational cooperation"
  }

  provision 2 "Pillars" {
    asks "Awareness and communications, capacity building, strategic advocacy, data and research."
    addressed to "international / network level"
    wording secondary "https://policynetwork.iom.int/purpose-approach"
    criterion "Training of regulators; data on recruitment"
  }

  provision 3 "Origin" {
    asks "Launched 3 December 2020; first meeting 4 May 2021; answer to weak and inconsistent
          regulation across jurisdictions."
    addressed to "international / network level"
    wording secondary "https://policynetwork.iom.int/rationale"
    criterion "(no legal criterion)"
    uncodable "Origin of the network; no requirement."
  }

  provision 4 "Theme: fees and costs" {
    asks "See MR.ch2.a-d."
    addressed to "both regulators"
    wording secondary "https://policynetwork.iom.int/recruitment-fees-costs"
    criterion "See MR.ch2"
  }

  provision 5 "Theme and working group: licensing and oversight" {
    asks "See MR.ch3.a-c. A thematic working group exists."
    addressed to "both regulators"
    wording secondary "https://policynetwork.iom.int/licensing-oversight"
    criterion "See MR.ch3"
  }

  provision 6 "Theme and working group: inspection and enforcement" {
    asks "See MR.ch4.a-c. A thematic working group exists."
    addressed to "both regulators"
    wording secondary "https://policynetwork.iom.int/inspection-enforcement"
    criterion "See MR.ch4"
  }

  provision 7 "Theme: grievance and dispute resolution" {
    asks "See MR.ch6.a-d."
    addressed to "both regulators"
    wording secondary "https://policynetwork.iom.int/access-grievance-mechanisms-dispute-resolution"
    criterion "See MR.ch6"
  }

  provision 8 "Theme and two working groups: bilateral, regional, multilateral" {
    asks "One group on recruitment in bilateral cooperation, one on temporary and seasonal schemes.
          See MR.ch7."
    addressed to "in agreement"
    wording secondary "https://policynetwork.iom.int/bilateral-regional-multilateral-mechanisms"
    criterion "See MR.ch7"
  }

  provision 9 "Working group: temporary and seasonal schemes" {
    asks "Cross-cutting: fees, bilateral cooperation, licensing, inspection, whether placement is
          by public bodies or private agencies."
    addressed to "destination regulator + in agreement"
    wording secondary "https://policynetwork.iom.int/temporary-seasonal-migration-schemes"
    criterion "Seasonal rules carry the same duties as other recruitment"
  }

  provision 10 "Theme: welfare and assistance" {
    asks "See MR.ch8."
    addressed to "both regulators"
    wording secondary "https://policynetwork.iom.int/migrant-welfare-assistance"
    criterion "See MR.ch8"
  }

  provision 11 "Resources" {
    asks "Montreal Recommendations; IRIS Handbook; IRIS modular training for governments; network
          run as an IRIS programme."
    addressed to "international / network level"
    wording secondary "https://policynetwork.iom.int/activities-projects"
    criterion "(no legal criterion)"
    uncodable "Network resources; no requirement."
  }

  provision 12 "Second global conference (Geneva, 10-11 June 2024)" {
    asks "120+ participants, 65 countries; regular pathways, compliance with ethical recruitment
          standards, skills recognition and matching."
    addressed to "international / network level"
    wording secondary "https://weblog.iom.int/second-global-conference-regulation-international-recruitment-harnessing-potential-regular-migration-pathways"
    criterion "(no legal criterion)"
    uncodable "Report of a conference; no requirement."
  }
}
