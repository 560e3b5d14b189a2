"""The commands beside `check`: the register, the schemes, explanations and a file to start from."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.running import TODAY, case_text, check, tilskudd, write_case
from tilskudd_cli.language.catalogue import LANGUAGES

EDITION = "overdoseforebygging@2019"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        (("Oslo",), "0301"),
        (("0301",), "0301"),
        (("øver", "eiker"), None),
        (("ØVRE", "EIKER", "--on", "2019-03-22"), "0624"),
        (("Øvre Eiker", "--on", "22. mars 2019"), "0624"),
        (("Våler", "--on", "2019-01-01"), None),
        (("Skedsmo", "--on", "2020-06-01"), None),
        (("Oslo", "--on", "1900-01-01"), None),
        (("",), None),
        (("\u202eolsO",), None),
    ],
)
def test_a_municipality_is_found_or_said_not_to_be(words: tuple[str, ...], number: str | None) -> None:
    told = tilskudd("municipality", *words, "--today", TODAY)
    data = tilskudd("municipality", *words, "--today", TODAY, "--format", "json")
    assert told.code == data.code == (0 if number else 1)
    assert (told.err, data.err) == ("", "")
    assert told.out.strip()
    assert "\u202e" not in told.out
    assert data.data.get("municipality", {}).get("number") == number
    assert ("problem" in data.data) == (number is None)


def test_the_day_that_is_asked_about_comes_before_today() -> None:
    before = tilskudd("municipality", "Lillestrøm", "--today", "2019-06-01")
    assert before.code == 1
    assert tilskudd("municipality", "Lillestrøm", "--today", "2019-06-01", "--on", "2021-06-01").code == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_to_start_from_can_be_checked_at_once(tmp_path: Path, language: str) -> None:
    target = tmp_path / "ny.yaml"
    assert tilskudd("new", "application", EDITION, "--lang", language, "-o", str(target)).code == 0
    ran = check(str(target), "-f", "json")
    assert ran.code == 1, "everything is missing, and nothing is unreadable"
    assert ran.data["problems"] == []
    assert ran.data["cases"][0]["verdict"] == "to_correct"


def test_a_file_to_start_from_has_every_key_that_may_be_filled_in() -> None:
    text = tilskudd("new", "application", EDITION).out
    bare = "\n".join(line.removeprefix("# ") for line in text.splitlines()[3:] if not line.startswith("# #"))
    properties = tilskudd("schemes", "schema", "application", "--scheme", EDITION).data["properties"]
    absent = [key for key in properties if f"\n{key}:" not in bare]
    assert absent == ["facts"], "the edition has facts for reports only"
    keys = "\n".join(line for line in bare.splitlines() if re.fullmatch(r" *[a-z_]+:( \S+)?", line))
    ran = check("-", "-f", "json", stdin=keys.encode())
    assert (ran.code, ran.data["problems"]) == (1, []), "each can be left empty"


def test_the_newest_edition_is_meant_where_none_is_given() -> None:
    listed = tilskudd("schemes", "list", "-f", "json").data["schemes"]
    newest = [one["edition"] for one in listed if one["scheme"] == "overdoseforebygging"][-1]
    assert f'edition: "{newest}"' in tilskudd("new", "application", "overdoseforebygging").out
    shown = [tilskudd("schemes", "show", f"overdoseforebygging{at}").out for at in ("", f"@{newest}")]
    assert shown[0] == shown[1]


@pytest.mark.parametrize("what", ["rule-file", "application"])
def test_the_schemas_are_schemas(what: str) -> None:
    ran = tilskudd("schemes", "schema", what)
    assert ran.code == 0
    Draft202012Validator.check_schema(ran.data)


def test_the_schema_of_an_edition_takes_its_parts_and_no_others() -> None:
    schema = Draft202012Validator(tilskudd("schemes", "schema", "application", "--scheme", EDITION).data)
    named = {"kind": "application", "scheme": "overdoseforebygging", "edition": "2019"}
    assert schema.is_valid({**named, "contents": {"goals": "Målene"}})
    assert not schema.is_valid({**named, "contents": {"gaols": "Målene"}})


def test_the_installed_rule_files_are_fine_and_their_examples_hold() -> None:
    for command in ("lint", "test"):
        ran = tilskudd("schemes", command)
        assert (ran.code, ran.err) == (0, "")
        assert "feil" not in ran.out


def test_an_example_that_does_not_hold_is_named(tmp_path: Path) -> None:
    folder = _changed_rules(tmp_path, "verdict: ready, group: storby", "verdict: to_correct, group: storby")
    if folder is None:
        folder = _changed_rules(tmp_path, "expect: {verdict: to_correct", "expect: {verdict: ready")
    assert folder is not None
    ran = tilskudd("schemes", "test", str(folder))
    assert ran.code == 1
    assert "rule-example feil: " in ran.out
    assert "skulle blitt" in ran.out


def test_a_broken_rule_file_is_told_by_every_command_and_never_used(tmp_path: Path) -> None:
    folder = _changed_rules(tmp_path, "otherwise: rejected", "otherwise: kastes")
    rules = ("--rules", str(tmp_path / "regler"))
    lint = tilskudd("schemes", "lint", str(folder))
    assert lint.code == 3
    assert "kastes" in lint.out
    assert tilskudd("schemes", "test", str(folder)).code == 3
    ran = check(write_case(tmp_path), *rules, "-f", "json")
    assert ran.code == 3
    assert [problem["code"] for problem in ran.data["problems"]] == ["case-rules-unreadable"]
    listed = tilskudd("schemes", "list", *rules)
    assert listed.code == 3
    assert "schemes lint" in listed.err
    assert tilskudd("schemes", "show", EDITION, *rules).code == 3


def test_rules_of_ones_own_go_before_the_installed_ones(tmp_path: Path) -> None:
    _changed_rules(tmp_path, "2019: 750 000", "2019: 123 000")
    path = write_case(tmp_path, requested="123 000")
    own = str(tmp_path / "regler")
    for ran in (check(path, "--rules", own, "-f", "json"), check(path, "-f", "json", env={"TILSKUDD_RULES": own})):
        assert ran.data["cases"][0]["entitlement"] == 123_000
    assert check(path, "-f", "json").data["cases"][0]["entitlement"] == 750_000


def _changed_rules(folder: Path, old: str, new: str) -> Path | None:
    """The installed rules of 2019 with something changed, in a folder of their own; `None` when it does not stand."""
    from tilskudd_cli.schemes.catalogue import installed_folder

    text = (Path(installed_folder()) / "overdoseforebygging" / "2019.yaml").read_text(encoding="utf-8")
    if old not in text:
        return None
    file = folder / "regler" / "overdoseforebygging" / "2019.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return file


def test_a_case_that_cannot_be_read_is_explained_as_it_is_checked(tmp_path: Path) -> None:
    path = write_case(tmp_path, received="2019-02-30")
    ran = tilskudd("explain", path)
    assert ran.code == 3
    assert "value-date-impossible feil" in ran.out


def test_every_code_that_is_told_can_be_explained(tmp_path: Path) -> None:
    ran = check(write_case(tmp_path, signature=None), "-f", "json")
    codes = {result["code"] for result in ran.data["cases"][0]["results"]}
    codes |= {
        problem["code"]
        for changes in ({"received": "2019-02-30"}, {"year": "2023"}, {"requsted": "1"}, {"requested": "100,000"})
        for problem in check("-", "-f", "json", stdin=case_text(**changes).encode()).data["problems"]
    }
    for code in codes:
        explained = tilskudd("explain", code)
        assert explained.code == 0
        assert explained.out.startswith(code)


def test_today_is_said_in_the_document_and_changes_nothing_that_is_in_the_file(tmp_path: Path) -> None:
    path = write_case(tmp_path)
    old, new = (json.loads(tilskudd("check", path, "-f", "json", "--today", day).out) for day in ("2019-01-01", TODAY))
    assert (old.pop("today"), new.pop("today")) == ("2019-01-01", TODAY)
    assert old == new
