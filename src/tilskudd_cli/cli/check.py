"""`tilskudd check PATH...`: hold cases against their scheme's edition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tilskudd_cli.casework.checking import tally_text
from tilskudd_cli.cli.batch import Group, Task, groups, summary
from tilskudd_cli.cli.check_options import CheckOptions, cores
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.kept import Kept
from tilskudd_cli.cli.paths import are_several, case_files
from tilskudd_cli.cli.progress import Advance, progress
from tilskudd_cli.cli.settings import settle, version
from tilskudd_cli.cli.streams import emit, say
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.files import STANDARD_INPUT
from tilskudd_cli.writing.entries import Run, Tally
from tilskudd_cli.writing.registry import get, words

FOR_PEOPLE = frozenset({"text", "table"})


def check(options: CheckOptions) -> int:
    """Check every case, print what came of it, and give the exit code."""
    settings = settle(options.common)
    colour = settings.colour and options.format == "text"
    run = Run("tilskudd", version(), settings.today.isoformat(), settings.language, words(settings.language), colour)
    brief = options.format in FOR_PEOPLE and not options.fail_on_assess and are_several(options.paths)
    quiet, assess = settings.common.quiet, options.fail_on_assess
    task = Task(settings.folders, settings.language, options.format, run, settings.store, quiet, brief, assess)
    counts: Counter[str] = Counter()
    # Another process has no standard input: it would find it empty.
    jobs = 1 if STANDARD_INPUT in options.paths else options.jobs or cores()
    with progress(options.paths, settings) as advance:
        done = groups(case_files(options.paths), task, jobs)
        written = emit(_printed(done, task, counts, advance), settings, for_people=options.format in FOR_PEOPLE)
    if written is not ExitCode.OK:
        return written
    if not counts["cases"]:
        say(text(settings.language, "ui-no-cases"))
        return ExitCode.USAGE
    return exit_code(counts, fail_on_assess=options.fail_on_assess)


def exit_code(counts: Counter[str], *, fail_on_assess: bool) -> ExitCode:
    """3 when anything could not be read, else 1 when anything must be corrected, else 0."""
    if counts["unreadable"]:
        return ExitCode.UNREADABLE
    if counts["cases"] != counts["ready"] or (fail_on_assess and counts["to_assess"]):
        return ExitCode.FINDINGS
    return ExitCode.OK


def _printed(done: Iterator[Group], task: Task, counts: Counter[str], advance: Advance) -> Iterator[str]:
    """Everything that is printed, piece by piece; `counts` fills up on the way."""
    form, run = get(task.format), task.run
    yield form.head(run)
    kept = Kept()
    is_first = True
    for group in done:
        counts.update(group.counts)
        for body in group.bodies:
            if not is_first and form.between:
                yield form.between
            is_first = False
            yield body
        kept.add(group.tails)
        advance(group.counts.get("cases", 0))
    totals = summary(counts)
    said = tally_text(totals, run.lang)
    if task.brief and counts["to_assess"]:
        said = f"{said}. {text(run.lang, 'ui-brief', {'n': counts['to_assess']})}"
    yield from form.foot(run, Tally(totals, said), kept)
