topic agreement "Agreements between two countries"

check agreement.legal_nature "Legal nature stated, duties enforceable" {
  implements montreal ch7.b
  severity high
  met when bilateral.legal_nature is binding
  partly met when bilateral.legal_nature is non_binding_with_implementing_rules
  gap "The text does not say whether it binds, or leaves key duties without force."
  advise "State that the agreement binds, or carry its duties into licence conditions and the model
          contract."
}

check agreement.publication "Published and explained to workers" {
  implements montreal ch7.h;
             gpog OG.13.1;
             bangladesh_guide 1;
             five_corridors 3.1;
             un_blma_guidance info.1, chk.implementation;
             iris_handbook 4.2
  severity high
  met when bilateral.publication is published_and_disseminated
  partly met when bilateral.publication is published
  gap "Workers cannot read the agreement under which they move."
  advise "Provide for publication in the languages of workers and a duty to explain it."
}

check agreement.standards_basis "Based on human rights and labour standards" {
  implements gpog OG.13;
             corridor_assessment 3;
             bangladesh_guide 2;
             five_corridors 3.3;
             un_blma_guidance rights.1;
             special_rapporteur 2015.bil.1;
             gcm 5.a
  severity high
  met when rights.standards_references includes any of ilo_conventions, un_human_rights_treaties
       and rights.standards_references includes any of ilo_fair_recruitment_principles,
               ilo_fees_definition, iris_standard, global_compact
  partly met when rights.standards_references counts at least 1
  gap "The agreement names no standard against which it can be read."
  advise "Refer in operative text to the conventions in force for both Parties and to the fair
          recruitment principles."
}

check agreement.no_lower_protection "Better rule prevails" {
  implements gpog OG.23.1;
             un_blma_guidance rights.1;
             iris_handbook 4.3
  severity high
  met when bilateral.more_favourable_rule is more_favourable_prevails
  partly met when bilateral.more_favourable_rule is national_law_prevails
  gap "The agreement may lower protection given by law or contract."
  advise "State that nothing lowers protection and that the better rule for the worker prevails;
          use terms as defined in the laws."
}

check agreement.recruitment_chapter "Fair recruitment as objective and chapter" {
  implements montreal ch7.g;
             iris_handbook 4.1, 4.5;
             bangladesh_guide 4, grp;
             five_corridors 3.2;
             un_blma_guidance recr.1;
             ten_things h;
             mobility_paper issue.2;
             statements civil_society.b;
             policy_network 8
  severity high
  met when bilateral.fair_recruitment_clauses includes stated_objective
       and bilateral.fair_recruitment_clauses counts at least general.broad
  partly met when bilateral.fair_recruitment_clauses counts at least general.several
  gap "Recruitment is not a subject of its own with operative duties."
  advise "Add a recruitment chapter with duties on recruiters, sanctions at both ends and a stated
          objective."
}

check agreement.channels "Channels named and others closed" {
  implements montreal ch7.a, ch7.g;
             iris_handbook 4.4;
             un_blma_guidance recr.1;
             r86 M.6;
             r86_agreement 6;
             c97 AI.7
  severity high
  met when (licensing.permitted_channels counts at least 1
            and bilateral.fair_recruitment_clauses includes licensed_recruiters_both_sides)
        or (licensing.permitted_channels includes government_to_government
            and licensing.permitted_channels includes none of licensed_private_agency,
                    foreign_agency)
  partly met when licensing.permitted_channels is stated
  gap "The agreement does not say who may recruit."
  advise "List the channels, name the public bodies or require recruiters authorised by both
          Parties, and exclude others."
}

check agreement.no_fee "No fee clause" {
  implements montreal ch7.g, ch7.j;
             corridor_assessment 3;
             un_blma_guidance recr.2;
             iris_handbook 4.5;
             bangladesh_guide 4;
             special_rapporteur 2015.fee.1;
             r86 M.6
  severity critical
  met when bilateral.fair_recruitment_clauses includes no_fee
       and fees.worker_fee_rule is prohibited_without_exception
  partly met when bilateral.fair_recruitment_clauses includes no_fee
               or fees.worker_fee_rule is at least prohibited_for_some
  gap "The agreement does not forbid charging workers, or permits it."
  advise "Forbid fees and related costs with the ILO definition, covering payments on both sides."
}

check agreement.cost_table "Cost allocation away from the worker" {
  implements un_blma_guidance recr.2;
             r86 M.12;
             r86_agreement 12
  severity critical
  met when fees.costs_on_employer includes visa, work_or_residence_permit, medical_examination,
               travel_to_job, return_travel
       and fees.costs_on_worker counts at most 0
  partly met when fees.costs_on_employer counts at least general.several
  gap "It is not settled who pays each item."
  advise "Annex a table that gives every item a debtor other than the worker."
}

