threshold fees.most_days 90 days "The most days."

threshold fees.most_days 60 days "The most days."
