instrument gcm "Global Compact for Safe, Orderly and Regular Migration" {
  by "United Nations General Assembly"
  adopted 2018
  nature compact
  source "https://www.un.org/en/development/desa/population/migration/generalassembly/docs/globalcompact/A_RES_73_195.pdf"
  chapter obj6 "Objective 6: fair and ethical recruitment and decent work" {
    provision 6.b "Learn from platforms" {
      asks "Carry over what works from existing cooperation platforms through dialogue between regions, and secure respect for workers of every skill, domestic workers too."
      addressed to "international / network level"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=14"
      criterion "Participation in process; domestic workers covered"
    }
    provision 6.c "Regulate agencies; ban fees" {
      asks "Improve regulation of public and private agencies in line with international guidelines; forbid recruiters and employers to charge or shift fees or related costs to workers; set up mandatory, enforceable regulation and monitoring of the industry."
      addressed to "both regulators"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=14"
      criterion "Fee ban on recruiters AND employers, including shifting"
      criterion "Mandatory licensing/registration"
      criterion "Enforceable monitoring mechanism with sanctions"
    }
    provision 6.d "Written contracts and information" {
      asks "Partner with stakeholders so that workers get written contracts, know their terms, recruitment and employment rules, rights, duties and redress, in a language they understand."
      addressed to "both regulators"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=14"
      criterion "Written contract duty"
      criterion "Information duty incl. redress"
      criterion "Language clause"
    }
    provision 6.e "Sanction abuses; work with private sector" {
      asks "Enact and implement laws that sanction human and labour rights violations, above all forced and child labour, and work with employers, recruiters, subcontractors and suppliers so that roles are clear and accountability grows. (Source cut before the last clause.)"
      addressed to "both regulators"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=14"
      criterion "Offences and sanctions for forced and child labour"
      criterion "Roles and liability in the recruitment chain laid down"
    }
    provision 6.f "Enforcement by inspectors" {
      asks "Give inspectors and like bodies the means to watch recruiters, employers and service providers in every sector."
      addressed to "both regulators"
      wording unverified
      criterion "Inspection mandate covers recruiters and all sectors"
      criterion "Powers and resources"
    }
    provision 6.i "Equal labour rights" {
      asks "Migrants under contract enjoy what other workers of the sector enjoy: fair conditions, equal pay, association, health, wage protection, a voice through unions and social dialogue."
      addressed to "destination regulator"
      wording unverified
      criterion "Equality clause"
      criterion "Right to join unions"
      criterion "Wage protection mechanism"
    }
    provision 6.k "Women migrant workers" {
      asks "Review labour laws and programmes for the needs and contributions of women migrants, above all in domestic and lower-skilled work, and prevent, report and remedy exploitation, abuse, sexual and gender-based violence."
      addressed to "both regulators"
      wording unverified
      criterion "Domestic work under labour law"
      criterion "Specific measures against gender-based violence"
    }
  }
  chapter obj7 "Objective 7: vulnerabilities in migration" {
    provision 7.d "GCM Objective 7 (d)" {
      asks "Review labour law and conditions so as to find and deal with workplace vulnerability of migrants of every skill level, in domestic and informal work too."
      addressed to "destination regulator"
      wording secondary "https://adattar.minorityforum.info/en/entity/raaui6nu5a/metadata?file=1587370301487dgy07rb4bk.pdf&page=16"
      criterion "Labour law covers domestic and informal work"
    }
  }
}
