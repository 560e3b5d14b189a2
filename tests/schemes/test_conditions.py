"""How conditions are written, and the facts they look at."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.schemes.making import edition, eligibility, group, part, problems_of, requirement
from tilskudd_cli.schemes.conditions import (
    AllOf,
    AnyOf,
    ApplicantIs,
    AsInApplication,
    Attached,
    Compare,
    Comparison,
    Condition,
    DifferencesExplained,
    EveryHas,
    FactRef,
    InGroup,
    Judged,
    NoClaimOfFall,
    NoCosts,
    Not,
    NotStated,
    Present,
    ReceivedBy,
    SameLines,
    SignedBy,
    SumsAgree,
    TextLength,
    Unique,
    WithinEntitlement,
    facts_in,
)

APPLICANT = ("applicant.municipality", "applicant.number", "applicant.name", "applicant.type")
OFFICE, YEAR = Present(("office",)), Compare("year", ((Comparison.EQUALS, 2020),))

WRITTEN: list[tuple[str, Condition, tuple[str, ...]]] = [
    ("{fact: year, equals: 2020}", YEAR, ("year",)),
    (
        "{fact: position.share, at_least: 50 %, at_most: 1/1}",
        Compare("position.share", ((Comparison.AT_LEAST, Fraction(1, 2)), (Comparison.AT_MOST, Fraction(1)))),
        ("position.share",),
    ),
    (
        "{fact: requested, more_than: 0, less_than: {fact: budget.costs}}",
        Compare("requested", ((Comparison.MORE_THAN, 0), (Comparison.LESS_THAN, FactRef("budget.costs")))),
        ("requested", "budget.costs"),
    ),
    ("{fact: office, one_of: [nord, sør]}", Compare("office", ((Comparison.ONE_OF, ("nord", "sør")),)), ("office",)),
    (
        "{fact: history.years, includes: {fact: year}}",
        Compare("history.years", ((Comparison.INCLUDES, FactRef("year")),)),
        ("history.years", "year"),
    ),
    (
        "{fact: year, one_of: {fact: history.years}}",
        Compare("year", ((Comparison.ONE_OF, FactRef("history.years")),)),
        ("year", "history.years"),
    ),
    (
        "{fact: history.years, includes: 2020}",
        Compare("history.years", ((Comparison.INCLUDES, 2020),)),
        ("history.years",),
    ),
    ("{present: office}", OFFICE, ("office",)),
    ("{present: [contents, signature.name]}", Present(("contents", "signature.name")), ("contents", "signature.name")),
    ("{all: [{present: office}, {fact: year, equals: 2020}]}", AllOf((OFFICE, YEAR)), ("office", "year")),
    ("{any: [{present: office}, {present: office}]}", AnyOf((OFFICE, OFFICE)), ("office",)),
    ("{not: {present: office}}", Not(OFFICE), ("office",)),
    ("{group: any}", InGroup(()), APPLICANT),
    ("{group: storby}", InGroup(("storby",)), APPLICANT),
    ("{applicant: [company]}", ApplicantIs(("company",)), APPLICANT),
    ("{signed_by: [rektor]}", SignedBy(("rektor",)), ("signature.role", "signature.delegated_by")),
    (
        "{signed_by: [rektor], delegated: true}",
        SignedBy(("rektor",), delegated=True),
        ("signature.role", "signature.delegated_by"),
    ),
    ("{no_costs: [audit]}", NoCosts(("audit",)), ("budget",)),
    ("{text: contents.mål, at_most_characters: 40}", TextLength("contents.mål", 40), ("contents.mål",)),
    ("{attached: vedtak}", Attached("vedtak"), ("attachments",)),
    ("{every: partners, has: [type]}", EveryHas("partners", ("type",)), ("partners",)),
    ("{same_lines: [budget, budget]}", SameLines("budget", "budget"), ("budget", "budget")),
    ("{same_lines: [budget, accounts]}", SameLines("budget", "accounts"), ("budget", "accounts")),
    (
        "{signed_by: [økonomisjef], section: self_declaration}",
        SignedBy(("økonomisjef",), section="self_declaration"),
        ("self_declaration.role", "self_declaration.delegated_by"),
    ),
    ("{text: answers, at_most_characters: 4000}", TextLength("answers", 4000), ("answers",)),
    ("{every: accounts, has: [explanation]}", EveryHas("accounts", ("explanation",)), ("accounts",)),
    ("{unique: answers, by: field}", Unique("answers", "field"), ("answers",)),
    (
        "{sum_of: [use.spent, use.to_repay], equals_sum_of: grant.paid}",
        SumsAgree(("use.spent", "use.to_repay"), ("grant.paid",)),
        ("use.spent", "use.to_repay", "grant.paid"),
    ),
    (
        "{differences: [budget, accounts], above: 10 %}",
        DifferencesExplained("budget", "accounts", Fraction(1, 10)),
        ("budget", "accounts"),
    ),
    (
        "{differences: [budget, accounts], above: not_stated}",
        DifferencesExplained("budget", "accounts", None),
        ("budget", "accounts"),
    ),
    (
        "{as_in_application: [year, grant.granted]}",
        AsInApplication(("year", "grant.granted")),
        ("application", "year", "grant.granted"),
    ),
    ("{no_claim_of_fall: trend}", NoClaimOfFall("trend"), ("trend.claims_fall", "trend.counts")),
    ("{judged: true}", Judged(), ()),
    ("{judged: false}", NotStated(), ()),
    ("not_stated", NotStated(), ()),
]
BASE: dict[str, str | list[str]] = {
    "groups": [group("storby", members="[0301 Oslo]")],
    "eligibility": eligibility(),
    "parts": [part("mål")],
}


@pytest.mark.parametrize(("text", "expected", "facts"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_a_condition_is_read_as_it_is_written(text: str, expected: Condition, facts: tuple[str, ...]) -> None:
    found = edition(**BASE, requirements=[requirement(text)]).requirements[0].when
    assert (type(found), found) == (type(expected), expected)
    assert facts_in(found) == facts


def test_conditions_that_are_made_look_at_their_facts_too() -> None:
    assert facts_in(ReceivedBy("frist")) == ("received",)
    assert facts_in(WithinEntitlement("sum")) == ("requested",)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{fact: requested}", "rule-comparison-without-bound"),
        ("{fact: requested, at_leat: 5}", "value-unknown-key-near"),
        ("{fact: office, at_least: 5}", "rule-fact-of-wrong-type"),
        ("{fact: received, at_most: 2019-03-22}", "rule-fact-of-wrong-type"),
        ("{fact: requested, includes: 5}", "rule-fact-of-wrong-type"),
        ("{fact: requested, includes: {fact: requested}}", "rule-fact-of-wrong-type"),
        ("{fact: requested, one_of: {fact: budget.costs}}", "rule-fact-of-wrong-type"),
        ("{fact: history, at_least: {fact: budget}}", "rule-fact-of-wrong-type"),
        ("{fact: requested, at_most: {fact: year}}", "rule-fact-of-wrong-type"),
        ("{fact: signature.date, at_most: {fact: received}}", "rule-fact-of-wrong-type"),
        ("{fact: requested, one_of: []}", "value-list-too-short"),
        ("{same_lines: [budget]}", "value-list-too-short"),
        ("{same_lines: [budget, budget, budget]}", "rule-not-a-pair"),
        ("{same_lines: [budget, history]}", "rule-fact-of-wrong-type"),
        ("{same_lines: [attachments, budget]}", "rule-fact-of-wrong-type"),
        ("{every: requested, has: [type]}", "rule-fact-of-wrong-type"),
        ("{every: partners, has: [farge]}", "value-choice"),
        ("{text: requested, at_most_characters: 5}", "rule-fact-of-wrong-type"),
        ("{text: contents.mål}", "value-missing-key"),
        ("{unique: answers}", "value-missing-key"),
        ("{unique: answers, by: farge}", "value-choice"),
        ("{unique: requested, by: field}", "rule-fact-of-wrong-type"),
        ("{sum_of: [use.spent, year], equals_sum_of: [grant.paid]}", "rule-fact-of-wrong-type"),
        ("{sum_of: [use.spent]}", "value-missing-key"),
        ("{sum_of: [], equals_sum_of: [grant.paid]}", "value-list-too-short"),
        ("{sum_of: [use.spnt], equals_sum_of: [grant.paid]}", "rule-fact-unknown-near"),
        ("{differences: [budget, accounts]}", "value-missing-key"),
        ("{differences: [budget, accounts], above: 10}", "value-share-bare"),
        ("{differences: [budget, answers], above: 10 %}", "rule-fact-of-wrong-type"),
        ("{differences: [budget], above: 10 %}", "value-list-too-short"),
        ("{as_in_application: [requested]}", "value-choice"),
        ("{as_in_application: []}", "value-list-too-short"),
        ("{no_claim_of_fall: counts}", "value-choice"),
        ("{signed_by: [rektor], section: attachments}", "value-choice"),
        ("{all: []}", "value-list-too-short"),
        ("alltid", "rule-not-a-condition"),
        ("{group: storbyer}", "rule-group-unknown-near"),
        ("{no_costs: [saary]}", "value-choice-near"),
    ],
)
def test_what_no_condition_can_ask_is_a_problem(text: str, code: str) -> None:
    assert code in [problem.code for problem in problems_of(**BASE, requirements=[requirement(text)])]
