"""What `payout` can be asked, as one frozen value, and what its words mean."""

from __future__ import annotations

from tilskudd_cli.casework.payout_wanted import FrameWanted, Refusal
from tilskudd_cli.cli.settings import Common
from tilskudd_cli.reading.values import Kroner, Wrong
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.frames import AllotMethod

BY_SCHEME = "scheme"
"""The word of `--frame` for the frame that the rule file states."""

_MOST_YEARS = 20


class PayoutOptions(NamedTuple):
    """The options of `payout`. `None`: not given. `years`, `frame` and `smallest` are as they were written."""

    paths: tuple[str, ...]
    common: Common
    year: int | None = None
    years: str | None = None
    frame: str | None = None
    allot: AllotMethod | None = None
    by: str | None = None
    seed: int | None = None
    smallest: str | None = None
    explain: tuple[str, ...] = ()
    format: str | None = None


def years_of(options: PayoutOptions) -> tuple[int, ...] | Refusal:
    """The years of `--years 2019-2022`, first and last included; none where it was not given."""
    if options.years is None:
        return ()
    if options.year is not None:
        return Refusal("pay-year-or-years")
    first, dash, last = options.years.replace("–", "-").partition("-")
    words = (first.strip(), (last if dash else first).strip())
    if not all(word.isascii() and word.isdecimal() and len(word) == 4 for word in words):
        return Refusal("pay-bad-years", {"written": options.years})
    start, end = map(int, words)
    if not 0 <= end - start < _MOST_YEARS:
        return Refusal("pay-bad-years", {"written": options.years})
    return tuple(range(start, end + 1))


def frame_of(options: PayoutOptions) -> FrameWanted | Refusal | None:
    """How a frame is to be shared; `None` where nothing of the kind was asked for."""
    given = {
        "--by": options.by,
        "--seed": options.seed,
        "--smallest": options.smallest,
        "--allot": options.allot,
    }
    if options.frame is None:
        alone = next((name for name, value in given.items() if value is not None), None)
        return None if alone is None else Refusal("pay-only-with-frame", {"option": alone})
    if options.years is not None:
        return Refusal("pay-frame-one-year")
    kroner = None if options.frame == BY_SCHEME else _kroner(options.frame, "--frame")
    if isinstance(kroner, Refusal):
        return kroner
    smallest = None if options.smallest is None else _kroner(options.smallest, "--smallest")
    if isinstance(smallest, Refusal):
        return smallest
    return FrameWanted(kroner, options.allot, options.by, options.seed, smallest)


def _kroner(word: str, option: str) -> int | Refusal:
    """An amount in any form that a case file may use."""
    kroner = Kroner().parse(word.strip())
    return Refusal("pay-bad-kroner", {"option": option, "written": word}) if isinstance(kroner, Wrong) else kroner
