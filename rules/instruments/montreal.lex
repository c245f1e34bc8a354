instrument montreal "Montreal Recommendations on Recruitment" {
  by "International Organization for Migration"
  adopted 2020
  nature recommendations
  source "https://publications.iom.int/books/montreal-recommendations-recruitment-road-map-towards-better-regulation"
  note "IOM published 55 recommendations in nine chapters. Their numbers and wording could not be
        confirmed, so the provisions here are topics of each chapter under ids of our own, and none
        is a numbered recommendation. The chapter titles are those of IOM's own contents list
        (publications.iom.int)."

  chapter ch1 "Protecting migrant workers through recruitment regulation" {
    provision ch1.a "Framework aligned with international standards" {
      asks "IOM describes the 55 recommendations as consistent with human rights and labour
            standards, the ILO fair recruitment principles and the IRIS Standard. (That a law
            should be so too is our reading.)"
      addressed to "both regulators"
      wording secondary "https://mbhr.iom.int/index.php/en/resources/reports/montreal-recommendations-recruitment-road-map-towards-better-regulation"
      criterion "Statute or its objects clause refers to, or demonstrably implements, the ILO
                 General Principles on fair recruitment or C181"
      criterion "No provision of the statute authorises what those texts prohibit (for example
                 worker-paid fees)"
    }

    provision ch1.b "Clear, complete, published rules" {
      asks "The legal framework for recruitment should be comprehensive, intelligible and enforced,
            so that recruiters, employers and workers can know their duties."
      addressed to "both regulators"
      wording doubtful
      criterion "Dedicated statute or chapter on (international) labour recruitment in force"
      criterion "Secondary rules needed for it to operate have been issued and are public"
    }

    provision ch1.c "All intermediaries covered" {
      asks "Regulation should reach every actor that performs recruitment functions: licensed
            agencies, sub-agents, informal brokers, labour suppliers, immigration consultants and
            online platforms."
      addressed to "both regulators"
      wording doubtful
      criterion "Definition of recruiter is functional (by activity), not by licence held"
      criterion "Sub-agents and online intermediaries fall inside the definition"
      criterion "Acting as an intermediary outside the regime is an offence"
    }

    provision ch1.d "All sectors and workers covered" {
      asks "No sector with many migrants (domestic work, agriculture, seasonal work, construction,
            fishing) and no worker category should fall outside recruitment protection."
      addressed to "both regulators"
      wording doubtful
      criterion "No exclusion of domestic, agricultural or seasonal workers from the recruitment
                 statute"
      criterion "Protection not conditional on regular migration status"
    }

    provision ch1.e "Duties on employers" {
      asks "Regulation should bind employers who use recruiters, not recruiters alone, since demand
            shapes recruiter conduct."
      addressed to "destination regulator"
      wording doubtful
      criterion "Employer is under a statutory duty to use only authorised recruiters"
      criterion "Employer answers in law for prohibited fees or deception in its recruitment chain"
    }

    provision ch1.f "Whole-of-government coordination" {
      asks "Ministries and agencies with recruitment, labour, immigration, consumer,
            anti-trafficking and consular mandates, at national and subnational level, should act
            in a coordinated way. (The successor network states this approach for itself.)"
      addressed to "both regulators"
      wording doubtful
      criterion "Law or instrument names a lead authority and a standing inter-agency mechanism"
      criterion "Federal States: division of competence between levels is stated and data sharing
                 provided for"
    }

    provision ch1.g "Reach across borders" {
      asks "Because recruitment spans jurisdictions, regulators should provide for conduct that
            takes place partly abroad."
      addressed to "both regulators"
      wording doubtful
      criterion "Statute applies to acts abroad by its licensees or for its employers, or makes the
                 domestic party answerable for them"
      criterion "Power to cooperate with foreign regulators"
    }

    provision ch1.h "Consultation of social partners and migrants" {
      asks "Rules should be made and reviewed with employers, unions, recruiters, civil society and
            migrant workers."
      addressed to "both regulators"
      wording doubtful
      criterion "Statutory tripartite-plus advisory or board seat, or duty to consult"
      criterion "Periodic review clause"
    }

    provision ch1.i "Gender-responsive, non-discriminatory regulation" {
      asks "Regulation should address the risks of women migrants without curbing their freedom to
            migrate, and forbid discrimination in recruitment."
      addressed to "both regulators"
      wording doubtful
      criterion "Non-discrimination clause covering recruitment"
      criterion "No sex- or age-based bar on women taking work abroad beyond what applies to all"
    }
  }

  chapter ch2 "Recruitment fees" {
    provision ch2.a "No fees or related costs for workers" {
      asks "Governments should take measures that eliminate recruitment fees and related costs for
            migrant workers and jobseekers."
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/recruitment-fees-costs"
      criterion "Express prohibition on charging a worker or jobseeker, directly or indirectly, in
                 whole or in part"
      criterion "Prohibition covers related costs as well as fees"
      criterion "No statutory cap or schedule that permits a worker-paid amount"
    }

    provision ch2.b "Comprehensive definition of fees and costs" {
      asks "Charges of concern include recruiter fees, visas and work permits, medical tests and
            vaccination, pre-departure orientation and training, transport, accommodation,
            administration and document handling."
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/recruitment-fees-costs"
      criterion "Statutory definition of fees and related costs, listing at least these heads"
      criterion "Definition open-ended (includes any charge arising from recruitment)"
    }

    provision ch2.c "Definition follows the ILO 2019 text" {
      asks "The definition should be that of the ILO tripartite meeting of experts (2018, Governing
            Body 2019)."
      addressed to "both regulators"
      wording doubtful
      criterion "Definition matches the ILO heads: medical, insurance, skills tests,
                 training/orientation, equipment, travel/lodging, administrative; plus illegitimate
                 costs"
    }

    provision ch2.d "Every channel of payment caught" {
      asks "Payments happen through recruiters, travel agents, medical centres and trainers, and
            through wage deductions by the employer. (That the ban should reach each of them is our
            reading.)"
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/recruitment-fees-costs"
      criterion "Prohibition binds any person, not only licensees"
      criterion "Wage deduction, advance or set-off to recover recruitment cost forbidden"
      criterion "Inducement to pay a third party chosen by the recruiter treated as a fee"
    }

    provision ch2.e "Employer pays" {
      asks "The employer bears the full cost of recruitment, and the law should say so positively
            and not only forbid charging workers."
      addressed to "destination regulator"
      wording doubtful
      criterion "Positive statutory duty on employer to bear recruitment fees and related costs"
      criterion "Employer must show proof of payment to recruiter (contract, invoice) on request or
                 at permit stage"
    }

    provision ch2.f "Liability and sanctions for fee charging" {
      asks "Fee charging should carry dissuasive penalties for recruiters and for employers that
            benefit from it."
      addressed to "both regulators"
      wording doubtful
      criterion "Administrative and criminal penalty for charging; licence consequence"
      criterion "Employer liability where it knew or ought to have known"
    }

    provision ch2.g "Repayment to workers" {
      asks "Workers who paid should be able to recover the money promptly."
      addressed to "both regulators"
      wording doubtful
      criterion "Regulator may order refund, with interest, from recruiter or employer"
      criterion "Refund can be paid from bond or guarantee fund"
      criterion "Receipt is not a condition of proof"
    }

    provision ch2.h "No penalty for workers who disclose payment" {
      asks "A worker who reveals a payment should suffer no immigration, criminal or contractual
            harm."
      addressed to "both regulators"
      wording doubtful
      criterion "Non-penalisation clause for workers who paid or signed a false no-fee declaration"
    }

    provision ch2.i "Cost transparency, data and awareness" {
      asks "Regulators should gather data on costs paid (SDG indicator 10.7.1) and tell workers and
            employers what the rule is."
      addressed to "both regulators"
      wording doubtful
      criterion "Duty to publish or file the cost of recruitment"
      criterion "Survey or exit-interview obligation on costs paid"
    }

    provision ch2.j "State-imposed charges" {
      asks "Governments should look at their own visa, permit, passport, clearance and levy charges
            as part of the cost burden."
      addressed to "both regulators"
      wording doubtful
      criterion "Government charges on outbound or inbound low-wage workers waived or placed on the
                 employer"
    }
  }

  chapter ch3 "Registration and licensing" {
    provision ch3.a "Licence or registration as the gateway" {
      asks "Licensing and registration give legal status to a recruiter; a firm acting without the
            required document acts illegally, and a good scheme lets regulators and users tell the
            two apart."
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/licensing-oversight"
      criterion "Recruitment activity forbidden without licence or registration"
      criterion "Offence and penalty for unlicensed activity"
      criterion "Reach includes foreign recruiters supplying workers to the territory"
    }

    provision ch3.b "Licence conditions carry fair recruitment standards" {
      asks "The ILO principles and the IRIS Standard can be turned into national rules through
            licence or registration conditions."
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/licensing-oversight"
      criterion "Licence conditions include: no worker fees, written contract, no document
                 retention, data protection, grievance channel, due diligence on partners"
      criterion "Breach of a condition is a ground for suspension or revocation"
    }

    provision ch3.c "Standards and inspection frequency set out" {
      asks "Schemes differ widely in the standards demanded and in how often and how deeply
            licensees are inspected. (That a law should settle both is our reading.)"
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/licensing-oversight"
      criterion "Published licence standards"
      criterion "Stated inspection frequency or risk rule for licensees"
    }

    provision ch3.d "Vetting of owners and managers" {
      asks "Applicants should pass a fit-and-proper test that includes ownership, criminal and
            compliance record and conflicts of interest."
      addressed to "both regulators"
      wording doubtful
      criterion "Disclosure of beneficial owners, directors and related firms"
      criterion "Bar on persons convicted of trafficking, fraud or recruitment offences, and on
                 re-entry of revoked operators under a new name"
    }

    provision ch3.e "Financial guarantee" {
      asks "A bond, deposit or insurance should stand behind worker claims."
      addressed to "both regulators"
      wording doubtful
      criterion "Bond or guarantee amount fixed by rule, adequate and topped up after use"
      criterion "Worker claims rank first on it"
    }

    provision ch3.f "Sub-agents brought in" {
      asks "Sub-agents and local brokers should be registered or barred, and the licensee should
            answer for them."
      addressed to "origin regulator"
      wording doubtful
      criterion "Register of sub-agents or prohibition of their use"
      criterion "Licensee vicariously liable for acts of sub-agents"
    }

    provision ch3.g "Public register" {
      asks "An up-to-date, searchable list of licensed, suspended and revoked recruiters should be
            public. (The theme page supports the purpose: users able to distinguish legal actors.)"
      addressed to "both regulators"
      wording doubtful
      criterion "Duty to publish register online, with status and sanctions"
      criterion "Update interval stated"
    }

    provision ch3.h "Time-limited licence, compliance-based renewal" {
      asks "Licences should expire, and renewal should depend on record."
      addressed to "both regulators"
      wording doubtful
      criterion "Fixed term"
      criterion "Renewal test includes complaints, sanctions, audits"
    }

    provision ch3.i "Suspension and revocation with protection of workers in process" {
      asks "The regulator should be able to suspend or revoke fast, with due process and provision
            for workers already in the pipeline."
      addressed to "both regulators"
      wording doubtful
      criterion "Interim suspension power"
      criterion "Rule on duties to workers already recruited"
    }

    provision ch3.j "Competence of recruiters" {
      asks "Licence holders and key staff should know fair recruitment rules."
      addressed to "both regulators"
      wording doubtful
      criterion "Training or examination as licence condition"
    }

    provision ch3.k "Employer registration / job-order vetting" {
      asks "Employers that hire migrants should be registered or vetted so that offers are genuine."
      addressed to "both regulators + in agreement"
      wording doubtful
      criterion "Employer registration or labour-market/job-offer verification before recruitment"
      criterion "Origin mission or regulator verifies job orders"
    }

    provision ch3.l "Convergence across jurisdictions" {
      asks "Origin and destination schemes, and schemes of subnational units, should be brought
            closer and should exchange licence data."
      addressed to "both regulators + in agreement"
      wording doubtful
      criterion "Mutual recognition or mutual notification of licence status"
      criterion "Only recruiters licensed at both ends may operate in the corridor"
    }
  }

  chapter ch4 "Administration, inspections and enforcement" {
    provision ch4.a "Resources" {
      asks "Monitoring and inspection need enough resources."
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/inspection-enforcement"
      criterion "Inspectorate has a staffing or budget basis that covers recruitment"
      criterion "Workload per inspector reported"
    }

    provision ch4.b "Mandate to investigate" {
      asks "The authority needs a mandate that allows it to investigate offences; a licence is in
            itself no proof that the recruiter complies."
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/inspection-enforcement"
      criterion "Statutory power to enter, examine, copy, question and compel production, extending
                 to recruiters and employers"
      criterion "Power does not depend on a worker complaint"
    }

    provision ch4.c "Cross-border investigation" {
      asks "Dialogue between jurisdictions should lead to bilateral investigations of recruitment,
            which IOM calls an emerging good practice."
      addressed to "both regulators + in agreement"
      wording secondary "https://policynetwork.iom.int/inspection-enforcement"
      criterion "Law permits sharing of investigative information with a foreign recruitment
                 regulator"
      criterion "Agreement or protocol for joint or parallel investigation exists"
    }

    provision ch4.d "Proactive, risk-based inspection" {
      asks "Inspection should be planned on risk and intelligence, with unannounced visits, and not
            rest on complaints alone."
      addressed to "both regulators"
      wording doubtful
      criterion "Power of unannounced inspection"
      criterion "Annual or risk-based plan required"
    }

    provision ch4.e "Trained, specialised, multilingual inspectors" {
      asks "Inspectors should be trained to detect recruitment abuse and to speak with migrants."
      addressed to "both regulators"
      wording doubtful
      criterion "Training duty; interpreters available"
      criterion "Specialised unit or function for recruitment"
    }

    provision ch4.f "Inter-agency work" {
      asks "Labour, immigration, licensing, police, tax and consular bodies should cooperate."
      addressed to "both regulators"
      wording doubtful
      criterion "Data-sharing basis among named agencies"
      criterion "Referral protocol for trafficking and forced labour"
    }

    provision ch4.g "Separation from immigration enforcement" {
      asks "Labour and recruitment inspection should not serve to police migration status."
      addressed to "destination regulator"
      wording doubtful
      criterion "Inspectors not obliged, or forbidden, to report status"
      criterion "Information gained in inspection not usable for removal"
    }

    provision ch4.h "Graduated, dissuasive sanctions" {
      asks "Sanctions should be proportionate, effective and escalate: warnings, fines, suspension,
            revocation, civil liability, prosecution."
      addressed to "both regulators"
      wording doubtful
      criterion "At least three tiers of sanction"
      criterion "Maximum fine meaningful against the fee level"
      criterion "Criminal liability of natural and legal persons"
    }

    provision ch4.i "Joint and several liability" {
      asks "Recruiter and employer (or principal) should answer together for worker claims."
      addressed to "both regulators + in agreement"
      wording doubtful
      criterion "Statutory joint and several liability for wages, fees and damages"
      criterion "Liability runs to the end of the contract"
    }

    provision ch4.j "Publication and data" {
      asks "Enforcement results should be recorded, analysed and published."
      addressed to "both regulators"
      wording doubtful
      criterion "Annual report with inspections, sanctions, refunds"
    }

    provision ch4.k "Integrity of officials" {
      asks "Safeguards against corruption in licensing, clearance and inspection should exist."
      addressed to "both regulators"
      wording doubtful
      criterion "Conflict-of-interest ban for officials and families"
      criterion "Offence of bribery in recruitment approvals"
    }

    provision ch4.l "Digital administration" {
      asks "Technology should be used for contract registration, licensing and tracking of
            recruitment."
      addressed to "both regulators"
      wording doubtful
      criterion "Electronic system with contract registration and worker access"
    }
  }

  chapter ch5 "Ratings, rewards and rankings: incentivizing legal compliance" {
    provision ch5.a "Use of incentives beside sanctions" {
      asks "The guidance covers strategies that incentivize legal compliance."
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/montreal-recommendations"
      criterion "Legal basis for an incentive, rating or classification scheme"
    }

    provision ch5.b "Objective public criteria" {
      asks "Ratings and rankings should rest on transparent, verifiable criteria tied to worker
            outcomes and not to volume deployed."
      addressed to "both regulators"
      wording doubtful
      criterion "Criteria published"
      criterion "Deployment volume is not the leading criterion"
    }

    provision ch5.c "Rewards" {
      asks "Compliant recruiters and employers may be given longer licences, faster processing,
            public recognition or lighter reporting."
      addressed to "both regulators"
      wording doubtful
      criterion "Listed benefit for compliant operators"
      criterion "Benefit withdrawn on violation"
    }

    provision ch5.d "Worker voice in ratings" {
      asks "Feedback of migrants should feed the rating."
      addressed to "both regulators"
      wording doubtful
      criterion "Channel for worker reviews, confidential"
    }

    provision ch5.e "Not a substitute for enforcement" {
      asks "Rated or certified recruiters remain subject to inspection and law."
      addressed to "both regulators"
      wording doubtful
      criterion "No exemption from inspection by reason of rating"
    }

    provision ch5.f "Recognition of credible voluntary certification" {
      asks "Multi-stakeholder certification such as IRIS may be encouraged or taken into account."
      addressed to "both regulators"
      wording doubtful
      criterion "Rule allowing or crediting independent certification"
    }

    provision ch5.g "Blacklists and naming" {
      asks "Lists of sanctioned recruiters and employers may be published and shared."
      addressed to "both regulators + in agreement"
      wording doubtful
      criterion "Published debarment list; shared with corridor partner"
    }

    provision ch5.h "Public procurement leverage" {
      asks "Public buyers should demand ethical recruitment in their supply chains."
      addressed to "both regulators"
      wording doubtful
      criterion "Procurement rule that bars bidders using worker-paid recruitment"
    }
  }

  chapter ch6 "Access to grievance mechanisms and dispute resolution" {
    provision ch6.a "Access at both ends" {
      asks "It is critical that migrants can use grievance and dispute settlement both at home and
            in the country of destination."
      addressed to "both regulators + in agreement"
      wording secondary "https://policynetwork.iom.int/access-grievance-mechanisms-dispute-resolution"
      criterion "Complaint body with jurisdiction over recruitment in each country"
      criterion "Standing not lost on departure or return"
    }

    provision ch6.b "Range of remedies" {
      asks "State-backed remedy includes apology, restitution, rehabilitation, compensation
            (financial or other) and court-ordered sanctions."
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/access-grievance-mechanisms-dispute-resolution"
      criterion "Body may order refund, wages, compensation and reinstatement or repatriation"
      criterion "Orders enforceable"
    }

    provision ch6.c "Protection from deportation and detention on complaint" {
      asks "Migrants face barriers and fear removal or detention if they report exploitation. (That
            the law should remove the risk is our reading.)"
      addressed to "destination regulator"
      wording secondary "https://policynetwork.iom.int/access-grievance-mechanisms-dispute-resolution"
      criterion "Suspension of removal while claim is pending"
      criterion "Anti-retaliation rule with sanction"
      criterion "Firewall with immigration enforcement"
    }

    provision ch6.d "Missions as a channel" {
      asks "In theory complaints may be lodged through embassies and consulates, though practice is
            limited."
      addressed to "origin regulator"
      wording secondary "https://policynetwork.iom.int/access-grievance-mechanisms-dispute-resolution"
      criterion "Statutory mandate of labour attache or consul to receive and pursue complaints"
    }

    provision ch6.e "Free, prompt, simple, in own language" {
      asks "Procedures should cost nothing, be quick and simple, and be open in languages
            understood."
      addressed to "both regulators"
      wording doubtful
      criterion "No filing fee"
      criterion "Time limit for decision"
      criterion "Interpretation and legal aid"
    }

    provision ch6.f "Irrespective of status" {
      asks "Access should not depend on presence or legal status."
      addressed to "both regulators"
      wording doubtful
      criterion "No status bar to filing"
    }

    provision ch6.g "Stay or work permission for claimants" {
      asks "Victims should be able to remain and work, or change employer, while they seek remedy."
      addressed to "destination regulator"
      wording doubtful
      criterion "Bridging visa, open permit or transfer right for victims"
    }

    provision ch6.h "Cross-border claims" {
      asks "Workers who have gone home should be able to sue or testify from there."
      addressed to "both regulators + in agreement"
      wording doubtful
      criterion "Power of attorney, remote testimony"
      criterion "Agreement on service and enforcement"
    }

    provision ch6.i "Representation by unions and NGOs" {
      asks "Unions and civil society should be able to assist, represent or file."
      addressed to "both regulators"
      wording doubtful
      criterion "Third-party or class standing"
    }

    provision ch6.j "Funds that pay when the wrongdoer does not" {
      asks "Bonds, insurance or compensation funds should satisfy awards."
      addressed to "both regulators"
      wording doubtful
      criterion "Fund or bond payable to workers on award"
    }

    provision ch6.k "Link with criminal justice and non-State mechanisms" {
      asks "Non-judicial and company mechanisms may add to but not bar judicial remedy; serious
            abuse goes to prosecution."
      addressed to "both regulators"
      wording doubtful
      criterion "No waiver of court access through mediation"
      criterion "Referral duty for forced labour/trafficking"
    }
  }

  chapter ch7 "Bilateral, regional and multilateral mechanisms" {
    provision ch7.a "Government-to-government channels" {
      asks "G2G agreements open recruitment through public employment services."
      addressed to "in agreement"
      wording secondary "https://policynetwork.iom.int/bilateral-regional-multilateral-mechanisms"
      criterion "Agreement names the public bodies that select and place"
      criterion "No private intermediary or fee in the G2G channel"
    }

    provision ch7.b "Clear legal nature" {
      asks "Bilateral labour migration agreements have legal status; MOUs are non-binding, easier
            to make and change and often preferred. (That the instrument should say which it is, is
            our reading.)"
      addressed to "in agreement"
      wording secondary "https://policynetwork.iom.int/bilateral-regional-multilateral-mechanisms"
      criterion "Text states whether it is binding"
      criterion "If MOU, implementing rules or contract terms make key duties enforceable"
    }

    provision ch7.c "Implementation provisions" {
      asks "Commitments should include implementation provisions."
      addressed to "in agreement"
      wording secondary "https://policynetwork.iom.int/bilateral-regional-multilateral-mechanisms"
      criterion "Named competent authorities, procedures, timelines"
      criterion "Joint committee or equivalent"
    }

    provision ch7.d "Information sharing" {
      asks "Commitments should include information sharing."
      addressed to "in agreement"
      wording secondary "https://policynetwork.iom.int/bilateral-regional-multilateral-mechanisms"
      criterion "Clause on exchange of data on recruiters, employers, violations, law changes"
    }

    provision ch7.e "Review mechanism" {
      asks "Commitments should include a review mechanism."
      addressed to "in agreement"
      wording secondary "https://policynetwork.iom.int/bilateral-regional-multilateral-mechanisms"
      criterion "Periodic review or evaluation clause with interval"
    }

    provision ch7.f "Model employment contract" {
      asks "A model employment contract lifts standards without legislation."
      addressed to "in agreement"
      wording secondary "https://policynetwork.iom.int/bilateral-regional-multilateral-mechanisms"
      criterion "Model contract annexed and mandatory"
      criterion "Contract language understood by the worker"
    }

    provision ch7.g "Fair recruitment content" {
      asks "Agreements should carry no-fee, licensed-recruiter, liability and complaint clauses."
      addressed to "in agreement"
      wording doubtful
      criterion "Clause forbidding worker fees"
      criterion "Only licensed recruiters of both Parties"
      criterion "Joint complaint or liability clause"
    }

    provision ch7.h "Transparency and social partners" {
      asks "Agreements should be public and made and monitored with social partners."
      addressed to "in agreement"
      wording doubtful
      criterion "Publication duty"
      criterion "Seats for workers and employers in monitoring"
    }

    provision ch7.i "Regional and multilateral convergence" {
      asks "Regional processes should be used to align standards and avoid a race to the bottom."
      addressed to "international / network level"
      wording doubtful
      criterion "Participation in, or reference to, a regional standard or process"
    }

    provision ch7.j "Temporary and seasonal schemes" {
      asks "Recruitment and placement in temporary and seasonal schemes, by public bodies or
            private agencies, cuts across fees, bilateral cooperation, licensing and inspection."
      addressed to "destination regulator + in agreement"
      wording secondary "https://policynetwork.iom.int/temporary-seasonal-migration-schemes"
      criterion "Seasonal/temporary scheme rules apply the same fee ban, licence and inspection
                 duties"
    }
  }

  chapter ch8 "Migrant welfare and assistance" {
    provision ch8.a "Pre-departure orientation" {
      asks "Pre-departure orientation is part of welfare and assistance."
      addressed to "origin regulator"
      wording secondary "https://policynetwork.iom.int/migrant-welfare-assistance"
      criterion "PDO duty, free to worker, covering rights and remedies"
    }

    provision ch8.b "Post-arrival orientation and assistance, resourced" {
      asks "Migrants often arrive without knowing their rights; post-arrival support is invaluable
            and often under-resourced."
      addressed to "destination regulator"
      wording secondary "https://policynetwork.iom.int/migrant-welfare-assistance"
      criterion "Post-arrival information duty with a responsible body and budget"
    }

    provision ch8.c "Welfare funds" {
      asks "Migrant welfare funds are one form of support."
      addressed to "origin regulator"
      wording secondary "https://policynetwork.iom.int/migrant-welfare-assistance"
      criterion "Fund established by law; benefits listed; not financed as a hidden worker fee"
    }

    provision ch8.d "Health care and injury compensation" {
      asks "Health care and compensation for workplace injury or illness belong to the subject."
      addressed to "destination regulator"
      wording secondary "https://policynetwork.iom.int/migrant-welfare-assistance"
      criterion "Migrants covered by work-injury scheme on equal terms"
      criterion "Access to health care or employer-paid insurance"
    }

    provision ch8.e "Shelter and legal services" {
      asks "Emergency shelter and legal services belong to the subject."
      addressed to "both regulators"
      wording secondary "https://policynetwork.iom.int/migrant-welfare-assistance"
      criterion "Shelter and legal aid duty or service in law"
    }

    provision ch8.f "Return assistance" {
      asks "Return assistance belongs to the subject."
      addressed to "both regulators + in agreement"
      wording secondary "https://policynetwork.iom.int/migrant-welfare-assistance"
      criterion "Repatriation cost rule (employer, recruiter, then State)"
      criterion "Crisis repatriation plan"
    }

    provision ch8.g "Consular officials and labour attaches" {
      asks "The guidance treats the role of inspectors, consular officials and labour attaches."
      addressed to "origin regulator"
      wording secondary "https://policynetwork.iom.int/montreal-recommendations"
      criterion "Labour attache mandate in law with protection tasks"
      criterion "Training and staffing rule"
    }

    provision ch8.h "Resource centres and civil society access" {
      asks "Support centres and access of unions and NGOs to migrants should be enabled."
      addressed to "both regulators"
      wording doubtful
      criterion "Legal basis for migrant resource centres; access not obstructed"
    }
  }

  chapter ch9 "Maintaining the momentum on regulation" {
    provision ch9.a "Network of regulators" {
      asks "The Global Policy Network on Recruitment, launched 3 December 2020, grew out of the
            2019 conference and builds on the Recommendations. (That Chapter 9 itself asks for such
            a network is my inference.)"
      addressed to "international / network level"
      wording secondary "IOM, announcement of the Global Policy Network to Promote Ethical
                         Recruitment, 3 December 2020"
      criterion "State takes part in GPN or a comparable regulator network"
    }

    provision ch9.b "Operational and regulatory cooperation" {
      asks "Regulators of different jurisdictions should be encouraged to cooperate in operations
            and rule making (stated as a GPN function)."
      addressed to "international / network level"
      wording doubtful
      criterion "Power in law to conclude cooperation arrangements with foreign regulators"
    }

    provision ch9.c "Test, scale, act" {
      asks "Guidance and strategies should be tested, scaled and turned into action (stated as a
            GPN function)."
      addressed to "international / network level"
      wording doubtful
      criterion "Review of law against guidance at intervals"
    }

    provision ch9.d "Data and research" {
      asks "Data and research support the work (a GPN pillar, with awareness, capacity building and
            advocacy)."
      addressed to "international / network level"
      wording doubtful
      criterion "Statutory data collection on recruitment and costs"
    }
  }
}