check agreement.joint_liability "Liability or guarantee for recruiters" {
  implements montreal ch7.g, ch4.i;
             un_blma_guidance recr.3
  severity high
  met when employer.joint_liability is at least joint_for_recruitment
        or bilateral.fair_recruitment_clauses includes joint_liability_or_guarantee
  partly met when employer.joint_liability is at least subsidiary
               or licensing.financial_security is stated
  gap "No one is liable across the border."
  advise "Provide joint liability of employer and recruiters with recourse, or a guarantee."
}

check agreement.model_contract "Mandatory model contract" {
  implements montreal ch7.f;
             un_blma_guidance contract.1;
             bangladesh_guide 7;
             r86 M.22;
             r86_agreement 22;
             gcm 5.a
  severity high
  met when contract.form is written_on_official_minimum
       and contract.mandatory_contents counts at least contract.model_items
  partly met when contract.form is at least written_contract
  gap "No model contract is annexed or it is optional."
  advise "Annex a mandatory model contract with the contents of the recommendation."
}

check agreement.contract_process "Contract understood, verified, not replaced" {
  implements montreal ch7.f;
             un_blma_guidance contract.1;
             r86 M.22;
             r86_agreement 22;
             ten_things f;
             special_rapporteur 2015.insp.3
  severity high
  met when contract.language is language_understood
       and contract.delivery_timing is at least before_departure
       and contract.substitution is at least prohibited
       and contract.verification is at least approval
  partly met when contract.language is language_understood
               or contract.delivery_timing is at least before_departure
               or contract.substitution is at least prohibited
  gap "The agreement does not secure that the contract is understood before departure and kept."
  advise "Fix language, time of delivery, one verification and a bar on substitution."
}

check agreement.documents "No retention of documents" {
  implements un_blma_guidance status.2;
             bangladesh_guide 10
  severity high
  met when mobility.document_retention is at least prohibited
  partly met when bilateral.fair_recruitment_clauses includes no_document_retention
  gap "The agreement is silent on keeping documents."
  advise "Add a clause that workers hold their own papers and contract."
}

check agreement.wages_and_transfer "Wage protection and free transfer" {
  implements un_blma_guidance wage.1, remit.1;
             bangladesh_guide 6, 13;
             r86 M.13;
             r86_agreement 13
  severity high
  met when employer.wage_payment_rules includes regular_interval, deduction_limits,
               free_transfer_of_earnings
       and contract.wage_floor is at least general_minimum
  partly met when employer.wage_payment_rules counts at least 1
               or bilateral.subject_clauses includes transfer_of_funds
  gap "Wages, deductions or transfer of savings are not protected."
  advise "State wage, interval, method, limits on deductions, wage claim route and free transfer at
          low cost."
}

check agreement.equal_treatment "Equality and non-discrimination" {
  implements corridor_assessment 3;
             un_blma_guidance rights.2;
             bangladesh_guide 3;
             r86 M.17;
             r86_agreement 17
  severity high
  met when rights.equal_treatment_heads counts at least rights.half_of_heads
       and rights.discrimination_grounds includes sex
  partly met when rights.equal_treatment_heads counts at least 1
  gap "No clause gives equality of treatment."
  advise "Add an equality clause listing its heads, and non-discrimination."
}

check agreement.freedom_of_association "Organising" {
  implements un_blma_guidance rights.3
  severity medium
  met when rights.union_rights is at least join_only
  partly met when rights.fundamental_guarantees includes freedom_of_association
  gap "The agreement is silent on organising."
  advise "Refer to the conventions and to the right to join unions."
}

check agreement.gender "Gender clause" {
  implements un_blma_guidance rights.4;
             bangladesh_guide 5;
             gcm 5.a
  severity medium
  met when rights.gender_measures counts at least general.some
  partly met when rights.gender_measures counts at least 1
  gap "No clause deals with risks that differ by sex."
  advise "Add measures on violence, pregnancy testing, domestic work and data by sex."
}

check agreement.housing_and_food "Housing and living conditions" {
  implements un_blma_guidance hous.1;
             r86 M.19, M.20;
             r86_agreement 19, 20
  severity medium
  met when employer.accommodation is at least standards
       and bilateral.subject_clauses includes housing
  partly met when bilateral.subject_clauses includes any of housing, supply_of_food
  gap "Housing standards are not set."
  advise "Set a standard and inspection for housing and food."
}

check agreement.safety_and_social_protection "Safety, health, injury and social security" {
  implements un_blma_guidance osh.1, soc.1;
             bangladesh_guide 11;
             r86 M.21;
             r86_agreement 21
  severity high
  met when welfare.social_security_branches includes work_injury, health
       and welfare.health_cover is at least employer_paid_insurance
       and rights.equal_treatment_heads includes occupational_safety_health
  partly met when welfare.social_security_branches counts at least 1
               or welfare.health_cover is stated
  gap "Health, injury or safety cover is not secured."
  advise "Provide equal safety rules, injury cover and health cover from the first day."
}

