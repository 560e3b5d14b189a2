"""The worked examples of a rule file, run: what each came to, against what the file says it must come to."""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.assessment.assess import Assessment
from tilskudd_cli.cases.case import Naming, read_case
from tilskudd_cli.casework.applications import join
from tilskudd_cli.casework.checking import check_references
from tilskudd_cli.casework.office import Office
from tilskudd_cli.reading.nodes import Mapping, Node, Place, Scalar
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.edition import Example, RuleFile


class Mismatch(NamedTuple):
    """One thing that came out otherwise than the example says. `what` is a key of `expect`, or a rule's id."""

    what: str
    expected: object
    found: object


class Ran(NamedTuple):
    """One example, run: it holds when there is no mismatch and no problem that it did not expect."""

    example: Example
    place: Place
    mismatches: tuple[Mismatch, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether everything came out as the example says."""
        return not self.mismatches and not self.problems


def run_examples(rule_file: RuleFile, office: Office) -> Iterator[Ran]:
    """Every worked example of the file, in its order; one that also holds for others is run for each."""
    for example in rule_file.edition.examples:
        yield _run(example, rule_file, office)
        for name in example.also_for:
            yield _run(_for_another(example, name), rule_file, office)


def _for_another(example: Example, municipality: str) -> Example:
    """The example with another municipality in the place of its own."""
    whole, applicant = _copy(example.case), Mapping(example.case.start, example.case.end)
    applicant.items = {"municipality": Scalar(municipality, example.case.start, example.case.end, plain=False)}
    applicant.keys = dict(applicant.items)  # type: ignore[arg-type]  # a scalar stands for its key here
    whole.items["applicant"] = applicant
    whole.keys.setdefault("applicant", Scalar("applicant", example.case.start, example.case.end, plain=False))
    return example._replace(name=f"{example.name} ({municipality})", case=whole)


def _copy(node: Mapping) -> Mapping:
    copy = Mapping(node.start, node.end)
    copy.items, copy.keys = dict[str, Node](node.items), dict(node.keys)
    return copy


def _run(example: Example, rule_file: RuleFile, office: Office) -> Ran:
    edition = rule_file.edition
    naming = Naming(example.kind, edition.scheme, edition.edition)
    ready = office.prepare(rule_file, example.kind)
    problems: Problems = []
    case = read_case(_with_naming(example.case, naming), naming, ready.shape, problems)
    if example.application is not None:
        applied = Naming("application", edition.scheme, edition.edition)
        shape = office.prepare(rule_file, "application").shape
        join(case, read_case(_with_naming(example.application, applied), applied, shape, problems).facts)
    check_references(case, ready, problems)
    errors = [problem for problem in problems if not problem.is_warning]
    place = example.case.place
    expected = example.expect.problem
    if expected is not None:
        codes = [problem.code for problem in errors]
        mismatches = () if expected in codes else (Mismatch("problem", expected, tuple(codes)),)
        return Ran(example, place, mismatches)
    if errors:
        return Ran(example, place, (), tuple(errors))
    return Ran(example, place, tuple(_mismatches(example, ready.program.assess(case))))


def _with_naming(case: Mapping, naming: Naming) -> Mapping:
    """The example's case with its first three words, which the rule file does not repeat."""
    whole = _copy(case)
    for key, word in naming._asdict().items():
        whole.items[key] = whole.keys[key] = Scalar(word, case.start, case.end, plain=False)
    return whole


def _mismatches(example: Example, assessment: Assessment) -> Iterator[Mismatch]:
    expect, entitlement = example.expect, assessment.entitlement
    group = assessment.subject.group
    requested = assessment.subject.facts.get("requested")
    payout = None if entitlement.kroner is None or requested is None else min(requested, entitlement.kroner)
    found = {
        "verdict": str(assessment.verdict),
        "group": None if group is None else group.id,
        "entitlement": entitlement.kroner,
        "payout": payout,
        "unknown": None if entitlement.why is None else str(entitlement.why.why),
    }
    for what, value in found.items():
        expected = getattr(expect, what)
        if expected is not None and expected != value:
            yield Mismatch(what, expected, value)
    outcomes = {result.requirement.id: str(result.outcome) for result in assessment.results}
    for rule, outcome in expect.results.items():
        if outcomes.get(rule) != outcome:
            yield Mismatch(rule, outcome, outcomes.get(rule))
