pattern information.orientation_none "Orientation compulsory on neither side" {
  implements montreal ch8.a, ch8.b;
             gpog OG.11.1, OG.11.2, GP.10;
             iris_handbook 5.8;
             mobility_paper action.8, issue.12;
             r203 4;
             r201 21.2;
             who_code 4.7;
             dhaka 7
  class protection_gap
  severity medium
  when (origin information.pre_departure_orientation is at most offered
        or origin information.pre_departure_orientation is silent)
   and (destination information.post_arrival_orientation is at most offered
        or destination information.post_arrival_orientation is silent)
  mend origin "compulsory free orientation"
       destination "compulsory free orientation"
  related information.pre_departure, information.post_arrival
  why "The worker learns rights from the recruiter alone."
}
