"""Files to start from: a case of each kind that can be checked at once, a rule file that lint accepts when filled."""

from __future__ import annotations

import re

import pytest

from tests.schemes.making import (
    TEXTS,
    amount,
    deadline,
    edition,
    eligibility,
    fact,
    group,
    part,
    read,
    requirement,
    written,
)
from tilskudd_cli.assessment.assess import Verdict
from tilskudd_cli.cases.case import read_case
from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.casework.office import Office
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.nodes import Mapping
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.edition import RuleFile
from tilskudd_cli.wording.scheme_template import scheme_template
from tilskudd_cli.wording.template import WIDTH, template

EVERY: dict[str, str | list[str]] = {
    "groups": [group("storby", members="[0301 Oslo]")],
    "eligibility": eligibility(),
    "facts": "{"
    + ", ".join([fact("elever", "count"), fact("møter", "count"), fact("ubrukt", "count"), fact("areal", "quantity")])
    + "}",
    "parts": [part(f"del-{kind.replace('_', '-')}", kind=kind, guidance=TEXTS) for kind in KINDS],
    "amounts": [amount("{rate: 5, per: facts.areal}", rounding="down")],
    "requirements": [
        requirement("{fact: facts.elever, at_least: 1}", "elever"),
        requirement("{fact: facts.møter, at_least: 1}", "møter", kind="report", applies_to="storby"),
        requirement("{fact: history.count, at_most: 3}", "tidligere"),
        requirement("{signed_by: [rektor]}", "underskrift"),
        requirement("{present: partners}", "parter", kind="action_plan"),
        requirement("{unique: answers, by: field}", "en-gang", kind="response"),
    ],
}


def rule_file() -> RuleFile:
    found, problems = read(written(**EVERY))
    assert found is not None, problems
    return found


