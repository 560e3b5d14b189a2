"""Who a row is from, and what the rules say of it before any sum is looked at.

The year may be another than the one the row is about: who applies, and whether it came in time, is then decided by the
row's own year, and only the sum by the year that is asked about.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from tilskudd_cli.assessment.assess import Result, Verdict, verdict_of
from tilskudd_cli.assessment.derived import DERIVERS
from tilskudd_cli.assessment.entitlement import applicable
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.cases.case import Case, Naming
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.cases.sections import Facts
from tilskudd_cli.municipalities.telling import norwegian_name
from tilskudd_cli.payouts.columns import UNREADABLE, dotted, name_of, no_tree, parse
from tilskudd_cli.payouts.desk import Desk, Held
from tilskudd_cli.payouts.outcome import Settled, Standing, Status, Sum, by_shortfall, missing
from tilskudd_cli.payouts.whereabouts import taken_in_by
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.conditions import ReceivedBy, WithinEntitlement, facts_in
from tilskudd_cli.schemes.edition import Edition

Texts = Mapping[str, str | None]
"""A row: the text of each cell by the name of its column; `None` where the cell is empty."""

_OWN_FUNDING = frozenset({"budget.own_funding", "budget.own_share"})
_FOLLOWS = {
    Verdict.NOT_ELIGIBLE: (Status.NOTHING, Sum.NONE),
    Verdict.MAY_BE_REJECTED: (Status.TO_ASSESS, Sum.UNKNOWN),
    Verdict.TO_CORRECT: (Status.TO_ASSESS, Sum.UNKNOWN),
}


class Looked(NamedTuple):
    """An application that could be read: who applies, in the year that is asked about, and how it stands.

    `subject` is the application with the sums of the year that is asked about; `day` the day that decides who applies.
    """

    edition: Edition
    subject: Subject
    day: dt.date
    standing: Standing


def look(texts: Texts, desk: Desk, year: int | None = None) -> Looked | Settled:
    """How a row stands in a year (its own where none is given), or the error that keeps it from being read."""
    held = _edition_of(texts, desk)
    if isinstance(held, Settled):
        return held
    facts = _facts_of(texts, held)
    if isinstance(facts, Settled):
        return facts
    own: int | None = facts.setdefault("year", year) if year is not None else facts.get("year")
    if own is None:
        return missing("year")
    asked = own if year is None else year
    for one in (own, asked):
        if one not in held.edition.years:
            return not_covered(one, held.edition)
    naming = Naming("application", held.edition.scheme, held.edition.edition)
    assessment = held.program.assess(Case(naming, facts, no_tree))
    subject = in_year(assessment.subject, asked)
    day = assessment.subject.day
    settled = settled_by(_asked_of_rows(assessment.notable, facts))
    return Looked(held.edition, subject, day, standing_of(subject, held.edition, settled, own, day))


def _edition_of(texts: Texts, desk: Desk) -> Held | Settled:
    """The edition a row names."""
    unreadable = _text(texts, UNREADABLE)
    if unreadable is not None:
        return Settled(Status.ERROR, Sum.UNKNOWN, unreadable)
    words: dict[str, str] = {}
    for name in ("scheme", "edition"):
        word = _text(texts, name)
        if word is None:
            return Settled(Status.ERROR, Sum.UNKNOWN, f"case-missing-{name}", name)
        words[name] = word
    held = desk.held(words["scheme"], words["edition"], frozenset(texts))
    if isinstance(held, Problem):
        about = "scheme" if held.code.startswith("case-unknown-scheme") else "edition"
        return _problem(held, about)
    return held


def _text(texts: Texts, name: str) -> str | None:
    """The text of a cell without blanks around it; `None` where it states nothing."""
    return (texts.get(name) or "").strip() or None


def _problem(problem: Problem, name: str) -> Settled:
    return Settled(Status.ERROR, Sum.UNKNOWN, problem.code, name, None, problem.params)


def not_covered(year: int, edition: Edition) -> Settled:
    """The error of a year that an edition has no rules for."""
    params = {"year": year, "edition": edition.edition, "years": str(edition.years)}
    return Settled(Status.ERROR, Sum.UNKNOWN, "case-year-not-covered", "year", None, params)


def _facts_of(texts: Texts, held: Held) -> Facts | Settled:
    """The facts that a row states, or the first cell that cannot be read."""
    facts: Facts = {}
    for name, cell in texts.items():
        column = held.column(name)
        text = None if column is None or cell is None else cell.strip()
        if column is None or not text:
            continue
        problems: Problems = []
        value = parse(column, text, problems)
        if problems:
            return _problem(problems[0], dotted(name))
        if value is not None:
            facts[column.path] = value
    if facts.get("kind", "application") != "application":
        return Settled(Status.ERROR, Sum.UNKNOWN, "payout-other-kind", "kind", None, {"kind": facts["kind"]})
    return facts


def in_year(subject: Subject, year: int) -> Subject:
    """The same application with the sums of another year: who applies stays decided as it is.

    Which year of the grant it is moves on with the year, whether it was stated or follows from the history. That ends
    with the application, so counted anew it would begin with the first step again.
    """
    own = subject.year
    if own == year or own is None:
        return subject
    facts = dict(subject.facts, year=year)
    grant_year = subject.get("grant_year")
    if grant_year is not None:
        facts["grant_year"] = grant_year + year - own
    late = subject.get("days_late")
    case = Case(subject.case.naming, facts, no_tree)
    moved = Subject(case, subject.edition, {**DERIVERS, "days_late": lambda _: late})
    moved.municipality, moved.group = subject.municipality, subject.group
    moved.group_shortfall = subject.group_shortfall
    return moved


def by_another_year(subject: Subject, own: int, day: dt.date) -> Settled | None:
    """What it settles that another year is asked about than the application's own."""
    year, municipality = subject.year, subject.municipality
    if year is None or year == own:
        return None
    if year < own:
        return Settled(Status.NOTHING, Sum.NONE, "payout-before-application", "year", None, {"year": own})
    into = None if municipality is None else taken_in_by(municipality, day, year)
    if municipality is None or into is None:
        return None
    params = {"name": norwegian_name(municipality), "into": into, "year": year}
    return Settled(Status.TO_ASSESS, Sum.UNKNOWN, "payout-taken-in", "municipality", None, params)


