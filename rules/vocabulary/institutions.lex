topic institutions "Institutions and coordination"

measure institutions.information_sharing "Information sharing inside the State" {
  ask "Between which bodies is sharing of recruitment information provided for?"
  set, more protects {
    labour "labour"
    migration "migration"
    police_and_prosecution "police and prosecution"
    foreign_affairs "foreign affairs"
    consumer_protection "consumer protection"
    anti_trafficking "anti trafficking"
    tax_and_social_security "tax and social security"
    levels_of_government "between federal and subnational levels, with competence stated"
  }
  silence means no_protection
  for origin, destination
}
