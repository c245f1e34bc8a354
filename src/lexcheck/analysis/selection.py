"""Which rules a reader asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lexcheck.codebook.model import SEVERITIES, Codebook, Pattern, Rule
from lexcheck.errors import UsageError
from lexcheck.nearest import did_you_mean


@dataclass(frozen=True)
class Selection:
    """Limits on the rules or patterns of a report; an empty one limits nothing.

    `severity` is the least severe level wanted.
    """

    against: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    severity: str = "low"

    def check(self, codebook: Codebook) -> None:
        """Raise UsageError when an instrument or topic is not known."""
        for name in self.against:
            if name not in codebook.instruments:
                raise UsageError(
                    f"there is no instrument `{name}`",
                    did_you_mean(name, codebook.instruments) or _listed("instruments", codebook.instruments),
                )
        for name in self.topics:
            if name not in codebook.topics:
                raise UsageError(
                    f"there is no topic `{name}`",
                    did_you_mean(name, codebook.topics) or _listed("topics", codebook.topics),
                )

    def rules(self, codebook: Codebook, role: str) -> list[Rule]:
        """Return the rules for `role` within the limits, in the codebook's order."""
        return [r for r in codebook.rules.values() if role in r.roles and self._takes(r)]

    def patterns(self, codebook: Codebook) -> list[Pattern]:
        """Return the patterns within the limits, in the codebook's order."""
        return [p for p in codebook.patterns.values() if self._takes(p)]

    def _takes(self, subject: Rule | Pattern) -> bool:
        return (
            SEVERITIES.index(subject.severity) <= SEVERITIES.index(self.severity)
            and (not self.topics or subject.topic in self.topics)
            and (not self.against or any(p.split(" ")[0] in self.against for p in subject.provisions))
        )


def _listed(what: str, names: Iterable[str]) -> str:
    return f"the {what} are " + ", ".join(f"`{n}`" for n in names)
