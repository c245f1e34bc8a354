instrument mlc "Maritime Labour Convention, 2006: recruitment and placement (Regulation and
                Standard A1.4)" {
  by "International Labour Organization"
  adopted 2006
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:91:0::NO::P91_INSTRUMENT_ID:312331"

  provision R1.4 "Regulation 1.4" {
    asks "Seafarers have access to an efficient, adequate, accountable system for finding shipboard
          work without charge; services in territory conform to the Code; flag States require
          owners using services from non-party States to ensure conformity."
    addressed to "state/regulator; shipowner"
    wording unverified
    criterion "no-charge access rule for seafarers"
    criterion "flag-State rule for owners using foreign services"
  }

  provision A1.4.1 "Public services orderly" {
    asks "Public services run orderly and protect seafarer rights."
    addressed to "state/regulator"
    wording unverified
    criterion "public service rules"
  }

  provision A1.4.2 "Licensing of private services" {
    asks "Private services only under standardised licensing, certification or other regulation,
          set after consultation; no undue proliferation."
    addressed to "state/regulator"
    wording unverified
    criterion "licensing of seafarer agencies"
  }

  provision A1.4.3 "Union-run services" {
    asks "Para 2 applies as suitable to union-run services under listed conditions."
    addressed to "state/regulator"
    wording unverified
    criterion "union hiring halls addressed"
  }

  provision A1.4.5.a "No blacklists" {
    asks "Ban means or lists that stop seafarers getting jobs they are qualified for."
    addressed to "state/regulator; seafarer recruitment and placement service"
    wording secondary "https://seafarersrights.org/right-to-fair-recruitment-and-placement/"
    criterion "blacklisting prohibited"
  }

  provision A1.4.5.b "No fees; limited costs" {
    asks "No fee for recruitment, placement or providing employment borne by the seafarer;
          exceptions: national statutory medical certificate, national seafarer's book, passport or
          similar travel document; visas paid by shipowner."
    addressed to "state/regulator; seafarer recruitment and placement service; shipowner"
    wording secondary "https://seafarersrights.org/right-to-fair-recruitment-and-placement/"
    criterion "fee ban with only the three exceptions"
    criterion "visa cost on shipowner"
  }

  provision A1.4.5.c.i "Register" {
    asks "Keep up-to-date register of seafarers, open to inspection."
    addressed to "seafarer recruitment and placement service"
    wording secondary "https://seafarersrights.org/right-to-fair-recruitment-and-placement/"
    criterion "register duty"
  }

  provision A1.4.5.c.ii "Informed of rights" {
    asks "Seafarers informed of rights and duties before/at engagement, examine agreement before
          and after signing, get copy."
    addressed to "seafarer recruitment and placement service"
    wording secondary "https://seafarersrights.org/right-to-fair-recruitment-and-placement/"
    criterion "information and copy duty"
  }

  provision A1.4.5.c.iii "Verify qualifications and agreements" {
    asks "Check qualification documents and that agreements accord with law and collective
          agreement."
    addressed to "seafarer recruitment and placement service"
    wording unverified "https://seafarersrights.org/right-to-fair-recruitment-and-placement/"
    criterion "verification duty"
  }

  provision A1.4.5.c.iv "Stranding protection" {
    asks "As far as practicable make sure owner can protect seafarers from being stranded abroad."
    addressed to "seafarer recruitment and placement service"
    wording secondary "https://seafarersrights.org/right-to-fair-recruitment-and-placement/"
    criterion "owner-solvency/stranding check"
  }

  provision A1.4.5.c.v "Complaints" {
    asks "Examine and answer complaints; tell authority of unresolved ones."
    addressed to "seafarer recruitment and placement service"
    wording secondary "https://seafarersrights.org/right-to-fair-recruitment-and-placement/"
    criterion "complaint duty and reporting"
  }

  provision A1.4.5.c.vi "Protection system" {
    asks "Insurance or equal measure compensating monetary loss from the service's or owner's
          failure to perform; since the 2022 amendments (in force 23 Dec 2024) seafarers are told
          of this right."
    addressed to "seafarer recruitment and placement service"
    wording unverified "https://seafarersrights.org/right-to-fair-recruitment-and-placement/;
                        https://normlex.ilo.org/dyn/nrmlx_es/f?p=NORMLEXPUB%3A13100%3A0%3A%3ANO%3A%3AP13100_COMMENT_ID%2CP13100_COUNTRY_ID%3A4418613%2C103441"
    criterion "financial security/insurance mandatory"
    criterion "seafarers informed of it"
  }

  provision A1.4.6-7 "Supervision; complaint machinery" {
    asks "Authority closely supervises; licence after verification; complaint machinery with
          owners' and seafarers' representatives as suitable."
    addressed to "state/regulator"
    wording unverified
    criterion "licence issued only after verification"
    criterion "complaint machinery"
  }

  provision A1.4.8-10 "Advice and flag-State duties" {
    asks "Advise nationals about non-party flags; require flag owners to verify foreign services;
          duties of owners and States not reduced."
    addressed to "state/regulator; shipowner"
    wording unverified
    criterion "advice to nationals"
    criterion "owner verification duty"
  }
}
