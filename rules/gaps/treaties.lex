rule treaties.ratification "Ratification of the relevant conventions" {
  implements gpog OG.1.2;
             gcm 6.a;
             mobility_paper action.1, action.6;
             ten_things g;
             c97 14;
             c143 15-16
  for origin, destination
  severity medium
  met when treaties.ratified includes c29, p29, c97, c143, c181, c189, icrmw
       and treaties.declared_exclusions counts at most 0
       and treaties.incorporation is at least legislation_adopted
  partly met when treaties.ratified includes any of c97, c143, c181, c189, icrmw, p29
  gap "Key conventions on migrant workers and recruitment are not in force, are in force only in
       part, or are carried out by no law."
  why "A ratified convention brings a body abroad that reads the State's reports and asks
       questions, and often a text that a court at home can use. A part excluded on ratification,
       or a treaty that no law carries out, gives a worker nothing to rely on."
  advise "Set dates for ratification, first of the convention on private agencies and the protocol
          on forced labour, without leaving out annexes, parts or groups of workers. Adopt with
          each the legislation that carries it out, and withdraw exclusions made before."
}

example "all the conventions, without exclusions, carried out by legislation" {
  given treaties.ratified includes c29, p29, c97, c143, c181, c189, icrmw
  given treaties.declared_exclusions is empty
  given treaties.incorporation is legislation_adopted
  expect treaties.ratification met
}

example "all but the first convention on forced labour" {
  given treaties.ratified includes p29, c97, c143, c181, c189, icrmw
  given treaties.declared_exclusions is empty
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "all but the protocol on forced labour" {
  given treaties.ratified includes c29, c97, c143, c181, c189, icrmw
  given treaties.declared_exclusions is empty
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "all but the convention on migration for employment" {
  given treaties.ratified includes c29, p29, c143, c181, c189, icrmw
  given treaties.declared_exclusions is empty
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "all but the convention on abusive migration" {
  given treaties.ratified includes c29, p29, c97, c181, c189, icrmw
  given treaties.declared_exclusions is empty
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "all but the convention on private agencies" {
  given treaties.ratified includes c29, p29, c97, c143, c189, icrmw
  given treaties.declared_exclusions is empty
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "all but the convention on domestic workers" {
  given treaties.ratified includes c29, p29, c97, c143, c181, icrmw
  given treaties.declared_exclusions is empty
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "all but the convention of the United Nations on migrant workers" {
  given treaties.ratified includes c29, p29, c97, c143, c181, c189
  given treaties.declared_exclusions is empty
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "all the conventions, with an annex on private recruitment left out" {
  given treaties.ratified includes c29, p29, c97, c143, c181, c189, icrmw
  given treaties.declared_exclusions includes c97_annex_i
  given treaties.incorporation is legislation_adopted
  expect treaties.ratification partly_met
}

example "all the conventions, and no law that carries them out" {
  given treaties.ratified includes c29, p29, c97, c143, c181, c189, icrmw
  given treaties.declared_exclusions is empty
  given treaties.incorporation is needs_legislation
  expect treaties.ratification partly_met
}

example "of those on recruitment only the convention on migration for employment" {
  given treaties.ratified includes c29, c97
  given treaties.declared_exclusions is silent
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "of those on recruitment only the convention on abusive migration" {
  given treaties.ratified includes c29, c143
  given treaties.declared_exclusions is silent
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "of those on recruitment only the convention on private agencies" {
  given treaties.ratified includes c29, c181
  given treaties.declared_exclusions is silent
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "of those on recruitment only the convention on domestic workers" {
  given treaties.ratified includes c29, c189
  given treaties.declared_exclusions is silent
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "of those on recruitment only the convention of the United Nations" {
  given treaties.ratified includes c29, icrmw
  given treaties.declared_exclusions is silent
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "of those on recruitment only the protocol on forced labour" {
  given treaties.ratified includes c29, p29
  given treaties.declared_exclusions is silent
  given treaties.incorporation is direct_effect
  expect treaties.ratification partly_met
}

example "the first convention on forced labour, and none that speaks of recruitment" {
  given treaties.ratified includes c29, c87
  given treaties.declared_exclusions is silent
  given treaties.incorporation is direct_effect
  expect treaties.ratification contrary
}

example "no treaty on labour is in force for the State" {
  given treaties.ratified is silent
  given treaties.declared_exclusions is silent
  given treaties.incorporation is silent
  expect treaties.ratification silent
}

example "all the others are in force; whether the protocol on forced labour is, nobody has looked" {
  given treaties.ratified includes c29, c97, c143, c181, c189, icrmw
    unassessed p29
  given treaties.declared_exclusions is empty
  given treaties.incorporation is legislation_adopted
  expect treaties.ratification unknown
}
