# The recruitment charter of a fictitious ministry: an instrument, a question of its own, two rules.
topic charter "Recruitment charter of the ministry"

instrument charter "Recruitment Charter" {
  by "Ministry of Labour of Exampleland"
  adopted 2025
  nature charter

  provision 1 "No fee" {
    asks "No worker pays for a job abroad."
    wording primary "Recruitment Charter, official gazette"
  }

  provision 2 "Help line" {
    asks "Every agency names the ministry's help line in its contracts."
    wording primary "Recruitment Charter, official gazette"
  }
}

measure charter.help_line "Help line in contracts" {
  ask "Must contracts name the ministry's help line?"
  yes_no, yes protects
  silence means no_protection
  for origin
}

rule charter.no_fee "No worker pays" {
  implements charter 1
  for origin
  severity critical
  met when fees.worker_fee_rule is prohibited_without_exception
       and fees.costs_on_worker includes none of placement_service_fee
  partly met when fees.worker_fee_rule is at least prohibited_with_exceptions
  gap "A worker can be made to pay for a job abroad."
  why "The charter promises that work abroad costs the worker nothing."
  advise "Bar any charge and take the exceptions out."
}

example "a closed list of exceptions is not yet the charter" {
  given fees.worker_fee_rule is prohibited_with_exceptions
  expect charter.no_fee partly_met
}

rule charter.help_line_named "Help line named" {
  implements charter 2
  for origin
  severity low
  met when charter.help_line is yes
  gap "Contracts need not name the help line."
  why "A worker abroad calls the number that stands in the contract."
  advise "Add the help line to the prescribed contents of the contract."
}

example "the law has nothing on the help line" {
  given charter.help_line is silent
  expect charter.help_line_named silent
}
