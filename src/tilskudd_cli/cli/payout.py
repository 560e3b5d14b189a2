"""`tilskudd payout PATH...`: what each case and each row of a batch is paid, and a frame shared among them."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from tilskudd_cli.casework.payout import CannotShareError, PayoutRun
from tilskudd_cli.casework.payout_wanted import Refusal, Wanted
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.payout_options import PayoutOptions, frame_of, years_of
from tilskudd_cli.cli.payout_paths import Inputs
from tilskudd_cli.cli.payout_progress import row_progress
from tilskudd_cli.cli.screen import is_shown, width_for
from tilskudd_cli.cli.settings import Settings, settle, version
from tilskudd_cli.cli.streams import emit, say
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.writing.payouts.records import Ending, PayoutFormat, Piece, Screen
from tilskudd_cli.writing.payouts.registry import get, lacking

__all__ = ["PayoutOptions", "payout"]


class TooManyRowsError(Exception):
    """More rows than the format can take."""


def payout(options: PayoutOptions) -> int:
    """Print what is paid: 0, or 1 where something must be assessed, or 3 where a row or a file is an error."""
    settings = settle(options.common)
    form = get(options.format or _default(options))
    wanted = _wanted(options, form, settings)
    if isinstance(wanted, ExitCode):
        return wanted
    with Inputs(options.paths) as inputs, row_progress(settings) as advance:
        missing = _missing(form.name, has_batch=inputs.has_batch, settings=settings)
        if missing is not None:
            return missing
        run = _Watched(PayoutRun(inputs, settings.catalogue(), wanted), form.most, advance)
        try:
            written = emit(form.write(run, _screen(settings)), settings, for_people=form.for_people)
        except TooManyRowsError:
            say(text(settings.language, "pay-too-many-rows", {"format": form.name, "most": form.most}))
            return ExitCode.USAGE
        except CannotShareError as error:
            return _refused(error.refusal, settings)
    return written if written is not ExitCode.OK else _ended(run.last, form, settings)


class _Watched:
    """The rows of a run on their way into a format: counted, and stopped where there are too many."""

    def __init__(self, run: PayoutRun, most: int | None, advance: object) -> None:
        self.sheet = run.sheet
        self.last: Ending | None = None
        self._run = run
        self._most = most
        self._advance = advance

    def pieces(self) -> Iterator[Piece]:
        """As the run's."""
        rows = 0
        for piece in self._run.pieces():
            rows += piece.size()
            if self._most is not None and rows > self._most:
                raise TooManyRowsError
            if callable(self._advance):
                self._advance(piece.size())
            yield piece

    def ending(self) -> Ending:
        """As the run's; it is kept, because it decides the exit code."""
        self.last = self._run.ending()
        return self.last


def _default(options: PayoutOptions) -> str:
    return "terminal" if is_shown(options.common) else "table"


def _wanted(options: PayoutOptions, form: PayoutFormat, settings: Settings) -> Wanted | ExitCode:
    """What is asked for, or what is wrong with the options, once that has been said."""
    years = years_of(options)
    frame = frame_of(options)
    wrong = next((one for one in (years, frame) if isinstance(one, Refusal)), None)
    if wrong is None and form.is_binary and is_shown(options.common):
        wrong = Refusal("pay-not-on-screen", {"format": form.name})
    if wrong is None and options.explain and not form.explains:
        wrong = Refusal("pay-explain-format", {"format": form.name})
    if wrong is not None or isinstance(years, Refusal) or isinstance(frame, Refusal):
        return _refused(wrong, settings) if wrong is not None else ExitCode.USAGE
    return Wanted(
        settings.language,
        settings.today,
        version(),
        options.year,
        years,
        form.words,
        frozenset(options.explain),
        frame,
    )


def _refused(refusal: Refusal, settings: Settings) -> ExitCode:
    say(text(settings.language, refusal.code, refusal.params))
    return ExitCode.UNREADABLE if refusal.code == "pay-frame-twice" else ExitCode.USAGE


def _missing(form: str, *, has_batch: bool, settings: Settings) -> ExitCode | None:
    """Say what must be installed for the format or for a batch, where something must."""
    lack = lacking(form)
    library = None if lack is None else lack.library
    if has_batch and library is None:
        from importlib.util import find_spec

        library = next((name for name in ("narwhals", "polars") if find_spec(name) is None), None)
    if library is None:
        return None
    say(text(settings.language, "pay-needs-extra", {"library": library, "command": 'pip install "tilskudd[payout]"'}))
    return ExitCode.USAGE


def _ended(ending: Ending | None, form: PayoutFormat, settings: Settings) -> ExitCode:
    """Say what belongs on standard error, and give the exit code."""
    if ending is None:  # pragma: no cover  every format asks for the ending
        return ExitCode.OUR_FAULT
    language = settings.language
    for problem in ending.problems:
        say(text(language, "pay-file-problem", {"file": problem["file"], "message": problem["message"]}))
    if not form.for_people and not settings.common.quiet:
        for line in (ending.said, *ending.notes):
            say(line)
    broken = any(problem["severity"] == "error" for problem in ending.problems)
    if not ending.counts["in"] and not broken:
        say(text(language, "pay-no-rows"))
        return ExitCode.USAGE
    if broken or ending.counts["error"]:
        return ExitCode.UNREADABLE
    return ExitCode.FINDINGS if ending.counts["to_assess"] else ExitCode.OK


def _screen(settings: Settings) -> Screen:
    """The terminal; where there is none, what is written depends on nothing."""
    if not is_shown(settings.common):
        return Screen()
    width = width_for(settings.common)
    try:
        "█".encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return Screen(width, settings.colour, blocks=False)
    return Screen(width, settings.colour)
