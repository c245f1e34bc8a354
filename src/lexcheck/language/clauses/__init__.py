"""The explanations of syntax mistakes, by what they are about."""
