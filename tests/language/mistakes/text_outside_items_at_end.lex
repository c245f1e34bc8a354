topic fees "Fees"

to be continued
