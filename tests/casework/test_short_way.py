"""A case read the short way comes to the same facts, results and words as one read the long way, or is not read so."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.hostile.corpus import HOSTILE_STRINGS
from tilskudd_cli.cases.case import read_case
from tilskudd_cli.casework.checking import Checked, check_at_length, check_bytes, entry_of
from tilskudd_cli.casework.office import Office, Ready
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.files import decode
from tilskudd_cli.reading.nodes import Mapping
from tilskudd_cli.reading.problems import Problems
from tilskudd_cli.reading.straight import read_straight
from tilskudd_cli.schemes.catalogue import Catalogue

ROOT = Path(__file__).parents[2]
RULES = str(ROOT / "rules")
CASE = """\
kind: application
scheme: overdoseforebygging
edition: "2019"
case: 2019/1234
applicant: {municipality: Oslo, number: "0301"}
received: 2019-03-20
year: 2019
requested: 750 000
position: {share: 100 %}
contents:
  goals: >-
    Færre overdoser i byen.
  project: En koordinator.
  budget: Se under.
  controls: Revisor.
budget:
  - {item: Lønn, category: salary, amount: 750000}
  - item: Egenandel
    category: own_funding
    amount: 1 000
signature: {name: Rådmannen i Oslo, role: rådmann, date: 2019-03-19}
history:
- {year: 2018, granted: 700000, reported: ja}
"""


def _ready() -> tuple[Office, Ready]:
    office = Office(Catalogue([RULES]))
    check_bytes("first.yaml", CASE.encode(), office)
    assert office.latest is not None
    return office, office.latest


OFFICE, READY = _ready()


def _long(text: str) -> tuple[dict[str, object], Problems]:
    problems: Problems = []
    root = read_tree(text, problems)
    assert isinstance(root, Mapping)
    return read_case(root, READY.naming, READY.shape, problems).facts, problems


def test_an_ordinary_case_goes_the_short_way() -> None:
    facts: dict[str, object] = {}
    assert read_straight(CASE, READY.plan, facts)
    assert (facts, []) == _long(CASE)


@pytest.mark.parametrize(
    "text",
    [
        CASE.replace("year: 2019\n", "year: 2019\nyear: 2019\n", 1),
        CASE.replace("requested:", "requsted:"),
        CASE.replace("750 000", "100,000"),
        CASE.replace("750 000", ""),
        CASE.replace("750 000", "null"),
        CASE.replace("750 000", "&a 750000"),
        CASE.replace("750 000", "!!int 750000"),
        CASE.replace("750 000", "750 000 #5"),
        CASE.replace("{share: 100 %}", "100 %"),
        CASE.replace("Oslo, ", "Oslo, municipality: Bergen, "),
        CASE.replace("item: Egenandel", "item: Egenandel\n    item: Egenandel"),
        CASE.replace("    category: own_funding\n    amount: 1 000\n", ""),
        CASE.replace("budget:\n  - {", "budget:\n  - 5\n  - {"),
        CASE + "applicant: {municipality: Bergen}\n",
        CASE + "---\n" + CASE,
        "%YAML 1.2\n---\n" + CASE,
        "- " + CASE.replace("\n", "\n  "),
        CASE + "attachments: [revisorattest]\n",
        CASE + "office: nord\npartners:\n- # tom\nname: Oslo\n",
        "kind: application\nhistory:\n- # tom\nyear: 2018\n",
        'kind: application\napplicant: {municipality: Oslo}\napplicant: {number: "0301"}\n',
        "kind: application\nsignature:\n  name: Oslo\nsignature:\n  role: rådmann\n",
        "kind: application\nhistory:\n- {year: 2018}\n  granted: 5\n",
        "kind: application\nhistory:\n  - {year: 2018}\n    year: 2019\n",
        "kind: application\ncontents:\n  goals: >-\n    Tekst.\n      # ikke en merknad\n",
        "kind: application\noffice: nord\t# merknad\n",
        "kind: application\napplicant: {municipality: Oslo,\nyear: 2019\n",
        "kind: application\napplicant: {municipality: Oslo,\noffice: nord}\n",
        "kind: application\napplicant: ,municipality: Oslo}\n",
        "",
        "#",
        "just text",
    ],
)
def test_what_is_not_plainly_as_planned_goes_the_long_way(text: str) -> None:
    assert not read_straight(text, READY.plan, {})


def test_a_case_of_another_edition_goes_the_long_way() -> None:
    checked = check_bytes("x.yaml", CASE.replace('"2019"', '"2018"').encode(), OFFICE)
    assert checked.ready is not None
    assert checked.ready.naming.edition == "2018"
    again = check_bytes("y.yaml", CASE.encode(), OFFICE)
    assert again.ready is not None
    assert again.ready.naming.edition == "2019"


_LINES = CASE.splitlines(keepends=True)
_ODD = [
    *HOSTILE_STRINGS,
    "null",
    "~",
    "''",
    "[]",
    "{}",
    "[a]",
    "0",
    "100,000",
    "2019-02-30",
    "<<: *a",
    "? a",
    "a: b",
    "- a",
    "\t",
    "'a b'",
    '"a b" ',
    '" a"',
    "'it''s'",
    "|",
    ">",
    "|-",
    ">-  ",
    "a  b ",
    "a :b",
    "a#b",
    "{a: b}",
    "{municipality: 'Oslo' , number: 0301 }",
    "{municipality: Oslo,}",
    "{role: rådmann, date: 2019-03-19, name: }",
    "- {item: a, amount: 1}",
]
_BETWEEN = [
    "\n",
    "   \n",
    "# merknad\n",
    "      # merknad\n",
    "    Mer tekst.\n",
    "  Mer tekst.\n",
    "      Lenger inn.\n",
    "    # en linje\n",
    "    Med blank bak. \n",
    "...\n",
    "---\n",
    "- {item: Reise, category: travel, amount: 5}\n",
    "  - {item: Reise, category: travel, amount: 5}\n",
    "  - item: Kurs\n    amount: 7\n",
    "- # merknad\n",
    "  - # merknad\n",
    "attachments:\n  - revisorattest\n",
    "period: {from: 2019-01-01, to: 2019-12-31}\n",
    "period:\n  from: 2019-01-01\n\n  # slutt\n  to: 2019-12-31\n",
]


@st.composite
def mutated_cases(draw: st.DrawFn) -> str:
    """The case with some lines dropped, repeated or moved, and some values replaced by odd ones."""
    lines = list(_LINES)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(lines) - 1))
        change = draw(st.sampled_from(["drop", "repeat", "value", "char", "swap", "indent", "insert", "erase"]))
        if change == "drop" and len(lines) > 1:
            del lines[at]
        elif change == "repeat":
            lines.insert(draw(st.integers(0, len(lines))), lines[at])
        elif change == "value":
            lines[at] = f"{lines[at].partition(':')[0]}: {draw(st.sampled_from(_ODD))}\n"
        elif change == "char":
            place = draw(st.integers(0, len(lines[at]) - 1))
            lines[at] = lines[at][:place] + draw(st.sampled_from(list("{}[]:,#&*!|>'\"%@`- \n0a"))) + lines[at][place:]
        elif change == "erase":
            place = draw(st.integers(0, len(lines[at]) - 1))
            lines[at] = lines[at][:place] + lines[at][place + 1 :] or "\n"
        elif change == "indent":
            lines[at] = draw(st.sampled_from([f" {lines[at]}", f"  {lines[at]}", lines[at][1:], lines[at][2:]])) or "\n"
        elif change == "insert":
            lines.insert(at, draw(st.sampled_from(_BETWEEN)))
        else:
            other = draw(st.integers(0, len(lines) - 1))
            lines[at], lines[other] = lines[other], lines[at]
    return "".join(lines)


@given(mutated_cases())
def test_the_short_way_and_the_long_way_read_the_same(text: str) -> None:
    short: dict[str, object] = {}
    decoded = decode(text.encode(errors="surrogatepass"), [])  # nothing reaches either way but through here
    if decoded is not None and read_straight(decoded, READY.plan, short):
        assert (short, []) == _long(decoded)


def _entries(text: str) -> list[object]:
    """The same case read the long way, and as the first and the second one of a run."""
    data = text.encode(errors="surrogatepass")
    office = Office(Catalogue([RULES]))
    first, later = (check_bytes("x.yaml", data, office) for _ in range(2))
    return [_said(check_at_length("x.yaml", data, OFFICE)), _said(first), _said(later)]


def _said(checked: Checked) -> object:
    return entry_of(checked, "nb", with_data=True)


@given(mutated_cases())
def test_what_is_said_of_a_case_does_not_depend_on_the_way_it_was_read(text: str) -> None:
    at_length, first, later = _entries(text)
    assert at_length == first == later
