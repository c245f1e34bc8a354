pattern fees.pair "Pair" {
  class conflict
  severity high
  when origin fees.rule is banned
  why "Because."
  related fees.goood
}
