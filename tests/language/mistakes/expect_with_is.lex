example "a ceiling is not a ban" {
  given fees.fee is allowed
  expect fees.no_fee is not_met
}
