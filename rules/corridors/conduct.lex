pattern conduct.deception_one_side "Deception punished on one side only" {
  implements gpog GP.5, GP.9, OG.24.1, OG.6.1;
             c181 8.1;
             p29 2.d;
             r203 8;
             who_code 4.6;
             c97 3
  class divergence
  severity medium
  when (origin conduct.deception_rule is at least offence_for_licensees
        and destination conduct.deception_rule is silent)
    or (destination conduct.deception_rule is at least offence_for_licensees
        and origin conduct.deception_rule is silent)
  mend origin "on the silent side: create the offence"
       destination "on the silent side: create the offence"
       agreement "mutual assistance"
  related conduct.deception
  why "The author of the false promise is beyond the law that punishes it."
}
