pattern sanctions.fee_crime_one_side "Crime on one side, minor breach on the other" {
  implements montreal ch2.f;
             gpog GP.7;
             fees_definition 3;
             c181 14;
             white_paper 9;
             five_corridors kr1;
             r203 8
  class divergence
  severity medium
  when (origin sanctions.fee_charging is at least criminal
        and destination sanctions.fee_charging is at most administrative_and_licence)
    or (destination sanctions.fee_charging is at least criminal
        and origin sanctions.fee_charging is at most administrative_and_licence)
  mend origin "on the lenient side: make charging a worker an offence"
       destination "on the lenient side: make charging a worker an offence"
       agreement "a duty of both sides to punish charging as an offence, with legal assistance"
  related sanctions.fee_charging_punished
  why "The money is simply collected on the side where it costs a fine. The police of the stricter
       side then ask for documents and for the suspect, and get neither, because the act is no
       crime over there."
}

example "a crime at home, a fine and the licence abroad" {
  given origin sanctions.fee_charging is criminal
  given destination sanctions.fee_charging is administrative_and_licence
  expect sanctions.fee_crime_one_side reported
}

example "a fine and the licence at home, a crime abroad" {
  given origin sanctions.fee_charging is administrative_and_licence
  given destination sanctions.fee_charging is criminal
  expect sanctions.fee_crime_one_side reported
}

example "a crime at home; the law abroad has no sanction for charging workers" {
  given origin sanctions.fee_charging is criminal_and_licence
  given destination sanctions.fee_charging is silent
  expect sanctions.fee_crime_one_side reported
}

example "a crime abroad; the law at home has no sanction for charging workers" {
  given origin sanctions.fee_charging is silent
  given destination sanctions.fee_charging is criminal_and_licence
  expect sanctions.fee_crime_one_side reported
}

example "a crime on both sides" {
  given origin sanctions.fee_charging is criminal
  given destination sanctions.fee_charging is criminal
  expect sanctions.fee_crime_one_side not_reported
}

example "a fine on both sides; abroad it costs the licence too" {
  given origin sanctions.fee_charging is administrative
  given destination sanctions.fee_charging is administrative_and_licence
  expect sanctions.fee_crime_one_side not_reported
}

example "a fine on both sides; at home it costs the licence too" {
  given origin sanctions.fee_charging is administrative_and_licence
  given destination sanctions.fee_charging is administrative
  expect sanctions.fee_crime_one_side not_reported
}

example "a crime at home; nobody has read the law abroad" {
  given origin sanctions.fee_charging is criminal
  expect sanctions.fee_crime_one_side cannot_tell
}

example "a fine at home; nobody has read the law abroad" {
  given origin sanctions.fee_charging is administrative
  expect sanctions.fee_crime_one_side cannot_tell
}
