"""Why a condition is not met, or cannot be decided: data, worded later.

A condition that is met gives `None`, so that the common case costs nothing. `Why` tells apart what a reader must not
mix: what is wrong, what is missing, what only a person can judge, and what the source leaves open.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from tilskudd_cli.records import NamedTuple


class Why(StrEnum):
    """The four ways not to be met."""

    WRONG = "wrong"
    MISSING_FACT = "missing_fact"
    JUDGEMENT = "judgement"
    NOT_STATED = "not_stated"


class Shortfall(NamedTuple):
    """What keeps a condition from being met. `key` is its text (`result-…`), `path` the fact it is about."""

    why: Why
    key: str
    path: str = ""
    params: Mapping[str, object] = {}

    @property
    def is_open(self) -> bool:
        """Whether it is undecided, rather than not met."""
        return self.why is not Why.WRONG


def wrong(key: str, path: str = "", **params: object) -> Shortfall:
    """The condition is not met."""
    return Shortfall(Why.WRONG, key, path, params)


def missing(path: str) -> Shortfall:
    """The case does not state a fact that is needed: unknown, not false."""
    return Shortfall(Why.MISSING_FACT, "result-missing-fact", path, {"fact": path})


JUDGEMENT = Shortfall(Why.JUDGEMENT, "result-judged")
NOT_STATED = Shortfall(Why.NOT_STATED, "result-not-stated")
