"""`docs/contract.md` is held to the program: commands, options, formats, exit codes, keys and the text diagnostic."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import chdir
from typing import Any

import pytest
import typer

from tests.docs.blocks import code_in, files_in, first_codes, manual, tables_in, write_files
from tests.docs.office_for_manuals import office_in
from tests.schemes.making import HEAD, amount, written
from tilskudd_cli.cases.kinds import Declared
from tilskudd_cli.casework.checking import check_file, entry_of
from tilskudd_cli.cli.app import build_app
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.schemes.facts import Environment
from tilskudd_cli.writing.as_csv import COLUMNS
from tilskudd_cli.writing.entries import Entry, Run
from tilskudd_cli.writing.registry import get, names, words

CONTRACT = manual("contract.md")
CASES = files_in(manual("case-files.md"))
KEYS = {name: set(first_codes(rows)) for name, rows in tables_in(CONTRACT, "json").items()}
Data = Mapping[str, Any]


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Entry]:
    """Every case of the manual, and one whose amount is at discretion, checked, with its data, in bokmål."""
    folder = tmp_path_factory.mktemp("manual")
    office = office_in(folder)
    at_discretion = written(scheme="skjønn", amounts=[amount("{discretion: true, at_most: 500}")])
    naming = {"scheme": "skjønn", "edition": HEAD["edition"].strip('"')}
    path = folder / "rules" / naming["scheme"] / f"{naming['edition']}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(at_discretion, encoding="utf-8")
    lines = ["kind: application", *(f'{key}: "{word}"' for key, word in naming.items()), "applicant: {name: Laget}"]
    cases = {**CASES, "skjønn.yaml": "\n".join(lines)}
    write_files(cases, folder)
    with chdir(folder):  # a report looks for its application beside it
        checked = {path: check_file(path, office) for path in cases}
    return {path: entry_of(one, "nb", with_data=True) for path, one in checked.items()}


@pytest.fixture(scope="module")
def cases(entries: dict[str, Entry]) -> list[Data]:
    return [entry.case for entry in entries.values() if entry.case is not None]


def _results(cases: list[Data]) -> list[Data]:
    return [result for case in cases for result in case["results"]]


def _commands(command: Any, name: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Every command that does something, by its full name."""
    inner = getattr(command, "commands", None)
    if inner is None:
        yield " ".join(name), command
        return
    for word, one in inner.items():
        yield from _commands(one, (*name, word))


COMMANDS = dict(_commands(typer.main.get_command(build_app("en"))))


def test_every_command_is_promised_with_its_arguments_and_no_other() -> None:
    promised = re.findall(r"^\| `tilskudd (.+?)` \|", CONTRACT, re.MULTILINE)
    usage = [
        " ".join([name, *(str(one.metavar) for one in command.params if one.param_type_name == "argument")])
        for name, command in COMMANDS.items()
    ]
    assert sorted(word.replace("\\|", "|") for word in promised) == sorted(usage)


def test_every_option_is_promised_for_the_commands_that_take_it_and_no_other() -> None:
    promised = {
        (command, option.split()[0])
        for options, taken_by, _ in tables_in(CONTRACT, "options")["all"]
        for option in code_in(options)
        for command in code_in(taken_by)
    }
    taken = {
        (name, option)
        for name, command in COMMANDS.items()
        for one in command.params
        if one.param_type_name == "option"
        for option in one.opts
    }
    assert promised == taken - {(name, "--help") for name in COMMANDS}


def test_every_format_is_promised_and_no_other() -> None:
    assert first_codes(tables_in(CONTRACT, "formats")["check"]) == list(names())


def test_the_columns_of_csv_are_promised_in_their_order() -> None:
    paragraph = CONTRACT.partition("<!-- columns: csv -->\n")[2].partition("\n\n")[0]
    assert code_in(paragraph) == list(COLUMNS)


def test_every_exit_code_is_promised_and_no_other() -> None:
    assert first_codes(tables_in(CONTRACT, "exit")["codes"]) == [str(int(code)) for code in ExitCode]


def test_the_keys_of_cases_steps_and_results_are_promised(cases: list[Data]) -> None:
    steps = [step for case in cases for step in case["entitlement_steps"]]
    assert {key for case in cases for key in case} == KEYS["case"]
    assert {key for step in steps for key in step} == KEYS["step"]
    assert {key for result in _results(cases) for key in result} == KEYS["result"]


def test_the_keys_of_problems_are_promised(entries: dict[str, Entry]) -> None:
    problems = [problem for entry in entries.values() for problem in entry.problems]
    assert {key for problem in problems for key in problem} == KEYS["problem"]


def test_what_a_key_holds_is_one_of_the_words_promised_for_it(cases: list[Data]) -> None:
    promised = {code_in(row[0])[0]: set(code_in(row[1])) for row in tables_in(CONTRACT, "json")["result"]}
    for key in ("outcome", "consequence", "reason"):
        held = {str(result[key]) for result in _results(cases) if result.get(key) is not None}
        assert held
        assert held <= promised[key]


def test_evidence_is_facts_and_the_promised_words(cases: list[Data]) -> None:
    row = next(row for row in tables_in(CONTRACT, "json")["result"] if code_in(row[0]) == ["evidence"])
    promised = set(code_in(row[1]))
    facts = set(Environment(Declared()).types)
    other = {
        key
        for result in _results(cases)
        for key in result["evidence"]
        if key not in facts and not key.startswith(("contents.", "facts."))
    }
    assert {"deadline", "entitlement", "bound"} <= other <= promised


def test_the_json_that_is_shown_has_promised_keys_only() -> None:
    block = re.search(r"^```json\n(.*?)^```$", CONTRACT, re.MULTILINE | re.DOTALL)
    assert block is not None
    shown = json.loads(block[1])
    case = shown["cases"][0]
    assert set(case) <= KEYS["case"]
    assert set(case["entitlement_steps"][0]) == KEYS["step"]
    assert set(case["results"][0]) <= KEYS["result"]
    assert set(shown["problems"][0]) == KEYS["problem"]


def test_the_diagnostic_that_is_shown_is_what_the_program_says(entries: dict[str, Entry]) -> None:
    block = re.search(r"## A diagnostic, as text\n\n```\n(.*?)^```$", CONTRACT, re.MULTILINE | re.DOTALL)
    assert block is not None
    run = Run("tilskudd", "", "2026-11-22", "nb", words("nb"))
    assert block[1] in get("text").entry(run, entries["saker/for-sent.yaml"]).body
