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
             c97 7
  for origin, destination
  severity high
  met when bilateral.foreign_cooperation includes conclude_arrangements, share_licence_data,
               share_investigation_data
  partly met when bilateral.foreign_cooperation counts at least 1
               or institutions.regulator_networks counts at least 1
  gap "The regulator may not share information or act with its counterparts."
  advise "Give power to conclude arrangements, exchange licence and investigation data, and act
          jointly."
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
  advise "Provide for agreements with main partners, prepared with social partners and published."
}
