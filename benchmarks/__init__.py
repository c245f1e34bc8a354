"""Measurements: what a part costs, against a bare loop that does the same work."""
