"""Payouts as they are written: columns, totals, the sharing of a frame, and what is wrong with a command (English)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "title": "Payouts",
    "rows": "Rows",
    "totals": "Totals",
    "frame": "The frame",
    "remarks": "Remarks",
    "bars": "Paid by year and group",
    "in-all": "in all",
    "total-number": "total no.",
    "no-group": "no group",
    "later": "Later years: the rules give another {kroner:kr}, subject to appropriation.",
    "status-pay": "pay",
    "status-nothing": "nothing",
    "status-to_assess": "to assess",
    "status-error": "error",
    "column-file": "file",
    "column-row": "row",
    "column-case": "case",
    "column-scheme": "scheme",
    "column-edition": "edition",
    "column-year": "year",
    "column-number": "number",
    "column-municipality": "municipality",
    "column-successor": "now",
    "column-group": "group",
    "column-entitlement": "the rules give",
    "column-requested": "requested",
    "column-payout": "payout",
    "column-own_funding": "own funding",
    "column-later": "later, if appropriated",
    "column-status": "status",
    "column-reason": "reason",
    "column-fact": "fact",
    "column-source": "source",
    "column-section": "section",
    "column-claim": "could get",
    "column-message": "explanation",
    "column-rows": "rows",
    "counts": "{rows:n|row|rows} in, {out:quantity} out: {parts:list}.",
    "count-pay": "{n:n|to be paid|to be paid}",
    "count-nothing": "{n:n|gets nothing|get nothing}",
    "count-to_assess": "{n:n|to be assessed|to be assessed}",
    "count-error": "{n:n|is an error|are errors}",
    "place": "{file}, row {row}",
    "at-line": "line {line}: {message}",
    "more-wrong": "{message} ({n:n|more problem|more problems}; “tilskudd check” shows them all)",
    "explain-head": "{place} (case {case}), {year}",
    "explain-rules": "Reckoned by edition {edition} of {scheme}",
    "explain-requested": "{kroner:kr} is asked for",
    "explain-paid": "The payout is {kroner:kr}",
    "explain-to_assess": "The payout is undecided",
    "explain-error": "The row cannot be reckoned",
    "explain-own": "The applicant must cover {kroner:kr} of what is asked for",
    "explain-successor": "The municipality is now {name}",
    "explain-share": "After the frame was shared the payout is {kroner:kr}",
    "explain-share-open": "The case takes no part in the sharing of the frame",
    "no-such-row": "No row or case is called “{word}”, so there is nothing to explain.",
    "above-frame": (
        "The payouts of {year} are {kroner:kr}, but {scheme} has a frame of {frame:kr}. Share it with --frame scheme."
    ),
    "frame-head": "The frame is {kroner:kr}. Sharing: {how}.",
    "frame-decided": (
        "{n:n|row has|rows have} been granted before, {kroner:kr} in all. That is taken off the frame first."
    ),
    "frame-overdrawn": "The decisions alone are {kroner:kr} more than the frame.",
    "frame-proof": "Paid {paid:kr} + left over {left:kr} = the frame of {frame:kr}.",
    "frame-not-stated": "The {edition} edition of {scheme} states no frame for {year}. State it with --frame KRONER.",
    "frame-no-method": (
        "The {edition} edition of {scheme} does not say how the frame of {year} is shared. Choose with --allot."
    ),
    "frame-no-by": "--allot {method} needs --by: the fact that weighs or ranks, such as facts.points.",
    "unknown-fact": "The {edition} edition of {scheme} has no fact “{fact}” to share the frame by.",
    "frame-no-seed": (
        "--allot lots needs --seed: the number to draw by. Decide on it before the applications are known."
    ),
    "frame-several": (
        "A frame is for one scheme, one edition and one year, and the rows are of {n}. Choose the year with "
        "--year, and run each scheme by itself."
    ),
    "frame-twice": (
        "Two rows have the same municipality and case number ({number} {case}), so the frame cannot be shared. "
        "Give each case a number of its own in the column case."
    ),
    "frame-one-year": "A frame is for one year. Use --year instead of --years.",
    "only-with-frame": "{option} belongs to --frame, which is not given.",
    "year-or-years": "Choose either --year or --years.",
    "bad-years": "--years: “{written}” is not a span of years. Write 2019-2022, for example, at most 20 years.",
    "bad-kroner": "{option}: “{written}” is not an amount in kroner. Write 3500000, for example.",
    "too-many-rows": (
        "The format {format} takes at most {most:quantity} rows. Write the rows to a file with --format csv or parquet."
    ),
    "not-on-screen": "The format {format} cannot be shown on the screen. Write it to a file with --output.",
    "explain-format": "The format {format} has no room for --explain. Use table, terminal, markdown or json.",
    "needs-extra": "This needs {library}, which is not installed: {command}",
    "file-problem": "{file}: {message}",
    "no-rows": "Found no cases or rows.",
    "progress": "Reckoning: {n:n|row|rows}",
}
