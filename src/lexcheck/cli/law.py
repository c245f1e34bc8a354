"""`lexcheck law`: the verbs about law files."""

from __future__ import annotations

from lexcheck.cli import LazyGroup

command = LazyGroup(
    "law",
    verbs={
        "list": "lexcheck.cli.law_list",
        "show": "lexcheck.cli.law_show",
        "check": "lexcheck.cli.law_check",
        "new": "lexcheck.cli.law_new",
        "form": "lexcheck.cli.law_form",
        "import": "lexcheck.cli.law_import",
        "audit": "lexcheck.cli.law_audit",
        "schema": "lexcheck.cli.law_schema",
    },
    help="List, show, check, audit and begin law files, as text or as forms.",
    no_args_is_help=True,
)
