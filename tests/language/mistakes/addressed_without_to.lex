instrument gpog "General principles" {
  by "ILO"
  provision GP.7 "Fees" {
    asks "No fee."
    addressed "governments"
  }
}
