"""A frame shared: worked by hand for each method, with its reasons, ties and what is left over."""

from __future__ import annotations

from fractions import Fraction
from hashlib import sha256
from string import Formatter

import pytest

from tests.payouts.allotment_making import claims, paid
from tilskudd_cli.language.catalogue import LANGUAGES, plain, text
from tilskudd_cli.payouts.allotment import Allotment, allot
from tilskudd_cli.payouts.allotment_order import lot
from tilskudd_cli.payouts.allotment_records import (
    OPEN,
    Balance,
    Claim,
    Said,
    Terms,
    UnprovenError,
    Why,
    added_up,
    proved,
    said,
)
from tilskudd_cli.payouts.allotment_steps import percent_for_people
from tilskudd_cli.schemes.frames import AllotMethod

PERCENTAGE, PROPORTIONAL, RANKED, PARTIAL, LOTS = AllotMethod


def weighed(*pairs: tuple[int, int | Fraction | None]) -> list[Claim]:
    return [Claim((letter,), kroner, weight) for letter, (kroner, weight) in zip("abcdefghij", pairs, strict=False)]


def ranked(*pairs: tuple[int, int | None]) -> list[Claim]:
    return [Claim((letter,), kroner, rank=rank) for letter, (kroner, rank) in zip("abcdefghij", pairs, strict=False)]


def why(allotment: Allotment) -> list[Why | None]:
    return [share.why for share in allotment.shares]


def steps(allotment: Allotment) -> list[str]:
    return [step.key.removeprefix("allotment-step-") for step in allotment.balance.steps]


def left(allotment: Allotment) -> tuple[int, str | None]:
    reason = allotment.balance.why_left
    return allotment.balance.left_over, None if reason is None else reason.key.removeprefix("allotment-left-")


def worded(allotment: Allotment, key: str, language: str = "nb") -> str:
    step = next(one for one in allotment.balance.steps if one.key == f"allotment-step-{key}")
    return text(language, step.key, step.params).replace("\u00a0", " ")


def test_all_get_the_same_percentage() -> None:
    shared = allot(claims(750_000, 750_000, 100_000), 800_000, PERCENTAGE)
    assert paid(shared) == [375_000, 375_000, 50_000]
    assert shared.balance.level == Fraction(1, 2)
    assert why(shared) == [Why.PERCENTAGE] * 3
    assert worded(shared, "percentage") == "Alle får 50 % av det de kan få (800 000 kr av 1 600 000 kr)"


def test_the_last_kroner_go_to_the_largest_remainders() -> None:
    shared = allot(claims(5, 3, 1), 4, PERCENTAGE)  # 2 2/9, 1 3/9, 4/9
    assert paid(shared) == [2, 1, 1]
    assert [share.exact for share in shared.shares] == [Fraction(20, 9), Fraction(12, 9), Fraction(4, 9)]
    assert worded(shared, "percentage-about").endswith("om lag 44,44 %, nøyaktig 4 kr av 9 kr")
    assert "remainder-tie" not in steps(shared)


def test_equal_remainders_go_to_the_first_keys_and_it_is_told() -> None:
    some = claims(100, 100, 100)
    shared = allot(some, 200, PERCENTAGE)
    assert paid(shared) == [67, 67, 66]
    assert paid(allot(some[::-1], 200, PERCENTAGE)) == [66, 67, 67]
    assert shared.balance.steps[-1] == Said("allotment-step-remainder-tie", {"tied": 3, "count": 2})


def test_the_parts_of_a_key_are_compared_one_by_one() -> None:
    some = [Claim(("0301", "9"), 1), Claim(("0301", "10"), 1), Claim(("03", "z"), 1)]
    assert paid(allot(some, 1, PERCENTAGE)) == [0, 0, 1]


def test_a_frame_that_is_enough_meets_all_and_says_so() -> None:
    shared = allot(claims(750_000, 100_000), 1_000_000, PERCENTAGE)
    assert (paid(shared), left(shared)) == ([750_000, 100_000], (150_000, "all-met"))
    assert (why(shared), shared.balance.level) == ([None, None], None)
    assert steps(shared) == ["claims", "all-met"]


