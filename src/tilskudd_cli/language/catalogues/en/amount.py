"""Amounts in words: rates, shares, brackets, caps and floors, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "step": "{name}: {amount}",
    "fixed": "{kroner:kr}",
    "fact": "{fact}",
    "year": "{year}",
    "years": "{first}–{last}",
    "grant-year": "grant year {year}",
    "grant-years": "grant years {first}–{last}",
    "others": "all others",
    "when": "{label}: {word}",
    "rate": "{rate} times {fact}",
    "rate-not-stated": "a rate that is not stated, times {fact}",
    "counted-least": "{amount}, reckoned from at least {value}",
    "counted-most": "{amount}, reckoned from at most {bound}",
    "counted-between": "{amount}, reckoned from at least {value} and at most {bound}",
    "share": "{share:share} of {of}",
    "at-least": "{amount}, but at least {least}",
    "at-most": "{amount}, at most {most}",
    "costs": "the costs in the budget for {categories:list}",
    "costs-except": "the costs in the budget except {categories:list}",
    "up-to": "{fact} up to and including {value}",
    "over": "{fact} above {value}",
    "least": "the least of these: {parts}",
    "greatest": "the greatest of these: {parts}",
    "sum": "the sum of these: {parts}",
    "reduced": "{amount} less {by}, but never below zero",
    "discretion": "set at discretion",
}
