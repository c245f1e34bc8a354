# Numbers that rules compare with. A number without `from` is a judgement of this project: every report
# that shows it calls it ours. Change it here, and it changes everywhere.

topic general "Thresholds used in several topics"

# How much of a list of items it takes.

threshold general.some 2 "More than one item of a list, so that a single mention is not enough."

threshold general.several 3 "Several items of a list."

threshold general.many 4 "Many items of a list."

threshold general.broad 5 "A broad part of a list."

# Numbers that one topic uses.

threshold agreement.some_subjects 10 "Subjects of the model agreement that make it more than a
                                      short memorandum."

threshold agreement.many_subjects 20 "Subjects of the model agreement, of 35, that make it
                                      comprehensive."

threshold contract.model_items 12 "Mandatory contents that make a model contract complete enough to
                                   protect."

threshold employer.agency_matters 10 "All the matters on which workers lent by an agency are
                                      protected."
    from c181 11

threshold grievance.decision_days 90 days "The longest a decision on a complaint should take."

threshold mobility.choice_months 24 months "The longest a migrant worker may be kept from choosing
                                            work freely."
    from c143 14

threshold mobility.restriction_months 60 months "The longest a restriction on access to employment
                                                 may last as a rule."
    from r86 16

threshold mobility.job_search_days 90 days "The shortest time a worker should have to find new work
                                            after losing a job."

threshold rights.adult_years 18 years "The youngest age at which a person may be recruited for work
                                       abroad."
    from iris_standard A.3

threshold rights.half_of_heads 6 "Half of the heads of equal treatment."

threshold welfare.most_branches 5 "Branches of social security, of seven, that amount to equal
                                   cover."
