"""The kinds of cases, and the facts each can state."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest

from tests.assessment.making import case_of
from tests.schemes.making import edition, fact, part
from tilskudd_cli.cases.kinds import KINDS, Declared, case_shape
from tilskudd_cli.cases.records import (
    APPLICANT_TYPES,
    CATEGORIES,
    COSTS,
    FINANCING,
    AccountsLine,
    Answer,
    BudgetLine,
    EarlierGrant,
    Judgement,
    Outcome,
    Partner,
    YearCount,
)
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.values import Count, Moment

WHOLE = """\
case: 2019/1234
office: nordland
applicant: {municipality: Oslo, number: 0301, organisation: 958 935 420, type: municipality}
received: 20. mars 2019 kl. 12.30
year: 2019
requested: kr 750 000
position: {share: 100 %, title: Koordinator}
period: {from: 2019-01-01, to: 2019-12-31, years: "0,5"}
partners: [{name: Hagelaget, type: voluntary_organisation, organisation: "958935420"}, {name: Legatet}]
budget: [{item: Lønn, category: salary, amount: 750 000, extra: ja}, {item: Annet, amount: 0}]
notice: {received: 2019-02-01}
decision: {outcome: granted, granted: 1, date: 2019-05-01, received: 2019-05-03}
signature: {name: En, role: rådmann, date: 2019-03-19, delegated_by: styret}
attachments: [Vedtak]
history: [{year: 2018, granted: 700 000, reported: true, approved: nei, unspent: 5}, {year: 2017}]
judgements: [{rule: frist, outcome: MET, reason: Se notat, by: saksbehandler, date: 2019-04-02}]
contents: {mål: Mange hager}
facts: {elever: 12}
"""
RULES = edition(parts=[part("mål")], facts="{" + fact("elever", "count") + "}")


def test_everything_a_case_can_state_is_read_as_its_type() -> None:
    assert case_of(WHOLE, RULES).facts == {
        "case": "2019/1234",
        "office": "nordland",
        "applicant.municipality": "Oslo",
        "applicant.number": "0301",
        "applicant.organisation": "958935420",
        "applicant.type": "municipality",
        "received": Moment(dt.date(2019, 3, 20), 750),
        "year": 2019,
        "requested": 750_000,
        "position.share": Fraction(1),
        "position.title": "Koordinator",
        "period.from": dt.date(2019, 1, 1),
        "period.to": dt.date(2019, 12, 31),
        "period.years": Fraction(1, 2),
        "partners": (Partner("Hagelaget", "voluntary_organisation", "958935420"), Partner("Legatet")),
        "budget": (BudgetLine("Lønn", 750_000, "salary", extra=True), BudgetLine("Annet", 0)),
        "notice.received": dt.date(2019, 2, 1),
        "decision.outcome": "granted",
        "decision.granted": 1,
        "decision.date": dt.date(2019, 5, 1),
        "decision.received": dt.date(2019, 5, 3),
        "signature.name": "En",
        "signature.role": "rådmann",
        "signature.date": dt.date(2019, 3, 19),
        "signature.delegated_by": "styret",
        "attachments": ("Vedtak",),
        "history": (EarlierGrant(2018, 700_000, reported=True, approved=False, unspent=5), EarlierGrant(2017)),
        "judgements": (Judgement("frist", Outcome.MET, "Se notat", "saksbehandler", dt.date(2019, 4, 2)),),
        "contents.mål": "Mange hager",
        "facts.elever": 12,
    }


REPORT = """\
kind: report
application: oslo.yaml
applicant: {municipality: Oslo}
received: 2020-03-20
year: 2019
grant: {granted: 750 000, date: 2019-05-10, paid: 750 000, carried_in: 0}
use: {spent: 700 000, carried_over: 0, to_repay: 50 000}
position: {share: 100 %}
partners: [{name: Legatet}]
budget: [{item: Lønn, amount: 750 000}]
accounts: [{item: Lønn, amount: 700 000, category: salary, extra: nei, explanation: Ansatt i februar}]
trend: {claims_fall: ja, counts: [{year: 2018, number: 5}, {year: 2019, number: 2}]}
self_declaration: {name: En, role: økonomisjef, date: 2020-03-19, delegated_by: rådmann}
signature: {role: rådmann}
contents: {resultater: Mye}
"""


def test_everything_a_report_can_state_is_read_as_its_type() -> None:
    found = case_of(REPORT, edition(parts=[part("resultater", kind="report")]), "report").facts
    assert found == {
        "kind": "report",
        "application": "oslo.yaml",
        "applicant.municipality": "Oslo",
        "received": Moment(dt.date(2020, 3, 20)),
        "year": 2019,
        "grant.granted": 750_000,
        "grant.date": dt.date(2019, 5, 10),
        "grant.paid": 750_000,
        "grant.carried_in": 0,
        "use.spent": 700_000,
        "use.carried_over": 0,
        "use.to_repay": 50_000,
        "position.share": Fraction(1),
        "partners": (Partner("Legatet"),),
        "budget": (BudgetLine("Lønn", 750_000),),
        "accounts": (AccountsLine("Lønn", 700_000, "salary", extra=False, explanation="Ansatt i februar"),),
        "trend.claims_fall": True,
        "trend.counts": (YearCount(2018, 5), YearCount(2019, 2)),
        "self_declaration.name": "En",
        "self_declaration.role": "økonomisjef",
        "self_declaration.date": dt.date(2020, 3, 19),
        "self_declaration.delegated_by": "rådmann",
        "signature.role": "rådmann",
        "contents.resultater": "Mye",
    }


@pytest.mark.parametrize("kind", KINDS)
def test_a_case_of_any_kind_can_say_which_it_is(kind: str) -> None:
    assert problems_of(f"kind: {kind}", kind=kind) == []
    assert problems_of(f"kind: {kind}\ncontents: {{mål: x}}", Declared({kind: ("mål",)}), kind) == []
    others = Declared({other: ("mål",) for other in KINDS if other != kind})
    assert problems_of("contents: {mål: x}", others, kind) == ["value-unknown-key"]


def test_answers_are_fields_with_texts() -> None:
    answers = case_of("answers: [{field: A, text: 'Ja, gjerne'}]", kind="response").facts["answers"]
    assert answers == (Answer("A", "Ja, gjerne"),)
    assert problems_of("answers: [{field: A}]", kind="response") == ["value-missing-key"]


def problems_of(case: str, declared: Declared | None = None, kind: str = "application") -> list[str]:
    problems: Problems = []
    root = read_tree(case, problems)
    assert root is not None
    case_shape(kind, declared or Declared()).read_into({}, root, problems)
    return [problem.code for problem in problems]


@pytest.mark.parametrize(
    ("case", "code"),
    [
        ("budget: [{item: Lønn}]", "value-missing-key"),
        ("budget: [{amount: 5}]", "value-missing-key"),
        ("budget: [{item: a, amount: 1, category: lønn}]", "value-choice"),
        ("history: [{granted: 5}]", "value-missing-key"),
        ("partners: [{type: company}]", "value-missing-key"),
        ("judgements: [{rule: frist, outcome: met, by: b, date: 2019-04-02}]", "value-missing-key"),
        ("judgements: [{rule: frist, outcome: kanskje, reason: r, by: b, date: 2019-04-02}]", "value-choice"),
        ("applicant: {number: 301}", "value-four-digits-zero"),
        ("applicant: {organisation: 958935421}", "value-organisation-check"),
        ("requested: 100,000", "value-kroner-ambiguous"),
        ("year: 19", "value-year"),
        ("budjet: []", "value-unknown-key-near"),
        ("contents: {mål: x}", "value-unknown-key"),
        ("facts: {elever: 5}", "value-unknown-key"),
    ],
)
def test_what_no_case_can_state_is_a_problem(case: str, code: str) -> None:
    assert problems_of(case) == [code]


def test_what_an_edition_declares_can_be_stated_and_nothing_else() -> None:
    declared = Declared({"application": ("mål", "plan"), "report": ("resultater",)}, {"elever": Count()})
    assert problems_of("contents: {mål: x, plan: y}\nfacts: {elever: 5}", declared) == []
    assert problems_of("contents: {maal: x}\nfacts: {elever: mange}", declared) == [
        "value-unknown-key-near",
        "value-count",
    ]
    assert [path for path, _ in case_shape("application", declared).types()][-3:] == [
        "contents.mål",
        "contents.plan",
        "facts.elever",
    ]


def test_a_kind_that_does_not_exist() -> None:
    with pytest.raises(KeyError):
        case_shape("ukjent", Declared())


def test_every_category_is_a_cost_or_financing_and_only_one_of_them() -> None:
    assert COSTS + FINANCING == CATEGORIES
    assert len(set(CATEGORIES)) == len(CATEGORIES)
    assert len(set(APPLICANT_TYPES)) == len(APPLICANT_TYPES)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_fact_of_every_kind_has_its_words(kind: str, language: str) -> None:
    for path, _ in case_shape(kind, Declared()).types():
        assert text(language, f"fact-{path}.help", {})
