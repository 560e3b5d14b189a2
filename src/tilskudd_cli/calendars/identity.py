"""What a deadline is called by programs that keep it, whatever its date is.

A name is made of the scheme, the kind, the deadline's id and the grant year, with the office, type of applicant or
number of the call where a rule has several, and the case where it belongs to one. The edition's own name is part of it
only where that is not the year, so that two editions of one year are kept apart. An edited edition keeps every name.
"""

from __future__ import annotations

from tilskudd_cli.calendars.records import Dated


def seed_of(dated: Dated) -> str:
    """The name, with a line for each part."""
    edition, deadline = dated.edition, dated.deadline
    year = edition.years.first if dated.year is None else dated.year
    parts = [edition.scheme, str(dated.kind), "" if deadline is None else deadline.id, str(year)]
    if edition.edition != str(year):
        parts.append(f"edition {edition.edition}")
    parts += [f"{scope.branch} {scope.word}" for scope in dated.scopes]
    if dated.nth:
        parts.append(f"nth {dated.nth}")
    if dated.case is not None:
        parts.append(f"case {dated.case.key}")
    return "\n".join(parts)
