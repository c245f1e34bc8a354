instrument other "Other" {
  chapter I "One" {
  }
  chapter I "One" {
  }
}
