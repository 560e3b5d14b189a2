"""One case: the three words that say what it is, its facts, and where each stands."""

from __future__ import annotations

import pytest

from tests.assessment.making import NAMING, case_of
from tilskudd_cli.cases.case import Naming, read_naming
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.nodes import Place, find
from tilskudd_cli.reading.problems import Problems


def named(text: str) -> tuple[Naming | None, list[tuple[str, Place | None]]]:
    """The naming in a text, and the codes and places of what is wrong with it."""
    problems: Problems = []
    root = read_tree(text, problems)
    assert root is not None
    return read_naming(root, problems), [(one.code, one.place) for one in problems]


def test_three_words_say_what_a_file_is() -> None:
    assert named('kind: application\nscheme: " skolehage "\nedition: 2019\n') == (
        Naming("application", "skolehage", "2019"),
        [],
    )
    assert named("edition: 0301\nkind: a\nscheme: b")[0] == Naming("a", "b", "0301")


@pytest.mark.parametrize("missing", ["kind", "scheme", "edition"])
def test_each_of_the_three_words_must_stand(missing: str) -> None:
    words = {"kind": "application", "scheme": "skolehage", "edition": "2019"}
    without = "\n".join(f"{key}: {word}" for key, word in words.items() if key != missing)
    assert named(without) == (None, [(f"case-missing-{missing}", Place(1, 1))])
    naming, problems = named(f"{without}\n{missing}:")
    assert (naming, problems[0][0]) == (None, f"case-missing-{missing}")
    assert problems[0][1] is not None
    assert problems[0][1].line == 3
    naming, problems = named(f"{without}\n{missing}: [a]")
    assert (naming, problems) == (None, [("value-not-text", Place(3, len(missing) + 3, 3))])


def test_all_missing_words_are_said_at_once() -> None:
    assert [code for code, _ in named("year: 2020")[1]] == [
        "case-missing-kind",
        "case-missing-scheme",
        "case-missing-edition",
    ]
    assert named("- a") == (None, [("case-not-mapping", Place(1, 1))])


def test_a_quoted_null_is_a_word() -> None:
    assert named("kind: 'null'\nscheme: a\nedition: b")[0] == Naming("null", "a", "b")


CASE = """\
applicant:
  municipality: Oslo
budget:
  - {item: Lønn, category: salary, amount: 5}
  - {item: Reise, amount: 6}
"""


def test_a_fact_is_had_by_its_path() -> None:
    case = case_of(CASE)
    assert case.naming == NAMING
    assert case.get("applicant.municipality") == "Oslo"
    assert case.get("requested") is None
    assert [line.amount for line in case.get("budget")] == [5, 6]


@pytest.mark.parametrize(
    ("path", "at"),
    [
        ("applicant.municipality", "applicant.municipality"),
        ("applicant.number", "applicant"),
        ("budget[1].amount", "budget[1].amount"),
        ("budget[1].category", "budget[1]"),
        ("budget[7].category", "budget"),
        ("budget.costs", "budget"),
    ],
)
def test_a_fact_stands_where_it_is_stated_or_at_the_nearest_thing_around_it(path: str, at: str) -> None:
    case = case_of(CASE)
    expected = find(case.root, at)
    assert expected is not None
    assert case.node(path) is expected
    assert case.place(path) == expected.place


def test_what_the_case_says_nothing_about_is_placed_at_its_beginning() -> None:
    case = case_of("\n\n" + CASE)
    assert case.node("requested") is case.root
    assert case.place("requested") == Place(1, 1)
    assert case.place("") == Place(1, 1)
    assert case.place("applicant.municipality").line == 4
