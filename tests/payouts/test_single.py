"""One row, and one case file: what is paid, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.payouts.making import NAMED, OVERDOSE, TODAY, desk_with, installed
from tests.schemes.making import amount, deadline, fact, group, requirement
from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.casework.checking import check_file
from tilskudd_cli.casework.office import Office
from tilskudd_cli.payouts.outcome import PayoutRow
from tilskudd_cli.payouts.single import Paid, pay_case, pay_row
from tilskudd_cli.schemes.catalogue import Catalogue, installed_folder

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "overdoseforebygging" / "2019"
DESK = installed()


def row(**cells: str | None) -> PayoutRow:
    return asked_about(None, **cells)


def asked_about(asked: int | None, **cells: str | None) -> PayoutRow:
    return pay_row({**OVERDOSE, **cells}, DESK, year=asked, today=TODAY).row


def of_skolehage(rules: dict[str, Any], **cells: str | None) -> PayoutRow:
    return pay_row({**NAMED, **cells}, desk_with(**rules), today=TODAY).row


def case(name: str, **how: Any) -> Paid:
    checked = check_file(str(EXAMPLES / name), Office(Catalogue([installed_folder()])))
    assert checked.assessment is not None
    return pay_case(checked.assessment, today=TODAY, **how)


@pytest.mark.parametrize(
    ("year", "kroner"), [("2019", 750_000), ("2020", 750_000), ("2021", 500_000), ("2022", 250_000)]
)
def test_oslo_climbs_down_the_ladder(year: str, kroner: int) -> None:
    found = row(year=year)
    assert (found.entitlement, found.payout, found.status) == (kroner, kroner, "pay")


def test_what_the_rules_do_not_give_is_for_the_applicant_to_cover() -> None:
    found = row(year="2021")
    assert (found.requested, found.payout, found.own_funding) == (750_000, 500_000, 250_000)
    assert (found.reason, found.fact) == ("payout-limited", "requested")
    assert (found.source, found.section) == ("Utlysning 2019", "Tilskuddsutmåling")


def test_own_funding_that_the_source_gives_no_sum_for_is_never_told_as_zero() -> None:
    assert row(year="2021", requested="500000").own_funding is None
    assert row(year="2019", requested="500000").own_funding == 0


def test_less_is_paid_when_less_is_asked_for() -> None:
    found = row(requested="kr 20 000")
    assert (found.payout, found.own_funding, found.reason) == (20_000, 0, "payout-as-requested")


def test_a_row_has_the_municipality_of_its_day_and_what_it_has_become() -> None:
    found = row(number="0231")
    assert (found.number, found.municipality, found.successor) == ("0231", "Skedsmo", "3205 Lillestrøm")
    assert row().successor is None


def test_who_is_on_no_list_gets_nothing_with_the_reason() -> None:
    found = row(number="1805")
    assert (found.status, found.payout, found.own_funding) == ("nothing", 0, None)
    assert (found.reason, found.fact, found.section) == ("result-not-listed-near", "municipality", "Hvem kan søke")


def test_a_row_that_came_too_late_is_for_a_person_to_assess() -> None:
    found = row(received="2019-03-24")
    assert (found.status, found.payout, found.entitlement) == ("to_assess", None, 750_000)
    assert (found.reason, found.section) == ("result-late", "Søknadsbehandling")


def test_without_a_day_of_receipt_no_deadline_is_asked_for() -> None:
    assert row(received=None).status == row(received="2019-03-22").status == "pay"


def test_a_sum_that_the_source_does_not_state_is_to_be_assessed() -> None:
    found = row(edition="2018", number="5001", year="2018")
    assert (found.status, found.payout, found.entitlement) == ("to_assess", None, None)
    assert found.reason == "result-amount-not-stated"


@pytest.mark.parametrize(
    ("cells", "reason", "about"),
    [
        ({"scheme": ""}, "case-missing-scheme", "scheme"),
        ({"scheme": "overdoseforebyging"}, "case-unknown-scheme-near", "scheme"),
        ({"scheme": "noe helt annet"}, "case-unknown-scheme", "scheme"),
        ({"edition": None}, "case-missing-edition", "edition"),
        ({"edition": "1999"}, "case-unknown-edition", "edition"),
        ({"year": ""}, "result-missing-fact", "year"),
        ({"year": "19"}, "value-year", "year"),
        ({"year": "2023"}, "case-year-not-covered", "year"),
        ({"requested": None}, "result-missing-fact", "requested"),
        ({"requested": "100,000"}, "value-kroner-ambiguous", "requested"),
        ({"requested": "-1"}, "value-kroner-negative", "requested"),
        ({"number": "301"}, "value-four-digits-zero", "number"),
        ({"number": None}, "result-missing-fact", "municipality"),
        ({"number": None, "municipality": "Osl"}, "municipality-unknown-near", "municipality"),
        ({"received": "2019-02-30"}, "value-date-impossible", "received"),
        ({"position.share": "50"}, "value-share-bare", "position.share"),
        ({"decision": "granted"}, "result-missing-fact", "granted"),
        ({"decision": "innvilget"}, "value-choice", "decision"),
        ({"kind": "report"}, "payout-other-kind", "kind"),
        ({"unreadable": "payout-row-too-long"}, "payout-row-too-long", None),
    ],
)
def test_what_cannot_be_read_is_an_error_of_its_row(cells: dict[str, str | None], reason: str, about: str) -> None:
    found = row(**cells)
    assert (found.status, found.payout, found.reason, found.fact) == ("error", None, reason, about)


def test_a_row_that_cannot_be_read_still_says_whose_it_is() -> None:
    found = pay_row({**OVERDOSE, "case": "2019/7", "requested": "mye"}, DESK)
    assert (found.row.case, found.row.number, found.row.year) == ("2019/7", "0301", 2019)
    assert found.params == {"text": "mye"}


def test_a_decision_comes_before_what_is_asked_for_and_what_the_rules_give() -> None:
    within = row(decision="granted", granted="700000")
    above = row(decision="granted", granted="900000")
    beside = row(decision="granted", granted="50000", number="1805")
    assert [one.payout for one in (within, above, beside)] == [700_000, 900_000, 50_000]
    assert [one.reason for one in (within, above, beside)] == [
        "payout-granted",
        "payout-granted-above",
        "payout-granted-beside-rules",
    ]
    assert row(decision="granted", granted="0").status == "nothing"


@pytest.mark.parametrize("word", ["refused", "rejected"])
def test_a_decision_against_pays_nothing(word: str) -> None:
    found = row(decision=word, requested=None)
    assert (found.status, found.payout, found.reason) == ("nothing", 0, f"payout-{word}")


def test_another_year_changes_the_sum_and_not_who_applied() -> None:
    found = asked_about(2022, received="2019-03-20")
    assert (found.year, found.payout, found.status) == (2022, 250_000, "pay")


def test_an_application_gives_nothing_for_earlier_years() -> None:
    assert asked_about(2019, year="2021").reason == "payout-before-application"


def test_a_municipality_that_another_has_taken_in_is_to_be_assessed_in_later_years() -> None:
    assert asked_about(2020, number="0602").payout == 100_000
    merged = pay_row({**OVERDOSE, "number": "0625"}, DESK, year=2020, today=TODAY)
    assert (merged.row.status, merged.row.reason) == ("to_assess", "payout-taken-in")
    assert merged.params == {"name": "Nedre Eiker", "into": "3005 Drammen", "year": 2020}


def test_a_row_without_a_year_of_its_own_is_about_the_year_asked_for() -> None:
    assert asked_about(2021, year=None).payout == 500_000


def test_a_deadline_and_a_grant_year_can_be_columns() -> None:
    rules = {
        "deadlines": [deadline("2023-03-01", late="rejected")],
        "amounts": [amount("{by_grant_year: {1: 300, 2: 200}}")],
    }
    assert of_skolehage(rules, grant_year="2", received="2023-02-01").payout == 200
    assert of_skolehage(rules, grant_year="2", received="2023-03-02").status == "nothing"
    assert of_skolehage(rules, grant_year="3").status == "to_assess"
    assert of_skolehage(rules).reason == "result-missing-fact"
    later = pay_row({**NAMED, "grant_year": "1"}, desk_with(**rules), year=2024)
    assert later.row.payout == 200


def test_a_budget_stands_in_one_column_for_each_category() -> None:
    costs = {"amounts": [amount("{costs: [salary, travel]}")]}
    rest = {"amounts": [amount("{costs_except: [investment]}")]}
    share = {"amounts": [amount("{share: 50 %, of: {fact: budget.costs}}", rounding="down")]}
    cells = {"budget.salary": "100", "budget.travel": "11", "budget.investment": "1000"}
    assert of_skolehage(costs, **cells).entitlement == of_skolehage(rest, **cells).entitlement == 111
    assert of_skolehage(share, **cells).entitlement == 555
    assert of_skolehage(share, **{**cells, "budget.costs": "10"}).entitlement == 5
    lacking = of_skolehage(costs, **{"budget.salary": "100", "budget.travel": None})
    assert (lacking.status, lacking.fact) == ("error", "budget.travel")
    assert of_skolehage(costs, **{"budget.salary": "100"}).fact == "budget.travel"
    assert of_skolehage(rest).fact == "budget"


@pytest.mark.parametrize(
    ("above", "status"), [("rejected", "nothing"), ("may_be_rejected", "to_assess"), ("must_be_corrected", "pay")]
)
def test_asking_for_too_much_has_the_consequence_that_the_rules_state(above: str, status: str) -> None:
    assert of_skolehage({"amounts": [amount("1000", above=above)]}).status == status


def test_who_is_in_no_group_has_no_sum_even_where_that_is_only_noted() -> None:
    noted = requirement("{group: any}", "hvem", otherwise="note")
    rules = {"groups": [group("by", members="[1103 Stavanger]")], "eligibility": noted, "amounts": [amount("1000")]}
    found = of_skolehage(rules)
    assert (found.status, found.payout, found.group) == ("nothing", 0, None)


def test_completeness_is_not_asked_of_a_row() -> None:
    rules = {
        "amounts": [amount("1000")],
        "facts": "{" + fact("a", "count") + "}",
        "requirements": [requirement("{signed_by: [rektor]}")],
    }
    assert of_skolehage(rules).status == "pay"


def test_a_case_file_that_is_ready_is_paid_as_a_row_is() -> None:
    found = case("bodo-ferdig-vurdert.yaml").row
    assert (found.status, found.payout, found.municipality) == ("pay", 100_000, "Bodø")


def test_a_case_file_that_is_not_ready_is_to_be_assessed_with_what_is_open() -> None:
    late, lacking = case("oslo-for-sent.yaml").row, case("sandefjord-uten-belop.yaml").row
    assert (late.status, late.reason) == ("to_assess", "result-late")
    assert (lacking.status, lacking.reason) == ("to_assess", "result-missing-fact")


READY = [
    path.name
    for path in sorted(EXAMPLES.glob("*.yaml"))
    if (found := check_file(str(path), Office(Catalogue([installed_folder()])))).assessment is not None
    and found.verdict is Verdict.READY
    and found.assessment.subject.case.naming.kind == "application"
    and "judgements" not in found.assessment.subject.facts
]


@pytest.mark.parametrize("name", READY)
def test_a_ready_case_file_and_its_row_come_to_the_same(name: str) -> None:
    of_case = case(name)
    assert of_case.subject is not None
    facts = of_case.subject.facts
    cells = {"number": facts.get("applicant.number"), "municipality": facts.get("applicant.municipality")}
    cells |= {"year": str(facts["year"]), "requested": str(facts["requested"]), "case": facts.get("case")}
    cells["received"] = facts["received"].date.isoformat()
    assert pay_row({**OVERDOSE, **cells}, DESK, today=TODAY).row == of_case.row


def test_there_are_ready_case_files_to_compare() -> None:
    assert len(READY) > 5


def test_a_case_file_of_somebody_else_gets_nothing() -> None:
    assert case("kristiansund.yaml").row.status == "nothing"


def test_a_case_file_can_be_paid_for_a_later_year() -> None:
    later = case("oslo.yaml", year=2021).row
    assert (later.year, later.entitlement) == (2021, 500_000)
    assert case("oslo-2021.yaml", year=2019).row.reason == "payout-before-application"
