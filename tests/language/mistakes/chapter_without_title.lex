instrument gpog "General principles" {
  by "ILO"
  chapter 1 {
  }
}
