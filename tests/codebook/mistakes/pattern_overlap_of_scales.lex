pattern fees.pair "Pair" {
  class conflict
  severity high
  when origin fees.rule overlaps destination fees.rule
  why "Because."
}
