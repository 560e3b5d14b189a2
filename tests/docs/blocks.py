"""What the manuals show, taken out of their Markdown: fenced YAML blocks by their marker, and tables by theirs.

A block that shows a whole file opens with `# file: <path>`; `# file, continued: <path>` adds to it. A snippet opens
with `# condition`, `# amount` or `# date`. A table stands right below `<!-- <word>: <name> -->`; its first row is the
heading.
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
_BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# file(?P<more>, continued)?: (?P<path>\S+)\n")
_TABLE = re.compile(r"^<!-- ([a-z]+): ([\w-]+) -->\n((?:\|.*\n)+)", re.MULTILINE)
_CELL = re.compile(r"(?<!\\)\|")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"``[ ]?(.+?)[ ]?``|`([^`\n]+)`")


def manual(name: str) -> str:
    """The text of a manual under `docs/`."""
    return (DOCS / name).read_text(encoding="utf-8")


def files_in(text: str) -> dict[str, str]:
    """The whole files that a manual shows, by path. A path that is begun twice is a `ValueError`."""
    files: dict[str, str] = {}
    for block in _BLOCK.findall(text):
        marker = _FILE.match(block)
        if marker is None:
            continue
        path = marker["path"]
        if bool(marker["more"]) != (path in files):
            raise ValueError(path)
        files[path] = files.get(path, "") + block[marker.end() :]
    return files


def snippets_in(text: str, word: str) -> list[str]:
    """The snippets marked with `# <word>`."""
    marker = f"# {word}\n"
    return [block.removeprefix(marker) for block in _BLOCK.findall(text) if block.startswith(marker)]


def unmarked_in(text: str) -> list[str]:
    """YAML blocks that no marker puts under test, and blocks whose fence is indented out of sight."""
    stray = re.findall(r"^[ \t]+```yaml.*$", text, re.MULTILINE)
    return stray + [block for block in _BLOCK.findall(text) if not re.match(r"# (file|condition|amount|date)\b", block)]


def tables_in(text: str, word: str) -> dict[str, list[tuple[str, ...]]]:
    """The tables below `<!-- <word>: … -->`, by name: their rows without the two heading lines."""
    return {
        name: [_cells(line) for line in lines.splitlines()[2:]]
        for found, name, lines in _TABLE.findall(text)
        if found == word
    }


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.replace("\\|", "|").strip() for cell in _CELL.split(line.strip())[1:-1])


def code_in(text: str) -> list[str]:
    """What stands between backticks on a line of a cell or a text; fenced blocks are left out."""
    return [double or single for double, single in _CODE.findall(_FENCED.sub("", text))]


def first_codes(rows: list[tuple[str, ...]]) -> list[str]:
    """The code in the first cell of each row."""
    return [code_in(row[0])[0] for row in rows]


def write_files(files: dict[str, str], folder: Path) -> None:
    """Write what a manual shows below a folder."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
