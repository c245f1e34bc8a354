"""`lexcheck rules`: the verbs about rule files."""

from __future__ import annotations

from lexcheck.cli import LazyGroup

command = LazyGroup(
    "rules",
    verbs={
        "list": "lexcheck.cli.rules_list",
        "show": "lexcheck.cli.rules_show",
        "check": "lexcheck.cli.rules_check",
        "test": "lexcheck.cli.rules_test",
    },
    help="List, show, check and test the rules.",
    no_args_is_help=True,
)
