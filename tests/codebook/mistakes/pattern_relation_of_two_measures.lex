pattern fees.pair "Pair" {
  class conflict
  severity high
  when origin fees.rule differs from destination fees.receipt
  why "Because."
}
