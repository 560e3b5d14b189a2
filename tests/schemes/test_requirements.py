"""Every requirement of an edition for one kind of case: those written out, and those that follow from its parts."""

from __future__ import annotations

import pytest

from tests.schemes.making import TEXTS, amount, deadline, edition, eligibility, group, part, requirement
from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.schemes.conditions import InGroup, Judged, Present, ReceivedBy, WithinEntitlement
from tilskudd_cli.schemes.edition import Citation, Consequence, Phrase, Requirement, Stage, Texts
from tilskudd_cli.schemes.requirements import STAGE_OF, code_of, kinds_of, requirements_of

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
    parts=[
        part("plan", or_fact="budget", guidance=TEXTS),
        part("mål"),
        part("resultater", kind="report", applies_to="storby"),
        part("tiltak", kind="action_plan"),
    ],
    amounts=[amount("100", applies_to="andre", above="rejected")],
    requirements=[
        requirement("{judged: true}"),
        requirement("{judged: true}", "betaling", stage="payment"),
        requirement("{judged: true}", "regnskap", kind="report"),
        requirement("{judged: true}", "ettersyn", kind="report", stage="control"),
    ],
)


def by_id(rule: str, kind: str = "application") -> Requirement:
    return next(one for one in requirements_of(WHOLE, kind) if one.id == rule)


@pytest.mark.parametrize(
    ("kind", "ids"),
    [
        ("application", ["hvem", "søknad", "plan", "mål", "sum", "krav", "betaling"]),
        ("report", ["hvem", "rapport", "resultater", "regnskap", "ettersyn"]),
        ("response", ["hvem", "svar"]),
        ("action_plan", ["hvem", "tiltak"]),
        ("mapping", ["hvem"]),
    ],
)
def test_the_requirements_of_each_kind_of_case_in_order(kind: str, ids: list[str]) -> None:
    found = requirements_of(WHOLE, kind)
    assert [one.id for one in found] == ids
    assert {one.kind for one in found} <= {kind}


def test_an_edition_without_eligibility_lets_the_rest_stand() -> None:
    assert [one.id for one in requirements_of(edition(parts=[part("plan")]), "application")] == ["plan"]


@pytest.mark.parametrize("kind", KINDS)
def test_who_can_apply_is_a_requirement_of_every_kind_at_its_own_stage(kind: str) -> None:
    assert by_id("hvem").when == InGroup(())
    assert by_id("hvem", kind) == by_id("hvem")._replace(kind=kind, stage=STAGE_OF[kind])


def test_every_kind_of_case_has_a_stage_of_its_own() -> None:
    assert list(STAGE_OF) == list(KINDS)
    assert len(set(STAGE_OF.values())) == len(STAGE_OF)


def test_the_kinds_that_an_edition_has_something_to_say_about() -> None:
    assert kinds_of(WHOLE) == ("application", "report", "action_plan", "response")
    assert kinds_of(edition(deadlines=[deadline("2020-04-01", "svar", kind="consultation")])) == ("response",)


@pytest.mark.parametrize("keys", [{}, {"deadlines": [deadline("2020-04-01", kind="appeal")]}])
def test_an_edition_that_says_nothing_can_be_applied_to(keys: dict[str, list[str]]) -> None:
    assert kinds_of(edition(**keys)) == ("application",)


def test_a_deadline_is_a_requirement_to_be_in_time() -> None:
    assert by_id("søknad") == Requirement(
        id="søknad",
        text=Phrase("result-rule-application-deadline"),
        when=ReceivedBy("søknad"),
        otherwise=Consequence.MAY_BE_REJECTED,
        cite=CITE,
        applies_to=("storby",),
        kind="application",
        stage=Stage.APPLICATION,
        otherwise_cite=Citation("kilde", "sent"),
    )
    assert by_id("rapport", "report").text == LABEL
    assert by_id("rapport", "report").otherwise is Consequence.NOTE
    assert by_id("svar", "response").text == Phrase("result-rule-consultation-deadline")
    assert isinstance(by_id("søknad").when, ReceivedBy)


def test_a_part_is_a_requirement_to_be_there_or_as_the_other_fact() -> None:
    assert by_id("plan") == Requirement(
        id="plan",
        text=Phrase("result-rule-part-application", (("part", LABEL),)),
        when=Present(("contents.plan", "budget")),
        otherwise=Consequence.MUST_BE_CORRECTED,
        cite=CITE,
        ask=Phrase("result-ask-part", (("part", LABEL),)),
        guidance=LABEL,
        stage=Stage.APPLICATION,
    )
    assert by_id("mål").when == Present(("contents.mål",))
    assert by_id("mål").guidance is None


def test_a_part_of_a_report_is_a_requirement_of_the_report_and_its_groups() -> None:
    found = by_id("resultater", "report")
    assert found.text == Phrase("result-rule-part-report", (("part", LABEL),))
    assert (found.kind, found.stage, found.applies_to) == ("report", Stage.REPORT, ("storby",))
    assert by_id("tiltak", "action_plan").stage is Stage.ACTION_PLAN


def test_an_amount_is_a_requirement_not_to_ask_for_more() -> None:
    assert by_id("sum") == Requirement(
        id="sum",
        text=Phrase("result-rule-amount", (("label", LABEL),)),
        when=WithinEntitlement("sum"),
        otherwise=Consequence.REJECTED,
        cite=CITE,
        applies_to=("andre",),
        stage=Stage.APPLICATION,
    )
    assert isinstance(by_id("sum").when, WithinEntitlement)


def test_a_requirement_that_is_written_out_stands_as_it_is_with_its_stage_or_that_of_its_kind() -> None:
    assert by_id("betaling") is WHOLE.requirements[1]
    assert isinstance(by_id("krav").when, Judged)
    assert by_id("krav") == WHOLE.requirements[0]._replace(stage=Stage.APPLICATION)
    assert by_id("betaling").stage is Stage.PAYMENT
    assert by_id("regnskap", "report").stage is Stage.REPORT
    assert by_id("ettersyn", "report").stage is Stage.CONTROL


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        ("søknad", "application"),
        ("plan", "application"),
        ("sum", "application"),
        ("resultater", "report"),
        ("tiltak", "action_plan"),
    ],
)
def test_requirements_that_follow_are_worded_in_every_language(rule: str, kind: str, language: str) -> None:
    said = by_id(rule, kind).text.in_language(language)
    assert said
    assert "{" not in said
    assert rule == "søknad" or str(getattr(LABEL, language)) in said


def test_a_code_is_stable_and_made_from_edition_and_rule() -> None:
    assert code_of(WHOLE, "krav") == "SH2023-krav"