def lines_of(kind: str, language: str = "nb") -> list[str]:
    return [*template(rule_file().edition, kind, language)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_any_kind_can_be_checked_at_once_and_states_nothing(kind: str, language: str) -> None:
    text = "\n".join(lines_of(kind, language))
    ready = Office(Catalogue([])).prepare(rule_file(), kind)
    root = read_tree(text, [])
    assert isinstance(root, Mapping)
    problems: list[object] = []
    case = read_case(root, ready.naming, ready.shape, problems)  # type: ignore[arg-type]  # none comes
    assert problems == []
    assert case.facts == dict(zip(("kind", "scheme", "edition"), ready.naming, strict=True))
    assert ready.program.assess(case).verdict is not Verdict.READY


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_commented_out_can_be_used_by_removing_the_sign(kind: str) -> None:
    bare = [re.sub(r"^# (?=#|[a-z_]+:|  )", "", line) for line in lines_of(kind)]
    root = read_tree("\n".join(bare), [])
    assert isinstance(root, Mapping)
    shape = Office(Catalogue([])).prepare(rule_file(), kind).shape
    assert set(root.items) >= set(shape.fields) - {"facts"}


@pytest.mark.parametrize("kind", KINDS)
def test_no_line_is_longer_than_a_page_is_wide(kind: str) -> None:
    assert max(map(len, lines_of(kind))) <= WIDTH + 2


def test_the_parts_and_facts_are_those_of_the_kind() -> None:
    report = "\n".join(lines_of("report"))
    assert "\n  del-report:" in report
    assert "\n  møter:" in report
    assert not re.search("del-application|del-mapping|elever:|ubrukt:", report)
    application = "\n".join(lines_of("application"))
    assert all(f"\n  {name}:" in application for name in ("elever", "ubrukt", "areal"))
    assert "møter:" not in application, "only reports are asked"


@pytest.mark.parametrize(
    ("kind", "key", "rule"),
    [
        ("application", "applicant:", "# SH2023-hvem: tekst"),
        ("application", "history:", "# SH2023-tidligere: tekst"),
        ("application", "signature:", "# SH2023-underskrift: tekst"),
        ("application", "  elever:", "  # SH2023-elever: tekst"),
        ("report", "  møter:", "  # SH2023-møter: tekst (gjelder disse gruppene: tekst)"),
        ("action_plan", "partners:", "# SH2023-parter: tekst"),
        ("response", "answers:", "# SH2023-en-gang: tekst"),
    ],
)
def test_a_rule_stands_above_what_it_looks_at(kind: str, key: str, rule: str) -> None:
    lines = lines_of(kind)
    assert lines[lines.index(key) - 1] == rule


VALUES = {
    "years": "2026",
    "register_date": "2026-01-01",
    "code": "NY2026",
    "cite": "kilde#avsnitt",
    "kind": "application",
    "when": "not_stated",
    "otherwise": "note",
    "amount": "not_stated",
    "heading": "goal",
    "case": "{year: 2026}",
    "expect": "{verdict: ready}",
}


def filled_in(lines: list[str]) -> str:
    """The file with a value for every key that stands empty, and a way into its one group."""
    done: list[str] = []
    for i, line in enumerate(lines):
        found = re.fullmatch(r"( *(?:- )?)([a-zæøå_]+):", line)
        below = next((after for after in lines[i + 1 :] if after.strip() and not after.lstrip().startswith("#")), "")
        if found is None or len(below) - len(below.lstrip(" -")) > len(found[1]):
            done.append(line.replace("# everyone:", "everyone: true") if line == "    # everyone:" else line)
        else:
            done.append(f"{line} {VALUES.get(found[2], f'navn-{i}')}")
    return "\n".join(done)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_file_to_fill_in_is_accepted_once_it_is(language: str) -> None:
    text = filled_in([*scheme_template("ny", "2026", language)])
    found, problems = read(text)
    assert problems == []
    assert found is not None
    edition = found.edition
    assert (edition.scheme, edition.edition) == ("ny", "2026")
    for name in ("groups", "deadlines", "parts", "amounts", "requirements", "statements", "examples"):
        assert len(getattr(edition, name)) == 1, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_still_empty_is_found_where_it_stands(language: str) -> None:
    lines = [*scheme_template("ny", "2026", language)]
    found, problems = read("\n".join(lines))
    assert found is None
    places = {problem.place.line for problem in problems if problem.place is not None}
    begun = re.compile(r" *(?:- )?[a-zæøå_]+:")
    holders = {i for i, line in enumerate(lines, 1) if begun.fullmatch(line) and _holds_something(lines, i)}
    empty = {i for i, line in enumerate(lines, 1) if begun.fullmatch(line)} - holders
    assert len(empty) > 40
    assert empty <= places


def _holds_something(lines: list[str], number: int) -> bool:
    """Whether more stands below the key on this line (counted from 1)."""
    line = lines[number - 1]
    below = next((after for after in lines[number:] if after.strip() and not after.lstrip().startswith("#")), "")
    return len(below) - len(below.lstrip(" -")) > len(line) - len(line.lstrip(" -"))


def test_what_may_be_left_out_stands_as_a_comment() -> None:
    lines = [*scheme_template("ny", "2026", "nb")]
    assert {"# frames:", "# appeal:", "# facts:", "# note:", "    # applies_to:"} <= set(lines)
    assert not any(line.startswith(("frames:", "facts:")) for line in lines)


def test_closed_words_are_told_where_the_comment_does_not_name_them() -> None:
    lines = [line.strip(" #") for line in scheme_template("ny", "2026", "nb")]
    text = " ".join(lines)
    assert "Velg blant `application`, `report`, `answer`, `appeal`" in text
    assert "`signed_by`" in text
    assert "`equal-percentage`" in text


@pytest.mark.parametrize(
    ("when", "fact"),
    [
        ("{by_office: {nord: 2020-03-01}}", "office"),
        ("{by_applicant: {company: {by_office: {nord: 2020-03-01}}}}", "office"),
        ("{after: decision.received, weeks: 3}", "decision"),
    ],
)
def test_what_decides_the_deadline_stands_to_be_filled_in(when: str, fact: str) -> None:
    asked = [*template(edition(deadlines=[deadline(when)]), "application", "nb")]
    assert f"{fact}:" in asked
    for other in ([], [deadline(when, kind="report")]):
        unasked = [*template(edition(deadlines=other), "application", "nb")]
        assert f"{fact}:" not in unasked
        assert f"# {fact}:" in unasked


def test_the_offices_that_the_edition_names_are_told_with_the_word_to_write() -> None:
    named = edition(
        offices="{møre-og-romsdal: Møre og Romsdal}", deadlines=[deadline("{by_office: {nord: 2020-03-01}}")]
    )
    told = "\n".join(template(named, "application", "nb"))
    assert "`møre-og-romsdal` (Møre og Romsdal)" in told
