example "a ceiling is not a ban" {
  given fees.fee
  expect fees.no_fee not_met
}
