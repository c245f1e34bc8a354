instrument gpog "General principles" {
  by "ILO"
  provision "Fees" {
    asks "No fee."
  }
}
