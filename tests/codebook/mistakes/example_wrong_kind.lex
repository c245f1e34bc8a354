example "case" {
  given fees.costs is visa
  given fees.days includes a
  expect fees.good met
}
