instrument special_rapporteur "Reports of the Special Rapporteur on the human rights of migrants
                               (A/70/310, A/78/180, A/HRC/35/25)" {
  by "United Nations Special Rapporteur on the human rights of migrants"
  adopted 2015
  nature report
  note "Recommendations of 2015 (A/70/310), 2017 (A/HRC/35/25) and 2023 (A/78/180) under ids of our
        own."

  provision 2015.fee.1 "Outright ban on all worker fees" {
    asks "Ban every kind of fee, made with stakeholders; migrants who admit payment suffer no
          economic harm; consider collective action by States."
    addressed to "both regulators + in agreement"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=19"
    criterion "Ban without caps"
    criterion "Non-penalisation"
  }

  provision 2015.law.1 "Standard contracts" {
    asks "Standard contracts per sector and skill, with job, pay and conditions."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=19"
    criterion "Model contract"
  }

  provision 2015.law.2 "No wage discrimination by nationality; end sponsorship" {
    asks "Eliminate pay by nationality; abolish sponsorship dependence."
    addressed to "destination regulator + in agreement"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=19"
    criterion "Pay parity; permit not tied to employer"
  }

  provision 2015.law.3 "Recruiter-subagent relation in law" {
    asks "Legislate the relation between agency and agents, sub-agents and subcontractors such as
          test centres, with formal arrangements and clear liability."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=19"
    criterion "Written arrangement; liability of principal"
  }

  provision 2015.law.4 "All sectors" {
    asks "Labour law and regulation cover all sectors, with attention to domestic work."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=19"
    criterion "No sector exclusion"
  }

  provision 2015.pol.1 "Policy evaluation and gender analysis" {
    asks "Evaluate fee policy by independent audit; gender analysis in all law; protection never
          limits women's opportunity or movement."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=20"
    criterion "Evaluation clause; no ban on women"
  }

  provision 2015.lic.1 "Robust, transparent licensing with due diligence" {
    asks "Publicly accountable licensing; applicants pass human rights and labour law due
          diligence; ongoing monitoring."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=20"
    criterion "Due diligence test; monitoring"
  }

  provision 2015.lic.2 "Double licence" {
    asks "Agencies placing migrants abroad are licensed in both origin and destination."
    addressed to "both regulators + in agreement"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=20"
    criterion "Licence needed at both ends"
  }

  provision 2015.insp.1 "Inspectors meet workers, with interpreters; trained; all sectors" {
    asks "System-wide improvement of inspection; contact with migrants; interpreters; training;
          accountability; domestic work in private houses included."
    addressed to "destination regulator"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=21"
    criterion "Interpreter; domestic work access"
  }

  provision 2015.insp.2 "Checks on passports" {
    asks "Systematic checks that recruiters and employers do not take documents."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=21"
    criterion "Inspection checklist/offence"
  }

  provision 2015.insp.3 "E-registration of contracts" {
    asks "Early electronic contract registration against substitution."
    addressed to "both regulators + in agreement"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=21"
    criterion "Electronic registration"
  }

  provision 2015.insp.4 "No penalty for migrants on detection" {
    asks "Action on unethical recruitment never penalises migrants economically or criminally."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=21"
    criterion "Non-penalisation clause"
  }

  provision 2015.insp.5 "Labour offices in origin States" {
    asks "Destination States open labour offices in origin to campaign, register and monitor
          contracts and oversee the chain jointly."
    addressed to "destination regulator + in agreement"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=21"
    criterion "Joint oversight clause"
  }

  provision 2015.bil.1 "Standards-based agreements" {
    asks "Bilateral agreements rest on international standards and put rights first."
    addressed to "in agreement"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=21"
    criterion "Reference to standards"
  }

  provision 2015.bil.2 "Share intelligence on agencies" {
    asks "Share practice and intelligence on agencies among regional processes."
    addressed to "in agreement"
    wording secondary "https://adattar.minorityforum.info/entity/bbfuo04khtc?file=1574175304957331qfj2s5yi.pdf&page=22"
    criterion "Exchange clause"
  }

  provision 2015.acc.1 "Judicial remedy first" {
    asks "Remedy chiefly by judicial or quasi-judicial means, not voluntary ones alone; dissuasive
          punishment."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/entity/bbfuo04khtc?file=1574175304957331qfj2s5yi.pdf&page=22"
    criterion "Court or tribunal access"
  }

  provision 2015.acc.2 "Specialist tribunals; services" {
    asks "Consider specialist tribunals; legal aid, interpretation, information, humanitarian visas
          to return for proceedings."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/entity/bbfuo04khtc?file=1574175304957331qfj2s5yi.pdf&page=22"
    criterion "Legal aid; visa to attend proceedings"
  }

  provision 2015.emp.1 "Employers refund all detected fees" {
    asks "Firms ensure refund of all detected fees and audit supply chains; no passport taking."
    addressed to "private party; transposable by both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/bbfuo04khtc/metadata?file=1574175304957331qfj2s5yi.pdf&page=25"
    criterion "Refund duty"
  }

  provision 2023.c "Oversight of recruiters" {
    asks "Accountable licensing; bar on re-registration of revoked agencies; irregular agents
          regulated; unlicensed agencies sanctioned; rating scheme and blacklist; confidential
          tip-lines; effective ban on all fees."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/587qwyd4kuq/metadata?page=20"
    criterion "Re-entry bar"
    criterion "Rating/blacklist"
    criterion "Tip-line"
    criterion "Fee ban"
  }

  provision 2023.d "Inspection" {
    asks "Regular unannounced inspection of all worksites; enough trained inspectors; direct
          interviews; contract, passport, pay and document checks; interpreters."
    addressed to "destination regulator"
    wording secondary "https://adattar.minorityforum.info/en/entity/587qwyd4kuq/metadata?page=20"
    criterion "Unannounced inspection; interview power"
  }

  provision 2023.h "Status not tied to one employer or sector" {
    asks "Residence status is independent of a single employer or sector; no-objection and exit
          permits are abolished."
    addressed to "destination regulator"
    wording secondary "https://adattar.minorityforum.info/entity/587qwyd4kuq?file=17261241568543y6gy43iz2q.pdf&page=21"
    criterion "No employer consent for transfer or exit"
    criterion "Bridge between permit types"
  }

  provision 2023.l "Association and bargaining" {
    asks "Association, assembly and bargaining protected whatever the status or sector."
    addressed to "destination regulator"
    wording secondary "https://adattar.minorityforum.info/entity/587qwyd4kuq?file=17261241568543y6gy43iz2q.pdf&page=21"
    criterion "No status bar to union membership"
  }

  provision 2023.b "Firewalls" {
    asks "Firewalls between public services and immigration authorities."
    addressed to "destination regulator"
    wording secondary "https://adattar.minorityforum.info/en/entity/587qwyd4kuq/metadata?page=20"
    criterion "Firewall clause"
  }

  provision 2017.ind "Indicators" {
    asks "Equality in law; lower upfront cost; more regulation and effective monitoring of the
          industry; training before and after travel; recognition; complaints and compensation won."
    addressed to "both regulators"
    wording secondary "https://adattar.minorityforum.info/en/entity/2b41hnjgr3p/metadata?page=13"
    criterion "Use as outcome indicators"
    uncodable "Outcome indicators from surveys; useful beside the results, not a legal text."
  }
}
