instrument c143 "Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143)" {
  by "International Labour Organization"
  adopted 1975
  nature convention
  source "https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C143"

  chapter part1 "Part I: migrations in abusive conditions" {
    provision 1 "Basic rights" {
      asks "Respect basic human rights of all migrant workers."
      addressed to "state/regulator"
      wording secondary "https://lematin.ma/journal/2017/le-maroc-renforce-la-protection-des-travailleurs-migrants/276049.html"
      criterion "rights apply irrespective of status"
    }

    provision 2 "Detect abusive migration" {
      asks "Systematically find out, with social-partner consultation and opportunity to supply
            information, whether illegally employed migrants or abusive movements exist."
      addressed to "state/regulator"
      wording unverified "https://lematin.ma/journal/2017/le-maroc-renforce-la-protection-des-travailleurs-migrants/276049.html"
      criterion "detection duty"
      criterion "social-partner consultation"
    }

    provision 3 "Suppress clandestine movement" {
      asks "Act, nationally and with others, against clandestine movements and illegal employment,
            organisers, and employers of illegally immigrated workers."
      addressed to "state/regulator"
      wording secondary "European Parliament resolution that describes it, quoted at
                         http://wordscope.be/anglais/francais/supplementary+provisions.html;
                         organisers and employers not mentioned there"
      criterion "offences for organisers and illegal employers"
    }

    provision 4 "Information exchange" {
      asks "Systematic contact and exchange with other States, consulting social partners."
      addressed to "state/regulator"
      wording unverified
      criterion "exchange mechanism"
    }

    provision 5 "Prosecute traffickers anywhere" {
      asks "Measures aim to let labour traffickers be prosecuted whichever country they act from."
      addressed to "state/regulator"
      wording primary "Convention No. 143, authentic English text in the journal of the Portuguese
                       parliament, 30 March 1978, p. 508-(30),
                       https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/30"
      criterion "extraterritorial jurisdiction or cooperation"
    }

    provision 6 "Detection and sanctions" {
      asks "Law must allow detection of illegal employment and administrative, civil and penal
            sanctions (range including imprisonment) for it, for organising the abusive movements
            of art. 2 and for knowing assistance, for profit or not; accused employer may prove
            good faith."
      addressed to "state/regulator"
      wording primary "Convention No. 143, authentic English text in the journal of the Portuguese
                       parliament, 30 March 1978, p. 508-(30),
                       https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/30"
      criterion "sanction range incl. imprisonment"
      criterion "covers employing, organising, assisting"
      criterion "good-faith defence"
    }

    provision 7 "Consult social partners" {
      asks "Consult representative organisations on these laws and measures; recognise that they
            may take initiatives."
      addressed to "state/regulator"
      wording primary "Convention No. 143, authentic English text in the journal of the Portuguese
                       parliament, 30 March 1978, p. 508-(30),
                       https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/30"
      criterion "consultation duty"
    }

    provision 8 "Loss of job is not irregularity" {
      asks "A legally resident worker does not become irregular merely by losing employment; loss
            does not in itself withdraw residence/work permit; equal treatment with nationals on
            security of employment, alternative work, relief work, retraining."
      addressed to "state/regulator"
      wording primary "Convention No. 143, authentic French text in the journal of the Portuguese
                       parliament, 19 June 1978, p. 966,
                       https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/089/1978-06-19/966"
      criterion "permit survives job loss"
      criterion "equal access to alternative work"
    }

    provision 9 "Rights from past employment" {
      asks "Irregular workers keep equal rights from past work on pay, social security and
            benefits; may present dispute; expulsion cost not on worker; regularisation possible."
      addressed to "state/regulator"
      wording secondary "paragraph 1 only, Portuguese text in the journal of the Portuguese
                         parliament, 19 June 1978, p. 970,
                         https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/089/1978-06-19/970;
                         paragraphs 2-4 (expulsion cost, regularisation) not seen"
      criterion "wage/social claims regardless of status"
      criterion "access to competent body"
      criterion "no expulsion cost on worker"
    }
  }

  chapter part2 "Part II: equality of opportunity and treatment" {
    provision 10 "National equality policy" {
      asks "Declare and pursue policy for equal opportunity and treatment in employment, social
            security, union and cultural rights and freedoms for lawful migrants and families."
      addressed to "state/regulator"
      wording primary "Convention No. 143, Part II, English text,
                       http://www.lnf.org.lb/migrationnetwork/ILOConventionsb.html"
      criterion "equality statute/policy for lawful migrants"
    }

    provision 11 "Part II scope" {
      asks "Migrant worker definition; excludes frontier workers, short-term artistes/liberal
            professionals, seafarers, trainees/students, and employees of organisations admitted at
            their employer's request for specific duties and a limited, defined period."
      addressed to "state/regulator"
      wording primary "Convention No. 143, Part II, English text,
                       http://www.lnf.org.lb/migrationnetwork/ILOConventionsb.html"
      criterion "exclusions no wider"
    }

    provision 12 "Implementing measures" {
      asks "Cooperation of organisations; legislation and education; information to migrants;
            repeal inconsistent rules; social policy; cultural identity; equal working conditions
            for the same activity."
      addressed to "state/regulator"
      wording secondary "points (f) and (g) only, authentic French text in the journal of the
                         Portuguese parliament, 19 June 1978, p. 967,
                         https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/089/1978-06-19/967;
                         points (a)-(d) not seen"
      criterion "repeal of inconsistent law; equal conditions"
    }

    provision 13 "Family reunification" {
      asks "A State may take measures in its competence, alone or with others, to ease reunion of
            lawfully resident migrants with spouse and dependent children and parents."
      addressed to "state/regulator"
      wording primary "Convention No. 143, authentic French text in the journal of the Portuguese
                       parliament, 19 June 1978, p. 967,
                       https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/089/1978-06-19/967"
      criterion "family reunification route (permitted, not required)"
    }

    provision 14 "Free choice of employment" {
      asks "May condition free choice on up to two years' lawful residence (or completion of a
            shorter first contract), with geographic mobility; recognise qualifications; may
            restrict limited jobs in State interest."
      addressed to "state/regulator"
      wording secondary "point (a) only, French and Portuguese texts in the journal of the
                         Portuguese parliament, 19 June 1978, pp. 967 and 971,
                         https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/089/1978-06-19/971;
                         points (b) and (c) not seen"
      criterion "occupational mobility no later than two years"
      criterion "recognition of qualifications"
    }

    provision 15-16 "Agreements; exclusion of a Part" {
      asks "Agreements allowed; Part I or Part II may be excluded by declaration on ratification."
      addressed to "state/regulator"
      wording unverified
      criterion "note excluded Part when scoring"
    }
  }
}
