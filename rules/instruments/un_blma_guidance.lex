instrument un_blma_guidance "Guidance on Bilateral Labour Migration Agreements" {
  by "United Nations Network on Migration"
  adopted 2022
  nature guidance
  source "https://migrationnetwork.un.org"
  note "Topic headings are confirmed; the text below them was not read, so ids are our own."

  chapter A1 "Substance of a rights-based agreement" {
    provision rights.1 "Human and labour rights basis" {
      asks "The agreement rests on human rights instruments and international labour standards and
            integrates the perspective of world-of-work actors."
      addressed to "in agreement"
      wording secondary "https://migrationnetwork.un.org/ar/node/8836"
      criterion "Preamble/operative reference to human rights treaties and ILO standards"
      criterion "Clause that nothing lowers existing protection"
    }

    provision rights.2 "Equality and non-discrimination" {
      asks "Migrants get equality of treatment with nationals in pay, conditions and union rights,
            without discrimination."
      addressed to "in agreement"
      wording doubtful
      criterion "Equal treatment clause"
      criterion "Non-discrimination incl. sex"
    }

    provision rights.3 "Freedom of association" {
      asks "Right to organise and bargain in destination."
      addressed to "in agreement"
      wording doubtful
      criterion "Clause or reference to C87/C98"
    }

    provision rights.4 "Gender" {
      asks "Gender-responsive at every stage; no ban on women."
      addressed to "in agreement"
      wording doubtful
      criterion "Gender clause; specific measures for domestic workers"
    }

    provision recr.1 "Fair recruitment" {
      asks "Recruitment follows the ILO fair recruitment principles."
      addressed to "in agreement"
      wording doubtful
      criterion "Recruitment chapter in agreement"
      criterion "Only public services or licensed recruiters of both Parties"
    }

    provision recr.2 "No worker-paid fees and costs" {
      asks "Employer bears fees and related costs as defined by ILO."
      addressed to "in agreement"
      wording doubtful
      criterion "No-fee clause with definition"
      criterion "Cost allocation table (visa, travel, medical, training, return)"
    }

    provision recr.3 "Liability and monitoring of recruiters" {
      asks "Recruiters are monitored; violations shared; joint liability."
      addressed to "in agreement"
      wording doubtful
      criterion "Joint/several liability or guarantee"
      criterion "Exchange of list of licensed and sanctioned recruiters"
    }

    provision info.1 "Access to information" {
      asks "Workers get reliable information before departure and after arrival, in a language they
            understand."
      addressed to "in agreement"
      wording doubtful
      criterion "Orientation duty on both Parties, free"
      criterion "Publication of the agreement"
    }

    provision status.1 "Migration status" {
      asks "Clear rules on entry, stay, work permit, renewal; loss of job does not mean loss of
            status at once."
      addressed to "in agreement"
      wording doubtful
      criterion "Permit duration and renewal"
      criterion "Grace period for job search"
      criterion "Right to change employer"
    }

    provision status.2 "Documents" {
      asks "No retention of identity or travel documents."
      addressed to "in agreement"
      wording doubtful
      criterion "Clause forbidding retention"
    }

    provision osh.1 "Occupational safety and health" {
      asks "Same OSH protection; training understood; prevention and compensation."
      addressed to "in agreement"
      wording doubtful
      criterion "OSH equality clause"
      criterion "Work-injury cover"
    }

    provision soc.1 "Social protection" {
      asks "Access to social security incl. health; portability or totalization; link to social
            security agreements."
      addressed to "in agreement"
      wording doubtful
      criterion "Social security clause"
      criterion "Portability/export"
      criterion "Health cover from day one"
    }

    provision contract.1 "Employment contract" {
      asks "Written, model contract, verified by both sides, no substitution."
      addressed to "in agreement"
      wording doubtful
      criterion "Model contract annexed"
      criterion "Verification/registration"
      criterion "Substitution barred"
    }

    provision wage.1 "Wage protection" {
      asks "Regular, full, direct payment; limits on deductions; claims after departure."
      addressed to "in agreement"
      wording doubtful
      criterion "Payment method and interval"
      criterion "Deduction limits"
      criterion "Wage claim route"
    }

    provision hous.1 "Accommodation and living conditions" {
      asks "Decent housing when provided by employer."
      addressed to "in agreement"
      wording doubtful
      criterion "Housing standard and inspection"
    }

    provision gov.1 "Governance structure" {
      asks "Competent authorities, joint committee, social partners, coordination."
      addressed to "in agreement"
      wording doubtful
      criterion "Competent authorities named"
      criterion "Joint committee with social partners, fixed meetings"
    }

    provision gov.2 "Complaints and dispute settlement" {
      asks "Effective complaint routes in both States, irrespective of status; State-to-State
            settlement."
      addressed to "in agreement"
      wording doubtful
      criterion "Worker complaint mechanism"
      criterion "Inter-State dispute clause"
      criterion "Consular access"
    }

    provision gov.3 "Inspection" {
      asks "Labour inspection of workplaces and recruiters, with cooperation."
      addressed to "in agreement"
      wording doubtful
      criterion "Inspection cooperation clause"
    }

    provision skill.1 "Qualifications and skills" {
      asks "Assessment, recognition and development of skills; matching."
      addressed to "in agreement"
      wording doubtful
      criterion "Recognition clause"
      criterion "Who pays for tests (not worker)"
    }

    provision remit.1 "Savings and remittances" {
      asks "Free and cheap transfer of savings."
      addressed to "in agreement"
      wording doubtful
      criterion "Transfer right clause"
      criterion "Cost reduction measure"
    }

    provision ret.1 "Return and labour market reintegration" {
      asks "Return travel, reintegration support, recognition of skills acquired."
      addressed to "in agreement"
      wording doubtful
      criterion "Return cost rule"
      criterion "Reintegration measures"
    }
  }

  chapter A2 "Process (the cycle)" {
    provision prep.1 "Preparation and drafting" {
      asks "Assess labour markets, laws and needs; consult social partners; involve ministries."
      addressed to "in agreement"
      wording doubtful
      criterion "Record of needs assessment"
      criterion "Consultation before negotiation"
    }

    provision neg.1 "Negotiation" {
      asks "Prepared mandate, balanced delegation with labour ministry, transparency."
      addressed to "in agreement"
      wording doubtful
      criterion "Labour ministry leads or co-leads"
      criterion "Social partners consulted"
    }

    provision impl.1 "Implementation" {
      asks "Implementing protocol, budget, roles, information to all."
      addressed to "in agreement"
      wording doubtful
      criterion "Protocol/annex with tasks and dates"
    }

    provision me.1 "Monitoring and evaluation" {
      asks "Indicators, data, periodic evaluation, amendment."
      addressed to "in agreement"
      wording doubtful
      criterion "M&E clause with indicators"
      criterion "Sex-disaggregated data"
      criterion "Amendment procedure"
    }

    provision dial.1 "Social dialogue throughout" {
      asks "Social dialogue serves development, implementation and monitoring."
      addressed to "in agreement"
      wording secondary "http://ilo.org/global/topics/labour-migration/publications/WCMS_837529/lang--en/index.htm"
      criterion "Tripartite role in text"
    }
  }

  chapter A3 "Sectors" {
    provision sec.seasonal "Seasonal workers" {
      asks "Sector issues: contract length, housing, re-entry, social security, OSH."
      addressed to "in agreement"
      wording doubtful
      criterion "Seasonal annex: hours, housing, re-entry right, cost split"
    }

    provision sec.health "Migrant health workers" {
      asks "Sector issues: WHO Code, mutual benefit, recognition, no active recruitment from
            fragile systems."
      addressed to "in agreement"
      wording doubtful
      criterion "Reference to WHO Code"
      criterion "Investment/benefit for origin health system"
    }

    provision sec.domestic "Migrant domestic workers" {
      asks "Sector issues: C189 content, rest, privacy, pay, inspection, documents."
      addressed to "in agreement"
      wording doubtful
      criterion "Domestic work covered by labour law"
      criterion "Standard contract for domestic work"
    }
  }

  chapter B "Annexes and checklists of the guidance" {
    provision chk.structure "Checklist: structure" {
      asks "Title, Parties, preamble, objectives, definitions, scope, legal basis, authorities,
            recruitment, contract, rights, social security, skills, remittances, return, complaint,
            joint committee, information, review, dispute, amendment, duration, termination."
      addressed to "in agreement"
      wording doubtful
      criterion "Each listed element present (tick list)"
    }

    provision chk.negotiation "Checklist: negotiation" {
      asks "Evidence gathered, stakeholders heard, model contract ready, laws compared, red lines
            on rights, language versions."
      addressed to "in agreement"
      wording doubtful
      criterion "Documented preparation"
    }

    provision chk.implementation "Checklist: implementation" {
      asks "Publication, dissemination, focal points, budget, procedures, training, data, complaint
            route, first meeting date."
      addressed to "in agreement"
      wording doubtful
      criterion "Agreement published"
      criterion "Focal points named"
      criterion "Joint committee met"
    }

    provision chk.jmc "Model terms of reference, joint monitoring committee" {
      asks "Composition with social partners, mandate, frequency, data, reporting, follow-up."
      addressed to "in agreement"
      wording doubtful
      criterion "Composition"
      criterion "Frequency (at least yearly)"
      criterion "Report published"
    }
  }
}
