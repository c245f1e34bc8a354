"""Law files: facts of jurisdictions, and the regime that holds on a date in a context."""
