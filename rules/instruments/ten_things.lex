instrument ten_things "10 Things Governments Can Do to Ensure Fair Recruitment" {
  by "International Labour Organization"
  adopted 2016
  nature guidance
  source "http://recruitmentreform.org/10-things-governments-can-do-to-ensure-fair-recruitment/"
  note "The text and the order of the ten items could not be confirmed: these are the topics it can be expected to cover, under ids of our own."
  provision a "Stop worker-paid fees; employer pays" {
    asks "Forbid fees and costs to workers in both countries, and make employers pay."
    addressed to "both regulators"
    wording doubtful
    criterion "Fee ban at both ends"
    criterion "Employer-pays duty"
  }
  provision c "License, monitor and rate agencies at both ends" {
    asks "Regulate and monitor agencies in both countries, with shared accreditation."
    addressed to "both regulators + in agreement"
    wording doubtful
    criterion "Licence at both ends"
    criterion "Data exchange"
  }
  provision e "Fight bribery and kickbacks" {
    asks "Punish commissions paid to obtain job orders and trade in visas."
    addressed to "both regulators"
    wording doubtful
    criterion "Offence of kickback/visa sale"
  }
  provision f "Contracts without substitution" {
    asks "Standard contracts, registered, understood."
    addressed to "both regulators + in agreement"
    wording doubtful
    criterion "Registered standard contract"
  }
  provision i "Complaints and remedy, refund" {
    asks "Accessible complaint, refund of fees, sanctions."
    addressed to "both regulators"
    wording doubtful
    criterion "Refund order power"
  }
}
