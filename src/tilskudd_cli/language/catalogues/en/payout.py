"""Payouts: why a row comes out as it does, and what is wrong with the file it stands in (English)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "as-requested": "No more is asked for than the rules give",
    "limited": "More is asked for than the rules give; the payout is what the rules give",
    "asked-nothing": "No sum is asked for",
    "rules-give-nothing": "The rules give nothing",
    "too-high": "By the rules the amount has more than 15 digits. Look over the facts that it is reckoned from.",
    "above-rejected": "More is asked for than the rules give, and then the application is to be rejected",
    "above-assessed": "More is asked for than the rules give, and then the application may be rejected",
    "granted": "The grant has been decided, and the payout follows the decision",
    "granted-above": "The decision gives more than the rules; the payout follows the decision",
    "granted-limited": "The grant is decided, but the rules give less in this year; what the rules give is paid",
    "granted-beside-rules": "The decision gives a sum that the rules alone do not; the payout follows the decision",
    "granted-nothing": "The decision gives nothing",
    "refused": "The application has been refused",
    "rejected": "The application has been rejected",
    "judged": "The caseworker's judgement decides this",
    "before-application": "The application is for {year}, and gives nothing for earlier years",
    "taken-in": (
        "At the start of {year}, {name} is part of {into}. The rules do not say whether the grant goes with it; "
        "somebody must decide."
    ),
    "other-kind": "The row is not an application, but of the kind “{kind}”",
    "other-kind.hint": "Keep applications only. Other kinds of cases are checked with `tilskudd check`.",
    "list-column": "The column “{column}” is a list, and is not read",
    "list-column.hint": (
        "Put the sums in columns of their own, such as `budget.salary` or `history.last_unspent`, or use one file for "
        "each case."
    ),
    "unknown-column": "No scheme uses the column “{column}”, and it is not read",
    "unknown-column.hint": "Remove the column, or leave it if it is for your own use only.",
    "unknown-column-near": "No scheme uses the column “{column}”. It resembles “{nearest}”.",
    "unknown-column-near.hint": "Write “{nearest}” if that is what is meant. As it stands, the column is not read.",
    "unknown-format": "The type of file is unknown. These are read: {known:list}.",
    "unknown-format.hint": "Save the rows as CSV in UTF-8, in a file whose name ends in `.csv`.",
    "unreadable": "The file cannot be read: {reason}",
    "unreadable.hint": "See that the file is whole, and that its name fits what is in it.",
    "column-twice": "The columns “{first}” and “{column}” are about the same fact",
    "column-twice.hint": "Keep one of them. The program does not choose between two values.",
    "no-header": "The file has no line with the names of its columns",
    "no-header.hint": "Write the names on the first line, such as `scheme,edition,number,year,requested`.",
    "row-broken": "The row cannot be read as CSV",
    "row-broken.hint": "Look for quotation marks that are not closed, in this row and the one before.",
    "row-too-long": "The row has more values than there are columns",
    "row-too-long.hint": 'Put quotation marks around values that hold the separator themselves, as in “"West, East"”.',
    "row-not-utf8": "The row has characters that are not UTF-8",
    "row-not-utf8.hint": "Save the file again, encoded as UTF-8.",
    "row-not-json": "The line is not a JSON object",
    "row-not-json.hint": 'Write one object on each line, such as `{{"scheme": "…", "year": 2021}}`.',
}
