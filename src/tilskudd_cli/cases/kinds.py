"""The kinds of cases and the facts each can state: the one declaration that reading, JSON Schema, `tilskudd new` and
the rule language's fact paths all come from.

To add a fact: one line here and its description in the catalogues (`fact-<path>.help`). Facts that only one scheme
asks for are not declared here but in that scheme's rule file (`facts:`), and stand under `facts:` in the case.
"""

from __future__ import annotations

from collections.abc import Mapping

from tilskudd_cli.cases.records import (
    APPLICANT_TYPES,
    CATEGORIES,
    BudgetLine,
    EarlierGrant,
    Judgement,
    Outcome,
    Partner,
)
from tilskudd_cli.cases.sections import Section
from tilskudd_cli.reading.shapes import Field, ListOf, Readable, Record
from tilskudd_cli.reading.values import (
    Choice,
    Date,
    FourDigits,
    Identifier,
    Kroner,
    OrganisationNumber,
    Quantity,
    Share,
    Text,
    When,
    Year,
    YesNo,
)
from tilskudd_cli.records import NamedTuple


def _choice(*words: str) -> Choice[str]:
    return Choice({word: word for word in words})


_TEXT, _LINE, _DATE, _KRONER, _YEAR = Text(), Text(single_line=True), Date(), Kroner(), Year()

BUDGET_LINE = Record(
    BudgetLine,
    {
        "item": Field(_LINE, "field-line.item", required=True),
        "category": Field(_choice(*CATEGORIES), "field-line.category"),
        "amount": Field(_KRONER, "field-line.amount", required=True),
        "extra": Field(YesNo(), "field-line.extra"),
    },
)
EARLIER_GRANT = Record(
    EarlierGrant,
    {
        "year": Field(_YEAR, "field-grant.year", required=True),
        "granted": Field(_KRONER, "field-grant.granted"),
        "reported": Field(YesNo(), "field-grant.reported"),
        "approved": Field(YesNo(), "field-grant.approved"),
        "unspent": Field(_KRONER, "field-grant.unspent"),
    },
)
PARTNER = Record(
    Partner,
    {
        "name": Field(_LINE, "field-partner.name", required=True),
        "type": Field(_choice(*APPLICANT_TYPES), "field-partner.type"),
        "organisation": Field(OrganisationNumber(), "field-partner.organisation"),
    },
)
JUDGEMENT = Record(
    Judgement,
    {
        "rule": Field(Identifier(), "field-judgement.rule", required=True),
        "outcome": Field(
            Choice({outcome.value: outcome for outcome in Outcome}), "field-judgement.outcome", required=True
        ),
        "reason": Field(_TEXT, "field-judgement.reason", required=True),
        "by": Field(_LINE, "field-judgement.by", required=True),
        "date": Field(_DATE, "field-judgement.date", required=True),
    },
)

_HEAD: dict[str, Readable | Section] = {
    "kind": Identifier(),
    "scheme": Identifier(),
    "edition": _LINE,
    "case": _LINE,
    "office": _LINE,
    "applicant": Section(
        {
            "municipality": _LINE,
            "number": FourDigits(),
            "organisation": OrganisationNumber(),
            "type": _choice(*APPLICANT_TYPES),
            "name": _LINE,
        }
    ),
    "received": When(),
    "year": _YEAR,
}
_TAIL: dict[str, Readable | Section] = {
    "signature": Section({"name": _LINE, "role": _LINE, "date": _DATE, "delegated_by": _LINE}),
    "attachments": ListOf(_LINE),
    "history": ListOf(EARLIER_GRANT),
    "judgements": ListOf(JUDGEMENT),
}
_APPLICATION: dict[str, Readable | Section] = {
    **_HEAD,
    "requested": _KRONER,
    "position": Section({"share": Share(), "title": _LINE}),
    "period": Section({"from": _DATE, "to": _DATE, "years": Quantity()}),
    "partners": ListOf(PARTNER),
    "budget": ListOf(BUDGET_LINE),
    "notice": Section({"received": _DATE}),
    "decision": Section(
        {"outcome": _choice("granted", "refused", "rejected"), "granted": _KRONER, "date": _DATE, "received": _DATE}
    ),
    **_TAIL,
}

KINDS: Mapping[str, Mapping[str, Readable | Section]] = {"application": _APPLICATION}


class Declared(NamedTuple):
    """What an edition adds to a kind of case: the parts its contents must hold, and facts of its own."""

    parts: tuple[str, ...] = ()
    facts: Mapping[str, Readable] = {}


def case_shape(kind: str, declared: Declared) -> Section:
    """The whole shape of one kind of case under one edition. Raises `KeyError` for a kind that does not exist."""
    fields = dict(KINDS[kind])
    if declared.parts:
        fields["contents"] = Section(dict.fromkeys(declared.parts, _TEXT))
    if declared.facts:
        fields["facts"] = Section(declared.facts)
    return Section(fields)
