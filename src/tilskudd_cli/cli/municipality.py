"""`tilskudd municipality NAME|NUMBER [--on DATE]`: who this is on a date, what it was made of and what it became."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.settings import Common, settle
from tilskudd_cli.cli.streams import emit
from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.municipalities.lineage import story
from tilskudd_cli.municipalities.organisations import Organisation, organisation_of
from tilskudd_cli.municipalities.records import Ambiguous, NotFound
from tilskudd_cli.municipalities.register import FIRST, LAST, Answer, Found, Municipality, load
from tilskudd_cli.municipalities.telling import label, problem, sentences


def municipality(who: str, on: dt.date | None, form: str, common: Common) -> int:
    """Tell about a municipality; one that existed at another time is told about too, with exit code 1."""
    settings = settle(common)
    day = on or min(settings.today, LAST)
    answer = load().find(who, day)
    found = isinstance(answer, Found)
    if form == "json":
        import json

        written = emit([json.dumps(_data(answer, day), ensure_ascii=False, indent=2), "\n"], settings)
    else:
        lines = [*_told(answer, day, settings.language)]
        written = emit((f"{line}\n" for line in lines), settings, for_people=True)
    if written is not ExitCode.OK:
        return written
    return ExitCode.OK if found else ExitCode.FINDINGS


def _told(answer: Answer, day: dt.date, language: str) -> Iterator[str]:
    if isinstance(answer, Found):
        yield from _about(answer.municipality, day, language)
        return
    sentence = problem(answer)
    if sentence is None:
        return
    key, params = sentence
    yield text(language, key, params)
    if has(language, f"{key}.hint"):
        yield text(language, f"{key}.hint", params)
    if isinstance(answer, NotFound):
        for other in answer.elsewhen:
            then = (
                other.municipality.valid_from
                if not other.is_past
                else (other.municipality.valid_to or day) - dt.timedelta(1)
            )
            yield from _about(other.municipality, max(then, FIRST), language)


def _about(who: Municipality, day: dt.date, language: str) -> Iterator[str]:
    params = {"name": label(who), "county": who.county, "date": day}
    yield text(language, "ui-municipality-is", params)
    organisation = organisation_of(who.number, day)
    if isinstance(organisation, Organisation):
        yield f"  {text(language, 'ui-municipality-organisation', {'number': organisation.number})}"
    if len(who.names) > 1:
        yield f"  {text(language, 'ui-municipality-names', {'names': who.names})}"
    yield from (f"  {text(language, key, said)}" for key, said in sentences(story(who, day)))


def _data(answer: Answer, day: dt.date) -> dict[str, object]:
    """The answer for machines: the municipality and its story, or the problem and those that were meant, perhaps."""
    data: dict[str, object] = {"schema_version": 1, "on": day.isoformat()}
    if isinstance(answer, Found):
        return data | {"municipality": _one(answer.municipality, day)}
    sentence = problem(answer)
    if sentence is not None:
        data["problem"] = {"code": sentence[0], "message": text("en", *sentence)}
    if isinstance(answer, NotFound):
        data["elsewhen"] = [_one(other.municipality, day) for other in answer.elsewhen]
        data["nearest"] = [_brief(one) for one in answer.nearest]
    if isinstance(answer, Ambiguous):
        data["candidates"] = [_brief(one) for one in answer.candidates]
    return data


def _brief(one: Municipality) -> dict[str, object]:
    return {"number": one.number, "name": one.name, "county": one.county}


def _one(one: Municipality, day: dt.date) -> dict[str, object]:
    organisation = organisation_of(one.number, day)
    return {
        **_brief(one),
        "valid_from": one.valid_from.isoformat(),
        "valid_to": None if one.valid_to is None else one.valid_to.isoformat(),
        "names": list(one.names),
        "organisation": organisation.number if isinstance(organisation, Organisation) else None,
        "story": [
            {
                "date": step.date.isoformat(),
                "kind": str(step.kind),
                "before": [_brief(each) for each in (*step.before, *step.parts)],
                "after": [_brief(each) for each in step.after],
            }
            for step in story(one, day).steps
        ],
    }
