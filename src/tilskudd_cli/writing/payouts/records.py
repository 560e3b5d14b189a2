"""What a payout format is given: rows in their order, piece by piece, and what is said when all of them have passed.

Nothing here knows schemes. Kroner are whole kroner. The cells of rows are *raw* machine values, texts from files among
them: each format makes them harmless for its own syntax. What stands in `Ending` and in labels is worded and visible.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from tilskudd_cli.records import NamedTuple

if TYPE_CHECKING:
    from tilskudd_cli.writing.chunks import Chunk

Cell = str | int | None
Row = tuple[Cell, ...]


class Kind(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    NUMBER = "number"
    KRONER = "kroner"
    STATUS = "status"


class Column(NamedTuple):
    """A column: its machine name, its head in the reader's language, and what its cells are."""

    name: str
    label: str
    kind: Kind = Kind.TEXT


class Sheet(NamedTuple):
    """What is known before any row: the columns, the day and language, and the years where a row has several.

    `day` is the date of the document and never the clock's. `version` is that of the program.
    """

    language: str
    day: dt.date
    version: str
    columns: tuple[Column, ...]
    years: tuple[int, ...] = ()

    @property
    def names(self) -> list[str]:
        """The machine names of the columns, in order."""
        return [column.name for column in self.columns]


class Alike(NamedTuple):
    """What many rows of a Polars frame share: `code` says which row of `table` has the other columns of each.

    `names` are all columns, in the order of the sheet.
    """

    code: Any
    table: Any
    names: Sequence[str]


class Piece(NamedTuple):
    """Some rows, in the order of the sheet's columns: as tuples, or as a Polars frame with those columns.

    Where there is `alike`, the frame has only the columns that differ from row to row.
    """

    rows: Sequence[Row] = ()
    frame: Any = None
    alike: Alike | None = None

    def whole(self) -> Any:  # noqa: ANN401 - Polars is not imported for those who have no frame
        """The frame with all columns, or nothing where the rows are tuples."""
        if self.alike is None:
            return self.frame
        return self.frame.hstack(self.alike.table[self.alike.code]).select(self.alike.names)

    def tuples(self) -> Iterable[Row]:
        """The rows, one by one."""
        if self.frame is None:
            return self.rows
        rows: Iterable[Row] = self.whole().iter_rows()
        return rows

    def size(self) -> int:
        """How many rows there are."""
        return len(self.rows) if self.frame is None else len(self.frame)


class TotalLine(NamedTuple):
    """What is paid to one scheme, edition, year and group; `None` where a row did not say. `label` is the group's."""

    scheme: str | None
    edition: str | None
    year: int | None
    group: str | None
    label: str
    rows: int
    payout: int


class Explained(NamedTuple):
    """How one row came about: `file` and `row` as in its row, `row` `None` for a case file."""

    file: str
    row: int | None
    case: str | None
    year: int | None
    lines: tuple[str, ...]


class Sharing(NamedTuple):
    """A shared frame: its data for machines, and the steps and the proof in words."""

    data: Mapping[str, object]
    lines: tuple[str, ...]


class Ending(NamedTuple):
    """What is said when every row has passed.

    `counts` are rows in and rows of each status; `said` the same in words. `problems` are about whole files, as data;
    `notes` what else a reader must know. `later` are kroner that rules commit after the years asked for.
    """

    totals: tuple[TotalLine, ...]
    counts: Mapping[str, int]
    said: str
    problems: tuple[Mapping[str, object], ...] = ()
    notes: tuple[str, ...] = ()
    sharing: Sharing | None = None
    explained: tuple[Explained, ...] = ()
    later: int = 0


class Screen(NamedTuple):
    """What the rows are shown on: its width in cells, whether it knows colours, and whether it has block characters."""

    width: int = 80
    colour: bool = False
    blocks: bool = True


class Rows(Protocol):
    """The rows of a run. `ending` may be asked for once every piece has been taken."""

    sheet: Sheet

    def pieces(self) -> Iterator[Piece]:
        """The rows in their order."""

    def ending(self) -> Ending:
        """What is said at the end."""


class PayoutFormat(Protocol):
    """One format. What it writes depends on nothing but its arguments.

    `words` is whether rows need the column `message`; `explains` whether it can show how a row came about; `most` how
    many rows it can take.
    """

    name: str
    for_people: bool
    is_binary: bool
    words: bool
    explains: bool
    most: int | None

    def write(self, rows: Rows, screen: Screen) -> Iterator[Chunk]:
        """Everything, piece by piece."""


class Lacking(NamedTuple):
    """The library a format needs that is not installed, and the extra of ours that brings it."""

    library: str
    extra: str
