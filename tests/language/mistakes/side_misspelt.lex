pattern fees.p "P" {
  class conflict
  severity high
  when orgin fees.fee is barred
  why "W"
}
