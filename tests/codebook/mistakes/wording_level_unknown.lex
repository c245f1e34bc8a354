instrument other "Other" {
  provision 1 "One" {
    asks "Something."
    wording certain
  }
}
