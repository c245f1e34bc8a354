example "a ceiling is not a ban" {
  given fees.fee holds
  expect fees.no_fee met
}
