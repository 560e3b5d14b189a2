"""Municipalities are followed through mergers, divisions and new numbers, strictly by date."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.municipalities.facts import DEADLINE, LISTED, TODAY
from tilskudd_cli.municipalities.lineage import RelationKind, predecessors, relation, story, successors
from tilskudd_cli.municipalities.records import Change, ChangeKind
from tilskudd_cli.municipalities.register import FIRST, LAST, Municipality, load
from tilskudd_cli.municipalities.tables import changes
from tilskudd_cli.municipalities.walking import KEEPING

DAYS = st.dates(FIRST, LAST)


def numbers(rows: tuple[Municipality, ...]) -> list[str]:
    return [row.number for row in rows]


def kind_of(listed: str, applicant: str, applicant_on: date = TODAY, listed_on: date = DEADLINE) -> RelationKind:
    return relation(listed, listed_on, applicant, applicant_on).kind


@pytest.mark.parametrize(
    "change", changes(), ids=lambda change: f"{change.date}-{change.from_number}-{change.to_number}"
)
def test_both_sides_of_a_change_are_in_the_register_on_their_side_of_its_date(change: Change) -> None:
    before = load().by_number(change.from_number, change.date - timedelta(days=1))
    after = load().by_number(change.to_number, change.date)
    assert before is not None
    assert after is not None
    assert (before.name, after.name) == (change.from_name, change.to_name)


@pytest.mark.parametrize(("name", "number", "_county", "later", "names"), LISTED, ids=[row[0] for row in LISTED])
def test_the_municipalities_of_the_2019_call_are_followed_to_2026(
    name: str, number: str, _county: str, later: tuple[str, ...], names: tuple[str, ...]
) -> None:
    found = successors(number, DEADLINE, TODAY)
    assert tuple(row.number for row in found) == later
    assert tuple(row.name for row in found) == names
    for each in later:
        assert number in numbers(predecessors(each, TODAY, DEADLINE)), name


@given(st.data(), DAYS, DAYS)
def test_whoever_came_from_somebody_is_what_became_of_them(data: st.DataObject, one: date, other: date) -> None:
    early, late = sorted((one, other))
    row = data.draw(st.sampled_from(load().on(late)))
    before = predecessors(row.number, late, early)
    assert before
    assert all(row in successors(each.number, early, late) for each in before)
    back = data.draw(st.sampled_from(load().on(early)))
    after = successors(back.number, early, late)
    assert after
    assert all(back in predecessors(each.number, late, early) for each in after)


@given(st.data(), st.lists(DAYS, min_size=3, max_size=3))
def test_following_in_two_steps_arrives_where_one_step_does(data: st.DataObject, days: list[date]) -> None:
    first, middle, last = sorted(days)
    row = data.draw(st.sampled_from(load().on(first)))
    halfway = successors(row.number, first, middle)
    arrived = {end for each in halfway for end in successors(each.number, middle, last)}
    assert arrived == set(successors(row.number, first, last))


@given(DAYS, DAYS)
def test_nobody_comes_from_nowhere_and_nobody_vanishes(one: date, other: date) -> None:
    early, late = sorted((one, other))
    arrived = {end for row in load().on(early) for end in successors(row.number, early, late)}
    assert arrived == set(load().on(late))


def test_a_day_before_a_change_nothing_has_happened_yet() -> None:
    assert numbers(successors("0231", DEADLINE, date(2019, 12, 31))) == ["0231"]
    assert numbers(successors("0231", DEADLINE, date(2020, 1, 1))) == ["3030"]
    assert numbers(predecessors("3030", date(2020, 1, 1), date(2019, 12, 31))) == ["0226", "0227", "0231"]


def test_a_number_nobody_has_leads_nowhere() -> None:
    assert successors("3030", DEADLINE, TODAY) == ()
    assert predecessors("0231", TODAY, DEADLINE) == ()


def test_time_runs_one_way() -> None:
    with pytest.raises(ValueError, match="wrong side"):
        successors("0301", TODAY, DEADLINE)
    with pytest.raises(ValueError, match="wrong side"):
        predecessors("0301", DEADLINE, TODAY)
    with pytest.raises(ValueError, match="covers"):
        successors("0301", DEADLINE, date(2027, 1, 1))


def test_aalesund_was_merged_and_divided() -> None:
    assert numbers(successors("1504", DEADLINE, date(2021, 1, 1))) == ["1507"]
    assert numbers(successors("1504", DEADLINE, TODAY)) == ["1508", "1580"]
    assert kind_of("1504", "1508") is RelationKind.MERGED_KEEPING_NAME
    assert kind_of("1504", "1580") is RelationKind.SPLIT_PART
    assert kind_of("1534", "1580") is RelationKind.MERGED_KEEPING_NAME
    assert kind_of("1534", "1508") is RelationKind.SPLIT_PART
    assert kind_of("1507", "1508", listed_on=date(2023, 12, 31)) is RelationKind.SPLIT_KEEPING_NAME
    assert kind_of("1507", "1580", listed_on=date(2023, 12, 31)) is RelationKind.SPLIT_PART


def test_tysfjord_and_snillfjord_were_divided_among_others() -> None:
    assert numbers(successors("1850", DEADLINE, TODAY)) == ["1806", "1875"]
    assert numbers(successors("5012", DEADLINE, TODAY)) == ["5055", "5056", "5059"]
    assert kind_of("1850", "1875") is kind_of("5012", "5056") is RelationKind.SPLIT_PART
    assert kind_of("1849", "1875") is kind_of("5013", "5056") is RelationKind.MERGED_KEEPING_NAME


@pytest.mark.parametrize(
    ("listed", "applicant", "kind"),
    [
        ("0301", "0301", RelationKind.SAME),
        ("1201", "4601", RelationKind.SAME),
        ("0616", "3322", RelationKind.SAME),
        ("1833", "1833", RelationKind.SAME),
        ("0602", "3301", RelationKind.MERGED_KEEPING_NAME),
        ("1103", "1103", RelationKind.MERGED_KEEPING_NAME),
        ("5004", "5006", RelationKind.MERGED_KEEPING_NAME),
        ("0231", "3205", RelationKind.SUCCESSOR),
        ("0625", "3301", RelationKind.SUCCESSOR),
        ("1246", "4626", RelationKind.SUCCESSOR),
        ("5030", "5001", RelationKind.SUCCESSOR),
        ("0301", "4601", RelationKind.UNRELATED),
        ("0301", "0231", RelationKind.UNKNOWN),
        ("3205", "3205", RelationKind.UNKNOWN),
        ("Oslo", "0301", RelationKind.UNKNOWN),
    ],
)
def test_how_an_applicant_of_today_stands_to_one_listed_in_2019(
    listed: str, applicant: str, kind: RelationKind
) -> None:
    assert kind_of(listed, applicant) is kind


def test_the_chain_shows_the_relation() -> None:
    found = relation("0231", DEADLINE, "3205", TODAY)
    assert [(change.date.year, change.from_number, change.to_number, change.kind) for change in found.chain] == [
        (2020, "0231", "3030", ChangeKind.MERGE),
        (2024, "3030", "3205", ChangeKind.RENUMBER),
    ]
    assert relation("0301", DEADLINE, "4601", TODAY).chain == ()


def test_a_moved_boundary_is_noted_and_leaves_a_municipality_what_it_is() -> None:
    found = relation("3118", date(2025, 1, 1), "3118", TODAY)
    assert found.kind is RelationKind.SAME
    assert [change.kind for change in found.chain] == [ChangeKind.BOUNDARY] * 2
    assert kind_of("0720", "0704", date(2017, 6, 1), date(2016, 6, 1)) is RelationKind.UNRELATED


def test_an_applicant_of_an_earlier_day_is_a_predecessor_or_the_same() -> None:
    assert kind_of("3205", "0231", DEADLINE, TODAY) is RelationKind.PREDECESSOR
    assert kind_of("1580", "1504", DEADLINE, TODAY) is RelationKind.PREDECESSOR
    assert kind_of("3101", "0101", DEADLINE, TODAY) is RelationKind.SAME
    assert kind_of("3101", "0301", DEADLINE, TODAY) is RelationKind.UNRELATED


def test_outside_the_register_nothing_is_known_of_a_relation() -> None:
    found = relation("0301", DEADLINE, "0301", date(2027, 1, 1))
    assert (found.kind, found.applicant) == (RelationKind.UNKNOWN, None)


@given(st.data(), DAYS, DAYS)
def test_a_relation_agrees_with_where_the_municipality_went(data: st.DataObject, one: date, other: date) -> None:
    early, late = sorted((one, other))
    listed = data.draw(st.sampled_from(load().on(early)))
    others = data.draw(st.sampled_from(load().on(late)))
    after = successors(listed.number, early, late)
    for applicant in (*after, others):
        found = relation(listed.number, early, applicant.number, late)
        assert (found.kind is not RelationKind.UNRELATED) is (applicant in after)
        assert (found.kind is RelationKind.SAME) is (
            applicant in after and all(change.kind in KEEPING for change in found.chain)
        )
        assert all(early < change.date <= late for change in found.chain)
        assert list(found.chain) == sorted(found.chain, key=lambda change: change.date)


def test_the_story_of_skedsmo() -> None:
    skedsmo = load().by_number("0231", DEADLINE)
    assert skedsmo is not None
    merged, renumbered = story(skedsmo, DEADLINE).steps
    assert (merged.date, merged.kind, merged.who) == (date(2020, 1, 1), ChangeKind.MERGE, skedsmo)
    assert sorted(row.name for row in merged.before) == ["Fet", "Skedsmo", "Sørum"]
    assert numbers(merged.after) == ["3030"]
    assert (renumbered.date, renumbered.kind) == (date(2024, 1, 1), ChangeKind.RENUMBER)
    assert numbers(renumbered.after) == ["3205"]


def test_the_story_of_the_merged_municipality_looks_back() -> None:
    merged = load().by_number("3205", TODAY)
    assert merged is not None
    made, renumbered = story(merged, TODAY).steps
    assert made.is_past
    assert renumbered.is_past
    assert made.who.number == "3030"
    assert sorted(numbers(made.before)) == ["0226", "0227", "0231"]


@given(st.data(), DAYS)
def test_a_story_begins_and_ends_where_the_municipality_does(data: st.DataObject, on: date) -> None:
    row = data.draw(st.sampled_from(load().on(on)))
    told = story(row, on)
    dates = [step.date for step in told.steps]
    assert dates == sorted(dates)
    assert all(step.is_past is (step.date <= on) for step in told.steps)
    went_in = {each.number for step in told.steps if step.is_past for each in (*step.before, *step.parts)}
    assert {each.number for each in predecessors(row.number, on, FIRST)} <= went_in | {row.number}
    came_out = {each.number for step in told.steps if not step.is_past for each in step.after}
    assert {each.number for each in successors(row.number, on, LAST)} <= came_out | {row.number}
