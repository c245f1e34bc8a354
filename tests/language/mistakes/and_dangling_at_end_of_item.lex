concept fees.c "C" {
  for origin
  when fees.fee is barred and
}
