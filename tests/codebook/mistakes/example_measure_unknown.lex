example "case" {
  given fees.ruel is banned
  expect fees.good met
}
