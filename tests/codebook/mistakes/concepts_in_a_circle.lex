concept fees.one "One" {
  for origin
  when fees.two holds
}

concept fees.two "Two" {
  for origin
  when fees.one holds
}
