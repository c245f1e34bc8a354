pattern fees.pair "Pair" {
  class conflict
  severity high
  when origin fees.costs overlaps destination fees.sources
  why "Because."
}
