"""Words that point at something else in the file, in a case or in the register: what does not exist is found."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.schemes.making import (
    CITE,
    amount,
    deadline,
    edition,
    eligibility,
    group,
    part,
    place_text,
    problems_of,
    requirement,
    written,
)
from tilskudd_cli.schemes.edition import Citation, Member

SOURCES = (
    "{utlysning: {title: U, publisher: H, sections: {frist: Frist, krav: Krav}},"
    " kilde: {title: K, publisher: H, sections: {alt: Alt}}}"
)


def one(**keys: str | list[str]) -> tuple[str, dict[str, object], str]:
    """The code, the parameters and the place of the one problem."""
    (problem,) = problems_of(**keys)
    return problem.code, dict(problem.params), place_text(problem, written(**keys))


@pytest.mark.parametrize(
    ("cite", "code", "params"),
    [
        ("utlysing#frist", "rule-source-unknown-near", {"word": "utlysing", "nearest": "utlysning"}),
        ("lov#frist", "rule-source-unknown", {"word": "lov", "known": ("utlysning", "kilde")}),
        ("utlysning#frister", "rule-section-unknown-near", {"word": "frister", "nearest": "frist"}),
        ("utlysning#mål", "rule-section-unknown", {"word": "mål", "known": ("frist", "krav")}),
        ("utlysning", "rule-section-unknown", {"word": "", "known": ("frist", "krav")}),
    ],
)
def test_a_citation_names_a_declared_section(cite: str, code: str, params: dict[str, object]) -> None:
    rule = amount("1").replace(CITE, f"cite: {cite}")
    assert one(sources=SOURCES, amounts=[rule]) == (code, params, cite)


def test_a_citation_is_a_source_and_a_section() -> None:
    rule = amount("1").replace(CITE, "cite: utlysning#krav")
    assert edition(sources=SOURCES, amounts=[rule]).amounts[0].cite == Citation("utlysning", "krav")


GROUPS = [group("storby", members="[0301 Oslo]"), group("nye", members="[1804 Bodø]")]


@pytest.mark.parametrize(
    ("word", "code", "params"),
    [
        ("storbyer", "rule-group-unknown-near", {"word": "storbyer", "nearest": "storby"}),
        ("landkommuner", "rule-group-unknown", {"word": "landkommuner", "known": ("nye", "storby")}),
    ],
)
def test_a_group_that_no_group_is(word: str, code: str, params: dict[str, object]) -> None:
    for keys in (
        {"amounts": [amount("1", applies_to=word)]},
        {"deadlines": [deadline("2019-03-22", applies_to=f"[storby, {word}]")]},
        {"requirements": [requirement(f"{{group: [{word}]}}")]},
        {"amounts": [amount(f"{{by_group: {{{word}: 1}}}}")]},
    ):
        assert one(groups=GROUPS, eligibility=eligibility(), **keys) == (code, params, word)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("requestet", "rule-fact-unknown-near"),
        ("position.andel", "rule-fact-unknown"),
        ("signature", "rule-fact-unknown"),
    ],
)
def test_a_fact_that_no_case_can_state(path: str, code: str) -> None:
    found, params, place = one(requirements=[requirement(f"{{fact: {path}, equals: 1}}")])
    assert (found[: len(code)], params["word"], place) == (code, path, path)


def test_a_misspelt_fact_is_answered_with_the_nearest() -> None:
    assert one(requirements=[requirement("{present: contents.maal}")], parts=[part("mål")])[1] == {
        "word": "contents.maal",
        "nearest": "contents.mål",
    }


def test_a_fact_of_the_wrong_type_says_what_is_needed() -> None:
    assert one(amounts=[amount("{rate: 1, per: office}", rounding="down")]) == (
        "rule-fact-of-wrong-type",
        {"word": "office", "type": "text", "wanted": ("count", "kroner", "quantity", "share")},
        "office",
    )
    assert one(requirements=[requirement("{fact: requested, includes: 5}")])[1] == {
        "word": "requested",
        "type": "kroner",
        "wanted": ("list",),
    }


def test_a_whole_section_can_be_present_but_not_compared() -> None:
    edition(requirements=[requirement("{present: [signature, applicant, contents]}")], parts=[part("mål")])
    assert one(requirements=[requirement("{present: innhold}")])[0] == "rule-fact-unknown"


@pytest.mark.parametrize("member", ["0301 Bergen", "0302 Oslo", "9999 Ingensteds", "4601 Bergen", "3030 Lillestrøm"])
def test_a_member_must_be_who_it_says_on_the_register_date(member: str) -> None:
    assert one(groups=[group("g", members=f"[1103 Stavanger, {member}]")], eligibility=eligibility()) == (
        "rule-member-unknown",
        {"member": member, "date": dt.date(2019, 3, 22)},
        member,
    )


def test_a_member_is_kept_as_number_and_name() -> None:
    rules = edition(groups=[group("g", members="[0301 Oslo, 0624  Øvre Eiker]")], eligibility=eligibility())
    assert rules.groups[0].members == (Member("0301", "Oslo"), Member("0624", "Øvre Eiker"))
    later = edition(
        register_date="2024-03-01", groups=[group("g", members="[3205 Lillestrøm]")], eligibility=eligibility()
    )
    assert later.groups[0].members == (Member("3205", "Lillestrøm"),)


def test_one_may_stand_for_a_list_of_one() -> None:
    single = edition(groups=GROUPS, eligibility=eligibility(), amounts=[amount("1", applies_to="nye")])
    several = edition(groups=GROUPS, eligibility=eligibility(), amounts=[amount("1", applies_to="[nye]")])
    assert single.amounts == several.amounts
    assert single.amounts[0].applies_to == ("nye",)
    years = edition(
        deadlines=[deadline("2019-03-22", for_years="2019"), deadline("2019-03-22", "to", for_years="[2019, 2020]")]
    )
    assert [one.for_years for one in years.deadlines] == [(2019,), (2019, 2020)]
