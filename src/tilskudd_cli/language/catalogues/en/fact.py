"""Facts of a case: what they are called, and how they are written, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "kind": "the kind of case",
    "kind.help": "What kind of case this is, for instance `application`.",
    "scheme": "the scheme",
    "scheme.help": "The name of the scheme the case concerns, as “tilskudd schemes list” writes it.",
    "edition": "the edition",
    "edition.help": 'The edition of the rules the case is assessed by, in quotation marks: `"2019"`.',
    "case": "the case number",
    "case.help": "The case number in the archive, for instance `2019/1234`. The assessment does not need it.",
    "office": "the office that handles the case",
    "office.help": (
        "The name of the office that handles the case, where the deadline differs between offices: for instance "
        "`nordland`."
    ),
    "applicant": "the applicant",
    "applicant.help": "Who applies: a municipality by name or number, or another applicant by type and name.",
    "applicant.municipality": "the municipality",
    "applicant.municipality.help": "The name of the municipality as it was when the case came in, for instance `Oslo`.",
    "applicant.number": "the municipality number",
    "applicant.number.help": (
        'The four digits of the municipality number, best in quotation marks to keep a leading zero: `"0301"`.'
    ),
    "applicant.organisation": "the applicant's organisation number",
    "applicant.organisation.help": "The nine digits of the organisation number, with or without spaces: `958 935 420`.",
    "applicant.type": "the type of applicant",
    "applicant.type.help": (
        "What kind of applicant it is, when it is not a municipality: for instance `health_trust` or "
        "`voluntary_organisation`."
    ),
    "applicant.name": "the applicant's name",
    "applicant.name.help": "The name of the applicant, when it is not a municipality.",
    "received": "the time the case came in",
    "received.help": (
        "The date the case came in, and the time if you have it: `2019-03-22` or `2019-03-22 23:59`. Decides whether "
        "it is in time."
    ),
    "year": "the year the case is about",
    "year.help": "The calendar year the case is about, with four digits: `2019`.",
    "requested": "the amount asked for",
    "requested.help": "The amount asked for, in whole kroner: `750000` or `750 000`.",
    "position": "the position",
    "position.help": "The position the grant is meant for.",
    "position.share": "the share of the position",
    "position.share.help": "How much of a full-time position it is, with a per cent sign: `100 %`.",
    "position.title": "the title of the position",
    "position.title.help": "The title of the position, for instance `project manager`.",
    "period": "the project period",
    "period.help": "How long the project lasts, with its first and last day or the number of years.",
    "period.from": "the first day of the project period",
    "period.from.help": "The first day of the project period: `2019-01-01`.",
    "period.to": "the last day of the project period",
    "period.to.help": "The last day of the project period: `2019-12-31`.",
    "period.years": "the number of years the project lasts",
    "period.years.help": "How many years the project lasts: `1` or `2,5`.",
    "partners": "the partners",
    "partners.help": (
        "Those the applicant works with, each with a name and, if known, a type and an organisation number. The "
        "applicant stays responsible."
    ),
    "partners.name": "the partner's name",
    "partners.type": "the type of partner",
    "partners.organisation": "the partner's organisation number",
    "budget": "the budget",
    "budget.help": (
        "The budget line by line: what it is for, category and amount. Include the financing as lines of its own."
    ),
    "budget.item": "the text of the budget line",
    "budget.category": "the category of the budget line",
    "budget.amount": "the amount of the budget line",
    "budget.extra": "the marking of the budget line as an additional cost",
    "notice": "the prior notice",
    "notice.help": "The notice the applicant was given before a decision.",
    "notice.received": "the date the applicant received the prior notice",
    "notice.received.help": (
        "The date the applicant received the prior notice: `2019-04-02`. The time for answering is counted from it."
    ),
    "decision": "the decision",
    "decision.help": "The decision in the case, once it is made.",
    "decision.outcome": "the outcome of the decision",
    "decision.outcome.help": (
        "Whether the application was granted (`granted`), refused (`refused`) or rejected without being considered "
        "(`rejected`)."
    ),
    "decision.granted": "the amount granted",
    "decision.granted.help": "The amount granted, in whole kroner: `750000`.",
    "decision.date": "the date of the decision",
    "decision.date.help": "The date the decision was made: `2019-05-10`.",
    "decision.received": "the date the applicant received the decision",
    "decision.received.help": (
        "The date the applicant was told of the decision: `2019-05-14`. The time limit for appeal is counted from it."
    ),
    "signature": "the signature",
    "signature.help": "Who signed, in which role and when.",
    "signature.name": "the name of the signatory",
    "signature.name.help": "The name of the person who signed, as it is written.",
    "signature.role": "the role of the signatory",
    "signature.role.help": "The role of the person who signed, for instance `rådmann`, the chief municipal executive.",
    "signature.date": "the date of the signature",
    "signature.date.help": "The date of the signature: `2019-03-19`.",
    "signature.delegated_by": "the delegation of the authority to sign",
    "signature.delegated_by.help": (
        "The role of the one who delegated the authority, when somebody else signed: for instance `rådmann`."
    ),
    "attachments": "the attachments",
    "attachments.help": "The names of the attachments that came with it, one on each line.",
    "history": "earlier grants",
    "history.help": (
        "Grants from the same scheme in earlier years. An empty list, `[]`, says that there are none; without the "
        "list it is unknown."
    ),
    "history.year": "the year of the earlier grant",
    "history.granted": "the amount granted earlier",
    "history.reported": "the report on the earlier grant",
    "history.approved": "the approval of the report on the earlier grant",
    "history.unspent": "the unspent funds of the earlier grant",
    "judgements": "the judgements",
    "judgements.help": (
        "The caseworker's own answers to points that must be assessed, each with rule, outcome, reason, name and date."
    ),
    "contents": "the contents",
    "contents.help": (
        "The parts the case must have, each with its text. Which parts they are is stated in the rule file."
    ),
    "facts": "the scheme's own facts",
    "facts.help": "Facts that only this scheme asks for. The rule file says what they are called.",
    "group": "the group",
    "item": "the text",
    "category": "the category",
    "amount": "the amount",
    "extra": "the marking as an additional cost",
    "name": "the name",
    "type": "the type",
    "organisation": "the organisation number",
    "budget.costs": "the sum of the costs in the budget",
    "budget.costs.help": (
        "Worked out: all cost lines of the budget, in kroner. Unknown as long as a line has no category."
    ),
    "budget.extra_costs": "the sum of the additional costs in the budget",
    "budget.extra_costs.help": (
        "Worked out: the cost lines with `extra: true`, in kroner. Unknown as long as a cost line says neither yes "
        "nor no."
    ),
    "budget.financing": "the sum of the financing in the budget",
    "budget.financing.help": "Worked out: all lines of financing in the budget, in kroner.",
    "budget.own_funding": "the own funding in the budget",
    "budget.own_funding.help": "Worked out: the lines of the category `own_funding`, in kroner.",
    "budget.own_share": "the own share of the costs",
    "budget.own_share.help": "Worked out: own funding divided by all costs. Unknown when there are no costs.",
    "budget.categories": "the categories in the budget",
    "budget.categories.help": "Worked out: which categories occur in the budget.",
    "grant_year": "the grant year",
    "grant_year.help": (
        "Worked out: which year this is in the row, counted from the first year with a grant. 1 where none was given "
        "before."
    ),
    "history.years": "the earlier years with a grant",
    "history.years.help": "Worked out: the years before this one for which something was granted.",
    "history.count": "the number of earlier years with a grant",
    "history.count.help": "Worked out: for how many years before this one something was granted.",
    "history.last_unspent": "the unspent funds of the last grant",
    "history.last_unspent.help": "Worked out: unspent funds of the last grant before this year, in kroner.",
    "history.last_reported": "the report on the last grant",
    "history.last_reported.help": "Worked out: whether the last grant before this year was reported on.",
    "history.last_approved": "the approval of the report on the last grant",
    "history.last_approved.help": "Worked out: whether the report on the last grant before this year was approved.",
    "partners.count": "the number of partners",
    "partners.count.help": "Worked out: how many partners the case names.",
    "received.date": "the date the case came in",
    "received.date.help": "Worked out: the date in `received`, without the time.",
    "days_late": "the number of days after the deadline",
    "days_late.help": "Worked out: how many days after the deadline the case came. 0 when it was in time.",
    "application": "the application that the report is about",
    "application.help": (
        "The name of the file with the application, in the same folder: `oslo.yaml`. What the report does not repeat "
        "is taken from there."
    ),
    "grant": "the grant",
    "grant.help": "The grant that is reported on.",
    "grant.granted": "the amount granted",
    "grant.granted.help": "The amount granted, in whole kroner: `750000`.",
    "grant.date": "the date of the grant letter",
    "grant.date.help": "The date of the grant letter: `2019-05-10`.",
    "grant.paid": "the amount paid",
    "grant.paid.help": "The amount that has been paid out, in whole kroner.",
    "grant.carried_in": "the amount carried over from the year before",
    "grant.carried_in.help": (
        "Unspent money from the year before that could be used this year, in whole kroner. Write `0` when there was "
        "none."
    ),
    "use": "the use of the grant",
    "use.help": "What was done with the money.",
    "use.spent": "the amount spent",
    "use.spent.help": "The amount spent, in whole kroner.",
    "use.carried_over": "the amount to carry over to next year",
    "use.carried_over.help": "Unspent money to be carried over to next year, in whole kroner, or `0`.",
    "use.to_repay": "the amount to be repaid",
    "use.to_repay.help": "Unspent money to be repaid, in whole kroner, or `0`.",
    "accounts": "the accounts",
    "accounts.help": (
        "The accounts line by line, with the same lines as the budget. Add an explanation where the amount differs."
    ),
    "accounts.item": "the text of the accounts line",
    "accounts.category": "the category of the accounts line",
    "accounts.amount": "the amount of the accounts line",
    "accounts.extra": "the marking of the accounts line as an additional cost",
    "accounts.explanation": "the explanation of the difference",
    "trend": "the development from year to year",
    "trend.help": "What the report says about the development of yearly counts, for instance deaths from overdoses.",
    "trend.claims_fall": "the claim that the numbers fall",
    "trend.claims_fall.help": "Whether the report claims that the numbers fall: `yes` or `no`.",
    "trend.counts": "the counts of each year",
    "trend.counts.help": "The count of each year, at least two years.",
    "trend.counts.year": "the year of the count",
    "trend.counts.number": "the count of the year",
    "self_declaration": "the self-declaration",
    "self_declaration.help": (
        "Who has checked that the money was used according to the conditions, in which role and when."
    ),
    "self_declaration.name": "the name of whoever makes the self-declaration",
    "self_declaration.name.help": "The name as it stands in the self-declaration.",
    "self_declaration.role": "the role of whoever makes the self-declaration",
    "self_declaration.role.help": "The role, for instance `økonomiansvarlig`, the head of finance.",
    "self_declaration.date": "the date of the self-declaration",
    "self_declaration.date.help": "The date of the self-declaration: `2020-03-20`.",
    "self_declaration.delegated_by": "the delegation of the authority to make the self-declaration",
    "self_declaration.delegated_by.help": (
        "The role of whoever delegated the authority, when somebody else makes the self-declaration."
    ),
    "answers": "the answers",
    "answers.help": "The answers, each with the field of the form it stands in and its text.",
    "answers.field": "the field of the form",
    "answers.text": "the text of the answer",
    "explanation": "the explanation",
    "field": "the field",
    "text": "the text",
}
