example "a ceiling is not a ban" {
  given is barred
  expect fees.a met
}
