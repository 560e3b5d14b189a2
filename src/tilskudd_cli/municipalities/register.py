"""The register of municipalities through time: who had a name or a number on a given day.

It covers 1 January 2014 to 31 December 2026, both included. Nothing is guessed: a day outside those, a name that
several share, a name nobody had and a number that belongs to another are each an answer of its own
(`records.Answer`). `on` and `by_number` are for days that are known to be covered: ask `covers` first.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import cache

from tilskudd_cli.municipalities.index import State, state_of
from tilskudd_cli.municipalities.names import fold, is_number, read_request
from tilskudd_cli.municipalities.records import (
    Ambiguous,
    Answer,
    Disagreement,
    Found,
    Identified,
    Municipality,
    NotFound,
    OutsideRegister,
)
from tilskudd_cli.municipalities.tables import municipalities

__all__ = [
    "FIRST",
    "LAST",
    "Ambiguous",
    "Answer",
    "Disagreement",
    "Found",
    "Identified",
    "Municipality",
    "NotFound",
    "OutsideRegister",
    "Register",
    "counts",
    "load",
]

FIRST = date(2014, 1, 1)
LAST = date(2026, 12, 31)
_REMEMBERED = 8192
_LONGEST = 200


class Register:
    """All municipalities on all days the register covers. Made by `load`."""

    __slots__ = ("_answers", "_rows", "_starts", "_states")

    def __init__(self, rows: tuple[Municipality, ...]) -> None:
        self._rows = rows
        self._starts = sorted({max(row.valid_from, FIRST) for row in rows})
        self._states: dict[int, State] = {}
        self._answers: dict[tuple[str | None, str | None, date], Answer] = {}

    def covers(self, on: date) -> bool:
        """Whether the register knows anything about a day."""
        return FIRST <= on <= LAST

    def on(self, on: date) -> tuple[Municipality, ...]:
        """Every municipality on a day, by number. `ValueError` when the register does not cover the day."""
        return self._state(on).everyone

    def by_number(self, number: str, on: date) -> Municipality | None:
        """The municipality with a four-digit number on a day, `None` when nobody had it.

        `ValueError` when the register does not cover the day.
        """
        return self._state(on).by_number.get(number)

    def find(self, text: str, on: date) -> Answer:
        """The municipality meant by a name, a number or both, in any way people write them (`0301 OSLO KOMMUNE`)."""
        return self.resolve(text, None, on)

    def resolve(self, name: str | None, number: str | None, on: date) -> Answer:
        """The municipality meant by a name and a number; each may be missing.

        A number tells shared names apart. A name and a number that belong to two municipalities are a `Disagreement`.
        An unknown name beside a number that exists is `NotFound`, with the number's municipality nearest.
        """
        key = (name, number, on)
        answer = self._answers.get(key)
        if answer is None:
            answer = self._resolve(name, number, on)
            if len(self._answers) >= _REMEMBERED:
                self._answers.clear()
            if len(name or "") + len(number or "") < _LONGEST:
                self._answers[key] = answer
        return answer

    def _resolve(self, name: str | None, number: str | None, on: date) -> Answer:
        """`resolve` without the memory."""
        if not self.covers(on):
            return OutsideRegister(on, FIRST, LAST)
        digits = (number or "").strip()
        if not (name or "").strip():
            return self._numbered(digits, on)
        named = self._named(name or "", on)
        return self._agreed(name or "", named, digits, on) if digits else named

    def _named(self, text: str, on: date) -> Answer:
        """The answer to a name that may have a number or a county beside it, or to a number alone."""
        bearers = self._state(on).by_name.get(fold(text))
        if bearers:
            return Found(bearers[0]) if len(bearers) == 1 else Ambiguous(text, on, bearers)
        request = read_request(fold(text))
        if not request.name or request.name.isdigit():
            return self._numbered(request.number or request.name or text.strip(), on)
        named = self._searched(text, request.name, request.county, on)
        return self._agreed(text, named, request.number, on) if request.number else named

    def _searched(self, text: str, name: str, county: str, on: date) -> Answer:
        """The answer to a name that is not in the index as it was written."""
        from tilskudd_cli.municipalities.search import candidates, not_found

        state = self._state(on)
        found = candidates(state, on, name, county)
        if len(found) == 1:
            return found[0]
        if found:
            return Ambiguous(text, on, tuple(one.municipality for one in found))
        return not_found(state, on, text, name)

    def _numbered(self, number: str, on: date) -> Answer:
        """The answer to a number alone. A zero lost in a spreadsheet is suggested, never put back."""
        from tilskudd_cli.municipalities.search import not_found

        state = self._state(on)
        row = state.by_number.get(number)
        if row is not None:
            return Found(row)
        meant = state.by_number.get(f"0{number}") if is_number(f"0{number}") else None
        missing = not_found(state, on, number, number)
        return missing._replace(nearest=(meant,)) if meant else missing

    def _agreed(self, name: str, named: Answer, number: str, on: date) -> Answer:
        """A name's answer held against a number."""
        row = self._state(on).by_number.get(number)
        if isinstance(named, NotFound):
            others = tuple(other for other in named.nearest if other != row)
            return named._replace(nearest=(row, *others)) if row else named
        if isinstance(named, Found):
            bearers: tuple[Municipality, ...] = (named.municipality,)
        elif isinstance(named, Ambiguous):
            bearers = named.candidates
        else:
            return named
        if row is not None and row in bearers:
            return Found(row, isinstance(named, Found) and named.is_early)
        from tilskudd_cli.municipalities.search import elsewhen

        past = () if row else elsewhen(self._state(on), on, number)
        return Disagreement(name.strip(), number, on, bearers, row, past)

    def _state(self, on: date) -> State:
        """The state a day belongs to, built when first asked for."""
        if not self.covers(on):
            raise ValueError(f"the register covers {FIRST} to {LAST}, not {on}")
        position = bisect_right(self._starts, on)
        state = self._states.get(position)
        if state is None:
            state = self._states[position] = state_of(self._rows, on)
        return state


@cache
def load() -> Register:
    """The register; the file is read the first time."""
    return Register(municipalities())


def counts() -> dict[int, int]:
    """How many municipalities there were on 1 January of each year the register covers."""
    register = load()
    return {year: len(register.on(date(year, 1, 1))) for year in range(FIRST.year, LAST.year + 1)}
