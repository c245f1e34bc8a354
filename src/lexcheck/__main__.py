"""`python -m lexcheck`."""

from lexcheck.cli import main

if __name__ == "__main__":
    main()
