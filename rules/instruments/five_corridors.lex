instrument five_corridors "Five Corridors Project: recommendations and indicators" {
  by "FairSquare"
  adopted 2021
  nature guidance
  source "https://fivecorridorsproject.org"
  provision kr1 "Five Corridors key recommendation 1" {
    asks "Destination States make employers bear all recruitment cost and punish in earnest those that do not."
    addressed to "destination regulator"
    wording secondary "https://fivecorridorsproject.org/key-recommendation-1"
    criterion "Employer-pays duty and sanction"
  }
  provision 5.1 "Five Corridors indicators 5.1-5.2" {
    asks "Cooperation within government; effective, empowered inspectorate for recruitment."
    addressed to "both regulators"
    wording secondary "https://fivecorridorsproject.org/policy/implemention-and-enforcement"
    criterion "Coordination; inspection mandate"
  }
  provision 7.1 "Five Corridors indicators 7.1-7.3" {
    asks "Access whatever sector or status; mechanisms fast and simple; remedy and compensation."
    addressed to "both regulators"
    wording secondary "https://fivecorridorsproject.org/policy/grievance-and-remedy"
    criterion "No sector/status bar; time limit; compensation"
  }
}
