"""`docs/case-files.md` is held to the program: its cases come to what they say, its fields and forms are complete."""

from __future__ import annotations

import datetime as dt
import re
from fractions import Fraction
from pathlib import Path

import pytest

from tests.docs.blocks import code_in, files_in, first_codes, manual, tables_in, unmarked_in, write_files
from tests.docs.office_for_manuals import office_in
from tests.docs.source_codes import codes
from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.cases.kinds import (
    ACCOUNTS_LINE,
    ANSWER,
    BUDGET_LINE,
    EARLIER_GRANT,
    JUDGEMENT,
    KINDS,
    PARTNER,
    YEAR_COUNT,
    Declared,
    case_shape,
)
from tilskudd_cli.cases.records import APPLICANT_TYPES, CATEGORIES, Outcome
from tilskudd_cli.casework.checking import check_file
from tilskudd_cli.casework.office import Office
from tilskudd_cli.reading import values
from tilskudd_cli.reading.nodes import Scalar
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.shapes import Readable, Record
from tilskudd_cli.reading.values import Moment
from tilskudd_cli.wording.plain_data import as_data

MANUAL = manual("case-files.md")
FILES = files_in(MANUAL)
READERS: dict[str, Readable] = {
    reader.word: reader
    for reader in (
        values.Kroner(),
        values.Share(),
        values.Date(),
        values.When(),
        values.ClockTime(),
        values.Count(),
        values.Quantity(),
        values.Year(),
        values.YesNo(),
        values.FourDigits(),
        values.OrganisationNumber(),
        values.Identifier(),
        values.Choice({word: word for word in CATEGORIES}),
        values.Text(single_line=True),
    )
}
READ, REFUSED = tables_in(MANUAL, "read"), tables_in(MANUAL, "refused")
_COMES_TO = re.compile(r"# comes to: ([a-z_]+)(?:: (.+))?\n")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    return office_in(tmp_path_factory.mktemp("manual"))


def test_every_yaml_block_is_under_test() -> None:
    assert unmarked_in(MANUAL) == []


@pytest.mark.parametrize("path", list(FILES))
def test_a_case_of_the_manual_comes_to_what_it_says(path: str, office: Office, tmp_path: Path) -> None:
    write_files(FILES, tmp_path)
    said = _COMES_TO.match(FILES[path])
    assert said is not None
    checked = check_file(str(tmp_path / path), office)
    expected = [] if said[2] is None else said[2].split(", ")
    assert sorted(problem.code for problem in checked.problems) == sorted(expected)
    assert str(checked.verdict) == said[1]


def test_every_verdict_is_shown_by_a_case() -> None:
    shown = {match[1] for text in FILES.values() if (match := _COMES_TO.match(text))}
    assert shown == {str(verdict) for verdict in Verdict}


@pytest.mark.parametrize("kind", list(KINDS))
def test_the_table_of_fields_is_the_declaration(kind: str) -> None:
    tables = tables_in(MANUAL, "fields")
    rows = next(rows for name, rows in tables.items() if KINDS[name] is KINDS[kind])
    assert kind in code_in(rows[0][2]), "the first field is the kind"
    declared = dict(case_shape(kind, Declared()).types())
    assert first_codes(rows) == list(declared)
    assert [row[1] for row in rows] == [reader.word for reader in declared.values()]


RECORDS = {
    "line": BUDGET_LINE,
    "accounts": ACCOUNTS_LINE,
    "count": YEAR_COUNT,
    "answer": ANSWER,
    "grant": EARLIER_GRANT,
    "partner": PARTNER,
    "judgement": JUDGEMENT,
}


@pytest.mark.parametrize("name", list(RECORDS))
def test_the_table_of_keys_is_the_declaration(name: str) -> None:
    rows = tables_in(MANUAL, "keys")[name]
    fields = RECORDS[name].fields
    assert first_codes(rows) == list(fields)
    assert [row[1] for row in rows] == ["yes" if field.required else "no" for field in fields.values()]


def test_every_list_of_records_has_a_table() -> None:
    items = [getattr(reader, "item", None) for kind in KINDS for _, reader in case_shape(kind, Declared()).types()]
    assert {id(item) for item in items if isinstance(item, Record)} == {id(record) for record in RECORDS.values()}


def test_every_form_a_value_can_have_is_described() -> None:
    every = {getattr(values, name) for name in values.__all__} - {values.Parsed, values.Moment, values.Wrong}
    words = {str(word) for form in every if isinstance(word := getattr(form, "word", None), str)}
    assert set(READERS) == words
    assert set(READ) == set(READERS)
    for word in words:
        assert f"\n### {word}\n" in MANUAL


@pytest.mark.parametrize("word", list(READERS))
def test_what_the_manual_shows_is_read_as_it_says(word: str) -> None:
    for written, meant in READ[word]:
        problems: Problems = []
        value = READERS[word].read(_scalar(code_in(written)[0]), problems)
        assert problems == []
        assert _shown(word, value) == code_in(meant)[0], written


@pytest.mark.parametrize("word", list(REFUSED))
def test_what_the_manual_says_is_refused_is_refused_with_that_code(word: str) -> None:
    for written, code, why in REFUSED[word]:
        problems: Problems = []
        assert READERS[word].read(_scalar(code_in(written)[0]), problems) is None
        assert [problem.code for problem in problems] == code_in(code), written
        assert why


def _scalar(text: str) -> Scalar:
    class _Mark:
        line = 0
        column = 0

    return Scalar(text, _Mark(), _Mark())


def _shown(word: str, value: object) -> str:
    """A value as the manual writes it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if word == "time" and isinstance(value, int):
        return f"{value // 60:02d}:{value % 60:02d}"
    assert isinstance(value, int | str | dt.date | Fraction | Moment)
    return str(as_data(value))


def test_every_code_of_a_value_is_in_the_manual_and_no_other() -> None:
    refused = {code_in(row[1])[0] for rows in REFUSED.values() for row in rows}
    assert refused | set(first_codes(tables_in(MANUAL, "codes")["value"])) == codes("value")


@pytest.mark.parametrize("topic", ["yaml", "file", "case"])
def test_the_table_of_codes_has_every_code_and_no_other(topic: str) -> None:
    documented = first_codes(tables_in(MANUAL, "codes")[topic])
    assert documented == sorted(documented)
    assert set(documented) == codes(topic)


def test_the_tables_of_outcomes_and_verdicts_are_the_lists() -> None:
    words = tables_in(MANUAL, "words")
    assert first_codes(words["outcome"]) == [str(outcome) for outcome in Outcome]
    assert first_codes(words["verdict"]) == [str(verdict) for verdict in Verdict]


def test_every_kind_of_applicant_and_category_is_named() -> None:
    assert {*APPLICANT_TYPES, *CATEGORIES} <= set(code_in(MANUAL))
