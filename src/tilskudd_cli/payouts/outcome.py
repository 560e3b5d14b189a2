"""What comes of one application: how much is paid, or why nothing can be paid yet. The one place that decides it.

`settle` compares what is asked for, what the rules give and what is decided, and says in words which of them is paid.
One row is settled with its own sums; for a frame every way the comparison can fall out is settled once, and the columns
only find out which way it is (`payouts.frame`). So both say the same, with the same reason.

Kroner are whole kroner. `payout` is 0 where nothing is paid and `None` where that is not decided. `own_funding` is what
the applicant must cover of what it asks for: `requested` less `payout`. It is `None` where nothing is paid, and where
the rules ask for own funding without stating a sum and all that was asked for is paid: the sum is not ours to invent.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from tilskudd_cli.assessment.entitlement import Entitlement
from tilskudd_cli.assessment.shortfall import Shortfall, Why
from tilskudd_cli.payouts.columns import name_of
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.edition import Citation, Consequence, Edition

MOST_KRONER = 10**15
"""Amounts that rules give stay below this, as those in cells do; then their sums can be held as whole numbers too."""


class Status(StrEnum):
    """What is to be done with a row."""

    PAY = "pay"
    NOTHING = "nothing"
    TO_ASSESS = "to_assess"
    ERROR = "error"


class PayoutRow(NamedTuple):
    """What came of one application in one year. The columns of a result frame have these names and this order.

    `number` and `municipality` are who applied, on the day that counts; as written where nobody was found. `successor`
    is what it has become since, as `3205 Lillestrøm`. `reason` is a code with a text of its own, `fact` the column it
    is about, `source` and `section` the titles of where it says so. `ladder` is whether the sum is a step that the
    rules have set for the year in advance.
    """

    case: str | None = None
    scheme: str | None = None
    edition: str | None = None
    year: int | None = None
    number: str | None = None
    municipality: str | None = None
    successor: str | None = None
    group: str | None = None
    entitlement: int | None = None
    requested: int | None = None
    payout: int | None = None
    own_funding: int | None = None
    status: str = ""
    reason: str = ""
    fact: str | None = None
    source: str | None = None
    section: str | None = None
    ladder: bool = False


class Total(NamedTuple):
    """The rows of one scheme, edition, year and group: how many, and what is paid to them together."""

    scheme: str | None
    edition: str | None
    year: int | None
    group: str | None
    rows: int
    payout: int


class Group(NamedTuple):
    """Rows that agree in these, how many they are, and what is paid to them together."""

    scheme: str | None
    edition: str | None
    year: int | None
    group: str | None
    status: str
    rows: int
    payout: int


class Sum(StrEnum):
    """Which sum is paid."""

    REQUESTED = "requested"
    ENTITLEMENT = "entitlement"
    GRANTED = "granted"
    NONE = "none"
    UNKNOWN = "unknown"


class Settled(NamedTuple):
    """What is done with a row, which sum is paid, and why."""

    status: Status
    pays: Sum
    reason: str
    fact: str | None = None
    cite: Citation | None = None
    params: Mapping[str, object] = {}


class Standing(NamedTuple):
    """What the rules say of an application apart from sums. `settled` where that decides it already.

    `amounts_cite` is where the amount is written, `above` what follows when more is asked for, `decision` what has been
    decided, `asks_own` whether the rules ask for own funding in this year without our knowing how much, `is_moved`
    whether the year is another than the application's own, which a decision is about.
    """

    settled: Settled | None = None
    decision: str | None = None
    amounts_cite: Citation | None = None
    above: Consequence = Consequence.MUST_BE_CORRECTED
    asks_own: bool = False
    is_moved: bool = False


class Sums(NamedTuple):
    """The sums of one application; `why` is the reason where there is no entitlement."""

    requested: int | None
    granted: int | None
    entitlement: int | None
    why: Shortfall | None = None


def settle(standing: Standing, sums: Sums) -> Settled:
    """What is done with the application. A decision comes before everything but a sum that is missing."""
    if standing.decision == "granted":
        return _granted_before(standing, sums) if standing.is_moved else _granted(standing, sums)
    if standing.decision is not None:
        return Settled(Status.NOTHING, Sum.NONE, f"payout-{standing.decision}", "decision")
    if sums.requested is None:
        return missing("requested")
    if standing.settled is not None:
        return standing.settled
    if sums.entitlement is None:
        why = sums.why or Shortfall(Why.NOT_STATED, "result-no-amount-applies")
        return by_shortfall(why, standing.amounts_cite)
    return _compared(standing, sums.requested, sums.entitlement)


def _compared(standing: Standing, requested: int, entitlement: int) -> Settled:
    """What is asked for, held against what the rules give."""
    cite = standing.amounts_cite
    if requested == 0:
        return Settled(Status.NOTHING, Sum.NONE, "payout-asked-nothing", "requested")
    if requested <= entitlement:
        return Settled(Status.PAY, Sum.REQUESTED, "payout-as-requested", None, cite)
    if standing.above is Consequence.REJECTED:
        return Settled(Status.NOTHING, Sum.NONE, "payout-above-rejected", "requested", cite)
    if standing.above is Consequence.MAY_BE_REJECTED:
        return Settled(Status.TO_ASSESS, Sum.UNKNOWN, "payout-above-assessed", "requested", cite)
    if entitlement == 0:
        return Settled(Status.NOTHING, Sum.NONE, "payout-rules-give-nothing", None, cite)
    return Settled(Status.PAY, Sum.ENTITLEMENT, "payout-limited", "requested", cite)


def _granted(standing: Standing, sums: Sums) -> Settled:
    """A decision to grant: it is paid as decided, and said so where the rules alone would not give it."""
    if sums.granted is None:
        return missing("granted")
    if sums.granted == 0:
        return Settled(Status.NOTHING, Sum.NONE, "payout-granted-nothing", "granted")
    if standing.settled is not None or sums.entitlement is None:
        return Settled(Status.PAY, Sum.GRANTED, "payout-granted-beside-rules", "granted", standing.amounts_cite)
    if sums.granted > sums.entitlement:
        return Settled(Status.PAY, Sum.GRANTED, "payout-granted-above", "granted", standing.amounts_cite)
    return Settled(Status.PAY, Sum.GRANTED, "payout-granted", "granted", standing.amounts_cite)


def _granted_before(standing: Standing, sums: Sums) -> Settled:
    """A grant that was decided for the application's own year, in another: never more than the rules give in that."""
    if not sums.granted:
        return _granted(standing, sums)
    if standing.settled is not None:
        return standing.settled
    cite = standing.amounts_cite
    if sums.entitlement is None:
        return by_shortfall(sums.why or Shortfall(Why.NOT_STATED, "result-no-amount-applies"), cite)
    if sums.entitlement == 0:
        return Settled(Status.NOTHING, Sum.NONE, "payout-rules-give-nothing", None, cite)
    if sums.granted > sums.entitlement:
        return Settled(Status.PAY, Sum.ENTITLEMENT, "payout-granted-limited", "granted", cite)
    return Settled(Status.PAY, Sum.GRANTED, "payout-granted", "granted", cite)


