example "case" {
  given fees.rule is bannd
  expect fees.good met
}