def _asked_of_rows(results: Iterable[Result], facts: Facts) -> list[Result]:
    """The results that count for a row: sums are settled later, and a day that is not given cannot be too late."""
    return [
        result
        for result in results
        if not isinstance(result.requirement.when, WithinEntitlement)
        and ("received" in facts or not isinstance(result.requirement.when, ReceivedBy))
    ]


def settled_by(results: Iterable[Result], verdict: Verdict | None = None) -> Settled | None:
    """What the gravest of some results settles, told by the first one that is so grave; `None` when all is ready."""
    kept = list(results)
    gravest = verdict_of(kept) if verdict is None else verdict
    follows = _FOLLOWS.get(gravest)
    if follows is None:
        return None
    result = next(one for one in kept if verdict_of([one]) is gravest)
    requirement, shortfall = result.requirement, result.shortfall
    cite = requirement.otherwise_cite or requirement.cite if result.outcome is Outcome.NOT_MET else requirement.cite
    if shortfall is None:  # a judgement decided it
        return Settled(*follows, "payout-judged", None, cite)
    if shortfall.is_open:
        return by_shortfall(shortfall, cite)
    return Settled(*follows, shortfall.key, name_of(shortfall.path) or None, cite, shortfall.params)


def standing_of(subject: Subject, edition: Edition, settled: Settled | None, own: int | None, day: dt.date) -> Standing:
    """How an application stands, with what the settling of sums needs to know. `own` is the application's own year,
    `day` decides who applies. What has been granted all the same is not asked for again in another year.
    """
    rules = applicable(subject)
    first = rules[0] if rules else None
    decision = subject.facts.get("decision.outcome")
    if decision is None and subject.facts.get("decision.granted"):  # a sum without a word: as `calendars.owed` takes it
        decision = "granted"
    is_moved = own is not None and subject.year != own
    another = None if own is None else by_another_year(subject, own, day)
    settled = another if settled is None or (is_moved and decision == "granted") else settled
    standing = Standing(settled, decision, asks_own=_asks_own(subject, edition), is_moved=is_moved)
    return standing if first is None else standing._replace(amounts_cite=first.cite, above=first.above)


def _asks_own(subject: Subject, edition: Edition) -> bool:
    """Whether the rules ask for own funding in the subject's group and year."""
    group = None if subject.group is None else subject.group.id
    return any(
        (not requirement.applies_to or group in requirement.applies_to)
        and (not requirement.in_years or subject.year in requirement.in_years)
        and requirement.kind == "application"
        and _OWN_FUNDING.intersection(facts_in(requirement.when))
        for requirement in edition.requirements
    )
