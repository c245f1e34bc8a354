pattern fees.p "P" {
  class conflict
  severity high
  when origin fees.fee differs destination fees.fee
  why "W"
}
