"""What is paid, of what is asked for, given by the rules and decided."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.assessment.shortfall import Shortfall, Why
from tilskudd_cli.payouts.outcome import Settled, Standing, Status, Sum, Sums, own_funding, paid, settle
from tilskudd_cli.schemes.edition import Consequence

KRONER = st.none() | st.integers(0, 1000)
SUMS = st.builds(
    Sums, KRONER, KRONER, KRONER, st.none() | st.builds(Shortfall, st.sampled_from(Why), st.just("result-late"))
)
OPEN = Settled(Status.TO_ASSESS, Sum.UNKNOWN, "result-late")
STANDINGS = st.builds(
    Standing,
    st.none() | st.just(OPEN),
    st.sampled_from([None, "granted", "refused", "rejected"]),
    st.none(),
    st.sampled_from(Consequence),
    asks_own=st.booleans(),
    is_moved=st.booleans(),
)


@given(STANDINGS, SUMS)
def test_without_a_decision_nobody_gets_more_than_is_asked_for_and_given(standing: Standing, sums: Sums) -> None:
    kroner = paid(settle(standing, sums), sums)
    if standing.decision is None and kroner is not None:
        assert kroner <= (sums.requested or 0)
        assert kroner <= (sums.entitlement or 0)


@given(STANDINGS, SUMS)
def test_a_payment_is_a_sum_and_nothing_else_is(standing: Standing, sums: Sums) -> None:
    settled = settle(standing, sums)
    kroner = paid(settled, sums)
    assert (settled.status is Status.PAY) == bool(kroner)
    assert (settled.status is Status.NOTHING) == (kroner == 0)


@given(STANDINGS, SUMS)
def test_a_decision_is_paid_as_it_stands_and_says_so_where_it_goes_beyond_the_rules(
    standing: Standing, sums: Sums
) -> None:
    settled = settle(standing, sums)
    if standing.decision == "granted" and sums.granted and not standing.is_moved:
        assert paid(settled, sums) == sums.granted
        is_plain = standing.settled is None and sums.entitlement is not None and sums.granted <= sums.entitlement
        assert (settled.reason == "payout-granted") == is_plain
    if standing.decision in {"refused", "rejected"}:
        assert paid(settled, sums) == 0


@given(STANDINGS, SUMS)
def test_a_decision_about_another_year_pays_no_more_than_was_granted_and_the_rules_give(
    standing: Standing, sums: Sums
) -> None:
    moved = standing._replace(decision="granted", is_moved=True)
    kroner = paid(settle(moved, sums), sums)
    if kroner:
        assert moved.settled is None
        assert kroner == min(sums.granted or 0, sums.entitlement or 0)


@given(STANDINGS, SUMS)
def test_what_is_paid_and_covered_is_what_is_asked_for(standing: Standing, sums: Sums) -> None:
    settled = settle(standing, sums)
    rest, kroner = own_funding(settled, sums, asks_own=standing.asks_own), paid(settled, sums)
    if rest is not None and kroner is not None and sums.requested is not None:
        assert rest == max(sums.requested - kroner, 0)
        assert rest or not standing.asks_own
    if settled.status is not Status.PAY:
        assert rest is None
