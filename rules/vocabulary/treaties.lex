topic treaties "Treaties"

measure treaties.ratified "Treaties in force" {
  ask "Which treaties are in force for the State?"
  set, more protects {
    c29                  "c29"
    p29                  "p29"
    c81                  "c81"
    c87                  "c87"
    c88                  "c88"
    c94                  "c94"
    c97                  "c97"
    c98                  "c98"
    c100                 "c100"
    c105                 "c105"
    c111                 "c111"
    c129                 "c129"
    c138                 "c138"
    c143                 "c143"
    c155                 "c155"
    c181                 "c181"
    c182                 "c182"
    c187                 "c187"
    c189                 "c189"
    c190                 "c190"
    mlc_2006             "mlc 2006"
    icrmw                "icrmw"
    palermo_trafficking  "palermo trafficking"
  }
  silence means no_protection
  for origin, destination
}

measure treaties.declared_exclusions "Parts or categories excluded" {
  ask "Which parts or categories did the State exclude on ratification or by later declaration?"
  set, fewer protects {
    c97_annex_i      "c97 annex i"
    c97_annex_ii     "c97 annex ii"
    c97_annex_iii    "c97 annex iii"
    c143_part_i      "c143 part i"
    c143_part_ii     "c143 part ii"
    c181_categories  "c181 categories"
    c189_categories  "c189 categories"
  }
  silence means no_restriction
  for origin, destination
}

measure treaties.incorporation "Effect in national law" {
  ask "What effect have ratified labour treaties in national law?"
  scale {
    needs_legislation    "no effect without legislation"
    legislation_adopted  "carried out by legislation on recruitment"
    direct_effect        "applied directly or above statutes"
  }
  silence means no_protection
  for origin, destination
}
