"""Reports and the other kinds of cases on the command line: checking them, and files to start from."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.cli.running import TODAY, check, tilskudd
from tests.docs.blocks import files_in, manual, write_files
from tests.schemes.making import deadline, part, requirement, written
from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.cli.declarations import NEW_KINDS
from tilskudd_cli.language.catalogue import LANGUAGES

_NBSP = "\u00a0"
SUMS = "{sum_of: [use.spent, use.to_repay], equals_sum_of: grant.paid}"
HEAD = 'scheme: skolehage\nedition: "2023"\n'
APPLICATION = f"kind: application\n{HEAD}year: 2020\nrequested: 5\nbudget: [{{item: Lønn, amount: 5}}]\n"
REPORT = (
    f"kind: report\n{HEAD}application: oslo.yaml\nreceived: 2021-02-01\n"
    "grant: {granted: 750000, paid: 750000, carried_in: 0}\nuse: {spent: 735000, to_repay: 15000}\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with rules about applications and reports, and a case of each."""
    rules = written(
        deadlines=[deadline("{yearly: 03-01, years_after: 1}", "rapportfrist", kind="report")],
        parts=[part("mål")],
        requirements=[requirement(SUMS, "summer", kind="report"), requirement("{present: requested}", "beløp")],
    )
    files = {"regler/skolehage/2023.yaml": rules, "saker/oslo.yaml": APPLICATION, "saker/rapport.yaml": REPORT}
    write_files(files, tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TILSKUDD_RULES", str(tmp_path / "regler"))
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_report_that_is_in_order_tells_what_was_granted_and_what_is_left() -> None:
    ran = check("saker/rapport.yaml")
    assert (ran.code, ran.err) == (0, "")
    said = "saker/rapport.yaml: klar, 750 000 kr innvilget, 15 000 kr ubrukt\n1 sak: 1 klar\n"
    assert ran.out.replace(_NBSP, " ") == said


def test_a_report_whose_sums_do_not_agree_must_be_corrected(folder: Path) -> None:
    (folder / "saker" / "rapport.yaml").write_text(REPORT.replace("15000", "14999"), encoding="utf-8")
    ran = check("saker/rapport.yaml")
    assert ran.code == 1
    said = ran.out.replace(_NBSP, " ")
    assert said.startswith("saker/rapport.yaml:7:14: SH2023-summer ikke oppfylt: Summen av det brukte beløpet og ")
    assert "er 749 999 kr: 1 kr mindre enn summen av det utbetalte beløpet, som er 750 000 kr\n" in said


@pytest.mark.usefixtures("folder")
def test_machines_are_told_the_kind_and_no_entitlement() -> None:
    [case] = check("saker/rapport.yaml", "-f", "json").data["cases"]
    assert (case["kind"], case["verdict"], case["entitlement"]) == ("report", "ready", None)
    assert case["entitlement_reason"] == "Beløp blir bare regnet ut for søknader"
    rows = list(csv.DictReader(io.StringIO(check("saker/rapport.yaml", "-f", "csv").out)))
    assert {(row["kind"], row["entitlement"]) for row in rows} == {("report", "")}
    assert [row["rule"] for row in rows] == ["rapportfrist", "summer"]


@pytest.mark.usefixtures("folder")
def test_an_application_and_its_report_in_one_folder_are_two_cases() -> None:
    ran = check("saker", "-f", "json")
    assert [case["kind"] for case in ran.data["cases"]] == ["application", "report"]
    assert ran.data["summary"]["cases"] == 2


@pytest.mark.parametrize(
    ("name", "code"),
    [("borte.yaml", "case-application-unreadable"), ("../saker/oslo.yaml", "case-application-not-plain")],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_application_that_cannot_be_used_is_told_and_can_be_explained(
    folder: Path, name: str, code: str, language: str
) -> None:
    (folder / "saker" / "rapport.yaml").write_text(REPORT.replace("oslo.yaml", name), encoding="utf-8")
    ran = check("saker/rapport.yaml", "--lang", language)
    assert ran.code == 3
    assert ran.out.startswith(f"saker/rapport.yaml:4:14: {code} ")
    assert tilskudd("explain", code, "--lang", language).code == 0


@pytest.mark.usefixtures("folder")
def test_a_report_is_explained_without_an_open_amount() -> None:
    ran = tilskudd("explain", "saker/rapport.yaml", "--today", TODAY)
    assert ran.code == 0
    assert ran.out.replace(_NBSP, " ").endswith("750 000 kr innvilget\n15 000 kr ubrukt\n\nKonklusjon: klar\n")


def test_the_reports_of_the_manual_come_to_what_it_says(folder: Path) -> None:
    write_files(files_in(manual("rule-files.md")), folder / "håndbok")
    write_files(files_in(manual("case-files.md")), folder / "håndbok")
    ran = check("håndbok/saker/bergen-rapport.yaml", "--rules", "håndbok/rules")
    assert ran.code == 0
    assert "klar, 60 000 kr innvilget, 3 000 kr ubrukt" in ran.out.replace(_NBSP, " ")


def test_there_is_a_file_to_start_from_for_every_kind_of_case() -> None:
    assert tuple(KINDS) == NEW_KINDS


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["application", "report"])
def test_a_file_to_start_from_can_be_checked_at_once(kind: str, language: str) -> None:
    assert tilskudd("new", kind, "skolehage@2023", "--lang", language, "-o", "ny.yaml").code == 0
    ran = check("ny.yaml", "-f", "json")
    assert (ran.code, ran.data["problems"]) == (1, [])
    assert ran.data["cases"][0]["kind"] == kind


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("word", ["action-plan", "mapping", "disclosure", "response"])
def test_a_kind_that_the_edition_has_nothing_about_is_refused_with_the_kinds_it_has(word: str) -> None:
    ran = tilskudd("new", word, "skolehage")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("skolehage 2023 sier ingenting om «")
    assert ran.err.endswith("Utgaven har regler for søknad og rapport.\n")
    assert "says nothing about" in tilskudd("new", word, "skolehage", "--lang", "en").err


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_file_to_start_from_is_refused_until_it_is_filled_in(language: str) -> None:
    target = Path("regler", "ny", "2026.yaml")
    target.parent.mkdir()
    assert tilskudd("new", "scheme", "ny@2026", "--lang", language, "-o", str(target)).code == 0
    lint = tilskudd("schemes", "lint", str(target))
    assert lint.code == 3
    lines = target.read_text(encoding="utf-8").splitlines()
    for key in ("code:", "administrator:", "years:", "register_date:"):
        assert f"{target}:{lines.index(key) + 1}:1: value-missing-key " in lint.out


@pytest.mark.usefixtures("folder")
def test_a_rule_file_to_start_from_is_of_this_year_unless_it_says_otherwise() -> None:
    assert 'edition: "2026"' in tilskudd("new", "scheme", "ny", "--today", TODAY).out
    assert 'edition: "2019-ekstra"' in tilskudd("new", "scheme", "ny@2019-ekstra").out


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("word", ["Ny Ordning", "../ny", "ny@", "@2026", "ny@../2026", "", "ny\n# ja"])
def test_what_cannot_be_the_name_of_a_scheme_is_refused(word: str) -> None:
    ran = tilskudd("new", "scheme", word)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
