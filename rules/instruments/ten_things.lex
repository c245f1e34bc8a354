instrument ten_things "10 Things Governments Can Do to Ensure Fair Recruitment" {
  by "International Labour Organization"
  adopted 2016
  nature guidance
  source "http://recruitmentreform.org/10-things-governments-can-do-to-ensure-fair-recruitment/"
  note "A fact sheet that sums up recommendations of the ILO white paper on the Asia-Arab States
        corridor. The text and the order of the ten items could not be confirmed: these are the
        topics it can be expected to cover, under ids of our own."

  provision a "Stop worker-paid fees; employer pays" {
    asks "Forbid fees and costs to workers in both countries, and make employers pay."
    addressed to "both regulators"
    wording doubtful
    criterion "Fee ban at both ends"
    criterion "Employer-pays duty"
  }

  provision b "Real recruitment cost in tenders and contracts" {
    asks "Public clients and contractors price recruitment into bids so that it is not passed to
          workers."
    addressed to "destination regulator"
    wording doubtful
    criterion "Procurement rule on recruitment cost"
  }

  provision c "License, monitor and rate agencies at both ends" {
    asks "Regulate and monitor agencies in both countries, with shared accreditation."
    addressed to "both regulators + in agreement"
    wording doubtful
    criterion "Licence at both ends"
    criterion "Data exchange"
  }

  provision d "Joint liability" {
    asks "Employers, agencies and sub-agents answer jointly."
    addressed to "both regulators"
    wording doubtful
    criterion "Joint and several liability"
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

  provision g "Ratify and apply ILO standards" {
    asks "C181, C97, C143, C189, Protocol 29."
    addressed to "both regulators"
    wording doubtful
    criterion "Ratification"
  }

  provision h "Agreements with fair recruitment terms" {
    asks "Bilateral agreements carry and monitor fair recruitment."
    addressed to "in agreement"
    wording doubtful
    criterion "Clause and monitoring"
  }

  provision i "Complaints and remedy, refund" {
    asks "Accessible complaint, refund of fees, sanctions."
    addressed to "both regulators"
    wording doubtful
    criterion "Refund order power"
  }

  provision j "Public or direct channels; job mobility" {
    asks "Wider use of public services or direct recruitment; sponsorship reform."
    addressed to "destination regulator"
    wording doubtful
    criterion "Change of employer right"
  }
}
