"""Results: why a requirement is not met, cannot be decided or must be assessed, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "at-least": "For {fact} the requirement is at least {bound}; in this case it is {value}",
    "at-least-fact": "For {fact} the requirement is at least as much as {other}, {bound}; in this case it is {value}",
    "at-most": "For {fact} the requirement is at most {bound}; in this case it is {value}",
    "at-most-fact": "For {fact} the requirement is at most as much as {other}, {bound}; in this case it is {value}",
    "more-than": "For {fact} the requirement is more than {bound}; in this case it is {value}",
    "more-than-fact": "For {fact} the requirement is more than {other}, {bound}; in this case it is {value}",
    "less-than": "For {fact} the requirement is less than {bound}; in this case it is {value}",
    "less-than-fact": "For {fact} the requirement is less than {other}, {bound}; in this case it is {value}",
    "equals": "For {fact} the requirement is {bound}; in this case it is {value}",
    "equals-fact": "For {fact} the requirement is the same as {other}, {bound}; in this case it is {value}",
    "one-of": "For {fact} the requirement is one of these: {bound:list}. In this case it is {value}.",
    "one-of-fact": "For {fact} the requirement is one of {other}: {bound}. In this case it is {value}.",
    "includes": "For {fact} the requirement is to include {bound}; in this case it is {value}",
    "includes-fact": "For {fact} the requirement is to include {other}, {bound}; in this case it is {value}",
    "absent": "{case} lacks this: {fact}",
    "missing-fact": "Nothing is said about {fact}",
    "not": "The requirement is not met: {rule}",
    "judged": "The caseworker decides whether this is met: {rule}",
    "not-stated": "The source does not say enough to settle this, so the caseworker must decide: {rule}",
    "not-applicable": "The requirement does not concern this case",
    "group-unknown": (
        "The requirement concerns some groups only, and it is not settled which group the applicant belongs to"
    ),
    "other-group": "The applicant belongs to the group “{group}”; it must be one of these: {groups:list}",
    "reserve-group": (
        "The applicant belongs to the group “{group}”, which may be considered only if those ahead of it do not apply"
    ),
    "applicant-type": "The applicant is of the type {type}; it must be one of these: {types:list}",
    "applicant-not-eligible": "The applicant belongs to none of the groups that may apply",
    "not-listed": "{name} ({number}) is not on the list of the {edition} edition",
    "not-listed-near": (
        "{name} ({number}) is not on the list of the {edition} edition. The nearest name on the list is {nearest}."
    ),
    "not-listed-elsewhere": (
        "{name} ({number}) is not on the list of the {edition} edition; the municipality was on the list of "
        "{elsewhere:list}"
    ),
    "successor-of-listed": (
        "{listed} is on the list, and has been connected with {name} since {date:date}. The list does not say whether "
        "{name} takes its place."
    ),
    "organisation-disagrees": (
        "The organisation number {organisation} is not the one that {name} had on the date: {known}"
    ),
    "unsigned": "{case} is not signed. These may sign: {roles:list}.",
    "wrong-signatory": "{case} is signed by {role}. These may sign: {roles:list}.",
    "wrong-signatory-delegation": (
        "{case} is signed by {role}, and nothing shows that the authority was delegated. These may sign or delegate: "
        "{roles:list}."
    ),
    "wrong-delegation": "The authority to sign was delegated by {role}. These may delegate it: {roles:list}.",
    "cost-not-covered": "The budget line “{item}” is for {category}, which the grant does not cover",
    "too-long": (
        "The text “{fact}” has {length:n|character|characters} with spaces: {over:n|character|characters} above the "
        "limit of {limit}"
    ),
    "not-attached": "The attachment “{name}” is not among the attachments listed",
    "item-lacks": "Under {fact}, item {number}, nothing is said about {field}",
    "line-not-in": "The line “{item}” has no counterpart in {fact}, so the two cannot be compared line by line",
    "late": "{case} came {days:n|day|days} after the deadline, {deadline:date} ({deadline:day})",
    "late-same-day": "{case} came {minutes:n|minute|minutes} after the deadline, {deadline:date} at {time:time}",
    "late-time-unknown": (
        "{case} came on the day of the deadline, {deadline:date}, but no time is given. The deadline ended at "
        "{time:time}."
    ),
    "deadline-not-stated": "The source states no deadline",
    "deadline-not-for-year": "The source states no deadline for {year}",
    "deadline-not-for": "The source states no deadline for “{word}”",
    "amount-not-stated": "The source states no amount",
    "amount-discretion": "The amount is at the caseworker's discretion",
    "year-not-on-ladder": "The source states no amount for {year}",
    "not-in-table": "The source states no amount for “{word}”",
    "above-brackets": "The source states no amount when {fact} is {quantity}",
    "rounding-not-stated": "The amount does not come to whole kroner, and the source does not say how to round it",
    "no-amount-applies": "None of the scheme's amounts concern this applicant",
    "above-entitlement": (
        "The rules give {group} up to {entitlement:kr} in {year}; {requested:kr} is asked for. {over:kr} must be "
        "covered by own funding or in another way, or be taken out of the budget."
    ),
    "rule-application-deadline": "The application came in by the deadline",
    "rule-report-deadline": "The report came in by the deadline",
    "rule-answer-deadline": "The answer came in by the deadline",
    "rule-appeal-deadline": "The appeal came in by the deadline",
    "rule-acceptance-deadline": "The grant was accepted by the deadline",
    "rule-use_of_funds-deadline": "The grant was used by the deadline",
    "rule-consultation-deadline": "The consultation response came in by the deadline",
    "rule-decision-deadline": "The decision was made by the deadline",
    "rule-part": "The application includes {part}",
    "ask-part": "Send in {part}.",
    "rule-amount": "The amount asked for is within what the rules give: {label}",
    "grant-year-not-on-ladder": "The source states no amount for grant year {year}",
}
