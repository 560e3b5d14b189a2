"""Many case files at once: in order, on all cores, one bad file never stopping the rest, in little memory.

Files are handled in groups; each group gives its printed pieces and its counts. However many files there are, only a
few groups are under way at a time, and what is not printed yet is text, not values.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any

from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.casework.checking import Checked, check_file, entry_of
from tilskudd_cli.casework.office import Office
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.compiled import Store
from tilskudd_cli.writing.entries import Run
from tilskudd_cli.writing.registry import get

GROUP = 64
WORTH_WORKERS = 4 * GROUP
_AHEAD = 4
_ALLOCATIONS = 200_000


class Task(NamedTuple):
    """All that a worker needs to know, in values that can be sent to another process."""

    folders: tuple[str, ...]
    language: str
    format: str
    run: Run
    store: Store | None = None
    quiet: bool = False
    brief: bool = False


class Group(NamedTuple):
    """What came of some files: printed pieces in order, what is kept for the end, and counts."""

    bodies: tuple[str, ...]
    tails: tuple[str, ...]
    counts: dict[str, int]


class Worker:
    """Checks files one after the other for a task."""

    def __init__(self, task: Task) -> None:
        import gc

        # Nothing that a file leaves behind refers to itself, so the collector would look in vain, and often.
        gc.freeze()
        gc.set_threshold(_ALLOCATIONS)
        self.task = task
        self.office = Office(Catalogue(task.folders, task.store))
        self.format = get(task.format)

    def group(self, paths: Iterable[str]) -> Group:
        """Check some files."""
        bodies: list[str] = []
        tails: list[str] = []
        counts: Counter[str] = Counter()
        task, form = self.task, self.format
        for path in paths:
            checked = check_file(path, self.office)
            _count(checked, counts)
            if task.quiet and checked.verdict is Verdict.READY and not checked.problems and not form.needs_data:
                continue
            entry = entry_of(checked, task.language, with_data=form.needs_data, brief=task.brief)
            piece = form.entry(task.run, entry)
            if piece.body:
                bodies.append(piece.body)
            if piece.tail:
                tails.append(piece.tail)
        return Group(tuple(bodies), tuple(tails), dict(counts))


def _count(checked: Checked, counts: Counter[str]) -> None:
    counts["cases"] += 1
    counts[str(checked.verdict)] += 1
    if checked.assessment is not None and any(one.outcome is Outcome.TO_ASSESS for one in checked.assessment.notable):
        counts["to_assess"] += 1


def groups(paths: Iterator[str], task: Task, jobs: int) -> Iterator[Group]:
    """The groups of all files, in order; in several processes when there are files enough and `jobs` allows it."""
    first = list(islice(paths, WORTH_WORKERS))
    if jobs > 1 and len(first) == WORTH_WORKERS:
        yield from _in_processes(chain(first, paths), task, jobs)
        return
    worker = Worker(task)
    for some in _grouped(chain(first, paths)):
        yield worker.group(some)


def _grouped(paths: Iterator[str]) -> Iterator[tuple[str, ...]]:
    while some := tuple(islice(paths, GROUP)):
        yield some


_worker: Worker | None = None


def _start(task: Task) -> None:
    """In a worker process: make ready once. Ctrl-C is the parent's to handle."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    global _worker  # noqa: PLW0603  one per process, set when it starts
    _worker = Worker(task)


def _do(paths: tuple[str, ...]) -> Group:
    if _worker is None:  # pragma: no cover  the pool starts every worker with `_start`
        raise RuntimeError("the worker was not started")
    return _worker.group(paths)


def _in_processes(paths: Iterator[str], task: Task, jobs: int) -> Iterator[Group]:
    """As `groups`, with only a few groups sent ahead of what has been printed."""
    from multiprocessing import Pool

    waiting: deque[Any] = deque()
    with Pool(jobs, _start, (task,)) as pool:
        for some in _grouped(paths):
            waiting.append(pool.apply_async(_do, (some,)))
            if len(waiting) >= jobs * _AHEAD:
                yield waiting.popleft().get()
        while waiting:
            yield waiting.popleft().get()


def summary(counts: Counter[str]) -> dict[str, int]:
    """The contract's summary: cases, and each verdict, also where it is zero."""
    return {"cases": counts["cases"], **{str(verdict): counts[str(verdict)] for verdict in Verdict}}
