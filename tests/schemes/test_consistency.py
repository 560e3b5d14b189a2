"""What must hold between the parts of a rule file: one file for each way to break it, and the place that is named."""

from __future__ import annotations

import pytest

from tests.schemes.making import (
    CITE,
    TEXTS,
    amount,
    deadline,
    edition,
    eligibility,
    group,
    part,
    place_text,
    problems_of,
    requirement,
    statement,
    written,
)
from tilskudd_cli.schemes.consistency import CHECKS

LADDER = "{by_year: {2019: 1, 2020: 1, 2021: 1, 2022: 1, 2023: 1, 2024: 1, 2025: 1, 2026: 1}}"


def found(**keys: str | list[str]) -> list[tuple[str, dict[str, object]]]:
    """The codes and parameters of what is wrong."""
    return [(problem.code, dict(problem.params)) for problem in problems_of(**keys)]


def at(**keys: str | list[str]) -> str:
    """What stands at the place of the one problem."""
    (problem,) = problems_of(**keys)
    return place_text(problem, written(**keys))


def test_a_file_where_everything_agrees_has_no_problem() -> None:
    whole = edition(
        groups=[group("storby", members="[0301 Oslo]"), group("andre", everyone="true", everyone_except="[0301 Oslo]")],
        eligibility=eligibility(),
        deadlines=[
            deadline("{after: received, weeks: 3, moves: true}", basis="kilde#alt"),
            deadline("2019-03-22", "to"),
        ],
        parts=[part("plan")],
        amounts=[amount(LADDER), amount("{share: 50 %, of: 10}", "del", rounding="up")],
        requirements=[requirement("{judged: true}")],
        statements=[statement("bakgrunn")],
    )
    assert len(whole.amounts) == 2
    assert len(CHECKS) == 10


@pytest.mark.parametrize(
    "keys",
    [
        {"deadlines": [deadline("2019-03-22", "to"), deadline("2019-03-22", "to")]},
        {"deadlines": [deadline("2019-03-22", "to")], "parts": [part("to")]},
        {"parts": [part("to")], "amounts": [amount("1", "to")]},
        {"amounts": [amount("1", "to")], "requirements": [requirement("{judged: true}", "to")]},
        {"requirements": [requirement("{judged: true}", "to")], "statements": [statement("to")]},
        {"statements": [statement("to")], "eligibility": eligibility("{judged: true}", "to")},
    ],
)
def test_one_id_one_rule(keys: dict[str, str | list[str]]) -> None:
    assert found(**keys) == [("rule-id-twice", {"id": "to"})]
    assert at(**keys) == "to"


def test_the_place_of_an_id_used_twice_is_that_of_the_second() -> None:
    keys: dict[str, str | list[str]] = {
        "parts": [part("en"), part("to")],
        "amounts": [amount("1", "tre"), amount("1", "to")],
    }
    (problem,) = problems_of(**keys)
    assert problem.place is not None
    assert written(**keys).splitlines()[problem.place.line - 1] == f"  - {amount('1', 'to')}"


def test_an_id_used_three_times_is_named_twice() -> None:
    assert [code for code, _ in found(parts=[part("to"), part("to"), part("to")])] == ["rule-id-twice"] * 2


def test_one_id_one_group() -> None:
    groups = [
        group("to", members="[0301 Oslo]"),
        group("to", members="[1103 Stavanger]"),
        group("en", members="[1804 Bodø]"),
    ]
    keys: dict[str, str | list[str]] = {"groups": groups, "eligibility": eligibility()}
    assert found(**keys) == [("rule-id-twice", {"id": "to"})]
    (problem,) = problems_of(**keys)
    assert problem.place is not None
    assert written(**keys).splitlines()[problem.place.line - 1] == f"  - {groups[0]}"


