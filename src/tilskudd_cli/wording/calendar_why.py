"""What is to be said about a deadline besides its date: what to watch out for, and by which steps the date came.

What only `--why` needs is imported only then: a calendar is to open at once.
"""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.calendars.holidays import holiday_names
from tilskudd_cli.calendars.records import Dated, NoDate, Step, Undated
from tilskudd_cli.language.catalogue import text
from tilskudd_cli.language.visible import visible
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.edition import Deadline, Edition
from tilskudd_cli.schemes.workdays import is_working_day
from tilskudd_cli.wording.dates_text import period_text
from tilskudd_cli.wording.terms import spoken
from tilskudd_cli.writing.calendars.records import Note


def notes_of(dated: Dated, language: str) -> tuple[str, ...]:
    """What to watch out for: a day that is not a working day, a date that was moved, a remark of the rule file."""
    found: list[str] = []
    if dated.moved_from is not None:
        found.append(text(language, "calendar-note-moved", {"date": dated.moved_from}))
    if not is_working_day(dated.date):
        found.append(_free_day(dated, language))
    return (*found, *_remarks(dated.deadline, language))


def _free_day(dated: Dated, language: str) -> str:
    names = holiday_names(dated.date)
    if dated.is_announced:
        key = "calendar-note-on-holiday" if names else "calendar-note-on-weekend"
    else:
        key = "calendar-note-ends-on-holiday" if names else "calendar-note-ends-on-weekend"
    return text(language, key, {"date": dated.date, "holiday": holiday_text(names, language)})


def holiday_text(names: tuple[str, ...], language: str) -> str:
    """The name of a public holiday, or both of its names."""
    return " / ".join(text(language, f"calendar-holiday-{name}") for name in names)


def _remarks(deadline: Deadline | None, language: str) -> Iterator[str]:
    if deadline is not None and deadline.note is not None:
        yield visible(deadline.note.in_language(language))


def undated_notes(undated: Undated, language: str) -> tuple[str, ...]:
    """The remark of the rule file."""
    return tuple(_remarks(undated.deadline, language))


def why_of(dated: Dated, language: str) -> tuple[Note, ...]:
    """Rule, source and the steps to the date."""
    steps = (Note(text(language, "calendar-why-date"), _step(one, dated.edition, language)) for one in dated.steps)
    return (*_rule(dated.deadline, dated.edition, language), *steps)


def undated_why(undated: Undated, language: str) -> tuple[Note, ...]:
    """Rule and source."""
    return tuple(_rule(undated.deadline, undated.edition, language))


def _rule(deadline: Deadline | None, edition: Edition, language: str) -> Iterator[Note]:
    if deadline is not None:
        from tilskudd_cli.schemes.requirements import code_of
        from tilskudd_cli.wording.findings import source_text

        yield Note(text(language, "calendar-why-rule"), visible(code_of(edition, deadline.id)))
        yield Note(text(language, "ui-note-source"), visible(source_text(deadline.cite, edition)))


def _step(step: Step, edition: Edition, language: str) -> str:
    said = text(language, step.key, spoken(_with_length(step, language), edition, language))
    said = said[:1].upper() + said[1:]
    if step.cite is None:
        return said
    from tilskudd_cli.wording.findings import source_text

    return f"{said} {text(language, 'calendar-step-basis', {'source': source_text(step.cite, edition)})}"


def _with_length(step: Step, language: str) -> dict[str, object]:
    """The parameters, with a period in words."""
    params = dict(step.params)
    if "unit" in params:
        params["length"] = text(language, f"ui-length-{params['unit']}", {"n": params["n"]})
    return params


def step_texts(dated: Dated, language: str) -> list[str]:
    """The steps to the date in words."""
    return [_step(one, dated.edition, language) for one in dated.steps]


def when_text(undated: Undated, language: str) -> str:
    """What can be said of a deadline without a date."""
    if undated.reason is NoDate.FROM_EVENT and isinstance(undated.rule, d.After):
        return period_text(undated.rule, undated.edition, language)
    shortfall = undated.shortfall
    if shortfall is None:
        return text(language, "calendar-not-stated")
    said = text(language, shortfall.key, spoken(shortfall.params, undated.edition, language))
    if undated.reason is not NoDate.UNKNOWN or not isinstance(undated.rule, d.After):
        return said
    return f"{period_text(undated.rule, undated.edition, language)}. {said}"
