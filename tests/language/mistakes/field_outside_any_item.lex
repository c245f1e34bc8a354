severity critical

topic fees "Fees"
