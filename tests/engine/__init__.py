"""Tests of the engines: both against the specification, and against each other."""
