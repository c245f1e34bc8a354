pattern agreement.required_absent "Agreement required by one side and none in force" {
  implements gpog OG.13, OG.4.4;
             c181 8.2;
             c97 10;
             c189 15.1.d;
             r86 21
  class dependency
  severity critical
  when (origin bilateral.agreement_condition is condition
        or destination bilateral.agreement_condition is condition)
   and agreement bilateral.legal_nature is silent
  mend origin "conclude an agreement, or lift the condition"
       destination "conclude an agreement, or lift the condition"
  related bilateral.agreements
  why "Recruitment has no lawful basis on that side."
}

pattern agreement.below_law "Agreement lower than either law on fees" {
  implements montreal ch2.a, ch7.j;
             gpog GP.7, OG.6, OG.17, OG.13, OG.4.4;
             fees_definition 1, 9, 9.a, 9.b, 9.c, 14, 8;
             c181 7.1, 8.2;
             iris_standard 1.a;
             gcm 6.c;
             ten_things a;
             dhaka 1;
             special_rapporteur 2015.fee.1, 2023.c;
             r203 8, 4;
             policy_network 4;
             statements mobility_programme.c;
             mobility_paper action.7;
             white_paper 1;
             c97 AI.4, AII.4.1, 7, 10;
             c189 15.1.d;
             r86 21
  class conflict
  severity critical
  when agreement fees.worker_fee_rule is below origin fees.worker_fee_rule
    or agreement fees.worker_fee_rule is below destination fees.worker_fee_rule
  mend agreement "amend"
       agreement "add a clause that the better rule prevails"
  related fees.no_worker_fee, bilateral.agreements
  why "The agreement permits what a Party's law forbids."
}

pattern agreement.cannot_share "Agreement promises exchange that a law does not allow" {
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
  class dependency
  severity medium
  when agreement bilateral.information_exchange counts at least 1
   and (origin bilateral.foreign_cooperation includes none of share_licence_data
        or destination bilateral.foreign_cooperation includes none of share_licence_data)
  mend origin "on the side without power: grant it by law"
       destination "on the side without power: grant it by law"
  related bilateral.cooperation_power
  why "The exchange clause cannot be carried out."
}
