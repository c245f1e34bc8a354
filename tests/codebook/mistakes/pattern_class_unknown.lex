pattern fees.pair "Pair" {
  class clash
  severity high
  when origin fees.rule is banned
  why "Because."
}
