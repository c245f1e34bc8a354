instrument dhaka "Dhaka Principles for Migration with Dignity" {
  by "Institute for Human Rights and Business"
  adopted 2012
  nature principles
  source "https://www.dhakaprinciples.org"

  provision A "Equal treatment, no discrimination" {
    asks "Migrants are treated at least as well as colleagues in like jobs and are shielded from
          discrimination."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "Equality clause"
  }

  provision B "Protection of employment law" {
    asks "The law of the place of work knows who the employer is: a named, genuine employer bound
          by employment law."
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
    asks "Migrants' rights named in public policy statements and procedures of employers and
          recruiters."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "Policy as licence condition or due diligence duty"
  }

  provision 4 "No retention of documents" {
    asks "Workers hold, or can reach at any time, their own papers, and may move about freely."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "Retention offence"
  }

  provision 5 "Wages regular, direct, on time" {
    asks "Due pay reaches the worker punctually and without go-betweens."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "Wage protection"
  }

  provision 6 "Worker representation" {
    asks "Union and bargaining rights as for other workers."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "No union bar for migrants"
  }

  provision 7 "Safe and decent work" {
    asks "Safe, decent conditions; information and training (source cut)."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity"
    criterion "OSH parity; training understood"
  }

  provision 8 "Safe and decent living" {
    asks "Safe, hygienic housing, free movement from it. (Title seen; wording mine.)"
    addressed to "private party; transposable by both regulators"
    wording secondary "https://slideplayer.com./amp/4753084"
    criterion "Housing standard"
  }

  provision 9 "Access to remedy" {
    asks "Judicial remedy and grievance without recrimination. (Title seen; wording mine.)"
    addressed to "private party; transposable by both regulators"
    wording secondary "https://slideplayer.com./amp/4753084"
    criterion "Remedy; non-retaliation"
  }

  provision 10 "Change of employer and safe return" {
    asks "Safe and timely return is assured; the final text also respects change of employer (this
          part from general knowledge; the early slide names return only)."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://slideplayer.com./amp/4753084"
    criterion "Transfer right; return cost rule"
  }
}
