"""How far a long run of `payout` has come, on standard error, where somebody is looking; Rich is imported only then."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from tilskudd_cli.cli.progress import Advance, is_seen
from tilskudd_cli.cli.settings import Settings
from tilskudd_cli.language.catalogue import text

LONG = 1
"""Seconds that a run takes before it is long."""


@contextmanager
def row_progress(settings: Settings) -> Iterator[Advance]:
    """Gives the function to call with the number of rows just done. How many there will be nobody knows beforehand."""
    if not is_seen(settings):
        yield lambda _count: None
        return
    with ExitStack() as stack:
        yield _Shown(stack, settings).advance


class _Shown:
    """The rows that are done, shown from the first second on."""

    def __init__(self, stack: ExitStack, settings: Settings) -> None:
        self._stack = stack
        self._settings = settings
        self._start = time.monotonic()
        self._done = 0
        self._show: Advance | None = None

    def advance(self, count: int) -> None:
        """So many rows more are done."""
        self._done += count
        if self._show is None and time.monotonic() - self._start >= LONG:
            self._show = self._opened()
        if self._show is not None:
            self._show(self._done)

    def _opened(self) -> Advance:
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        console = Console(stderr=True, no_color=not self._settings.colour)
        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
        shown = self._stack.enter_context(Progress(*columns, console=console, transient=True))
        task = shown.add_task("", total=None)

        def show(done: int) -> None:
            shown.update(task, description=text(self._settings.language, "pay-progress", {"n": done}))

        return show
