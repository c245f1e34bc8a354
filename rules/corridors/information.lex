pattern information.orientation_none "Orientation compulsory on neither side" {
  implements montreal ch8.a, ch8.b;
             gpog OG.11.1, OG.11.2, GP.10;
             iris_handbook 5.8;
             mobility_paper action.8, issue.12;
             r203 4;
             r201 21.2;
             who_code 4.6;
             dhaka 7
  class protection_gap
  severity medium
  when origin information.pre_departure_orientation is at most offered
   and destination information.post_arrival_orientation is at most offered
  settled when agreement information.pre_departure_orientation is at least mandatory
            or agreement information.post_arrival_orientation is at least mandatory
  mend origin "a duty of free orientation before departure, with a set syllabus"
       destination "a duty of employer or public body to brief workers after arrival"
       agreement "a duty of orientation on each side, with one syllabus"
  related information.pre_departure, information.post_arrival
  why "The worker learns about rights from the recruiter and the employer alone, and they leave out
       the rights against themselves. Each side can believe that the other takes care of it."
}

example "a course at home for those who want it, and a leaflet after arrival" {
  given origin information.pre_departure_orientation is offered
  given destination information.post_arrival_orientation is offered
  given agreement information.pre_departure_orientation is offered
  given agreement information.post_arrival_orientation is offered
  expect information.orientation_none reported
}

example "neither law knows orientation, and there is no agreement" {
  given origin information.pre_departure_orientation is silent
  given destination information.post_arrival_orientation is silent
  given agreement information.pre_departure_orientation is silent
  given agreement information.post_arrival_orientation is silent
  expect information.orientation_none reported
}

example "neither law asks for orientation, and an agreement does before departure" {
  given origin information.pre_departure_orientation is offered
  given destination information.post_arrival_orientation is silent
  given agreement information.pre_departure_orientation is mandatory
  given agreement information.post_arrival_orientation is silent
  expect information.orientation_none settled
}

example "neither law asks for orientation, and an agreement does after arrival" {
  given origin information.pre_departure_orientation is offered
  given destination information.post_arrival_orientation is silent
  given agreement information.pre_departure_orientation is silent
  given agreement information.post_arrival_orientation is mandatory
  expect information.orientation_none settled
}

example "the origin requires orientation, the destination does not" {
  given origin information.pre_departure_orientation is mandatory
  given destination information.post_arrival_orientation is offered
  expect information.orientation_none not_reported
}

example "the destination requires orientation, the origin does not" {
  given origin information.pre_departure_orientation is silent
  given destination information.post_arrival_orientation is mandatory
  expect information.orientation_none not_reported
}

example "no duty at home; the law of the destination has not been read" {
  given origin information.pre_departure_orientation is offered
  expect information.orientation_none cannot_tell
}
