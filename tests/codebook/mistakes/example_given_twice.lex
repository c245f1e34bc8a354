example "case" {
  given fees.rule is banned
  given fees.rule is capped
  expect fees.good met
}