check agreement.portability "Portability of rights" {
  implements un_blma_guidance soc.1;
             mobility_paper issue.11, issue.3
  severity medium
  met when welfare.portability is at least export
  partly met when welfare.portability is refund
  gap "Rights are lost on return."
  advise "Provide for export or totalisation, or start negotiation of a social security agreement."
}

check agreement.status_and_mobility "Status, job loss and change of employer" {
  implements un_blma_guidance status.1;
             r86 M.23, M.24;
             r86_agreement 23, 24
  severity high
  met when mobility.change_of_employer is at least consent_waived_for_abuse
       and mobility.job_loss_grace is stated
  partly met when mobility.change_of_employer is at least consent_waived_for_abuse
               or bilateral.subject_clauses includes any of change_of_employment,
                      employment_stability
  gap "The worker loses status on leaving an abusive job."
  advise "Provide for permit terms, grace period and change of employer."
}

check agreement.removal "Limits on compulsory return" {
  implements r86 M.25;
             r86_agreement 25
  severity medium
  met when mobility.removal_limits counts at least general.some
  partly met when bilateral.subject_clauses includes compulsory_return
  gap "Nothing limits removal."
  advise "Bar removal for illness, lack of means and pending claims."
}

check agreement.complaints "Complaint mechanism with body and time limit" {
  implements montreal ch6.a, ch7.g;
             un_blma_guidance gov.2;
             bangladesh_guide 12;
             r86 M.16;
             r86_agreement 16;
             iris_handbook 4.5
  severity critical
  met when bilateral.complaint_mechanism is joint_procedure
  partly met when bilateral.complaint_mechanism is named_bodies
  gap "Workers have no route under the agreement."
  advise "Name bodies on each side, a joint procedure, time limits and consular access."
}

check agreement.cross_border_justice "Claims and awards across the border" {
  implements montreal ch6.h;
             statements civil_society.a
  severity high
  met when grievance.cross_border_procedure includes remote_testimony,
               recognition_of_foreign_awards
  partly met when grievance.cross_border_procedure counts at least 1
  gap "Claims end at the border."
  advise "Provide for service, remote testimony, recognition of awards and joint handling of cases."
}

check agreement.joint_monitoring "Inspection and joint monitoring" {
  implements montreal ch4.c;
             un_blma_guidance gov.3;
             r86 M.15;
             r86_agreement 15;
             special_rapporteur 2015.insp.5;
             white_paper 3
  severity medium
  met when bilateral.joint_monitoring is joint_inspection
  partly met when bilateral.joint_monitoring is stated
  gap "No one checks conditions under the agreement."
  advise "Provide for joint or parallel inspection and visits by labour officers."
}

check agreement.information_exchange "Exchange on recruiters, cases and law" {
  implements montreal ch7.d, ch3.l, ch5.g;
             special_rapporteur 2015.bil.2;
             un_blma_guidance recr.3;
             r86 M.1;
             r86_agreement 1;
             mobility_paper action.12, action.3;
             white_paper 2;
             ten_things c;
             c143 4
  severity high
  met when bilateral.information_exchange includes licensed_recruiters,
               sanctioned_recruiters_and_employers, complaints_and_cases, law_changes
  partly met when bilateral.information_exchange counts at least general.some
  gap "The Parties do not exchange what they need to enforce."
  advise "List data, contact points and intervals."
}

check agreement.orientation "Information and orientation on both sides" {
  implements un_blma_guidance info.1;
             r86 M.8;
             r86_agreement 8
  severity medium
  met when information.pre_departure_orientation is at least mandatory
       and information.post_arrival_orientation is at least mandatory
  partly met when information.pre_departure_orientation is stated
               or information.post_arrival_orientation is stated
  gap "Information duties are missing or one-sided."
  advise "Give each Party a duty of free orientation with a shared syllabus."
}

check agreement.return_and_reintegration "Return cost and reintegration" {
  implements montreal ch8.f;
             un_blma_guidance ret.1;
             bangladesh_guide 14;
             r86 M.26;
             r86_agreement 26
  severity high
  met when welfare.repatriation_payer is at least employer_or_recruiter
       and welfare.reintegration is stated
  partly met when welfare.repatriation_payer is at least employer_on_completion
               or bilateral.subject_clauses includes any of return_journey, reintegration
  gap "Return cost or reintegration is left open."
  advise "Place return on employer and recruiter, advance by State, and add reintegration measures."
}

