"""What is read on a screen: the rows, a bar for the total of each year and group, the totals, and what else is to say.

Promise: nothing is cut, and no line is wider than the screen. Where the columns do not fit beside each other, each row
becomes a few lines of its own. Colours are plain ANSI codes; without them the words are the same, and nothing is told
by a colour alone. The payouts stand flush right below each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.kroner import kroner
from tilskudd_cli.writing.documents.wrapping import cells, wrapped
from tilskudd_cli.writing.payouts.as_table import explained_lines
from tilskudd_cli.writing.payouts.bars import bar
from tilskudd_cli.writing.payouts.records import Ending, Rows, Screen, TotalLine
from tilskudd_cli.writing.payouts.view import MOST, Heading, Line, View, remarks, total_cells, total_headings, view_of

_RESET, _BOLD, _DIM, _CYAN = "\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[36m"
_NARROWEST = 40
_GAP = 2
_WHO = frozenset({"file", "row", "case", "municipality", "scheme", "edition", "year"})
"""What names a row, or a total, in its first line."""

_TOLD = _WHO | {"payout"}


class TerminalPayouts:
    """Rows, bars and totals, as wide as the screen."""

    name = "terminal"
    for_people = True
    is_binary = False
    words = True
    explains = True
    most: int | None = MOST

    def write(self, rows: Rows, screen: Screen) -> Iterator[str | bytes]:
        """Everything, part by part."""
        page = _Page(screen, rows.sheet.language)
        yield from page.all(view_of(rows))


class _Page:
    """What is shown on one screen."""

    def __init__(self, screen: Screen, language: str) -> None:
        self.width = max(screen.width, _NARROWEST)
        self.screen = screen
        self.language = language

    def all(self, view: View) -> Iterator[str]:
        """The rows, the bars, the totals and what is to be said, with an empty line between them."""
        parts = [
            [line for said in view.shared for line in wrapped(said, self.width)],
            self.rows(view),
            self.bars(view.ending.totals),
            self.totals(view.ending),
        ]
        if view.ending.sharing is not None:
            parts.append([line for said in view.ending.sharing.lines for line in wrapped(said, self.width)])
        explained = map(explained_lines, view.ending.explained)
        parts += [[line for said in lines for line in self.indented(said)] for lines in explained]
        parts.append([line for said in remarks(view.ending, self.language) for line in wrapped(said, self.width)])
        between = ""
        for part in parts:
            if part:
                yield between + "".join(f"{line.rstrip(' ')}\n" for line in part)
                between = "\n"

    def painted(self, said: str, paint: str) -> str:
        """A text in a colour, on a screen that has them; the blanks around it stay plain."""
        bare = said.strip(" ")
        return said.replace(bare, f"{paint}{bare}{_RESET}", 1) if self.screen.colour and bare else said

    def indented(self, said: str) -> list[str]:
        """A text wrapped, its further lines as far in as its first."""
        bare = said.lstrip(" ")
        blank = " " * min(len(said) - len(bare), self.width // 4)
        return [blank + line for line in wrapped(bare, self.width - len(blank))]

    def rows(self, view: View) -> list[str]:
        """The rows in columns, and below each what is not plain about it."""
        widths = _widths(view.headings, [line.cells for line in view.lines])
        if not view.lines:
            return []
        if sum(widths) + _GAP * (len(widths) - 1) > self.width:
            return [line for row in view.lines for line in self.card(view.headings, row)]
        lines = [self.painted(_in_columns([one.label for one in view.headings], view.headings, widths), _BOLD)]
        for row in view.lines:
            lines += [_in_columns(row.cells, view.headings, widths), *self.message(row)]
        return lines

    def message(self, row: Line) -> list[str]:
        """What is not plain about a row."""
        if row.is_plain or not row.message:
            return []
        return [f"    {self.painted(line, _DIM)}" for line in wrapped(row.message, self.width - 4)]

    def card(self, headings: Sequence[Heading], row: Line) -> list[str]:
        """A row as lines of its own: who it is, with the payout flush right, then all else, then what is not plain."""
        named = list(zip(headings, row.cells, strict=True))
        payout = next((cell for heading, cell in named if heading.name == "payout"), "")
        who = "  ".join(cell for heading, cell in named if heading.name in _WHO and cell)
        rest = [f"{heading.label} {cell}" for heading, cell in named if heading.name not in _TOLD and cell]
        lines = wrapped(who, self.width)
        room = self.width - cells(lines[-1]) - cells(payout)
        lines = [*lines[:-1], f"{lines[-1]}{' ' * room}{payout}"] if room > 1 else [*lines, payout.rjust(self.width)]
        lines[0] = self.painted(lines[0], _BOLD)
        about = "\u00a0· ".join(one.replace(" ", "\u00a0") for one in rest)
        return [*lines, *(f"    {line}" for line in wrapped(about, self.width - 4) if about), *self.message(row)]

    def totals(self, ending: Ending) -> list[str]:
        """The totals in columns, without those that are the same in all of them."""
        headings, rows = total_headings(self.language), total_cells(ending, self.language)
        scheme = {(line.scheme, line.edition) for line in ending.totals}
        first = 2 if len(scheme) == 1 else 0
        if first and len(rows) > 1:
            rows[-1] = (*rows[-1][:first], "", rows[-1][0], *rows[-1][first + 2 :])
        headings, rows = headings[first:], [row[first:] for row in rows]
        widths = _widths(headings, rows)
        if not rows:
            return []
        if sum(widths) + _GAP * (len(widths) - 1) > self.width:
            return [line for row in rows for line in self.card(headings, Line(row, "", is_plain=True))]
        head = self.painted(_in_columns([one.label for one in headings], headings, widths), _BOLD)
        return [head, *(_in_columns(row, headings, widths) for row in rows)]

    def bars(self, totals: Sequence[TotalLine]) -> list[str]:
        """A bar for the total of each year and group, where somebody would rather look than read."""
        paid = [line for line in totals if line.payout]
        if not paid:
            return []
        several = len({(line.scheme, line.edition) for line in paid}) > 1
        labels = [_label(line, several=several) for line in paid]
        sums = [kroner(line.payout, self.language) for line in paid]
        widest, amounts = max(map(cells, labels)), max(map(cells, sums))
        most = max(line.payout for line in paid)
        lines = [self.painted(text(self.language, "pay-bars"), _BOLD)]
        beside = self.width - widest - amounts - 2 * _GAP
        for line, label, amount in zip(paid, labels, sums, strict=True):
            room = beside if beside >= 10 else self.width - amounts - _GAP
            drawn = bar(line.payout, most, room, blocks=self.screen.blocks)
            start = label + " " * (widest - cells(label) + _GAP) if beside >= 10 else ""
            if not start:
                lines += wrapped(label, self.width)
            blank = " " * (room - len(drawn) + _GAP + amounts - cells(amount))
            lines.append(f"{start}{self.painted(drawn, _CYAN)}{blank}{amount}")
        return lines


def _label(line: TotalLine, *, several: bool) -> str:
    from tilskudd_cli.language.visible import visible

    parts = [line.scheme, line.edition] if several else []
    return " ".join(visible(str(part)) for part in (*parts, line.year, line.label) if part is not None)


def _widths(headings: Sequence[Heading], rows: Sequence[Sequence[str]]) -> list[int]:
    columns = zip(*([one.label for one in headings], *rows), strict=True)
    return [max(map(cells, column)) for column in columns]


def _in_columns(row: Sequence[str], headings: Sequence[Heading], widths: Sequence[int]) -> str:
    set_out: list[str] = []
    for cell, heading, width in zip(row, headings, widths, strict=True):
        blank = " " * (width - cells(cell))
        set_out.append(blank + cell if heading.right else cell + blank)
    return (" " * _GAP).join(set_out)
