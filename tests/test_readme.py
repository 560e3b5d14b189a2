"""README.md does what it says: its commands are run word for word, in a copy of what a clone holds.

The two set-up commands install things; `.ci/run` runs them, and here only what they end in is run. When words for
people have changed: `pytest tests/test_readme.py --update-golden` writes what the commands print into the README.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sysconfig
from pathlib import Path

import pytest

from tests.readme import README, Block, Command, blocks, session, setup
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.writing.registry import names

ROOT = README.parent
TEXT = README.read_text(encoding="utf-8")
BLOCKS = blocks(TEXT)
SESSIONS = [block for block in BLOCKS if block.kind == "console"]
BINARIES = sysconfig.get_path("scripts")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The files that a reader's commands are about, where they stand in a clone, in a folder that can be written in."""
    shutil.copytree(ROOT / "examples", tmp_path / "clone" / "examples")
    return tmp_path / "clone"


def run(line: str, folder: Path) -> tuple[int, str]:
    """The exit code of the first command of a line, and all that the line prints on a terminal."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("TILSKUDD_", "LC_"))}
    surroundings |= {"PATH": f"{BINARIES}{os.pathsep}{os.environ['PATH']}", "LANG": "C", "HOME": str(folder.parent)}
    surroundings |= {"XDG_CACHE_HOME": str(folder.parent / "cache"), "TZ": "UTC"}
    first, bar, rest = line.partition(" | ")
    code = folder.parent / "code"
    script = f"{{ {first}; echo $? > {shlex.quote(str(code))}; }} 2>&1{bar}{rest}"
    ran = subprocess.run(["sh", "-c", script], cwd=folder, env=surroundings, capture_output=True, check=False)
    return int(code.read_text()), (ran.stdout + ran.stderr).decode()


def play(block: Block, folder: Path) -> list[Command]:
    """The commands of a session as they came out."""
    played = []
    for command in session(block):
        code, output = run(command.line, folder)
        played.append(Command(command.line, output, code))
    return played


def name_of(block: Block) -> str:
    return session(block)[0].line.removeprefix("tilskudd ")[:40]


@pytest.mark.parametrize("block", SESSIONS, ids=name_of)
def test_a_session_prints_what_is_shown_and_ends_as_it_says(
    block: Block, clone: Path, request: pytest.FixtureRequest
) -> None:
    played = play(block, clone)
    if request.config.getoption("--update-golden"):
        body = "".join(f"$ {command.line}\n{command.output}" for command in played)
        now = README.read_text(encoding="utf-8")
        README.write_text(now.replace(block.body, body), encoding="utf-8", newline="\n")
        played = [command._replace(output=old.output) for command, old in zip(played, session(block), strict=True)]
    assert played == session(block)


@pytest.mark.parametrize("name", ["run", "test"])
def test_a_set_up_command_is_one_line_that_begins_with_a_fresh_environment(name: str) -> None:
    command = setup(name, TEXT)
    assert command.startswith("python3 -m venv .venv && ")
    assert "\n" not in command


def test_the_first_set_up_command_ends_in_a_check_that_finds_nothing_to_correct(clone: Path) -> None:
    check = setup("run", TEXT).split(" && ")[-1]
    code, output = run(check.removeprefix(".venv/bin/"), clone)
    assert code == ExitCode.OK
    assert output.splitlines()[-1] == "1 sak: 1 klar"


def test_the_second_set_up_command_ends_in_all_tests() -> None:
    assert setup("test", TEXT).split(" && ")[-1] == ".venv/bin/python -m pytest -n auto"


def test_the_gate_takes_the_set_up_commands_out_of_the_readme() -> None:
    gate = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert re.findall(r'tests/readme\.py" (\w+)', gate) == ["run", "test"]


def test_every_block_is_run_or_read() -> None:
    assert {block.kind for block in BLOCKS} == {"sh", "console", "yaml"}
    assert [block.marker for block in BLOCKS if block.kind == "sh"] == ["setup: run", "setup: test"]
    assert TEXT.count("```") == 2 * len(BLOCKS)


def test_the_case_file_that_is_shown_has_nothing_to_correct(clone: Path) -> None:
    (shown,) = [block.body for block in BLOCKS if block.kind == "yaml"]
    (clone / "sak.yaml").write_text(shown, encoding="utf-8")
    assert run("tilskudd check sak.yaml", clone)[0] == ExitCode.OK


def test_every_format_and_every_exit_code_of_a_finished_run_is_named() -> None:
    formats = TEXT.partition("**Formats**")[2].partition("\n\n")[0]
    assert [word for word in re.findall(r"`([\w-]+)`", formats) if word != "check"] == list(names())
    codes = TEXT.partition("**Exit codes.**")[2].partition("\n\n")[0]
    named = {int(code) for code in re.findall(r"\b(\d+): ", codes)}
    stopped = {ExitCode.INTERRUPTED, ExitCode.BROKEN_PIPE, ExitCode.TERMINATED}
    assert named == {int(code) for code in ExitCode if code not in stopped}


def test_every_link_leads_somewhere() -> None:
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", TEXT) if not link.startswith("https://")]
    assert links
    assert [link for link in links if not (ROOT / link).is_file()] == []
