"""One file from its bytes to its verdict: what stands in the way of it, and that no file has problems without end."""

from __future__ import annotations

from collections import Counter

import pytest

from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.casework.checking import check_bytes, entry_of, tally_text
from tilskudd_cli.casework.office import Office
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.reading.problems import MOST_PROBLEMS
from tilskudd_cli.schemes.catalogue import Catalogue, installed_folder

NAMED = 'kind: application\nscheme: overdoseforebygging\nedition: "2019"\n'


@pytest.fixture(scope="module")
def office() -> Office:
    return Office(Catalogue([installed_folder()]))


def _codes(text: str, office: Office) -> list[str]:
    return [problem.code for problem in check_bytes("sak.yaml", text.encode(), office).problems]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (NAMED, []),
        ("[]", ["case-not-mapping"]),
        ("a: 1", ["case-missing-kind", "case-missing-scheme", "case-missing-edition"]),
        (NAMED.replace("application", "søknad"), ["case-unknown-kind"]),
        (NAMED.replace("application", "aplication"), ["case-unknown-kind-near"]),
        (NAMED.replace("application", "response"), ["case-kind-not-covered"]),
        (NAMED.replace("overdoseforebygging", "xyz"), ["case-unknown-scheme"]),
        (NAMED.replace("overdoseforebygging", "../rules"), ["case-unknown-scheme"]),
        (NAMED.replace("overdoseforebygging", "overdosforebygging"), ["case-unknown-scheme-near"]),
        (NAMED.replace("2019", "../2019"), ["case-unknown-edition"]),
        (f"{NAMED}year: 2023\n", ["case-year-not-covered"]),
        (f"{NAMED}year: 2018\n", ["case-year-not-covered"]),
    ],
)
def test_what_a_case_says_it_is_must_exist(text: str, codes: list[str], office: Office) -> None:
    assert _codes(text, office) == codes


def test_a_judgement_must_be_about_a_rule_of_the_edition(office: Office) -> None:
    judgement = "judgements: [{rule: RULE, outcome: met, reason: Ja, by: NN, date: 2019-04-02}]\n"
    assert _codes(NAMED + judgement.replace("RULE", "søknadsfrist"), office) == []
    assert _codes(NAMED + judgement.replace("RULE", "søknadsfirst"), office) == ["case-judgement-unknown-rule-near"]
    assert _codes(NAMED + judgement.replace("RULE", "xyz"), office) == ["case-judgement-unknown-rule"]


@pytest.mark.parametrize("count", [MOST_PROBLEMS - 1, MOST_PROBLEMS, MOST_PROBLEMS + 1, 5 * MOST_PROBLEMS])
def test_a_file_tells_its_first_hundred_problems_and_that_there_are_more(count: int, office: Office) -> None:
    codes = Counter(_codes(NAMED + "".join(f"ukjent{n}: 1\n" for n in range(count)), office))
    assert codes["file-more-problems"] == (count > MOST_PROBLEMS)
    assert codes["value-unknown-key"] == min(count, MOST_PROBLEMS)


def test_two_judgements_of_one_rule_are_one_too_many(office: Office) -> None:
    one = "{rule: søknadsfrist, outcome: met, reason: Fristen ble forlenget, by: saksbehandler, date: 2019-04-02}"
    assert _codes(f"{NAMED}judgements: [{one}]", office) == []
    assert _codes(f"{NAMED}judgements: [{one}, {one}]", office) == ["case-judgement-twice"]


def test_a_day_the_register_does_not_know_is_not_the_applicants_fault(office: Office) -> None:
    case = f"{NAMED}applicant: {{municipality: Oslo}}\nreceived: 2027-01-04"
    assessment = check_bytes("sak.yaml", case.encode(), office).assessment
    assert assessment is not None
    who = next(one for one in assessment.results if one.requirement.id == "hvem-kan-søke")
    assert who.shortfall is not None
    assert (who.shortfall.why, who.shortfall.key) == (Why.NOT_STATED, "municipality-outside-register")


def test_a_warning_does_not_keep_a_case_from_being_assessed(office: Office) -> None:
    checked = check_bytes("sak.yaml", f"{NAMED}case: 2019/1 #2\n".encode(), office)
    assert [problem.is_warning for problem in checked.problems] == [True]
    assert checked.verdict is Verdict.TO_CORRECT
    assert entry_of(checked, "nb", with_data=True).problems[0]["severity"] == "warning"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_each_comment_that_swallows_a_value_is_placed_where_it_stands(end: str, office: Office) -> None:
    lines = [
        *NAMED.splitlines(),
        "case: 2019/1 #2 #3",
        "# #4",
        "attachments: [Vei",
        "  #5, 'a' #6",
        "  , b   #7",
        "  ]",
    ]
    checked = check_bytes("sak.yaml", end.join(lines).encode(), office)
    assert [problem.code for problem in checked.problems] == ["yaml-comment-swallowed"] * 2
    assert [problem.place and problem.place[:2] for problem in checked.problems] == [(4, 14), (8, 9)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tally_names_the_verdicts_that_occur(language: str) -> None:
    counts = {"cases": 3, "ready": 2, "unreadable": 1}
    said = tally_text(counts, language)
    assert said.startswith(("3 saker: 2 klare, ", "3 cases: 2 ready, "))
    assert said.count(",") == 1
    assert tally_text({"cases": 0}, language)[0] == "0"
