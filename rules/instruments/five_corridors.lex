instrument five_corridors "Five Corridors Project: recommendations and indicators" {
  by "FairSquare"
  adopted 2021
  nature guidance
  source "https://fivecorridorsproject.org"

  provision 3.1 "Public agreements (Five Corridors 3.1; ILO GPOG 13.1)" {
    asks "Agreements are public and workers are told of their provisions."
    addressed to "in agreement"
    wording secondary "https://fivecorridorsproject.org/policy/bilateral-arrangements"
    criterion "Text published; dissemination duty"
  }

  provision 3.2 "Fair recruitment as a negotiation priority (3.2)" {
    asks "Governments give priority to fair recruitment in negotiating and drafting."
    addressed to "in agreement"
    wording secondary "https://fivecorridorsproject.org/policy/bilateral-arrangements"
    criterion "Fair recruitment clause"
  }

  provision 3.3 "International standards (3.3)" {
    asks "Agreements incorporate or agree with human rights and labour standards."
    addressed to "in agreement"
    wording secondary "https://fivecorridorsproject.org/policy/bilateral-arrangements"
    criterion "Reference or conformity clause"
  }

  provision kr1 "Five Corridors key recommendation 1" {
    asks "Destination States make employers bear all recruitment cost and punish in earnest those
          that do not."
    addressed to "destination regulator"
    wording secondary "https://fivecorridorsproject.org/key-recommendation-1"
    criterion "Employer-pays duty and sanction"
  }

  provision kr2 "Five Corridors key recommendation 2" {
    asks "Destination States bring in accessible, timely change of employer without special
          permission."
    addressed to "destination regulator"
    wording secondary "https://fivecorridorsproject.org/"
    criterion "Transfer without permission"
  }

  provision kr3 "Five Corridors key recommendation 3" {
    asks "No discrimination against or among migrants in worker protection, including association."
    addressed to "destination regulator"
    wording secondary "https://fivecorridorsproject.org/"
    criterion "Equality; association"
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
