instrument migof "Migration Governance Framework" {
  by "International Organization for Migration"
  adopted 2015
  nature guidance
  source "https://www.iom.int/sites/default/files/about-iom/migof_brochure_a4_en.pdf"
  note "Three principles and three objectives. The framework itself was not read: principles 1 and
        2 and objective 1 are confirmed by IOM's thematic paper for the Global Compact, which names
        them; the rest is stated from general knowledge."

  chapter principles "Principles" {
    provision P.1 "International standards and migrants' rights" {
      asks "Migration governance keeps to international standards and fulfils migrants' rights."
      addressed to "state"
      wording secondary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                         Compact, 2017"
      criterion "the law refers to the standards and secures rights to migrants"
    }

    provision P.2 "Evidence and whole of government" {
      asks "Migration policy rests on evidence, and all parts of government act together on it."
      addressed to "state"
      wording secondary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                         Compact, 2017"
      criterion "data are collected and published"
      criterion "a body or duty to coordinate, at every level of government"
    }

    provision P.3 "Partnerships" {
      asks "Government works with other States, social partners, migrants and others on migration."
      addressed to "state"
      wording unverified
      criterion "social partners and migrants are consulted"
      criterion "power to cooperate abroad"
    }
  }

  chapter objectives "Objectives" {
    provision O.1 "Well-being of migrants and society" {
      asks "Governance advances the social and economic well-being of migrants and of society."
      addressed to "state"
      wording secondary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                         Compact, 2017"
      criterion "migrant workers are treated as nationals are"
    }

    provision O.2 "Mobility in crises" {
      asks "Governance deals with the movement of people in crises."
      addressed to "state"
      wording unverified
      criterion "duties towards workers abroad in war, epidemic or disaster"
    }

    provision O.3 "Safe, orderly and dignified migration" {
      asks "Migration takes place safely, in order and with dignity."
      addressed to "state"
      wording unverified
      criterion "regular ways of migrating for work, at all levels of skill"
    }
  }
}
