instrument policy_network "Global Policy Network on Recruitment: themes and working groups" {
  by "International Organization for Migration"
  adopted 2020
  nature guidance
  source "https://policynetwork.iom.int"
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
  provision 9 "Working group: temporary and seasonal schemes" {
    asks "Cross-cutting: fees, bilateral cooperation, licensing, inspection, whether placement is by public bodies or private agencies."
    addressed to "destination regulator + in agreement"
    wording secondary "https://policynetwork.iom.int/temporary-seasonal-migration-schemes"
    criterion "Seasonal rules carry the same duties as other recruitment"
  }
}
