"""What a scheme has to give in all, the right of appeal, and editions whose source sets no end."""

from __future__ import annotations

import pytest

from tests.schemes.making import amount, edition, eligibility, group, part, problems_of
from tilskudd_cli.schemes.edition import Appeal, Citation, Frame, RightOfAppeal, Years
from tilskudd_cli.schemes.frames import AllotMethod

CITE = Citation("kilde", "alt")
Keys = dict[str, str | list[str]]
OPEN = "{first: 2019, last: not_stated}"


def test_a_frame_says_how_it_is_shared_and_what_is_too_little() -> None:
    written = "{kroner: 3.5 millioner, allot: proportional, by: requested, years: [2019, 2020], smallest: 5 000"
    assert edition(frames=[f"{written}, cite: kilde#alt}}"]).frames == (
        Frame(3_500_000, CITE, (2019, 2020), AllotMethod.PROPORTIONAL, "requested", 5_000),
    )


@pytest.mark.parametrize("method", AllotMethod)
def test_every_way_to_share_a_frame_can_be_written(method: AllotMethod) -> None:
    (frame,) = edition(frames=[f"{{kroner: 5, allot: {method}, cite: kilde#alt}}"]).frames
    assert frame.allot is method
    assert (frame.years, frame.by, frame.smallest) == ((), None, None)


def test_what_the_source_leaves_open_about_a_frame_is_none() -> None:
    (frame,) = edition(frames=["{kroner: 5, allot: not_stated, smallest: not_stated, cite: kilde#alt}"]).frames
    assert (frame.allot, frame.smallest) == (None, None)


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{kroner: 5, cite: kilde#alt}", "value-missing-key"),
        ("{kroner: not_stated, allot: lots, cite: kilde#alt}", "value-kroner"),
        ("{kroner: 5, allot: loddtrekning, cite: kilde#alt}", "value-choice"),
        ("{kroner: 5, allot: proprtional, cite: kilde#alt}", "value-choice-near"),
        ("{kroner: 5, allot: ranked, by: office, cite: kilde#alt}", "rule-fact-of-wrong-type"),
        ("{kroner: 5, allot: ranked, by: poeng, cite: kilde#alt}", "rule-fact-unknown"),
        ("{kroner: 5, allot: ranked, cite: kilde#feil}", "rule-section-unknown"),
    ],
)
def test_what_no_frame_can_say_is_a_problem(frame: str, code: str) -> None:
    assert [problem.code for problem in problems_of(frames=[frame])] == [code]


@pytest.mark.parametrize("right", RightOfAppeal)
def test_whether_one_may_appeal(right: RightOfAppeal) -> None:
    assert edition(appeal=f"{{right: {right}, cite: kilde#alt}}").appeal == Appeal(right, CITE)


def test_an_edition_may_be_silent_about_frame_and_appeal() -> None:
    assert (edition().frames, edition().appeal) == ((), None)
    assert [one.code for one in problems_of(appeal="{right: kanskje, cite: kilde#alt}")] == ["value-choice"]


@pytest.mark.parametrize(("year", "covered"), [(2018, False), (2019, True), (2100, True), ("2019", False)])
def test_an_edition_without_an_end_covers_every_year_from_its_first(year: object, covered: bool) -> None:
    years = edition(years=OPEN).years
    assert years == Years(2019, None)
    assert (year in years) is covered


@pytest.mark.parametrize(
    ("years", "said"), [(Years(2019, 2019), "2019"), (Years(2019, 2022), "2019–2022"), (Years(2019, None), "2019–…")]
)
def test_years_are_written_as_people_write_them(years: Years, said: str) -> None:
    assert str(years) == said


@pytest.mark.parametrize(
    ("steps", "missing"),
    [("{2019: 5, 2020: 4}", ()), ("{2019: 5}", ()), ("{2019: 5, 2021: 4}", (2020,)), ("{2020: 5}", (2019,))],
)
def test_a_ladder_without_an_end_has_no_hole_up_to_its_last_step(steps: str, missing: tuple[int, ...]) -> None:
    keys: Keys = {"years": OPEN, "amounts": [amount(f"{{by_year: {steps}}}")]}
    if not missing:
        assert edition(**keys).amounts
        return
    (problem,) = problems_of(**keys)
    assert (problem.code, problem.params["missing"]) == ("rule-ladder-years", missing)


def test_a_part_belongs_to_the_application_of_all_groups_unless_it_says_otherwise() -> None:
    groups: Keys = {"groups": [group("storby", members="[0301 Oslo]")], "eligibility": eligibility()}
    plain, other = edition(parts=[part("mål"), part("tall", kind="mapping", applies_to="storby")], **groups).parts
    assert (plain.kind, plain.applies_to) == ("application", ())
    assert (other.kind, other.applies_to) == ("mapping", ("storby",))
    assert [one.code for one in problems_of(parts=[part("mål", kind="søknad")])] == ["value-choice"]


def test_a_key_with_nothing_under_it_is_named_where_it_stands() -> None:
    sources = "{kilde: {title: Kilde, publisher: Hageetaten, sections: {alt: }}}"
    (problem,) = problems_of(sources=sources)
    assert (problem.code, problem.params) == ("value-missing-key", {"key": "alt"})
    codes = [(one.code, one.params["key"]) for one in problems_of(title="{nb: , nn: b, en: }", code="")]
    assert codes == [("value-missing-key", "nb"), ("value-missing-key", "en"), ("value-missing-key", "code")]