@pytest.mark.parametrize(
    "ways",
    [
        {},
        {"members": "[0301 Oslo]", "everyone": "true"},
        {"everyone": "true", "when": "{judged: true}"},
        {"when": "{judged: true}", "named": "[Laget]"},
        {"when": "{judged: true}", "applicants": "[company]"},
        {"members": "[0301 Oslo]", "named": "[Laget]", "applicants": "[company]"},
        {"members": "[0301 Oslo]", "applicants": "[company]"},
        {"everyone": "false"},
    ],
)
def test_a_group_has_one_way_in(ways: dict[str, str]) -> None:
    groups = [group("en", members="[1103 Stavanger]"), group("gruppe", **ways)]
    assert found(groups=groups, eligibility=eligibility()) == [("rule-group-ways", {"group": "gruppe"})]
    (problem,) = problems_of(groups=groups, eligibility=eligibility())
    assert problem.place is not None
    assert written(groups=groups).splitlines()[problem.place.line - 1] == f"  - {groups[1]}"


def test_names_may_be_narrowed_by_type() -> None:
    edition(groups=[group("lag", named="[Laget]", applicants="[company]")], eligibility=eligibility())


@pytest.mark.parametrize(
    ("groups", "first", "second"),
    [
        ([group("a", members="[0301 Oslo, 0301 Oslo]")], "a", "a"),
        ([group("a", members="[1103 Stavanger, 0301 Oslo]"), group("b", members="[1804 Bodø, 0301 Oslo]")], "a", "b"),
    ],
)
def test_a_municipality_stands_on_one_list(groups: list[str], first: str, second: str) -> None:
    keys: dict[str, str | list[str]] = {"groups": groups, "eligibility": eligibility()}
    params = {"member": "Oslo", "first": first, "second": second}
    assert found(**keys) == [("rule-member-twice", params)]
    assert at(**keys) == "0301 Oslo"
    (problem,) = problems_of(**keys)
    assert problem.place is not None
    line = written(**keys).splitlines()[problem.place.line - 1]
    assert problem.place.column - 1 == line.rindex("0301 Oslo")


def test_groups_ask_for_a_rule_about_who_can_apply() -> None:
    groups = [group("storby", members="[0301 Oslo]")]
    assert found(groups=groups) == [("rule-eligibility-missing", {})]
    (problem,) = problems_of(groups=groups)
    assert problem.place is not None
    assert written(groups=groups).splitlines()[problem.place.line - 1] == f"  - {groups[0]}"
    edition(eligibility=eligibility("{judged: true}"))


@pytest.mark.parametrize(
    ("years", "steps", "missing", "extra"),
    [
        ("{first: 2019, last: 2021}", "2019: 1, 2021: 1", (2020,), ()),
        ("{first: 2019, last: 2020}", "2019: 1, 2020: 1, 2021: 1", (), (2021,)),
        ("2019", "2018: 1", (2019,), (2018,)),
        ("{first: 2019, last: 2022}", "2017: 1, 2018: 1, 2020: 1", (2019, 2021, 2022), (2017, 2018)),
    ],
)
def test_a_ladder_has_a_step_for_every_year_and_no_other(
    years: str, steps: str, missing: tuple[int, ...], extra: tuple[int, ...]
) -> None:
    inner = f"{{least_of: [10, {{by_year: {{{steps}}}}}]}}"
    for text in (f"{{by_year: {{{steps}}}}}", inner):
        keys: dict[str, str | list[str]] = {"years": years, "amounts": [amount("5", "en"), amount(text, "to")]}
        assert found(**keys) == [("rule-ladder-years", {"missing": missing, "extra": extra})]
        (problem,) = problems_of(**keys)
        assert problem.place is not None
        line = written(**keys).splitlines()[problem.place.line - 1]
        assert line[problem.place.column - 1 :].startswith(text)


@pytest.mark.parametrize(
    "text",
    [
        "{share: 1/3, of: 100}",
        "{rate: 10, per: period.years}",
        "{least_of: [5, {share: 1/3, of: 100}]}",
        "{discretion: true, at_most: {share: 50 %, of: 10}}",
    ],
)
def test_a_fraction_of_a_krone_asks_for_a_rounding(text: str) -> None:
    keys: dict[str, str | list[str]] = {"amounts": [amount("5", "en"), amount(text, "to")]}
    assert found(**keys) == [("rule-rounding-missing", {"id": "to"})]
    (problem,) = problems_of(**keys)
    assert problem.place is not None
    assert written(**keys).splitlines()[problem.place.line - 1] == f"  - {amount(text, 'to')}"
    edition(amounts=[amount(text, rounding="nearest")])


