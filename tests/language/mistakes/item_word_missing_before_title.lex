"a ceiling is not a ban" {
  expect fees.a met
}
