"""Many case files at once: in order, on all cores, one bad file never stopping the rest, in little memory.

Files are handled in groups. What is done with a group is the work's own: a `Work` can be sent to another process, and
makes the worker there. For `check` (`Task`) each group gives its printed pieces and its counts: however many files
there are, only a few groups are under way at a time, and what is not printed yet is text, not values.
"""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.casework.checking import Checked, check_file, entry_of
from tilskudd_cli.casework.office import Office
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.compiled import Store
from tilskudd_cli.writing.entries import Run
from tilskudd_cli.writing.registry import get

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from typing import Protocol, TypeVar

    Done = TypeVar("Done")
    Done_co = TypeVar("Done_co", covariant=True)

    class Handles(Protocol[Done_co]):
        """A worker: handles files one group after the other."""

        def group(self, paths: Iterable[str]) -> Done_co:
            """What came of some files."""

    class Work(Protocol[Done_co]):
        """What is to be done with files, in values that can be sent to another process."""

        def worker(self) -> Handles[Done_co]:
            """Somebody to do it, in the process that asks."""


GROUP = 64
WORTH_WORKERS = 4 * GROUP
_AHEAD = 3
_CHARACTERS = 4000
_PATIENCE = 5
"""Seconds until a worker with nothing to do looks whether its parent is still there."""
_ALLOCATIONS = 200_000


class Task(NamedTuple):
    """All that a worker of `check` needs to know."""

    folders: tuple[str, ...]
    language: str
    format: str
    run: Run
    store: Store | None = None
    quiet: bool = False
    brief: bool = False
    fail_on_assess: bool = False

    def worker(self) -> Worker:
        """A worker for this task."""
        return Worker(self)


class Group(NamedTuple):
    """What came of some files: printed pieces in order, what is kept for the end, and counts."""

    bodies: tuple[str, ...]
    tails: tuple[str, ...]
    counts: dict[str, int]


class Worker:
    """Checks files one after the other for a task."""

    def __init__(self, task: Task) -> None:
        rest_the_collector()
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
            if task.quiet and not form.needs_data and self._has_nothing_to_say(checked):
                continue
            entry = entry_of(checked, task.language, with_data=form.needs_data, brief=task.brief)
            piece = form.entry(task.run, entry)
            if piece.body:
                bodies.append(piece.body)
            if piece.tail:
                tails.append(piece.tail)
        return Group(tuple(bodies), tuple(tails), dict(counts))

    def _has_nothing_to_say(self, checked: Checked) -> bool:
        """Whether a case is ready, and nothing about it makes the run end otherwise than well."""
        if checked.verdict is not Verdict.READY or checked.problems:
            return False
        return not (self.task.fail_on_assess and _waits_for_a_person(checked))


def rest_the_collector() -> None:
    """Let Python look for lost rings of objects seldom: nothing that a file leaves behind refers to itself."""
    import gc

    gc.freeze()
    gc.set_threshold(_ALLOCATIONS)


def _waits_for_a_person(checked: Checked) -> bool:
    assessment = checked.assessment
    return assessment is not None and any(one.outcome is Outcome.TO_ASSESS for one in assessment.notable)


def _count(checked: Checked, counts: Counter[str]) -> None:
    counts["cases"] += 1
    counts[str(checked.verdict)] += 1
    if _waits_for_a_person(checked):
        counts["to_assess"] += 1


def groups(paths: Iterator[str], work: Work[Done], jobs: int) -> Iterator[Done]:
    """What came of the groups of all files, in order; in several processes when there are files enough and `jobs`
    allows it.
    """
    first = list(islice(paths, WORTH_WORKERS))
    if jobs > 1 and len(first) == WORTH_WORKERS:
        yield from _in_processes(chain(first, paths), work, jobs)
        return
    worker = work.worker()
    for some in _grouped(chain(first, paths)):
        yield worker.group(some)


def _grouped(paths: Iterator[str]) -> Iterator[tuple[str, ...]]:
    """The paths in groups of so many files, or so many characters: a few groups always fit in a pipe."""
    some: list[str] = []
    length = 0
    for path in paths:
        some.append(path)
        length += len(path)
        if len(some) == GROUP or length > _CHARACTERS:
            yield tuple(some)
            some, length = [], 0
    if some:
        yield tuple(some)


def _serve(work: Work[object], made: Handles[object] | None, link: Connection, parent: int) -> None:
    """In a worker process: handle groups until there are no more, or the parent has gone. Ctrl-C is the parent's."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    worker = made or work.worker()
    while True:
        while not link.poll(_PATIENCE):
            if os.getppid() != parent:
                return
        try:
            some = link.recv()
        except EOFError:
            return
        try:
            link.send(worker.group(some))
        except OSError:  # nobody listens any more
            return
        except Exception as error:  # noqa: BLE001  the boundary of this process: the parent tells it
            from traceback import format_exc

            error.add_note(format_exc())  # for the log: a traceback does not travel between processes
            link.send(error)


def _in_processes(paths: Iterator[str], work: Work[Done], jobs: int) -> Iterator[Done]:
    """As `groups`, the groups dealt out in turn, so that they come back in order.

    Each worker has a pipe of its own and no lock is shared, so that stopping, at whatever moment, cannot hang.
    """
    from multiprocessing import Pipe, Process, get_start_method

    batches = _grouped(paths)
    made = work.worker()
    yield made.group(next(batches))  # what has been read and remembered by then, a forked process need not read again
    at_hand = made if get_start_method() == "fork" else None
    links: list[Connection] = []
    processes: list[Process] = []
    waiting: deque[Connection] = deque()
    try:
        for _ in range(jobs):
            ours, theirs = Pipe()
            process = Process(target=_serve, args=(work, at_hand, theirs, os.getpid()), daemon=True)
            process.start()
            theirs.close()
            links.append(ours)
            processes.append(process)
        for i, some in enumerate(batches):
            if len(waiting) == jobs * _AHEAD:
                yield _received(waiting.popleft())
            links[i % jobs].send(some)
            waiting.append(links[i % jobs])
        while waiting:
            yield _received(waiting.popleft())
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.join()
        for link in links:
            link.close()


def _received(link: Connection) -> Any:  # noqa: ANN401  a pipe does not know what its worker makes
    """The next group of a worker. What went wrong there goes on here."""
    answer = link.recv()
    if isinstance(answer, Exception):
        raise answer
    return answer


def summary(counts: Counter[str]) -> dict[str, int]:
    """The contract's summary: cases, and each verdict, also where it is zero."""
    return {"cases": counts["cases"], **{str(verdict): counts[str(verdict)] for verdict in Verdict}}
