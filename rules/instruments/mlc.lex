instrument mlc "Maritime Labour Convention, 2006: recruitment and placement (Regulation 1.4,
                Standards A1.4 and A5.3)" {
  by "International Labour Organization"
  adopted 2006
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:91:0::NO::P91_INSTRUMENT_ID:312331"

  provision R1.4 "Regulation 1.4" {
    asks "Seafarers have access to an efficient, adequate, accountable system for finding shipboard
          work without charge; services in territory conform to the Code; flag States require
          owners using services based where the Convention does not apply to ensure conformity."
    addressed to "state/regulator; shipowner"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "no-charge access rule for seafarers"
    criterion "flag-State rule for owners using foreign services"
  }

  provision A1.4.1 "Public services orderly" {
    asks "Public services run orderly and protect seafarer rights."
    addressed to "state/regulator"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "public service rules"
  }

  provision A1.4.2 "Licensing of private services" {
    asks "Private services mainly or largely placing seafarers operate only under standardised
          licensing, certification or other regulation, set after consultation; undue proliferation
          not encouraged."
    addressed to "state/regulator"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "licensing of seafarer agencies"
  }

  provision A1.4.3 "Union-run services" {
    asks "Para 2 applies, as far as the authority finds apt after consultation, to union-run
          services that place nationals on national ships under a collective agreement and further
          conditions."
    addressed to "state/regulator"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "union hiring halls addressed"
  }

  provision A1.4.5.a "No blacklists" {
    asks "Ban means or lists that stop seafarers getting jobs they are qualified for."
    addressed to "state/regulator; seafarer recruitment and placement service"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "blacklisting prohibited"
  }

  provision A1.4.5.b "No fees; limited costs" {
    asks "No fee for recruitment, placement or providing employment borne by the seafarer;
          exceptions: national statutory medical certificate, national seafarer's book, passport or
          similar travel document; visas paid by shipowner."
    addressed to "state/regulator; seafarer recruitment and placement service; shipowner"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "fee ban with only the three exceptions"
    criterion "visa cost on shipowner"
  }

  provision A1.4.5.c.i "Register" {
    asks "Keep up-to-date register of seafarers, open to inspection."
    addressed to "seafarer recruitment and placement service"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "register duty"
  }

  provision A1.4.5.c.ii "Informed of rights" {
    asks "Seafarers informed of rights and duties before/at engagement, examine agreement before
          and after signing, get copy."
    addressed to "seafarer recruitment and placement service"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "information and copy duty"
  }

  provision A1.4.5.c.iii "Verify qualifications and agreements" {
    asks "Check that seafarers are qualified and hold the papers for the job, and that agreements
          accord with law and any collective agreement in them."
    addressed to "seafarer recruitment and placement service"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "verification duty"
  }

  provision A1.4.5.c.iv "Stranding protection" {
    asks "As far as practicable make sure owner has the means to protect seafarers from being
          stranded in a foreign port."
    addressed to "seafarer recruitment and placement service"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "owner-solvency/stranding check"
  }

  provision A1.4.5.c.v "Complaints" {
    asks "Examine and answer complaints; tell authority of unresolved ones."
    addressed to "seafarer recruitment and placement service"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "complaint duty and reporting"
  }

  provision A1.4.5.c.vi "Protection system" {
    asks "System of protection, by insurance or equal measure, compensating monetary loss from the
          service's or owner's failure to perform; since the 2022 amendments (in force 23 Dec 2024)
          seafarers are told of their rights under it before or in the process of engagement."
    addressed to "seafarer recruitment and placement service"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown); 2022
                     amendment as reprinted in Indian Register of Shipping circular,
                     https://irclass.org/technical-circulars/the-2022-amendments-to-maritime-labour-convention-mlc-2006-1,
                     English"
    criterion "financial security/insurance mandatory"
    criterion "seafarers informed of it"
  }

  provision A1.4.6-7 "Supervision; complaint machinery" {
    asks "Authority closely supervises all services; licence granted or renewed only after
          verification; complaint machinery with owners' and seafarers' representatives as
          suitable."
    addressed to "state/regulator"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "licence issued only after verification"
    criterion "complaint machinery"
  }

  provision A1.4.8-10 "Advice and flag-State duties" {
    asks "As far as practicable advise nationals about ships of non-party flags, and require flag
          owners who use services based where the Convention does not apply to ensure they meet the
          standard; duties of owners and States not reduced."
    addressed to "state/regulator; shipowner"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "advice to nationals"
    criterion "owner verification duty"
  }

  provision A5.3.1 "Enforcement against services" {
    asks "The State where services are established enforces these duties by inspection, monitoring
          and legal proceedings for breach of licensing and other operating rules."
    addressed to "state/regulator"
    wording primary "MLC, 2006, as first adopted, authentic English text in the Dutch treaty
                     collection, BWBV0006220 (github.com/statengeneraal/laws-markdown)"
    criterion "inspection and monitoring of seafarer services"
    criterion "legal proceedings for breaches"
  }
}
