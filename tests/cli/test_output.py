"""`--output`: a result is written whole or not at all, and nothing is replaced without `--force`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.running import TODAY, Ran, check, tilskudd, write_case


@pytest.fixture
def path(tmp_path: Path) -> str:
    return write_case(tmp_path, received="2019-03-24")


def _to(path: str, target: Path | str, *words: str) -> Ran:
    return check(path, "--output", str(target), *words)


def test_the_file_holds_what_would_have_been_printed_and_the_code_is_the_same(tmp_path: Path, path: str) -> None:
    for form in ("text", "json", "csv-excel", "table"):
        target = tmp_path / f"ut.{form}"
        ran = _to(path, target, "--format", form)
        assert (ran.code, ran.out, ran.err) == (1, "", "")
        assert target.read_bytes().decode() == check(path, "-f", form).out


def test_a_file_that_is_there_is_left_alone(tmp_path: Path, path: str) -> None:
    target = tmp_path / "ut.txt"
    target.write_text("gammelt", encoding="utf-8")
    ran = _to(path, target)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"{target} finnes fra før og er ikke rørt.\n"
        "    = Velg et annet navn, eller bruk --force for å erstatte filen.\n"
    )
    assert target.read_text(encoding="utf-8") == "gammelt"


def test_with_force_it_is_replaced(tmp_path: Path, path: str) -> None:
    target = tmp_path / "ut.txt"
    target.write_text("gammelt", encoding="utf-8")
    assert _to(path, target, "--force").code == 1
    assert target.read_text(encoding="utf-8") == check(path).out


def test_a_link_is_replaced_and_never_written_through(tmp_path: Path, path: str) -> None:
    kept, link = tmp_path / "arkiv.txt", tmp_path / "ut.txt"
    kept.write_text("arkivert", encoding="utf-8")
    link.symlink_to(kept)
    assert _to(path, link).code == 2
    assert link.is_symlink()
    assert _to(path, link, "--force").code == 1
    assert not link.is_symlink()
    assert kept.read_text(encoding="utf-8") == "arkivert"


@pytest.mark.parametrize("words", [(), ("--force",)])
def test_a_folder_is_never_replaced_and_a_missing_one_never_made(tmp_path: Path, path: str, words: tuple[str]) -> None:
    before = sorted(tmp_path.iterdir())
    for target in (tmp_path, tmp_path / "borte" / "ut.txt", "/dev/null/ut.txt"):
        ran = _to(path, target, *words)
        assert (ran.code, ran.out) == (2, "")
        assert str(target) in ran.err
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden here")
def test_a_folder_that_may_not_be_written_to_is_said(tmp_path: Path, path: str) -> None:
    closed = tmp_path / "stengt"
    closed.mkdir(mode=0o500)
    ran = _to(path, closed / "ut.txt")
    assert ran.code == 2
    assert "du har ikke lov til å skrive der" in ran.err


def test_a_dash_is_standard_output(path: str) -> None:
    assert _to(path, "-").out == check(path).out


def test_every_command_that_takes_it_writes_the_same_as_it_prints(tmp_path: Path, path: str) -> None:
    commands = (
        ("explain", path, "--today", TODAY),
        ("explain", "OF2019-søknadsfrist"),
        ("schemes", "schema"),
        ("schemes", "schema", "application", "--scheme", "overdoseforebygging@2019"),
        ("new", "application", "overdoseforebygging@2019"),
    )
    for n, words in enumerate(commands):
        target = tmp_path / f"{n}.txt"
        printed, written = tilskudd(*words), tilskudd(*words, "-o", str(target))
        assert (written.code, written.out, written.err) == (printed.code, "", "")
        assert target.read_text(encoding="utf-8") == printed.out != ""
        assert tilskudd(*words, "-o", str(target)).code == 2
        assert tilskudd(*words, "-o", str(target), "--force").code == printed.code
