# Words that can limit a fact to some workers, and the sectors a rule can be asked for.

sector domestic_work "Domestic work in or for a household"

sector agriculture "Agriculture, forestry and their seasonal work"

sector construction "Construction"

sector manufacturing "Manufacturing"

sector hospitality "Hotels, restaurants and tourism"

sector health_care "Health and long-term care in institutions"

sector fishing "Fishing"

sector seafaring "Work on board ship under the rules for seafarers"

sector transport "Transport and delivery on land and in the air"

sector entertainment "Entertainment and the arts"

category women "Women"

category men "Men"

category seasonal_workers "Seasonal workers"

category highly_skilled "Highly skilled workers and professionals"

category low_skilled "Workers in jobs classed as low-skilled or low-wage"

category trainees "Trainees and apprentices"

category agency_workers "Workers employed by a labour supplier or temporary agency"

category self_employed "Self-employed workers"

category direct_hires "Workers hired by the employer without a recruiter"
