"""How a period from an event came to its end, as steps.

A period moves off a day that is not a working day only where the rule file says so; the step then cites on what basis.
"""

from __future__ import annotations

import datetime as dt

from tilskudd_cli.assessment.deadlines import period_end
from tilskudd_cli.calendars.records import Step
from tilskudd_cli.calendars.steps import Leaf, scope_steps
from tilskudd_cli.schemes import dates as d
from tilskudd_cli.schemes.edition import Deadline
from tilskudd_cli.schemes.workdays import is_working_day


def period_steps(leaf: Leaf, deadline: Deadline, start: dt.date) -> tuple[Step, ...]:
    """The steps from an event to the end of its period. The rule of the leaf must be a period."""
    rule = leaf.rule
    if not isinstance(rule, d.After):
        raise TypeError(rule)
    unmoved = unmoved_end(rule, start)
    end = period_end(rule, start)
    key = "calendar-step-before" if rule.before else "calendar-step-after"
    steps = [Step("calendar-step-event", {"fact": rule.event, "date": start})]
    steps.append(Step(key, {"unit": rule.unit, "n": rule.length, "date": unmoved}))
    if end != unmoved:
        steps.append(Step("calendar-step-moved", {"from_date": unmoved, "to_date": end}, deadline.basis))
    elif not is_working_day(end):
        steps.append(Step("calendar-step-no-basis", {"date": end}))
    return (*scope_steps(leaf.scopes), *steps)


def unmoved_end(rule: d.After, start: dt.date) -> dt.date:
    """Where a period ends before it moves off a day that is not a working day."""
    return period_end(rule._replace(moves=False), start)
