example "case" {
  given origin fees.rule is banned
  expect fees.good met
}
