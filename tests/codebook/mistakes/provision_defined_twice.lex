instrument other "Other" {
  provision 1 "One" {
    asks "Something."
    wording unverified
  }
  provision 1 "One" {
    asks "Something."
    wording unverified
  }
}