def test_who_reaches_the_claim_leaves_the_rest_to_the_others() -> None:
    some = weighed((750_000, 1), (100_000, 3), (400_000, 2), (40_000, 1), (300_000, 2))
    shared = allot(some, 1_000_000, PROPORTIONAL)
    assert paid(shared) == [186_667, 100_000, 373_333, 40_000, 300_000]
    assert shared.balance.level == Fraction(560_000, 3)
    assert shared.balance.steps[1:3] == (
        Said("allotment-step-met", {"count": 3, "kroner": 440_000}),
        Said("allotment-step-weights", {"part": 560_000, "whole": 3}),
    )


def test_weights_can_be_fractions_and_are_told_as_stated() -> None:
    shared = allot(weighed((100, Fraction(1, 3)), (100, Fraction(1, 2))), 50, PROPORTIONAL)
    assert (paid(shared), shared.balance.level) == ([20, 30], Fraction(60))
    assert worded(shared, "weights", "en").endswith("the weights add up to 5/6")


def test_a_weight_of_zero_gets_nothing_and_keeps_the_rest_unspent() -> None:
    shared = allot(weighed((100, 1), (100, 0)), 150, PROPORTIONAL)
    assert (paid(shared), left(shared)) == ([100, 0], (50, "no-weight"))
    assert why(shared) == [None, Why.NO_WEIGHT]


def test_what_is_unknown_is_to_be_assessed_and_never_zero() -> None:
    some = [*weighed((100, None), (100, -1), (100, 1)), Claim(("d",), None, 1), Claim(("e",), -5, 1)]
    shared = allot(some, 150, PROPORTIONAL)
    assert paid(shared) == [None, None, 100, None, None]
    assert why(shared) == [Why.OPEN_WEIGHT, Why.NEGATIVE_WEIGHT, None, Why.OPEN_CLAIM, Why.NEGATIVE_CLAIM]
    assert (shared.balance.open, left(shared)) == (4, (50, "open"))
    assert why(allot(ranked((100, None)), 10, RANKED)) == [Why.OPEN_RANK]


def test_a_case_that_claims_nothing_is_met_whatever_else_is_unknown() -> None:
    shared = allot([Claim(("a",), 0)], 10, PROPORTIONAL, smallest=5)
    assert (paid(shared), why(shared), left(shared)) == ([0], [None], (10, "all-met"))


def test_a_share_below_the_smallest_grant_is_left_out_and_shared_anew() -> None:
    shared = allot(claims(100, 60), 120, PERCENTAGE, smallest=50)  # 75 and 45 at first
    assert (paid(shared), left(shared)) == ([100, 0], (20, "smallest"))
    assert why(shared) == [None, Why.SHARE_TOO_SMALL]
    assert "dropped" in steps(shared)


def test_only_as_many_are_left_out_as_must_be() -> None:
    shared = allot(claims(100, 100, 100, 100), 240, PERCENTAGE, smallest=70)  # 60 each; 80 each when one has left
    assert paid(shared) == [80, 80, 80, 0]
    assert shared.balance.steps[2] == Said("allotment-step-dropped-tie", {"tied": 4, "count": 1})


def test_a_claim_below_the_smallest_grant_gets_nothing_in_any_method() -> None:
    some = [Claim(("a",), 40, 1, 1), Claim(("b",), 60, 1, 2)]
    for method in AllotMethod:
        shared = allot(some, 200, method, smallest=50, seed=1)
        assert (paid(shared), left(shared)) == ([0, 60], (140, "smallest"))
        assert why(shared) == [Why.BELOW_SMALLEST, None]


def test_a_frame_smaller_than_the_smallest_grant_pays_nobody() -> None:
    shared = allot(claims(100, 90), 40, PERCENTAGE, smallest=50)
    assert (paid(shared), left(shared)) == ([0, 0], (40, "smallest"))


def test_ranks_are_paid_until_one_does_not_fit_and_nobody_overtakes() -> None:
    shared = allot(ranked((400, 2), (100, 1), (50, 3)), 450, RANKED)
    assert paid(shared) == [0, 100, 0]
    assert why(shared) == [Why.NOT_ENOUGH, None, Why.USED_UP]
    assert shared.balance.why_left == Said("allotment-left-next", {"case": "a", "claimed": 400, "left": 350})


def test_the_last_one_gets_the_rest() -> None:
    shared = allot(ranked((400, 2), (100, 1), (50, 3)), 450, PARTIAL)
    assert (paid(shared), left(shared)) == ([350, 100, 0], (0, None))
    assert why(shared) == [Why.REST, None, Why.USED_UP]


