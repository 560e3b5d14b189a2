"""What to go through: every rule once, under its stage, with a number that does not move."""

from __future__ import annotations

import pytest

from tests.assessment.making import case_of
from tests.schemes.making import TEXTS, deadline, edition, eligibility, group, item, part, requirement, statement
from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.checklists.points import points_of, points_of_case, stages_of
from tilskudd_cli.schemes.edition import Edition, Stage


@pytest.fixture
def rules() -> Edition:
    """An edition with something at four stages."""
    return edition(
        groups=[group("alle", everyone="true")],
        eligibility=eligibility(),
        deadlines=[
            deadline("2023-04-14", "søknadsfrist"),
            deadline("2024-03-01", "rapportfrist", kind="report"),
            deadline("{after: decision.received, weeks: 3}", "klagefrist", kind="appeal"),
        ],
        parts=[part("plan"), part("måloppnåelse", kind="report")],
        requirements=[requirement("{judged: true}", "skjønn", stage="assessment")],
        statements=[
            statement("mål"),
            item(id="vedtak", heading="process", stage="decision", text=TEXTS, cite="kilde#alt"),
        ],
    )


def _ids(rules: Edition, *stages: Stage) -> list[tuple[str, str]]:
    return [(point.number, point.item.id) for one in points_of(rules, stages) for point in one.points]


def test_every_rule_stands_once_under_its_stage(rules: Edition) -> None:
    assert _ids(rules) == [
        ("1.1", "hvem"),
        ("1.2", "søknadsfrist"),
        ("1.3", "plan"),
        ("2.1", "skjønn"),
        ("3.1", "klagefrist"),
        ("3.2", "vedtak"),
        ("4.1", "rapportfrist"),
        ("4.2", "måloppnåelse"),
    ]


def test_a_part_of_the_list_keeps_its_numbers(rules: Edition) -> None:
    assert _ids(rules, Stage.REPORT) == [("4.1", "rapportfrist"), ("4.2", "måloppnåelse")]
    assert stages_of(rules) == (Stage.APPLICATION, Stage.ASSESSMENT, Stage.DECISION, Stage.REPORT)


def test_what_is_only_to_be_known_is_no_point(rules: Edition) -> None:
    assert "mål" not in {rule for _, rule in _ids(rules)}


def test_a_case_gets_the_points_that_concern_it_with_their_state(rules: Edition) -> None:
    case = case_of("applicant: {municipality: Oslo}\nreceived: 2023-04-15\nyear: 2023\n", rules)
    assessment = Program(rules, "application", lambda: ()).assess(case)
    shown = {point.item.id: point for one in points_of_case(assessment) for point in one.points}
    assert list(shown) == ["hvem", "søknadsfrist", "plan", "skjønn", "klagefrist", "vedtak"]
    outcomes = {rule: point.result.outcome for rule, point in shown.items() if point.result is not None}
    assert outcomes == {
        "hvem": Outcome.MET,
        "søknadsfrist": Outcome.NOT_MET,
        "plan": Outcome.NOT_MET,
        "skjønn": Outcome.TO_ASSESS,
    }
    assert shown["vedtak"].number == "3.2"
