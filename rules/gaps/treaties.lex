rule treaties.ratification "Ratification of the relevant conventions" {
  implements gpog OG.1.2;
             gcm 6.a;
             mobility_paper action.1, action.6;
             ten_things g;
             c97 14;
             c143 15-16
  for origin, destination
  severity medium
  met when treaties.ratified includes c29, p29, c97, c143, c181, c189, icrmw
       and treaties.declared_exclusions counts at most 0
       and treaties.incorporation is at least legislation_adopted
  partly met when treaties.ratified includes any of c97, c143, c181, c189, icrmw, p29
  gap "Key conventions on migrant workers and recruitment are not in force."
  advise "Consider ratification, first of the convention on private agencies and the protocol on
          forced labour, without excluding annexes or parts."
}
