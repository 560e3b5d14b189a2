"""What the register has to say, as message keys with their parameters: the texts are the language room's.

Parameters that name a municipality are text already (`Skedsmo (0231)`, the Norwegian form of the name, as in running
text); days are dates, and several municipalities are a tuple.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tilskudd_cli.municipalities.index import share_name
from tilskudd_cli.municipalities.lineage import Relation, Step, Story
from tilskudd_cli.municipalities.names import sort_key
from tilskudd_cli.municipalities.organisations import UnknownOrganisation
from tilskudd_cli.municipalities.records import (
    Ambiguous,
    Answer,
    ChangeKind,
    Disagreement,
    Elsewhen,
    Found,
    Municipality,
    NotFound,
)
from tilskudd_cli.municipalities.tables import norwegian_names

Sentence = tuple[str, Mapping[str, object]]
"""A message key and its parameters."""


def norwegian_name(row: Municipality) -> str:
    """The name in Norwegian running text: of parallel names, the Norwegian one."""
    return norwegian_names().get((row.number, row.valid_from), row.name)


def label(row: Municipality) -> str:
    """A municipality in a sentence: `Skedsmo (0231)`."""
    return f"{norwegian_name(row)} ({row.number})"


def labels(rows: Iterable[Municipality]) -> tuple[str, ...]:
    """Several municipalities in a sentence, in the order given."""
    return tuple(label(row) for row in rows)


def _sorted(rows: Iterable[Municipality]) -> tuple[str, ...]:
    """Several municipalities in a sentence, in alphabetical order."""
    return labels(sorted(rows, key=lambda row: sort_key(row.name)))


def with_county(row: Municipality) -> str:
    """A municipality that may share its name: `Våler (0137, Østfold)`."""
    return f"{norwegian_name(row)} ({row.number}, {row.county})"


def problem(answer: Answer) -> Sentence | None:
    """What is wrong with an answer; `None` when exactly one municipality was found."""
    if isinstance(answer, Found):
        return None
    if isinstance(answer, Ambiguous):
        candidates = tuple(with_county(row) for row in answer.candidates)
        return "municipality-ambiguous", {"asked": answer.asked, "on": answer.on, "candidates": candidates}
    if isinstance(answer, NotFound):
        return _missing(answer)
    if isinstance(answer, Disagreement):
        return _disagreeing(answer)
    return "municipality-outside-register", {"on": answer.on, "first": answer.first, "last": answer.last}


def _missing(answer: NotFound) -> Sentence:
    """Nobody by that name or number on the day, or nobody at any time."""
    params = {"asked": answer.asked, "on": answer.on, "nearest": tuple(map(with_county, answer.nearest))}
    if not answer.elsewhen:
        return "municipality-unknown-near" if answer.nearest else "municipality-unknown", params
    other = answer.elsewhen[0]
    return f"municipality-not-{_when(other)}", params | _turned(other)


def _disagreeing(answer: Disagreement) -> Sentence:
    """A name and a number that do not belong together."""
    params = {"name": answer.name, "number": answer.number, "on": answer.on, "by_name": labels(answer.by_name)}
    if answer.by_number is not None:
        return "municipality-disagrees", params | {"by_number": label(answer.by_number)}
    if not answer.elsewhen:
        return "municipality-number-unknown", params
    other = answer.elsewhen[0]
    return f"municipality-number-not-{_when(other)}", params | _turned(other)


def _when(other: Elsewhen) -> str:
    """The end of a key: `then` for what is past, `yet` for what has not begun."""
    return "then" if other.is_past else "yet"


def _turned(other: Elsewhen) -> dict[str, object]:
    """Who was meant, when it ended or began, and who has its area on the day."""
    return {"who": label(other.municipality), "turned": other.turned, "others": _sorted(other.others)}


def related(relation: Relation) -> Sentence:
    """How an applicant stands to a listed municipality, in one sentence; `None` parameters where one is unknown."""
    listed = relation.listed and label(relation.listed)
    applicant = relation.applicant and label(relation.applicant)
    return f"municipality-relation-{relation.kind}", {"listed": listed, "applicant": applicant}


def unknown_organisation(unknown: UnknownOrganisation) -> Sentence:
    """Why an organisation number, or the municipality of one, is not known."""
    return f"municipality-organisation-{unknown.reason}", {"asked": unknown.asked}


def sentences(story: Story) -> list[Sentence]:
    """A story, one sentence for each step, or one that says there is nothing to tell."""
    if not story.steps:
        return [("municipality-story-unchanged", {"who": label(story.municipality)})]
    return [_told(step) for step in story.steps]


def _told(step: Step) -> Sentence:
    """One step as a sentence."""
    if step.kind is ChangeKind.MERGE:
        return _made(step) if step.is_past else _merged(step)
    before, after = step.before[0], step.after[0]
    params: dict[str, object] = {"date": step.date, "before": label(before), "after": label(after)}
    if step.kind is ChangeKind.SPLIT:
        return "municipality-story-split", params | {"after": labels(step.after)}
    if step.kind is ChangeKind.RENAME:
        names = {"who": after.number, "old": before.name, "new": after.name}
        return "municipality-story-renamed", {"date": step.date, **names}
    if step.kind is ChangeKind.BOUNDARY:
        return "municipality-story-boundary", params
    if before.name != after.name:
        return "municipality-story-renumbered-renamed", params | {"after": f"{after.name} ({after.number})"}
    return "municipality-story-renumbered", params | {"number": after.number}


def _made(step: Step) -> Sentence:
    """A merger seen from what came out of it."""
    params = {"date": step.date, "who": label(step.who), "before": _sorted(step.before)}
    if step.parts:
        return "municipality-story-made-parts", params | {"parts": _sorted(step.parts)}
    return "municipality-story-made", params


def _merged(step: Step) -> Sentence:
    """A merger seen from one that went into it."""
    into = step.after[0]
    others = _sorted(row for row in step.before if row != step.who)
    params: dict[str, object] = {"date": step.date, "who": label(step.who), "into": label(into), "others": others}
    if step.parts:
        params["parts"] = _sorted(step.parts)
    if not others:
        return "municipality-story-enlarged", params
    own = "-own" if share_name(into.name, step.who.name) else ""
    return f"municipality-story-merged{own}{'-parts' if step.parts else ''}", params
