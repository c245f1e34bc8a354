instrument gpog "General principles" {
  by "ILO"
  adopted MMXVI
}
