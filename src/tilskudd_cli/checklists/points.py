"""What to go through, stage by stage: every rule of an edition as a point with a number of its own.

A point's number is the same whatever part of the list is shown, and whether it is shown for a case or not: it counts
the stages that the edition has, and the points within each.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from tilskudd_cli.assessment.assess import Assessment, Result
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.dates import DeadlineKind
from tilskudd_cli.schemes.edition import Deadline, Edition, Requirement, Stage, Statement
from tilskudd_cli.schemes.requirements import STAGE_OF, kinds_of, requirements_of

Item = Requirement | Deadline | Statement

_STAGE_OF_DEADLINE = {
    DeadlineKind.ANSWER: Stage.ASSESSMENT,
    DeadlineKind.DECISION: Stage.DECISION,
    DeadlineKind.APPEAL: Stage.DECISION,
    DeadlineKind.ACCEPTANCE: Stage.PAYMENT,
    DeadlineKind.USE_OF_FUNDS: Stage.PAYMENT,
}
"""When the deadlines that no kind of case is held against are looked at."""


class Point(NamedTuple):
    """One thing to go through: a requirement, a deadline or something to remember. `result` is its state in a case."""

    number: str
    item: Item
    result: Result | None = None


class StageOfPoints(NamedTuple):
    """The points of one stage; `number` is the stage's place among those the edition has."""

    number: str
    stage: Stage
    points: tuple[Point, ...]


def points_of(edition: Edition, stages: Iterable[Stage] = ()) -> tuple[StageOfPoints, ...]:
    """Everything the edition has to go through, stage by stage; only the stages in `stages`, where it names any."""
    wanted = frozenset(stages)
    return tuple(one for one in _all(edition) if not wanted or one.stage in wanted)


def points_of_case(assessment: Assessment, stages: Iterable[Stage] = ()) -> tuple[StageOfPoints, ...]:
    """The points that concern a case of its kind, each requirement with what came of it."""
    kind = assessment.subject.case.naming.kind
    results = {result.requirement.id: result for result in assessment.results}
    shown = []
    for one in points_of(assessment.subject.edition, stages):
        concerned = [point for point in one.points if _concerns(point, one.stage, kind, results)]
        if concerned:
            points = tuple(point._replace(result=results.get(point.item.id)) for point in concerned)
            shown.append(one._replace(points=points))
    return tuple(shown)


def stages_of(edition: Edition) -> tuple[Stage, ...]:
    """The stages that the edition has points for, in order."""
    return tuple(one.stage for one in _all(edition))


def _all(edition: Edition) -> Iterator[StageOfPoints]:
    by_stage: dict[Stage, list[Item]] = {stage: [] for stage in Stage}
    for stage, item in _items(edition):
        by_stage[stage].append(item)
    held = ((stage, items) for stage, items in by_stage.items() if items)
    for i, (stage, items) in enumerate(held, start=1):
        points = tuple(Point(f"{i}.{j}", item) for j, item in enumerate(items, start=1))
        yield StageOfPoints(str(i), stage, points)


def _items(edition: Edition) -> Iterator[tuple[Stage, Item]]:
    """Every point with its stage. Who may apply is asked once, though it is held for every kind of case."""
    seen: set[str] = set()
    for kind in kinds_of(edition):
        for requirement in requirements_of(edition, kind):
            if requirement.id not in seen:
                seen.add(requirement.id)
                yield requirement.stage or STAGE_OF[kind], requirement
    for deadline in edition.deadlines:
        if deadline.kind in _STAGE_OF_DEADLINE:
            yield _STAGE_OF_DEADLINE[deadline.kind], deadline
    for statement in edition.statements:
        if statement.stage is not None:
            yield statement.stage, statement


def _concerns(point: Point, stage: Stage, kind: str, held: Container[str]) -> bool:
    """Whether a point is for the case: the requirements it was held against, and what belongs to its own kind."""
    if isinstance(point.item, Requirement):
        return point.item.id in held
    if kind == "application":
        return stage not in _OF_OTHER_KINDS
    return isinstance(point.item, Statement) and stage is STAGE_OF[kind]


_OF_OTHER_KINDS = frozenset(STAGE_OF.values()) - {Stage.APPLICATION}
