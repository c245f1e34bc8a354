instrument iris_standard "IRIS Standard, version 1.2" {
  by "International Organization for Migration"
  adopted 2019
  nature standard
  source "https://iris.iom.int/iris-standard"
  note "The seven principles, the text of principles A and B and criteria A.1 to A.3 were read on
        IOM's page; other criteria carry ids of our own in lower case, and their content is not
        confirmed."

  chapter PA "Respect for laws, fundamental principles and rights at work" {
    provision A.1 "Legal compliance everywhere the recruiter works" {
      asks "The recruiter obeys the law of every country it works in."
      addressed to "private party; transposable by both regulators"
      wording primary "IRIS Standard, text of General Principle A and its criteria,
                       https://iris.iom.int/iris-standard, English"
      criterion "Licence condition: compliance with law of origin, transit, destination"
      criterion "Breach of foreign law is a ground for action at home"
    }

    provision A.2 "No forced labour" {
      asks "Its practice meets the international ban on forced labour."
      addressed to "private party; transposable by both regulators"
      wording primary "IRIS Standard, text of General Principle A and its criteria,
                       https://iris.iom.int/iris-standard, English"
      criterion "Forced labour offence reaches recruitment"
      criterion "Licence condition"
    }

    provision A.3 "No recruitment under 18" {
      asks "No migrant worker under 18 is recruited."
      addressed to "private party; transposable by both regulators"
      wording primary "IRIS Standard, text of General Principle A and its criteria,
                       https://iris.iom.int/iris-standard, English"
      criterion "Minimum age 18 for recruitment abroad"
    }

    provision A.4 "Criterion exists; text not seen (association and bargaining?)" {
      asks "Probably the criterion on association and bargaining, which the text of the principle
            names: the recruiter respects both; no supply of strike-breakers."
      addressed to "private party; transposable by both regulators"
      wording unverified "General Principle A names the subject; criterion A.4 itself was not seen"
      criterion "Ban on recruiting to replace strikers"
      criterion "Ban on contract terms that limit union rights"
    }

    provision A.x "Equality and non-discrimination (principle text)" {
      asks "The recruiter respects equality of treatment and non-discrimination, as in the ILO
            Declaration on fundamental principles."
      addressed to "private party; transposable by both regulators"
      wording primary "IRIS Standard, text of General Principle A,
                       https://iris.iom.int/iris-standard, English"
      criterion "Non-discrimination in adverts, selection, terms"
    }
  }

  chapter PB "Respect for ethical and professional conduct" {
    provision B.a "Policies and processes" {
      asks "The recruiter has policies and processes that keep its activity in line with the
            principles."
      addressed to "private party; transposable by both regulators"
      wording primary "IRIS Standard, text of General Principle B,
                       http://iris.iom.int/iris-standard, English"
      criterion "Licence file contains written policy and management system"
    }

    provision B.b "Due diligence" {
      asks "Policies and processes include due diligence, so that recruitment activity agrees with
            the principles. (That it covers employers and sub-agents was not seen.)"
      addressed to "private party; transposable by both regulators"
      wording primary "IRIS Standard, text of General Principle B,
                       http://iris.iom.int/iris-standard, English"
      criterion "Duty of due diligence on employer and sub-agents"
      criterion "Written contracts with them"
    }

    provision B.c "Integrity, no bribery" {
      asks "No corruption, misleading advertising or false documents."
      addressed to "private party; transposable by both regulators"
      wording doubtful
      criterion "Ban on bribes, kickbacks, false adverts"
    }
  }

  chapter P1 "Prohibition of recruitment fees to jobseekers" {
    provision 1.a "No fee, direct or indirect" {
      asks "No recruitment fee or related cost is charged to the worker or jobseeker, whole or
            part, directly or indirectly."
      addressed to "private party; transposable by both regulators"
      wording unverified
      criterion "Statutory prohibition in these terms"
    }

    provision 1.b "No deposits or bonds" {
      asks "No deposit, bond, collateral or withheld wage is asked."
      addressed to "private party; transposable by both regulators"
      wording doubtful
      criterion "Ban on security from workers"
    }

    provision 1.c "Partners and refund" {
      asks "The recruiter makes sure that partners do not charge and that workers who paid are
            reimbursed."
      addressed to "private party; transposable by both regulators"
      wording doubtful
      criterion "Licensee answers for sub-agents"
      criterion "Refund duty"
    }

    provision 1.d "Cost transparency with employer" {
      asks "Service agreement with the employer sets out costs and that the employer pays."
      addressed to "private party; transposable by both regulators"
      wording doubtful
      criterion "Written service agreement on file"
    }
  }

  chapter P2 "Respect for freedom of movement" {
    provision 2.a "No retention of documents or belongings" {
      asks "No retention of passports or identity documents (named in the IRIS code outline)."
      addressed to "private party; transposable by both regulators"
      wording secondary "https://moscow.iom.int/en/international-recruitment-integrity-system-iris"
      criterion "Offence of retaining identity or travel documents"
      criterion "Safe-keeping only on free request with access at all times"
    }

    provision 2.b "Free to move and to leave" {
      asks "No restriction on movement, leaving a job or going home."
      addressed to "private party; transposable by both regulators"
      wording doubtful
      criterion "No penalty on leaving with notice"
      criterion "No exit permission from employer"
    }
  }

  chapter P3 "Respect for transparency of terms and conditions of employment" {
    provision 3.a "Written contract in a language understood, before departure" {
      asks "Worker receives written terms, understood and accepted freely, before departure."
      addressed to "private party; transposable by both regulators"
      wording unverified
      criterion "Written contract, language, copy, timing duty"
    }

    provision 3.b "No contract substitution" {
      asks "No change to the worker's detriment after acceptance."
      addressed to "private party; transposable by both regulators"
      wording unverified
      criterion "Substitution is an offence or void"
      criterion "Contract registered"
    }

    provision 3.c "True information on job, travel, costs" {
      asks "Accurate information on job, living conditions, law and travel."
      addressed to "private party; transposable by both regulators"
      wording doubtful
      criterion "Information list; liability for false information"
    }
  }

  chapter P4 "Respect for confidentiality and data protection" {
    provision 4.a "Personal data" {
      asks "Personal data are collected, kept and shared lawfully, for need, with consent and
            security."
      addressed to "private party; transposable by both regulators"
      wording unverified
      criterion "Data duty in recruitment law or applicability of data law"
      criterion "No recording of data irrelevant to the job (C181 art. 6)"
    }
  }

  chapter P5 "Respect for access to remedy" {
    provision 5.a "Own grievance mechanism" {
      asks "Recruiter runs an operational grievance channel that workers can use without reprisal."
      addressed to "private party; transposable by both regulators"
      wording unverified
      criterion "Grievance channel as licence condition"
      criterion "Anti-retaliation rule"
    }

    provision 5.b "No obstacle to State remedy" {
      asks "Recruiter does not bar, and supports, use of judicial and other State mechanisms."
      addressed to "private party; transposable by both regulators"
      wording unverified
      criterion "Waiver clauses void"
      criterion "Duty to cooperate with investigations"
    }

    provision 5.c "Safe return / assistance on breach" {
      asks "Recruiter helps workers who are stranded or abused."
      addressed to "private party; transposable by both regulators"
      wording doubtful
      criterion "Repatriation duty and bond"
    }
  }
}
