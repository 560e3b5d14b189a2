"""What people read, whole pages of it, as they stand: a change of wording shows here before anybody meets it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.running import SCHEME, TODAY, case_text, check, tilskudd
from tilskudd_cli.language.catalogue import LANGUAGES

Golden = Callable[[str, str], None]
EDITION = f"{SCHEME}@2019"
PAGES = {
    "tilskudd": (),
    "check": ("check",),
    "explain": ("explain",),
    "municipality": ("municipality",),
    "schemes": ("schemes",),
    "schemes-list": ("schemes", "list"),
    "schemes-show": ("schemes", "show"),
    "schemes-lint": ("schemes", "lint"),
    "schemes-test": ("schemes", "test"),
    "schemes-schema": ("schemes", "schema"),
    "new": ("new",),
    "new-application": ("new", "application"),
    "new-report": ("new", "report"),
    "new-action-plan": ("new", "action-plan"),
    "new-mapping": ("new", "mapping"),
    "new-disclosure": ("new", "disclosure"),
    "new-response": ("new", "response"),
    "new-scheme": ("new", "scheme"),
}
WRONG = {
    "no-command": (),
    "misspelt-command": ("chek", "sak.yaml"),
    "unlike-command": ("xyz",),
    "misspelt-inner-command": ("schemes", "shw"),
    "no-path": ("check",),
    "misspelt-option": ("check", "--formt", "json", "sak.yaml"),
    "unlike-option": ("check", "--qwerty", "sak.yaml"),
    "unknown-format": ("check", "--format", "xml", "sak.yaml"),
    "no-date": ("check", "--today", "i går", "sak.yaml"),
    "no-number": ("check", "--jobs", "mange", "sak.yaml"),
    "no-value": ("check", "sak.yaml", "--format"),
    "value-for-a-flag": ("check", "--quiet=1", "sak.yaml"),
    "too-many-words": ("schemes", "list", "x"),
    "no-scheme": ("schemes", "show"),
    "unknown-scheme": ("schemes", "show", "xyz"),
    "misspelt-scheme": ("schemes", "show", "overdosforebygging"),
    "unknown-edition": ("schemes", "show", f"{SCHEME}@2030"),
    "unknown-code": ("explain", "xyz"),
    "unknown-kind": ("schemes", "schema", "søknad"),
    "empty-folder": ("check", "tom"),
    "no-rule-files": ("schemes", "lint", "tom"),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, so that no page names a path of the machine."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return tmp_path


def _write(folder: Path, name: str, **changes: str | None) -> str:
    (folder / name).write_text(case_text(**changes), encoding="utf-8")
    return name


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_good_a_bad_and_an_unreadable_case(folder: Path, golden: Golden, language: str) -> None:
    good = _write(folder, "god.yaml")
    bad = _write(
        folder,
        "mangler.yaml",
        received="2019-03-24",
        requested="kr 900 000",
        position="{share: 80 %}",
        contents="{goals: Målene, project: Prosjektet}",
        signature="{role: prosjektleder}",
    )
    unreadable = _write(folder, "uleselig.yaml", received="2019-02-30", requested="100,000", requsted="1", year="2023")
    ran = check("--lang", language, good, bad, unreadable, "finnes-ikke.yaml")
    assert ran.code == 3
    golden(f"cli/{language}/check.txt", ran.out)


@pytest.mark.parametrize("language", LANGUAGES)
def test_cases_of_municipalities_that_are_not_simply_on_the_list(folder: Path, golden: Golden, language: str) -> None:
    asked = {"position": None, "requested": "100 000"}
    paths = [
        _write(folder, "kristiansund.yaml", applicant="{municipality: Kristiansund}", **asked),
        _write(folder, "lillestrøm.yaml", applicant="{municipality: Lillestrøm}", received="2020-03-01", **asked),
        _write(folder, "uenige.yaml", applicant='{municipality: Bergen, number: "0301"}', **asked),
        _write(folder, "våler.yaml", applicant="{municipality: Våler}", **asked),
        _write(folder, "ukjent.yaml", applicant="{municipality: Oslø}", **asked),
        _write(folder, "uten.yaml", applicant=None, **asked),
    ]
    ran = check("--lang", language, *paths)
    assert ran.code == 1
    golden(f"cli/{language}/check-municipalities.txt", ran.out)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_third_year_of_the_ladder_explained(folder: Path, golden: Golden, language: str) -> None:
    judged = "[{rule: stillingens-oppgaver, outcome: met, reason: Er med, by: saksbehandler, date: 2021-04-02}]"
    budget = "[{item: Lønn, category: salary, amount: 750 000}]"
    path = _write(folder, "sak.yaml", year="2021", received="2021-03-20", budget=budget, judgements=judged)
    ran = tilskudd("explain", path, "--lang", language, "--today", TODAY)
    assert ran.code == 0
    golden(f"cli/{language}/explain-case.txt", ran.out)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["value-kroner-ambiguous", "OF2019-underskrift", "OF2019-egenfinansiering"])
def test_a_code_explained(golden: Golden, language: str, code: str) -> None:
    ran = tilskudd("explain", code, "--lang", language)
    assert ran.code == 0
    golden(f"cli/{language}/explain-{code}.txt", ran.out)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_an_edition_says(golden: Golden, language: str) -> None:
    ran = tilskudd("schemes", "show", EDITION, "--lang", language)
    assert ran.code == 0
    assert max(map(len, ran.out.splitlines())) <= 100
    golden(f"cli/{language}/schemes-show.txt", ran.out)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_municipality_that_is_no_longer_there(golden: Golden, language: str) -> None:
    ran = tilskudd("municipality", "Skedsmo", "--on", "2020-06-01", "--lang", language)
    assert (ran.code, ran.err) == (1, "")
    golden(f"cli/{language}/municipality.txt", ran.out)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_application_to_fill_in(golden: Golden, language: str) -> None:
    ran = tilskudd("new", "application", EDITION, "--lang", language)
    assert ran.code == 0
    golden(f"cli/{language}/new-application.yaml", ran.out)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.usefixtures("folder")
def test_every_page_of_help(golden: Golden, language: str) -> None:
    pages = []
    for words in PAGES.values():
        ran = tilskudd(*words, "--help", env={"TILSKUDD_LANG": language})
        assert (ran.code, ran.err) == (0, "")
        pages.append(ran.out)
    golden(f"cli/{language}/help.txt", f"{'-' * 80}\n".join(pages))


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_can_be_wrong_with_a_command(folder: Path, golden: Golden, language: str) -> None:
    (folder / "tom").mkdir()
    _write(folder, "sak.yaml")
    pages = []
    for words in WRONG.values():
        ran = tilskudd(*words, env={"TILSKUDD_LANG": language})
        assert ran.code == 2
        assert ran.err
        pages.append(f"$ {' '.join(('tilskudd', *words))}\n{ran.err}")
    golden(f"cli/{language}/wrong-commands.txt", "\n".join(pages))
