"""What the commands say: labels, the summary, and why a file was not written, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "label-file": "file",
    "label-kind": "kind",
    "label-scheme": "scheme",
    "label-edition": "edition",
    "label-municipality": "municipality",
    "label-number": "number",
    "label-verdict": "verdict",
    "label-entitlement": "amount",
    "label-place": "place",
    "label-code": "code",
    "label-status": "status",
    "label-message": "message",
    "note-consequence": "consequence",
    "note-source": "source",
    "note-hint": "advice",
    "tally-cases": "{n:n|case|cases}",
    "tally-ready": "{n:n|ready|ready}",
    "tally-to_correct": "{n:n|to be corrected|to be corrected}",
    "tally-may_be_rejected": "{n:n|may be rejected|may be rejected}",
    "tally-not_eligible": "{n:n|cannot be accepted|cannot be accepted}",
    "tally-unreadable": "{n:n|cannot be read|cannot be read}",
    "output-exists": "{file} exists already and was left alone.",
    "output-exists.hint": "Choose another name, or use --force to replace the file.",
    "output-exists.explain": (
        "The program never overwrites a file unasked. The file that stood there is as it was. With --force it is "
        "replaced in one step, once the new content is complete."
    ),
    "output-failed": "{file} could not be written: {reason}.",
    "output-failed.hint": "See that the folder exists, that you may write in it, and that the disk is not full.",
    "output-failed.explain": (
        "The operating system refused on the way. No half-written file is left behind, and a file of that name "
        "from before is as it was."
    ),
    "output-not-file": "{file} is not an ordinary file and cannot be replaced.",
    "output-not-file.hint": "Give the name of a file, not of a folder or a device.",
    "output-not-file.explain": (
        "A folder, a device or something else that is not a file stands under this name. Putting a file in its "
        "place would destroy what is there, so the program leaves it, also with --force."
    ),
    "output-no-folder": "{file} could not be written: there is no such folder.",
    "output-no-folder.hint": "Make the folder first, or choose one that exists.",
    "output-no-folder.explain": (
        "The program makes files but no folders: a slip in a path should not make a new folder somewhere."
    ),
    "output-forbidden": "{file} could not be written: you may not write there.",
    "output-forbidden.hint": "Choose another folder, or ask for permission to write.",
    "output-forbidden.explain": (
        "The operating system does not let you make or replace files in this folder. A file of that name from "
        "before is as it was."
    ),
    "output-disk-full": "{file} could not be written: the disk is full.",
    "output-disk-full.hint": "Make room, or choose another disk.",
    "output-disk-full.explain": (
        "There was no room for the whole file. The half is removed, and a file of that name from before is as it was."
    ),
    "note-ask": "ask for",
    "note-guidance": "guidance",
    "note-judgement": "judgement",
    "to-judge": "{n:n|point to assess|points to assess}",
    "entitlement": "{kroner:kr}",
    "entitlement-open": "the amount is open: {reason}",
    "judgement": "{outcome}: {reason} ({by}, {date:date})",
    "judgement-without-effect": (
        "{outcome}: {reason} ({by}, {date:date}); does not change the result, since the rules leave nothing to "
        "judge here"
    ),
    "explain-case": "{file}: assessed by the {edition} edition of {scheme}",
    "explain-applicant": "The applicant is {name} as the municipality was on {date:date}",
    "explain-group": "The applicant belongs to the group “{group}” ({source})",
    "explain-entitlement": "The rules give {kroner:kr} in all",
    "explain-judge": "The caseworker decides this.",
    "explain-verdict": "Verdict: {verdict}",
    "explain-scheme": "scheme",
    "explain-applies-to": "applies to these groups: {groups:list}",
    "explain-in-years": "applies in {years:list}",
    "no-cases": "Found no cases to check.",
    "checking": "Checking the cases",
    "our-fault": (
        "Something went wrong in the program itself ({error}). It is not your doing; the details are in {log}."
    ),
    "rules-fine": "The rule file is in order.",
    "rules-wrong": "The rule file has {n:n|problem|problems}.",
    "rules-unreadable": "The rule file {path} cannot be read. `tilskudd schemes lint` says what is wrong.",
    "no-rule-files": "Found no rule files.",
    "unknown-kind": "There is no schema for “{kind}”. Choose from {known:list}.",
    "unknown-scheme": "There is no scheme “{scheme}” here. Schemes: {known:list}.",
    "unknown-scheme-near": "There is no scheme “{scheme}” here. Did you mean “{nearest}”?",
    "unknown-edition": "{scheme} has no edition “{edition}”. Editions: {known:list}.",
    "unknown-code": "There is no code “{code}”, and no file of that name.",
    "examples-hold": "{n:n|example|examples} hold.",
    "examples-failed": "{failed} of {n:n|example|examples} do not hold.",
    "example-mismatch": "“{name}”: {what} should have come to {expected}, but came to {found}.",
    "example-problem": "“{name}”: {problem}",
    "municipality-is": "{name} in {county} on {date:date}",
    "municipality-organisation": "Organisation number: {number}",
    "municipality-names": "Also written: {names:list}",
    "section-groups": "Who can apply",
    "section-deadlines": "Deadlines",
    "section-amounts": "Amounts",
    "section-requirements": "What an application must meet",
    "section-sources": "Sources",
    "column-scheme": "scheme",
    "column-edition": "edition",
    "column-years": "years",
    "column-deadline": "deadline",
    "column-title": "title",
    "not-stated": "not stated",
    "date": "{date:date}",
    "kroner": "{kroner:kr}",
    "share": "{share:share}",
    "edition-head": "Scheme {scheme}, edition {edition}, codes {code}-…",
    "edition-years": "Has rules for {first} to {last}",
    "edition-year": "Has rules for {first}",
    "edition-by": "Administered by {by}",
    "group-members": "{n:n|municipality|municipalities}: {names:list}",
    "group-named": "by name: {names:list}",
    "deadline-late": "When the deadline is missed: {consequence}",
    "when-date": "{date:day} {date:date}",
    "when-date-time": "{date:day} {date:date} at {time:time}",
    "when-yearly": "{day} {month:month} each year",
    "when-yearly-after": "{day} {month:month}, {n:n|year|years} after the year of the grant",
    "when-several": "{dates:list}",
    "when-after": "{length} after {event}",
    "when-before": "{length} before {event}",
    "length-days": "{n:n|day|days}",
    "length-working_days": "{n:n|working day|working days}",
    "length-weeks": "{n:n|week|weeks}",
    "length-months": "{n:n|month|months}",
    "length-years": "{n:n|year|years}",
    "published": "Published {date:date}",
    "template-head": (
        "Fill in what the case says, and delete the rest. What is left empty counts as not stated. Check the file "
        "with “tilskudd check FILE”."
    ),
    "municipality-which": "It is not clear which municipality “{who}” is.",
    "brief": (
        "{n:n|case has|cases have} points that only a person can judge; they are shown when one case is checked, "
        "or with --fail-on assess."
    ),
    "explain-not-stated": "The source does not say enough to decide this.",
    "granted": "{kroner:kr} granted",
    "unspent": "{kroner:kr} unspent",
    "all-spent": "all of it spent",
    "overspent": "{kroner:kr} more spent than there was",
    "cover-status": "without an example",
    "cover-nothing": (
        "Nothing is without an example. Counted: {worked:n|worked example|worked examples} in the file and "
        "{files:n|example case|example cases} beside it."
    ),
    "cover-found": (
        "{n:n|point|points} without an example. Counted: {worked:n|worked example|worked examples} in the "
        "file and {files:n|example case|example cases} beside it."
    ),
    "cover-met": "No example meets the requirement",
    "cover-not-met": "No example breaks the requirement",
    "cover-open": "No example leaves the requirement open, to be assessed",
    "cover-member": "No example has {number} {name} as its applicant",
    "cover-name": "No example has “{name}” as its applicant",
    "cover-type": "No example has an applicant of this type: {type}",
    "cover-group": "No example has an applicant in the group {group}",
    "cover-by": "No example came in by {when}",
    "cover-after": "No example came in after {when}",
    "cover-year": "No example gets the sum for {year}",
    "cover-grant-year": "No example gets the sum for grant year {number}",
    "cover-group-sum": "No example gets the sum for the group {group}",
    "cover-other-groups": "No example gets the sum for all other groups",
    "cover-value": "No example gets the sum for “{word}” ({fact})",
    "cover-other-values": "No example gets the sum for all other values ({fact})",
    "cover-bracket": "No example falls in the bracket up to and including {up_to:quantity} ({fact})",
    "cover-bracket-open": "No example falls in the topmost bracket ({fact})",
    "cover-unbounded": "No example lies between the floor and the cap",
    "cover-floor": "No example is lifted to the floor of {bound:quantity}",
    "cover-cap": "No example is stopped by the cap of {bound:quantity}",
    "cover-least": "No example has amount number {number} as the least",
    "cover-greatest": "No example has amount number {number} as the greatest",
    "cover-hint-rule": "Write an example that says under results: {rule}: {outcome}",
    "cover-hint-entry": (
        "Write an example with this applicant, or add it to also_for of an example that holds alike for several."
    ),
    "cover-hint-date": "Write one example with received on or before the date, and one with received after it.",
    "cover-hint-step": "Write an example whose amount is reckoned in this way, with the sum under entitlement.",
    "scheme-template-head": (
        "A rule file to start from. It belongs at {path}. Fill in what the source says, and delete what it says "
        "nothing about. What must be filled in is empty, and is reported by “tilskudd schemes lint {path}”."
    ),
    "scheme-template-more": (
        "Lines that begin with # are optional: remove the sign to use them. What can stand there is explained in "
        "docs/rule-files.md."
    ),
    "kind-not-in-edition": "{scheme} {edition} says nothing about “{kind}”. The edition has rules for {known:list}.",
    "no-scheme-name": (
        "“{word}” cannot be the name of a scheme. Use small letters, digits and hyphens, as in "
        "overdoseforebygging@2019."
    ),
    "section-requirements-report": "Requirements for the report",
    "section-requirements-action_plan": "Requirements for the action plan",
    "section-requirements-mapping": "Requirements for the mapping",
    "section-requirements-disclosure": "Requirements for the application for dispensation from confidentiality",
    "section-requirements-response": "Requirements for the consultation response",
    "section-frames": "Frame",
    "section-appeal": "Appeal",
    "edition-years-open": "Has rules from {first}; the source sets no end",
    "years-open": "from {first}",
    "frame-years": "for {years:list}",
    "frame-allot": "When the frame is not enough: {how}",
    "frame-by": "Weight or order: {fact}",
    "frame-smallest": "Smallest grant that is of use: {kroner:kr}",
    "scheme-template-words": "Choose from {words:list}.",
    "when-yearly-time": "{day} {month:month} at {time:time} each year",
    "when-yearly-after-time": "{day} {month:month} at {time:time}, {n:n|year|years} after the year of the grant",
    "when-several-time": "{dates:list}, each at {time:time}",
    "when-for": "{who}: {when}",
    "when-for-others": "all others: {when}",
    "when-for-years": "{when} (only for {years:list})",
    "deadline-basis": "Basis for moving the deadline: {source}",
    "group-all-but": "all municipalities except {names:list}",
    "group-types": "applicants of the type {types:either}",
    "all-of-it-spent": "all {kroner:kr} spent",
    "quoted": "“{word}”",
    "deadline-varies": "varies",
    "template-offices": "The edition names these offices: {offices:list}. Others are written in the same way.",
}
