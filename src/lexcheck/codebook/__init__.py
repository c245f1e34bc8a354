"""The codebook: measures, instruments, rules, patterns, resolved and checked."""
