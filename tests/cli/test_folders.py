"""Files and folders on the command line: in an order of their own, and no file stops the rest."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.cli.running import case_text, check, write_case
from tilskudd_cli.cli.batch import WORTH_WORKERS
from tilskudd_cli.cli.paths import case_files


def _files(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(case_text(), encoding="utf-8")
    return folder


def _walked(folder: Path) -> list[str]:
    return [os.path.relpath(path, folder) for path in case_files([str(folder)])]


def test_files_come_by_name_before_the_folders_beside_them(tmp_path: Path) -> None:
    names = ["b.yaml", "a.yml", "a/z.yaml", "a/b/c.yaml", "a0.yaml", "c/a.yaml", "Å.yaml", "A.yaml"]
    _files(tmp_path, *reversed(names))
    expected = ["A.yaml", "a.yml", "a0.yaml", "b.yaml", "Å.yaml", "a/z.yaml", "a/b/c.yaml", "c/a.yaml"]
    assert _walked(tmp_path) == [name.replace("/", os.sep) for name in expected]


def test_hidden_files_and_other_kinds_of_files_are_passed_over(tmp_path: Path) -> None:
    _files(tmp_path, "a.yaml", ".b.yaml", ".git/c.yaml", "d.txt", "e.yaml~", "f.YAML", "g.json")
    assert _walked(tmp_path) == ["a.yaml"]
    assert check(str(tmp_path / ".b.yaml")).code == 0, "one that is named is read"


def test_a_link_to_a_file_is_read_and_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    _files(tmp_path, "saker/a.yaml", "andre/b.yaml")
    (tmp_path / "saker" / "b.yaml").symlink_to(tmp_path / "andre" / "b.yaml")
    (tmp_path / "saker" / "ring").symlink_to(tmp_path / "saker")
    (tmp_path / "saker" / "mappe.yaml").symlink_to(tmp_path / "andre")
    assert _walked(tmp_path / "saker") == ["a.yaml", "b.yaml"]
    assert check(str(tmp_path / "saker")).code == 0


def test_links_that_lead_nowhere_or_round_in_a_ring_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to(tmp_path / "borte")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "b.yaml")
    write_case(tmp_path, "c.yaml")
    ran = check(str(tmp_path), "-f", "json")
    assert ran.code == 3
    assert ran.data["summary"]["ready"] == 1
    assert [problem["code"] for problem in ran.data["problems"]] == ["file-not-found", "file-link-loop"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no FIFOs")
def test_a_fifo_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    ran = check(str(tmp_path), "-f", "json")
    assert [problem["code"] for problem in ran.data["problems"]] == ["file-not-regular"]


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="there is no such device")
def test_a_device_is_refused() -> None:
    assert check("/dev/zero", "-f", "json").data["problems"][0]["code"] == "file-not-regular"


def test_one_bad_file_among_many_stops_none(tmp_path: Path) -> None:
    _files(tmp_path, *(f"{n:02}.yaml" for n in range(20)))
    (tmp_path / "07.yaml").write_bytes(b"\xff\xfe\x00")
    ran = check(str(tmp_path), "-f", "json")
    assert ran.code == 3
    assert ran.data["summary"]["ready"] == 19
    assert ran.data["summary"]["unreadable"] == 1


def test_an_empty_folder_is_a_wrong_use(tmp_path: Path) -> None:
    ran = check(str(tmp_path))
    assert (ran.code, ran.err) == (2, "Fant ingen saker å kontrollere.\n")


def test_a_file_that_is_not_there_is_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    ran = check(str(tmp_path / "borte.yaml"), write_case(tmp_path))
    assert ran.code == 3
    assert "file-not-found" in ran.out
    assert "2 saker: 1 klar, 1 kan ikke leses" in ran.out


def test_standard_input_is_a_file_named_with_a_dash(tmp_path: Path) -> None:
    ran = check("-", stdin=case_text(received="2019-03-24").encode())
    assert ran.code == 1
    assert ran.out.startswith("-:6:11: OF2019-søknadsfrist ikke oppfylt")
    mixed = check(write_case(tmp_path), "-", "-f", "json", stdin=case_text().encode())
    assert [case["file"] for case in mixed.data["cases"]] == [str(tmp_path / "sak.yaml"), "-"]


def test_standard_input_is_read_however_many_files_there_are(tmp_path: Path) -> None:
    _files(tmp_path, *(f"{n:03}.yaml" for n in range(WORTH_WORKERS)))
    ran = check("-", str(tmp_path), "-j", "2", "-f", "json", stdin=case_text().encode())
    assert ran.code == 0
    assert ran.data["cases"][0]["file"] == "-"


def test_the_same_file_named_twice_is_checked_twice(tmp_path: Path) -> None:
    path = write_case(tmp_path)
    assert check(path, path, "-f", "json").data["summary"]["cases"] == 2


@pytest.mark.parametrize("form", ["text", "json", "csv", "sarif"])
def test_many_files_give_the_same_output_in_one_process_and_in_several(tmp_path: Path, form: str) -> None:
    for n in range(WORTH_WORKERS + 10):
        changes = {"received": "2019-03-24"} if n % 3 == 0 else {"requested": f"{n} 000"}
        (tmp_path / f"{n:03}.yaml").write_text(case_text(**changes), encoding="utf-8")
    (tmp_path / "150.yaml").write_text("kind: [", encoding="utf-8")
    alone, two = check(str(tmp_path), "-f", form, "-j", "1"), check(str(tmp_path), "-f", form, "-j", "2")
    assert alone.code == two.code == 3
    assert alone.out == two.out
    assert (alone.err, two.err) == ("", "")
