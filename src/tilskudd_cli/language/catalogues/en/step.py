"""How an amount was worked out, step by step, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "fixed": "A fixed sum: {kroner:kr}",
    "fact": "The case states {fact}: {kroner:kr}",
    "by-year": "The rate for {year}: {kroner:kr}",
    "by-grant-year": "The rate for grant year {year}: {kroner:kr}",
    "table": "The table by {fact} gives for “{word}”: {kroner:kr}",
    "rate": "{rate:kr} times {quantity} ({fact}): {kroner:kr}",
    "rate-capped": "{rate:kr} times {quantity} ({fact} is {stated}, but the rules count {quantity}): {kroner:kr}",
    "share": "{share:share} of {whole:kr}: {kroner:kr}",
    "floor": "Not less than {floor:kr}: {kroner:kr}",
    "cap": "Not more than {cap:kr}: {kroner:kr}",
    "costs": "Costs in the budget for {categories:list}: {kroner:kr}",
    "costs-except": "Costs in the budget other than {categories:list}: {kroner:kr}",
    "bracket": "The rate when {fact} is {quantity}, in the bracket up to and including {up_to}: {kroner:kr}",
    "bracket-open": "The rate when {fact} is {quantity}, in the highest bracket: {kroner:kr}",
    "least": "The least of {count:n|amount|amounts}: {kroner:kr}",
    "greatest": "The greatest of {count:n|amount|amounts}: {kroner:kr}",
    "sum": "The sum of {count:n|amount|amounts}: {kroner:kr}",
    "reduced": "Less {by:kr}, never below zero: {kroner:kr}",
    "rounded": "Rounded {how}: {kroner:kr}",
}
