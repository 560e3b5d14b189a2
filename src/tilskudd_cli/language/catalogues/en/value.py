"""About values that cannot be taken as they stand (English)."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "not-text": "One value belongs here, not a list or several keys",
    "not-text.hint": "Write the value on the line of the key.",
    "not-text.explain": "The field takes one value. An indent or a dash too many makes a list of it.",
    "not-list": "A list belongs here",
    "not-list.hint": "Write each point on its line with a dash before it, or all of them in [brackets].",
    "not-list.explain": "The field can have several values and is therefore a list, even when there is only one.",
    "not-mapping": "Keys with values belong here",
    "not-mapping.hint": "Write the keys below each other, indented.",
    "not-mapping.explain": "The field has several parts, and each part has its key.",
    "list-too-short": "The list must have at least {at_least:n|point|points}",
    "list-too-short.hint": "Complete the list.",
    "list-too-short.explain": "With fewer points the field has no meaning.",
    "text-too-long": "The text has {length} characters; {most} are allowed",
    "text-too-long.hint": "Shorten the text.",
    "text-too-long.explain": (
        "The length is counted in characters with spaces and line breaks, but without blanks at the start and end."
    ),
    "text-lines": "The text belongs on one line",
    "text-lines.hint": "Remove the line breaks.",
    "text-lines.explain": "The field is a name or a title and is shown on one line.",
    "too-long": "The value is far too long ({n} characters)",
    "too-long.hint": "Write only the value itself.",
    "too-long.explain": (
        "Numbers, dates and known words are short. Often a quotation mark is missing, so that more text became part "
        "of it."
    ),
    "too-many-digits": "The number has more than {most} digits",
    "too-many-digits.hint": "Check the number.",
    "too-many-digits.explain": (
        "No grant is that large. The limit keeps a mistake in the file from giving a meaningless amount."
    ),
    "identifier": "“{text}” cannot be the name of a rule, a group or a fact",
    "identifier.hint": "Use small letters and digits, with hyphens between the words.",
    "identifier.explain": (
        "Such names are used to refer to each other and stand in printouts and addresses. So they have only small "
        "letters, digits and hyphens."
    ),
    "identifier-near": "“{text}” cannot be the name of a rule, a group or a fact",
    "identifier-near.hint": "Write “{nearest}”.",
    "identifier-near.explain": (
        "Such names have only small letters, digits and hyphens, since they are used to refer to each other."
    ),
    "yes-no": "“{text}” is neither yes nor no",
    "yes-no.hint": "Write yes or no.",
    "yes-no.explain": (
        "Accepted are ja, nei, yes, no, true and false. Words such as “on” and “1” can mean something else and are "
        "not interpreted."
    ),
    "choice": "“{text}” is not one of the words that can stand here",
    "choice.hint": "Choose from {known:list}.",
    "choice.explain": "The field has a fixed set of words. Capitals make no difference.",
    "choice-near": "“{text}” is not one of the words that can stand here",
    "choice-near.hint": "Did you mean “{nearest}”?",
    "choice-near.explain": (
        "The field has a fixed set of words, and this resembles one of them. The program never replaces it by itself."
    ),
    "count": "“{text}” is not a whole number",
    "count.hint": "Write the number in digits, such as 12.",
    "count.explain": (
        "The field counts something and cannot have decimals. Thousands may be set apart with a space: 1 000."
    ),
    "negative": "“{text}” is less than zero",
    "negative.hint": "Write the number without the minus sign.",
    "negative.explain": "The field says how much or how many there are. It cannot be less than zero.",
    "year": "“{text}” is not a year between {first} and {last}",
    "year.hint": "Write the year with four digits.",
    "year.explain": "A year of two digits can mean two centuries. Numbers outside the limits are probably misprints.",
    "kroner": "“{text}” is not an amount in kroner",
    "kroner.hint": "Write for instance 750 000 or 3,5 millioner.",
    "kroner.explain": (
        "An amount is digits, with spaces between thousands and kr, kroner or NOK if you like. The words for "
        "thousand, million and milliard and their abbreviations are known too."
    ),
    "kroner-ambiguous": "“{text}” can mean both {large} and {small} kroner",
    "kroner-ambiguous.hint": "Write “{large}” or “{small}”.",
    "kroner-ambiguous.explain": (
        "Commas and full stops sometimes part thousands and sometimes øre. With exactly three digits after them "
        "nobody knows what was meant. The program never guesses about money."
    ),
    "kroner-negative": "The amount “{text}” is less than zero",
    "kroner-negative.hint": "Write the amount without the minus sign.",
    "kroner-negative.explain": (
        "An amount applied for, given or spent cannot be less than zero. Repayments have fields of their own."
    ),
    "kroner-ore": "The amount “{text}” has øre",
    "kroner-ore.hint": "Write whole kroner.",
    "kroner-ore.explain": (
        "Grants are reckoned in whole kroner. The program does not round, since the case would no longer agree with "
        "its attachment."
    ),
    "kroner-not-whole": "“{text}” does not come to whole kroner",
    "kroner-not-whole.hint": "Write the amount with all its digits.",
    "kroner-not-whole.explain": (
        "The number has more decimals than the word after it turns into kroner. The program does not round."
    ),
    "kroner-currency": "“{text}” is not in Norwegian kroner",
    "kroner-currency.hint": "Write the amount in Norwegian kroner.",
    "kroner-currency.explain": "All amounts are in Norwegian kroner. The program knows no exchange rates.",
    "share": "“{text}” is not a share",
    "share.hint": "Write for instance 50 %, 22,5 prosent or 1/3.",
    "share.explain": "A share is per cent, per mille or a fraction. It is reckoned exactly, without rounding.",
    "share-bare": "“{text}” does not say whether it is per cent",
    "share-bare.hint": "Write the number with %, such as 50 %.",
    "share-bare.explain": (
        "The number 0,5 can mean half a per cent or one half, and 1 can mean one per cent or everything. So it must "
        "say what it is."
    ),
    "share-range": "“{text}” is more than {most:share}",
    "share-range.hint": "Check the share.",
    "share-range.explain": "A share of something cannot be larger than the whole.",
    "quantity": "“{text}” is not a number",
    "quantity.hint": "Write the number in digits, such as 12 or 2,5.",
    "quantity.explain": "The field is a quantity. A comma or a full stop sets off the decimals.",
    "quantity-ambiguous": "“{text}” can mean both {large} and {small}",
    "quantity-ambiguous.hint": "Write “{large}” or “{small}”.",
    "quantity-ambiguous.explain": (
        "Commas and full stops sometimes part thousands and sometimes decimals. With exactly three digits after them "
        "nobody knows what was meant."
    ),
    "date": "“{text}” is not a date",
    "date.hint": "Write for instance 2019-03-22 or 22 March 2019.",
    "date.explain": (
        "Accepted are 2019-03-22, 22.03.2019 and 22. mars 2019 or 22 March 2019, with the weekday in front if you like."
    ),
    "date-weekday": "{date:date} is a {date:day}, not {weekday}",
    "date-weekday.hint": "Correct the weekday or the date.",
    "date-weekday.explain": "When weekday and date disagree, one of them is wrong. The program does not know which.",
    "date-slash": "“{text}” is a date with a slash",
    "date-slash.hint": "Write day month year, or year-month-day.",
    "date-slash.explain": "Slashes are read differently: 5/6 is 5 June in Norway and 6 May elsewhere.",
    "date-no-year": "The date “{text}” has no year",
    "date-no-year.hint": "Write the year with four digits.",
    "date-no-year.explain": "Without a year nobody knows which date is meant. The program never guesses it.",
    "date-short-year": "The date “{text}” has a year of two digits",
    "date-short-year.hint": "Write the year with four digits.",
    "date-short-year.explain": "Two digits can mean two centuries. In an archive a date must mean one thing.",
    "date-month-name": "“{name}” is not the name of a month",
    "date-month-name.hint": "Write the name of the month, or its number.",
    "date-month-name.explain": "Months may be written in Norwegian or English, in full or with three letters.",
    "date-month-near": "“{name}” is not the name of a month",
    "date-month-near.hint": "Did you mean “{nearest}”?",
    "date-month-near.explain": (
        "Months may be written in Norwegian or English, in full or with three letters. This resembles one of them."
    ),
    "date-day-month": "“{text}” has day and month in the wrong order",
    "date-day-month.hint": "If it is {date:date}, write {date:iso}.",
    "date-day-month.explain": (
        "In Norwegian the day stands before the month, and in 2019-03-22 the month before the day. Here the number "
        "in the month's place is larger than twelve."
    ),
    "date-month": "There is no month number {month}",
    "date-month.hint": "Correct the date.",
    "date-month.explain": "The month is a number from 1 to 12.",
    "date-impossible": "“{text}” does not exist: {month:month} {year} has {n:n|day|days}",
    "date-impossible.hint": "Correct the date.",
    "date-impossible.explain": (
        "The day is not in the month. Leap years are counted: February has 29 days in 2020 and 2024, but not in 2100."
    ),
    "date-range": "The date “{text}” is not between {first} and {last}",
    "date-range.hint": "Correct the year.",
    "date-range.explain": "Dates that far away are probably misprints.",
    "time": "“{text}” is not a time of day",
    "time.hint": "Write for instance kl. 16.00 or 23:59.",
    "time.explain": "A time of day is written as hours and minutes, with a full stop or a colon between.",
    "time-seconds": "The time of day in “{text}” has seconds",
    "time-seconds.hint": "Write hours and minutes. If it is the end of the day, write kl. 24.00.",
    "time-seconds.explain": (
        "Deadlines are reckoned in whole minutes. The program does not cut seconds, since a case could fall on the "
        "wrong side of a deadline."
    ),
    "time-range": "The time of day in “{text}” does not exist",
    "time-range.hint": "Write a time from 00.00 to 24.00.",
    "time-range.explain": "A day has 24 hours and an hour 60 minutes. The time 24.00 is the end of the day.",
    "organisation-number": "“{text}” is not an organisation number",
    "organisation-number.hint": "Write nine digits, in groups of three if you like.",
    "organisation-number.explain": (
        "An organisation number has nine digits and stands in the register of legal entities."
    ),
    "organisation-length": "The organisation number “{text}” has {n:n|digit|digits}, not nine",
    "organisation-length.hint": "Look the number up in the register.",
    "organisation-length.explain": "An organisation number always has nine digits. One was lost or added.",
    "organisation-check": "The organisation number “{text}” has a wrong check digit",
    "organisation-check.hint": "Look the number up in the register.",
    "organisation-check.explain": (
        "The last digit is computed from the first eight. When it does not agree, at least one digit is wrong, or "
        "two changed places."
    ),
    "four-digits": "“{text}” is not four digits",
    "four-digits.hint": "Write the number with four digits, such as 0301.",
    "four-digits.explain": (
        "Municipality numbers have four digits, and the first two are the county. Leading zeros count."
    ),
    "four-digits-zero": "“{text}” has three digits",
    "four-digits-zero.hint": "Did you mean {nearest}?",
    "four-digits-zero.explain": "Spreadsheets often drop the leading zero. Oslo is 0301, not 301.",
    "unknown-key": "The key “{key}” is unknown here",
    "unknown-key.hint": "Known keys: {known:list}.",
    "unknown-key.explain": "Unknown keys are not ignored, since a misprint could hide a fact.",
    "unknown-key-near": "The key “{key}” is unknown here",
    "unknown-key-near.hint": "Did you mean “{nearest}”?",
    "unknown-key-near.explain": (
        "Unknown keys are not ignored, since a misprint could hide a fact. This one resembles a known key."
    ),
    "missing-key": "The key “{key}” is missing",
    "missing-key.hint": "Add the key with a value.",
    "missing-key.explain": "Without this key the rest cannot be understood.",
    "two-heads": "“{first}” and “{second}” cannot stand together",
    "two-heads.hint": "Keep one of them, or split them into two points.",
    "two-heads.explain": "Each of these keys says what kind of rule or amount it is. There can be only one.",
    "missing-head": "It does not say what kind of rule or amount this is",
    "missing-head.hint": "Start with one of {known:list}.",
    "missing-head.explain": "One key says what kind of rule or amount it is; the other keys complete it.",
    "word-text": "text",
    "word-identifier": "name of a rule or fact",
    "word-yes-no": "yes or no",
    "word-choice": "one of a fixed set of words",
    "word-count": "whole number",
    "word-year": "year",
    "word-kroner": "amount in kroner",
    "word-share": "share",
    "word-quantity": "number",
    "word-date": "date",
    "word-moment": "date, with or without a time of day",
    "word-time": "time of day",
    "word-organisation-number": "organisation number",
    "word-four-digits": "four digits",
    "word-list": "list",
    "word-mapping": "keys with values",
}
