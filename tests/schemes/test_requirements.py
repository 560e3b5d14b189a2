"""Every requirement of an edition for one kind of case: those written out, and those that follow from its parts."""

from __future__ import annotations

import pytest

from tests.schemes.making import TEXTS, amount, deadline, edition, eligibility, group, part, requirement
from tilskudd_cli.schemes.conditions import InGroup, Judged, Present, ReceivedBy, WithinEntitlement
from tilskudd_cli.schemes.edition import Citation, Consequence, Phrase, Requirement, Stage, Texts
from tilskudd_cli.schemes.requirements import code_of, requirements_of

LABEL = Texts("tekst", "ord", "words")
CITE = Citation("kilde", "alt")
WHOLE = edition(
    sources="{kilde: {title: K, publisher: H, sections: {alt: Alt, sent: Sent}}}",
    groups=[group("storby", members="[0301 Oslo]"), group("andre", members="[1103 Stavanger]")],
    eligibility=eligibility(),
    deadlines=[
        deadline("2019-03-22", "søknad", applies_to="storby", late_cite="kilde#sent"),
        deadline("2020-04-01", "rapport", kind="report", late="note", text=TEXTS),
        deadline("2020-05-01", "svar", kind="consultation"),
        deadline("2020-06-01", "klage", kind="appeal"),
    ],
    parts=[part("plan", or_fact="budget", guidance=TEXTS), part("mål")],
    amounts=[amount("100", applies_to="andre", above="rejected")],
    requirements=[requirement("{judged: true}"), requirement("{judged: true}", "betaling", stage="payment")],
)


def by_id(rule: str, kind: str = "application") -> Requirement:
    return next(one for one in requirements_of(WHOLE, kind) if one.id == rule)


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        ("application", ["hvem", "søknad", "plan", "mål", "sum", "krav", "betaling"]),
        ("report", ["hvem", "rapport"]),
        ("response", ["svar"]),
        ("action_plan", []),
    ],
)
def test_the_requirements_of_each_kind_of_case_in_order(kind: str, ids: list[str]) -> None:
    found = requirements_of(WHOLE, kind)
    assert [one.id for one in found] == ids
    assert {one.kind for one in found} <= {kind}


def test_an_edition_without_eligibility_lets_the_rest_stand() -> None:
    assert [one.id for one in requirements_of(edition(parts=[part("plan")]), "application")] == ["plan"]


def test_who_can_apply_is_a_requirement_of_applications_and_reports() -> None:
    assert by_id("hvem").when == InGroup(())
    assert by_id("hvem", "report") == by_id("hvem")._replace(kind="report")


def test_a_deadline_is_a_requirement_to_be_in_time() -> None:
    assert by_id("søknad") == Requirement(
        id="søknad",
        text=Phrase("result-rule-application-deadline"),
        when=ReceivedBy("søknad"),
        otherwise=Consequence.MAY_BE_REJECTED,
        cite=CITE,
        applies_to=("storby",),
        kind="application",
        otherwise_cite=Citation("kilde", "sent"),
    )
    assert by_id("rapport", "report").text == LABEL
    assert by_id("rapport", "report").otherwise is Consequence.NOTE
    assert by_id("svar", "response").text == Phrase("result-rule-consultation-deadline")
    assert isinstance(by_id("søknad").when, ReceivedBy)


def test_a_part_is_a_requirement_to_be_there_or_as_the_other_fact() -> None:
    assert by_id("plan") == Requirement(
        id="plan",
        text=Phrase("result-rule-part", (("part", LABEL),)),
        when=Present(("contents.plan", "budget")),
        otherwise=Consequence.MUST_BE_CORRECTED,
        cite=CITE,
        ask=Phrase("result-ask-part", (("part", LABEL),)),
        guidance=LABEL,
        stage=Stage.APPLICATION,
    )
    assert by_id("mål").when == Present(("contents.mål",))
    assert by_id("mål").guidance is None


def test_an_amount_is_a_requirement_not_to_ask_for_more() -> None:
    assert by_id("sum") == Requirement(
        id="sum",
        text=Phrase("result-rule-amount", (("label", LABEL),)),
        when=WithinEntitlement("sum"),
        otherwise=Consequence.REJECTED,
        cite=CITE,
        applies_to=("andre",),
    )
    assert isinstance(by_id("sum").when, WithinEntitlement)


def test_a_requirement_that_is_written_out_stands_as_it_is() -> None:
    assert by_id("krav") is WHOLE.requirements[0]
    assert isinstance(by_id("krav").when, Judged)
    assert by_id("betaling").stage is Stage.PAYMENT


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("rule", ["søknad", "plan", "sum"])
def test_requirements_that_follow_are_worded_in_every_language(rule: str, language: str) -> None:
    said = by_id(rule).text.in_language(language)
    assert said
    assert "{" not in said
    assert rule == "søknad" or str(getattr(LABEL, language)) in said


def test_a_code_is_stable_and_made_from_edition_and_rule() -> None:
    assert code_of(WHOLE, "krav") == "SH2023-krav"
