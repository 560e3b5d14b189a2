"""From a path to text: nothing blocks, nothing invisible gets through."""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.reading.files import decode, find_forbidden, place_at, read_bytes
from tilskudd_cli.reading.nodes import Place
from tilskudd_cli.reading.problems import Problems


def _code(path: object, limit: int = 1_000) -> str | bytes | None:
    problems: Problems = []
    data = read_bytes(str(path), problems, limit=limit)
    return problems[0].code if problems else data


def test_a_file_is_read_to_its_last_byte_and_no_further(tmp_path: Path) -> None:
    file = tmp_path / "sak.yaml"
    file.write_bytes(b"x" * 1_000)
    assert _code(file) == b"x" * 1_000
    assert _code(file, limit=999) == "file-too-big"


def test_a_link_to_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "sak.yaml").write_bytes(b"a: 1")
    (tmp_path / "lenke").symlink_to("sak.yaml")
    assert _code(tmp_path / "lenke") == b"a: 1"


def test_what_is_no_file_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "ring").symlink_to("ring")
    (tmp_path / "borte").symlink_to("finnes-ikke")
    codes = [_code(tmp_path / name) for name in ("fifo", ".", "ring", "borte", "mangler", "a" * 300, "a\0b")]
    assert codes == [
        "file-not-regular",
        "file-not-regular",
        "file-link-loop",
        "file-not-found",
        "file-not-found",
        "file-bad-name",
        "file-bad-name",
    ]
    assert _code("/dev/zero") == "file-not-regular"


def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "sak.yaml"
    file.write_bytes(b"a: 1")
    file.chmod(0)
    if os.access(file, os.R_OK):
        pytest.skip("this user may read everything")
    assert _code(file) == "file-no-access"


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.EACCES, "file-no-access"), (errno.ENXIO, "file-not-regular"), (errno.EIO, "file-unreadable")],
)
def test_a_refusal_of_the_system_is_passed_on(monkeypatch: pytest.MonkeyPatch, number: int, code: str) -> None:
    def refuse(_path: str, _flags: int) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    assert _code("sak.yaml") == code


def test_a_file_that_vanishes_between_listing_and_reading(tmp_path: Path) -> None:
    file = tmp_path / "sak.yaml"
    file.write_bytes(b"a: 1")
    listed = list(tmp_path.iterdir())
    file.unlink()
    assert [_code(path) for path in listed] == ["file-not-found"]


def test_no_file_is_left_open(tmp_path: Path) -> None:
    (tmp_path / "sak.yaml").write_bytes(b"a: 1")
    before = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else 0
    for _ in range(20):
        _code(tmp_path / "sak.yaml")
        _code(tmp_path)
    after = len(os.listdir("/proc/self/fd")) if Path("/proc/self/fd").exists() else 0
    assert after == before


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a: 1")))
    assert _code("-") == b"a: 1"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x" * 1_001)))
    assert _code("-") == "file-too-big"
    monkeypatch.setattr(sys, "stdin", None)
    assert _code("-") == "file-unreadable"


def test_the_first_bad_byte_is_named_with_its_place() -> None:
    problems: Problems = []
    assert decode("a: æ\nb: søknad".encode() + b"\nc: \xf8", problems) is None
    assert problems[0].place == Place(3, 4)
    assert problems[0].params == {"byte": "F8", "character": "ø"}


def test_a_byte_order_mark_is_left_out() -> None:
    assert decode(b"\xef\xbb\xbfa: 1", []) == "a: 1"


@given(st.text(max_size=200))
def test_text_comes_through_unchanged_or_every_bad_character_is_placed(text: str) -> None:
    problems: Problems = []
    data = text.encode("utf-8", "surrogatepass")
    decoded = decode(data, problems)
    assert (decoded is None) == bool(problems)
    if decoded is not None:
        assert decoded == text.removeprefix("\ufeff")
        assert not find_forbidden(decoded)


def test_places_count_lines_of_every_kind() -> None:
    text = "a\r\nb\rc\nøx"
    assert place_at(text, text.index("x")) == Place(4, 2)
