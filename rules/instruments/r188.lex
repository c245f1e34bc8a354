instrument r188 "Private Employment Agencies Recommendation, 1997 (No. 188)" {
  by "International Labour Organization"
  adopted 1997
  nature recommendation
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:R188"

  provision 1-3 "General" {
    asks "Read with C181; tripartite bodies or social partners take part in making and applying
          rules; law supplemented where apt by technical standards, ethics codes, self-regulation;
          States exchange experience and tell the ILO."
    addressed to "state/regulator"
    wording primary "Recommendation No. 188, English text in NORMLEX,
                     http://ilo.int/dyn/normlex/fr/f?p=1000%3A12100%3A0%3A%3ANO%3A%3AP12100_INSTRUMENT_ID%2CP12100_LANG_CODE%3A312526%2Cen%3ANO"
    criterion "tripartite body involved"
    criterion "codes of practice recognised"
  }

  provision 4 "Unethical practices" {
    asks "Adopt measures against unethical agency practices, including laws with penalties and
          prohibition of offending agencies."
    addressed to "state/regulator"
    wording secondary "first sentence in Norges offentlige utredninger 1998: 15, ch. 7 (English
                       text), https://www.regjeringen.no/no/dokumenter/nou-1998-15/id116456/?ch=14;
                       penalties not seen"
    criterion "penalties incl. prohibition"
  }

  provision 5 "Written contract" {
    asks "Agency-employed workers should, where apt, have a written contract with terms; at least
          be told conditions before starting."
    addressed to "recruiter (private employment agency)"
    wording secondary "ILO abstract,
                       https://www.skillsforemployment.org/sites/default/files/2024-01/fm11g_014812.htm"
    criterion "written contract or pre-start notice of terms"
  }

  provision 6 "No strike replacement" {
    asks "Agencies should not supply workers to replace strikers of a user enterprise."
    addressed to "recruiter (private employment agency)"
    wording secondary "World Employment Confederation quoting paragraph 6,
                       https://weceurope.org/news-post/the-world-employment-confederation-stands-against-uks-proposed-repeal-of-ban-on-agency-workers-covering-strikes/;
                       ILO abstract,
                       https://www.skillsforemployment.org/sites/default/files/2024-01/fm11g_014812.htm"
    criterion "strike-replacement supply banned"
  }

  provision 7 "Unfair/misleading advertising" {
    asks "Combat unfair practices and misleading adverts, including for non-existent jobs."
    addressed to "state/regulator"
    wording secondary "ILO abstract,
                       https://www.skillsforemployment.org/sites/default/files/2024-01/fm11g_014812.htm;
                       fictitious jobs not mentioned there"
    criterion "advertising offence incl. fictitious jobs"
  }

  provision 8.a "No abusive jobs" {
    asks "Not knowingly recruit or place workers in jobs with unacceptable hazard or risk, or where
          they may face abuse or discrimination."
    addressed to "recruiter (private employment agency)"
    wording secondary "ILO abstract,
                       https://www.skillsforemployment.org/sites/default/files/2024-01/fm11g_014812.htm;
                       cut off after the duty not to recruit or place knowingly"
    criterion "knowing placement in hazardous/abusive job prohibited"
  }

  provision 8.b "Inform migrants" {
    asks "Tell migrants, so far as possible in their own or a familiar language, about the job and
          terms."
    addressed to "recruiter (private employment agency)"
    wording unverified "https://www.skillsforemployment.org/sites/default/files/2024-01/fm11g_014812.htm"
    criterion "language-appropriate information before recruitment"
  }

  provision 9-10 "Vacancy notices; equality" {
    asks "No discriminatory vacancy notices; encourage affirmative programmes."
    addressed to "recruiter (private employment agency)"
    wording unverified
    criterion "discriminatory adverts banned"
  }

  provision 11-12 "Data and medical information" {
    asks "Record only data needed to judge aptitude; keep no longer than justified or than the
          worker wants; worker access, copy, correction, deletion; medical data only if directly
          job-related and with express permission."
    addressed to "recruiter (private employment agency)"
    wording unverified
    criterion "minimisation and retention limit"
    criterion "access/correction rights"
    criterion "medical data limits"
  }

  provision 13-14 "Fair selection; qualified staff" {
    asks "Proper, fair, efficient selection methods; properly trained and qualified staff."
    addressed to "recruiter (private employment agency)"
    wording unverified
    criterion "staff qualification as licence condition"
  }

  provision 15 "No restraint on workers" {
    asks "Lending agencies should not stop a user hiring the worker, restrict mobility, or penalise
          a worker for taking another job."
    addressed to "recruiter (private employment agency)"
    wording unverified
    criterion "no-hire/restraint clauses void; no penalty on worker"
  }

  provision 16-17 "Public-private relationship" {
    asks "Encourage cooperation; e.g. pooled information, shared vacancies, joint projects and
          training, agreements, consultation."
    addressed to "state/regulator"
    wording unverified
    criterion "cooperation mechanism (optional)"
  }
}
