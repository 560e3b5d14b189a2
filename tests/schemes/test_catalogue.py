"""The schemes and editions at hand: found in folders, read at most once, and never outside the folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.schemes.making import written
from tilskudd_cli.schemes.catalogue import Catalogue, installed_folder, read_whole


def laid(folder: Path, scheme: str, *editions: str, **keys: str) -> Path:
    """A folder of rule files with these editions of a scheme."""
    (folder / scheme).mkdir(parents=True, exist_ok=True)
    for edition in editions:
        text = written(**{"scheme": scheme, "edition": f'"{edition}"', **keys})
        (folder / scheme / f"{edition}.yaml").write_text(text, encoding="utf-8")
    return folder


def test_schemes_and_editions_are_found_in_all_folders_and_sorted(tmp_path: Path) -> None:
    one, other = laid(tmp_path / "a", "skolehage", "2023", "2021"), laid(tmp_path / "b", "bibliotek", "2020")
    laid(tmp_path / "b", "skolehage", "2022", "2021")
    catalogue = Catalogue([str(one), str(other), str(tmp_path / "finnes-ikke")])
    assert catalogue.schemes() == ("bibliotek", "skolehage")
    assert catalogue.editions("skolehage") == ("2021", "2022", "2023")
    assert catalogue.editions("ukjent") == ()


def test_only_rule_files_count(tmp_path: Path) -> None:
    laid(tmp_path, "skolehage", "2023")
    (tmp_path / "skolehage" / "LESMEG.md").write_text("x", encoding="utf-8")
    (tmp_path / "skolehage" / "2024.yaml").mkdir()
    (tmp_path / "tom").mkdir()
    (tmp_path / "fil.yaml").write_text("x", encoding="utf-8")
    catalogue = Catalogue([str(tmp_path)])
    assert (catalogue.schemes(), catalogue.editions("skolehage")) == (("skolehage",), ("2023",))
    assert catalogue.path("skolehage", "2024") is None


def test_a_folder_given_first_comes_before_one_given_later(tmp_path: Path) -> None:
    mine = laid(tmp_path / "mine", "skolehage", "2023", administrator="Vi")
    theirs = laid(tmp_path / "theirs", "skolehage", "2022", "2023", administrator="De")
    catalogue = Catalogue([str(mine), str(theirs)])
    found = [catalogue.load("skolehage", edition) for edition in ("2022", "2023")]
    assert [one.rule_file.edition.administrator for one in found if one and one.rule_file] == ["De", "Vi"]
    assert catalogue.path("skolehage", "2023") == str(mine / "skolehage" / "2023.yaml")


def test_an_edition_is_read_once(tmp_path: Path) -> None:
    catalogue = Catalogue([str(laid(tmp_path, "skolehage", "2023"))])
    first = catalogue.load("skolehage", "2023")
    (tmp_path / "skolehage" / "2023.yaml").write_text("tull", encoding="utf-8")
    assert catalogue.load("skolehage", "2023") is first
    assert catalogue.load("skolehage", "2022") is None


@pytest.mark.parametrize("word", ["..", ".", "", "../skolehage", "a/b", "a\\b", "C:x", "x\0y", ".skjult"])
def test_a_name_never_leads_out_of_the_folder(tmp_path: Path, word: str) -> None:
    laid(tmp_path / "skolehage", "skolehage", "2023")
    laid(tmp_path / "skolehage", ".skjult", "2023")
    catalogue = Catalogue([str(tmp_path / "skolehage")])
    assert catalogue.path("skolehage", "2023") is not None
    assert (catalogue.path(word, "2023"), catalogue.path("skolehage", word)) == (None, None)
    assert catalogue.editions(word) == ()
    assert catalogue.load(word, "2023") is None


@pytest.mark.parametrize(("scheme", "edition"), [("annet", "2023"), ("skolehage", "2022")])
def test_a_file_stands_where_its_text_says(tmp_path: Path, scheme: str, edition: str) -> None:
    laid(tmp_path, "skolehage", "2023")
    (tmp_path / scheme).mkdir(exist_ok=True)
    place = tmp_path / scheme / f"{edition}.yaml"
    os.replace(tmp_path / "skolehage" / "2023.yaml", place)
    loaded = read_whole(str(place))
    assert loaded.rule_file is None
    assert [(one.code, dict(one.params)) for one in loaded.problems] == [
        ("rule-file-misplaced", {"scheme": "skolehage", "edition": "2023"})
    ]


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    loaded = Catalogue([]).load_file(str(tmp_path / "borte.yaml"))
    assert (loaded.rule_file, len(loaded.problems)) == (None, 1)
    laid(tmp_path, "skolehage", "2023", years="tull")
    broken = Catalogue([str(tmp_path)]).load("skolehage", "2023")
    assert broken is not None
    assert [one.code for one in broken.problems] == ["value-year"]
    assert broken.path == str(tmp_path / "skolehage" / "2023.yaml")


def test_the_installed_rule_files_are_there() -> None:
    assert "overdoseforebygging" in Catalogue([installed_folder()]).schemes()