def test_a_rest_below_the_smallest_grant_is_not_paid() -> None:
    shared = allot(ranked((100, 1), (100, 2)), 130, PARTIAL, smallest=50)
    assert (paid(shared), left(shared)) == ([100, 0], (30, "rest-too-small"))


def test_who_comes_when_just_nothing_is_left_is_told_so() -> None:
    shared = allot(ranked((100, 1), (100, 2)), 100, PARTIAL)
    assert (paid(shared), why(shared), left(shared)) == ([100, 0], [None, Why.USED_UP], (0, None))


def test_equal_ranks_stand_in_the_order_of_keys_and_it_is_told() -> None:
    some = ranked((100, 1), (100, 1), (100, 0))
    shared = allot(some, 200, RANKED)
    assert paid(shared) == [100, 0, 100]
    assert Said("allotment-step-rank-tie", {"rank": 1, "count": 2}) in shared.balance.steps
    assert paid(allot(some[::-1], 200, RANKED)) == [100, 0, 100]


def test_a_lot_can_be_worked_out_by_anyone() -> None:
    assert lot(42, ("0301", "2019/1")) == int(sha256(b"42:0301:2019/1").hexdigest()[:15], 16)
    assert [lot(42, (letter,)) for letter in "abc"] == [680382500821071020, 890084106117045468, 495854914544177398]


def test_lots_follow_the_seed_and_not_the_rows() -> None:
    some = claims(*[100] * 10)
    drawn = {seed: paid(allot(some, 300, LOTS, seed=seed)) for seed in range(8)}
    assert all(sum(one or 0 for one in got) == 300 for got in drawn.values())
    assert len({tuple(got) for got in drawn.values()}) > 1
    assert paid(allot(some[::-1], 300, LOTS, seed=3))[::-1] == drawn[3]


def test_nobody_to_share_with_leaves_the_frame() -> None:
    for method in AllotMethod:
        shared = allot([], 100, method, seed=1)
        assert (left(shared), steps(shared)) == ((100, "no-claims"), ["claims"])


@pytest.mark.parametrize(
    ("some", "frame", "method", "smallest"),
    [
        (claims(1), -1, PERCENTAGE, 0),
        (claims(1), 1, PERCENTAGE, -1),
        (claims(1), 1, LOTS, 0),
        (claims(1) + claims(2), 1, PERCENTAGE, 0),
    ],
)
def test_terms_that_make_no_sense_are_refused(
    some: list[Claim], frame: int, method: AllotMethod, smallest: int
) -> None:
    with pytest.raises(ValueError, match=r"negative|seed|key"):
        allot(some, frame, method, smallest=smallest)


BALANCE = Balance(Terms(100, PERCENTAGE, 10), 90, 10, Said("allotment-left-all-met"), None, 0, ())


@pytest.mark.parametrize("shares", [[(100, 91)], [(89, 90)], [(100, -1), (100, 91)], [(5, 5), (85, 85)], [(None, 90)]])
def test_a_balance_that_does_not_hold_is_never_given_out(shares: list[tuple[int | None, int | None]]) -> None:
    assert proved([(90, 90), (None, None)], BALANCE) is BALANCE
    with pytest.raises(UnprovenError):
        proved(shares, BALANCE)


def test_a_rest_needs_a_reason_and_a_reason_needs_a_rest() -> None:
    for wrong in (BALANCE._replace(why_left=None), BALANCE._replace(paid=100, left_over=0)):
        with pytest.raises(UnprovenError):
            added_up(wrong.paid, wrong)


def test_percentages_for_people_are_rounded_halves_up() -> None:
    assert [percent_for_people(Fraction(n, 20_000)) for n in (1, 2, 3, 6667)] == [
        Fraction(1, 10_000),
        Fraction(1, 10_000),
        Fraction(2, 10_000),
        Fraction(3334, 10_000),
    ]


@pytest.mark.parametrize("reason", Why)
def test_every_reason_has_the_parameters_of_its_text(reason: Why) -> None:
    told = said(reason, None if reason in OPEN else 100, None if reason in OPEN else 40, BALANCE)
    for language in LANGUAGES:
        assert {name for _, name, _, _ in Formatter().parse(plain(language, told.key)) if name} <= set(told.params)
        assert text(language, told.key, told.params)


def test_a_key_from_a_file_is_made_harmless() -> None:
    shared = allot([Claim(("\x1b[31m",), 100, rank=1)], 10, RANKED)
    reason = shared.balance.why_left
    assert reason is not None
    assert "\x1b" not in text("nb", reason.key, reason.params)
