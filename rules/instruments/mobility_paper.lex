instrument mobility_paper "Expanding Labour Mobility Channels: thematic paper for the Global
                           Compact" {
  by "International Organization for Migration"
  adopted 2017
  nature guidance
  note "Suggested actions 1 to 15 are `action.N`; the issues and partnerships of the paper are
        `issue.N`."

  chapter actions "Suggested actions" {
    provision action.1 "ICRMW" {
      asks "Consider ratifying the 1990 Convention on migrant workers; parties write its protection
            into national law."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Ratified"
      criterion "Incorporated"
    }

    provision action.2 "Pathways for low-skilled workers" {
      asks "Create or widen labour migration pathways for workers and families, above all
            low-skilled."
      addressed to "destination regulator + in agreement"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Pathway open to low-skilled work, with family"
    }

    provision action.3 "Global skills platform" {
      asks "Support a worldwide platform for data on skills and job mobility, used by governments,
            employers, recruiters, unions and trainers."
      addressed to "international / network level"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "(no legal criterion) labour market information shared"
    }

    provision action.4 "Stay and work permission for victims" {
      asks "Consider provisional visas and work permission for victims of abuse, exploitation or
            trafficking so that they can use grievance mechanisms."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Visa or permit for victims of labour exploitation, not only trafficking"
      criterion "Work right during proceedings"
    }

    provision action.5 "Change of employer" {
      asks "Consider letting workers, above all lower-skilled, lawfully change employer;
            sector-based permits may replace single-employer permits."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Transfer right or sectoral/open permit"
    }

    provision action.6 "Regulate recruiters; C181; incentives" {
      asks "Implement measures regulating recruiters, including ratification of C181 as elaborated
            by the 2016 ILO Guidelines; may encourage self-governance and multi-stakeholder
            certification such as IRIS."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "C181 ratified"
      criterion "Recruiter regulation in force"
      criterion "Certification recognised or encouraged"
    }

    provision action.7 "Lower costs; employer pays" {
      asks "Consider measures that cut migration costs, including worker-borne recruitment and
            deployment cost, and promote the employer-pays principle."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Cost reduction rule"
      criterion "Employer-pays rule"
    }

    provision action.8 "Standard orientation" {
      asks "Consider standardised pre-departure and post-arrival orientation on the process, life
            abroad, rights and duties."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "PDO and post-arrival orientation with standard content"
    }

    provision action.9 "Skills and credential recognition" {
      asks "Develop mechanisms for recognition in destination countries."
      addressed to "destination regulator + in agreement"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Recognition procedure or clause"
    }

    provision action.10 "Written, registered contracts" {
      asks "Promote written contracts and their registration, with duties, human rights and labour
            protection terms, in a language understood."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Written contract duty"
      criterion "Registration with authority"
      criterion "Language"
    }

    provision action.11 "Remedy regardless of status" {
      asks "Consider creating or strengthening remedies for migrants whose rights were violated,
            whatever their status."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Remedy open irrespective of status"
    }

    provision action.12 "Show contribution; data" {
      asks "Support efforts that show the (economic) contribution of migrants by exchange of
            information and data collection."
      addressed to "international / network level"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Data exchange clause"
    }

    provision action.13 "Counter negative perceptions" {
      asks "Continue to dispel negative perceptions to foster cohesion and protect rights."
      addressed to "international / network level"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "(no legal criterion)"
      uncodable "Public attitudes; practice and campaigns, not law."
    }

    provision action.14 "Refugee access to labour markets" {
      asks "Foster self-reliance by widening refugee access to livelihoods and labour markets
            without discrimination, supporting host communities."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Right to work for refugees"
    }

    provision action.15 "Complementary pathways" {
      asks "Consider resettlement and complementary pathways for refugees through skilled
            migration, labour mobility and education, with private sector engagement."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Labour pathway open to refugees"
    }
  }

  chapter issues "Issues and partnerships" {
    provision issue.1 "Law-based immigration policy" {
      asks "States decide immigration policy, including pathways; policy should rest on national
            law."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Pathways and conditions set by law, not by practice alone"
    }

    provision issue.2 "Protection and ethical recruitment" {
      asks "Mobility policy protects workers through the whole process, starting with recruitment
            consistent with the ILO Guidelines: better regulation and enforcement, certification
            schemes, more government-to-government oversight."
      addressed to "both regulators + in agreement"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Recruitment regulated and enforced"
      criterion "Intergovernmental oversight clause"
    }

    provision issue.3 "Regional and bilateral collaboration" {
      asks "Cooperate from skill recognition to social security portability, with safe transit."
      addressed to "in agreement"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Clauses on skills, portability, safe travel"
    }

    provision issue.4 "Evidence-based, tested vacancies" {
      asks "Base policy on labour market data and social dialogue; entry permits may be tied to a
            test that nationals are not readily available, the offer is genuine, pay matches
            nationals' and labour rights are kept."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Labour market test"
      criterion "Genuine offer check"
      criterion "Wage parity check"
    }

    provision issue.5 "Decent work and parity" {
      asks "Workplace parity with nationals, including in collective agreements, for high- and
            low-skilled alike."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Equality of treatment clause"
      criterion "Collective agreements apply to migrants"
    }

    provision issue.6 "Mainstreaming" {
      asks "Whole-of-government integration, horizontal and vertical."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Coordination body"
    }

    provision issue.7 "Private sector duties" {
      asks "Governments and firms safeguard human rights in operations and supply chains; migrant
            concerns such as recruitment cost go into codes of conduct."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Due diligence duty on employers"
    }

    provision issue.8 "Administrative efficiency" {
      asks "Clear, time-bound procedures, technology, trained officials."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Time limits for permits"
    }

    provision issue.9 "Labour-market responsive, no permanent temporariness" {
      asks "Fit-for-purpose schemes; avoid temporary solutions for lasting shortages; circular
            migration needs return and re-entry options and protection in recruitment; entry
            systems with job offer and points; spouses' work and children's education."
      addressed to "destination regulator"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Path to longer status for lasting needs"
      criterion "Re-entry option"
      criterion "Spouse work right; child schooling"
    }

    provision issue.10 "Skills recognition" {
      asks "Recognise skills, also of lower-skilled workers; avoid deskilling; partnerships."
      addressed to "destination regulator + in agreement"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Recognition clause incl. lower skills"
    }

    provision issue.11 "Portability of social security" {
      asks "Consider portability without loss to worker, fair to both States, not burdensome."
      addressed to "in agreement"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Totalization/export clause"
    }

    provision issue.12 "Integration and orientation" {
      asks "Pre-departure, pre-employment and post-arrival orientation incl. remedies; redress and
            basic assistance irrespective of status."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Orientation duty"
      criterion "Redress irrespective of status"
    }

    provision issue.13 "Multi-stakeholder method" {
      asks "Skills partnerships with private sector, unions, diaspora."
      addressed to "international / network level"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Consultation duty"
    }

    provision issue.14 "Mitigate brain drain" {
      asks "Avoid development loss from mass recruitment of key personnel; WHO Code as model."
      addressed to "both regulators + in agreement"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "WHO Code clause in health recruitment"
    }

    provision issue.15 "Gender mainstreaming" {
      asks "Anticipate and mitigate effects on women and men, above all domestic work."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Gender clause; domestic work covered"
    }

    provision issue.16 "Roles of government bodies" {
      asks "Involve emigration, immigration, consular, labour, trade, consumer protection,
            education and health bodies; consumer law may regulate recruiters."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Competent bodies named"
    }

    provision issue.17 "Roles of private actors" {
      asks "Employers share responsibility for programme integrity; recruiters, clinics, training,
            travel, lending, insurance and remittance firms form the service chain."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Ancillary service providers within fee ban"
    }

    provision issue.18 "Roles of civil society" {
      asks "Unions and NGOs give feedback and help access to remedy."
      addressed to "both regulators"
      wording primary "IOM, Expanding Labour Mobility Channels, thematic paper for the Global
                       Compact, 2017"
      criterion "Standing or assistance role for unions and NGOs"
    }
  }
}
