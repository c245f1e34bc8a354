threshold fees.most_days 90 days "The most days." from gpog GP.8
