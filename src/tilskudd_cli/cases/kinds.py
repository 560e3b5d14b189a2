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
    AccountsLine,
    Answer,
    BudgetLine,
    EarlierGrant,
    Judgement,
    Outcome,
    Partner,
    YearCount,
)
from tilskudd_cli.cases.sections import Section
from tilskudd_cli.reading.shapes import Field, ListOf, Readable, Record
from tilskudd_cli.reading.values import (
    Choice,
    Count,
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
ACCOUNTS_LINE = Record(AccountsLine, {**BUDGET_LINE.fields, "explanation": Field(_TEXT, "field-line.explanation")})
YEAR_COUNT = Record(
    YearCount,
    {
        "year": Field(_YEAR, "field-year-count.year", required=True),
        "number": Field(Count(), "field-year-count.number", required=True),
    },
)
ANSWER = Record(
    Answer,
    {
        "field": Field(_LINE, "field-answer.field", required=True),
        "text": Field(_TEXT, "field-answer.text", required=True),
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
    "kind": _LINE,  # `read_naming` knows the words; an identifier has no underscore
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
_SIGNED: dict[str, Readable | Section] = {"name": _LINE, "role": _LINE, "date": _DATE, "delegated_by": _LINE}
_HISTORY: dict[str, Readable | Section] = {"history": ListOf(EARLIER_GRANT)}
_TAIL: dict[str, Readable | Section] = {
    "signature": Section(_SIGNED),
    "attachments": ListOf(_LINE),
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
    **_HISTORY,
    **_TAIL,
}
_REPORT: dict[str, Readable | Section] = {
    **_HEAD,
    "application": _LINE,
    "grant": Section({"granted": _KRONER, "date": _DATE, "paid": _KRONER, "carried_in": _KRONER}),
    "use": Section({"spent": _KRONER, "carried_over": _KRONER, "to_repay": _KRONER}),
    "position": Section({"share": Share(), "title": _LINE}),
    "partners": ListOf(PARTNER),
    "budget": ListOf(BUDGET_LINE),
    "accounts": ListOf(ACCOUNTS_LINE),
    "trend": Section({"claims_fall": YesNo(), "counts": ListOf(YEAR_COUNT)}),
    "self_declaration": Section(_SIGNED),
    **_TAIL,
}
_PLAN: dict[str, Readable | Section] = {**_HEAD, "partners": ListOf(PARTNER), **_TAIL}
_RESPONSE: dict[str, Readable | Section] = {**_HEAD, "answers": ListOf(ANSWER), **_TAIL}

KINDS: Mapping[str, Mapping[str, Readable | Section]] = {
    "application": _APPLICATION,
    "report": _REPORT,
    "action_plan": _PLAN,
    "mapping": _PLAN,
    "disclosure": _PLAN,
    "response": _RESPONSE,
}


class Declared(NamedTuple):
    """What an edition adds to its cases: the parts their contents must hold, by kind, and facts of its own."""

    parts: Mapping[str, tuple[str, ...]] = {}
    facts: Mapping[str, Readable] = {}


def case_shape(kind: str, declared: Declared) -> Section:
    """The whole shape of one kind of case under one edition. Raises `KeyError` for a kind that does not exist."""
    fields = dict(KINDS[kind])
    parts = declared.parts.get(kind)
    if parts:
        fields["contents"] = Section(dict.fromkeys(parts, _TEXT))
    if declared.facts:
        fields["facts"] = Section(declared.facts)
    return Section(fields)
