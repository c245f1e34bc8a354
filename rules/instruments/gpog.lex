instrument gpog "General Principles and Operational Guidelines for Fair Recruitment" {
  by "International Labour Organization"
  adopted 2016
  nature principles
  source "https://www.ilo.org/publications/general-principles-and-operational-guidelines-fair-recruitment-and-definition"
  note "The booklet itself could not be opened. The scope and general principles 1 to 4 and 7 were
        read in the text, some guidelines as others quote or describe them; the rest is general
        knowledge, and says so."

  chapter I "Scope and definitions" {
    provision SCOPE "Scope and legal nature" {
      asks "Soft-law text (not binding) meant to guide ILO, other organisations, legislatures and
            social partners; covers recruitment of every worker, migrants included, within or
            across borders, direct or through intermediaries or temporary agencies, in every
            sector; national application to follow consultation between government and social
            partners."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording primary "Opening paragraphs of the text, reproduced at
                       https://respect.international/?p=5743, English"
      criterion "recruitment statute has no sectoral, nationality or direct-hire carve-out"
      criterion "temporary-agency hiring is inside the statute's scope"
      criterion "duty to consult employers' and workers' organisations before rules are made"
    }

    provision DEF "Defined terms" {
      asks "Terms defined: due diligence, employer, enterprise, labour recruiter (public services
            plus private agencies and every other intermediary or sub-agent offering recruitment or
            placement, for profit or not, formal or informal), migrant worker, recruitment (from
            advertising and information through selection, transport and placement, plus return for
            migrants; jobseekers and persons already in employment included), and recruitment fees
            or related costs (see the instrument fees_definition)."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording unverified
      criterion "statutory definition of recruiter reaches sub-agents, informal and
                 unpaid/non-profit intermediaries"
      criterion "statutory definition of recruitment spans advert to placement, and return for
                 migrants"
      criterion "statutory definition of worker includes jobseekers"
    }
  }

  chapter GP "General principles" {
    provision GP.1 "Human rights baseline" {
      asks "Recruitment is to be carried out consistently with internationally recognised human and
            labour rights, notably organising and bargaining and freedom from forced labour, child
            labour and discrimination."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording primary "General principles, first in the list at
                       https://ilo.org/africa/areas-of-work/labour-migration/policy-frameworks/WCMS_731502/lang--fr/index.htm,
                       French"
      criterion "recruitment law expressly prohibits discrimination, child labour and forced labour
                 in recruitment"
      criterion "organising/bargaining rights are preserved for recruited workers"
    }

    provision GP.2 "Genuine labour-market need" {
      asks "Recruitment should answer established labour-market needs; it must not be a device for
            displacing or shrinking the existing workforce, for lowering standards, pay or
            conditions, or for undermining decent work in another way."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording primary "General principles, second in the list at
                       https://ilo.org/africa/areas-of-work/labour-migration/policy-frameworks/WCMS_731502/lang--fr/index.htm,
                       French"
      criterion "labour-market test or comparable need assessment before foreign recruitment is
                 approved"
      criterion "equal-pay/no-undercutting rule for recruited workers"
    }

    provision GP.3 "Universal coverage of law and policy" {
      asks "Suitable employment and recruitment law and policy should reach all workers, all
            recruiters and all employers."
      addressed to "state/regulator"
      wording primary "General principles, third in the list at
                       https://ilo.org/africa/areas-of-work/labour-migration/policy-frameworks/WCMS_731502/lang--fr/index.htm,
                       French"
      criterion "no category of worker (e.g. domestic, agricultural, seafarer) is excluded without
                 equivalent cover"
      criterion "obligations attach to unlicensed/informal recruiters as well"
      criterion "obligations attach to direct-hire employers"
    }

    provision GP.4 "Efficiency, transparency, skills recognition" {
      asks "Recruitment should take account of policies and practices that serve efficiency,
            transparency and the worker's protection in the process, such as mutual recognition of
            skills and qualifications."
      addressed to "state/regulator"
      wording primary "General principles, fourth in the list at
                       https://ilo.org/africa/areas-of-work/labour-migration/policy-frameworks/WCMS_731502/lang--fr/index.htm,
                       French"
      criterion "mechanism for recognising foreign qualifications exists"
      criterion "publicly available process/timeline for recruitment approvals"
    }

    provision GP.5 "Clear regulation, effective enforcement" {
      asks "Rules on recruitment must be clear, transparent and enforced; labour inspection and
            standardised registration, licensing or certification are singled out, and authorities
            should act specifically against abusive or fraudulent recruitment that could lead to
            forced labour or trafficking."
      addressed to "state/regulator"
      wording secondary "First half of the text at
                         https://ilo.org/africa/areas-of-work/labour-migration/policy-frameworks/WCMS_731502/lang--fr/index.htm,
                         French; the rest in a company's restatement,
                         https://block-spaces.com/ethical-recruitment"
      criterion "licensing, registration or certification of recruiters required by law"
      criterion "labour inspectorate (or equal authority) has a statutory mandate over recruitment"
      criterion "specific offences for fraudulent/abusive recruitment with penalties"
    }

    provision GP.6 "Cross-border compliance" {
      asks "Cross-border recruitment must respect the laws, contracts and collective agreements
            applicable in origin, transit and destination countries as well as international
            human-rights and labour standards, and these must be given effect in practice."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording secondary "A company's restatement, https://block-spaces.com/ethical-recruitment"
      criterion "recruiter must comply with origin and destination law as a licence condition"
      criterion "collective agreements apply to recruited migrants"
    }

    provision GP.7 "No fees or related costs to workers" {
      asks "Workers and jobseekers must not be charged, or otherwise end up bearing, recruitment
            fees or related costs."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording primary "Principle quoted in full at
                       https://fivecorridorsproject.org/policy/fraud-and-abuse, English"
      criterion "explicit prohibition on charging workers any recruitment fee"
      criterion "prohibition extends to related costs and to indirect recovery such as wage
                 deduction"
      criterion "penalty plus refund/restitution for breach"
    }

    provision GP.8 "Clear, verifiable terms, preferably written" {
      asks "Terms should be stated appropriately, verifiably and understandably, preferably in a
            written contract consistent with law and collective agreements, telling the worker
            where the job is and what it demands; migrants should have the contract in a language
            they understand, well before leaving, protected from substitution and enforceable."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording unverified "Only the first half seen, quoted in Spanish at
                          https://empresas.infoempleo.com/hrtrends/?p=41237"
      criterion "written contract mandatory for migrants"
      criterion "contract in a language the worker understands, before departure"
      criterion "contract substitution prohibited and contract enforceable in destination"
    }

    provision GP.9 "Voluntary consent" {
      asks "The worker's agreement to recruitment and employment terms must be free and untainted
            by deception or coercion."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording secondary "Principle 9 quoted in Spanish at
                         https://empresas.infoempleo.com/hrtrends/?p=41237"
      criterion "deceptive or coercive recruitment is an offence"
      criterion "contract voidable/remedy where consent was obtained by deception or coercion"
    }

    provision GP.10 "Free and accurate information" {
      asks "Workers should be able to obtain, free of charge, full and accurate information on
            their rights and on recruitment and employment conditions."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording unverified
      criterion "statutory free information service or orientation"
      criterion "recruiter/employer duty to disclose rights and conditions at no cost"
    }

    provision GP.11 "Freedom of movement; documents" {
      asks "Workers' freedom to move within a country or to leave it is to be respected, and their
            identity papers and contracts must not be seized, destroyed or held back."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording unverified
      criterion "confiscation, destruction or retention of identity documents prohibited with
                 sanction"
      criterion "prohibition also covers contracts"
      criterion "no employer-controlled exit permission"
    }

    provision GP.12 "Freedom to leave or change job and go home" {
      asks "Workers may end their employment and migrants may return home; a migrant should not
            need the employer's or recruiter's consent to change employer."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording unverified
      criterion "right to resign without penalty beyond ordinary notice"
      criterion "change of employer possible without current employer's consent"
      criterion "right to return home not blocked by employer/recruiter"
    }

    provision GP.13 "Grievance mechanisms and remedy" {
      asks "Every worker, wherever located and whatever their legal status, should have access to
            free or affordable complaint and dispute mechanisms for alleged recruitment abuse, and
            to effective remedies where abuse is found."
      addressed to "all (state, enterprise/PES, recruiter, employer)"
      wording unverified "https://fivecorridorsproject.org/policy/grievance-and-remedy"
      criterion "complaint mechanism open to undocumented and to departed workers"
      criterion "mechanism free or low-cost"
      criterion "compensation or other remedy available for recruitment abuse"
    }
  }

  chapter OG.A "Operational guidelines: governments" {
    provision OG.1 "Respect, protect and fulfil human rights in recruitment" {
      asks "Governments carry the duty to respect, protect and fulfil human rights (including
            fundamental labour rights) throughout recruitment."
      addressed to "state/regulator"
      wording unverified
      criterion "fundamental labour rights guaranteed by law to persons in recruitment"
    }

    provision OG.1.1 "Territorial/jurisdictional reach" {
      asks "The duty covers all workers recruited into, inside or out of the State's territory or
            jurisdiction."
      addressed to "state/regulator"
      wording unverified
      criterion "law applies to inbound, internal and outbound recruitment"
    }

    provision OG.1.2 "Ratify and apply instruments" {
      asks "Governments should consider ratifying and implementing the relevant international
            instruments."
      addressed to "state/regulator"
      wording secondary "https://fivecorridorsproject.org/policy/legal-framework"
      criterion "ratification status of C97, C143, C181, C189, C190, P29, MLC, ICRMW recorded"
    }

    provision OG.1.3 "Organising and bargaining" {
      asks "Governments should respect organising and bargaining rights, including about
            recruitment, favour wide bargaining coverage and let migrants join unions so as to be
            protected from recruitment-related exploitation."
      addressed to "state/regulator"
      wording unverified
      criterion "migrant workers may join and form unions by law"
      criterion "no nationality bar on union membership/office beyond international standards"
    }

    provision OG.2 "Protection against third-party abuse" {
      asks "Governments should protect workers from recruitment abuses committed by employers,
            recruiters and other enterprises."
      addressed to "state/regulator"
      wording unverified
      criterion "regulator empowered against employers as well as recruiters"
    }

    provision OG.2.1 "Prevent, investigate, punish, redress; due diligence" {
      asks "Within their territory/jurisdiction States should prevent, investigate, punish and
            redress abuse by any recruiter or enterprise, including labour-supplying agencies and
            multi-party arrangements, through laws, policy and adjudication, and should exercise
            and demand human-rights due diligence."
      addressed to "state/regulator"
      wording unverified
      criterion "statute covers labour-hire/temporary agencies and multi-party chains"
      criterion "investigation and sanction powers over abusers"
      criterion "legal due-diligence duty on enterprises regarding recruitment"
    }

    provision OG.3 "Adopt, review and strengthen law; national policy" {
      asks "Recruitment law should be adopted, reviewed and strengthened, and a national
            fair-recruitment commitment and policy considered, regularly evaluated with the social
            partners."
      addressed to "state/regulator"
      wording unverified
      criterion "periodic review clause or review body"
      criterion "published national fair recruitment policy"
    }

    provision OG.3.1 "Full-spectrum legislation and stated expectations" {
      asks "Applies especially to labour, migration and criminal law: the full range of practices,
            including fraud leading to trafficking, should be covered; governments should consider
            stating clearly that enterprises must respect rights in recruitment across operations
            and supply chains, and involve social partners in making and reviewing rules."
      addressed to "state/regulator"
      wording unverified "https://fivecorridorsproject.org/policy/legal-framework"
      criterion "criminal, labour and migration statutes each address recruitment abuse"
      criterion "social-partner consultation required in rule-making"
      criterion "declared expectation on enterprises incl. supply chain"
    }

    provision OG.4 "All aspects, all workers" {
      asks "Legislation should cover every aspect of recruitment and all workers, with attention to
            those in vulnerable situations."
      addressed to "state/regulator"
      wording secondary "https://fivecorridorsproject.org/policy/legal-framework"
      criterion "no worker category exclusion"
      criterion "additional protection for vulnerable groups"
    }

    provision OG.4.1 "All stages and parties" {
      asks "Coverage should run across all stages and parties: advertising, information, selection,
            transport, placement and, for migrants, return."
      addressed to "state/regulator"
      wording secondary "https://fivecorridorsproject.org/policy/legal-framework"
      criterion "law mentions each stage: advert, information, selection, transport, placement,
                 return"
      criterion "law binds every party in the chain"
    }

    provision OG.4.2 "Public registration/licensing" {
      asks "With social partners (and recruiters where suitable) governments should secure
            compliance, including through public registration, licensing or another regulatory
            scheme that is effective, transparent and lets workers check whether an agency and an
            offer are genuine."
      addressed to "state/regulator"
      wording secondary "https://fivecorridorsproject.org/policy/recruiter-licensing"
      criterion "licensing/registration scheme in law"
      criterion "public searchable register of licensed recruiters"
      criterion "means to verify a job offer/order"
    }

    provision OG.4.3 "Act-based scope" {
      asks "Rules should attach to the act of recruiting, reaching recruiters outside any specific
            scheme, and to all work, not only the formal economy."
      addressed to "state/regulator"
      wording secondary "https://fivecorridorsproject.org/policy/recruiter-licensing"
      criterion "prohibitions bind 'any person' who recruits, not only licensees"
      criterion "informal-economy work not excluded"
    }

    provision OG.4.4 "Mutual recognition agreements" {
      asks "Governments should also consider mutual recognition arrangements so that foreign
            qualifications count and de-skilling is reduced."
      addressed to "state/regulator"
      wording unverified
      criterion "mutual-recognition agreement or legal power to conclude one"
    }

    provision OG.5 "Effective enforcement" {
      asks "Governments should enforce relevant law and require every actor in recruitment to
            operate lawfully."
      addressed to "state/regulator"
      wording unverified
      criterion "sanctions proportionate and applied"
      criterion "legal duty of compliance on each actor"
    }

    provision OG.5.1 "Resourced and mandated inspectorate" {
      asks "The labour inspectorate should be effective, sufficiently resourced, trained and
            empowered to look into and intervene at every recruitment stage, for all workers and
            enterprises, and to monitor all recruiters."
      addressed to "state/regulator"
      wording secondary "Quoted in part at
                         https://fivecorridorsproject.org/policy/implemention-and-enforcement"
      criterion "inspection powers over recruiters' and employers' premises/records"
      criterion "inspection mandate covers pre-employment stage"
      criterion "monitoring/audit of licensed recruiters required"
    }

    provision OG.5.2 "Accountability, individual or joint" {
      asks "Schemes should be promoted that hold employers and recruiters answerable, separately or
            together, for workers' rights in recruitment, e.g. shared-responsibility initiatives."
      addressed to "state/regulator"
      wording unverified
      criterion "joint and several liability of recruiter and employer, or equal mechanism"
    }

    provision OG.6 "Eliminate fees and costs charged to workers" {
      asks "Governments should act to end the charging of recruitment fees and related costs to
            workers and jobseekers."
      addressed to "state/regulator"
      wording secondary "https://policynetwork.iom.int/recruitment-fees-costs"
      criterion "zero-fee rule for workers in statute"
      criterion "rule covers fees and related costs"
    }

    provision OG.6.1 "Target fraud, bondage and illicit payments" {
      asks "Measures should especially prevent recruiter fraud, abuse, debt bondage and other
            economic coercion, and prevent or deter seeking or taking illicit money from workers
            for contracts."
      addressed to "state/regulator"
      wording unverified
      criterion "offence of soliciting/collecting payment for a job or contract"
      criterion "debt bondage prohibited"
      criterion "ban on loans/advances tied to recruitment or regulation of them"
    }

    provision OG.6.2 "Employer pays; cost transparency" {
      asks "Prospective public or private employers or their intermediaries, not workers, bear
            recruitment cost, and its full amount and nature should be visible to whoever pays it."
      addressed to "state/regulator"
      wording secondary "Cost transparency quoted at
                         https://fivecorridorsproject.org/policy/fraud-and-abuse; that the employer
                         pays was not seen in the text"
      criterion "employer-pays rule stated"
      criterion "itemised cost disclosure/invoice duty on recruiter"
    }

    provision OG.7 "Clear and respected contracts" {
      asks "Governments should see to it that employment contracts are clear, transparent and
            honoured."
      addressed to "state/regulator"
      wording unverified
      criterion "statutory minimum contract content"
      criterion "authority can verify/enforce contracts"
    }

    provision OG.7.1 "Written contracts, language, timing, no substitution" {
      asks "Written contracts should state the job and terms (including from collective
            agreements), be in the worker's language or one understood, allow free and informed
            consent, reach migrants well before departure, not be replaced, and be enforceable in
            destination; ICT may be used with confidentiality and data protection."
      addressed to "state/regulator"
      wording unverified
      criterion "written contract duty with job, terms, pay"
      criterion "language-understood rule and pre-departure delivery"
      criterion "substitution banned; destination enforceability; data protection if e-contracts"
    }

    provision OG.7.2 "Rights without a written contract" {
      asks "Where nothing is in writing, governments must still secure all rights under existing
            law."
      addressed to "state/regulator"
      wording unverified
      criterion "oral/undocumented employment attracts full statutory rights"
    }

    provision OG.8 "Access to grievance mechanisms and remedy" {
      asks "Workers should be able to use grievance and dispute mechanisms about recruitment abuse
            without retaliation (blacklisting, detention, deportation), whatever their presence or
            status, and obtain suitable remedies."
      addressed to "state/regulator"
      wording secondary "https://fivecorridorsproject.org/policy/grievance-and-remedy"
      criterion "mechanism open regardless of immigration status or location"
      criterion "anti-retaliation incl. no detention/deportation for complaining"
    }

    provision OG.8.1 "Accessible, rapid, affordable; cross-border; whistle-blowers" {
      asks "Mechanisms should be practically accessible, quick and affordable; remedies may include
            compensation; complainants and whistle-blowers protected meanwhile; migrants have
            timely access, including from home after return."
      addressed to "state/regulator"
      wording secondary "Access and remedies described at
                         https://fivecorridorsproject.org/policy/grievance-and-remedy; the rest was
                         not seen"
      criterion "time limits for decision and low/no fee"
      criterion "compensation power"
      criterion "post-return/cross-border filing possible; complainant protection pending decision"
    }

    provision OG.8.2 "Remove barriers" {
      asks "Policies should find and remove obstacles such as complex procedures, unreasonable
            cost, fear of discrimination, retaliation or dismissal and, for migrants, fear of
            detention or deportation."
      addressed to "state/regulator"
      wording unverified
      criterion "legal aid/interpretation or fee waiver"
      criterion "firewall or stay of removal for complainants"
    }

    provision OG.9 "Cooperation among agencies and social partners" {
      asks "Governments should promote cooperation between public bodies, workers' and employers'
            organisations and recruiters' representatives."
      addressed to "state/regulator"
      wording unverified
      criterion "standing inter-agency/tripartite body on recruitment"
    }

    provision OG.9.1 "Joined-up administration" {
      asks "Ministries, agencies and other bodies overseeing recruitment and business should
            cooperate closely and know and observe human-rights duties."
      addressed to "state/regulator"
      wording secondary "Quoted in part at
                         https://fivecorridorsproject.org/policy/implemention-and-enforcement"
      criterion "information-sharing duty/MoU between labour, migration, police, foreign affairs"
    }

    provision OG.10 "Respond to labour-market needs" {
      asks "Governments should seek to align recruitment with established labour-market need."
      addressed to "state/regulator"
      wording unverified
      criterion "needs assessment/quota set on published evidence"
    }

    provision OG.10.1 "Assess needs; policy coherence" {
      asks "Assess needs and keep recruitment, migration, employment and other policies coherent in
            light of their wider effects and decent work."
      addressed to "state/regulator"
      wording unverified
      criterion "periodic labour-market assessment required"
      criterion "cross-policy coordination mechanism"
    }

    provision OG.11 "Awareness and free information" {
      asks "Governments should raise awareness of fair recruitment and secure free, complete and
            accurate information for workers."
      addressed to "state/regulator"
      wording unverified
      criterion "statutory information/awareness duty"
    }

    provision OG.11.1 "Education and awareness measures (a)-(h)" {
      asks "Education of employers, workers and recruiters, including on due diligence and spotting
            abuse; possible tools: official websites; how-to guides; radio/TV announcements;
            webinars/outreach; outreach by employers, unions, compliant recruiters and civil
            society; work with ILO and representative organisations; public labour-market
            information; pre-departure and post-arrival orientation."
      addressed to "state/regulator"
      wording doubtful "https://fivecorridorsproject.org/policy/information-for-workers"
      criterion "official website with law, policy, process"
      criterion "pre-departure (origin) and post-arrival (destination) orientation"
      criterion "public labour-market information"
    }

    provision OG.11.2 "Rights training for prospective migrants" {
      asks "Countries should consider rights and fair-recruitment training for potential migrants."
      addressed to "state/regulator"
      wording doubtful
      criterion "free rights training available before departure"
    }

    provision OG.11.3 "Minimum content of information" {
      asks "Information should be free, understandable and accurate and include at least admission
            rules, living and working conditions, rights and labour law."
      addressed to "state/regulator"
      wording doubtful
      criterion "orientation syllabus covers entry rules, living/working conditions, rights, labour
                 law"
    }

    provision OG.12 "Crisis and conflict situations" {
      asks "Human rights and fair recruitment should be upheld in conflict and crisis."
      addressed to "state/regulator"
      wording unverified
      criterion "recruitment rules remain in force in crises; no blanket suspension"
    }

    provision OG.12.1 "Operators in crisis settings" {
      asks "Take steps so that enterprises, agencies and international aid programmes working in
            crisis settings are not involved in recruitment abuse."
      addressed to "state/regulator"
      wording unverified
      criterion "recruitment safeguards in publicly funded crisis/aid contracts"
    }

    provision OG.13 "Bilateral/multilateral agreements" {
      asks "Labour-migration agreements should provide oversight of recruitment, be consistent with
            human rights and labour standards, be concluded among origin, transit and destination
            States as relevant and be implemented effectively."
      addressed to "state/regulator"
      wording unverified
      criterion "agreement contains a recruitment oversight mechanism"
      criterion "agreement references labour standards/human rights"
    }

    provision OG.13.1 "Content and publicity of agreements" {
      asks "Agreements should rest on labour and human-rights standards, contain coordination
            mechanisms (including consular protection) to close regulatory gaps in the corridor, be
            made and monitored with social partners, include oversight such as tripartite
            committees, and be published and made known to migrants."
      addressed to "state/regulator"
      wording secondary "Publicity quoted at
                         https://fivecorridorsproject.org/policy/bilateral-arrangements; the rest
                         was not seen"
      criterion "text published and explained to workers"
      criterion "consular protection and coordination clauses"
      criterion "joint/tripartite committee with social partners"
    }

    provision OG.13.2 "Evidence and monitoring" {
      asks "Agreements should draw on reliable data on practices and effects, with monitoring and
            evaluation."
      addressed to "state/regulator"
      wording doubtful
      criterion "data-collection and evaluation clause"
    }

    provision OG.14 "State as employer, buyer and owner" {
      asks "Governments should protect against recruitment abuse in their own workforce and supply
            chains and in enterprises they own, control, fund or contract with."
      addressed to "state/regulator"
      wording unverified
      criterion "recruitment rules bind public employers and State-owned enterprises"
    }

    provision OG.14.1 "Lead by example; procurement" {
      asks "Promote the principles as employer and commercial partner, oversee recruitment by the
            State and its contractors, and use procurement to promote fair recruitment."
      addressed to "state/regulator"
      wording unverified
      criterion "no-worker-fee and fair-recruitment clause in public contracts"
      criterion "contract termination/debarment for breach"
    }
  }

  chapter OG.B "Operational guidelines: enterprises and public employment services" {
    provision OG.15 "Respect rights; due diligence" {
      asks "Enterprises and public employment services should respect human rights when recruiting,
            assess recruitment through due diligence and address adverse impacts they are involved
            in."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "legal duty to assess recruitment-related risks"
      criterion "duty to remedy impacts"
    }

    provision OG.15.1 "Independent responsibility" {
      asks "This holds wherever they operate, regardless of the State's own ability or will to meet
            its duties."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "duty extends to recruitment performed abroad"
    }

    provision OG.15.2 "Due diligence on recruitment activity" {
      asks "They should exercise due diligence over recruitment."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "documented recruitment due diligence required"
    }

    provision OG.15.3 "Only compliant recruiters; flow-down" {
      asks "When not hiring directly they should use only compliant recruiters (public or private);
            where every party cannot be checked, at least a contractual duty on the recruiter to
            work only with lawful, principle-compliant third parties, plus a procedure to evaluate
            the others involved."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "user must engage only licensed/compliant recruiters (with liability)"
      criterion "mandatory flow-down clause to sub-agents"
      criterion "evaluation procedure/record"
    }

    provision OG.15.4 "Respect international rights in recruitment" {
      asks "They should respect internationally recognised rights as in labour standards, in
            particular organising and bargaining and freedom from forced labour, child labour and
            discrimination."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "anti-discrimination/anti-forced-labour duties apply at hiring stage"
    }

    provision OG.15.5 "No retaliation; whistle-blowers" {
      asks "They must not retaliate against or blacklist workers, especially reporters of
            recruitment abuse in the supply chain, and should specially protect whistle-blowers
            while a case is pending."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "blacklisting prohibited"
      criterion "statutory whistle-blower protection for recruitment complaints"
    }

    provision OG.16 "Recruit for real need only" {
      asks "They should recruit for established need, never to displace a workforce or undercut
            wages or conditions."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "no-displacement attestation/undertaking"
    }

    provision OG.17 "No fees or related costs" {
      asks "No recruitment fee or related cost may be charged to or borne by recruited workers and
            jobseekers."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording secondary "Quoted in French, without its number, at
                         https://fivecorridorsproject.org/fr/policy/fraud-and-abuse"
      criterion "employer-side prohibition, not only recruiter-side"
    }

    provision OG.17.1 "No charge by enterprise, partner or PES" {
      asks "Neither the enterprise, its business partners nor public services may charge for
            recruitment or placement, nor may workers carry additional recruitment-related cost."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "prohibition covers business partners/affiliates"
      criterion "refund by employer where worker has paid"
    }

    provision OG.17.2 "Communicate the policy; shun fee-charging agencies" {
      asks "Communicate the policy to partners by guidelines and contracts; find out whether
            agencies charge workers, and do not use those known to do so."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording doubtful
      criterion "contractual no-fee clause required"
      criterion "use of a known fee-charging recruiter is a breach"
    }

    provision OG.18 "No retention of documents" {
      asks "They should not keep workers' passports, contracts or other identity papers."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "retention prohibited with sanction"
    }

    provision OG.18.1 "Free access to own papers" {
      asks "They must not obstruct workers' full and free access to passports, identity and
            residence papers and contracts, with care for migrants."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "access guaranteed even where voluntary safekeeping is offered"
      criterion "retention of contracts covered"
    }

    provision OG.19 "Confidentiality and data protection" {
      asks "Workers' confidentiality is respected and their data protected."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "data-protection statute applies to recruitment files"
    }

    provision OG.19.1 "Data minimisation and consent to transfer" {
      asks "Do not record data unneeded to judge aptitude or facilitate deployment; pass nothing to
            third parties without prior written approval of the worker."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "data limited to aptitude/deployment"
      criterion "prior written consent for disclosure"
    }

    provision OG.20 "Voluntary industry schemes" {
      asks "Enterprises may set up schemes to raise professional recruitment standards."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "(optional) legal basis for recognised certification schemes"
    }

    provision OG.20.1 "Schemes monitored and subordinate to law" {
      asks "Such schemes should be regularly monitored and evaluated, and complement, not replace,
            public enforcement."
      addressed to "enterprise (incl. employer-side client) and public employment service"
      wording unverified
      criterion "certification does not displace inspection or licensing"
    }
  }

  chapter OG.B1 "Operational guidelines: labour recruiters" {
    provision OG.21 "Respect law and fundamental rights" {
      asks "Recruiters should respect applicable law and fundamental principles and rights at work."
      addressed to "labour recruiter"
      wording unverified
      criterion "licence conditional on legal compliance; revocation for breach"
    }

    provision OG.21.1 "Policies, due diligence, dignity" {
      asks "Have policies and due diligence so workers are treated with dignity, free from
            harassment, coercion, degrading or inhuman treatment; do not restrict movement or
            abuse, or permit abuse of, workers in their protection."
      addressed to "labour recruiter"
      wording unverified
      criterion "code of conduct/policy as licence condition"
      criterion "prohibition on confinement/harassment by recruiter"
    }

    provision OG.22 "Cross-border recruitment" {
      asks "Cross-border recruiters should respect human rights under international law and the law
            of origin, transit and destination and labour standards."
      addressed to "labour recruiter"
      wording unverified
      criterion "extraterritorial compliance duty/licence condition"
    }

    provision OG.22.1 "Respect law, contracts and agreements of all States" {
      asks "Respect national law, contracts and collective agreements of origin, transit and
            destination and relevant standards."
      addressed to "labour recruiter"
      wording doubtful
      criterion "breach of destination law is a ground for sanction at origin"
    }

    provision OG.23 "Respect migration agreements" {
      asks "Cross-border recruiters should respect bilateral/multilateral agreements that promote
            workers' rights."
      addressed to "labour recruiter"
      wording unverified
      criterion "agreement terms binding on licensees"
    }

    provision OG.23.1 "Rights under agreements where law is weak" {
      asks "Respect rights in agreements under which recruitment occurs, especially where one
            jurisdiction's law is insufficient."
      addressed to "labour recruiter"
      wording unverified
      criterion "higher agreement standard prevails in licence conditions"
    }

    provision OG.24 "Conditions as promised" {
      asks "Take steps so that working and living conditions are those promised."
      addressed to "labour recruiter"
      wording unverified
      criterion "liability for mismatch between offer and job"
    }

    provision OG.24.1 "No deception" {
      asks "Do not deceive workers about work or living conditions."
      addressed to "labour recruiter"
      wording unverified
      criterion "misrepresentation offence, incl. non-existent jobs"
    }

    provision OG.24.2 "Legitimate identifiable employer" {
      asks "Migrants should have a legally recognised employment relationship with an identifiable,
            legitimate employer where the work is done."
      addressed to "labour recruiter"
      wording unverified
      criterion "employer identity verified and named in contract/job order"
    }

    provision OG.25 "Temporary agencies and user enterprises" {
      asks "Agencies and users should agree who bears which responsibilities, clearly allocated to
            protect workers."
      addressed to "labour recruiter; user enterprise"
      wording unverified
      criterion "statute allocates duties or requires written allocation"
    }

    provision OG.25.1 "Determine and disclose allocation" {
      asks "Consistently with law, decide who is responsible for each aspect of the relationship,
            tell workers, and ensure that one or the other always exercises it."
      addressed to "labour recruiter; user enterprise"
      wording unverified
      criterion "allocation disclosed to worker"
      criterion "residual/joint liability so no gap"
    }
  }

  chapter OG.B2 "Operational guidelines: employers" {
    provision OG.26 "Written, transparent, understood contracts" {
      asks "Employers should conclude written contracts that are transparent and understood."
      addressed to "employer"
      wording unverified
      criterion "employer duty of written contract"
    }

    provision OG.26.1 "Content, language, timing" {
      asks "Terms specified verifiably and understandably (location, requirements, tasks); for
            migrants in a language understood, well before departure, substitution prevented,
            enforceable."
      addressed to "employer"
      wording unverified
      criterion "mandatory contents list"
      criterion "language/timing for migrants"
      criterion "anti-substitution rule"
    }

    provision OG.26.2 "Informed consent" {
      asks "Obtain informed consent to terms without deception or coercion."
      addressed to "employer"
      wording unverified
      criterion "consent vitiated by deception/coercion gives remedy"
    }

    provision OG.27 "Grievance mechanisms and remedies" {
      asks "Provide or facilitate effective access to grievance mechanisms for recruitment abuse
            and to suitable remedies."
      addressed to "employer"
      wording unverified
      criterion "employer-level grievance channel required or access to public one assured"
    }

    provision OG.27.1 "Availability and remedy" {
      asks "Mechanisms available to workers possibly abused in recruitment; where abuse is found,
            provide or facilitate remedy."
      addressed to "employer"
      wording unverified
      criterion "employer reimbursement/compensation duty"
    }

    provision OG.27.2 "No interference" {
      asks "Do not obstruct workers seeking judicial or non-judicial remedy."
      addressed to "employer"
      wording unverified
      criterion "obstruction/waiver of remedy void or sanctioned"
    }

    provision OG.28 "Equal cover whatever the status" {
      asks "Give all workers, whatever their employment status, the recruitment protection of
            labour law and standards."
      addressed to "employer"
      wording unverified
      criterion "protection independent of contract type"
    }

    provision OG.28.1 "All forms of relationship" {
      asks "Across the various employment relationships, seek to ensure recruited workers enjoy
            labour law and standards."
      addressed to "employer"
      wording unverified
      criterion "anti-misclassification rule"
    }

    provision OG.29 "Organising and bargaining" {
      asks "Respect recruited workers' organising and bargaining rights in recruitment."
      addressed to "employer"
      wording unverified
      criterion "anti-union discrimination rule applies at hiring"
    }

    provision OG.29.1 "No renunciation" {
      asks "Recruitment must not require jobseekers or workers, notably migrants, to give up those
            rights."
      addressed to "employer"
      wording unverified
      criterion "no-union clauses void/prohibited"
    }

    provision OG.30 "No strike replacement" {
      asks "Do not use recruiters or temporary agencies to replace strikers."
      addressed to "employer"
      wording unverified
      criterion "strike-replacement via agency prohibited"
    }

    provision OG.30.1 "Rationale" {
      asks "Bringing in outside workers for strikers risks derogation from the right to strike, a
            serious breach of freedom of association."
      addressed to "employer"
      wording unverified
      criterion "prohibition covers agency and employer"
    }

    provision OG.31 "Freedom to leave, change or return" {
      asks "Respect migrants' freedom to leave or change job or return home."
      addressed to "employer"
      wording unverified
      criterion "no employer consent to leave/return"
    }

    provision OG.31.1 "No employer permission" {
      asks "Employer's permission should not be needed to end or change employment or to leave the
            country, subject to contractual obligations."
      addressed to "employer"
      wording unverified
      criterion "no exit permit / no-objection requirement"
      criterion "transfer right; ordinary notice only"
    }
  }
}
