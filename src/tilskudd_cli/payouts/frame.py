"""`pay`: the columns of a frame, reckoned together.

Three steps. What rows have in common is looked up once for each key (`payouts.keys`). The sums of a row are columns of
whole numbers, and its amount an expression over them (`payouts.exprs`). How those sums compare says which case of the
key it is, and so its status, reason and payout (`payouts.comparing`). A row that is not plain, because a cell is empty
or cannot be read, a number is too high, or the amount takes more than expressions can say, is settled on its own by
`single.pay_row`, once for each distinct row. Whichever way a row goes, it comes to the same.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import narwhals as nw

from tilskudd_cli.payouts import comparing as c
from tilskudd_cli.payouts.cells import Numbers, is_number, unreadable_in, with_numbers
from tilskudd_cli.payouts.columns import UNREADABLE, Column, path_of
from tilskudd_cli.payouts.desk import Desk, Held
from tilskudd_cli.payouts.keys import SEPARATOR, Keys
from tilskudd_cli.payouts.outcome import Group, PayoutRow
from tilskudd_cli.payouts.single import pay_row
from tilskudd_cli.payouts.tables import ROW, Frame, Rows, Table, attached, distinct, kept, summed, undotted
from tilskudd_cli.reading.problems import Problem
from tilskudd_cli.records import NamedTuple

if TYPE_CHECKING:
    from tilskudd_cli.payouts.coding import Coded

_KEY, _ALONE, _ONE = "k:key", "x:alone", "x:"
_MOST_KEYS = 200_000
_FIRST = ("scheme", "edition", UNREADABLE)
_GRANTED, _DECISION = "decision.granted", "decision.outcome"


def pay_frame(
    frame: Any,  # noqa: ANN401  any frame that Narwhals knows
    desk: Desk,
    *,
    year: int | None = None,
    today: dt.date | None = None,
    keep: Sequence[str] = (),
) -> Any:  # noqa: ANN401  the same kind of frame as was given
    """`payouts.pay` for one frame."""
    return Engine(desk, year=year, today=today).pay(frame, keep)


class Layout(NamedTuple):
    """What the columns of a frame are to its editions: `deciding` make the key, `numbers` are reckoned with, `others`
    need only be readable. `used` are the names of all of them in the order of the frame, for the first cell of a row
    that cannot be read is the one that is told.
    """

    deciding: tuple[str, ...]
    numbers: tuple[Column, ...]
    others: tuple[Column, ...]
    used: tuple[str, ...]


class Engine:
    """Pays frame after frame, and remembers what has been looked up for a key."""

    def __init__(self, desk: Desk, *, year: int | None = None, today: dt.date | None = None) -> None:
        self.desk = desk
        self.year = year
        self.today = today
        self._met: dict[tuple[str, str, tuple[str, ...]], Held | Problem] = {}
        self._layouts: dict[tuple[str, ...], Layout] = {}
        self._keys: dict[tuple[tuple[str, ...], tuple[str, ...]], Keys] = {}

    def pay(self, native: Any, keep: Sequence[str] = ()) -> Any:  # noqa: ANN401  any frame that Narwhals knows
        """A frame of the same kind with what every row comes to (`payouts.pay`)."""
        frame = undotted(nw.from_native(native))
        if _in_polars(frame):
            return self.code(native, keep).frame
        frame = self._reckoned(frame)
        first = [ROW] if ROW in frame.collect_schema().names() else []
        chosen = [nw.col(f"{c.RESULT}{name}").alias(name) for name in PayoutRow._fields]
        return frame.select(*first, *chosen, *kept(frame, keep)).to_native()

    def pay_and_count(
        self,
        native: Any,  # noqa: ANN401  as in `pay`
        keep: Sequence[str] = (),
    ) -> tuple[Any, list[Group]]:
        """The same for a frame in memory, and how many rows it has of each scheme, edition, year, group and status."""
        results = self.pay(native, keep)
        return results, _groups(nw.from_native(results, eager_only=True))

    def code(self, native: Any, keep: Sequence[str] = ()) -> Coded:  # noqa: ANN401  Polars is imported for its frames
        """The same for a Polars frame in memory, with what many rows share (`coding`)."""
        from tilskudd_cli.payouts.coding import coded

        frame, keys, layout = self._compared(_numbered(nw.from_native(native)), told=False)

        def settle(cells: Sequence[str | None]) -> PayoutRow:
            return self._alone(layout.used, cells)

        return coded(frame.to_native(), keys, layout.used, keep, settle)

    def _reckoned(self, frame: Frame) -> Frame:
        """A frame of any kind with the columns of the result."""
        found, _, layout = self._compared(_numbered(frame), told=True)
        return self._one_by_one(found, layout)

    def _compared(self, frame: Frame, *, told: bool) -> tuple[Frame, Keys, Layout]:
        """The frame with the columns of the result, but for rows that have to be settled one by one."""
        names = tuple(frame.collect_schema().names())
        frame, keys, layout = self._with_keys(frame, names)
        numbers: dict[str, Numbers] = {}
        unsure: list[nw.Expr] = []
        for column in layout.numbers:
            frame, numbers[column.path] = with_numbers(frame, column)
            unsure.append(numbers[column.path].unsure)
        if _GRANTED in numbers:  # with no word of a decision, which the key goes by
            unsure.append(_is_granted_unsaid(layout, numbers[_GRANTED]))
        unsure += [bad for column in layout.others if (bad := unreadable_in(frame, column)) is not None]
        case = "case" if "case" in names else None
        return c.with_results(frame, keys, numbers, unsure, case=case, told=told), keys, layout

    def _with_keys(self, frame: Frame, names: tuple[str, ...]) -> tuple[Frame, Keys, Layout]:
        """The frame with what is known of each row's key; keys that are new have been looked up.

        Rows of an edition that has not been met before may look at other columns: then all begins anew.
        """
        first = [name for name in _FIRST if name in names]
        layout = self._layouts.get(names)
        while True:
            if layout is None:
                self._meet(distinct(_as_text(frame.select(*first).unique(), first), first), first, names)
                layout = self._layouts[names] = self._layout(names, first)
            keys = self._keys_for(layout)
            text = _as_text(frame, layout.used)
            found, new = _looked_up(text, layout, keys)
            if not self._meet([row[: len(first)] for row in new], first, names):
                break
            layout = self._layouts[names] = self._layout(names, first)
        if new or not keys.keys:
            keys.add(new, self.desk, self.year, self.today)
            if _in_polars(frame):
                return _looked_up(text, layout, keys)[0], keys, layout
            found = attached(found.drop(*c.KNOWN, strict=False), c.key_table(keys, _KEY), _KEY)
        return found, keys, layout

    def _keys_for(self, layout: Layout) -> Keys:
        columns = layout.deciding, layout.used
        keys = self._keys.get(columns)
        if keys is None or len(keys.keys) > _MOST_KEYS:
            varying = [column.path for column in layout.numbers]
            keys = self._keys[columns] = Keys(layout.deciding, varying, layout.used)
        return keys

    def _meet(self, rows: Rows, first: Sequence[str], names: Sequence[str]) -> bool:
        """Make the editions that rows name ready; whether one of them is new to these columns."""
        before = len(self._met)
        for row in rows:
            said = {name: (cell or "").strip() for name, cell in zip(first, row, strict=True)}
            word = (said.get("scheme", ""), said.get("edition", ""), tuple(names))
            if word not in self._met:
                self._met[word] = self.desk.held(word[0], word[1], frozenset(names))
        return len(self._met) > before

    @property
    def editions(self) -> list[Held]:
        """The editions that rows have named so far."""
        return [held for held in self._met.values() if isinstance(held, Held)]

    def _layout(self, names: tuple[str, ...], first: Sequence[str]) -> Layout:
        """What the columns are to the editions that have been met with them."""
        editions = [held for (_, _, columns), held in self._met.items() if columns == names and isinstance(held, Held)]
        deciding = list(first)
        numbers: list[Column] = []
        others: list[Column] = []
        for name in names:
            found = [column for held in editions if (column := held.column(name)) is not None]
            if not found or name in first or name == ROW:
                continue
            decides = any(found[0].path in held.deciding for held in editions)
            if decides or len({(type(column.type), column.type.word) for column in found}) > 1:
                deciding.append(name)
            else:
                (numbers if is_number(found[0]) else others).append(found[0]._replace(name=name))
        having_a_say = {*deciding, *(column.name for column in (*numbers, *others))}
        used = tuple(name for name in names if name in having_a_say)
        return Layout(tuple(deciding), tuple(numbers), tuple(others), used)

    def _alone(self, names: Sequence[str], cells: Sequence[str | None]) -> PayoutRow:
        """A row settled on its own."""
        return pay_row(dict(zip(names, cells, strict=True)), self.desk, year=self.year, today=self.today).row

    def _one_by_one(self, frame: Frame, layout: Layout) -> Frame:
        """The frame with rows that the columns cannot decide settled on their own, each distinct one once."""
        names = layout.used
        rows = distinct(frame.filter(nw.col(c.UNDECIDED)), names)
        if not rows:
            return frame
        settled = [self._alone(names, cells) for cells in rows]
        keys = [SEPARATOR.join(_escaped(cell) for cell in cells) for cells in rows]
        whole = [nw.col(name).fill_null("") for name in names]
        parts = [part.str.replace_all("\\", "\\\\", literal=True) for part in whole]
        parts = [part.str.replace_all(SEPARATOR, "\\s", literal=True) for part in parts]
        text = nw.when(nw.col(c.UNDECIDED)).then(nw.concat_str(parts, separator=SEPARATOR))
        table = dict(zip(keys, settled, strict=True))
        frame = attached(frame.with_columns(text.alias(_ALONE)), _alone_table(table), _ALONE)
        chosen = {
            f"{c.RESULT}{name}": nw.when(nw.col(c.UNDECIDED))
            .then(nw.col(f"{_ONE}{name}"))
            .otherwise(nw.col(f"{c.RESULT}{name}"))
            for name in PayoutRow._fields
            if name != "case"
        }
        return frame.with_columns(**chosen)


def _looked_up(frame: Frame, layout: Layout, keys: Keys) -> tuple[Frame, Rows]:
    """The frame with the keys of its rows and what is known of them, and the cells of those of which nothing is."""
    if _in_polars(frame):
        from tilskudd_cli.payouts.coding import keyed

        native, new = keyed(frame.to_native(), layout.deciding, keys)
        return nw.from_native(native), new
    cells = [nw.col(name).fill_null("") for name in layout.deciding]
    frame = frame.with_columns((nw.concat_str(cells, separator=SEPARATOR) if cells else nw.lit("")).alias(_KEY))
    if not layout.deciding:
        return (attached(frame, c.key_table(keys, _KEY), _KEY), []) if keys.keys else (frame, [()])
    if not keys.keys:
        return frame, distinct(frame, layout.deciding)
    frame = attached(frame, c.key_table(keys, _KEY), _KEY)
    return frame, distinct(frame.filter(nw.col(c.CODE).is_null()), layout.deciding)


def _groups(frame: nw.DataFrame[Any]) -> list[Group]:
    """How many rows of results there are of each group, and what they are paid."""
    by = Group._fields[:5]
    counted = frame.group_by(*by).agg(nw.len().alias("rows"), summed(frame, "payout").alias("sum"))
    return [
        Group(scheme, edition, year, group, status, int(rows), int(payout or 0))
        for scheme, edition, year, group, status, rows, payout in counted.select(*by, "rows", "sum").rows()
    ]


def _escaped(cell: str | None) -> str:
    """A cell in which the separator cannot occur, so that no two rows have one key."""
    return (cell or "").replace("\\", "\\\\").replace(SEPARATOR, "\\s")


def _alone_table(rows: Mapping[str, PayoutRow]) -> Table:
    table: dict[str, Any] = {_ALONE: (nw.String, list(rows))}
    for i, name in enumerate(PayoutRow._fields):
        if name != "case":
            table[f"{_ONE}{name}"] = (c.KINDS[name], [row[i] for row in rows.values()])
    return table


def _in_polars(frame: Frame) -> bool:
    """Whether it is a frame in memory that Polars holds."""
    return isinstance(frame, nw.DataFrame) and frame.implementation.is_polars()


def _is_granted_unsaid(layout: Layout, granted: Numbers) -> nw.Expr:
    """Which rows have a sum that was granted and an empty cell where the decision would be."""
    some = (nw.col(granted.name) > 0).fill_null(value=False)
    name = next((name for name in layout.deciding if path_of(name) == _DECISION), None)
    if name is None:
        return some
    return some & ~nw.col(name).cast(nw.String).str.contains(r"\S").fill_null(value=False)


def _numbered(frame: Frame) -> Frame:
    """A frame in memory with its rows counted from 1, unless it brings that column."""
    if not isinstance(frame, nw.DataFrame) or ROW in frame.columns:
        return frame
    return frame.with_row_index("x:row").with_columns((nw.col("x:row").cast(nw.Int64) + 1).alias(ROW))


def _as_text(frame: Frame, names: Sequence[str]) -> Frame:
    """The frame with these columns as text, whatever they were."""
    schema: Mapping[str, Any] = frame.collect_schema()
    others = [nw.col(name).cast(nw.String) for name in names if schema[name] != nw.String]
    return frame.with_columns(*others) if others else frame
