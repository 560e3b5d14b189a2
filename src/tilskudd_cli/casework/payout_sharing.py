"""A frame shared among the rows of a run: who claims what, and what becomes of each row.

A row that is paid claims what it is paid. What has been granted already is not shared anew: it is taken off the frame
first. A row that is to be assessed, and one that is an error, take no part and are counted as undecided. Rows are told
apart by municipality and case number, never by their place in a file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from tilskudd_cli.casework.payout_wanted import Found, FrameWanted, Refusal
from tilskudd_cli.payouts.allotment import allot
from tilskudd_cli.payouts.allotment_records import Balance, Claim, Share, Why, said
from tilskudd_cli.payouts.columns import columns_of, name_of
from tilskudd_cli.payouts.outcome import Status
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.schemes.frames import AllotMethod
from tilskudd_cli.schemes.requirements import declared_by
from tilskudd_cli.wording.payout import CLAIM, MESSAGE, message_of
from tilskudd_cli.wording.payout_frame import Decided, Framed
from tilskudd_cli.writing.payouts.records import Cell, Piece, Row

GRANTED = frozenset({"payout-granted", "payout-granted-above", "payout-granted-limited", "payout-granted-beside-rules"})
"""The reasons of rows that are paid because that has been decided."""

UNDECIDED = "\x1f"
"""What sets apart the case number and the place of an undecided row: it takes no part, so its key decides nothing."""

_WEIGHED = frozenset({AllotMethod.PROPORTIONAL, AllotMethod.RANKED, AllotMethod.RANKED_PARTIAL})


class Terms(NamedTuple):
    """How the frame is shared, once options and rule file are joined."""

    kroner: int
    method: AllotMethod
    by: str | None
    seed: int | None
    smallest: int


class DoubleError(Exception):
    """Two rows claim as one case; `key` is its municipality and case number."""

    def __init__(self, key: tuple[str, ...]) -> None:
        super().__init__(*key)
        self.key = key


def terms_of(wanted: FrameWanted, edition: Edition, year: int | None) -> Terms | Refusal:
    """The terms as asked for; what was not said, as the edition states it; the refusal where it does not."""
    stated = next((one for one in edition.frames if not one.years or year in one.years), None)
    where = {"scheme": edition.scheme, "edition": edition.edition, "year": year}
    kroner = wanted.kroner if wanted.kroner is not None or stated is None else stated.kroner
    method = wanted.method if wanted.method is not None or stated is None else stated.allot
    by = wanted.by if wanted.by is not None or stated is None else stated.by
    smallest = wanted.smallest if wanted.smallest is not None or stated is None else stated.smallest
    if kroner is None:
        return Refusal("pay-frame-not-stated", where)
    if method is None:
        return Refusal("pay-frame-no-method", where)
    if method in _WEIGHED and by is None:
        return Refusal("pay-frame-no-by", {"method": str(method)})
    if method is AllotMethod.LOTS and wanted.seed is None:
        return Refusal("pay-frame-no-seed")
    if method in _WEIGHED and by is not None and name_of(by) not in columns_of(declared_by(edition)):
        return Refusal("pay-unknown-fact", {"fact": by, "scheme": edition.scheme, "edition": edition.edition})
    return Terms(kroner, method, by if method in _WEIGHED else None, wanted.seed, smallest or 0)


class Entry(NamedTuple):
    """A row that has to do with the frame: where it stands, what it claims (`None`: undecided), whether decided."""

    key: tuple[str, ...]
    kroner: int | None
    weight: str | None
    is_granted: bool


def share(
    found: Sequence[Found], terms: Terms, names: Sequence[str], language: str | None
) -> tuple[Framed, list[Found]]:
    """The frame shared, and the rows with what they got, in the columns `names`; worded anew in `language`.

    Raises `DoubleError` when two rows claim as one case.
    """
    before = [name for name in names if name != CLAIM]
    entries = list(_entries(found, {name: before.index(name) for name in _LOOKED_AT}))
    keys = Counter(one.key for one in entries if one is not None and not one.is_granted)
    double = next((key for key, times in keys.items() if times > 1), None)
    if double is not None:
        raise DoubleError(double)
    granted = [one.kroner or 0 for one in entries if one is not None and one.is_granted]
    decided = Decided(len(granted), sum(granted))
    claiming = [(place, one) for place, one in enumerate(entries) if one is not None and not one.is_granted]
    claims = [_claim(one, terms) for _, one in claiming]
    left = max(terms.kroner - decided.kroner, 0)
    done = allot(claims, left, terms.method, smallest=terms.smallest, seed=terms.seed)
    shares = {place: one for (place, _), one in zip(claiming, done.shares, strict=True) if one.claimed is not None}
    told = _Told(tuple(names), language, done.balance)
    return Framed(terms.kroner, decided, done.balance, terms.by), list(_with_shares(found, shares, told))


_LOOKED_AT = ("number", "case", "payout", "status", "reason")


class _Entry(NamedTuple):
    """A row that has to do with the frame: its key, what it claims (`None`: undecided), whether that is decided."""

    key: tuple[str, ...]
    kroner: int | None
    weight: str | None
    is_granted: bool


def _entries(found: Sequence[Found], at: Mapping[str, int]) -> Iterator[_Entry | None]:
    """An entry for each row, in their order; `None` for one that is paid nothing whatever the frame."""
    place = 0
    for one in found:
        weights = [None] * one.piece.size() if one.weights is None else one.weights
        for row, weight in zip(one.piece.tuples(), weights, strict=True):
            number, case, payout, status, reason = (row[at[name]] for name in _LOOKED_AT)
            key = (str(number or ""), str(case or ""))
            if status == Status.NOTHING:
                yield None
            elif status == Status.PAY and isinstance(payout, int):
                yield _Entry(key, payout, weight, reason in GRANTED)
            else:
                yield _Entry((key[0], f"{key[1]}{UNDECIDED}{place}"), None, weight, is_granted=False)
            place += 1


def _claim(entry: _Entry, terms: Terms) -> Claim:
    value = None if entry.weight is None else Fraction(entry.weight)
    if terms.method is AllotMethod.PROPORTIONAL:
        return Claim(entry.key, entry.kroner, value)
    rank = None if value is None or value.denominator != 1 else int(value)
    return Claim(entry.key, entry.kroner, None, rank)


class _Told(NamedTuple):
    """What is needed to write down what rows got: their columns, and how a reason is worded (`None`: it is not)."""

    names: tuple[str, ...]
    language: str | None
    balance: Balance


def _with_shares(found: Sequence[Found], shares: Mapping[int, Share], told: _Told) -> Iterator[Found]:
    """The rows with what they got, and with what they could get in a column of its own."""
    place = 0
    for one in found:
        rows: list[Row] = []
        for row in one.piece.tuples():
            rows.append(_with_share(row, shares.get(place), told))
            place += 1
        yield Found(one.file, Piece(tuple(rows)))


def _with_share(row: Row, share: Share | None, told: _Told) -> Row:
    cells: dict[str, Cell] = dict(zip((name for name in told.names if name != CLAIM), row, strict=True))
    claim = cells[CLAIM] = cells["payout"]
    if share is not None and share.paid != claim and share.why is not None:
        paid, requested = share.paid, cells["requested"]
        cells["payout"] = paid
        cells["status"] = str(_status(paid))
        cells["own_funding"] = max(requested - paid, 0) if paid and isinstance(requested, int) else None
        cells |= {"reason": str(share.why), "fact": None, "source": None, "section": None}
        if told.language is not None:
            cells[MESSAGE] = reason_in_words(share.why, share.claimed, paid, told.balance, told.language)
    return tuple(cells[name] for name in told.names)


def _status(paid: int | None) -> Status:
    if paid is None:
        return Status.TO_ASSESS
    return Status.PAY if paid else Status.NOTHING


def reason_in_words(why: str, claimed: int | None, paid: int | None, balance: Balance, language: str) -> str:
    """Why a row gets less than it could."""
    because = said(Why(why), claimed, paid, balance)
    return message_of(because.key, because.params, None, language)
