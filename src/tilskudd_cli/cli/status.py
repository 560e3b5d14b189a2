"""`tilskudd status PATH...`: a folder of cases on one screen, with what needs doing this week first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from tilskudd_cli.casework.checking import check_file
from tilskudd_cli.casework.office import Office
from tilskudd_cli.casework.status import overview
from tilskudd_cli.casework.status_cases import Seen, seen
from tilskudd_cli.cli.batch import groups, rest_the_collector
from tilskudd_cli.cli.check_options import cores
from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.paths import case_files
from tilskudd_cli.cli.progress import progress
from tilskudd_cli.cli.screen import width_for
from tilskudd_cli.cli.settings import Common, Settings, settle, version
from tilskudd_cli.cli.streams import emit, say
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.reading.files import STANDARD_INPUT
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.compiled import Store
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.status import TO_ASSESS, Need, Overview, Unread, Wanted, page_of
from tilskudd_cli.writing.documents.model import Screen
from tilskudd_cli.writing.status.registry import get

FIRST = 8
"""How many of each list are shown, unless all are asked for."""


class StatusOptions(NamedTuple):
    """The options of `status`. `jobs` as in `check`."""

    paths: tuple[str, ...]
    common: Common
    format: str = "text"
    all: bool = False
    jobs: int = 0


class Look(NamedTuple):
    """What a worker of `status` needs to know, in values that can be sent to another process."""

    folders: tuple[str, ...]
    language: str
    store: Store | None

    def worker(self) -> Looking:
        """A worker for this."""
        return Looking(self)


class Looking:
    """Reads cases and keeps the little of each that the status is made of."""

    def __init__(self, look: Look) -> None:
        rest_the_collector()
        self.language = look.language
        self.office = Office(Catalogue(look.folders, look.store))

    def group(self, paths: Iterable[str]) -> tuple[Seen | Unread, ...]:
        """What came of some files."""
        return tuple([seen(check_file(path, self.office), self.language) for path in paths])


def status(options: StatusOptions) -> int:
    """Print how the cases stand: 0, 1 where something is late or to be corrected, 3 where a file could not be read."""
    settings = settle(options.common)
    found = _found(options, settings)
    if not found.rows:
        say(text(settings.language, "ui-no-cases"))
        return ExitCode.USAGE
    form = get(options.format)
    first = None if options.all else FIRST
    page = page_of(found, Wanted(settings.language, settings.today, first, version(), options.format == "json"))
    screen = Screen(width_for(settings.common), settings.colour)
    written = emit(form.pieces(page, screen), settings, for_people=form.for_people)
    return exit_code(found) if written is ExitCode.OK else written


def exit_code(found: Overview) -> ExitCode:
    """3 when a file could not be read, else 1 when something is late or a case waits to be corrected, else 0."""
    if found.unread:
        return ExitCode.UNREADABLE
    is_finding = any(
        one.need is Need.OVERDUE or (one.need is Need.WAITING and one.what != TO_ASSESS) for one in found.todo
    )
    return ExitCode.FINDINGS if is_finding else ExitCode.OK


def _found(options: StatusOptions, settings: Settings) -> Overview:
    look = Look(settings.folders, settings.language, settings.store)
    # Another process has no standard input: it would find it empty.
    jobs = 1 if STANDARD_INPUT in options.paths else options.jobs or cores()
    catalogue = settings.catalogue()

    @cache
    def edition(scheme: str, name: str) -> Edition | None:
        loaded = catalogue.load(scheme, name)
        return None if loaded is None or loaded.rule_file is None else loaded.rule_file.edition

    def cases() -> Iterator[Seen | Unread]:
        with progress(options.paths, settings) as advance:
            for group in groups(case_files(options.paths), look, jobs):
                yield from group
                advance(len(group))

    return overview(cases(), edition, settings.today)
