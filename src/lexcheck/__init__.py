"""Hold national recruitment law against the standards for fair recruitment of migrant workers."""

__version__ = "0.1.0"
