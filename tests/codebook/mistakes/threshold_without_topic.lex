threshold most_days 90 days "The most days."
