"""How a whole rule file is written: every key, its type and whether it must stand. `docs/rule-files.md` is the
manual.

The shapes are made anew for each file, because what may be referred to (sources, groups, facts, parts) is declared in
the file itself; `rule_files` reads those declarations first.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.cases.records import APPLICANT_TYPES, Outcome
from tilskudd_cli.reading.shapes import ByHead, Field, ListOf, MapOf, Readable, Record
from tilskudd_cli.reading.values import Choice, Count, Date, Identifier, Kroner, Quantity, Share, Text, YesNo
from tilskudd_cli.schemes import edition as e
from tilskudd_cli.schemes.amounts import Rounding
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.schemes.facts import Environment
from tilskudd_cli.schemes.frames import AllotMethod
from tilskudd_cli.schemes.grammar_amounts import amount_shape
from tilskudd_cli.schemes.grammar_conditions import condition_shape
from tilskudd_cli.schemes.grammar_dates import date_shape
from tilskudd_cli.schemes.grammar_values import YEAR, AsMapping, OneOrMoreYears, OrNotStated, YearsShape, stated
from tilskudd_cli.schemes.references import CitationType, FactPath, GroupId, MemberType, OneOrMore

ID, LINE, TEXT, DATE = Identifier(), Text(single_line=True), Text(), Date()


def _fields(
    doc: str, required: dict[str, Readable], **optional: Readable | tuple[Readable, object]
) -> dict[str, Field]:
    """Fields with their description keys; an optional one may bring its default."""
    fields = {key: Field(kind, f"field-{doc}.{key}", required=True) for key, kind in required.items()}
    for key, given in optional.items():
        kind, default = given if isinstance(given, tuple) else (given, None)
        fields[key] = Field(kind, f"field-{doc}.{key}", default=default)
    return fields


def _words(words: type[StrEnum]) -> Choice[StrEnum]:
    return Choice({str(word): word for word in words})


_KIND = Choice({kind: kind for kind in KINDS})


TEXTS = Record(e.Texts, _fields("texts", {"nb": TEXT, "nn": TEXT, "en": TEXT}))

SOURCE = Record(
    e.Source,
    _fields(
        "source",
        {"title": LINE, "publisher": LINE, "sections": MapOf(ID, LINE)},
        published=DATE,
        address=LINE,
        reference=LINE,
        note=TEXTS,
    ),
)

FACT_TYPES: dict[str, Readable] = {
    "text": TEXT,
    "yes_no": YesNo(),
    "count": Count(),
    "quantity": Quantity(),
    "kroner": Kroner(),
    "share": Share(),
    "date": DATE,
    "year": YEAR,
}


def fact_declaration(citation: Readable) -> Record:
    """A fact that only this scheme asks for: its type, or the words to choose from."""
    return Record(
        _declare,
        _fields("fact", {"label": TEXTS}, type=Choice(dict(FACT_TYPES)), one_of=ListOf(ID, at_least=2), cite=citation),
    )


def _declare(
    label: e.Texts,
    type: Readable | None,  # noqa: A002  the key as rule files write it
    one_of: tuple[str, ...] | None,
    cite: e.Citation | None,
) -> e.FactDeclaration:
    kind = Choice({word: word for word in one_of}) if one_of else type
    return e.FactDeclaration(label, kind if kind is not None else TEXT, cite)


class Grammar:
    """The shapes of one rule file."""

    def __init__(self, env: Environment, register_date: dt.date) -> None:
        self.env = env
        self.cite = CitationType(env)
        self.group_ids = OneOrMore(GroupId(env))
        self.member = MemberType(register_date)
        self.condition: ByHead = condition_shape(env)
        self.amount: ByHead = amount_shape(env)
        self.date: ByHead = date_shape(env)
        self.years_list = OneOrMoreYears()
        self.consequence = _words(e.Consequence)

    def edition(self) -> Record:
        """The whole file."""
        return Record(
            e.Edition,
            _fields(
                "edition",
                {
                    "scheme": ID,
                    "edition": LINE,
                    "code": LINE,
                    "title": TEXTS,
                    "administrator": LINE,
                    "years": YearsShape(),
                    "register_date": DATE,
                    "sources": MapOf(ID, SOURCE),
                },
                groups=(ListOf(self.group()), ()),
                eligibility=self.requirement(),
                deadlines=(ListOf(self.deadline()), ()),
                parts=(ListOf(self.part()), ()),
                amounts=(ListOf(self.amount_rule()), ()),
                requirements=(ListOf(self.requirement()), ()),
                statements=(ListOf(self.statement()), ()),
                frames=(ListOf(self.frame()), ()),
                appeal=self.appeal(),
                facts=(MapOf(ID, fact_declaration(self.cite)), {}),
                offices=(MapOf(ID, LINE), {}),
                examples=(ListOf(self.example()), ()),
                note=TEXTS,
                revision=(Count(), 0),
            ),
        )

    def group(self) -> Record:
        """A group of applicants."""
        alias = Record(
            e.Alias, _fields("alias", {"written": LINE, "means": self.member, "cite": self.cite}, note=TEXTS)
        )
        members = ListOf(self.member, at_least=1)
        return Record(
            e.Group,
            _fields(
                "group",
                {"id": ID, "label": TEXTS, "cite": self.cite},
                members=(members, ()),
                everyone=(YesNo(), False),
                everyone_except=(members, ()),
                when=self.condition,
                named=(ListOf(LINE, at_least=1), ()),
                applicants=(ListOf(Choice({word: word for word in APPLICANT_TYPES}), at_least=1), ()),
                reserve=(YesNo(), False),
                aliases=(ListOf(alias), ()),
                note=TEXTS,
            ),
        )

    def deadline(self) -> Record:
        """A deadline of any kind."""
        return Record(
            e.Deadline,
            _fields(
                "deadline",
                {"id": ID, "kind": _words(DeadlineKind), "when": self.date, "cite": self.cite},
                late=(self.consequence, e.Consequence.NOT_STATED),
                late_cite=self.cite,
                applies_to=(self.group_ids, ()),
                for_years=(self.years_list, ()),
                basis=self.cite,
                text=TEXTS,
                note=TEXTS,
            ),
        )

    def part(self) -> Record:
        """A part the application must hold."""
        return Record(
            e.Part,
            _fields(
                "part",
                {"id": ID, "label": TEXTS, "otherwise": self.consequence, "cite": self.cite},
                guidance=TEXTS,
                or_fact=FactPath(self.env, below=True),
                kind=(_KIND, "application"),
                applies_to=(self.group_ids, ()),
            ),
        )

    def frame(self) -> Record:
        """What the scheme has to give in all, and how it is shared."""
        numbers = frozenset({"kroner", "count", "quantity", "share"})
        return Record(
            lambda kroner, cite, allot, smallest, **more: e.Frame(
                kroner, cite, allot=stated(allot), smallest=stated(smallest), **more
            ),
            _fields(
                "frame",
                {"kroner": Kroner(), "allot": OrNotStated(_words(AllotMethod)), "cite": self.cite},
                years=(self.years_list, ()),
                by=FactPath(self.env, of=numbers),
                smallest=OrNotStated(Kroner()),
                note=TEXTS,
            ),
        )

    def appeal(self) -> Record:
        """The right of appeal."""
        return Record(e.Appeal, _fields("appeal", {"right": _words(e.RightOfAppeal), "cite": self.cite}))

    def amount_rule(self) -> Record:
        """What the scheme gives."""
        return Record(
            e.AmountRule,
            _fields(
                "amount",
                {"id": ID, "label": TEXTS, "amount": self.amount, "cite": self.cite},
                applies_to=(self.group_ids, ()),
                above=(self.consequence, e.Consequence.MUST_BE_CORRECTED),
                rounding=_words(Rounding),
                note=TEXTS,
            ),
        )

    def requirement(self) -> Record:
        """A requirement; `eligibility` is one too."""
        return Record(
            e.Requirement,
            _fields(
                "requirement",
                {"id": ID, "text": TEXTS, "when": self.condition, "otherwise": self.consequence, "cite": self.cite},
                applies_to=(self.group_ids, ()),
                in_years=(self.years_list, ()),
                applies_when=self.condition,
                kind=(_KIND, "application"),
                stage=_words(e.Stage),
                ask=TEXTS,
                guidance=TEXTS,
                otherwise_cite=self.cite,
            ),
        )

    def statement(self) -> Record:
        """Something a caseworker must know."""
        return Record(
            e.Statement,
            _fields(
                "statement",
                {"id": ID, "heading": _words(e.Heading), "text": TEXTS, "cite": self.cite},
                applies_to=(self.group_ids, ()),
                stage=_words(e.Stage),
                by=LINE,
            ),
        )

    def example(self) -> Record:
        """A worked example."""
        expect = Record(
            e.Expectation,
            _fields(
                "expect",
                {},
                verdict=LINE,
                group=LINE,
                entitlement=Kroner(),
                payout=Kroner(),
                unknown=LINE,
                results=(MapOf(ID, _words(Outcome)), {}),
                problem=LINE,
            ),
        )
        return Record(
            e.Example,
            _fields(
                "example",
                {"name": LINE, "case": AsMapping(), "expect": expect},
                kind=(_KIND, "application"),
                also_for=(ListOf(LINE, at_least=1), ()),
                application=AsMapping(),
            ),
        )
