"""A rule file from its bytes to an edition, with every problem it has and its place."""

from __future__ import annotations

import datetime as dt
from hashlib import sha256

import pytest

from tests.schemes.making import HEAD, TEXTS, edition, fact, part, place_text, problems_of, read, requirement, written
from tilskudd_cli.reading.nodes import Mapping
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.schemes.edition import Heading, Texts, Years
from tilskudd_cli.schemes.rule_files import MAX_RULE_FILE, RULE_FILE_CAPS, read_rule_file


def codes(text: str) -> list[str]:
    rule_file, problems = read(text)
    assert rule_file is None
    return [problem.code for problem in problems]


def test_the_smallest_file_is_an_edition_that_asks_nothing() -> None:
    text = written(years="2023")
    rule_file, problems = read(text)
    assert problems == []
    assert rule_file is not None
    assert (rule_file.path, rule_file.sha256) == ("2023.yaml", sha256(text.encode()).hexdigest())
    assert isinstance(rule_file.root, Mapping)
    found = rule_file.edition
    assert (found.scheme, found.edition, found.code, found.administrator) == (
        "skolehage",
        "2023",
        "SH2023",
        "Hageetaten",
    )
    assert (found.years, found.register_date) == (Years(2023, 2023), dt.date(2019, 3, 22))
    assert (found.title.nb, found.title.nn, found.title.en) == ("Skolehager", "Skulehagar", "School gardens")
    assert (found.groups, found.eligibility, found.amounts, found.examples, dict(found.facts)) == ((), None, (), (), {})


@pytest.mark.parametrize("key", HEAD)
def test_every_word_of_the_head_must_stand(key: str) -> None:
    lines = [line for line in written().splitlines() if not line.startswith(f"{key}:")]
    assert "value-missing-key" in codes("\n".join(lines))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "yaml-empty"),
        (b"- en\n- to\n", "value-not-mapping"),
        (b"bare ord\n", "value-not-mapping"),
        ("title: Tørke".encode("cp1252"), "file-windows-1252"),
        (b"scheme: [", "yaml-"),
    ],
)
def test_bytes_that_are_no_rule_file(data: bytes, code: str) -> None:
    problems: Problems = []
    assert read_rule_file("x.yaml", data, problems) is None
    assert problems[0].code.startswith(code[:5])


def test_a_misspelt_key_is_answered_with_the_nearest() -> None:
    text = written() + "requirments: []\n"
    _, problems = read(text)
    (problem,) = problems
    assert (problem.code, problem.params["nearest"]) == ("value-unknown-key-near", "requirements")
    assert place_text(problem, text) == "requirments"


def test_years_run_forwards() -> None:
    assert [problem.code for problem in problems_of(years="{first: 2020, last: 2019}")] == ["rule-years-reversed"]
    assert edition(years="{first: 2020, last: 2020}").years == Years(2020, 2020)


@pytest.mark.parametrize(
    ("year", "covered"), [(2018, False), (2019, True), (2026, True), (2027, False), ("2020", False)]
)
def test_an_edition_covers_its_years_and_no_others(year: object, covered: bool) -> None:
    assert (year in edition().years) is covered


@pytest.mark.parametrize(
    ("kind", "stated"),
    [("kroner", "kr 5"), ("share", "5 %"), ("count", "5"), ("date", "2020-01-01"), ("yes_no", "ja"), ("year", "2020")],
)
def test_a_declared_fact_is_read_as_its_type_in_conditions(kind: str, stated: str) -> None:
    when = f"{{fact: facts.verdi, equals: {stated}}}"
    assert edition(facts="{" + fact("verdi", kind) + "}", requirements=[requirement(when)]).facts["verdi"].type.word
    bad = problems_of(facts="{" + fact("verdi", kind) + "}", requirements=[requirement(when.replace(stated, "tull"))])
    assert len(bad) == 1


def test_a_declared_fact_may_be_a_choice_of_words() -> None:
    facts = f"{{sted: {{label: {TEXTS}, one_of: [kyst, innland], cite: kilde#alt}}}}"
    good = requirement("{fact: facts.sted, equals: kyst}")
    assert edition(facts=facts, requirements=[good]).facts["sted"].label == Texts("tekst", "ord", "words")
    (problem,) = problems_of(facts=facts, requirements=[good.replace("kyst", "kysten")])
    assert (problem.code, problem.params["nearest"]) == ("value-choice-near", "kyst")


def test_a_declared_fact_may_cite_and_a_bad_citation_is_said_once() -> None:
    facts = f"{{sted: {{label: {TEXTS}, type: text, cite: kilde#feil}}}}"
    assert [problem.code for problem in problems_of(facts=facts)] == ["rule-section-unknown"]


def test_parts_become_facts_below_contents() -> None:
    rules = edition(parts=[part("mål")], requirements=[requirement("{text: contents.mål, at_most_characters: 9}")])
    assert rules.parts[0].id == "mål"
    unknown = problems_of(requirements=[requirement("{present: contents.mål}")])
    assert unknown[0].code.startswith("rule-fact-unknown")


def test_every_problem_of_a_file_is_reported_together() -> None:
    text = written(years="tull", register_date="2019-02-30") + "annet: 1\nnote: {nb: a, nn: b}\n"
    assert codes(text) == ["value-year", "value-date-impossible", "value-unknown-key", "value-missing-key"]


def test_a_warning_leaves_the_file_readable() -> None:
    text = written(administrator="Hage #etaten")
    rule_file, problems = read(text)
    assert rule_file is not None
    assert [problem.is_warning for problem in problems] == [True]


def test_rule_files_may_be_long_but_not_without_end() -> None:
    assert MAX_RULE_FILE == RULE_FILE_CAPS.text == 4 * 1024 * 1024
    filler = "# " + "x" * 1000 + "\n"
    assert read(written() + filler * 2000)[0] is not None
    assert codes(written() + filler * 4300) == ["file-too-big"]


@pytest.mark.parametrize("heading", Heading)
def test_every_heading_of_statements_can_be_written(heading: Heading) -> None:
    statement = f"{{id: s, heading: {heading}, text: {TEXTS}, cite: kilde#alt, by: Hageetaten, stage: decision}}"
    assert edition(statements=[statement]).statements[0].heading is heading


def test_a_text_has_all_three_languages() -> None:
    assert codes(written(title="{nb: a, nn: b}")) == ["value-missing-key"]
    assert [Texts("a", "b", "c").in_language(language) for language in ("nb", "nn", "en")] == ["a", "b", "c"]
