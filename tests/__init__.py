"""Tests of lexcheck."""
