example "case" {
  given fees.rule is banned
  expect fees.goood met
}
