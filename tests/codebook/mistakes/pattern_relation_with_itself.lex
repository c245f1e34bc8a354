pattern fees.pair "Pair" {
  class conflict
  severity high
  when origin fees.rule differs from origin fees.rule
  why "Because."
}
