instrument c181 "Private Employment Agencies Convention, 1997 (No. 181)" {
  by "International Labour Organization"
  adopted 1997
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C181"

  provision 1.1 "Private employment agency defined" {
    asks "Any natural or legal person independent of the authorities offering one or more of: (a)
          matching offers and applications without joining the employment relationship; (b)
          employing workers to lend them to a user enterprise that sets and supervises tasks; (c)
          other job-search services determined by the competent authority after consultation, such
          as information, without matching specific offers and applications."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "definition covers matching, labour-lending and other job-search services"
    criterion "natural and legal persons both covered"
  }

  provision 1.2 "Workers includes jobseekers" {
    asks "Workers includes jobseekers."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "jobseekers protected"
  }

  provision 1.3 "Personal data processing defined" {
    asks "Covers collecting, storing, combining, communicating or any other use of information on
          an identified or identifiable worker."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "data-processing definition equally broad"
  }

  provision 2.1-2 "Scope" {
    asks "All private agencies, all worker categories, all branches; seafarer recruitment and
          placement excluded."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "no general exclusions besides seafarers (MLC)"
  }

  provision 2.3 "Purpose" {
    asks "One purpose is to let agencies operate and to protect the workers who use them."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "(context)"
    uncodable "Purpose statement; nothing to find in national law."
  }

  provision 2.4 "Permitted prohibitions and exclusions" {
    asks "After consulting the most representative organisations concerned a State may, in specific
          circumstances, (a) bar agencies from some worker categories or branches for one or more
          services, (b) leave workers of some branches outside all or part of the Convention if
          they are adequately protected otherwise."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "any prohibition/exclusion follows tripartite consultation"
    criterion "excluded workers are adequately protected by other means"
  }

  provision 2.5 "Report prohibitions/exclusions" {
    asks "A ratifying State names such measures and its reasons in its reports under ILO
          Constitution art. 22."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "reporting duty met"
  }

  provision 3.1 "Legal status of agencies" {
    asks "Determined under national law and practice after consulting the most representative
          organisations."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "legal form/status set in law"
  }

  provision 3.2 "Licensing or certification" {
    asks "Conditions of operation to be set by a licensing or certification system unless otherwise
          adequately regulated by law and practice."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "licence/certificate required before operating"
    criterion "or equal alternative regulation demonstrable"
  }

  provision 4 "Freedom of association and bargaining" {
    asks "Workers recruited by agencies must not be deprived of organising and bargaining rights."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "organising and bargaining rights extend to agency-recruited workers"
  }

  provision 5.1 "Non-discrimination" {
    asks "Agencies must treat workers without discrimination by race, colour, sex, religion,
          political opinion, national extraction, social origin, or other nationally covered ground
          such as age or disability."
    addressed to "state/regulator; recruiter (private employment agency)"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "anti-discrimination rule binds agencies"
    criterion "grounds at least as listed"
  }

  provision 5.2 "Targeted programmes allowed" {
    asks "Special services for the most disadvantaged jobseekers are not barred."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "positive action permitted"
  }

  provision 6 "Personal data" {
    asks "Processing must protect data and privacy under national law and be limited to
          qualifications, professional experience and other directly relevant information."
    addressed to "recruiter (private employment agency); state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "data law covers agencies"
    criterion "purpose/relevance limit for worker data"
  }

  provision 7.1 "No fees or costs to workers" {
    asks "Agencies may not charge workers any fee or cost, direct or indirect, whole or part."
    addressed to "recruiter (private employment agency); state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "absolute prohibition of agency charges to workers incl. indirect and partial"
  }

  provision 7.2 "Exceptions" {
    asks "In the interest of the workers concerned and after consulting the most representative
          organisations, the competent authority may authorise exceptions for certain worker
          categories and specified types of services."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "exception is explicit, limited by category and service"
    criterion "made after consultation and in workers' interest"
  }

  provision 7.3 "Report exceptions" {
    asks "State reports exceptions and reasons (ILO Constitution art. 22)."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "exceptions reported with reasons"
  }

  provision 8.1 "Protect migrant workers; sanction agencies" {
    asks "After consultation, in its jurisdiction and, where apt, with other States, take all
          needed measures to protect and prevent abuse of migrants recruited or placed in its
          territory, including laws with penalties up to prohibition of agencies committing fraud
          or abuse."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "specific migrant protection in agency law"
    criterion "penalties incl. licence ban/closure"
  }

  provision 8.2 "Bilateral agreements" {
    asks "Where recruitment is cross-border States concerned consider bilateral agreements against
          abuse and fraud in recruitment, placement and employment."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "agreement exists or power/duty to consider one"
  }

  provision 9 "No child labour" {
    asks "Measures so that agencies neither use nor supply child labour."
    addressed to "state/regulator; recruiter (private employment agency)"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "prohibition on using or placing children, with a check of age"
  }

  provision 10 "Complaints investigation" {
    asks "Adequate machinery and procedures, involving representative organisations as suitable, to
          investigate complaints, abuse and fraud by agencies."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "complaint body and procedure against agencies"
    criterion "social-partner involvement where apt"
  }

  provision 11 "Protection of agency-employed (lent) workers" {
    asks "Adequate protection for workers under 1(1)(b) on: organising; bargaining; minimum wage;
          working time and conditions; statutory social security; training access; OSH;
          accident/disease compensation; insolvency compensation and claims; maternity and parental
          protection."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "law secures each of the ten matters for lent workers"
  }

  provision 12 "Allocate responsibilities agency/user" {
    asks "Law and practice must allocate responsibilities between lending agencies and user
          enterprises for bargaining, minimum wage, working time and conditions, social security,
          training, OSH, accident compensation, insolvency, maternity/parental matters."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "statute or mandatory contract allocates each matter"
    criterion "no matter left without an allocated duty"
  }

  provision 13 "Public-private cooperation" {
    asks "(1) After consultation, set and review conditions for cooperation between public service
          and agencies; (2) authorities keep final say on labour-market policy and the public funds
          for it; (3) agencies supply required information to the authority, for oversight and
          statistics, with regard to confidentiality; (4) authority compiles and periodically
          publishes it."
    addressed to "state/regulator; recruiter (private employment agency)"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "reporting duty on agencies"
    criterion "periodic publication of agency data"
  }

  provision 14 "Application, supervision, remedies" {
    asks "(1) Apply by law or other consistent means; (2) supervision by labour inspectorate or
          other competent public authority; (3) adequate remedies, including penalties where apt."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "named supervising authority"
    criterion "remedies and penalties in law"
  }

  provision 15-24 "More favourable rules; revision; final clauses" {
    asks "More favourable provisions of other international labour Conventions unaffected; revises
          C34 and C96; ratification, entry into force (10 May 2000) etc."
    addressed to "state/regulator"
    wording primary "Convention No. 181, authentic English text in the Dutch treaty collection,
                     BWBV0001411 (github.com/statengeneraal/laws-markdown)"
    criterion "(context)"
    uncodable "Final and saving clauses; the only substantive point (more favourable rules) is
               covered for agreements by bilateral.more_favourable_rule."
  }
}
