"""Rule files: what is wrong with an edition of a scheme, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "alias-not-member": "“{written}” stands for a municipality that is not on the list of the group",
    "alias-not-member.hint": "Put the municipality under `members`, or correct `means`.",
    "alias-not-member.explain": (
        "An alias says that a spelling on the list means a certain municipality. Then the municipality itself must be "
        "on the same list."
    ),
    "brackets-out-of-order": "The brackets do not rise, or another bracket than the last has no upper limit",
    "brackets-out-of-order.hint": "Write the brackets with rising `up_to`. Only the last may be without.",
    "brackets-out-of-order.explain": (
        "A bracket goes up to and including its `up_to`, and the first that fits is used. If they do not rise, some "
        "of them would never be used."
    ),
    "comparison-without-bound": "The condition names the fact `{fact}`, but does not say what to hold it against",
    "comparison-without-bound.hint": "Add for instance `at_least:`, `at_most:`, `equals:` or `one_of:`.",
    "comparison-without-bound.explain": (
        "A comparison has a fact and at least one bound. A condition that only asks for something to be stated is "
        "written with `present:`."
    ),
    "eligibility-missing": "The rule file has groups, but does not say who may apply",
    "eligibility-missing.hint": "Add `eligibility:`, for instance with `when: {{group: any}}`.",
    "eligibility-missing.explain": (
        "Groups alone keep nobody out. Without a requirement to belong to one of them everybody could get a grant, "
        "also those on no list."
    ),
    "fact-unknown": "No case can state a fact called “{word}”",
    "fact-unknown.hint": (
        "Use a fact that exists, or declare one of the scheme's own under `facts:` and refer to it as `facts.name`."
    ),
    "fact-unknown.explain": (
        "A condition can only ask about facts that a case can state, or that follow from them. Otherwise the "
        "requirement could never be decided."
    ),
    "fact-unknown-near": "No case can state a fact called “{word}”. It resembles “{nearest}”.",
    "fact-unknown-near.hint": "Write `{nearest}` if that is what was meant.",
    "fact-unknown-near.explain": (
        "The name of the fact resembles one that exists but is spelt differently. The program suggests, and corrects "
        "nothing by itself."
    ),
    "file-misplaced": (
        "The rule file says that it is the {edition} edition of “{scheme}”, but is not where such a file belongs"
    ),
    "file-misplaced.hint": "Place the file as `{scheme}/{edition}.yaml`, or correct `scheme` and `edition`.",
    "file-misplaced.explain": (
        "The program finds an edition by its folder and file name. If the file itself says otherwise, a case could be "
        "assessed by the wrong rules."
    ),
    "group-by-group": "The group “{group}” is defined by belonging to a group",
    "group-by-group.hint": "Use facts about the applicant in `when`, not `group`.",
    "group-by-group.explain": (
        "Which group the applicant belongs to must be settled before anything can ask about it. A group built on "
        "groups could go in a circle."
    ),
    "group-unknown": "The rule file has no group called “{word}”. These exist: {known:list}.",
    "group-unknown.hint": "Use the `id` of a group under `groups:`, or add the group there.",
    "group-unknown.explain": (
        "Requirements, deadlines and amounts refer to groups by name. A name that no group has would make the rule "
        "apply to nobody."
    ),
    "group-unknown-near": "The rule file has no group called “{word}”. It resembles “{nearest}”.",
    "group-unknown-near.hint": "Write `{nearest}` if that is the group that was meant.",
    "group-unknown-near.explain": (
        "The name resembles a group of the file but is spelt differently. The program suggests, and corrects nothing "
        "by itself."
    ),
    "group-ways": "There must be exactly one way to belong to the group “{group}”",
    "group-ways.hint": (
        "Keep one of these: `members`, `everyone`, `when`, `named` or `applicants`. `named` may stand together with "
        "`applicants`."
    ),
    "group-ways.explain": (
        "A group is a list of municipalities, all municipalities, a condition, applicants by name, or types of "
        "applicants. With none or several of them it is unclear who belongs."
    ),
    "id-twice": "“{id}” is used as the name of more than one thing",
    "id-twice.hint": "Give each rule and each group an `id` of its own.",
    "id-twice.explain": (
        "Results, codes and judgements refer to a rule by its `id`. If two rules share one, nobody knows which is "
        "meant."
    ),
    "ladder-years": (
        "The rates by year do not fit the years of the edition. Missing: {missing:list}. Too many: {extra:list}."
    ),
    "ladder-years.hint": (
        "Write one rate for each year in `years`. Where the source states none for a year, write `not_stated`."
    ),
    "ladder-years.explain": (
        "A ladder by calendar year has a step for each year the edition covers, and no others. The program never uses "
        "the rate of another year."
    ),
    "member-twice": "{member} is both in the group “{first}” and in the group “{second}”",
    "member-twice.hint": "Keep the municipality on one list only.",
    "member-twice.explain": (
        "The group decides which rules and amounts apply. A municipality on two lists would have two sets of rules."
    ),
    "member-unknown": (
        "“{member}” was not a municipality on {date:date}, or the number and the name do not belong together"
    ),
    "member-unknown.hint": "Write the number and name as they were on the register date, for instance `0301 Oslo`.",
    "member-unknown.explain": (
        "The lists are held against the register of municipalities on `register_date`. Number and name must both "
        "agree, so that a slip does not give the place to another municipality."
    ),
    "moves-without-basis": "The period moves to the next working day, but nothing says where that is decided",
    "moves-without-basis.hint": "Add `basis:` with the source, or remove `moves`.",
    "moves-without-basis.explain": (
        "A deadline moves off a weekend or public holiday only where a rule says so. That rule must be named."
    ),
    "not-a-condition": "This is not a condition",
    "not-a-condition.hint": (
        "Write a condition with its key, for instance `present: budget`, or the word `not_stated`."
    ),
    "not-a-condition.explain": (
        "A condition is one of the forms of the manual, or the word `not_stated` where the source is silent. Free "
        "text cannot be evaluated; what only a person can decide is written `judged: true`."
    ),
    "not-a-day-of-year": "This is not a day that every year has",
    "not-a-day-of-year.hint": "Write month and day with two digits each, for instance `03-01` for 1 March.",
    "not-a-day-of-year.explain": (
        "A yearly deadline is the same day each year. 29 February is not accepted, since most years do not have it."
    ),
    "not-a-pair": "Exactly two facts belong here",
    "not-a-pair.hint": "Write the two lists to compare, for instance `[budget, accounts]`.",
    "not-a-pair.explain": (
        "The condition `same_lines` holds the lines of two lists against each other, neither fewer nor more."
    ),
    "period-needs-one-unit": "The period must have exactly one length. It can be given in: {units:list}.",
    "period-needs-one-unit.hint": "Write for instance `weeks: 3`.",
    "period-needs-one-unit.explain": (
        "Three weeks are not always the same as fifteen working days. Write the period in the unit that the source "
        "uses."
    ),
    "rounding-missing": "The amount “{id}” can come to a part of a krone, but nothing says how it is rounded",
    "rounding-missing.hint": "Add `rounding: down`, `up` or `nearest`.",
    "rounding-missing.explain": (
        "Grants are paid in whole kroner. A share, or a rate times a quantity, can give fractions, and then the rule "
        "file must say which way to round."
    ),
    "section-unknown": "The source has no section called “{word}”. These exist: {known:list}.",
    "section-unknown.hint": "Use a section that stands under the source's `sections:`, or add it there.",
    "section-unknown.explain": (
        "Each rule refers to the source and the section where it is written. The sections are listed once, with the "
        "titles they have in the document."
    ),
    "section-unknown-near": "The source has no section called “{word}”. It resembles “{nearest}”.",
    "section-unknown-near.hint": "Write `{nearest}` if that is the section that was meant.",
    "section-unknown-near.explain": (
        "The name resembles a section of the source but is spelt differently. The program suggests, and corrects "
        "nothing by itself."
    ),
    "source-unknown": "The rule file has no source called “{word}”. These exist: {known:list}.",
    "source-unknown.hint": (
        "Write the source and the section like this: `source#section`, with names that stand under `sources:`."
    ),
    "source-unknown.explain": (
        "Everything a rule file says has a source that the reader can look up. The sources are listed once under "
        "`sources:`."
    ),
    "source-unknown-near": "The rule file has no source called “{word}”. It resembles “{nearest}”.",
    "source-unknown-near.hint": "Write `{nearest}` if that is the source that was meant.",
    "source-unknown-near.explain": (
        "The name resembles a source of the file but is spelt differently. The program suggests, and corrects nothing "
        "by itself."
    ),
    "years-reversed": "The first year comes after the last",
    "years-reversed.hint": "Swap `first` and `last`, or correct one of them.",
    "years-reversed.explain": (
        "The edition covers the years from `first` to `last`, both included. A span that runs backwards covers no year."
    ),
    "fact-of-wrong-type": "“{word}” is of the type {type}; here it must be {wanted:list}",
    "fact-of-wrong-type.hint": "Refer to a fact of the right type.",
    "fact-of-wrong-type.explain": (
        "An amount can only be reckoned from kroner, a period can only run from a date, and a "
        "quantity must be a number. Otherwise the rule could not be used on any case."
    ),
    "period-too-long": "The period {count} is too long; the longest is {longest}",
    "period-too-long.hint": "Look for a slip, or use a larger unit.",
    "before-moves": "A deadline before an event cannot move on to the next working day",
    "before-moves.hint": "Remove `moves`. Moving the deadline on would leave less time before the event.",
    "period-too-long.explain": (
        "No scheme gives that much time. The bound keeps dates within what a calendar can show."
    ),
    "before-moves.explain": (
        "A period that ends on a weekend can only move on. Where the deadline lies before the event, "
        "that would take time from those who must prepare."
    ),
}
