"""A deadline's date rule in words, with everything that decides which day it is: clock time, office, years, moving."""

from __future__ import annotations

from collections.abc import Iterator

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.edition import Deadline, Edition
from tilskudd_cli.wording.terms import fact_label, office_name


def deadline_when(deadline: Deadline, edition: Edition, language: str) -> str:
    """When a deadline is, and which years it is limited to."""
    said = date_text(deadline.when, language, edition)
    if not deadline.for_years:
        return said
    return text(language, "ui-when-for-years", {"when": said, "years": deadline.for_years})


def date_text(rule: d.DateRule, language: str, edition: Edition) -> str:
    """A date rule in words."""
    match rule:
        case d.OnDate(date, minute):
            return text(language, f"ui-when-date{_timed(minute)}", {"date": date, "time": minute})
        case d.Yearly(month, day, minute, years_after):
            key = "ui-when-yearly-after" if years_after else "ui-when-yearly"
            params = {"month": month, "day": day, "n": years_after, "time": minute}
            return text(language, f"{key}{_timed(minute)}", params)
        case d.SeveralDates(dates, minute):
            each = tuple(text(language, "ui-when-date", {"date": date}) for date in dates)
            return text(language, f"ui-when-several{_timed(minute)}", {"dates": each, "time": minute})
        case d.After():
            return period_text(rule, edition, language)
        case d.ByApplicant() | d.ByOffice():
            return "; ".join(_branches(rule, edition, language))
        case d.NotStatedDate():
            return text(language, "ui-not-stated")


def _timed(minute: int) -> str:
    """The end of a key for a date with a clock time; the end of the day is none."""
    return "" if minute == d.END_OF_DAY else "-time"


def period_text(rule: d.After, edition: Edition, language: str) -> str:
    """A period from an event, and whether it moves off a day that is not a working day."""
    length = text(language, f"ui-length-{rule.unit}", {"n": rule.length})
    key = "ui-when-before" if rule.before else "ui-when-after"
    said = text(language, key, {"length": length, "event": fact_label(rule.event, edition, language)})
    return text(language, "calendar-moves", {"period": said}) if rule.moves else said


def _branches(rule: d.ByApplicant | d.ByOffice, edition: Edition, language: str) -> Iterator[str]:
    """Each office or type of applicant with its date, and what holds for all others, also when that is nothing."""
    for word, inner in rule.dates.items():
        who = office_name(word, edition) if isinstance(rule, d.ByOffice) else text(language, f"term-applicant-{word}")
        yield text(language, "ui-when-for", {"who": who, "when": date_text(inner, language, edition)})
    others = d.NotStatedDate() if rule.all_others is None else rule.all_others
    yield text(language, "ui-when-for-others", {"when": date_text(others, language, edition)})