def missing(column: str) -> Settled:
    """An error: a column that is needed is empty."""
    return Settled(Status.ERROR, Sum.UNKNOWN, "result-missing-fact", column, None, {"fact": column})


def bounded(entitlement: Entitlement) -> Entitlement:
    """What the rules give, left to a person where it has more digits than any amount that can be written."""
    if entitlement.kroner is None or entitlement.kroner < MOST_KRONER:
        return entitlement
    return entitlement._replace(kroner=None, why=Shortfall(Why.JUDGEMENT, "payout-too-high"))


def by_shortfall(why: Shortfall, cite: Citation | None) -> Settled:
    """What follows from a reason why there is no sum: what is wrong gives nothing, a missing fact is an error, and all
    else is for a person.
    """
    if why.why is Why.WRONG:
        return Settled(Status.NOTHING, Sum.NONE, why.key, name_of(why.path) or None, cite, why.params)
    status = Status.ERROR if why.why is Why.MISSING_FACT else Status.TO_ASSESS
    return Settled(status, Sum.UNKNOWN, why.key, name_of(why.path) or None, cite, why.params)


def paid(settled: Settled, sums: Sums) -> int | None:
    """The sum that is paid, in whole kroner; `None` where that is not decided."""
    match settled.pays:
        case Sum.REQUESTED:
            return sums.requested
        case Sum.ENTITLEMENT:
            return sums.entitlement
        case Sum.GRANTED:
            return sums.granted
        case Sum.NONE:
            return 0
        case Sum.UNKNOWN:
            return None


def own_funding(settled: Settled, sums: Sums, *, asks_own: bool) -> int | None:
    """What the applicant must cover of what it asks for, as the module's docstring says."""
    payout = paid(settled, sums)
    if settled.status is not Status.PAY or payout is None or sums.requested is None:
        return None
    rest = max(sums.requested - payout, 0)
    return None if rest == 0 and asks_own else rest


def titles(cite: Citation | None, edition: Edition | None) -> tuple[str | None, str | None]:
    """The titles of a source and of the section in it."""
    if cite is None or edition is None:
        return None, None
    source = edition.sources[cite.source]
    return source.title, source.sections[cite.section]
