pattern fees.p "P" {
  class conflict
  severity high
  when origin fees.fee is not barred
  why "W"
}
