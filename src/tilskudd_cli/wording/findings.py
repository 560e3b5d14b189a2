"""One result, or one problem, as a finding in a language: what is wrong, where, what follows, and where it says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from tilskudd_cli.assessment.assess import Assessment, Result
from tilskudd_cli.assessment.shortfall import Shortfall, Why
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.reading.nodes import Node, Place, walk
from tilskudd_cli.reading.problems import Problem
from tilskudd_cli.schemes.edition import Citation, Consequence, Edition, Requirement
from tilskudd_cli.schemes.requirements import code_of
from tilskudd_cli.wording.terms import spoken
from tilskudd_cli.writing.entries import Finding, Level

NOWHERE = Place(0, 0)
"""For a finding about the case as a whole."""


def source_text(citation: Citation, edition: Edition) -> str:
    """A citation as people read it: the source's title and the section's."""
    source = edition.sources[citation.source]
    return f"{source.title}, {source.sections[citation.section]}"


def message_of(result: Result, edition: Edition, language: str) -> str:
    """What came of a requirement: what is wrong or open; for one that is met or was judged, the requirement itself."""
    shortfall, requirement = result.shortfall, result.requirement
    if shortfall is None or (result.counts and shortfall.key in ONLY_THE_RULE):
        return requirement.text.in_language(language)
    params = spoken(shortfall.params, edition, language)
    params["rule"] = requirement.text.in_language(language)
    params["case"] = text(language, f"term-the-{requirement.kind}")
    key = "result-equals-answer" if _asks_yes_or_no(shortfall) else shortfall.key
    return text(language, key, params)


def _asks_yes_or_no(shortfall: Shortfall) -> bool:
    return shortfall.key == "result-equals" and isinstance(shortfall.params.get("bound"), bool)


ONLY_THE_RULE = frozenset({"result-judged", "result-not-stated"})
"""Shortfalls whose text says that somebody must decide, and repeats the requirement."""


def level_of(result: Result) -> Level:
    """How grave a finding is: what must be corrected or may lead to rejection is an error, what a person judges a
    note.
    """
    if result.outcome is Outcome.NOT_MET:
        return Level.NOTE if result.requirement.otherwise is Consequence.NOTE else Level.ERROR
    is_missing = result.shortfall is not None and result.shortfall.why is Why.MISSING_FACT
    return Level.ERROR if result.outcome is Outcome.TO_ASSESS and is_missing else Level.NOTE


def is_worth_saying(result: Result) -> bool:
    """Whether a person must see a notable result.

    Rules that are open only because the applicant's group is unknown are not said one by one: eligibility says why.
    """
    return result.judgement is not None or result.shortfall is None or result.shortfall.key != "result-group-unknown"


def finding_of(result: Result, assessment: Assessment, lines: Sequence[str], language: str) -> Finding:
    """The finding of one result. One that says the same of every case is worded once."""
    shortfall = result.shortfall
    if shortfall is None or shortfall.path or shortfall.params or result.judgement is not None:
        return _finding(result, assessment, lines, language)
    key = (id(result.requirement), shortfall.key, language)
    known = _standing.get(key)
    if known is None or known[0] is not result.requirement:
        known = _standing[key] = (result.requirement, _finding(result, assessment, lines, language))
    return known[1]


_standing: dict[tuple[int, str, str], tuple[Requirement, Finding]] = {}
_standing_notes: dict[tuple[int, str, str, str, str], tuple[Requirement, tuple[tuple[str, str], ...]]] = {}


def _finding(result: Result, assessment: Assessment, lines: Sequence[str], language: str) -> Finding:
    edition = assessment.subject.edition
    path = "" if result.shortfall is None else result.shortfall.path
    place = _place(path, assessment)
    return Finding(
        code=code_of(edition, result.requirement.id),
        status=status_text(result, language),
        message=message_of(result, edition, language),
        level=level_of(result),
        line=place.line,
        column=place.column,
        width=place.width,
        path=path,
        source_line=_line(lines, place.line),
        notes=_notes_of(result, edition, language),
    )


def status_text(result: Result, language: str) -> str:
    """The outcome in words, and that a person judged it where one did."""
    status = "judged" if result.counts else str(result.outcome)
    if status == Outcome.TO_ASSESS and result.shortfall is not None and result.shortfall.why is Why.MISSING_FACT:
        status = "missing"
    return text(language, f"term-outcome-{status}", {"outcome": text(language, f"term-outcome-{result.outcome}")})


def judgement_text(result: Result, language: str) -> str:
    """The recorded judgement with its reason, and whether it decided; `""` when there is none."""
    judgement = result.judgement
    if judgement is None:
        return ""
    key = "ui-judgement" if result.counts else "ui-judgement-without-effect"
    judged = {"outcome": text(language, f"term-outcome-{judgement.outcome}")}
    return text(language, key, {**judgement._asdict(), **judged})


def _place(path: str, assessment: Assessment) -> Place:
    """Where a fact stands, or what it would stand in; nowhere when that is the whole file."""
    return assessment.subject.case.stands(path) or NOWHERE


def _notes_of(result: Result, edition: Edition, language: str) -> tuple[tuple[str, str], ...]:
    """The notes of a result; they depend on the case only where a judgement or the register has its say."""
    shortfall = result.shortfall
    if shortfall is None or result.judgement is not None or shortfall.key.startswith("municipality-"):
        return tuple(_notes(result, edition, language))
    missing = shortfall.path if shortfall.key == "result-missing-fact" else ""
    key = (id(result.requirement), shortfall.key, missing, result.outcome, language)
    known = _standing_notes.get(key)
    if known is None or known[0] is not result.requirement:
        known = _standing_notes[key] = (result.requirement, tuple(_notes(result, edition, language)))
    return known[1]


def _notes(result: Result, edition: Edition, language: str) -> Iterator[tuple[str, str]]:
    requirement, shortfall = result.requirement, result.shortfall
    is_wrong = shortfall is not None and shortfall.why is Why.WRONG
    follows = result.outcome is Outcome.NOT_MET or (is_wrong and not result.counts)
    if follows:
        yield _label(language, "consequence"), text(language, f"term-consequence-{requirement.otherwise}")
    if shortfall is not None and shortfall.key.startswith("municipality-") and has(language, f"{shortfall.key}.hint"):
        yield (
            _label(language, "hint"),
            text(language, f"{shortfall.key}.hint", spoken(shortfall.params, edition, language)),
        )
    elif (
        requirement.ask is not None
        and result.outcome is not Outcome.MET
        and shortfall is not None
        and (result.counts or shortfall.why in _ASKED)
    ):
        yield _label(language, "ask"), requirement.ask.in_language(language)
    elif shortfall is not None and shortfall.key == "result-missing-fact" and _is_stated(shortfall.path, language):
        yield _label(language, "hint"), text(language, f"fact-{shortfall.path}.help")
    is_to_judge = shortfall is not None and shortfall.why is Why.JUDGEMENT and not result.counts
    if requirement.guidance is not None and is_to_judge:
        yield _label(language, "guidance"), requirement.guidance.in_language(language)
    if result.judgement is not None:
        yield _label(language, "judgement"), judgement_text(result, language)
    source = source_text(requirement.cite, edition)
    if (
        (follows or is_wrong)
        and requirement.otherwise_cite is not None
        and requirement.otherwise_cite != requirement.cite
    ):
        source = f"{source}; {source_text(requirement.otherwise_cite, edition)}"
    yield _label(language, "source"), source


def _is_stated(fact: str, language: str) -> bool:
    """Whether a case itself states the fact, and the catalogue says how: what is reckoned cannot be filled in."""
    from tilskudd_cli.schemes.facts import DERIVED

    return fact not in DERIVED and has(language, f"fact-{fact}.help")


def _label(language: str, note: str) -> str:
    return text(language, f"ui-note-{note}")


_ASKED = frozenset({Why.WRONG, Why.MISSING_FACT})


def problem_finding(problem: Problem, root: Node | None, lines: Sequence[str], language: str) -> Finding:
    """The finding of a problem with a file."""
    place = problem.place
    hint = f"{problem.code}.hint"
    notes = ((text(language, "ui-note-hint"), text(language, hint, problem.params)),) if has(language, hint) else ()
    return Finding(
        code=problem.code,
        status=text(language, "term-level-warning" if problem.is_warning else "term-level-error"),
        message=text(language, problem.code, problem.params),
        level=Level.WARNING if problem.is_warning else Level.ERROR,
        line=0 if place is None else place.line,
        column=0 if place is None else place.column,
        width=1 if place is None else place.width,
        path=problem_path(problem, root),
        source_line="" if place is None else _line(lines, place.line),
        notes=notes,
    )


def problem_path(problem: Problem, root: Node | None) -> str:
    """The data path a problem is about; `""` where it has none."""
    about = problem.about
    if root is None or about is None or isinstance(about, tuple):
        return ""
    return _paths(root).get(id(about), "")


@lru_cache(maxsize=1)
def _paths(root: Node) -> Mapping[int, str]:
    """The data path of every node by its identity: looked up one by one, a file of 20,000 problems would take hours."""
    return {id(node): path for path, node in walk(root)}


def lines_of(content: str) -> list[str]:
    """The lines of a file as the YAML reader counts them: `splitlines` would split at letters that it does not."""
    return content.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _line(lines: Sequence[str], number: int) -> str:
    return lines[number - 1] if 0 < number <= len(lines) else ""
