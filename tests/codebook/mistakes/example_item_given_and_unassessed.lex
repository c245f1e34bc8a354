example "case" {
  given fees.costs includes visa unassessed visa
  expect fees.good met
}
