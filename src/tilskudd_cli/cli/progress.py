"""A progress bar on standard error for long work, where somebody is looking; Rich is imported only then."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tilskudd_cli.cli.paths import case_files
from tilskudd_cli.cli.settings import Settings
from tilskudd_cli.language.catalogue import text

Advance = Callable[[int], None]
LONG = 500


@contextmanager
def progress(paths: tuple[str, ...], settings: Settings) -> Iterator[Advance]:
    """Gives the function to call with the number of files just done."""
    if not is_seen(settings) or (total := sum(1 for _ in case_files(paths))) < LONG:
        yield lambda _count: None
        return
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True, no_color=not settings.colour)
    with Progress(console=console, transient=True) as bar:
        task = bar.add_task(text(settings.language, "ui-checking"), total=total)
        yield lambda count: bar.update(task, advance=count)


def is_seen(settings: Settings) -> bool:
    """Whether a bar would be seen, and would not be drawn over results that go to the same terminal."""
    is_result_seen = settings.common.output in (None, "-") and sys.stdout.isatty()
    return not settings.common.quiet and sys.stderr.isatty() and not is_result_seen
