instrument iris_handbook "IRIS Handbook for Governments on Ethical Recruitment and Migrant Worker Protection" {
  by "International Organization for Migration"
  adopted 2022
  nature guidance
  source "https://iris.iom.int/iris-handbook-governments-ethical-recruitment-and-migrant-worker-protection"
  chapter ch1 "Adopting a rights-based regulatory approach" {
    provision 1.1 "Overarching recommendations for the regulatory process" {
      asks "The making of recruitment law should be evidence-based, consultative, coherent with labour, migration and anti-trafficking law, and gender-responsive."
      addressed to "both regulators"
      wording doubtful
      criterion "Consultation duty or documented tripartite process"
      criterion "Cross-reference or conflict clause with labour, migration, anti-trafficking law"
    }
    provision 1.2 "Define migrant worker" {
      asks "The law should define the migrant worker widely, including jobseekers, those not yet departed and those returned."
      addressed to "both regulators"
      wording doubtful
      criterion "Definition covers candidate, employed and returned worker"
      criterion "No exclusion by sector or status"
    }
    provision 1.3 "Define recruitment services" {
      asks "The law should define recruitment services functionally: advertising, information, selection, transport, placement and return."
      addressed to "both regulators"
      wording doubtful
      criterion "Functional list in definition"
      criterion "Online and cross-border services included"
    }
    provision 1.4 "Define international labour recruiter" {
      asks "The law should define the recruiter to include agencies, intermediaries and sub-agents."
      addressed to "both regulators"
      wording doubtful
      criterion "Sub-agents and informal brokers included"
      criterion "Public and private recruiters distinguished"
    }
    provision 1.6 "Choose the legal status of recruiters" {
      asks "The State chooses among models for the legal status of recruiters; prohibition is the first listed model. (Registration and licensing presumably follow.)"
      addressed to "both regulators"
      wording doubtful
      criterion "Law states whether private recruitment is prohibited, registered or licensed"
      criterion "Offence for operating outside the model"
    }
    provision 1.7 "Ethical rules of conduct" {
      asks "The law should lay down rules of conduct: no worker fees, truthful information, written contract, no substitution, no document retention, data protection, due diligence on partners."
      addressed to "both regulators"
      wording doubtful
      criterion "Each listed rule appears as a binding duty"
      criterion "Breach has a stated sanction"
    }
    provision 1.9 "Sanctions" {
      asks "Enforcement and oversight section: provide sanctions that are effective, proportionate and dissuasive."
      addressed to "both regulators"
      wording doubtful
      criterion "Administrative, civil and criminal tiers"
      criterion "Sanctions reach employers and individuals behind firms"
    }
  }
  chapter ch2 "Administration of recruiter frameworks" {
    provision 2.1 "Recruiters know the standards" {
      asks "Governments provide information and educational options so that recruiters know ethical recruitment standards."
      addressed to "both regulators"
      wording secondary "https://fairrecruitmenthub.org/index.php/taxonomy/term/99?page=1"
      criterion "Training, examination or briefing linked to licence"
      criterion "Authority publishes guidance for recruiters"
    }
    provision 2.2 "Licence application and assessment" {
      asks "Licence applications are assessed with an emphasis on competence and accountability in ethical recruitment."
      addressed to "both regulators"
      wording secondary "https://fairrecruitmenthub.org/index.php/taxonomy/term/99?page=1"
      criterion "Documented assessment criteria beyond capital and premises"
      criterion "Vetting of persons and of business model (who pays)"
    }
    provision 2.3 "Financial security, renewal, public register, sub-agents" {
      asks "Probably also treated: guarantees, renewal, monitoring of licensees, public lists, sub-agents, incentives."
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
}
