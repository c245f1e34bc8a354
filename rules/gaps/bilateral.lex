rule bilateral.cooperation_power "Power to cooperate with foreign regulators" {
  implements montreal ch1.g, ch4.c, ch9.a, ch9.b, ch7.i;
             policy_network 1, 2;
             iris_handbook 3.7, 4.6;
             p29 5;
             r203 4;
             c143 4, 5;
             statements network_launch.a, network_launch.c;
             r201 26;
             gcm 6.b;
             c97 7;
             migof P.3
  for origin, destination
  severity high
  met when bilateral.foreign_cooperation includes conclude_arrangements, share_licence_data,
               share_investigation_data
  partly met when bilateral.foreign_cooperation counts at least 1
               or institutions.regulator_networks counts at least 1
  gap "The regulator may not share all that is needed, or act, with its counterparts abroad."
  why "The broker is at home, the employer abroad, the money in a third place. A regulator that may
       not send a file across the border can punish only half of the chain, and the other half
       starts again. Where secrecy rules say nothing of foreign partners, officials keep silent to
       be safe."
  advise "Give the authority power in the law to conclude arrangements with foreign regulators, to
          send and receive licence data and the results of investigations, to report sanctions and
          to act jointly, with safeguards for workers' data."
}

example "the regulator may conclude arrangements and share licences and investigations" {
  given bilateral.foreign_cooperation includes conclude_arrangements, share_licence_data,
    share_investigation_data
  given institutions.regulator_networks is silent
  expect bilateral.cooperation_power met
}

example "the regulator may share data, but needs the foreign ministry for any arrangement" {
  given bilateral.foreign_cooperation includes share_licence_data, share_investigation_data
  given institutions.regulator_networks is silent
  expect bilateral.cooperation_power partly_met
}

example "arrangements and investigations may be shared, the register of licences may not" {
  given bilateral.foreign_cooperation includes conclude_arrangements, share_investigation_data
  given institutions.regulator_networks is silent
  expect bilateral.cooperation_power partly_met
}

example "arrangements and licences may be shared, the files of investigations may not" {
  given bilateral.foreign_cooperation includes conclude_arrangements, share_licence_data
  given institutions.regulator_networks is silent
  expect bilateral.cooperation_power partly_met
}

example "the regulator may tell others of its sanctions, and that is all" {
  given bilateral.foreign_cooperation includes notify_sanctions
  given institutions.regulator_networks is silent
  expect bilateral.cooperation_power partly_met
}

example "the regulator meets its counterparts in a regional process, without power to share" {
  given bilateral.foreign_cooperation is silent
  given institutions.regulator_networks includes regional_consultative_process
  expect bilateral.cooperation_power partly_met
}

example "the regulator may not deal with foreign authorities" {
  given bilateral.foreign_cooperation is empty
  given institutions.regulator_networks is silent
  expect bilateral.cooperation_power contrary
}

example "the law was read whole and is silent on other States" {
  given bilateral.foreign_cooperation is silent
  given institutions.regulator_networks is silent
  given bilateral.agreement_condition is silent
  expect bilateral.cooperation_power silent
  expect bilateral.agreements silent
}

example "nobody has read the law on cooperation yet" {
  expect bilateral.cooperation_power unknown
  expect bilateral.agreements unknown
}

rule bilateral.agreements "Agreements sought for main corridors" {
  implements gpog OG.13, OG.4.4;
             c181 8.2;
             c97 10;
             c189 15.1.d;
             r86 21
  for origin, destination
  severity medium
  met when bilateral.agreement_condition is at least duty_to_seek
  partly met when bilateral.agreement_condition is possible
  gap "The law does not provide for agreements on main corridors."
  why "A law ends at the border, and the worker goes on. On a route that thousands take every year,
       only an agreement can say whose rule on fees holds, which contract counts and who answers
       for a claim. Where the law only allows agreements, they are made when politics need one."
  advise "Oblige the government to seek agreements with the countries to which most workers go or
          from which most come, prepared with the social partners, published, and reported on to
          parliament every year."
}

example "the government must seek agreements for the main routes" {
  given bilateral.agreement_condition is duty_to_seek
  expect bilateral.agreements met
}

example "workers may be recruited only under an agreement" {
  given bilateral.agreement_condition is condition
  expect bilateral.agreements met
}

example "the government may conclude agreements" {
  given bilateral.agreement_condition is possible
  expect bilateral.agreements partly_met
}
