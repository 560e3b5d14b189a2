"""A report and the application it names: found beside it, read by the same rules, and never looked for elsewhere."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.schemes.making import deadline, eligibility, group, requirement, written
from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.casework.checking import Checked, check_at_length, check_bytes, check_file, entry_of
from tilskudd_cli.casework.office import Office
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.reading.files import beside
from tilskudd_cli.schemes.catalogue import Catalogue

HEAD = 'scheme: skolehage\nedition: "2023"\n'
APPLICATION = (
    f"kind: application\n{HEAD}applicant: {{municipality: Oslo}}\nyear: 2020\nreceived: 2020-02-01\nrequested: 5\n"
    "budget: [{item: Lønn, amount: 5}]\ndecision: {outcome: granted, granted: 5}\n"
)
REPORT = f"kind: report\n{HEAD}application: oslo.yaml\nreceived: 2021-02-01\naccounts:\n  - {{item: Lønn, amount: 5}}\n"
RULES: dict[str, str | list[str]] = {
    "groups": [group("storby", members="[0301 Oslo]")],
    "eligibility": eligibility(),
    "deadlines": [deadline("{yearly: 03-01, years_after: 1}", "rapportfrist", kind="report")],
    "requirements": [
        requirement("{same_lines: [budget, accounts]}", "linjer", kind="report"),
        requirement("{as_in_application: [applicant.municipality, year, grant.granted]}", "søkt", kind="report"),
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with rules, an application and a report that names it."""
    for edition in ("2023", "2024"):
        file = tmp_path / "regler" / "skolehage" / f"{edition}.yaml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(written(**{**RULES, "edition": f'"{edition}"'}), encoding="utf-8")
    (tmp_path / "oslo.yaml").write_text(APPLICATION, encoding="utf-8")
    (tmp_path / "rapport.yaml").write_text(REPORT, encoding="utf-8")
    return tmp_path


def office_of(folder: Path) -> Office:
    return Office(Catalogue([str(folder / "regler")]))


def checked(folder: Path, report: str = REPORT) -> Checked:
    (folder / "rapport.yaml").write_text(report, encoding="utf-8")
    return check_file(str(folder / "rapport.yaml"), office_of(folder))


def codes(folder: Path, report: str = REPORT) -> list[str]:
    return [problem.code for problem in checked(folder, report).problems]


def test_what_a_report_leaves_out_is_as_it_was_applied_for_and_granted(folder: Path) -> None:
    found = checked(folder)
    assert (found.problems, found.verdict) == ((), Verdict.READY)
    assert found.assessment is not None
    facts = found.assessment.subject.facts
    assert (facts["applicant.municipality"], facts["year"], facts["grant.granted"]) == ("Oslo", 2020, 5)
    assert found.assessment.subject.group is not None


def test_what_a_report_states_itself_is_not_taken_from_elsewhere(folder: Path) -> None:
    found = checked(folder, f"{REPORT}year: 2022\napplicant: {{number: '0301'}}\ngrant: {{granted: 4}}\n")
    assert found.assessment is not None
    facts = found.assessment.subject.facts
    assert (facts["year"], facts["grant.granted"], facts["applicant.number"]) == (2022, 4, "0301")
    assert "applicant.municipality" not in facts, "who says anything of who applied says all of it"
    outcomes = {one.requirement.id: str(one.outcome) for one in found.assessment.results}
    assert outcomes["søkt"] == "not_met"


def test_a_report_takes_over_all_that_the_application_says_of_who_applied(folder: Path) -> None:
    both = "applicant: {municipality: Herøy, number: '1818', type: municipality}"  # two municipalities bear the name
    (folder / "oslo.yaml").write_text(APPLICATION.replace("applicant: {municipality: Oslo}", both), encoding="utf-8")
    found = checked(folder)
    assert found.assessment is not None
    facts = found.assessment.subject.facts
    told = (facts["applicant.municipality"], facts["applicant.number"], facts["applicant.type"])
    assert told == ("Herøy", "1818", "municipality")


def test_an_organisation_number_alone_does_not_say_who_applied(folder: Path) -> None:
    found = checked(folder, f"{REPORT}applicant: {{organisation: '958935420'}}\n")
    assert found.assessment is not None
    facts = found.assessment.subject.facts
    assert (facts["applicant.organisation"], facts["applicant.municipality"]) == ("958935420", "Oslo")


