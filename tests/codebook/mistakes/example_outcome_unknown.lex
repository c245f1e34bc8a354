example "case" {
  given fees.rule is banned
  expect fees.good mett
}
