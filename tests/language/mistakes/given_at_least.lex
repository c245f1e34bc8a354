example "a ceiling is not a ban" {
  given fees.fee is at least allowed
  expect fees.no_fee not_met
}
