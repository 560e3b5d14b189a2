"""What the benchmarks measure with is what they say it is: the cases, the schema and the bare pass."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.casework.checking import check_file
from tilskudd_cli.casework.office import Office
from tilskudd_cli.schemes.catalogue import Catalogue

ROOT = Path(__file__).resolve().parents[1]
BENCHMARKS = ROOT / "benchmarks"
COUNT = 400


def run(program: str, *words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, str(BENCHMARKS / program), *words], capture_output=True, check=False)


def as_written(text: str) -> object:
    """A YAML text with every scalar as text, as the schema takes dates and amounts."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  the base loader makes nothing but text


def made(folder: Path, count: int) -> list[Path]:
    assert run("make_cases.py", str(folder), str(count)).returncode == 0
    return sorted(folder.rglob("*.yaml"))


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return made(tmp_path_factory.mktemp("cases"), COUNT)


@pytest.fixture(scope="module")
def verdicts(cases: list[Path]) -> dict[Path, Verdict]:
    office = Office(Catalogue([str(ROOT / "rules")]))
    return {path: check_file(str(path), office).verdict for path in cases}


def test_the_cases_are_the_same_every_time(cases: list[Path], tmp_path: Path) -> None:
    assert [path.read_bytes() for path in made(tmp_path, COUNT)] == [path.read_bytes() for path in cases]


def test_the_cases_are_all_different_and_of_the_size_that_is_told(cases: list[Path]) -> None:
    written = {path.read_bytes() for path in cases}
    assert len(written) == COUNT
    assert 2100 <= sum(map(len, written)) // COUNT <= 2300


def test_one_case_in_ten_has_something_to_correct_and_none_is_unreadable(verdicts: dict[Path, Verdict]) -> None:
    counts = Counter(map(str, verdicts.values()))
    assert counts["ready"] == COUNT * 9 // 10
    assert set(counts) == {"ready", "to_correct", "may_be_rejected"}


def test_the_schema_accepts_the_very_cases_that_have_nothing_to_correct(verdicts: dict[Path, Verdict]) -> None:
    schema: dict[str, Any] = json.loads((BENCHMARKS / "equivalent.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path, verdict in verdicts.items():
        assert validator.is_valid(as_written(path.read_text(encoding="utf-8"))) == (verdict == "ready"), path.name


@pytest.mark.parametrize(
    ("change", "to"),
    [
        ("municipality: Oslo", "municipality: Modum"),
        ("requested: 750 000", "requested: 750 001"),
        ("share: 100 %", "share: 80 %"),
        ("received: 2019-03-[0-9]+", "received: 2019-03-23"),
        ("role: rådmann", "role: rådgiver"),
        ("kind: application", "kind: application\nunknown: 1"),
    ],
)
def test_the_schema_and_the_program_both_refuse(cases: list[Path], tmp_path: Path, change: str, to: str) -> None:
    changed, count = re.subn(change, to, cases[0].read_text(encoding="utf-8"))
    assert count == 1
    path = tmp_path / "changed.yaml"
    path.write_text(changed, encoding="utf-8")
    assert check_file(str(path), Office(Catalogue([str(ROOT / "rules")]))).verdict != "ready"
    schema = json.loads((BENCHMARKS / "equivalent.schema.json").read_text(encoding="utf-8"))
    assert not Draft202012Validator(schema).is_valid(as_written(changed))


def test_the_bare_pass_reads_every_file(cases: list[Path], tmp_path: Path) -> None:
    assert run("bare_events.py", str(cases[0].parent)).returncode == 0
    (tmp_path / "good.yaml").write_text("kind: application\n", encoding="utf-8")
    (tmp_path / "second.yaml").write_text("a: [\n", encoding="utf-8")
    assert b"ParserError" in run("bare_events.py", str(tmp_path)).stderr


def test_the_silent_check_ends_as_the_check_does(cases: list[Path], tmp_path: Path) -> None:
    assert run("silent_check.py", str(cases[0].parent)).returncode == 1
    (tmp_path / "ready.yaml").write_bytes(cases[0].read_bytes())
    ran = run("silent_check.py", str(tmp_path))
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")
