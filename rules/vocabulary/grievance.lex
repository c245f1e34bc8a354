topic grievance "Complaints, remedies and justice"

measure grievance.procedure_support "Accessible procedure" {
  ask "Which features make the procedure accessible?"
  set, more protects {
    no_filing_fee "no filing fee"
    fee_waiver "fee waiver"
    interpretation "interpretation"
    legal_aid "legal aid"
    simple_form "simple form"
    urgent_wage_procedure "urgent wage procedure"
    specialised_tribunal "specialised tribunal"
    mediation_without_loss_of_court "mediation without loss of court"
  }
  silence means no_protection
  for origin, destination, agreement
}
