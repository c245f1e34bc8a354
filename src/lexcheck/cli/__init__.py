"""The command line: one file per verb, imported only when its verb is asked for."""

from __future__ import annotations

import gc
import importlib
import io
import os
import sys
from typing import Any

import click

from lexcheck import __version__
from lexcheck.errors import ExitCode, LexcheckError

_VERBS = {
    "gap": "lexcheck.cli.gap",
    "align": "lexcheck.cli.align",
    "matrix": "lexcheck.cli.matrix",
    "repair": "lexcheck.cli.repair",
    "diff": "lexcheck.cli.diff",
    "timeline": "lexcheck.cli.timeline",
    "explain": "lexcheck.cli.explain",
    "compare": "lexcheck.cli.compare",
    "rules": "lexcheck.cli.rules",
    "law": "lexcheck.cli.law",
    "instruments": "lexcheck.cli.instruments",
    "schema": "lexcheck.cli.schema",
}


class LazyGroup(click.Group):
    """A group that imports a verb's module when the verb is used or listed."""

    def __init__(self, *args: Any, verbs: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._verbs = verbs or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the verbs in the order in which a new user meets them."""
        return list(self._verbs)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the verb's module and return its command."""
        module = self._verbs.get(cmd_name)
        if module is None:
            return None
        command: click.Command = importlib.import_module(module).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb; suggest the nearest when there is none of that name."""
        if args and args[0] not in self._verbs and not args[0].startswith("-"):
            from lexcheck.nearest import did_you_mean

            known = ", ".join(f"`{v}`" for v in self._verbs)
            help = did_you_mean(args[0], self._verbs) or f"there are {known}"
            raise click.UsageError(f"there is no command `{args[0]}`\n  help: {help}", ctx)
        return super().resolve_command(ctx, args)


@click.group(
    cls=LazyGroup,
    verbs=_VERBS,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    invoke_without_command=False,
)
@click.version_option(__version__, prog_name="lexcheck")
def cli() -> None:
    """Hold national recruitment law against international standards.

    \b
    lexcheck gap NP                          what Nepal's law lacks
    lexcheck align NP AE                     where two laws clash
    lexcheck diff NP bill.yaml               what a bill would change
    lexcheck explain fees.no_worker_fee NP   why, article by article
    lexcheck compare fees.worker_fee_rule    how others answer one question
    lexcheck law list                        the jurisdictions there are
    lexcheck rules list                      the rules there are
    """


def main() -> None:
    """Run the command line; map every error to its sentence and its exit code."""
    # What a run makes it keeps to its end: to look for garbage again and again, and once more
    # at the end, finds none.
    gc.set_threshold(100_000)
    if sys.stdout is None:
        click.echo("error: standard output is closed\n  help: leave it open, or use --output FILE", err=True)
        sys.exit(int(ExitCode.USAGE))
    for stream in (sys.stdout, sys.stderr):
        # A terminal or pipe whose encoding lacks a letter gets a question mark, not a failure.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def run(arguments: list[str]) -> int:
    """Run the command line on `arguments` and return the exit code."""
    try:
        result = cli.main(args=arguments, prog_name="lexcheck", standalone_mode=False)
        sys.stdout.flush()
        return int(result) if isinstance(result, int) else int(ExitCode.DONE)
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        return _usage(error)
    except (click.exceptions.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        return 130
    except BrokenPipeError:
        _close_quietly()
        return int(ExitCode.DONE)
    except LexcheckError as error:
        click.echo(f"error: {error}" if error.exit_code != ExitCode.INVALID else str(error), err=True)
        if error.exit_code == ExitCode.INVALID:
            _count(error)
        return int(error.exit_code)
    except OSError as error:
        if error.filename is not None:
            return _internal(error)
        _close_quietly()
        reason = (error.strerror or "the system gives no reason").lower()
        click.echo(f"error: the output cannot be written: {reason}\n  help: use --output FILE", err=True)
        return int(ExitCode.USAGE)
    except Exception as error:  # what nobody foresaw is lexcheck's fault, and still no traceback
        return _internal(error)


def _usage(error: click.ClickException) -> int:
    if isinstance(error, click.UsageError):
        message = error.format_message()
        first, *rest = message.rstrip(".").split("\n")
        click.echo("\n".join([f"error: {first[:1].lower()}{first[1:]}", *rest]), err=True)
        if error.ctx is not None and not rest:
            click.echo(f"  help: run `{error.ctx.command_path} --help`", err=True)
    else:
        click.echo(f"error: {error.format_message()}", err=True)
    return int(ExitCode.USAGE)


def _count(error: LexcheckError) -> None:
    found = len(getattr(error, "diagnostics", ()))
    click.echo(f"\n{found} mistake{'s' if found != 1 else ''} found", err=True)


def _internal(error: Exception) -> int:
    if os.environ.get("LEXCHECK_TRACEBACK"):
        raise error
    click.echo(
        f"error: lexcheck itself failed: {type(error).__name__}: {error}\n"
        "  help: this is a fault of the program, not of your files; please report it with the command you "
        "ran (LEXCHECK_TRACEBACK=1 shows where it happened)",
        err=True,
    )
    return int(ExitCode.INTERNAL)


def _close_quietly() -> None:
    """Point standard output nowhere, so that Python does not complain of it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
