"""What a start imports, because imports are most of a start: a plain check brings in nothing that it does not need.

Each command is run in a fresh process, which tells afterwards what it has imported. The lists are of what is known to
be heavy; a module that is there before our first line is Python's own doing and does not count.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples" / "overdoseforebygging" / "2019"

CONSOLE = frozenset({"typer", "click", "rich", "tabulate", "pygments"})
DATA = frozenset({"pydantic", "polars", "numpy", "pandas", "narwhals", "jsonschema"})
CALENDARS = frozenset({"babel", "holidays", "dateutil", "icalendar", "zoneinfo", "calendar"})
STANDARD = frozenset(
    {
        "argparse",
        "ast",
        "asyncio",
        "concurrent.futures",
        "csv",
        "dataclasses",
        "difflib",
        "email",
        "gettext",
        "hashlib",
        "http",
        "importlib.metadata",
        "importlib.resources",
        "inspect",
        "json",
        "locale",
        "logging",
        "multiprocessing",
        "pathlib",
        "random",
        "shutil",
        "socket",
        "ssl",
        "subprocess",
        "tempfile",
        "tomllib",
        "traceback",
        "unicodedata",
        "unittest",
        "urllib",
        "uuid",
        "zipfile",
    }
)

_PROBE = """
import sys
before = set(sys.modules)
from tilskudd_cli.cli.main import run
code = run(sys.argv[1:])
sys.stdout.flush()
sys.stderr.write("\\n".join(["imported:", str(code), *sorted(set(sys.modules) - before)]))
"""


def start(folder: Path, *words: str, stored: bool = True) -> tuple[int, frozenset[str]]:
    """The exit code of a command line in a fresh process, and the names of the modules that it imported."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("TILSKUDD_", "COV_"))}
    surroundings["TILSKUDD_CACHE"] = str(folder) if stored else ""
    ran = subprocess.run(
        [sys.executable, "-c", _PROBE, *words], env=surroundings, capture_output=True, check=True, encoding="utf-8"
    )
    code, *modules = ran.stderr.rpartition("imported:\n")[2].splitlines()
    return int(code), frozenset(modules)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that holds the rule file already, as it does from the second check on."""
    folder = tmp_path_factory.mktemp("store")
    start(folder, "check", str(EXAMPLES / "oslo.yaml"))
    assert list(folder.iterdir()) != []
    return folder


PLAIN = {
    "nothing to correct": (0, "oslo.yaml"),
    "a finding": (1, "oslo-for-sent.yaml"),
    "a judgement": (0, "bodo-ferdig-vurdert.yaml"),
    "several findings": (1, "larvik-to-feil.yaml"),
}


@pytest.mark.parametrize("what", list(PLAIN))
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_plain_check_imports_nothing_heavy(what: str, language: str, store: Path) -> None:
    expected, name = PLAIN[what]
    code, modules = start(store, "check", "--lang", language, "--today", "2026-11-22", str(EXAMPLES / name))
    assert code == expected
    assert "tilskudd_cli.casework.checking" in modules
    assert modules & (CONSOLE | DATA | CALENDARS | STANDARD) == frozenset()


@pytest.mark.parametrize("what", list(PLAIN))
def test_an_ordinary_case_is_checked_without_pyyaml(what: str, store: Path) -> None:
    _, modules = start(store, "check", str(EXAMPLES / PLAIN[what][1]))
    assert modules & {"yaml", "tilskudd_cli.reading.events"} == frozenset()


def test_a_case_out_of_the_ordinary_is_read_with_pyyaml(store: Path, tmp_path: Path) -> None:
    odd = tmp_path / "odd.yaml"
    odd.write_text((EXAMPLES / "oslo.yaml").read_text(encoding="utf-8") + "year: 2019\n", encoding="utf-8")
    code, modules = start(store, "check", str(odd))
    assert code == 3
    assert "tilskudd_cli.reading.events" in modules


def test_a_check_speaks_one_language(store: Path) -> None:
    _, modules = start(store, "check", "--lang", "nn", str(EXAMPLES / "oslo.yaml"))
    spoken = {module.split(".")[3] for module in modules if module.startswith("tilskudd_cli.language.catalogues.")}
    assert spoken == {"nn"}


def test_a_check_brings_in_no_other_command_and_no_other_format(store: Path) -> None:
    _, modules = start(store, "check", str(EXAMPLES / "oslo.yaml"))
    commands = {"app", "declarations", "explain", "municipality", "new", "schemes", "scheme_author", "typer_language"}
    assert modules & {f"tilskudd_cli.cli.{command}" for command in commands} == frozenset()
    formats = {module for module in modules if module.startswith("tilskudd_cli.writing.as_")}
    assert formats == {"tilskudd_cli.writing.as_text"}


def test_a_stored_rule_file_is_not_read_anew(store: Path) -> None:
    grammar = {"tilskudd_cli.schemes.grammar", "tilskudd_cli.schemes.rule_files"}
    _, stored = start(store, "check", str(EXAMPLES / "oslo.yaml"))
    _, anew = start(store, "check", str(EXAMPLES / "oslo.yaml"), stored=False)
    assert stored & grammar == frozenset()
    assert anew >= grammar


def test_a_check_without_a_store_still_imports_no_console_library(store: Path) -> None:
    _, modules = start(store, "check", str(EXAMPLES / "oslo.yaml"), stored=False)
    assert modules & (CONSOLE | DATA | CALENDARS) == frozenset()


@pytest.mark.parametrize("words", [("--help",), ("check", "--help"), ("schemes", "--help")], ids=" ".join)
def test_help_imports_no_table_no_rich_and_no_yaml(words: tuple[str, ...], store: Path) -> None:
    code, modules = start(store, *words)
    assert code == 0
    assert "typer" in modules
    assert modules & (DATA | {"rich", "tabulate", "yaml", "babel", "holidays", "dateutil", "pygments"}) == frozenset()


def test_rich_and_tabulate_stay_out_of_every_machine_format(store: Path) -> None:
    for name in ("json", "jsonl", "csv", "github", "sarif"):
        _, modules = start(store, "check", "--format", name, str(EXAMPLES / "oslo.yaml"))
        assert modules & (CONSOLE | DATA | CALENDARS) == frozenset(), name
