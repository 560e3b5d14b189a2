"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.writing.atomic import NotWritten, write_atomically

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="links, modes and signals as POSIX has them")


def _code(outcome: NotWritten | None) -> str | None:
    if outcome:
        for language in LANGUAGES:
            assert str(outcome.params["file"]) in text(language, outcome.code, outcome.params)
    return outcome and outcome.code


def _names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_text_and_bytes_are_written_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "ut.csv"
    assert write_atomically(str(file), ["blå\n", b"\x00\r\n", ""]) is None
    assert file.read_bytes() == "blå\n".encode() + b"\x00\r\n"
    assert _names(tmp_path) == ["ut.csv"]


def test_a_relative_name_is_written_in_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert write_atomically("ut.csv", ["x"]) is None
    assert _names(tmp_path) == ["ut.csv"]


def test_a_file_that_exists_is_left_alone_and_its_content_is_not_even_made(tmp_path: Path) -> None:
    file = tmp_path / "ut.csv"
    file.write_text("gammel")
    chunks = iter(["ny"])
    assert _code(write_atomically(str(file), chunks)) == "ui-output-exists"
    assert file.read_text() == "gammel"
    assert list(chunks) == ["ny"]


def test_with_force_a_file_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "ut.csv"
    file.write_text("gammel")
    assert write_atomically(str(file), ["ny"], force=True) is None
    assert write_atomically(str(tmp_path / "annen.csv"), ["ny"], force=True) is None
    assert file.read_text() == "ny"
    assert _names(tmp_path) == ["annen.csv", "ut.csv"]


def test_a_file_that_turns_up_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "ut.csv"

    def chunks() -> Iterator[str]:
        file.write_text("raskere")
        yield "ny"

    assert _code(write_atomically(str(file), chunks())) == "ui-output-exists"
    assert file.read_text() == "raskere"
    assert _names(tmp_path) == ["ut.csv"]


@pytest.mark.parametrize("taken", [False, True])
def test_without_hard_links_a_new_name_still_has_to_be_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    file = tmp_path / "ut.csv"

    def no_links(_source: str, _target: str) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    def chunks() -> Iterator[str]:
        if taken:
            file.write_text("raskere")
        yield "ny"

    monkeypatch.setattr(os, "link", no_links)
    assert _code(write_atomically(str(file), chunks())) == ("ui-output-exists" if taken else None)
    assert file.read_text() == ("raskere" if taken else "ny")
    assert _names(tmp_path) == ["ut.csv"]


@POSIX_ONLY
def test_a_replaced_file_keeps_its_permissions_and_a_new_one_follows_the_mask(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.write_text("x")
    old.chmod(0o604)
    mask = os.umask(0o027)
    try:
        assert write_atomically(str(old), ["y"], force=True) is None
        assert write_atomically(str(new), ["y"]) is None
    finally:
        os.umask(mask)
    assert [stat.S_IMODE(file.stat().st_mode) for file in (old, new)] == [0o604, 0o640]


@POSIX_ONLY
def test_a_link_is_replaced_and_its_target_left_alone(tmp_path: Path) -> None:
    target, link, dangling = tmp_path / "target", tmp_path / "link", tmp_path / "dangling"
    target.write_text("hemmelig")
    target.chmod(0o600)
    link.symlink_to(target)
    dangling.symlink_to(tmp_path / "nowhere")
    for each in (link, dangling):
        assert _code(write_atomically(str(each), ["x"])) == "ui-output-exists"
        assert write_atomically(str(each), ["ny"], force=True) is None
        assert not each.is_symlink()
        assert each.read_text() == "ny"
    assert target.read_text() == "hemmelig"
    assert _names(tmp_path) == ["dangling", "link", "target"]


@POSIX_ONLY
def test_folders_and_pipes_are_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe, Path(os.devnull)):
        assert _code(write_atomically(str(path), ["x"], force=True)) == "ui-output-not-file"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize(
    ("name", "code"),
    [("no/such/folder/ut.csv", "ui-output-no-folder"), ("a\x00b", "ui-output-failed"), ("x" * 300, "ui-output-failed")],
)
def test_a_path_that_cannot_be_is_a_finding(tmp_path: Path, name: str, code: str) -> None:
    outcome = write_atomically(str(tmp_path / name), ["x"])
    assert outcome
    assert outcome.code == code
    assert _names(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "ui-output-disk-full"), (errno.EACCES, "ui-output-forbidden"), (errno.EIO, "ui-output-failed")],
)
def test_what_the_disk_refuses_is_a_finding_and_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    file = tmp_path / "ut.csv"
    file.write_text("gammel")
    monkeypatch.setattr(os, "fsync", refuse)
    assert _code(write_atomically(str(file), ["ny"], force=True)) == code
    assert file.read_text() == "gammel"
    assert _names(tmp_path) == ["ut.csv"]


FULL_DISK = """
    import resource, signal, sys
    from tilskudd_cli.writing.atomic import write_atomically
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    print(write_atomically(sys.argv[1], ["x" * 3000] * 50, force=True).code)
"""
TERMINATED = """
    import os, signal, sys
    from tilskudd_cli.writing.atomic import write_atomically
    def leave(number, frame):
        sys.exit(128 + number)
    signal.signal(signal.SIGTERM, leave)
    def chunks():
        yield "half"
        os.kill(os.getpid(), signal.SIGTERM)
        yield "whole"
    write_atomically(sys.argv[1], chunks(), force=True)
"""


@POSIX_ONLY
@pytest.mark.parametrize(("program", "code"), [(FULL_DISK, 0), (TERMINATED, 128 + signal.SIGTERM)])
def test_a_file_that_grows_too_big_and_a_terminated_run_leave_no_half_file(
    tmp_path: Path, program: str, code: int
) -> None:
    file = tmp_path / "ut.csv"
    file.write_text("gammel")
    command = [sys.executable, "-c", textwrap.dedent(program), str(file)]
    done = subprocess.run(command, check=False, timeout=60, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (code, "")
    assert done.stdout == ("ui-output-failed\n" if program == FULL_DISK else "")
    assert file.read_text() == "gammel"
    assert _names(tmp_path) == ["ut.csv"]


@pytest.mark.parametrize("exception", [KeyboardInterrupt, SystemExit, ValueError, OSError])
def test_what_the_content_raises_passes_through_and_leaves_nothing(
    tmp_path: Path, exception: type[BaseException]
) -> None:
    def chunks() -> Iterator[str]:
        yield "halv"
        raise exception

    with pytest.raises(exception):
        write_atomically(str(tmp_path / "ut.csv"), chunks())
    assert _names(tmp_path) == []
