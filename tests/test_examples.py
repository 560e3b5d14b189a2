"""The case files under `examples/`: every one comes to what `expected_examples.yaml` says, and none goes unheld."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.casework.checking import Checked, check_file
from tilskudd_cli.casework.office import Office
from tilskudd_cli.cli.check import exit_code
from tilskudd_cli.schemes.catalogue import Catalogue

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
EXPECTED: dict[str, dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "expected_examples.yaml").read_text(encoding="utf-8")
)
FILES = {path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.rglob("*.yaml")}
SCHEMA_LINE = "# yaml-language-server: $schema=../../../schema/{kind}.schema.json"


@pytest.fixture(scope="module")
def office() -> Office:
    return Office(Catalogue([str(ROOT / "rules")]))


def checked(name: str, office: Office) -> Checked:
    return check_file(str(EXAMPLES / name), office)


def test_every_file_has_an_expectation_and_every_expectation_a_file() -> None:
    assert sorted(EXPECTED) == sorted(FILES)


def test_no_file_is_expected_twice() -> None:
    text = (Path(__file__).parent / "expected_examples.yaml").read_text(encoding="utf-8")
    assert max(Counter(re.findall(r"^(\S+\.yaml):", text, flags=re.MULTILINE)).values()) == 1


@pytest.mark.parametrize("name", sorted(FILES))
def test_the_verdict_and_the_exit_code_are_as_expected(name: str, office: Office) -> None:
    verdict = checked(name, office).verdict
    assert verdict == EXPECTED[name]["verdict"]
    assert exit_code(Counter({"cases": 1, str(verdict): 1}), fail_on_assess=False) == EXPECTED[name]["exit"]


@pytest.mark.parametrize("name", sorted(FILES))
def test_the_problems_are_exactly_the_expected_ones(name: str, office: Office) -> None:
    assert [problem.code for problem in checked(name, office).problems] == EXPECTED[name].get("problems", [])


@pytest.mark.parametrize("name", sorted(name for name in EXPECTED if "results" in EXPECTED[name]))
def test_the_group_the_entitlement_and_the_results_are_as_expected(name: str, office: Office) -> None:
    assessment = checked(name, office).assessment
    assert assessment is not None
    group = assessment.subject.group
    found = {"group": None if group is None else group.id, "entitlement": assessment.entitlement.kroner}
    expected = {key: EXPECTED[name][key] for key in found if key in EXPECTED[name]}
    assert {key: found[key] for key in expected} == expected
    outcomes = {result.requirement.id: str(result.outcome) for result in assessment.results}
    wanted: dict[str, str] = EXPECTED[name]["results"]
    assert {rule: outcomes.get(rule) for rule in wanted} == wanted


@pytest.mark.parametrize("name", sorted(name for name in EXPECTED if EXPECTED[name]["verdict"] != "unreadable"))
def test_a_case_that_can_be_read_says_what_is_held(name: str) -> None:
    assert EXPECTED[name]["results"], "an example without results shows nothing"


def test_there_are_examples_of_every_verdict_and_about_as_many_bad_as_good() -> None:
    verdicts = Counter(expected["verdict"] for expected in EXPECTED.values())
    assert set(verdicts) == set(map(str, Verdict))
    good = verdicts["ready"]
    assert abs(good - (len(EXPECTED) - good)) <= len(EXPECTED) // 4


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_file_opens_with_its_schema_and_a_comment_that_says_what_it_shows(name: str) -> None:
    lines = (EXAMPLES / name).read_text(encoding="utf-8").splitlines()
    kind = next(line.removeprefix("kind: ") for line in lines if line.startswith("kind: "))
    assert lines[0] == SCHEMA_LINE.format(kind=kind)
    assert lines[1] == "#"
    assert lines[2].startswith(("# Oppdiktet eksempel: ", "# Oppdikta døme: "))
    assert max(map(len, lines)) <= 120


def test_the_late_example_differs_from_the_good_one_in_the_day_it_came_in_alone() -> None:
    folder = EXAMPLES / "overdoseforebygging" / "2019"
    good, late = (
        {
            key: value
            for key, value in yaml.safe_load((folder / name).read_text(encoding="utf-8")).items()
            if key != "case"
        }
        for name in ("oslo.yaml", "oslo-for-sent.yaml")
    )
    assert {key for key in good if good[key] != late[key]} == {"received"}
