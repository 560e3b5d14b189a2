"""Who the applicant is on the day that counts, and which group it belongs to."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.assessment.making import Assessed, Rules, case_of, held
from tests.schemes.making import TEXTS, edition, eligibility, fact, group
from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.assessment.shortfall import Shortfall, Why, missing
from tilskudd_cli.schemes.edition import Edition, Texts


def rules_with(*groups: str, **keys: str) -> Edition:
    """An edition with these groups; lists are held for 22 March 2019."""
    return edition(groups=list(groups), eligibility=eligibility(), **keys)


def placed(rules: Edition, applicant: str, day: str = "2019-03-20", more: str = "", *siblings: Edition) -> Assessed:
    return held(rules, f"applicant: {applicant}\nreceived: {day}\n{more}", *siblings)


def who(name: str) -> str:
    return f"{{municipality: {name}}}"


LISTS = rules_with(
    group("storby", members="[0301 Oslo, 1201 Bergen]"),
    group("nett", members="[0602 Drammen, 0231 Skedsmo, 1504 Ålesund, 0624 Øvre Eiker]"),
)


@pytest.mark.parametrize(
    ("name", "day", "found"),
    [
        ("Oslo", "2019-03-20", "storby"),
        ("0301 OSLO KOMMUNE", "2019-03-20", "storby"),
        ("Skedsmo", "2019-12-31", "nett"),
        ("Bergen", "2019-12-31", "storby"),
        ("Bergen", "2020-01-01", "storby"),
        ("Drammen", "2020-01-01", "nett"),
        ("Drammen", "2024-01-01", "nett"),
        ("Ålesund", "2020-01-01", "nett"),
        ("Ålesund", "2024-01-01", "nett"),
    ],
)
def test_a_listed_municipality_stays_on_the_list_under_a_new_number_and_through_a_merger(
    name: str, day: str, found: str
) -> None:
    case = placed(LISTS, who(name), day)
    assert (case.group, case.outcome("hvem")) == (found, "met")


def test_bergen_is_on_the_list_under_its_new_number() -> None:
    case = placed(LISTS, "{number: 4601}", "2020-03-20")
    assert (case.group, case.outcome("hvem")) == ("storby", "met")
    old = placed(LISTS, "{number: 1201}", "2020-03-20")
    assert (old.group, old.outcome("hvem")) == (None, "to_assess")
    assert old.why("hvem").path == "applicant.number"


@pytest.mark.parametrize(
    ("name", "day", "listed", "turned"),
    [
        ("Lillestrøm", "2020-01-01", "Skedsmo", dt.date(2020, 1, 1)),
        ("Haram", "2024-01-01", "Ålesund", dt.date(2024, 1, 1)),
    ],
)
def test_another_successor_is_neither_in_nor_out(name: str, day: str, listed: str, turned: dt.date) -> None:
    case = placed(LISTS, who(name), day)
    assert (case.group, case.outcome("hvem"), case.kroner) == ("nett", "to_assess", None)
    assert case.why("hvem") == Shortfall(
        Why.NOT_STATED, "result-successor-of-listed", "applicant", {"listed": listed, "name": name, "date": turned}
    )
    assert case.verdict == "ready"


def test_a_predecessor_of_a_listed_municipality_is_to_be_assessed() -> None:
    rules = rules_with(group("nye", members="[3030 Lillestrøm]"), register_date="2020-03-01")
    case = placed(rules, who("Skedsmo"), "2019-12-31")
    assert (case.outcome("hvem"), case.why("hvem").key) == ("to_assess", "result-successor-of-listed")
    assert placed(rules, who("Lillestrøm"), "2020-01-01").outcome("hvem") == "met"


def test_a_municipality_on_no_list_is_told_so() -> None:
    case = placed(LISTS, who("Bodø"))
    params = {"name": "Bodø", "number": "1804", "edition": "2023"}
    assert case.why("hvem") == Shortfall(Why.WRONG, "result-not-listed", "applicant", params)
    assert (case.group, case.verdict) == (None, "not_eligible")


def test_the_nearest_name_on_the_lists_is_suggested() -> None:
    toten = rules_with(group("nett", members="[0301 Oslo, 0528 Østre Toten]"))
    params = {"name": "Vestre Toten", "number": "0529", "edition": "2023", "nearest": "Østre Toten"}
    why = placed(toten, who("Vestre Toten")).why("hvem")
    assert why == Shortfall(Why.WRONG, "result-not-listed-near", "applicant", params)
    assert placed(toten, who("Alvdal")).why("hvem").key == "result-not-listed"


def test_another_edition_that_lists_the_applicant_is_named() -> None:
    older = edition(edition='"2018"', groups=[group("storby", members="[1804 Bodø]")], eligibility=eligibility())
    oldest = edition(edition='"2017"', groups=[group("storby", members="[1902 Tromsø]")], eligibility=eligibility())
    why = placed(LISTS, who("Bodø"), "2019-03-20", "", older, oldest).why("hvem")
    assert (why.key, why.path) == ("result-not-listed-elsewhere", "applicant")
    assert why.params == {"name": "Bodø", "number": "1804", "edition": "2023", "elsewhere": ("2018",)}


def test_other_editions_are_looked_at_only_when_the_applicant_is_on_no_list() -> None:
    asked: list[str] = []

    def siblings() -> tuple[Edition, ...]:
        asked.append("siblings")
        return ()

    program = Program(LISTS, "application", siblings)
    program.assess(case_of("applicant: {municipality: Oslo}\nreceived: 2019-03-20"))
    assert asked == []
    for _ in range(3):
        program.assess(case_of("applicant: {municipality: Bodø}\nreceived: 2019-03-20"))
    assert asked == ["siblings"]


def test_a_name_that_the_list_writes_its_own_way() -> None:
    alias = f"{{written: Øver Eiker, means: 0624 Øvre Eiker, cite: kilde#alt, note: {TEXTS}}}"
    rules = rules_with(group("nett", members="[0624 Øvre Eiker]", aliases=f"[{alias}]"))
    for name in ("Øver Eiker", "ØVER EIKER", "Øvre Eiker"):
        assert placed(rules, who(name)).group == "nett"
    assert placed(LISTS, who("Øver Eiker")).group is None
    assert placed(rules, "{number: 0624}").group == "nett"


def test_everyone_but_some() -> None:
    rules = rules_with(group("alle", everyone="true", everyone_except="[0231 Skedsmo, 0301 Oslo]"))
    assert placed(rules, who("Bodø")).outcome("hvem") == "met"
    assert placed(rules, who("Oslo")).outcome("hvem") == "not_met"
    assert placed(rules, who("Oslo")).why("hvem").key == "result-not-listed"
    late = placed(rules, who("Lillestrøm"), "2020-03-20")
    assert (late.outcome("hvem"), late.group) == ("to_assess", "alle")
    assert placed(rules_with(group("alle", everyone="true")), who("Oslo")).outcome("hvem") == "met"
    assert placed(rules_with(group("alle", everyone="true")), "{name: X, type: company}").outcome("hvem") == "not_met"


def test_a_group_by_a_condition() -> None:
    facts = "{" + fact("elever", "count") + "}"
    rules = rules_with(group("store", when="{fact: facts.elever, at_least: 100}"), facts=facts)
    outcomes = {n: placed(rules, who("Oslo"), more=f"facts: {{elever: {n}}}").outcome("hvem") for n in (99, 100)}
    assert outcomes == {99: "not_met", 100: "met"}
    assert placed(rules, who("Oslo")).why("hvem") == missing("facts.elever")
    assert placed(rules, who("Oslo")).group == "store"


NAMED = rules_with(group("lag", named="[Hagelaget, Sanitetslaget]"), group("lister", members="[0301 Oslo]"))


@pytest.mark.parametrize(
    ("applicant", "found", "outcome"),
    [
        ("{name: HAGELAGET}", "lag", "met"),
        ("{name: Hagelaget, type: voluntary_organisation}", "lag", "met"),
        ("{name: Speiderlaget}", None, "not_met"),
        ("{municipality: Oslo}", "lister", "met"),
        ("{type: voluntary_organisation}", "lag", "to_assess"),
        ("{municipality: Bodø}", None, "not_met"),
        ("{type: voluntary_organisation, municipality: Oslo}", "lag", "to_assess"),
        ("{type: municipality}", None, "to_assess"),
        ("{organisation: 958935420}", None, "to_assess"),
    ],
)
def test_a_group_by_name(applicant: str, found: str | None, outcome: str) -> None:
    case = placed(NAMED, applicant)
    assert (case.group, case.outcome("hvem")) == (found, outcome)


TYPES = rules_with(
    group("foretak", applicants="[health_trust]", named="[Nordlandssykehuset]"),
    group("lag", applicants="[voluntary_organisation, foundation]"),
)


@pytest.mark.parametrize(
    ("applicant", "found", "outcome"),
    [
        ("{name: Hagelaget, type: voluntary_organisation}", "lag", "met"),
        ("{type: foundation}", "lag", "met"),
        ("{type: company, name: Hagelaget}", None, "not_met"),
        ("{type: health_trust, name: Nordlandssykehuset}", "foretak", "met"),
        ("{type: health_trust, name: Et annet}", None, "not_met"),
        ("{type: health_trust}", "foretak", "to_assess"),
        ("{name: Nordlandssykehuset}", None, "to_assess"),
        ("{name: Hagelaget}", "lag", "to_assess"),
        ("{municipality: Oslo}", None, "not_met"),
    ],
)
def test_a_group_by_the_type_of_applicant(applicant: str, found: str | None, outcome: str) -> None:
    case = placed(TYPES, applicant)
    assert (case.group, case.outcome("hvem")) == (found, outcome)


def test_what_is_not_known_about_an_applicant_is_asked_for() -> None:
    assert placed(TYPES, "{type: health_trust}").why("hvem") == missing("applicant.name")
    assert placed(TYPES, "{name: Hagelaget}").why("hvem") == missing("applicant.type")
    assert placed(NAMED, "{type: municipality}").why("hvem") == missing("applicant.municipality")
    assert placed(NAMED, "{organisation: 958935420}").why("hvem") == missing("applicant.municipality")


def test_another_kind_of_applicant_is_told_that_it_cannot_apply() -> None:
    why = placed(LISTS, "{type: company, name: Hagefirmaet}").why("hvem")
    params = {"type": "company", "name": "Hagefirmaet"}
    assert why == Shortfall(Why.WRONG, "result-applicant-not-eligible", "applicant", params)
    assert placed(LISTS, "{name: Hagefirmaet}").why("hvem").params == {"type": "", "name": "Hagefirmaet"}
    assert placed(LISTS, "{type: person}").why("hvem").params == {"type": "person", "name": ""}


def test_an_association_in_oslo_is_not_oslo() -> None:
    case = placed(LISTS, "{type: voluntary_organisation, name: Hagelaget, municipality: Oslo}")
    assert (case.group, case.outcome("hvem")) == (None, "not_met")
    everyone = rules_with(group("alle", everyone="true"))
    assert placed(everyone, "{type: company, municipality: Oslo}").outcome("hvem") == "not_met"
    assert placed(everyone, "{type: municipality, municipality: Oslo}").outcome("hvem") == "met"


def test_who_applied_before_does_not_change_who_applies_now() -> None:
    rules = rules_with(group("kommuner", applicants="[municipality]"), group("lag", applicants="[foundation]"))
    applicants = ["{municipality: Oslo}", "{municipality: Oslo, type: foundation, name: Legat}", "{municipality: Oslo}"]
    program = Program(rules, "application", tuple)
    found = [Assessed(program.assess(case_of(f"applicant: {one}\nreceived: 2019-03-20"))).group for one in applicants]
    assert found == ["kommuner", "lag", "kommuner"]


def test_the_same_applicant_on_another_day_is_looked_up_anew() -> None:
    program = Program(LISTS, "application", tuple)
    found = [
        Assessed(program.assess(case_of(f"applicant: {{municipality: {name}}}\nreceived: {day}"))).outcome("hvem")
        for name, day in [
            ("Haram", "2019-03-20"),
            ("Haram", "2024-03-20"),
            ("Haram", "2019-03-20"),
            ("Oslo", "2024-03-20"),
        ]
    ]
    assert found == ["not_met", "to_assess", "not_met", "met"]


def test_everybody_in_a_reserve_group_is_to_be_assessed() -> None:
    rules = rules_with(group("reserve", members="[1804 Bodø]", reserve="true"), group("andre", members="[0301 Oslo]"))
    case = placed(rules, who("Bodø"))
    label = Texts("tekst", "ord", "words")
    assert (case.group, case.outcome("hvem")) == ("reserve", "to_assess")
    assert case.why("hvem") == Shortfall(Why.JUDGEMENT, "result-reserve-group", "applicant", {"group": label})
    assert placed(rules, who("Oslo")).outcome("hvem") == "met"


def test_a_group_the_applicant_certainly_belongs_to_comes_before_a_reserve() -> None:
    rules = rules_with(group("reserve", members="[1804 Bodø]", reserve="true"), group("alle", everyone="true"))
    case = placed(rules, who("Bodø"))
    assert (case.group, case.outcome("hvem")) == ("alle", "met")


def test_a_certain_group_comes_before_one_that_is_undecided() -> None:
    rules = rules_with(group("a", members="[0231 Skedsmo]"), group("b", everyone="true"))
    case = placed(rules, who("Lillestrøm"), "2020-03-20")
    assert (case.group, case.outcome("hvem")) == ("b", "met")


def test_of_several_undecided_groups_none_counts_and_the_first_reason_is_told() -> None:
    rules = rules_with(group("a", members="[0231 Skedsmo]"), group("b", members="[0226 Sørum]"))
    case = placed(rules, who("Lillestrøm"), "2020-03-20")
    assert (case.group, case.why("hvem").params["listed"]) == (None, "Skedsmo")


@pytest.mark.parametrize(
    ("applicant", "key", "path"),
    [
        ("{municipality: Oslo, number: 1103}", "municipality-disagree", "applicant.municipality"),
        ("{municipality: Våler}", "municipality-ambiguous", "applicant.municipality"),
        ("{municipality: Atlantis}", "municipality-unknown", "applicant.municipality"),
        ("{number: 9999}", "municipality-unknown", "applicant.number"),
        ("{municipality: Lillestrøm}", "municipality-not-yet", "applicant.municipality"),
    ],
)
def test_an_applicant_that_cannot_be_told_is_asked_for(applicant: str, key: str, path: str) -> None:
    case = placed(LISTS, applicant)
    why = case.why("hvem")
    assert (why.why, why.path, why.key[: len(key)]) == (Why.MISSING_FACT, path, key)
    assert (case.outcome("hvem"), case.verdict, case.group) == ("to_assess", "to_correct", None)


def test_an_applicant_nobody_knows_is_told_what_was_asked() -> None:
    why = placed(LISTS, who("Atlantis")).why("hvem")
    assert (why.params["asked"], why.params["on"]) == ("Atlantis", dt.date(2019, 3, 20))


def test_a_number_tells_shared_names_apart() -> None:
    rules = rules_with(group("nett", members="[0137 Våler]"))
    assert placed(rules, "{municipality: Våler, number: 0137}").outcome("hvem") == "met"
    assert placed(rules, "{municipality: Våler, number: 0426}").outcome("hvem") == "not_met"


def test_an_organisation_number_of_another_municipality_is_found_out() -> None:
    rules = rules_with(group("storby", members="[0301 Oslo, 1103 Stavanger]"))
    own = placed(rules, "{municipality: Oslo, organisation: 958935420}")
    assert own.outcome("hvem") == "met"
    other = placed(rules, "{municipality: Stavanger, organisation: 958935420}", "2021-03-20")
    assert (other.outcome("hvem"), other.verdict) == ("to_assess", "to_correct")
    why = other.why("hvem")
    assert (why.why, why.key, why.path) == (Why.MISSING_FACT, "result-organisation-disagrees", "applicant.organisation")
    assert why.params == {"organisation": "958935420", "name": "Stavanger", "known": "964965226"}


def test_an_organisation_number_the_register_cannot_know_is_let_be() -> None:
    skedsmo = placed(LISTS, "{municipality: Skedsmo, organisation: 958935420}", "2018-03-20")
    assert skedsmo.outcome("hvem") == "met"


def test_the_day_that_counts_is_the_day_of_receipt_then_the_year_then_the_lists_own() -> None:
    assert held(LISTS, "applicant: {municipality: Lillestrøm}\nreceived: 2020-01-01").group == "nett"
    assert held(LISTS, "applicant: {municipality: Lillestrøm}\nyear: 2020").group == "nett"
    assert held(LISTS, "applicant: {municipality: Skedsmo}\nyear: 2019").group == "nett"
    assert held(LISTS, "applicant: {municipality: Skedsmo}").group == "nett"
    assert held(LISTS, "applicant: {municipality: Lillestrøm}").group is None
    assert held(LISTS, "applicant: {municipality: Skedsmo}\nyear: 2020\nreceived: 2019-12-31").group == "nett"


def test_a_scheme_without_groups_tells_no_applicants_apart() -> None:
    rules: Rules = {"eligibility": eligibility()}
    found = held(edition(**rules), "applicant: {municipality: Oslo}\nreceived: 2019-03-20")
    assert (found.group, found.outcome("hvem")) == (None, "met")
    assert held(edition(**rules), "received: 2019-03-20").why("hvem") == missing("applicant.municipality")
