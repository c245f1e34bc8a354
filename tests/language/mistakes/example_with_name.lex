example fees.a "a ceiling is not a ban" {
  expect fees.no_fee met
}
