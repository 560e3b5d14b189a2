"""The editions of `kommunalt-rusarbeid` say what the calls say: dates, sums and words, written out here by hand.

Their own worked examples touch every rule, every office, every step of a ladder and both sides of every date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_rules import OFFICE, RULES, rule_file
from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.casework.checking import check_bytes
from tilskudd_cli.casework.office import Office
from tilskudd_cli.reading.nodes import Node, Scalar, find
from tilskudd_cli.schemes.amounts import ByGrantYear, Fixed, NotStatedAmount, Rate
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.conditions import Judged, NoCosts, SameLines, SumsAgree
from tilskudd_cli.schemes.dates import END_OF_DAY, ByOffice, DateRule, DeadlineKind, NotStatedDate, OnDate
from tilskudd_cli.schemes.edition import Consequence, Deadline, Edition, Example, Heading, RightOfAppeal
from tilskudd_cli.schemes.requirements import requirements_of

EDITIONS = sorted(path.stem for path in (RULES / "kommunalt-rusarbeid").glob("*.yaml"))
KINDS = ("application", "report")

DATES = {  # application and report, by office; `*` for whoever is not named, no time of day where none is announced
    "2017": ("møre-og-romsdal 2017-03-01", "finnmark 2018-02-15, sogn-og-fjordane 2018-02-15"),
    "2018": (
        "finnmark 2018-03-01 23:59, sogn-og-fjordane 2018-03-01 23:59",
        "innlandet 2019-03-08 23:00, trøndelag 2019-03-08",
    ),
    "2019": (
        "innlandet 2019-03-08 23:00, trøndelag 2019-03-08",
        "innlandet 2020-03-01, trøndelag 2020-03-01, møre-og-romsdal 2020-03-01",
    ),
    "2020": (
        "innlandet 2020-03-01, trøndelag 2020-03-01, møre-og-romsdal 2020-03-01, * 2020-03-01",
        "vestland 2021-02-10 23:59, innlandet 2021-02-10, møre-og-romsdal 2021-02-01",
    ),
    "2021": ("vestland 2021-02-10 23:59, innlandet 2021-02-10, * 2021-02-10", "nordland 2022-02-15"),
    "2021-ekstra": ("agder 2021-10-01, møre-og-romsdal 2021-09-15", "møre-og-romsdal 2022-02-01"),
    "2022": ("vestland 2022-09-15 23:59, møre-og-romsdal 2022-09-15, * 2022-09-15", "møre-og-romsdal 2023-02-01"),
    "2022-overgang": ("nordland 2022-02-15 23:59", "nordland 2023-02-01 23:59, vestland 2023-02-01 23:59"),
    "2023": ("nordland 2023-03-05", "vestland 2024-03-01 23:59"),
    "2023-overgang": (
        (
            "vestland 2023-02-01 23:59, oslo-og-viken 2023-02-01 23:59, rogaland 2023-02-01, "
            "troms-og-finnmark 2023-02-01, møre-og-romsdal 2023-02-01"
        ),
        "oslo-og-viken 2024-02-01 23:59, rogaland 2024-02-01, møre-og-romsdal 2024-02-01, innlandet 2024-02-01",
    ),
    "2024": ("vestland 2024-03-01 23:59", ""),
    "2024-overgang": ("innlandet 2024-02-01 23:59, * 2024-02-01", ""),
    "2025": ("* 2025-03-01", "* 2026-03-01"),
}
FRAMES = {
    "2018": 472_400_000, "2020": 492_500_000, "2021": 455_000_000, "2021-ekstra": 76_000_000, "2022": 124_000_000,
    "2022-overgang": 350_000_000, "2023": 200_000_000, "2024-overgang": 200_000_000,
}  # fmt: skip
WHOLE_POSITION = 330_000


def edition(name: str) -> Edition:
    return rule_file(f"kommunalt-rusarbeid/{name}.yaml").edition


def deadline(name: str, kind: DeadlineKind) -> Deadline:
    (found,) = [each for each in edition(name).deadlines if each.kind is kind]
    return found


def moments(rule: DateRule, office: str = "*") -> list[str]:
    """A date as it is written in `DATES`."""
    match rule:
        case OnDate(date, minute):
            return [f"{office} {date}" + (f" {minute // 60:02}:{minute % 60:02}" if minute < END_OF_DAY else "")]
        case ByOffice(dates, others):
            named = [moment for each, date in dates.items() for moment in moments(date, each)]
            return named + ([] if others is None else moments(others))
        case _:
            return []


@pytest.mark.parametrize("name", EDITIONS)
def test_each_office_has_the_deadlines_it_announced(name: str) -> None:
    found = [deadline(name, kind) for kind in (DeadlineKind.APPLICATION, DeadlineKind.REPORT)]
    assert tuple(", ".join(moments(each.when)) for each in found) == DATES[name]
    assert [isinstance(each.when, NotStatedDate) for each in found] == [not stated for stated in DATES[name]]


@pytest.mark.parametrize("name", EDITIONS)
def test_no_source_says_what_follows_from_being_late_or_whether_one_may_appeal(name: str) -> None:
    assert {each.late for each in edition(name).deadlines} == {Consequence.NOT_STATED}
    appeal = edition(name).appeal
    assert appeal is not None
    assert appeal.right is RightOfAppeal.NOT_STATED


@pytest.mark.parametrize("name", EDITIONS)
def test_the_frames_are_those_that_were_read_and_none_says_how_it_is_shared(name: str) -> None:
    frames = edition(name).frames
    assert [frame.kroner for frame in frames] == ([FRAMES[name]] if name in FRAMES else [])
    assert {frame.allot for frame in frames} <= {None}


@pytest.mark.parametrize("name", EDITIONS)
def test_every_municipality_may_apply(name: str) -> None:
    (municipalities,) = [group for group in edition(name).groups if group.id == "kommuner"]
    assert (municipalities.everyone, municipalities.everyone_except) == (True, ())


@pytest.mark.parametrize("name", ["2017", "2018", "2019", "2020", "2021", "2021-ekstra"])
def test_the_old_ladder_has_four_steps_whose_sums_are_not_stated(name: str) -> None:
    (rule,) = edition(name).amounts
    amount = rule.amount.rate if isinstance(rule.amount, Rate) else rule.amount
    assert isinstance(amount, ByGrantYear)
    assert amount == ByGrantYear(dict.fromkeys(range(1, 5), NotStatedAmount()))
    assert {type(step) for step in amount.steps.values()} == {NotStatedAmount}
    assert rule.above is Consequence.NOT_STATED


@pytest.mark.parametrize(("name", "years"), [("2023-overgang", (3, 4)), ("2024-overgang", (4,))])
def test_the_transitional_arrangement_gives_330_000_kroner_for_a_whole_position(
    name: str, years: tuple[int, ...]
) -> None:
    (rule,) = edition(name).amounts
    ladder = ByGrantYear(dict.fromkeys(years, Fixed(WHOLE_POSITION)))
    assert rule.amount == Rate(ladder, "position.share")


def test_the_decision_on_oksnes_is_told_and_made_no_rule() -> None:
    (told,) = [each for each in edition("2019").statements if each.id == "vedtaket-for-øksnes"]
    assert all(sum_ in text for text in told.text for sum_ in ("660 000", "550 000", "110 000"))
    assert told.heading is Heading.BACKGROUND


# The call of 2025


def test_2025_asks_for_the_four_parts_of_an_application_and_for_what_a_report_must_answer() -> None:
    parts = [(part.kind, part.id) for part in edition("2025").parts]
    assert [part for kind, part in parts if kind == "application"] == ["mål", "tilbud", "budsjett", "risiko"]
    assert [part for kind, part in parts if kind == "report"] == [
        "egen-vurdering",
        "kriterier",
        "tilgjengelighet",
        "innhold-og-kompetanse",
        "samarbeid",
    ]


def test_2025_names_eight_areas_and_that_services_build_on_local_conditions() -> None:
    areas = [each.id for each in edition("2025").statements if each.heading is Heading.AREA]
    assert len([area for area in areas if area.startswith("område-")]) == 8
    assert "lokale-forhold" in areas


def test_2025_pays_no_investments_furnishings_or_administration() -> None:
    conditions = [each.when for each in edition("2025").requirements]
    assert NoCosts(("investment", "furnishings", "administration")) in conditions


def test_2025_holds_accounts_against_the_budget_and_what_was_spent_against_what_was_paid() -> None:
    conditions = [each.when for each in edition("2025").requirements if each.kind == "report"]
    assert SameLines("budget", "accounts") in conditions
    assert (
        SumsAgree(("use.spent", "use.carried_over", "use.to_repay"), ("grant.paid", "grant.carried_in")) in conditions
    )


@pytest.mark.parametrize(
    ("kind", "weekday", "words"),
    [
        (DeadlineKind.APPLICATION, "Saturday", ("lørdag", "laurdag", "Saturday")),
        (DeadlineKind.REPORT, "Sunday", ("søndag", "søndag", "Sunday")),
    ],
)
def test_2025_says_that_its_dates_fall_on_a_weekend(kind: DeadlineKind, weekday: str, words: tuple[str, ...]) -> None:
    found = deadline("2025", kind)
    assert isinstance(found.when, OnDate)
    assert f"{found.when.date:%A}" == weekday
    assert found.note is not None
    assert [word in text for word, text in zip(words, found.note, strict=True)] == [True] * 3


def test_what_is_encouraged_or_recommended_is_no_demand() -> None:
    follows = {each.id: each.otherwise for each in edition("2025").requirements}
    assert follows["prioritet-medvirkning-og-samarbeid"] is follows["prioritet-oppsøkende"] is Consequence.NOTE
    assert follows["inntil-fire-år"] is Consequence.MAY_BE_REJECTED


# Worked examples touch everything


def outcomes(name: str, kind: str) -> dict[str, set[str]]:
    """The outcomes that each rule is expected to have somewhere among the worked examples of one kind."""
    shown: dict[str, set[str]] = {}
    for example in edition(name).examples:
        for rule, outcome in example.expect.results.items() if example.kind == kind else ():
            shown.setdefault(rule, set()).add(str(outcome))
    return shown


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", EDITIONS)
def test_every_rule_has_an_example_of_being_met_and_one_of_something_else(name: str, kind: str) -> None:
    shown = outcomes(name, kind)
    found = {each.kind: each for each in edition(name).deadlines}
    open_dates = {each.id for each in found.values() if isinstance(each.when, NotStatedDate)}
    amounts = {rule.id for rule in edition(name).amounts if rule.above is Consequence.NOT_STATED}
    for requirement in requirements_of(edition(name), kind):
        rule = requirement.id
        assert shown[rule] & {"not_met", "to_assess"}, rule
        if rule not in open_dates | amounts:  # a date or a sum that is not stated can never be met
            assert "met" in shown[rule], rule


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", EDITIONS)
def test_what_only_a_person_can_judge_has_an_example_of_a_judgement_each_way(name: str, kind: str) -> None:
    judged = [each.id for each in edition(name).requirements if isinstance(each.when, Judged) and each.kind == kind]
    shown = outcomes(name, kind)
    assert [rule for rule in judged if not shown[rule] >= {"met", "not_met"}] == []


def words_of(example: Example) -> dict[str, str]:
    paths = ("office", "received", "year", "requested", "position.share")
    stated: dict[str, Node | None] = {path: find(example.case, path) for path in paths}
    return {path: node.text for path, node in stated.items() if isinstance(node, Scalar)}


def expected_of(name: str, rule: str, kind: str) -> Iterator[tuple[dict[str, str], str]]:
    for example in edition(name).examples:
        if example.kind == kind and rule in example.expect.results:
            yield words_of(example), str(example.expect.results[rule])


@pytest.mark.parametrize("name", EDITIONS)
@pytest.mark.parametrize(("kind", "rule"), [("application", "søknadsfrist"), ("report", "rapporteringsfrist")])
def test_each_office_has_examples_on_both_sides_of_its_deadline(name: str, kind: str, rule: str) -> None:
    examples = [pair for pair in expected_of(name, rule, kind) if "received" in pair[0]]
    for moment in filter(None, DATES[name][KINDS.index(kind)].split(", ")):
        office, date = moment.split()[:2]
        mine = [(words, outcome) for words, outcome in examples if office in ("*", words.get("office"))]
        assert [words for words, outcome in mine if words["received"][:10] == date and outcome == "met"], office
        late = [words["received"] for words, outcome in mine if outcome == "to_assess" and words["received"] > date]
        assert [received for received in late if received[:10] > date or "kl." in received], office


@pytest.mark.parametrize("name", EDITIONS)
def test_the_years_on_both_sides_of_an_edition_have_an_example(name: str) -> None:
    year = int(name[:4])
    not_covered = [each for each in edition(name).examples if each.expect.problem == "case-year-not-covered"]
    refused = {words_of(example)["year"] for example in not_covered}
    assert refused >= {str(year - 1), str(year + 1)}


@pytest.mark.parametrize("name", ["2023-overgang", "2024-overgang"])
def test_the_sum_has_an_example_that_asks_for_it_and_one_that_asks_for_a_krone_more(name: str) -> None:
    asked = {
        (words.get("requested", "").replace(" ", ""), words.get("position.share"), outcome)
        for words, outcome in expected_of(name, "stillingstilskudd", "application")
    }
    assert ("330000", "100 %", "met") in asked
    assert ("330001", "100 %", "not_met") in asked


@pytest.mark.parametrize("name", EDITIONS)
def test_there_are_good_and_bad_case_files_of_both_kinds(name: str) -> None:
    folder = RULES.parent / "examples" / "kommunalt-rusarbeid" / name
    verdicts: dict[str, set[str]] = {kind: set() for kind in KINDS}
    office = Office(Catalogue([str(RULES)]))
    for path in sorted(folder.glob("*.yaml")):
        data = path.read_bytes()
        kind = "report" if b"\nkind: report\n" in data else "application"
        verdicts[kind].add("good" if check_bytes(str(path), data, office).verdict == "ready" else "bad")
    assert verdicts == {kind: {"good", "bad"} for kind in KINDS}


# Whatever is asked for, whenever it comes in


def assessed(name: str, rest: str, kind: str = "application") -> Assessment:
    year = name[:4]
    text = f"kind: {kind}\nscheme: kommunalt-rusarbeid\nedition: {name}\nyear: {year}\n{rest}"
    assessment = check_bytes("sak.yaml", text.encode(), OFFICE).assessment
    assert assessment is not None
    return assessment


def outcome_of(assessment: Assessment, rule: str) -> str:
    return next(str(result.outcome) for result in assessment.results if result.requirement.id == rule)


@given(st.fractions(min_value=0, max_value=1, max_denominator=1000), st.integers(0, 500_000), st.integers(2018, 2021))
def test_in_2023_a_position_gets_its_share_of_330_000_kroner_until_its_fourth_year(
    share: Fraction, requested: int, first: int
) -> None:
    history = ", ".join(f"{{year: {year}, granted: 1}}" for year in range(first, 2023))
    rest = f"applicant: {{municipality: Molde}}\nrequested: {requested}\nhistory: [{history}]\n"
    assessment = assessed("2023-overgang", f"{rest}position: {{share: {share.numerator}/{share.denominator}}}\n")
    gives = share.numerator * WHOLE_POSITION // share.denominator if first >= 2020 else None
    assert assessment.entitlement.kroner == gives
    assert outcome_of(assessment, "inntil-fire-år") == ("met" if gives is not None else "not_met")
    if gives is not None:
        assert outcome_of(assessment, "stillingstilskudd") == ("met" if requested <= gives else "not_met")


@given(st.sets(st.integers(2017, 2023)))
def test_only_those_with_a_grant_in_2021_are_in_the_transitional_arrangement(years: set[int]) -> None:
    history = ", ".join(f"{{year: {year}, granted: 1}}" for year in sorted(years))
    assessment = assessed("2024-overgang", f"applicant: {{municipality: Hamar}}\nhistory: [{history}]\n")
    assert outcome_of(assessment, "tilskudd-i-2021") == ("met" if 2021 in years else "not_met")


@given(st.sets(st.integers(2016, 2024)))
def test_in_2025_three_years_with_a_grant_are_within_and_a_fourth_may_be_rejected(years: set[int]) -> None:
    history = ", ".join(f"{{year: {year}, granted: 1}}" for year in sorted(years))
    assessment = assessed("2025", f"applicant: {{municipality: Bodø}}\nhistory: [{history}]\n")
    assert outcome_of(assessment, "inntil-fire-år") == ("met" if len(years) <= 3 else "not_met")


@given(st.dates(dt.date(2025, 1, 1), dt.date(2026, 12, 31)))
def test_an_application_or_report_for_2025_is_in_time_until_the_day_announced_and_not_longer(day: dt.date) -> None:
    rest = f"applicant: {{municipality: Bodø}}\nreceived: {day}\n"
    application = outcome_of(assessed("2025", rest), "søknadsfrist")
    report = outcome_of(assessed("2025", rest, "report"), "rapporteringsfrist")
    assert application == ("met" if day <= dt.date(2025, 3, 1) else "to_assess")
    assert report == ("met" if day <= dt.date(2026, 3, 1) else "to_assess")


@given(*[st.integers(0, 2_000_000)] * 5)
def test_a_report_for_2025_agrees_exactly_when_not_a_krone_is_missing(
    spent: int, over: int, back: int, paid: int, carried_in: int
) -> None:
    rest = (
        f"applicant: {{municipality: Bodø}}\nuse: {{spent: {spent}, carried_over: {over}, to_repay: {back}}}\n"
        f"grant: {{paid: {paid}, carried_in: {carried_in}}}\n"
    )
    agrees = spent + over + back == paid + carried_in
    assert outcome_of(assessed("2025", rest, "report"), "summene-går-opp") == ("met" if agrees else "not_met")
    exact = rest.replace(f"paid: {paid}", f"paid: {spent + over + back}").replace(f"in: {carried_in}", "in: 0")
    assert outcome_of(assessed("2025", exact, "report"), "summene-går-opp") == "met"
