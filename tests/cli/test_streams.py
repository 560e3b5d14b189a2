"""Streams, signals and surroundings of a process of its own: what only shows when the program is run from outside."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.running import case_text, environment, process, tilskudd, write_case
from tilskudd_cli.cli.progress import LONG

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals and pipes of POSIX")
PROGRAM = (sys.executable, "-m", "tilskudd_cli")
LATE = "Søknaden kom 2 dager etter fristen 22. mars 2019 (fredag)"


@contextmanager
def _waiting_for_input() -> Iterator[subprocess.Popen[bytes]]:
    """The program once it has begun: it has printed one file, and waits for standard input."""
    with subprocess.Popen(
        [*PROGRAM, "check", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as running:
        yield running


def _reads_its_input(running: subprocess.Popen[bytes]) -> None:
    """Wait until the program sleeps in reading: more than the pipe holds has been taken."""
    assert running.stdin is not None
    running.stdin.write(b"#" * 200_000)
    running.stdin.flush()


@POSIX
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_the_program_quietly_with_its_own_code(sent: signal.Signals, code: int) -> None:
    with _waiting_for_input() as running:
        _reads_its_input(running)
        running.send_signal(sent)
        out, err = running.communicate(timeout=30)
    assert running.returncode == code
    assert (out, err) == (b"", b"")


@POSIX
def test_a_signal_leaves_no_half_file(tmp_path: Path) -> None:
    target = tmp_path / "ut.txt"
    with subprocess.Popen(
        [*PROGRAM, "check", "-", "--output", str(target)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as running:
        _reads_its_input(running)
        running.send_signal(signal.SIGTERM)
        _, err = running.communicate(timeout=30)
    assert (running.returncode, err) == (143, b"")
    assert [*tmp_path.iterdir()] == []


@POSIX
def test_whoever_reads_the_output_may_stop_reading(tmp_path: Path) -> None:
    path = write_case(tmp_path, received="2019-03-24")
    with subprocess.Popen(
        [*PROGRAM, "check", *[path] * 3_000], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline().startswith(path.encode())
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


@POSIX
def test_whoever_reads_may_stop_where_typer_read_the_words_too() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*PROGRAM, "schemes", "schema"],
        stdout=writing,
        stderr=subprocess.PIPE,
        env=environment(),
        check=False,
        timeout=60,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no such device")
@pytest.mark.parametrize(
    "words", [("check", "CASE"), ("schemes", "lint"), ("schemes", "test"), ("explain", "UNREADABLE")]
)
def test_a_disk_that_is_full_is_said_and_is_not_our_fault(tmp_path: Path, words: tuple[str, ...]) -> None:
    named = {"CASE": write_case(tmp_path), "UNREADABLE": write_case(tmp_path, "feil.yaml", kind="[")}
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*PROGRAM, *(named.get(word, word) for word in words)],
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment(),
            check=False,
            timeout=60,
        )
    assert done.returncode == 2
    assert done.stderr.decode().startswith("- kunne ikke skrives: ")
    assert b"Traceback" not in done.stderr


def test_our_own_fault_is_one_line_and_a_log(tmp_path: Path) -> None:
    script = (
        "from tilskudd_cli.cli import main\n"
        "def broken(words): raise ZeroDivisionError('så galt')\n"
        "main.run = broken\n"
        "main.main()\n"
    )
    env = environment(TMPDIR=str(tmp_path), TMP=str(tmp_path), TEMP=str(tmp_path))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=env, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (70, b"")
    [log] = tmp_path.glob("tilskudd-*.log")
    assert done.stderr.decode() == (
        f"Noe gikk galt i selve programmet (ZeroDivisionError). Det er ikke din feil; detaljene står i {log}.\n"
    )
    assert "ZeroDivisionError: så galt" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [
        ("ascii", LATE.encode("ascii", "replace")),
        ("cp1252", LATE.encode("cp1252")),
        ("utf-8", LATE.encode()),
        (None, LATE.encode()),
    ],
)
def test_no_encoding_makes_it_crash(tmp_path: Path, encoding: str | None, expected: bytes) -> None:
    path = write_case(tmp_path, received="2019-03-24", case="Kárášjohka ☐")
    done = process("check", path, env=environment(PYTHONIOENCODING=encoding))
    assert (done.returncode, done.stderr) == (1, b"")
    assert expected in done.stdout


def test_what_machines_read_is_utf_8_in_every_surrounding(tmp_path: Path) -> None:
    path = write_case(tmp_path, received="2019-03-24")
    words = ("check", path, "--format", "json", "--lang", "nb", "--today", "2026-11-22")
    plain = process(*words).stdout
    assert LATE.encode() in plain
    for variables in ({"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}, {"LC_ALL": "tr_TR.UTF-8"}, {"PYTHONUTF8": "0"}):
        assert process(*words, env=environment(**variables)).stdout == plain


def test_help_and_wrong_use_need_no_letters_beyond_ascii() -> None:
    env = environment(PYTHONIOENCODING="ascii")
    assert process("--help", env=env).returncode == 0
    wrong = process("check", "--formåt", env=env)
    assert wrong.returncode == 2
    assert b"Traceback" not in wrong.stderr


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({}, "klar"),
        ({"LANG": "nn_NO.UTF-8"}, "klar, 3 punkt må"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "nn_NO.UTF-8"}, "ready"),
        ({"LC_MESSAGES": "nn", "LANG": "en"}, "må vurderast"),
        ({"LC_ALL": "C", "LANG": "en_US"}, "klar"),
        ({"LC_ALL": "fi_FI.UTF-8"}, "klar"),
        ({"LC_ALL": "en_GB.UTF-8", "TILSKUDD_LANG": "nn"}, "må vurderast"),
        ({"TILSKUDD_LANG": "tull", "LANG": "en"}, "ready"),
    ],
)
def test_the_language_is_that_of_the_surroundings(tmp_path: Path, variables: dict[str, str], said: str) -> None:
    assert said in tilskudd("check", write_case(tmp_path), env=variables).out
    spoken_to = tilskudd("check", write_case(tmp_path), "--lang", "en", env=variables).out
    assert "ready" in spoken_to


def test_neither_width_nor_colour_of_a_terminal_reaches_a_pipe(tmp_path: Path) -> None:
    path = write_case(tmp_path, received="2019-03-24")
    usual = tilskudd("check", path, "-f", "table").out
    for variables in ({"COLUMNS": "20"}, {"COLUMNS": "400"}, {"FORCE_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "1"}):
        assert tilskudd("check", path, "-f", "table", env=variables).out == usual
        assert "\x1b" not in tilskudd("check", path, env=variables).out


@POSIX
def test_a_terminal_gets_colours_unless_they_are_refused(tmp_path: Path) -> None:
    path = write_case(tmp_path, received="2019-03-24")
    coloured = _on_a_terminal("check", path)
    assert "\x1b[1;31mOF2019-søknadsfrist ikke oppfylt\x1b[0m" in coloured
    plain = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert "\x1b" not in plain
    assert _on_a_terminal("check", path, "--no-color") == plain
    assert _on_a_terminal("check", path, NO_COLOR="") == plain
    assert tilskudd("check", path).out == plain


@POSIX
def test_results_on_a_terminal_are_not_mixed_with_a_progress_bar(tmp_path: Path) -> None:
    path = write_case(tmp_path, received="2019-03-24")
    words = ("check", *[path] * (LONG + 1), "--no-color")
    assert _on_a_terminal(*words) == tilskudd(*words).out


def _on_a_terminal(*words: str, **variables: str) -> str:
    """All that a terminal gets to see, results and everything else."""
    import pty

    ours, theirs = pty.openpty()
    env = environment(**variables)
    written = b""
    with subprocess.Popen([*PROGRAM, *words], stdout=theirs, stderr=theirs, env=env) as running:
        os.close(theirs)
        while piece := _read(ours):
            written += piece
        running.wait(timeout=60)
    os.close(ours)
    return written.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    """What has been written since; nothing once nobody can write any more."""
    try:
        return os.read(terminal, 65_536)
    except OSError:
        return b""


def test_the_module_and_the_words_after_it_are_the_program(tmp_path: Path) -> None:
    (tmp_path / "sak.yaml").write_text(case_text(), encoding="utf-8")
    done = process("check", str(tmp_path))
    assert (done.returncode, done.stderr) == (0, b"")
    assert process("--version").stdout == b"tilskudd 0.1.0\n"
