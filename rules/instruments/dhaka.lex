instrument dhaka "Dhaka Principles for Migration with Dignity" {
  by "Institute for Human Rights and Business"
  adopted 2012
  nature principles
  source "https://www.dhakaprinciples.org"
  provision B "Protection of employment law" {
    asks "The law of the place of work knows who the employer is: a named, genuine employer bound by employment law."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "Employer of record identified in contract"
  }
  provision 1 "No fees" {
    asks "Recruitment and placement are paid for by the employer alone; the migrant pays nothing."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "Fee ban; employer-pays duty"
  }
  provision 2 "Clear, transparent contracts" {
    asks "Written contract, language understood, terms explained, consent without coercion."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "Writing; language; consent"
  }
  provision 3 "Inclusive policies" {
    asks "Migrants' rights named in public policy statements and procedures of employers and recruiters."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "Policy as licence condition or due diligence duty"
  }
}
