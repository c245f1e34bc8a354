threshold fees.most_days 90 day "The most days."
