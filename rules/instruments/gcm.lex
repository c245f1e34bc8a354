instrument gcm "Global Compact for Safe, Orderly and Regular Migration" {
  by "United Nations General Assembly"
  adopted 2018
  nature compact
  source "https://www.un.org/en/development/desa/population/migration/generalassembly/docs/globalcompact/A_RES_73_195.pdf"

  chapter obj5 "Objective 5: pathways for regular migration" {
    provision 5.0 "Commitment" {
      asks "Adapt pathways so that they ease labour mobility and decent work, reflect demography
            and labour markets, serve education, uphold family life and answer vulnerability."
      addressed to "destination regulator"
      wording secondary "https://migrationnetwork.un.org/taxonomy/term/283"
      criterion "Statute provides at least one regular pathway for low- and medium-skilled work"
    }

    provision 5.a "Rights-based, gender-responsive labour agreements" {
      asks "Conclude bilateral, regional or multilateral labour mobility agreements with
            sector-specific standard terms, made with stakeholders, drawing on ILO standards and in
            line with human rights and labour law."
      addressed to "in agreement"
      wording secondary "https://migrationnetwork.un.org/taxonomy/term/283"
      criterion "Agreement refers to ILO / human rights standards"
      criterion "Standard terms of employment per sector annexed"
      criterion "Stakeholders consulted; gender clause"
    }

    provision 5.b "Regional and cross-regional mobility" {
      asks "Ease mobility through cooperation: free movement, visa liberalization, multi-country
            visas, cooperation frameworks."
      addressed to "in agreement"
      wording secondary "https://migrationnetwork.un.org/taxonomy/term/283"
      criterion "Agreement or regional regime gives entry or visa facilitation"
    }

    provision 5.c "Review of pathways" {
      asks "Review and revise existing pathways for skills matching, demography and development,
            with private sector and stakeholders."
      addressed to "destination regulator"
      wording secondary "https://migrationnetwork.un.org/taxonomy/term/283"
      criterion "Periodic review duty with consultation"
    }

    provision 5.d "Flexible schemes at all skill levels" {
      asks "Develop flexible, rights-based, gender-responsive schemes (temporary, seasonal,
            circular, fast-track) with convertible, non-discriminatory visas and permits."
      addressed to "destination regulator"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=13"
      criterion "Permit types for all skill levels"
      criterion "Permit convertible / renewable"
      criterion "No discrimination in permit rules"
    }

    provision 5.e "Skills matching with local actors" {
      asks "Involve local authorities, private sector and unions in labour market analysis, skill
            gaps and evaluation of labour migration policy."
      addressed to "destination regulator"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=13"
      criterion "Advisory body with unions and employers"
    }

    provision 5.f "Shorter processing, compliant employers faster" {
      asks "Cut visa and permit processing time and offer accelerated processing to employers with
            a compliance record."
      addressed to "destination regulator"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=13"
      criterion "Statutory processing time"
      criterion "Fast track tied to compliance record"
    }

    provision 5.g "Humanitarian admission, sudden-onset disasters" {
      asks "Build on practices for admission and stay on compassionate or humanitarian grounds,
            including work permits and children's education, while return is impossible."
      addressed to "destination regulator"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=13"
      criterion "Humanitarian visa or temporary work permit basis"
    }

    provision 5.h "Slow-onset degradation" {
      asks "Cooperate on solutions, such as planned relocation and visa options, for persons driven
            by slow-onset disasters. (Source cut after the opening words.)"
      addressed to "in agreement"
      wording unverified
      criterion "Clause or programme on environmental mobility"
    }

    provision 5.i "Family reunification" {
      asks "Ease family reunification for migrants at all skill levels, reviewing income, language,
            stay, work and social security conditions."
      addressed to "destination regulator"
      wording unverified
      criterion "Family reunification open to low-wage workers"
    }

    provision 5.j "Academic mobility" {
      asks "Widen academic mobility through agreements, scholarships and exchanges."
      addressed to "in agreement"
      wording unverified
      criterion "(outside recruitment law) exchange agreement"
    }
  }

  chapter obj6 "Objective 6: fair and ethical recruitment and decent work" {
    provision 6.0 "Commitment" {
      asks "Review recruitment mechanisms so that they are fair and ethical, and protect all
            migrant workers from exploitation and abuse, for decent work and greatest socioeconomic
            contribution at both ends."
      addressed to "both regulators"
      wording unverified
      criterion "Recruitment law reviewed since 2018 against fair recruitment standards"
    }

    provision 6.a "Ratification" {
      asks "Join and apply the treaties on labour migration, rights at work, decent work and forced
            labour."
      addressed to "both regulators"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=14"
      criterion "State party to C97, C143, C181, C189, C29 + P29, ICRMW (count)"
    }

    provision 6.b "Learn from platforms" {
      asks "Carry over what works from existing cooperation platforms through dialogue between
            regions, and secure respect for workers of every skill, domestic workers too."
      addressed to "international / network level"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=14"
      criterion "Participation in process; domestic workers covered"
    }

    provision 6.c "Regulate agencies; ban fees" {
      asks "Improve regulation of public and private agencies in line with international
            guidelines; forbid recruiters and employers to charge or shift fees or related costs to
            workers; set up mandatory, enforceable regulation and monitoring of the industry."
      addressed to "both regulators"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=14"
      criterion "Fee ban on recruiters AND employers, including shifting"
      criterion "Mandatory licensing/registration"
      criterion "Enforceable monitoring mechanism with sanctions"
    }

    provision 6.d "Written contracts and information" {
      asks "Partner with stakeholders so that workers get written contracts, know their terms,
            recruitment and employment rules, rights, duties and redress, in a language they
            understand."
      addressed to "both regulators"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=14"
      criterion "Written contract duty"
      criterion "Information duty incl. redress"
      criterion "Language clause"
    }

    provision 6.e "Sanction abuses; work with private sector" {
      asks "Enact and implement laws that sanction human and labour rights violations, above all
            forced and child labour, and work with employers, recruiters, subcontractors and
            suppliers so that roles are clear and accountability grows. (Source cut before the last
            clause.)"
      addressed to "both regulators"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=14"
      criterion "Offences and sanctions for forced and child labour"
      criterion "Roles and liability in the recruitment chain laid down"
    }

    provision 6.f "Enforcement by inspectors" {
      asks "Give inspectors and like bodies the means to watch recruiters, employers and service
            providers in every sector."
      addressed to "both regulators"
      wording unverified
      criterion "Inspection mandate covers recruiters and all sectors"
      criterion "Powers and resources"
    }

    provision 6.g "Change of employer and conditions" {
      asks "Processes let a migrant move to another employer, or alter the terms of stay, with
            little red tape."
      addressed to "destination regulator"
      wording unverified
      criterion "Right to change employer without consent of current employer"
      criterion "Simple permit amendment"
    }

    provision 6.h "No confiscation of documents or contracts" {
      asks "Outlaw taking or keeping, without free consent, a migrant's contract, passport or
            identity papers."
      addressed to "both regulators"
      wording unverified
      criterion "Offence covers passports, identity documents AND contracts"
      criterion "Applies to recruiters and employers"
    }

    provision 6.i "Equal labour rights" {
      asks "Migrants under contract enjoy what other workers of the sector enjoy: fair conditions,
            equal pay, association, health, wage protection, a voice through unions and social
            dialogue."
      addressed to "destination regulator"
      wording unverified
      criterion "Equality clause"
      criterion "Right to join unions"
      criterion "Wage protection mechanism"
    }

    provision 6.j "Informal economy redress" {
      asks "Informal workers can report and claim safely, without being put at greater risk, and
            can take part in the case from either country."
      addressed to "both regulators"
      wording unverified
      criterion "Complaint regardless of status"
      criterion "Non-retaliation / stay during proceedings"
      criterion "Participation from abroad"
    }

    provision 6.k "Women migrant workers" {
      asks "Review labour laws and programmes for the needs and contributions of women migrants,
            above all in domestic and lower-skilled work, and prevent, report and remedy
            exploitation, abuse, sexual and gender-based violence."
      addressed to "both regulators"
      wording unverified
      criterion "Domestic work under labour law"
      criterion "Specific measures against gender-based violence"
    }

    provision 6.l "Use ILO, UNGP and IRIS texts" {
      asks "Develop national labour mobility policy taking account of the ILO fair recruitment
            principles, the UN Guiding Principles and IRIS."
      addressed to "both regulators"
      wording unverified
      criterion "Policy or law refers to these texts or mirrors them"
    }
  }

  chapter obj7 "Objective 7: vulnerabilities in migration" {
    provision 7.d "GCM Objective 7 (d)" {
      asks "Review labour law and conditions so as to find and deal with workplace vulnerability of
            migrants of every skill level, in domestic and informal work too."
      addressed to "destination regulator"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=16"
      criterion "Labour law covers domestic and informal work"
    }

    provision 7.g "GCM Objective 7 (g)" {
      asks "Affordable or public independent legal aid and representation in proceedings."
      addressed to "both regulators"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=16"
      criterion "Legal aid open to migrants"
    }
  }
}
