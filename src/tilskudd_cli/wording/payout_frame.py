"""The sharing of a frame, told: the steps, what is left over and why, and the proof that it adds up."""

from __future__ import annotations

from collections.abc import Mapping

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.payouts.allotment_records import Balance, Said
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.wording.plain_data import as_data
from tilskudd_cli.writing.payouts.records import Sharing


class Decided(NamedTuple):
    """What was granted before the frame is shared: how many rows, and how many kroner. It is taken off the frame."""

    rows: int
    kroner: int


class Framed(NamedTuple):
    """A frame and what came of it. `by` is the column that weighs or ranks."""

    kroner: int
    decided: Decided
    balance: Balance
    by: str | None = None

    @property
    def overdrawn(self) -> int:
        """By how many kroner the decisions alone are more than the frame."""
        return max(self.decided.kroner - self.kroner, 0)


def sharing_of(framed: Framed, language: str) -> Sharing:
    """The sharing as data and in words."""
    return Sharing(_data(framed), _lines(framed, language))


def _data(framed: Framed) -> Mapping[str, object]:
    balance = framed.balance
    return {
        "method": str(balance.terms.method),
        "frame": framed.kroner,
        "smallest": balance.terms.smallest,
        "by": framed.by,
        "seed": balance.terms.seed,
        "decided": framed.decided.kroner,
        "paid": framed.decided.kroner + balance.paid,
        "left_over": balance.left_over,
        "overdrawn": framed.overdrawn,
        "why_left": None if balance.why_left is None else balance.why_left.key,
        "open": balance.open,
        "level": as_data(balance.level),
        "steps": [
            {"code": step.key, **{name: as_data(value) for name, value in step.params.items()}}
            for step in balance.steps
        ],
    }


def _lines(framed: Framed, language: str) -> tuple[str, ...]:
    balance, decided = framed.balance, framed.decided
    how = text(language, f"term-allot-{balance.terms.method}")
    lines = [text(language, "pay-frame-head", {"kroner": framed.kroner, "how": how})]
    if decided.rows:
        lines.append(text(language, "pay-frame-decided", {"n": decided.rows, "kroner": decided.kroner}))
    if framed.overdrawn:
        lines.append(text(language, "pay-frame-overdrawn", {"kroner": framed.overdrawn}))
    lines += [_said(step, language) for step in balance.steps]
    if balance.why_left is not None:
        lines.append(_said(balance.why_left, language))
    sums = {"paid": decided.kroner + balance.paid, "left": balance.left_over, "frame": framed.kroner}
    if not framed.overdrawn:
        lines.append(text(language, "pay-frame-proof", sums))
    return tuple(lines)


def _said(said: Said, language: str) -> str:
    return text(language, said.key, said.params)
