pattern fees.p "P" {
  class conflict
  severity high
  when origin fees.fee is barred
  why "W"
  mend destination
       agreement "Forbid it."
}