@pytest.mark.parametrize(
    "brackets",
    [
        "{up_to: 2, amount: 1}, {up_to: 1, amount: 1}",
        "{up_to: 1, amount: 1}, {up_to: 1, amount: 1}",
        "{amount: 1}, {up_to: 1, amount: 1}",
        "{amount: 1}, {amount: 1}",
        "{up_to: 1, amount: 1}, {amount: 1}, {up_to: 3, amount: 1}",
    ],
)
def test_brackets_rise_and_only_the_last_is_open(brackets: str) -> None:
    text = f"{{brackets: [{brackets}], of: period.years}}"
    for whole in (text, f"{{greatest_of: [{text}, 3]}}"):
        keys: dict[str, str | list[str]] = {"amounts": [amount("5", "en"), amount(whole, "to")]}
        assert found(**keys) == [("rule-brackets-out-of-order", {})]
        (problem,) = problems_of(**keys)
        assert problem.place is not None
        assert written(**keys).splitlines()[problem.place.line - 1][problem.place.column - 1 :].startswith(whole)


@pytest.mark.parametrize(
    "brackets", ["{up_to: 1, amount: 1}, {up_to: 2, amount: 1}", "{up_to: 1, amount: 1}, {amount: 1}"]
)
def test_brackets_that_rise(brackets: str) -> None:
    edition(amounts=[amount(f"{{brackets: [{brackets}], of: period.years}}")])


def test_a_period_that_moves_says_where_that_is_written() -> None:
    moving = "{after: received, weeks: 3, moves: true}"
    keys: dict[str, str | list[str]] = {"deadlines": [deadline("2019-03-22", "en"), deadline(moving)]}
    assert found(**keys) == [("rule-moves-without-basis", {})]
    (problem,) = problems_of(**keys)
    assert problem.place is not None
    assert written(**keys).splitlines()[problem.place.line - 1][problem.place.column - 1 :].startswith(moving)
    edition(deadlines=[deadline("{after: received, weeks: 3}")])


@pytest.mark.parametrize(
    "when",
    [
        "{group: any}",
        "{all: [{judged: true}, {group: en}]}",
        "{any: [{judged: true}, {group: en}]}",
        "{not: {all: [{group: en}]}}",
    ],
)
def test_a_group_is_not_defined_by_a_group(when: str) -> None:
    keys: dict[str, str | list[str]] = {
        "groups": [group("en", members="[0301 Oslo]"), group("to", when=when)],
        "eligibility": eligibility(),
    }
    assert found(**keys) == [("rule-group-by-group", {"group": "to"})]
    (problem,) = problems_of(**keys)
    assert problem.place is not None
    assert written(**keys).splitlines()[problem.place.line - 1][problem.place.column - 1 :].startswith(when)
    free = "{all: [{judged: true}, {not: {any: [{present: office}]}}]}"
    edition(groups=[group("to", when=free)], eligibility=eligibility())


def test_an_alias_stands_for_a_municipality_on_the_same_list() -> None:
    def alias(means: str) -> str:
        return f"{{written: Hovedstaden, means: {means}, {CITE}, note: {TEXTS}}}"

    good, bad = alias("0301 Oslo"), alias("1103 Stavanger")
    groups = [group("a", members="[1103 Stavanger]"), group("b", members="[0301 Oslo]", aliases=f"[{good}, {bad}]")]
    keys: dict[str, str | list[str]] = {"groups": groups, "eligibility": eligibility()}
    assert found(**keys) == [("rule-alias-not-member", {"written": "Hovedstaden"})]
    (problem,) = problems_of(**keys)
    assert problem.place is not None
    assert written(**keys).splitlines()[problem.place.line - 1][problem.place.column - 1 :].startswith(bad)


def test_everything_wrong_is_said_at_once() -> None:
    keys: dict[str, str | list[str]] = {
        "groups": [group("storby", members="[0301 Oslo, 0301 Oslo]")],
        "amounts": [amount("{share: 1/3, of: 1}")],
        "parts": [part("plan"), part("plan")],
    }
    assert [code for code, _ in found(**keys)] == [
        "rule-id-twice",
        "rule-member-twice",
        "rule-eligibility-missing",
        "rule-rounding-missing",
    ]
