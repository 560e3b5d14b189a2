"""Workflow commands of GitHub Actions: each finding becomes an annotation on its line.

Promise: one line for each finding, escaped as GitHub's own toolkit does it, so that no string can begin a second
command. Only findings are written: a requirement that is met is not one. Paths are those given on the command line;
GitHub shows the annotation in place when they are relative to the repository.
"""

from __future__ import annotations

from collections.abc import Iterable

from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing.entries import Entry, Finding, Piece, Run, Tally

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


class GithubFormat:
    """Annotations for a pull request."""

    name = "github"
    between = ""
    needs_data = False

    def head(self, run: Run) -> str:  # noqa: ARG002 - the interface is the same for all formats
        """Nothing."""
        return ""

    def entry(self, run: Run, entry: Entry) -> Piece:  # noqa: ARG002 - as above
        """A command for each finding."""
        return Piece("".join(_command(entry.file, finding) for finding in entry.findings))

    def foot(self, run: Run, tally: Tally, tails: Iterable[str]) -> Iterable[str]:  # noqa: ARG002 - as above
        """Nothing."""
        return ()


def _command(file: str, finding: Finding) -> str:
    """The workflow command of one finding, with its notes on lines of their own."""
    properties = [f"file={_property(file)}"]
    if finding.line:
        properties.append(f"line={finding.line}")
    if finding.line and finding.column:
        properties += (f"col={finding.column}", f"endColumn={finding.column + finding.width}")
    properties.append(f"title={_property(f'{finding.code} {finding.status}')}")
    message = [visible(finding.message), *(f"{visible(label)}: {visible(note)}" for label, note in finding.notes)]
    return f"::{_COMMANDS[finding.level]} {','.join(properties)}::{_data(chr(10).join(message))}\n"


def _data(text: str) -> str:
    """Escaped as a message."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escaped as a property, where `:` and `,` mean something too."""
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
