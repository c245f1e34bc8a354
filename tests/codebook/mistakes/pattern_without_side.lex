pattern fees.pair "Pair" {
  class conflict
  severity high
  when fees.rule is banned and destination fees.rule is capped
  why "Because."
}
