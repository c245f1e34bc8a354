topic fees "Fees"

measure 7.1 "Fee" {
}
