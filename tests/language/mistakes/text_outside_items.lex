These are the rules on fees.

topic fees "Fees"
