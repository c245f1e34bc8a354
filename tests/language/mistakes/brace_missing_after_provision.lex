instrument gpog "General principles" {
  by "ILO"
  provision GP.7 "Fees" {
    asks "No fee."
  provision GP.8 "Contracts" {
    asks "A contract."
  }
}
