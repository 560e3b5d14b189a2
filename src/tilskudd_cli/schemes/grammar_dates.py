"""How dates are written in YAML: an announced date, `not_stated`, or one head key from a closed list."""

from __future__ import annotations

import datetime as dt
import re

from tilskudd_cli.cases.records import APPLICANT_TYPES
from tilskudd_cli.reading.nodes import Node, Scalar
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.shapes import ByHead, Field, ListOf, MapOf, Readable, Record
from tilskudd_cli.reading.values import Choice, ClockTime, Count, Date, Identifier, Wrong, YesNo
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.facts import Environment
from tilskudd_cli.schemes.references import DATES, FactPath

NOT_STATED = "not_stated"
LONGEST = 1000
"""The longest period, in its own unit: no scheme gives more, and dates do not run out."""
_DATE, _TIME = Date(), ClockTime()
_DAY_OF_YEAR = re.compile(r"(\d\d)-(\d\d)")


class MonthDay(NamedTuple):
    """A day of any year."""

    month: int
    day: int


class _MonthDay:
    """`03-01`: the first of March. The 29th of February is refused: most years do not have it."""

    word = "month_day"

    def read(self, node: Node, problems: Problems) -> MonthDay | None:
        match = _DAY_OF_YEAR.fullmatch(node.text) if isinstance(node, Scalar) else None
        if match is not None:
            month, day = int(match[1]), int(match[2])
            try:
                dt.date(2001, month, day)
            except ValueError:
                pass
            else:
                return MonthDay(month, day)
        problems.append(Problem("rule-not-a-day-of-year", node))
        return None

    def schema(self) -> dict[str, object]:
        return {"type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$"}


class _YearsAfter(Count):
    """How many years later; as bounded as a period."""

    def _parse(self, text: str) -> int | Wrong:
        count = super()._parse(text)
        if isinstance(count, Wrong) or count <= LONGEST:
            return count
        return Wrong("rule-period-too-long", {"count": count, "longest": LONGEST})


class _Bare:
    """The short forms: an announced date, or `not_stated`."""

    word = "date"

    def read(self, node: Node, problems: Problems) -> d.DateRule | None:
        if isinstance(node, Scalar) and node.text == NOT_STATED:
            return d.NotStatedDate()
        date = _DATE.read(node, problems)
        return None if date is None else d.OnDate(date)

    def schema(self) -> dict[str, object]:
        return {"anyOf": [{"const": NOT_STATED}, _DATE.schema()]}


def _field(key: str, kind: Readable, *, default: object = None, required: bool = False) -> Field:
    return Field(kind, f"field-date.{key}", required=required, default=default)


class _Period:
    """`{after: received, weeks: 3}` or `{before: …, working_days: 5}`: exactly one unit."""

    word = "mapping"

    def __init__(self, env: Environment, head: str) -> None:
        self.head = head
        fields = {
            head: _field(head, FactPath(env, of=DATES), required=True),
            "moves": _field("moves", YesNo(), default=False),
        }
        fields |= {str(unit): _field(str(unit), Count()) for unit in d.Unit}
        self.record = Record(dict, fields)

    def read(self, node: Node, problems: Problems) -> d.After | None:
        values = self.record.read(node, problems)
        if values is None:
            return None
        stated = [(unit, values[unit]) for unit in d.Unit if values[unit] is not None]
        if len(stated) != 1:
            problems.append(Problem("rule-period-needs-one-unit", node, {"units": tuple(str(unit) for unit in d.Unit)}))
            return None
        unit, count = stated[0]
        if count > LONGEST:
            problems.append(Problem("rule-period-too-long", node, {"count": count, "longest": LONGEST}))
            return None
        if self.head == "before" and values["moves"]:
            problems.append(Problem("rule-before-moves", node))
            return None
        return d.After(values[self.head], count, unit, before=self.head == "before", moves=values["moves"])

    def schema(self) -> dict[str, object]:
        return self.record.schema()


def date_shape(env: Environment) -> ByHead:
    """The shape of any date rule in a file with these facts."""
    shape = ByHead("date", bare=_Bare())
    time = _field("time", _TIME, default=d.END_OF_DAY)
    shape.heads = {
        "date": Record(
            lambda date, time: d.OnDate(date, time), {"date": _field("date", _DATE, required=True), "time": time}
        ),
        "yearly": Record(
            lambda yearly, time, years_after: d.Yearly(yearly.month, yearly.day, time, years_after),
            {
                "yearly": _field("yearly", _MonthDay(), required=True),
                "time": time,
                "years_after": _field("years_after", _YearsAfter(), default=0),
            },
        ),
        "dates": Record(
            lambda dates, time: d.SeveralDates(tuple(sorted(dates)), time),
            {"dates": _field("dates", ListOf(_DATE, at_least=1), required=True), "time": time},
        ),
        "after": _Period(env, "after"),
        "before": _Period(env, "before"),
        "by_applicant": Record(
            lambda by_applicant, all_others: d.ByApplicant(by_applicant, all_others),
            {
                "by_applicant": _field("by_applicant", MapOf(_applicant(), shape), required=True),
                "all_others": _field("all_others", shape),
            },
        ),
        "by_office": Record(
            lambda by_office, all_others: d.ByOffice(by_office, all_others),
            {
                "by_office": _field("by_office", MapOf(Identifier(), shape), required=True),
                "all_others": _field("all_others", shape),
            },
        ),
    }
    return shape


def _applicant() -> Choice[str]:
    return Choice({word: word for word in APPLICANT_TYPES})
