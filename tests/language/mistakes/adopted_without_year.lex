instrument gpog "General principles" {
  by "ILO"
  adopted
  nature soft_law
}
