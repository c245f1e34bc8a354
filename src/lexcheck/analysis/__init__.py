"""What the verdicts mean for a reader: gaps, coverage of instruments, explanations."""
