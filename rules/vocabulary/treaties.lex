topic treaties "Treaties"

measure treaties.ratified "Treaties in force" {
  ask "Which treaties are in force for the State?"
  set, more protects {
    c29                  "Forced Labour Convention, 1930 (No. 29)"
    p29                  "Protocol of 2014 to the Forced Labour Convention, 1930"
    c81                  "Labour Inspection Convention, 1947 (No. 81)"
    c87                  "Freedom of Association and Protection of the Right to Organise
                          Convention, 1948 (No. 87)"
    c88                  "Employment Service Convention, 1948 (No. 88)"
    c94                  "Labour Clauses (Public Contracts) Convention, 1949 (No. 94)"
    c97                  "Migration for Employment Convention (Revised), 1949 (No. 97)"
    c98                  "Right to Organise and Collective Bargaining Convention, 1949 (No. 98)"
    c100                 "Equal Remuneration Convention, 1951 (No. 100)"
    c105                 "Abolition of Forced Labour Convention, 1957 (No. 105)"
    c111                 "Discrimination (Employment and Occupation) Convention, 1958 (No. 111)"
    c129                 "Labour Inspection (Agriculture) Convention, 1969 (No. 129)"
    c138                 "Minimum Age Convention, 1973 (No. 138)"
    c143                 "Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143)"
    c155                 "Occupational Safety and Health Convention, 1981 (No. 155)"
    c181                 "Private Employment Agencies Convention, 1997 (No. 181)"
    c182                 "Worst Forms of Child Labour Convention, 1999 (No. 182)"
    c187                 "Promotional Framework for Occupational Safety and Health Convention, 2006
                          (No. 187)"
    c189                 "Domestic Workers Convention, 2011 (No. 189)"
    c190                 "Violence and Harassment Convention, 2019 (No. 190)"
    mlc_2006             "Maritime Labour Convention, 2006"
    icrmw                "International Convention on the Protection of the Rights of All Migrant
                          Workers and Members of Their Families, 1990"
    palermo_trafficking  "Protocol to Prevent, Suppress and Punish Trafficking in Persons,
                          Especially Women and Children, 2000"
  }
  silence means no_protection
  for origin, destination
}

measure treaties.declared_exclusions "Treaty parts or categories excluded" {
  ask "Which parts or categories did the State exclude on ratification or by later declaration?"
  set, fewer protects {
    c97_annex_i      "Convention No. 97, Annex I (recruitment outside government-sponsored group
                      transfer)"
    c97_annex_ii     "Convention No. 97, Annex II (recruitment under government-sponsored group
                      transfer)"
    c97_annex_iii    "Convention No. 97, Annex III (import of personal effects, tools and
                      equipment)"
    c143_part_i      "Convention No. 143, Part I (migrations in abusive conditions)"
    c143_part_ii     "Convention No. 143, Part II (equality of opportunity and treatment)"
    c181_categories  "Convention No. 181, categories of workers or branches excluded"
    c189_categories  "Convention No. 189, categories of workers excluded"
  }
  silence means no_restriction
  for origin, destination
}

measure treaties.incorporation "Effect of treaties in national law" {
  ask "What effect have ratified labour treaties in national law?"
  scale {
    needs_legislation    "no effect without legislation"
    legislation_adopted  "treaties are carried out by legislation on recruitment"
    direct_effect        "treaties apply directly or stand above statutes"
  }
  silence means no_protection
  for origin, destination
}