@pytest.mark.parametrize(
    "name",
    [
        "../oslo.yaml",
        "./oslo.yaml",
        "under/oslo.yaml",
        "/etc/passwd",
        "C:\\oslo.yaml",
        "C:oslo.yaml",
        "..\\oslo.yaml",
        "\\\\tjener\\delt\\oslo.yaml",
        "..",
        ".",
        "-",
        "oslo.yaml/",
    ],
)
def test_only_the_plain_name_of_a_file_is_followed(folder: Path, name: str) -> None:
    assert codes(folder, REPORT.replace("oslo.yaml", f"'{name}'")) == ["case-application-not-plain"]


def _is_plain(name: str) -> bool:
    return not any(mark in name for mark in "/\\:") and name not in {"", ".", "..", "-"}


@given(st.one_of(st.text(max_size=30), st.sampled_from(HOSTILE_STRINGS)))
def test_whatever_a_report_names_stands_in_its_own_folder(name: str) -> None:
    found = beside(os.path.join("saker", "rapport.yaml"), name)
    assert (found is not None) == _is_plain(name)
    if found is not None:
        assert os.path.dirname(found) == "saker"
        assert os.path.basename(found) == name


def test_a_report_without_a_folder_has_its_application_beside_it() -> None:
    assert beside("rapport.yaml", "oslo.yaml") == beside("-", "oslo.yaml") == "oslo.yaml"


@pytest.mark.parametrize(
    "application",
    [
        None,
        "",
        "kind: application\n",
        APPLICATION.replace('"2023"', '"2024"'),
        APPLICATION.replace("skolehage", "leirskole"),
        APPLICATION.replace("kind: application", "kind: report"),
        APPLICATION.replace("requested: 5", "requested: 100,000"),
        APPLICATION.replace("requested: 5", "requsted: 5"),
        APPLICATION.replace("year: 2020", "year: 2020\nyear: 2021"),
        "[" * 2000,
    ],
)
def test_an_application_that_cannot_be_used_keeps_the_report_from_being_assessed(
    folder: Path, application: str | None
) -> None:
    (folder / "oslo.yaml").unlink()
    if application is not None:
        (folder / "oslo.yaml").write_text(application, encoding="utf-8")
    found = checked(folder)
    assert [problem.code for problem in found.problems] == ["case-application-unreadable"]
    assert found.verdict is Verdict.UNREADABLE
    assert found.problems[0].place is not None
    assert found.problems[0].place.line == 4


def test_a_folder_is_no_application_and_neither_is_the_report_itself(folder: Path) -> None:
    (folder / "mappe.yaml").mkdir()
    for name in ("mappe.yaml", "rapport.yaml"):
        assert codes(folder, REPORT.replace("oslo.yaml", name)) == ["case-application-unreadable"]


def test_a_warning_about_the_application_does_not_stop_the_report(folder: Path) -> None:
    (folder / "oslo.yaml").write_text(f"{APPLICATION}case: 2019/1 #2\n", encoding="utf-8")
    assert checked(folder).verdict is Verdict.READY


def test_an_application_names_no_application(folder: Path) -> None:
    (folder / "oslo.yaml").write_text(f"{APPLICATION}application: oslo.yaml\n", encoding="utf-8")
    assert codes(folder) == ["case-application-unreadable"]


def test_the_rules_may_be_about_reports_only(folder: Path) -> None:
    found = check_file(str(folder / "oslo.yaml"), office_of(folder))
    assert [problem.code for problem in found.problems] == ["case-kind-not-covered"]
    assert checked(folder).verdict is Verdict.READY


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "report",
    [
        REPORT,
        REPORT.replace("amount: 5", "amount: 6"),
        REPORT.replace("item: Lønn", "item: Fest"),
        REPORT.replace("oslo.yaml", "borte.yaml"),
        REPORT.replace("oslo.yaml", "../oslo.yaml"),
        f"{REPORT}year: 2022\n",
        f"{REPORT}grant: {{granted: 6}}\n",
        REPORT.replace("application: oslo.yaml\n", ""),
    ],
)
def test_a_report_comes_to_the_same_either_way_and_the_first_like_a_later_one(
    folder: Path, report: str, language: str
) -> None:
    office, path, data = office_of(folder), str(folder / "rapport.yaml"), report.encode()
    checked = [check_at_length(path, data, office), *(check_bytes(path, data, office) for _ in range(2))]
    at_length, first, later = (entry_of(one, language, with_data=True) for one in checked)
    assert at_length == first == later


def test_reports_go_the_short_way_though_an_application_is_read_between_them(folder: Path) -> None:
    office, path = office_of(folder), str(folder / "rapport.yaml")
    first, later = (check_bytes(path, REPORT.encode(), office) for _ in range(2))
    assert (first.root, later.root) == (None, None), "no nodes were made"
    assert (first.verdict, later.verdict) == (Verdict.READY, Verdict.READY)
    assert office.latest is not None
    assert office.latest.naming.kind == "report"
