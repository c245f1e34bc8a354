instrument dhaka "Dhaka Principles for Migration with Dignity" {
  by "Institute for Human Rights and Business"
  adopted 2012
  nature principles
  source "http://www.dhaka-principles.org"

  provision A "Equal treatment, no discrimination" {
    asks "Migrants are treated at least as well as others in the same or similar work and are
          protected from discrimination that would violate human rights."
    addressed to "private party; transposable by both regulators"
    wording primary "The Dhaka Principles, http://www.dhaka-principles.org, English"
    criterion "Equality clause"
  }

  provision B "Protection of employment law" {
    asks "Migrants have an employment relationship that the law recognises, with an identifiable
          and legitimate employer in the country of work."
    addressed to "private party; transposable by both regulators"
    wording primary "The Dhaka Principles, http://www.dhaka-principles.org, English"
    criterion "Employer of record identified in contract"
  }

  provision 1 "No fees" {
    asks "Recruitment and placement are paid for by the employer alone; the migrant pays nothing."
    addressed to "private party; transposable by both regulators"
    wording primary "The Dhaka Principles, http://www.dhaka-principles.org, English"
    criterion "Fee ban; employer-pays duty"
  }

  provision 2 "Clear, transparent contracts" {
    asks "Written contract, language understood, terms explained, consent without coercion."
    addressed to "private party; transposable by both regulators"
    wording primary "The Dhaka Principles, http://www.dhaka-principles.org, English"
    criterion "Writing; language; consent"
  }

  provision 3 "Inclusive policies" {
    asks "Migrants' rights named in public policy statements and procedures of employers and
          recruiters."
    addressed to "private party; transposable by both regulators"
    wording primary "The Dhaka Principles, http://www.dhaka-principles.org, English"
    criterion "Policy as licence condition or due diligence duty"
  }

  provision 4 "No retention of documents" {
    asks "Workers have free and full access to their own passport, identity and residence papers,
          and may move about freely."
    addressed to "private party; transposable by both regulators"
    wording primary "The Dhaka Principles, copy of the leaflet at
                     https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity,
                     English"
    criterion "Retention offence"
  }

  provision 5 "Wages regular, direct, on time" {
    asks "Due pay reaches the worker punctually and without go-betweens."
    addressed to "private party; transposable by both regulators"
    wording primary "The Dhaka Principles, copy of the leaflet at
                     https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity,
                     English"
    criterion "Wage protection"
  }

  provision 6 "Worker representation" {
    asks "Union and bargaining rights as for other workers."
    addressed to "private party; transposable by both regulators"
    wording primary "The Dhaka Principles, copy of the leaflet at
                     https://docslib.org/doc/670826/dhaka-principles-for-migration-with-dignity,
                     English"
    criterion "No union bar for migrants"
  }

  provision 7 "Safe and decent work" {
    asks "Safe and decent conditions, free from harassment, intimidation or inhuman treatment;
          health and safety provision and training in the workers' languages."
    addressed to "private party; transposable by both regulators"
    wording primary "Principle 7 as set out by IHRB, its author, at
                     https://ihrb.org/latest/reflections-on-principle-7-working-conditions-are-safe-and-decent,
                     English"
    criterion "OSH parity; training understood"
  }

  provision 8 "Safe and decent living" {
    asks "Safe, hygienic housing, free movement from it. (Title seen in an early presentation; the
          rest is general knowledge.)"
    addressed to "private party; transposable by both regulators"
    wording secondary "https://slideplayer.com./amp/4753084"
    criterion "Housing standard"
  }

  provision 9 "Access to remedy" {
    asks "Access to judicial remedy and to credible grievance mechanisms, without fear of
          recrimination or dismissal."
    addressed to "private party; transposable by both regulators"
    wording primary "Principle 9 as set out by IHRB, its author, at
                     https://ihrb.org/latest/dhaka-principle-9-access-to-remedy-is-provided,
                     English"
    criterion "Remedy; non-retaliation"
  }

  provision 10 "Change of employer and safe return" {
    asks "Employers and recruiters do not keep workers from changing employment by limits beyond
          those of national law; timely, safe return is guaranteed at the end of the contract and
          in exceptional situations."
    addressed to "private party; transposable by both regulators"
    wording primary "Principle 10 as set out by IHRB, its author, at
                     https://www.ihrb.org/focus-areas/migrant-workers/protecting-migrant-workers-includes-protecting-the-right-to-change-employers,
                     English"
    criterion "Transfer right; return cost rule"
  }
}
