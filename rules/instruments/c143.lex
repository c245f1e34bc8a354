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
      wording unverified "http://wordscope.be/anglais/francais/supplementary+provisions.html"
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
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/30"
      criterion "extraterritorial jurisdiction or cooperation"
    }

    provision 6 "Detection and sanctions" {
      asks "Law must allow detection of illegal employment and administrative, civil and penal
            sanctions (range including imprisonment) for it, for organising abusive movements and
            knowing assistance; accused employer may prove good faith."
      addressed to "state/regulator"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/30"
      criterion "sanction range incl. imprisonment"
      criterion "covers employing, organising, assisting"
      criterion "good-faith defence"
    }

    provision 7 "Consult social partners" {
      asks "Consult on laws; recognise their initiatives."
      addressed to "state/regulator"
      wording secondary "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/30"
      criterion "consultation duty"
    }

    provision 8 "Loss of job is not irregularity" {
      asks "A legally resident worker does not become irregular merely by losing employment; no
            automatic loss of residence/work permit; equal treatment on security of employment,
            alternative work, relief work, retraining."
      addressed to "state/regulator"
      wording unverified "https://debates.parlamento.pt/catalogo/r3/dar/s2/01/02/053S1/1978-03-30/30"
      criterion "permit survives job loss"
      criterion "equal access to alternative work"
    }

    provision 9 "Rights from past employment" {
      asks "Irregular workers keep equal rights from past work on pay, social security and
            benefits; may present dispute; expulsion cost not on worker; regularisation possible."
      addressed to "state/regulator"
      wording unverified
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
      wording secondary "http://www.lnf.org.lb/migrationnetwork/ILOConventionsb.html"
      criterion "equality statute/policy for lawful migrants"
    }

    provision 11 "Part II scope" {
      asks "Migrant worker definition; excludes frontier workers, short-term artistes/liberal
            professionals, seafarers, trainees/students, and temporary assignees on specific
            defined duties."
      addressed to "state/regulator"
      wording secondary "http://www.lnf.org.lb/migrationnetwork/ILOConventionsb.html"
      criterion "exclusions no wider"
    }

    provision 12 "Implementing measures" {
      asks "Cooperation of organisations; legislation and education; information to migrants;
            repeal inconsistent rules; social policy; cultural identity; equal working conditions
            for the same activity."
      addressed to "state/regulator"
      wording unverified
      criterion "repeal of inconsistent law; equal conditions"
    }

    provision 13 "Family reunification" {
      asks "Take possible measures and cooperate to ease reunion of lawful migrants' families."
      addressed to "state/regulator"
      wording unverified
      criterion "family reunification route"
    }

    provision 14 "Free choice of employment" {
      asks "May condition free choice on up to two years' lawful residence (or completion of a
            shorter first contract), with geographic mobility; recognise qualifications; may
            restrict limited jobs in State interest."
      addressed to "state/regulator"
      wording unverified
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
