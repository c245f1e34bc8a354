instrument iris_handbook "IRIS Handbook for Governments on Ethical Recruitment and Migrant Worker
                          Protection" {
  by "International Organization for Migration"
  adopted 2022
  nature guidance
  source "https://iris.iom.int/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection"
  note "Read on IOM's pages: the summaries and contents lists of the chapters, not the chapters.
        What a provision asks is therefore no more than its subject; the criteria are ours."

  chapter ch1 "Adopting a rights-based regulatory approach" {
    provision 1.1 "Overarching recommendations for the regulatory process" {
      asks "The making of recruitment law should be evidence-based, consultative, coherent with
            labour, migration and anti-trafficking law, and gender-responsive."
      addressed to "both regulators"
      wording doubtful
      criterion "Consultation duty or documented tripartite process"
      criterion "Cross-reference or conflict clause with labour, migration, anti-trafficking law"
    }

    provision 1.2 "Define migrant worker" {
      asks "The law should define the migrant worker."
      addressed to "both regulators"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "Definition covers candidate, employed and returned worker"
      criterion "No exclusion by sector or status"
    }

    provision 1.3 "Define recruitment services" {
      asks "The law should define recruitment services."
      addressed to "both regulators"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "Functional list in definition: advertising, information, selection, transport,
                 placement, return"
      criterion "Online and cross-border services included"
    }

    provision 1.4 "Define international labour recruiter" {
      asks "The law should define the international labour recruiter."
      addressed to "both regulators"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "Sub-agents and informal brokers included"
      criterion "Public and private recruiters distinguished"
    }

    provision 1.5 "Define employer" {
      asks "The law should define the employer."
      addressed to "destination regulator"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "Definition covers user enterprise or allocates duties between agency-employer and
                 user"
    }

    provision 1.6 "Choose the legal status of recruiters" {
      asks "The State determines the legal status of recruiters; prohibition is the first listed
            model."
      addressed to "both regulators"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "Law states whether private recruitment is prohibited, registered or licensed"
      criterion "Offence for operating outside the model"
    }

    provision 1.7 "Ethical rules of conduct" {
      asks "The law should lay down ethical rules of conduct for recruiters."
      addressed to "both regulators"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "Binding duties on fees, true information, written contract, substitution,
                 documents, data and partners"
      criterion "Breach has a stated sanction"
    }

    provision 1.8 "Mandated authorities" {
      asks "Enforcement and oversight: authorities are given the mandate."
      addressed to "both regulators"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "Competent authority named"
      criterion "Powers of licensing, inspection, sanction allocated"
    }

    provision 1.9 "Sanctions" {
      asks "Enforcement and oversight: sanctions are provided."
      addressed to "both regulators"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "Administrative, civil and criminal tiers"
      criterion "Sanctions reach employers and individuals behind firms"
    }

    provision 1.10 "Complaint mechanisms" {
      asks "Access to justice: complaint mechanisms are provided."
      addressed to "both regulators"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "Complaint body with remedial power"
      criterion "No fee, no status bar, no retaliation"
    }

    provision 1.11 "Complementary access-to-justice measures" {
      asks "Access to justice: measures that complement complaint mechanisms."
      addressed to "both regulators"
      wording secondary "Summary and contents list on IOM's page,
                         https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-1"
      criterion "At least one of: legal aid, interpretation, temporary stay/work right, guarantee
                 fund"
    }
  }

  chapter ch2 "Administration of recruiter frameworks" {
    provision 2.1 "Recruiters know the standards" {
      asks "Governments provide information and educational options so that recruiters know ethical
            recruitment standards."
      addressed to "both regulators"
      wording secondary "https://fairrecruitmenthub.org/index.php/taxonomy/term/99?page=1"
      criterion "Training, examination or briefing linked to licence"
      criterion "Authority publishes guidance for recruiters"
    }

    provision 2.2 "Licence application and assessment" {
      asks "Licence applications are assessed with an emphasis on competence and accountability in
            ethical recruitment."
      addressed to "both regulators"
      wording secondary "https://fairrecruitmenthub.org/index.php/taxonomy/term/99?page=1"
      criterion "Documented assessment criteria beyond capital and premises"
      criterion "Vetting of persons and of business model (who pays)"
    }

    provision 2.3 "Financial security, renewal, public register, sub-agents" {
      asks "Probably also treated: guarantees, renewal, monitoring of licensees, public lists,
            sub-agents, incentives."
      addressed to "both regulators"
      wording doubtful
      criterion "Bond; compliance-based renewal; public register; sub-agent rule"
    }
  }

  chapter ch3 "Strengthening the effectiveness of inspectorates" {
    provision 3.1 "Clear rights-based legal framework for inspection" {
      asks "Inspection needs a clear, rights-based legal framework."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Inspection powers over recruiters and employers in statute"
      criterion "Protection of workers during inspection in statute"
    }

    provision 3.2 "Monitoring and enforcement strategy: promotion" {
      asks "A comprehensive strategy includes promotion of compliance."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Advisory/promotional function in mandate"
    }

    provision 3.3 "Reactive and proactive approaches" {
      asks "The strategy joins complaint-led with self-started inspection."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Power to inspect without complaint"
      criterion "Complaint triage rule"
    }

    provision 3.4 "Enforcement" {
      asks "The strategy includes enforcement action."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Inspector may issue orders, fines or refer for prosecution"
    }

    provision 3.5 "Sufficient operational resources" {
      asks "Inspectorates need sufficient operational resources."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Budget or staffing basis"
      criterion "Regional reach"
    }

    provision 3.6 "Consistency in process and decision" {
      asks "Process and decision making should be consistent."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Written procedures, sanction guidelines"
    }

    provision 3.7 "Collaborative approaches" {
      asks "Inspectorates should work with others."
      addressed to "both regulators + in agreement"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Basis for cooperation with other agencies, social partners, foreign authorities"
    }

    provision 3.8 "Facilitative conditions for migrants" {
      asks "Migrant-sensitive inspection needs conditions that let workers speak."
      addressed to "destination regulator"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Firewall / confidentiality"
      criterion "Interpreters"
    }

    provision 3.9 "Inspection modalities" {
      asks "Modalities are adapted to migrants."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Access to accommodation, private households under safeguards, remote sites"
      criterion "Unannounced visits"
    }

    provision 3.10 "Interview techniques" {
      asks "Interviews follow migrant-sensitive technique."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-3"
      criterion "Private interview right, away from employer/recruiter"
    }
  }

  chapter ch4 "Advancing inter-State cooperation" {
    provision 4.1 "Cooperation serves recruitment governance" {
      asks "Inter-State cooperation has value and benefits for recruitment governance and should be
            used with ethical recruitment as a priority."
      addressed to "in agreement"
      wording secondary "https://publications.iom.int/fr/node/5596"
      criterion "Preamble or objectives name fair/ethical recruitment"
    }

    provision 4.2 "Know the mechanisms" {
      asks "Two families: labour migration agreements and consultative processes."
      addressed to "in agreement"
      wording secondary "https://publications.iom.int/fr/node/5596"
      criterion "State records its agreements and processes publicly"
    }

    provision 4.3 "Alignment with recruitment laws" {
      asks "Agreements should be aligned and consistent with the recruitment laws that apply."
      addressed to "in agreement"
      wording secondary "https://publications.iom.int/fr/node/5596"
      criterion "Clause: nothing in the agreement lowers protection in either law"
      criterion "Terms (fee, recruiter, worker) used as in the laws or in ILO texts"
    }

    provision 4.4 "Recruitment modalities" {
      asks "Agreements should settle how recruitment is done (public service, licensed agencies,
            direct hire)."
      addressed to "in agreement"
      wording secondary "https://publications.iom.int/fr/node/5596"
      criterion "Permitted channels listed"
      criterion "Other channels excluded"
    }

    provision 4.5 "Ethical recruitment elements and mechanisms" {
      asks "Agreements should integrate fair and ethical recruitment elements and the mechanisms to
            deliver them."
      addressed to "in agreement"
      wording secondary "https://publications.iom.int/fr/node/5596"
      criterion "No-fee clause"
      criterion "Contract, document, data and due diligence clauses"
      criterion "Monitoring, complaint and sanction mechanism"
    }

    provision 4.6 "Consultation and collaboration at four levels" {
      asks "Engage at global, interregional, regional and bilateral level."
      addressed to "international / network level"
      wording secondary "https://publications.iom.int/fr/node/5596"
      criterion "Standing bilateral contact between regulators"
      criterion "Participation in a regional or interregional process"
    }

    provision 4.7 "Who does it" {
      asks "Addressed to negotiators, regulators, inspectors, labour attaches and consuls at
            national and subnational level."
      addressed to "in agreement"
      wording secondary "https://publications.iom.int/fr/node/5596"
      criterion "Regulator and inspectorate have a seat in negotiation and joint committee"
    }
  }

  chapter ch5 "Migrant-facing information initiatives" {
    provision 5.1 "Duty to make information accessible and understood" {
      asks "Governments can and should ensure that migrants can reach and understand information on
            their rights and protections."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-5-migrant"
      criterion "Statutory information duty on a named body"
      criterion "Languages and formats stated"
    }

    provision 5.2 "Overarching principles" {
      asks "Information initiatives follow stated principles. (The principles themselves were not
            visible.)"
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-5-migrant"
      criterion "Policy states principles: accurate, free, timely, gender-sensitive (derived list)"
    }

    provision 5.3 "Content" {
      asks "The chapter sets out what information migrants need."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-5-migrant"
      criterion "Minimum content: fees, contract, rights, remedies, contacts"
    }

    provision 5.4 "Providers" {
      asks "The chapter sets out who can provide information."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-5-migrant"
      criterion "Roles of State, missions, unions, NGOs, employers, recruiters fixed"
    }

    provision 5.5 "Non-interactive means" {
      asks "Text and non-text media and campaigns."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-5-migrant"
      criterion "Campaign or publication duty"
    }

    provision 5.6 "Interactive: resource centres" {
      asks "Migrant worker resource centres."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-5-migrant"
      criterion "Legal basis and funding for centres"
    }

    provision 5.7 "Interactive: hotlines and online reporting" {
      asks "Phone hotlines and online reporting tools."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-5-migrant"
      criterion "Hotline/online channel linked to a body with power to act"
    }

    provision 5.8 "Interactive: orientation programmes" {
      asks "Orientation programmes."
      addressed to "both regulators"
      wording secondary "https://publications.iom.int/books/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection-chapter-5-migrant"
      criterion "Pre-departure and post-arrival orientation, free to worker"
    }
  }
}
