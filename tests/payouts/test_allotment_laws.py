"""What holds for every method and any input: the frame is whole, nobody above, order is nothing, shares exact."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.payouts.allotment_making import CLAIMS, KRONER, METHODS, SMALLEST
from tilskudd_cli.language.catalogue import LANGUAGES, text
from tilskudd_cli.payouts.allotment import allot
from tilskudd_cli.payouts.allotment_records import OPEN, SHARING, Claim, Why, said
from tilskudd_cli.schemes.frames import AllotMethod

SEEDS = st.integers(0, 3)


@given(CLAIMS, KRONER, METHODS, SMALLEST, SEEDS)
def test_paid_and_left_over_are_the_frame_and_nobody_is_above(
    some: list[Claim], frame: int, method: AllotMethod, smallest: int, seed: int
) -> None:
    shares, balance = allot(some, frame, method, smallest=smallest, seed=seed)
    assert sum(share.paid or 0 for share in shares) + balance.left_over == frame
    assert [(share.key, share.claimed) for share in shares] == [(claim.key, claim.kroner) for claim in some]
    for share in shares:
        assert (share.paid is None) == (share.why in OPEN)
        assert (share.why is None) == (share.paid == share.claimed is not None)
        if share.paid is not None:
            assert share.claimed is not None
            assert 0 <= share.paid <= share.claimed
            assert share.paid == 0 or share.paid >= smallest
    assert (balance.left_over > 0) == (balance.why_left is not None)


@given(CLAIMS, KRONER, METHODS, SMALLEST, SEEDS, st.randoms(use_true_random=False))
def test_the_order_of_rows_changes_nothing(
    some: list[Claim], frame: int, method: AllotMethod, smallest: int, seed: int, dice: Random
) -> None:
    shares, balance = allot(some, frame, method, smallest=smallest, seed=seed)
    mixed = list(some)
    dice.shuffle(mixed)
    others, other_balance = allot(mixed, frame, method, smallest=smallest, seed=seed)
    assert set(others) == set(shares)
    assert other_balance == balance


@given(CLAIMS, KRONER, st.sampled_from(sorted(SHARING)), SMALLEST)
def test_a_share_is_within_one_krone_of_the_exact_one(
    some: list[Claim], frame: int, method: AllotMethod, smallest: int
) -> None:
    shares, balance = allot(some, frame, method, smallest=smallest)
    for share in shares:
        if share.paid is not None and share.exact is not None:
            assert abs(share.paid - share.exact) < 1
    assert sum(share.exact or 0 for share in shares) == balance.paid


@given(CLAIMS, KRONER, st.sampled_from(sorted(SHARING)))
def test_shares_leave_nothing_over_unless_every_claim_is_met(
    some: list[Claim], frame: int, method: AllotMethod
) -> None:
    shares, balance = allot(some, frame, method)
    unmet = [share for share in shares if share.why in {Why.PERCENTAGE, Why.PROPORTIONAL}]
    assert not unmet or balance.left_over == 0


@given(CLAIMS, KRONER)
def test_nobody_with_more_weight_gets_less_but_for_the_claim(some: list[Claim], frame: int) -> None:
    shares = allot(some, frame, AllotMethod.PROPORTIONAL).shares
    below = [
        (Fraction(claim.weight or 0), share.exact or Fraction(0))
        for claim, share in zip(some, shares, strict=True)
        if share.why is Why.PROPORTIONAL
    ]
    assert len({exact / weight for weight, exact in below}) <= 1


@given(CLAIMS, KRONER, METHODS, SMALLEST)
def test_every_step_and_reason_can_be_worded(some: list[Claim], frame: int, method: AllotMethod, smallest: int) -> None:
    shares, balance = allot(some, frame, method, smallest=smallest, seed=1)
    for language in LANGUAGES:
        for told in (*balance.steps, *([balance.why_left] if balance.why_left else [])):
            assert text(language, told.key, told.params)
        for share in shares:
            if share.why is not None:
                assert text(language, *said(share.why, share.claimed, share.paid, balance))


def _level(weights: dict[Claim, Fraction], frame: int) -> Fraction | None:
    """An independent oracle: go through the levels at which somebody is met, from the lowest up."""
    if sum(claim.kroner or 0 for claim in weights) <= frame:
        return None
    met, slope = 0, sum(weights.values(), Fraction(0))
    for claim in sorted(weights, key=lambda one: (one.kroner or 0) / weights[one]):
        reached = (claim.kroner or 0) / weights[claim]
        if met + slope * reached >= frame:
            break
        met += claim.kroner or 0
        slope -= weights[claim]
    return (frame - met) / slope


def _exact(claim: Claim, weight: Fraction, level: Fraction | None) -> Fraction:
    whole = Fraction(claim.kroner or 0)
    return whole if level is None else min(whole, weight * level)


@given(CLAIMS, KRONER, st.sampled_from(sorted(SHARING)), SMALLEST)
def test_shares_are_what_leaving_one_at_a_time_gives(
    some: list[Claim], frame: int, method: AllotMethod, smallest: int
) -> None:
    shares, balance = allot(some, frame, method, smallest=smallest)
    by_claim = method is AllotMethod.EQUAL_PERCENTAGE
    weights = {one: Fraction(one.kroner if by_claim else one.weight or 0) for one in some if one.kroner}
    weights = {one: weight for one, weight in weights.items() if weight > 0 and (one.kroner or 0) >= max(smallest, 1)}
    assume(weights)
    while weights:
        level = _level(weights, frame)
        smallest_share = min(_exact(one, weight, level) for one, weight in weights.items())
        if smallest_share >= smallest:
            break
        alike = [one for one, weight in weights.items() if _exact(one, weight, level) == smallest_share]
        del weights[max(alike, key=lambda one: one.key)]
    expected = {one.key: _exact(one, weight, level) for one, weight in weights.items()}
    assert {share.key: share.exact for share in shares if share.key in expected} == expected
    assert balance.level == (level if weights else None)
    assert all(not share.paid for share in shares if share.key not in expected)
