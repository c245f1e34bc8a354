instrument gcm "Global Compact for Safe, Orderly and Regular Migration" {
  by "United Nations General Assembly"
  adopted 2018
  nature compact
  source "https://www.un.org/en/development/desa/population/migration/generalassembly/docs/globalcompact/A_RES_73_195.pdf"
  note "The annex to General Assembly resolution 73/195. Of its 23 objectives only the actions that
        bear on recruitment stand here; whom each addresses is our reading. The copy read was
        compared with page copies of the resolution (5.d to 5.g, 6.a to 6.d) and agrees."

  chapter obj3 "Objective 3: accurate and timely information" {
    provision 3.e "Campaigns and pre-departure training" {
      asks "Promote multilingual, gender-responsive information campaigns and hold awareness events
            and pre-departure orientation training in countries of origin, with local authorities,
            missions, the private sector and civil society."
      addressed to "origin regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Pre-departure orientation provided for"
    }
  }

  chapter obj5 "Objective 5: pathways for regular migration" {
    provision 5.0 "Commitment" {
      asks "Adapt options and pathways so that they ease labour mobility and decent work, reflect
            demography and labour markets, serve education, uphold family life and answer
            vulnerability, and so that pathways become more and more varied."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Statute provides at least one regular pathway for low- and medium-skilled work"
    }

    provision 5.a "Rights-based, gender-responsive labour agreements" {
      asks "Conclude bilateral, regional or multilateral labour mobility agreements with
            sector-specific standard terms, made with stakeholders, drawing on ILO standards and in
            line with human rights and labour law."
      addressed to "in agreement"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Agreement refers to ILO / human rights standards"
      criterion "Standard terms of employment per sector annexed"
      criterion "Stakeholders consulted; gender clause"
    }

    provision 5.b "Regional and cross-regional mobility" {
      asks "Ease regional and cross-regional mobility through cooperation (free movement, visa
            liberalization, multi-country visas, cooperation frameworks), in keeping with national
            priorities, local needs and skills."
      addressed to "in agreement"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Agreement or regional regime gives entry or visa facilitation"
    }

    provision 5.c "Review of pathways" {
      asks "Review and revise existing pathways for skills matching, demography and development, in
            line with labour demand and in consultation with the private sector and others."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Periodic review duty with consultation"
    }

    provision 5.d "Flexible schemes at all skill levels" {
      asks "Develop flexible, rights-based, gender-responsive schemes at all skill levels
            (temporary, seasonal, circular, fast-track where labour is short), with flexible,
            convertible, non-discriminatory visas and permits."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Permit types for all skill levels"
      criterion "Permit convertible / renewable"
      criterion "No discrimination in permit rules"
    }

    provision 5.e "Skills matching with local actors" {
      asks "Involve local authorities, private sector and unions in labour market analysis, skill
            gaps and evaluation of labour migration policy."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Advisory body with unions and employers"
    }

    provision 5.f "Shorter processing, compliant employers faster" {
      asks "Cut visa and permit processing time and offer accelerated processing to employers with
            a compliance record."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Statutory processing time"
      criterion "Fast track tied to compliance record"
    }

    provision 5.g "Humanitarian admission, sudden-onset disasters" {
      asks "Develop or build on practices for admission and stay on compassionate or humanitarian
            grounds after sudden-onset disasters and in other precarious situations, including work
            permits and children's education, while adaptation or return is impossible."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Humanitarian visa or temporary work permit basis"
    }

    provision 5.h "Slow-onset degradation" {
      asks "Cooperate on solutions, such as planned relocation and visa options, for persons driven
            out by slow-onset disasters, climate change or environmental degradation where
            adaptation or return is impossible."
      addressed to "in agreement"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Clause or programme on environmental mobility"
    }

    provision 5.i "Family reunification" {
      asks "Ease access to family reunification for migrants at all skill levels, with the best
            interests of the child, reviewing requirements on income, language, length of stay,
            work authorization and access to social security and services."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Family reunification open to low-wage workers"
    }

    provision 5.j "Academic mobility" {
      asks "Widen academic mobility through agreements, scholarships and exchanges."
      addressed to "in agreement"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "(outside recruitment law) exchange agreement"
    }
  }

  chapter obj6 "Objective 6: fair and ethical recruitment and decent work" {
    provision 6.0 "Commitment" {
      asks "Review existing recruitment mechanisms so that they are sure to be fair and ethical,
            and protect all migrant workers from every form of exploitation and abuse, for decent
            work and the greatest socioeconomic contribution at both ends."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Recruitment law reviewed since 2018 against fair recruitment standards"
    }

    provision 6.a "Ratification" {
      asks "Promote signature and ratification of, accession to and application of the treaties on
            labour migration, labour rights, decent work and forced labour."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "State party to C97, C143, C181, C189, C29 + P29, ICRMW (count)"
    }

    provision 6.b "Learn from platforms" {
      asks "Carry over what works from existing cooperation platforms through dialogue between
            regions, and secure respect for workers of every skill, domestic workers too."
      addressed to "international / network level"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Participation in process; domestic workers covered"
    }

    provision 6.c "Regulate agencies; ban fees" {
      asks "Improve regulation of public and private agencies in line with international
            guidelines; forbid recruiters and employers to charge or shift fees or related costs to
            workers; set up mandatory, enforceable regulation and monitoring of the industry."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Fee ban on recruiters AND employers, including shifting"
      criterion "Mandatory licensing/registration"
      criterion "Enforceable monitoring mechanism with sanctions"
    }

    provision 6.d "Written contracts and information" {
      asks "Partner with employers, migrant workers' organisations, unions and others so that
            workers get written contracts and know what these say, the rules on recruitment and on
            work at destination, their rights and duties and how to reach redress, in a language
            they understand."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Written contract duty"
      criterion "Information duty incl. redress"
      criterion "Language clause"
    }

    provision 6.e "Sanction abuses; work with private sector" {
      asks "Enact and apply laws that sanction human and labour rights violations, above all forced
            and child labour, and work with employers, recruiters, subcontractors and suppliers so
            that roles in recruitment and employment are clearly laid down and supply chains become
            more transparent."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Offences and sanctions for forced and child labour"
      criterion "Roles and liability in the recruitment chain laid down"
    }

    provision 6.f "Enforcement by inspectors" {
      asks "Strengthen enforcement of fair recruitment and decent work norms by making inspectors
            and other authorities better able to monitor recruiters, employers and service
            providers in all sectors."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Inspection mandate covers recruiters and all sectors"
      criterion "Powers and resources"
    }

    provision 6.g "Change of employer and conditions" {
      asks "Labour migration and recruitment processes let migrants change employer and alter the
            terms or length of their stay with little red tape."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Change of employer possible by a simple procedure"
      criterion "Simple permit amendment or extension"
    }

    provision 6.h "No confiscation of documents or contracts" {
      asks "Prohibit taking, or keeping without consent, migrants' work contracts and travel or
            identity papers."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Prohibition covers passports, identity documents AND contracts"
      criterion "Applies to recruiters and employers"
    }

    provision 6.i "Equal labour rights" {
      asks "Migrants in paid, contractual work have the labour rights and protections of all
            workers of the sector: fair conditions, equal pay for work of equal value, assembly and
            association, health; wage protection, social dialogue and union membership serve this."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Equality clause"
      criterion "Right to join unions"
      criterion "Wage protection mechanism"
    }

    provision 6.j "Informal economy redress" {
      asks "Migrants in the informal economy can safely report, complain and obtain redress for
            exploitation or abuse at work, without being put at greater risk, and can take part in
            the proceedings from either country."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Complaint regardless of status"
      criterion "Non-retaliation / stay during proceedings"
      criterion "Participation from abroad"
    }

    provision 6.k "Women migrant workers" {
      asks "Review labour laws, employment policies and programmes for the needs and contributions
            of women migrant workers, above all in domestic and lower-skilled work, and adopt
            specific measures to prevent, report and remedy exploitation and abuse, including
            sexual and gender-based violence."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Domestic work under labour law"
      criterion "Specific measures against gender-based violence"
    }

    provision 6.l "Use ILO, UNGP and IRIS texts" {
      asks "Develop national policies and programmes on labour mobility, taking account of the ILO
            fair recruitment principles, the UN Guiding Principles on Business and Human Rights and
            IRIS."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Policy or law refers to these texts or mirrors them"
    }
  }

  chapter obj7 "Objective 7: vulnerabilities in migration" {
    provision 7.d "Labour law reviewed for vulnerability at work" {
      asks "Review labour law and working conditions so as to find and deal with workplace
            vulnerability and abuse of migrants of every skill level, in domestic and informal work
            too, with the private sector and others."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Labour law covers domestic and informal work"
    }

    provision 7.g "Legal aid" {
      asks "Public or affordable independent legal assistance and representation in legal
            proceedings that affect migrants."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Legal aid open to migrants"
    }
  }

  chapter obj14 "Objective 14: consular protection" {
    provision 14.d "Consular help for workers exploited in recruitment" {
      asks "Strengthen consular capacity to identify, protect and assist nationals abroad in
            vulnerable situations, among them victims of labour rights abuse and migrant workers
            exploited in recruitment, and train consular officers for it."
      addressed to "origin regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Missions have a mandate to protect and assist workers"
      criterion "Training of consular or labour officers"
    }
  }

  chapter obj16 "Objective 16: inclusion" {
    provision 16.b "Pre-departure and post-arrival programmes" {
      asks "Set up comprehensive, needs-based programmes before departure and after arrival, which
            may cover rights and duties, basic language and life at destination."
      addressed to "both regulators"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Orientation before departure"
      criterion "Orientation after arrival"
    }
  }

  chapter obj18 "Objective 18: skills and their recognition" {
    provision 18.c "Recognition in agreements" {
      asks "Conclude mutual recognition agreements, or put recognition clauses into others such as
            labour mobility agreements."
      addressed to "in agreement"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Recognition clause or agreement"
    }
  }

  chapter obj22 "Objective 22: portability of social security" {
    provision 22.a "Social protection without discrimination" {
      asks "Set up or keep national social protection systems without discrimination, with floors
            for nationals and migrants."
      addressed to "destination regulator"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Migrants covered on the terms of nationals"
    }

    provision 22.b "Portability agreements" {
      asks "Conclude reciprocal social security agreements on portability of earned benefits for
            workers of all skill levels, or put such clauses into other agreements, such as those
            on labour migration."
      addressed to "in agreement"
      wording primary "Global Compact (A/RES/73/195), in github.com/franckalbinet/evaluatr,
                       evaluatr/files/eval_frameworks/gcm.json, English"
      criterion "Portability clause or social security agreement"
    }
  }
}
