pattern fees.pair "Pair" {
  class conflict
  severity high
  when agreement fees.costs includes visa
  why "Because."
}
