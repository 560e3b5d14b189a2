"""Whatever a file and its name hold, every format stays what it is and gives the text back."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile.corpus import HOSTILE_STRINGS
from tests.writing.making import BROKEN, LATE, case, problem, result, written
from tilskudd_cli.language.visible import visible
from tilskudd_cli.writing import registry
from tilskudd_cli.writing.entries import Entry

# What formats alone stumble over, besides what can stand in a file.
OWN_STRINGS = [
    "", "'", "%", "\r=1", "\ufeff", "\u3164", "\udcff.yaml", "\ud800", "a\u2028b\u2029c\x85d\x0be\x0cf\x1cg", "＝1",
    'quote"comma,semi;colon', "{x} {0} %s", "\x01", "C:\\x\\y", "//host/x", "x" * 5000,
]  # fmt: skip
ALL_STRINGS = [*HOSTILE_STRINGS, *OWN_STRINGS]
CONTROLS = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
# Surrogates as a file name may hold them. JSON has no way to write a high one followed by a low one.
ANY_TEXT = st.text(
    st.characters(codec=None, exclude_categories=["Cs"]) | st.integers(0xDC80, 0xDCFF).map(chr), max_size=60
)


def hostile_entries(text: str) -> list[Entry]:
    """A case and an unreadable file that have the text everywhere a string can be."""
    late = LATE._replace(
        code=f"C{text}", status=text, message=text, path=text, source_line=f"key: {text}", notes=((text, text),)
    )
    broken = BROKEN._replace(message=text, source_line=f"key: {text}")
    applicant = {"municipality": text, "number": text}
    results = [result("not_met", rule=text, message=text, citation={"source": text, "section": text})]
    data = case(text, kind=text, scheme=text, edition=text, applicant=applicant, results=results)
    return [
        Entry(text, "ready", f"H{text}", (late,), data),
        Entry(text, "unreadable", f"H{text}", (broken,), None, (problem(text, message=text),)),
    ]


def _plain_lines(output: str) -> list[str]:
    """The lines of an output, which is sound as text: it can be encoded, and nothing but line feeds steers it."""
    assert output.encode()
    assert not {unicodedata.category(character) for character in output if character != "\n"} & CONTROLS
    lines = output.split("\n")
    assert lines.pop() == ""
    assert lines == output.splitlines()
    return lines


def gives_back_text(text: str) -> None:
    lines = _plain_lines(written("text", hostile_entries(text)))
    shown = visible(text)
    assert len(lines) == (1 + 2 + 1) + 1 + (1 + 2) + 1 + 1
    file = lines[4].removesuffix(f": H{shown}")
    assert file in {shown, f"./{shown}"}
    assert lines[0] == f"{file}:7:11: C{shown} {shown}: {shown}"
    assert lines[3] == f"    = {shown}: {shown}"
    assert lines[5] == f"{file}:1:1: yaml-syntax feil: {shown}"
    coloured = written("text", hostile_entries(text), colour=True)
    assert _plain_lines(re.sub(r"\x1b\[[0-9;]*m", "", coloured)) == lines


def gives_back_table(text: str) -> None:
    lines = _plain_lines(written("table", hostile_entries(text)))
    assert len(lines) == (2 + 2 + 1) + (2 + 2 + 1) + 1
    shown = visible(text).strip()
    assert all(shown in lines[row] for row in (2, 3, 7, 8))


def gives_back_json(text: str) -> None:
    output = written("json", hostile_entries(text))
    _plain_lines(output)
    readable, unreadable = hostile_entries(text)
    document = json.loads(output)
    assert document["cases"] == [readable.case]
    assert document["problems"] == list(unreadable.problems)


def gives_back_jsonl(text: str) -> None:
    readable, unreadable = hostile_entries(text)
    lines = _plain_lines(written("jsonl", [readable, unreadable]))
    expected = [readable.case, {"file": text, "problems": list(unreadable.problems)}]
    assert [json.loads(line) for line in lines] == expected


def gives_back_csv(text: str, name: str = "csv", delimiter: str = ",", mark: str = "") -> None:
    output = written(name, hostile_entries(text))
    assert output.startswith(mark)
    lines = _plain_lines(output.removeprefix(mark))
    _, late, broken = csv.reader(io.StringIO("\n".join(lines), newline=""), delimiter=delimiter, strict=True)
    cells = [*late[:1], *late[1:6], late[9], *late[15:], broken[0], broken[15]]
    assert len(set(cells)) == 1
    assert cells[0] in {visible(text), f"'{visible(text)}"}
    assert not cells[0].startswith(("=", "+", "-", "@"))


def gives_back_csv_excel(text: str) -> None:
    gives_back_csv(text, "csv-excel", ";", "\ufeff")


def gives_back_github(text: str) -> None:
    lines = _plain_lines(written("github", hostile_entries(text)))
    assert len(lines) == 2
    for line, message in zip(lines, ([text, f"{visible(text)}: {visible(text)}"], [text]), strict=True):
        _, command, data = line.split("::", 2)
        assert _unescaped(data) == "\n".join(map(visible, message))
        file, *others = command.removeprefix("error ").split(",")
        assert _unescaped(file) == f"file={visible(text)}"
        assert [each.partition("=")[0] for each in others] == ["line", "col", "endColumn", "title"]


def _unescaped(text: str) -> str:
    """What GitHub makes of an escaped string."""
    for escape, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(escape, character)
    return text


def gives_back_sarif(text: str) -> None:
    output = written("sarif", hostile_entries(text))
    _plain_lines(output)
    [run] = json.loads(output)["runs"]
    late, broken = run["results"]
    shown = visible(text)
    assert (late["ruleId"], late["message"]["text"]) == (f"C{text}", f"{shown}\n{shown}: {shown}")
    assert broken["message"]["text"] == shown
    physical = late["locations"][0]["physicalLocation"]
    path = unquote_to_bytes(physical["artifactLocation"]["uri"]).decode("utf-8", "surrogatepass")
    assert path.removeprefix("file:///").removeprefix("./").lstrip("/") == text.removeprefix("./").lstrip("/")
    if len(text) < 900:
        assert physical["contextRegion"]["snippet"]["text"] == f"key: {text}"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == [f"C{text}", BROKEN.code]


READ_BACK: dict[str, Callable[[str], None]] = {
    "text": gives_back_text,
    "table": gives_back_table,
    "json": gives_back_json,
    "jsonl": gives_back_jsonl,
    "csv": gives_back_csv,
    "csv-excel": gives_back_csv_excel,
    "github": gives_back_github,
    "sarif": gives_back_sarif,
}


def test_every_format_is_tried() -> None:
    assert tuple(READ_BACK) == registry.names()


@pytest.mark.parametrize("name", READ_BACK)
@pytest.mark.parametrize("text", ALL_STRINGS, ids=[ascii(text[:20]) for text in ALL_STRINGS])
def test_a_hostile_string_comes_back_as_text(name: str, text: str) -> None:
    READ_BACK[name](text)


@pytest.mark.parametrize("name", READ_BACK)
@given(text=ANY_TEXT)
def test_any_string_comes_back_as_text(name: str, text: str) -> None:
    READ_BACK[name](text)