check agreement.joint_committee "Joint committee with social partners" {
  implements montreal ch7.c, ch7.h;
             gpog OG.13, OG.13.1;
             un_blma_guidance gov.1, chk.jmc, dial.1;
             iris_handbook 4.7;
             bangladesh_guide 16;
             r86 M.28;
             r86_agreement 28
  severity high
  met when bilateral.joint_committee is at least regular_meetings
       and bilateral.joint_committee_members includes workers_organisations,
               employers_organisations, recruitment_regulator
  partly met when bilateral.joint_committee is at least standing
  gap "No standing joint body oversees the agreement, or social partners are absent."
  advise "Set up a committee that meets yearly, with regulator, inspectorate and social partners,
          and publishes reports."
}

check agreement.implementation "Implementation terms and mutual duties" {
  implements montreal ch7.c;
             gpog OG.13.1;
             un_blma_guidance impl.1, gov.1, gov.2, chk.implementation, chk.structure;
             bangladesh_guide 17;
             c97 AI.7, AII.11-13;
             statements mobility_programme.a;
             corridor_assessment 4;
             white_paper 1
  severity high
  met when bilateral.implementation_terms includes competent_authorities, procedures, timelines,
               separate_duties, inter_state_disputes
  partly met when bilateral.implementation_terms counts at least general.several
  gap "The text has aims and no tasks."
  advise "Name authorities and contact points, and add a protocol with tasks, dates and funds."
}

check agreement.evaluation "Review and evaluation" {
  implements montreal ch7.e;
             gpog OG.13.2;
             un_blma_guidance me.1, dial.1;
             bangladesh_guide 15;
             statements mobility_programme.a;
             corridor_assessment 4;
             ten_things h
  severity medium
  met when bilateral.evaluation_terms includes review_interval, indicators, amendment_procedure
       and bilateral.evaluation_terms includes any of sex_disaggregated_data, public_evaluation
  partly met when bilateral.evaluation_terms counts at least general.some
  gap "The agreement has no review clause or indicators."
  advise "Set an interval, indicators and data by sex, and publish evaluations."
}

check agreement.preparation "Prepared with evidence and social partners" {
  implements un_blma_guidance prep.1, neg.1, chk.negotiation;
             corridor_assessment 2, 1;
             five_corridors 3.2;
             iris_handbook 4.7;
             gcm 5.a;
             bangladesh_guide assess
  severity medium
  met when bilateral.preparation_record includes needs_assessment, labour_ministry_lead,
               workers_and_employers_consulted, regulator_took_part
  partly met when bilateral.preparation_record counts at least general.some
  gap "No published record shows how the agreement was prepared."
  advise "Record needs assessment, lead ministry, regulator's part and consultation."
}

check agreement.skills "Recognition, training and tests" {
  implements un_blma_guidance skill.1;
             bangladesh_guide 8, 9;
             statements ilo.skills;
             r86 M.7, M.9;
             r86_agreement 7, 9;
             mobility_paper issue.3, issue.10, action.9
  severity low
  met when policy.qualification_recognition is at least general_procedure
       and bilateral.subject_clauses includes education_and_training
       and fees.costs_on_worker includes none of skills_test
  partly met when policy.qualification_recognition is stated
               or bilateral.subject_clauses includes education_and_training
  gap "Skills clauses are missing."
  advise "Add recognition for all levels, training with funding, and tests at no cost to workers."
}

check agreement.sector_terms "Sector annexes where the sector is covered" {
  implements montreal ch7.j;
             un_blma_guidance sec.seasonal, sec.health, sec.domestic;
             who_code 5.2, 5.1, SSL;
             policy_network 9;
             mobility_paper issue.14
  severity medium
  met when bilateral.sector_terms counts at least general.some
  partly met when bilateral.sector_terms counts at least 1
  gap "The agreement covers a sector with special risks without special terms."
  advise "Add annexes: seasonal (hours, housing, return right, cost), health (WHO Code, benefit to
          origin), domestic (labour law, model contract)."
}

check agreement.subject_coverage "Coverage of the model agreement's subjects" {
  implements r86 21, M.2, M.3, M.4, M.5, M.10, M.11, M.14, M.18, M.27, M.29;
             r86_agreement 2, 3, 4, 5, 10, 11, 14, 18, 27, 29;
             bangladesh_guide 18;
             gcm 5.b, 5.h, 5.j;
             corridor_assessment 3;
             mobility_paper issue.3;
             un_blma_guidance chk.structure
  severity low
  met when bilateral.subject_clauses counts at least agreement.many_subjects
  partly met when bilateral.subject_clauses counts at least agreement.some_subjects
  gap "Many subjects of the model agreement are left out."
  advise "Use the model agreement as a drafting checklist and record why a subject is left out."
}
