pattern conduct.deception_one_side "Deception an offence on one side only" {
  implements gpog GP.5, GP.9, OG.24.1, OG.6.1;
             c181 8.1;
             p29 2.d;
             r203 8;
             who_code 4.4;
             c97 3
  class divergence
  severity medium
  when (origin conduct.deception_rule is at least offence_for_licensees
        and destination conduct.deception_rule is at most licensee_rule)
    or (destination conduct.deception_rule is at least offence_for_licensees
        and origin conduct.deception_rule is at most licensee_rule)
  mend origin "where it is no offence: create one, for any person"
       destination "where it is no offence: create one, for any person"
       agreement "mutual assistance in finding, trying and handing over those who deceive"
  related conduct.deception
  why "The false promise is made from the side where it is no offence. Its author is beyond the law
       that punishes it, and the other State cannot ask for help in a matter that is no crime
       there."
}

example "an offence at home, and nothing at destination" {
  given origin conduct.deception_rule is offence_for_licensees
  given destination conduct.deception_rule is silent
  expect conduct.deception_one_side reported
}

example "an offence at home, and at destination a breach of the licence" {
  given origin conduct.deception_rule is offence_any_person
  given destination conduct.deception_rule is licensee_rule
  expect conduct.deception_one_side reported
}

example "an offence at destination, and nothing at home" {
  given origin conduct.deception_rule is silent
  given destination conduct.deception_rule is offence_for_licensees
  expect conduct.deception_one_side reported
}

example "an offence at destination, and at home a breach of the licence" {
  given origin conduct.deception_rule is licensee_rule
  given destination conduct.deception_rule is offence_any_person
  expect conduct.deception_one_side reported
}

example "an offence on both sides, of licensees only" {
  given origin conduct.deception_rule is offence_for_licensees
  given destination conduct.deception_rule is offence_for_licensees
  expect conduct.deception_one_side not_reported
}

example "a breach of the licence on both sides: a gap on each, and no difference" {
  given origin conduct.deception_rule is licensee_rule
  given destination conduct.deception_rule is licensee_rule
  expect conduct.deception_one_side not_reported
}

example "an offence at home; the law of the destination has not been read" {
  given origin conduct.deception_rule is offence_any_person
  expect conduct.deception_one_side cannot_tell
}
