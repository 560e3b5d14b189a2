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
    "one-of": "For {fact} the requirement is {bound:either}; in this case it is {value}",
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
    "other-group": "The applicant belongs to the group “{group}”; it must be {groups:either}",
    "reserve-group": (
        "The applicant belongs to the group “{group}”, which may be considered only if those ahead of it do not apply"
    ),
    "applicant-type": "The applicant is of the type {type}; the type must be {types:either}",
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
        "The organisation number {organisation} is not the one that {name} had on the date the case is assessed for; "
        "that was {known}"
    ),
    "unsigned": "{case} lacks the signature of {roles:word}",
    "wrong-signatory": "{case} is signed by {role:word}; it must be signed by {roles:word}",
    "wrong-signatory-delegation": (
        "{case} is signed by {role:word}, and nothing shows that {roles:word} has delegated the authority"
    ),
    "wrong-delegation": "The authority to sign was given by {role:word}; it must be given by {roles:word}",
    "cost-not-covered": "The budget line “{item}” is for {category}, which the grant does not cover",
    "too-long": (
        "The text “{fact}” has {length:n|character|characters} with spaces: {over:n|character|characters} above the "
        "limit of {limit:n|character|characters}"
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
    "ask-part": "Send in {part}.",
    "rule-amount": "The amount asked for is within what the rules give: {label}",
    "grant-year-not-on-ladder": "The source states no amount for grant year {year}",
    "rule-part-application": "The application holds {part}",
    "rule-part-report": "The report holds {part}",
    "rule-part-action_plan": "The action plan holds {part}",
    "rule-part-mapping": "The mapping holds {part}",
    "rule-part-disclosure": "The application for dispensation from confidentiality holds {part}",
    "rule-part-response": "The consultation response holds {part}",
    "undeclared": "{case} lacks a self-declaration by {roles:word}",
    "sum-too-large": (
        "The sum of {facts:list} is {left:kr}: {difference:kr} more than the sum of {others:list}, which is {right:kr}"
    ),
    "sum-too-small": (
        "The sum of {facts:list} is {left:kr}: {difference:kr} less than the sum of {others:list}, which is {right:kr}"
    ),
    "difference-open": (
        "The line “{item}” is {amount:kr} against {expected:kr} in the budget: a difference of {difference:kr} "
        "without an explanation. The source does not say how large a difference may be."
    ),
    "difference-unexplained": (
        "The line “{item}” is {amount:kr} against {expected:kr} in the budget. The difference is {difference:kr}, "
        "and differences above {above:share} must be explained."
    ),
    "differs-from-application": "This is not as in the application: {fact}",
    "not-as-in-application": "In the report {fact} is {value}; in the application {bound}",
    "item-twice": "Items {number} and {again} are both about “{stated}”",
    "fall-claimed": (
        "The report says that the numbers fall, but they are small, and chance alone can give such differences. The "
        "95% intervals overlap: {intervals:list}."
    ),
    "fall-claimed-apart": (
        "The report says that the numbers fall. The 95% intervals of the first and the last year do not overlap: "
        "{intervals:list}. Single years still say little about the cause."
    ),
    "amount-of-applications": "Amounts are worked out for applications only",
    "not-in-application": "The application says nothing about {fact}, so the report cannot be held against it",
    "at-least-date": "For {fact} the requirement is {bound} or later; in this case it is {value}",
    "at-most-date": "For {fact} the requirement is {bound} at the latest; in this case it is {value}",
    "more-than-date": "For {fact} the requirement is later than {bound}; in this case it is {value}",
    "less-than-date": "For {fact} the requirement is before {bound}; in this case it is {value}",
    "answer-too-long": (
        "The answer in the field “{stated}” has {length:n|character|characters} with spaces: "
        "{over:n|character|characters} above the limit of {limit:n|character|characters}"
    ),
    "equals-answer": "For {fact} the answer must be {bound}; in this case it is {value}",
}
