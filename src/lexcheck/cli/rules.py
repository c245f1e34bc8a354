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
        "watch": "lexcheck.cli.rules_watch",
        "format": "lexcheck.cli.rules_format",
        "new": "lexcheck.cli.rules_new",
        "docs": "lexcheck.cli.rules_docs",
    },
    help="List, show, check, test, write and format the rules.",
    no_args_is_help=True,
)
