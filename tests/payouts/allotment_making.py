"""Claims for the tests of allotments: written out, and any that hypothesis can think of."""

from __future__ import annotations

from decimal import Decimal

import polars as pl
from hypothesis import strategies as st

from tilskudd_cli.payouts.allotment import Allotment
from tilskudd_cli.payouts.allotment_columns import Columns
from tilskudd_cli.payouts.allotment_records import Claim
from tilskudd_cli.schemes.frames import AllotMethod

METHODS = st.sampled_from(AllotMethod)
COLUMNS = Columns(("number", "case"), "entitlement", "points", "rank")
# Letters above ASCII and above the basic plane: the order of keys must be the same in Python and in Polars.
_KEYS = st.tuples(st.sampled_from(["0301", "4601", "å", "\uffee", "\U0001f3e0"]), st.text("aø1", max_size=3))
# Few different values make ties and edges; many digits make products that no 64 bits hold.
KRONER = st.one_of(st.integers(0, 12), st.sampled_from([50_000, 100_000, 750_000]), st.integers(0, 2**62))
_WEIGHTS = st.one_of(st.integers(-1, 6).map(Decimal), st.decimals(0, 10**6, places=2))
_CLAIMS = st.builds(
    Claim,
    key=_KEYS,
    kroner=st.one_of(KRONER, KRONER, KRONER, st.integers(-2, 0), st.none()),
    weight=st.one_of(_WEIGHTS, _WEIGHTS, _WEIGHTS, st.none()),
    rank=st.one_of(st.integers(-1, 3), st.integers(-1, 3), st.none()),
)
CLAIMS = st.lists(_CLAIMS, max_size=14, unique_by=lambda claim: claim.key)
SMALLEST = st.one_of(st.just(0), KRONER)


def claims(*kroner: int | None) -> list[Claim]:
    """Claims with the keys `a`, `b`, `c`, … in this order."""
    return [Claim((letter,), one) for letter, one in zip("abcdefghij", kroner, strict=False)]


def paid(allotment: Allotment) -> list[int | None]:
    """What each claim is paid, in the order the claims came in."""
    return [share.paid for share in allotment.shares]


def rows(some: list[Claim], weight: pl.DataType | None = None) -> pl.DataFrame:
    """The same claims as rows, with the columns of `COLUMNS`."""
    return pl.DataFrame(
        {
            "number": [claim.key[0] for claim in some],
            "case": [claim.key[1] for claim in some],
            "entitlement": [claim.kroner for claim in some],
            "points": [claim.weight for claim in some],
            "rank": [claim.rank for claim in some],
        },
        schema={
            "number": pl.String(),
            "case": pl.String(),
            "entitlement": pl.Int64(),
            "points": weight or pl.Decimal(20, 2),
            "rank": pl.Int32(),
        },
    )
