"""Findings for people, in one diagnostic form.

    file:line:column: CODE status: message
        7 | received: 2019-03-24
          |           ^^^^^^^^^^
        = source: where the rule stands

Promise: a finding takes one line, two for its excerpt and one for each note, whatever its strings hold. After the
findings of a file comes `file: headline`; the last line is the tally. Colours are plain ANSI codes, only when the run
asks for them.
"""

from __future__ import annotations

from collections.abc import Iterable

from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.entries import Entry, Finding, Piece, Run, Tally
from tilskudd_cli.writing.excerpt import excerpt

_BOLD, _DIM, _RESET = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_LEVELS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "note": "\x1b[2m"}


class TextFormat:
    """What a person reads on a terminal, in a log or in an archived file."""

    name = "text"
    between = ""
    needs_data = False

    def head(self, run: Run) -> str:  # noqa: ARG002 - the interface is the same for all formats
        """Nothing."""
        return ""

    def entry(self, run: Run, entry: Entry) -> Piece:
        """The diagnostics of a file, then its headline where it has one."""
        file = _file(entry.file)
        write = _coloured if run.colour else _plain
        lines: list[str] = []
        for finding in entry.findings:
            write(lines, file, finding)
        if entry.headline:
            headline = visible(entry.headline)
            lines.append(f"{_BOLD}{file}{_RESET}: {headline}" if run.colour else f"{file}: {headline}")
        lines.append("")
        return Piece("\n".join(lines))

    def foot(self, run: Run, tally: Tally, tails: Iterable[str]) -> Iterable[str]:  # noqa: ARG002 - as above
        """The tally, on a line of its own."""
        return (f"{visible(tally.text)}\n",) if tally.text else ()


def _file(file: str) -> str:
    """The name of a file at the start of a line; GitHub takes a line that begins with `::` for a command."""
    shown = visible(file)
    return f"./{shown}" if shown.startswith(("::", "##[")) else shown


def _place(file: str, finding: Finding) -> str:
    """`file:line:column`, as far as they are known."""
    if not finding.line:
        return file
    return f"{file}:{finding.line}:{finding.column}" if finding.column else f"{file}:{finding.line}"


def _plain(lines: list[str], file: str, finding: Finding) -> None:
    """Append the lines of a finding."""
    code, status, message = visible(finding.code), visible(finding.status), visible(finding.message)
    lines.append(f"{_place(file, finding)}: {code} {status}: {message}")
    if finding.line and finding.source_line:
        lines += excerpt(finding.source_line, finding.line, finding.column, finding.width)
    lines += [f"    = {visible(label)}: {visible(note)}" for label, note in finding.notes]


def _coloured(lines: list[str], file: str, finding: Finding) -> None:
    """Append the lines of a finding with ANSI codes: without them the text is the same as the plain one."""
    code, status, message = visible(finding.code), visible(finding.status), visible(finding.message)
    paint = _LEVELS[finding.level]
    lines.append(f"{_BOLD}{_place(file, finding)}{_RESET}: {paint}{code} {status}{_RESET}: {message}")
    if finding.line and finding.source_line:
        source, carets = excerpt(finding.source_line, finding.line, finding.column, finding.width)
        gutter = carets.index("|") + 1
        lines.append(f"{_DIM}{source[:gutter]}{_RESET}{source[gutter:]}")
        lines.append(f"{_DIM}{carets[:gutter]}{_RESET}{paint}{carets[gutter:]}{_RESET}")
    lines += [f"    {_DIM}={_RESET} {_BOLD}{visible(label)}{_RESET}: {visible(note)}" for label, note in finding.notes]
