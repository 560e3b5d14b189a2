"""What of a rule file no example touches: `tilskudd schemes test --coverage`.

Both the worked examples of the file and the example files beside it count, whatever they come to; an example that
cannot be read as a case touches nothing. Touched is

- a rule, when one example meets it and another does not; one that only a person can judge, or that the source leaves
  open, when an example leaves it open;
- a step of an amount, when an example's amount was reckoned through it;
- an entry of a list, when an example's applicant is that entry;
- a date, when one example came in by then and another after it.

Statements are not held against cases, and so not looked for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from tilskudd_cli.assessment.assess import Assessment, Program, Result
from tilskudd_cli.assessment.conditions import applicant_type
from tilskudd_cli.assessment.groups import ON_THE_LIST
from tilskudd_cli.assessment.shortfall import Why
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.cases.case import Case
from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.cases.records import Outcome
from tilskudd_cli.casework.checking import check_file
from tilskudd_cli.casework.coverage_dates import dates_of, sides
from tilskudd_cli.casework.coverage_rules import possible
from tilskudd_cli.casework.coverage_steps import Taken, taken, ways_of
from tilskudd_cli.casework.office import Office, Ready
from tilskudd_cli.casework.worked_examples import run_examples
from tilskudd_cli.municipalities.names import fold
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.amounts import amounts_within
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.edition import Consequence, Edition, Group, Member, Requirement, RuleFile
from tilskudd_cli.schemes.requirements import DEADLINE_OF, requirements_of


class Untouched(NamedTuple):
    """Something that no example touches: the id of its rule or group, its place in the rule file, and what is
    missing (`key`, with its `params`). `hint` is the text that says what to write.
    """

    id: str
    path: str
    key: str
    params: Mapping[str, object]
    hint: str


class Heard(NamedTuple):
    """Every case of an edition that the examples made, as it was assessed, and how many examples there were."""

    assessments: tuple[Assessment, ...]
    worked: int
    files: int


class _Listening(Office):
    """An office that keeps every assessment of one edition."""

    def __init__(self, catalogue: Catalogue, rule_file: RuleFile) -> None:
        super().__init__(catalogue)
        self.rule_file = rule_file
        self.heard: list[Assessment] = []
        self._made: dict[str, Ready] = {}

    def prepare(self, rule_file: RuleFile, kind: str) -> Ready:
        """A rule file made ready; the one that is listened to is made ready once for each kind of case."""
        if rule_file.sha256 != self.rule_file.sha256:
            return super().prepare(rule_file, kind)
        if kind not in self._made:
            ready = super().prepare(self.rule_file, kind)
            self._made[kind] = ready._replace(program=_Noted(self, kind))
        return self._made[kind]


class _Noted(Program):
    """A program whose assessments are noted."""

    def __init__(self, office: _Listening, kind: str) -> None:
        edition = office.rule_file.edition
        super().__init__(edition, kind, lambda: office.siblings(edition))
        self._heard = office.heard

    def assess(self, case: Case) -> Assessment:
        """Hold the case against every requirement, and keep what came of it."""
        assessment = super().assess(case)
        self._heard.append(assessment)
        return assessment


def listen(rule_file: RuleFile, catalogue: Catalogue, files: Iterable[str]) -> Heard:
    """Run the worked examples of a rule file and check the example files; the catalogue must find the rule file."""
    office = _Listening(catalogue, rule_file)
    worked = sum(1 for _ in run_examples(rule_file, office))
    ready = [check_file(file, office).ready for file in files]
    count = sum(one is not None and one.rule_file is rule_file for one in ready)
    return Heard(tuple(office.heard), worked, count)


def untouched(edition: Edition, assessments: Sequence[Assessment]) -> tuple[Untouched, ...]:
    """Everything of the edition that none of the assessed cases touches."""
    return tuple(one for find in FINDERS for one in find(edition, assessments))


def _entries(edition: Edition, assessments: Sequence[Assessment]) -> Iterator[Untouched]:
    """Entries of lists that no applicant was."""
    subjects = [assessment.subject for assessment in assessments]
    for i, group in enumerate(edition.groups):
        inside = [one for one in subjects if one.group is not None and one.group.id == group.id]
        for where, key, params, is_it in _entries_of(group, edition):
            among = subjects if where.startswith("everyone_except") else inside
            if not any(map(is_it, among)):
                path = f"groups[{i}].{where}" if where else f"groups[{i}]"
                yield Untouched(group.id, path, key, params, "ui-cover-hint-entry")


_Entry = tuple[str, str, Mapping[str, object], Callable[[Subject], bool]]


def _entries_of(group: Group, edition: Edition) -> Iterator[_Entry]:
    """Each entry of the group: where it stands, what it is called, and whether an applicant is it."""
    for name in ("members", "everyone_except"):
        for j, member in enumerate(getattr(group, name)):
            yield f"{name}[{j}]", "ui-cover-member", member._asdict(), _is_member(member, edition)
    for j, alias in enumerate(group.aliases):
        params = {"name": alias.written}
        yield f"aliases[{j}]", "ui-cover-name", params, _says("applicant.municipality", alias.written)
    for j, name in enumerate(group.named):
        yield f"named[{j}]", "ui-cover-name", {"name": name}, _says("applicant.name", name)
    if not group.named:
        for j, word in enumerate(group.applicants):
            yield f"applicants[{j}]", "ui-cover-type", {"type": word}, _is_of_type(word)
    if group.everyone or group.when is not None:
        yield "", "ui-cover-group", {"group": group.id}, lambda _: True


def _is_member(member: Member, edition: Edition) -> Callable[[Subject], bool]:
    """Whether an applicant is the municipality on the list, followed through the register."""
    from tilskudd_cli.municipalities.lineage import relation

    def is_it(subject: Subject) -> bool:
        found = subject.municipality
        if found is None:
            return False
        return relation(member.number, edition.register_date, found.number, subject.day).kind in ON_THE_LIST

    return is_it


def _is_of_type(word: str) -> Callable[[Subject], bool]:
    return lambda subject: applicant_type(subject) == word


def _says(fact: str, words: str) -> Callable[[Subject], bool]:
    return lambda subject: fold(str(subject.facts.get(fact, ""))) == fold(words)


def _rules(edition: Edition, assessments: Sequence[Assessment]) -> Iterator[Untouched]:
    """Rules that no case met, or that every case met."""
    seen: dict[str, set[str]] = defaultdict(set)
    for assessment in assessments:
        for result in assessment.results:
            seen[result.requirement.id].add(_came_to(result))
    for path, requirement in _all_rules(edition):
        can = possible(requirement, edition)
        is_open = requirement.otherwise is Consequence.NOT_STATED
        failed = Outcome.TO_ASSESS if is_open else Outcome.NOT_MET
        for wanted, key, word, outcome in (
            (can.met, "ui-cover-met", "met", Outcome.MET),
            (can.not_met, "ui-cover-not-met", "not_met", failed),
            (can.open, "ui-cover-open", "open", Outcome.TO_ASSESS),
        ):
            if wanted and word not in seen[requirement.id]:
                params = {"rule": requirement.id, "outcome": str(outcome)}
                yield Untouched(requirement.id, path, key, params, "ui-cover-hint-rule")


def _came_to(result: Result) -> str:
    """What the case made of the rule by itself: `met`, `not_met`, `open`; nothing where a fact is missing."""
    shortfall = result.shortfall
    if shortfall is None:
        return "met" if (result.found or result.outcome) is Outcome.MET else ""
    if shortfall.why is Why.WRONG:
        return "not_met"
    return "" if shortfall.why is Why.MISSING_FACT or shortfall.key == "result-group-unknown" else "open"


def _all_rules(edition: Edition) -> Iterator[tuple[str, Requirement]]:
    """Every rule for any kind of case, once, with its place in the file."""
    paths = {} if edition.eligibility is None else {edition.eligibility.id: "eligibility"}
    for name in ("deadlines", "parts", "amounts", "requirements"):
        paths |= {item.id: f"{name}[{i}]" for i, item in enumerate(getattr(edition, name))}
    for kind in KINDS:
        for requirement in requirements_of(edition, kind):
            path = paths.pop(requirement.id, None)
            if path is not None:
                yield path, requirement


def _steps(edition: Edition, assessments: Sequence[Assessment]) -> Iterator[Untouched]:
    """Steps of amounts that no application's amount was reckoned through."""
    seen: set[Taken] = set()
    for assessment in assessments:
        if assessment.subject.case.naming.kind == "application":
            for reckoning in assessment.entitlement.reckonings:
                seen.update(taken(reckoning.rule.amount, assessment.subject))
    for i, rule in enumerate(edition.amounts):
        for amount in amounts_within(rule.amount):
            for number, way in enumerate(ways_of(amount)):
                if (id(amount), number) not in seen:
                    yield Untouched(rule.id, f"amounts[{i}].amount", way.key, way.params, "ui-cover-hint-step")


def _dates(edition: Edition, assessments: Sequence[Assessment]) -> Iterator[Untouched]:
    """Dates that no case came in by, or no case came in after."""
    for i, deadline in enumerate(edition.deadlines):
        if deadline.kind not in DEADLINE_OF.values():
            continue
        for number, date in dates_of(deadline):
            found = sides(deadline, number, date, assessments)
            for is_in_time, key in ((True, "ui-cover-by"), (False, "ui-cover-after")):
                if is_in_time not in found:
                    path = f"deadlines[{i}].when"
                    yield Untouched(deadline.id, path, key, {"date": date}, "ui-cover-hint-date")


FINDERS = (_entries, _rules, _dates, _steps)
"""What is looked for, one function each."""
