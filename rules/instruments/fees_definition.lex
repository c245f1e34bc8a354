instrument fees_definition "Definition of Recruitment Fees and Related Costs" {
  by "International Labour Organization"
  adopted 2018
  nature principles
  source "https://www.ilo.org/publications/general-principles-and-operational-guidelines-fair-recruitment-and-definition"
  note "Adopted by a tripartite meeting of experts in November 2018; the Governing Body approved
        its publication in March 2019. The text itself could not be opened: only ILO's own
        summaries of it were read."

  chapter I "Scope" {
    provision 1 "Guided by standards; read with GPOG; zero-charge principle" {
      asks "The definition rests on labour standards, is read together with the GPOG, and takes as
            its principle that workers are not charged, directly or indirectly, wholly or partly,
            any fee or related cost for their recruitment."
      addressed to "state/regulator; employer; labour recruiter; any third party"
      wording secondary "https://www.ilo.org/hanoi/Informationresources/Publicinformation/Videos/WCMS_743685/lang--en/index.htm"
      criterion "law states a general no-charge rule in direct, indirect, whole and part terms"
    }

    provision 2 "Evidence base" {
      asks "It was built on ILO comparative research into national laws, policies and voluntary
            codes, and takes account of practical realities for workers, recruiters, enterprises
            and employers."
      addressed to "state/regulator"
      wording unverified "https://www.ilo.org/global/topics/labour-migration/publications/WCMS_761729/lang--en/index.htm"
      criterion "(context only, not a legal criterion)"
      uncodable "Context about the evidence base; contains no requirement."
    }

    provision 3 "Purpose" {
      asks "It is meant to help make, monitor and enforce rules protecting workers on the footing
            that nobody pays to get a job, and to help regulate public and private agencies, fight
            non-compliance, give transparency and improve labour-market functioning."
      addressed to "state/regulator"
      wording secondary "ILO news of 28 March 2019 on the definition, read at a mirror,
                         http://nytcam.com/resource/news/ilo-governing-body-approves-publication-and-dissemination-definition"
      criterion "national text uses or maps to the ILO categories so costs can be monitored"
      criterion "enforcement body named for fee rules"
    }

    provision 4 "Cross-border workers face higher cost and risk" {
      asks "International recruitment may cost workers much more than national recruitment because
            countries differ and lack transparency on what counts as cost, and cross-border
            recruits may be especially vulnerable."
      addressed to "state/regulator"
      wording unverified
      criterion "specific cost-transparency rule for international recruitment"
    }

    provision 5 "Workers includes jobseekers" {
      asks "For this definition the word workers covers jobseekers."
      addressed to "state/regulator; employer; labour recruiter; any third party"
      wording unverified
      criterion "protected class in fee rule expressly includes jobseekers/applicants"
    }
  }

  chapter II "Definition" {
    provision 6 "Core definition" {
      asks "Any fee or cost arising in the recruitment process so that workers can obtain a job or
            placement counts, no matter how, when or where it is imposed or collected."
      addressed to "state/regulator; employer; labour recruiter; any third party"
      wording secondary "https://ihrb.org/resources/what-are-recruitment-fees;
                         https://isi2019.org/proceeding/3.CPS/CPS%20VOL%204/files/basic-html/page415.html"
      criterion "definition is method-, time- and place-neutral"
      criterion "covers payments made abroad or after arrival"
      criterion "covers payments to anyone in the chain"
    }

    provision 7 "Who may not collect; indirect collection" {
      asks "Employers, their subsidiaries, recruiters and other third parties giving related
            services should not collect such sums from workers, directly or indirectly, including
            by deduction from wages or benefits."
      addressed to "employer; labour recruiter; third parties"
      wording unverified "https://www.labor-force.org/articles/Recruitment-Fees-and-Cost-Head"
      criterion "prohibition addresses employer, subsidiary/affiliate, recruiter, third-party
                 service provider"
      criterion "wage/benefit deduction to recover cost prohibited"
    }

    provision 8 "No discrimination within regional free-movement areas" {
      asks "The fees and costs covered should not produce direct or indirect discrimination between
            workers who have freedom of movement for employment inside a regional economic
            integration area."
      addressed to "state/regulator"
      wording unverified
      criterion "fee rules apply alike to nationals and free-movement workers"
    }
  }

  chapter II.A "Recruitment fees" {
    provision 9 "Recruitment fees: four heads (a)-(d)" {
      asks "Fees include (a) payments for recruitment services by public or private recruiters
            matching offers and applications; (b) payments where workers are recruited to be
            employed and lent to a third party; (c) payments where the employer recruits directly;
            (d) payments needed to recover recruitment fees from workers."
      addressed to "state/regulator; employer; labour recruiter; any third party"
      wording unverified
      criterion "fee ban covers matching services"
      criterion "fee ban covers labour supply/temporary agency work and direct employer recruitment"
      criterion "fee ban covers recovery/claw-back"
    }

    provision 9.a "(a) Matching services" {
      asks "Charge for matching job offers and applications by a public or private labour
            recruiter."
      addressed to "labour recruiter (public or private)"
      wording unverified
      criterion "placement/service/registration fee to worker = 0"
    }

    provision 9.b "(b) Employment for third-party use" {
      asks "Charge when the worker is recruited to be employed and made available to a third party."
      addressed to "labour recruiter acting as employer"
      wording unverified
      criterion "no charge for labour-hire/agency work assignment"
    }

    provision 9.c "(c) Direct employer recruitment" {
      asks "Charge levied in direct recruitment by an employer."
      addressed to "employer"
      wording unverified
      criterion "no charge by the hiring employer"
    }

    provision 9.d "(d) Recovery from workers" {
      asks "Charge required to recoup recruitment fees from workers."
      addressed to "employer; labour recruiter"
      wording unverified
      criterion "cost-recovery, claw-back and repayment-on-exit clauses void"
    }

    provision 10 "Form and content of fees" {
      asks "Fees may be one-off or recurring and pay for recruiting, referral and placement work,
            which can include advertising, circulating information, arranging interviews, filing
            papers for government clearance, confirming credentials, organising travel and
            transport, and placing the worker."
      addressed to "state/regulator; employer; labour recruiter; any third party"
      wording unverified
      criterion "recurring/instalment charges covered"
      criterion "listed service activities cannot be billed to worker under another name"
    }
  }

  chapter II.B "Related costs" {
    provision 11 "Related costs: meaning, adaptability, derogation" {
      asks "Related costs are expenses integral to recruitment and placement inside or across
            borders, the broadest set arising internationally; the list below may apply to both.
            Governments and social partners may elaborate categories nationally. The competent
            authority may by national regulation, consistently with standards and after consulting
            the most representative workers' and employers' organisations, decide exceptions,
            considered subject to (but not limited to) three conditions: (i) in the workers'
            interest; (ii) limited to certain worker categories and specified service types; (iii)
            the cost disclosed to the worker before accepting the job."
      addressed to "state/regulator"
      wording unverified
      criterion "any exception is made in a published regulation after tripartite consultation"
      criterion "exception limited to named worker categories AND named services AND in workers'
                 interest"
      criterion "exception conditional on disclosure before job acceptance"
    }

    provision 11.i "Derogation condition: workers' interest" {
      asks "Exception must serve the workers concerned."
      addressed to "state/regulator"
      wording unverified
      criterion "recital/reasons show worker benefit"
    }

    provision 11.ii "Derogation condition: limited categories and services" {
      asks "Exception limited to certain worker categories and specified types of service."
      addressed to "state/regulator"
      wording unverified
      criterion "closed list of categories and services"
    }

    provision 11.iii "Derogation condition: prior disclosure" {
      asks "Related costs revealed to the worker before acceptance."
      addressed to "state/regulator; labour recruiter; employer"
      wording unverified
      criterion "itemised written disclosure before signing"
    }

    provision 12 "Attribution test for related costs" {
      asks "The listed costs are related to recruitment when started by an employer, recruiter or
            their agent; or required to get access to employment or placement; or imposed during
            the recruitment process."
      addressed to "state/regulator; employer; labour recruiter; any third party"
      wording unverified
      criterion "three alternative triggers in law: initiated by / required for access / imposed
                 during"
      criterion "agent's acts attributed to principal"
    }

    provision 12.i "Medical costs" {
      asks "Paying for medical examinations, tests or vaccinations."
      addressed to "employer; labour recruiter"
      wording unverified "https://policynetwork.iom.int/recruitment-fees-costs"
      criterion "worker not charged for pre-employment/visa medicals, tests, vaccines"
    }

    provision 12.ii "Insurance costs" {
      asks "Insuring workers' lives, health and safety, including joining migrant welfare funds."
      addressed to "employer; labour recruiter"
      wording unverified
      criterion "life/health/safety insurance at employer's cost"
      criterion "welfare-fund membership fee not on worker"
    }

    provision 12.iii "Skills and qualification tests" {
      asks "Verifying language ability, skills and qualifications, and location-specific
            credentialing, certification or licensing."
      addressed to "employer; labour recruiter"
      wording unverified
      criterion "trade/language test fees not on worker"
      criterion "credential verification/licence fees for the post not on worker"
    }

    provision 12.iv "Training and orientation" {
      asks "Required training, including job orientation on site and pre-departure or post-arrival
            orientation of new recruits."
      addressed to "employer; labour recruiter"
      wording unverified "https://policynetwork.iom.int/recruitment-fees-costs"
      criterion "mandatory pre-departure/post-arrival orientation free to worker"
      criterion "required job training free to worker"
    }

    provision 12.v "Equipment costs" {
      asks "Tools, uniforms, safety gear and other equipment needed to do assigned work safely and
            effectively."
      addressed to "employer"
      wording unverified
      criterion "employer supplies tools/uniform/PPE free; no deduction"
    }

    provision 12.vi "Travel and lodging" {
      asks "Travel, lodging and subsistence within or across borders in the recruitment process,
            including training, interviews, consular appointments, relocation, and return or
            repatriation."
      addressed to "employer; labour recruiter"
      wording unverified "https://policynetwork.iom.int/recruitment-fees-costs"
      criterion "airfare/transport to job on employer"
      criterion "lodging/subsistence during recruitment on employer"
      criterion "return/repatriation cost on employer"
    }

    provision 12.vii "Administrative costs" {
      asks "Application and service charges needed solely to complete recruitment; may cover
            representation and work to prepare, obtain or legalise contracts, identity documents,
            passports, visas, background checks, security and exit clearances, banking services,
            and work and residence permits."
      addressed to "employer; labour recruiter"
      wording unverified "https://policynetwork.iom.int/recruitment-fees-costs"
      criterion "visa, work/residence permit, exit/security clearance fees not on worker"
      criterion "contract attestation, background check, document/passport charges when solely for
                 recruitment not on worker"
    }

    provision 13 "List is illustrative" {
      asks "The cost list is general, not exhaustive; other costs required as a condition of
            recruitment may also be prohibited."
      addressed to "state/regulator"
      wording unverified
      criterion "open-ended residual clause catching any cost made a condition of recruitment"
    }

    provision 14 "Equal treatment" {
      asks "Regulation of these costs should respect equal treatment of national and migrant
            workers."
      addressed to "state/regulator"
      wording unverified
      criterion "same cost rule for nationals and migrants, or not less favourable for migrants"
    }
  }

  chapter II.C "Illegitimate, unreasonable and undisclosed costs" {
    provision 15 "Illegitimate, unreasonable, undisclosed costs" {
      asks "Costs outside the contract, not disclosed, inflated or illicit can never be legitimate;
            anti-bribery and anti-corruption rules apply at all times and stages. Examples: bribes,
            tributes, extortion or kickbacks, bonds, illicit cost-recovery fees and collateral
            demanded by anyone in the recruitment chain."
      addressed to "state/regulator; employer; labour recruiter; any third party"
      wording unverified
      criterion "bribes/kickbacks in recruitment criminalised for all actors"
      criterion "bonds, deposits, collateral and guarantees from workers prohibited"
      criterion "inflated, undisclosed or extra-contractual charge unlawful even where an exception
                 permits some cost"
    }
  }
}
