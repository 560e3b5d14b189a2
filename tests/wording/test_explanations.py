"""How a case's amount came about is told in whole lines: each begins with a capital, also where the amount is open."""

from __future__ import annotations

import pytest

from tests.assessment.making import case_of
from tests.schemes.making import amount, edition, eligibility, group
from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.wording.explanations import explain_case


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_open_amount_is_told_as_a_line_of_its_own(language: str) -> None:
    rules = edition(
        groups=[group("storby", members="[0301 Oslo]")], eligibility=eligibility(), amounts=[amount("not_stated")]
    )
    case = case_of("kind: application\napplicant: {municipality: Oslo}\nreceived: 2020-02-01\nyear: 2020\n", rules)
    told = [*explain_case("sak.yaml", Program(rules, "application", lambda: ()).assess(case), language)]
    reason = text(language, "result-amount-not-stated")
    line = text(language, "ui-entitlement-open", {"reason": reason})
    assert line[0].upper() + line[1:] in told


@pytest.mark.parametrize(
    ("language", "edition_told"), [("nb", ", utgave 2023"), ("nn", ", utgåve 2023"), ("en", "2023")]
)
def test_the_edition_is_named_without_a_compound(language: str, edition_told: str) -> None:
    rules = edition()
    case = case_of("kind: application\n", rules)
    head = next(iter(explain_case("sak.yaml", Program(rules, "application", lambda: ()).assess(case), language)))
    assert edition_told in head
    assert "2023-utg" not in head
