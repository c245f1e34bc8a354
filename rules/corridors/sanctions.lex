pattern sanctions.fee_crime_one_side "Crime on one side, minor breach on the other" {
  implements montreal ch2.f;
             gpog GP.7;
             fees_definition 3;
             c181 7.1;
             white_paper 9;
             five_corridors kr1;
             r203 8
  class divergence
  severity medium
  when origin sanctions.fee_charging differs from destination sanctions.fee_charging
  mend origin "on the lenient side: raise sanctions"
       destination "on the lenient side: raise sanctions"
       agreement "sanctions at both ends"
  related sanctions.fee_charging_punished
  why "Operators shift collection to the lenient side, and extradition or assistance may fail."
}
