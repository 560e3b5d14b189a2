"""What no example touches: each rule, step, list entry and date is missed until an example touches it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.schemes import making as m
from tilskudd_cli.casework.coverage import Heard, Untouched, listen, untouched
from tilskudd_cli.casework.coverage_entry import coverage_entry
from tilskudd_cli.language.catalogue import LANGUAGES, texts
from tilskudd_cli.schemes.catalogue import Catalogue, read_whole
from tilskudd_cli.schemes.edition import RuleFile

Rules = dict[str, Any]

JUDGED = '{rule: krav, outcome: met, reason: Ja, by: saksbehandler, date: "2023-05-02"}'


def example(case: str, number: int, kind: str = "application") -> str:
    return f"{{name: Eksempel {number}, kind: {kind}, case: {{{case}}}, expect: {{}}}}"


def read(**keys: str | list[str]) -> RuleFile:
    rule_file, problems = m.read(m.written(**keys))
    assert rule_file is not None, problems
    return rule_file


def file_with(*cases: str, kind: str = "application", **keys: str | list[str]) -> RuleFile:
    """A rule file with these keys, and a worked example for each case."""
    examples = [example(case, number, kind) for number, case in enumerate(cases)]
    return read(**keys, **({"examples": examples} if examples else {}))


def heard(rule_file: RuleFile) -> Heard:
    return listen(rule_file, Catalogue([]), ())


def missing(*cases: str, kind: str = "application", **keys: str | list[str]) -> list[tuple[str, str]]:
    """What the cases leave untouched: the rule's or group's id, and what is missing."""
    rule_file = file_with(*cases, kind=kind, **keys)
    found = untouched(rule_file.edition, heard(rule_file).assessments)
    return [(one.id, one.key.removeprefix("ui-cover-")) for one in found]


# Rules

SHARE: Rules = {"requirements": [m.requirement("{fact: position.share, at_least: 50 %}")]}
FULL, SMALL = "position: {share: 100 %}", "position: {share: 10 %}"


@pytest.mark.parametrize(
    ("cases", "left"),
    [
        ((), ["met", "not-met"]),
        (("year: 2023",), ["met", "not-met"]),
        ((FULL,), ["not-met"]),
        ((SMALL,), ["met"]),
        ((FULL, SMALL), []),
        ((f"{SMALL}, judgements: [{JUDGED}]",), ["met"]),
    ],
)
def test_a_rule_needs_an_example_that_meets_it_and_one_that_does_not(cases: tuple[str, ...], left: list[str]) -> None:
    assert missing(*cases, **SHARE) == [("krav", word) for word in left]


def test_a_consequence_that_is_not_stated_still_needs_both_sides() -> None:
    rules: Rules = {"requirements": [m.requirement("{present: budget}", otherwise="not_stated")]}
    assert missing("year: 2023", **rules) == [("krav", "met")]
    assert missing("year: 2023", "budget: [{item: Jord, amount: 5}]", **rules) == []


@pytest.mark.parametrize("when", ["{judged: true}", "not_stated", "{not: {judged: true}}"])
def test_what_no_case_can_decide_needs_an_example_that_leaves_it_open(when: str) -> None:
    rules: Rules = {"requirements": [m.requirement(when)]}
    assert missing(**rules) == [("krav", "open")]
    assert missing("year: 2023", **rules) == []
    assert missing(f"judgements: [{JUDGED}]", **rules) == []


@pytest.mark.parametrize(
    ("when", "left"),
    [
        ("{all: [{present: budget}, {judged: true}]}", ["not-met", "open"]),
        ("{any: [{present: budget}, {judged: true}]}", ["met", "open"]),
        ("{not: {present: budget}}", ["met", "not-met"]),
        ("{all: [{present: budget}, {fact: requested, at_least: 5}]}", ["met", "not-met"]),
    ],
)
def test_only_what_can_come_of_a_condition_is_asked_for(when: str, left: list[str]) -> None:
    assert missing(requirements=[m.requirement(when)]) == [("krav", word) for word in left]


def test_a_rule_of_another_year_or_group_is_not_touched_by_a_case_it_does_not_concern() -> None:
    rules: Rules = {"requirements": [m.requirement("{fact: position.share, at_least: 50 %}", in_years="2024")]}
    assert missing(f"year: 2023, {FULL}", f"year: 2023, {SMALL}", **rules) == [("krav", "met"), ("krav", "not-met")]
    assert missing(f"year: 2024, {FULL}", f"year: 2024, {SMALL}", **rules) == []


def test_rules_for_another_kind_of_case_need_examples_of_that_kind() -> None:
    rules: Rules = {"requirements": [m.requirement("{present: partners}", kind="action_plan")]}
    cases = ("partners: [{name: Hagelaget}]", "year: 2023")
    assert missing(*cases, **rules) == [("krav", "met"), ("krav", "not-met")]
    assert missing(*cases, kind="action_plan", **rules) == []


def test_parts_are_rules_and_statements_are_not() -> None:
    rules: Rules = {"parts": [m.part("plan")], "statements": [m.statement("mål")]}
    assert missing(**rules) == [("plan", "met"), ("plan", "not-met")]
    assert missing("contents: {plan: Bed}", "year: 2023", **rules) == []


# Lists

LIST: Rules = {"groups": [m.group("by", members='["4601 Bergen", "1103 Stavanger"]')], "eligibility": m.eligibility()}
REGISTER: Rules = {"register_date": "2023-06-01"}


def _who(*names: str) -> list[str]:
    return [f"year: 2023, applicant: {{municipality: {name}}}" for name in names]


def test_every_municipality_of_a_list_needs_an_example() -> None:
    assert missing(*_who("Bergen", "Oslo"), **LIST, **REGISTER) == [("by", "member")]
    assert missing(*_who("Bergen", "Stavanger", "Oslo"), **LIST, **REGISTER) == []


def test_an_example_for_several_municipalities_touches_each_of_them() -> None:
    both = "{name: Begge, case: {applicant: {municipality: Bergen}, year: 2023}, expect: {}, also_for: [Stavanger]}"
    rule_file = read(**LIST, **REGISTER, examples=[both, *map(example, _who("Oslo"), [2])])
    assert untouched(rule_file.edition, heard(rule_file).assessments) == ()


def test_a_listed_municipality_is_followed_to_the_day_of_the_case() -> None:
    listed: Rules = {"groups": [m.group("by", members='["0624 Øvre Eiker"]')], "eligibility": m.eligibility()}
    assert missing(*_who("Øvre Eiker", "Oslo"), **listed, register_date="2019-03-22") == []


def test_names_aliases_types_and_everyone_are_entries_too() -> None:
    alias = "[{written: Bjørgvin, means: 4601 Bergen, cite: kilde#alt}]"
    groups = [
        m.group("by", members='["4601 Bergen"]', aliases=alias),
        m.group("navn", named="[Hagelaget, Skogselskapet]"),
        m.group("lag", applicants="[voluntary_organisation, company]"),
        m.group("alle", everyone="true", everyone_except='["0301 Oslo"]'),
    ]
    rules: Rules = {"groups": groups, "eligibility": m.eligibility(), **REGISTER}
    names = [("by", "member"), ("by", "name"), ("navn", "name"), ("navn", "name"), ("lag", "type"), ("lag", "type")]
    assert missing(**rules)[:8] == [*names, ("alle", "member"), ("alle", "group")]
    cases = [
        *_who("Bjørgvin", "Oslo", "Bodø"),
        "year: 2023, applicant: {name: hagelaget, type: foundation}",
        "year: 2023, applicant: {name: Skogselskapet, type: foundation}",
        "year: 2023, applicant: {name: Bedriften, type: company}",
    ]
    assert missing(*cases, **rules) == [("lag", "type")]


# Dates


def test_a_date_needs_an_example_in_time_and_one_after_it() -> None:
    rules: Rules = {"deadlines": [m.deadline("2023-04-14")]}
    assert missing(**rules) == [("frist", "by"), ("frist", "after")]
    assert missing("received: 2023-04-14", **rules) == [("frist", "after")]
    assert missing("received: 2023-04-14", "received: 2023-04-15", **rules) == []


def test_a_time_of_day_is_a_side_of_its_own_and_an_unknown_one_is_none() -> None:
    rules: Rules = {"deadlines": [m.deadline('{date: 2023-04-14, time: "15:00"}')]}
    assert missing("received: 2023-04-14", **rules) == [("frist", "by"), ("frist", "after")]
    assert missing("received: 14.4.2023 kl. 14.59", "received: 14.4.2023 kl. 15.01", **rules) == []


def test_each_of_several_calls_and_offices_has_its_own_date() -> None:
    calls: Rules = {"deadlines": [m.deadline("{dates: [2023-04-14, 2023-10-02]}")]}
    assert missing("received: 2023-05-02", **calls) == [("frist", "by"), ("frist", "after")]
    assert missing("received: 2023-04-14", "received: 2023-10-03", **calls) == []
    offices: Rules = {"deadlines": [m.deadline("{by_office: {nord: 2023-04-14, sør: not_stated, vest: 2023-04-20}}")]}
    north = [f"office: nord, received: 2023-04-{day}" for day in (14, 15)]
    assert missing(*north, **offices) == [("frist", "by"), ("frist", "after")]
    assert missing(*north, "office: vest, received: 2023-04-20", **offices) == [("frist", "after")]


def test_a_date_that_is_not_stated_needs_an_example_that_leaves_it_open() -> None:
    rules: Rules = {"deadlines": [m.deadline("not_stated")]}
    assert missing(**rules) == [("frist", "open")]
    assert missing("received: 2023-04-14", **rules) == []


def test_a_date_that_no_kind_of_case_is_held_against_is_not_looked_for() -> None:
    assert missing(deadlines=[m.deadline("2023-04-14", kind="appeal")]) == []


# Steps


WHO = "applicant: {municipality: Bergen}"


def _asks(rest: str) -> list[str]:
    return [f"{WHO}, {rest}, requested: {kroner}" for kroner in ("0", "999 999")]


def test_each_step_of_a_ladder_needs_an_example() -> None:
    rules: Rules = {"amounts": [m.amount("{by_grant_year: {1: 60 000, 2: 30 000, 3: not_stated}}")]}
    first = _asks("year: 2023, history: []")
    second = f"{WHO}, year: 2023, requested: 1, history: [{{year: 2022, granted: 5}}]"
    assert missing(*first, **rules) == [("sum", "open"), ("sum", "grant-year"), ("sum", "grant-year")]
    assert missing(*first, second, second.replace("2022", "2021"), **rules) == []


def test_a_step_within_a_step_counts_where_its_own_step_was_taken() -> None:
    inner = "{by_fact: facts.nivå, values: {høy: 10 000}, all_others: 5 000}"
    rules: Rules = {
        "amounts": [m.amount(f"{{by_year: {{2019: 100, 2020: {inner}}}}}")],
        "facts": "{" + m.fact("nivå", "text") + "}",
        "years": "{first: 2019, last: 2020}",
    }
    assert missing(*_asks("year: 2019, facts: {nivå: høy}"), **rules) == [
        ("sum", "year"),
        ("sum", "value"),
        ("sum", "other-values"),
    ]
    both = [*_asks("year: 2020, facts: {nivå: høy}"), *_asks("year: 2020, facts: {nivå: lav}")]
    assert missing(*both, *_asks("year: 2019"), **rules) == []


def test_brackets_caps_floors_and_the_least_are_steps() -> None:
    count: Rules = {"facts": "{" + m.fact("elever", "count") + "}"}
    brackets: Rules = {
        "amounts": [m.amount("{brackets: [{up_to: 50, amount: 10}, {amount: 25}], of: facts.elever}")],
        **count,
    }
    assert missing(*_asks("facts: {elever: 50}"), **brackets) == [("sum", "bracket-open")]
    assert missing(*_asks("facts: {elever: 50}"), *_asks("facts: {elever: 51}"), **brackets) == []
    rate: Rules = {
        "amounts": [m.amount("{rate: 10, per: facts.elever, at_least: 5, at_most: 9}", rounding="down")],
        **count,
    }
    assert missing(*_asks("facts: {elever: 7}"), **rate) == [("sum", "floor"), ("sum", "cap")]
    assert missing(*(case for n in (4, 7, 10) for case in _asks(f"facts: {{elever: {n}}}")), **rate) == []
    least: Rules = {"amounts": [m.amount("{least_of: [30, {rate: 10, per: facts.elever}]}", rounding="down")], **count}
    assert missing(*_asks("facts: {elever: 2}"), **least) == [("sum", "least")]
    assert missing(*_asks("facts: {elever: 3}"), **least) == []
    share: Rules = {"amounts": [m.amount("{share: 50 %, of: {fact: requested}, at_most: 80}", rounding="down")]}
    assert missing(f"{WHO}, requested: 0", f"{WHO}, requested: 100", **share) == [("sum", "cap")]


def test_an_amount_that_is_not_stated_needs_no_example_of_too_much() -> None:
    assert missing(amounts=[m.amount("not_stated")]) == [("sum", "open")]
    assert missing(amounts=[m.amount("{discretion: true, at_most: 50 000}")]) == [("sum", "not-met"), ("sum", "open")]


def test_the_second_amount_of_a_group_is_never_the_one_that_is_exceeded() -> None:
    amounts = [m.amount("10 000", "første"), m.amount("5 000", "andre")]
    assert missing(amounts=amounts) == [("første", "met"), ("første", "not-met"), ("andre", "met")]
    assert missing(f"{WHO}, requested: 15 000", f"{WHO}, requested: 15 001", amounts=amounts) == []


# Example files beside the rule file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "rules" / "skolehage").mkdir(parents=True)
    rules = m.written(**SHARE, examples=[example(FULL, 1)])
    (tmp_path / "rules" / "skolehage" / "2023.yaml").write_text(rules, encoding="utf-8")
    for name, edition, share in (("liten", "2023", "10 %"), ("annen", "2022", "10 %"), ("feil", "2023", "halv")):
        case = f"kind: application\nscheme: skolehage\nedition: {edition}\nposition: {{share: {share}}}\n"
        (tmp_path / f"{name}.yaml").write_text(case, encoding="utf-8")
    return tmp_path


def _with_files(folder: Path, *names: str) -> tuple[Heard, tuple[Untouched, ...], RuleFile]:
    rule_file = read_whole(str(folder / "rules" / "skolehage" / "2023.yaml")).rule_file
    assert rule_file is not None
    files = [str(folder / f"{name}.yaml") for name in names]
    found = listen(rule_file, Catalogue([str(folder / "rules")]), files)
    return found, untouched(rule_file.edition, found.assessments), rule_file


def test_an_example_file_counts_beside_the_worked_examples(folder: Path) -> None:
    found, left, _ = _with_files(folder, "liten")
    assert (found.worked, found.files, left) == (1, 1, ())


@pytest.mark.parametrize("name", ["annen", "feil"])
def test_a_file_of_another_edition_or_that_cannot_be_read_touches_nothing(folder: Path, name: str) -> None:
    found, left, _ = _with_files(folder, name)
    assert found.worked == len(found.assessments) == 1
    assert [one.key for one in left] == ["ui-cover-not-met"]


# The report


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_says_where_what_and_what_to_write(folder: Path, language: str) -> None:
    found, left, rule_file = _with_files(folder)
    lines = (folder / "rules" / "skolehage" / "2023.yaml").read_text(encoding="utf-8").splitlines()
    entry = coverage_entry(rule_file, left, found, lines, language)
    (finding,) = entry.findings
    assert finding.code == "SH2023-krav"
    assert lines[finding.line - 1] == finding.source_line
    assert finding.source_line.lstrip().startswith("- {id: krav")
    ((_, hint),) = finding.notes
    assert "krav: not_met" in hint
    assert entry.headline.startswith("1 ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_gap_can_be_worded(language: str) -> None:
    count = "{" + ", ".join([m.fact("elever", "count"), m.fact("nivå", "text")]) + "}"
    sums = [
        "{by_year: {2023: 1}}",
        "{by_grant_year: {1: 1}}",
        "{by_group: {by: 1}, all_others: 2}",
        "{by_fact: facts.nivå, values: {høy: 1}, all_others: 2}",
        "{brackets: [{up_to: 5, amount: 1}, {amount: 2}], of: facts.elever}",
        "{greatest_of: [1, 2]}",
        "{least_of: [1, {rate: 1, per: facts.elever, at_least: 1, at_most: 2}]}",
        "not_stated",
    ]
    rules: Rules = {
        "years": "2023",
        "facts": count,
        "groups": [m.group("by", members='["4601 Bergen"]'), m.group("lag", applicants="[company]"),
                   m.group("navn", named="[Hagelaget]"), m.group("alle", everyone="true")],
        "eligibility": m.eligibility(),
        "deadlines": [m.deadline("{yearly: 04-14}")],
        "amounts": [m.amount(one, f"sum-{i}", rounding="down") for i, one in enumerate(sums)],
        **REGISTER,
    }  # fmt: skip
    rule_file = file_with(**rules)
    left = untouched(rule_file.edition, ())
    entry = coverage_entry(rule_file, left, Heard((), 0, 0), [], language)
    every = {f"ui-{name}" for name in texts(language, "ui") if name.startswith("cover-")}
    about_all = {"ui-cover-status", "ui-cover-nothing", "ui-cover-found"}
    assert {one.key for one in left} | {one.hint for one in left} == every - about_all
    assert len(entry.findings) == len(left)
    assert all(finding.message and finding.notes[0][1] and finding.line for finding in entry.findings)


@given(st.sets(st.sampled_from(["Bergen", "Stavanger", "Trondheim", "Bodø"])))
def test_exactly_the_entries_without_an_applicant_are_told(names: set[str]) -> None:
    listed: Rules = {"Bergen": "4601", "Stavanger": "1103", "Trondheim": "5001", "Bodø": "1804"}
    members = ", ".join(f'"{number} {name}"' for name, number in listed.items())
    rules: Rules = {"groups": [m.group("by", members=f"[{members}]")], "eligibility": m.eligibility(), **REGISTER}
    rule_file = file_with(*_who(*sorted(names)), **rules)
    left = untouched(rule_file.edition, heard(rule_file).assessments)
    assert {one.params["name"] for one in left if one.key == "ui-cover-member"} == set(listed) - names
