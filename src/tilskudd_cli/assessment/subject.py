"""A case as rules see it: its facts, who the applicant is on the day that counts, and the group it belongs to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from tilskudd_cli.cases.case import Case
from tilskudd_cli.municipalities.register import Municipality
from tilskudd_cli.schemes.edition import Edition, Group

Derive = Callable[["Subject"], Any]


class Subject:
    """The case that conditions and amounts are held against. Derived facts are counted once, when first asked for.

    `shared` holds what is the same for all cases of an edition that have the same group and year (`entitlement`).
    """

    __slots__ = (
        "_derived",
        "_derivers",
        "case",
        "edition",
        "entitlement",
        "facts",
        "group",
        "group_shortfall",
        "municipality",
        "shared",
    )

    def __init__(
        self, case: Case, edition: Edition, derivers: dict[str, Derive], shared: dict[Any, Any] | None = None
    ) -> None:
        self.case = case
        self.edition = edition
        self.facts = case.facts
        self.municipality: Municipality | None = None
        self.group: Group | None = None
        self.group_shortfall: Any = None
        self.entitlement: Any = None
        self.shared = {} if shared is None else shared
        self._derivers = derivers
        self._derived: dict[str, Any] = {}

    def get(self, path: str) -> Any:  # noqa: ANN401  each fact has a type of its own
        """The value of a fact, stated or derived; `None` when it is unknown."""
        value = self.facts.get(path)
        if value is not None or path not in self._derivers:
            return value
        if path not in self._derived:
            self._derived[path] = self._derivers[path](self)
        return self._derived[path]

    @property
    def year(self) -> int | None:
        """The calendar year the case is about."""
        year: int | None = self.facts.get("year")
        return year

    @property
    def day(self) -> dt.date:
        """The day that decides who the applicant is: when the case was received, else 1 January of its year, else the
        day the edition's own lists are written for.
        """
        received = self.facts.get("received")
        if received is not None:
            return received.date  # type: ignore[no-any-return]  # the field's type is Moment (cases.kinds)
        year = self.year
        return self.edition.register_date if year is None else dt.date(year, 1, 1)
