"""Sharing a frame: why a case gets less than it can get, the steps, and why something is left over, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "less-percentage": (
        "The frame is not enough for all, and all get the same percentage: {paid:kr} out of {claimed:kr}"
    ),
    "less-proportional": "The frame is not enough for all and is shared by weight: {paid:kr} out of {claimed:kr}",
    "less-no-weight": "The frame is shared by weight, and the weight is 0",
    "less-below-smallest": "The case can get {claimed:kr}, less than the smallest grant, {smallest:kr}",
    "less-share-too-small": "The share would be less than the smallest grant, {smallest:kr}",
    "less-rest": "The case gets what was left of the frame: {paid:kr} out of {claimed:kr}",
    "less-not-enough": "What was left of the frame was not enough for {claimed:kr}",
    "less-used-up": "The frame did not reach this far down the order",
    "open-claim": "It is undecided how much the case can get, so it takes no part",
    "open-claim-negative": "The amount is below zero, {claimed:kr}, so the case takes no part",
    "open-weight": "The frame is shared by weight, and the weight is not stated; the case takes no part",
    "open-weight-negative": "The frame is shared by weight, and the weight is below zero; the case takes no part",
    "open-rank": "The frame is shared by rank, and the rank is not stated; the case takes no part",
    "step-claims": "{count:n|case|cases} can get {total:kr} in all. The frame is {frame:kr}.",
    "step-open": "{count:n|case has|cases have} to be decided first and can take no part",
    "step-below-smallest": (
        "{count:n|case|cases} can get less than the smallest grant, {smallest:kr}, and nothing is paid for that"
    ),
    "step-no-weight": "{count:n|case with|cases with} the weight 0: nothing is paid",
    "step-all-met": "The frame is enough for all who take part: each gets what it can get",
    "step-dropped": (
        "{count:n|case was left out|cases were left out}, because the share would have been less than the smallest "
        "grant, {smallest:kr}. The smallest share leaves first, and each time the frame is shared anew."
    ),
    "step-dropped-tie": (
        "{tied:n|case|cases} had equal shares, and {count} of them had to leave: those that come last in the fixed "
        "order"
    ),
    "step-met": (
        "{count:n|case gets|cases get} the whole amount, {kroner:kr} in all: by weight it would be at least as much. "
        "What remains goes to the others."
    ),
    "step-weights": (
        "Those who do not get the whole amount share {part:kr} by weight; the weights add up to {whole:quantity}"
    ),
    "step-percentage": "All get {percent:share} of what they can get ({part:kr} out of {whole:kr})",
    "step-percentage-about": (
        "All get the same percentage of what they can get: about {percent:share}, exactly {part:kr} out of {whole:kr}"
    ),
    "step-whole-kroner": (
        "The shares were rounded down to whole kroner. That left {count:n|krone|kroner}: one more for each of those "
        "who lost most by the rounding."
    ),
    "step-remainder-tie": (
        "{tied:n|case|cases} lost equally much by the rounding, but there were only {count:n|krone|kroner} for them. "
        "Those that come first in the fixed order got one krone each."
    ),
    "step-ranked": (
        "The cases were taken by rank, the lowest first. {count:n|case gets|cases get} the whole amount, "
        "{kroner:kr} in all."
    ),
    "step-lots": (
        "The order was drawn with the number {seed}. {count:n|case gets|cases get} the whole amount, "
        "{kroner:kr} in all."
    ),
    "step-rank-tie": (
        "{count:n|case|cases} of rank {rank}, and the frame is not enough for all. Among them the fixed order decides."
    ),
    "step-rest": "The next one, {case}, can get {claimed:kr} and gets what is left: {given:kr}",
    "left-all-met": "All have got what they can get",
    "left-open": "All that are decided have got what they can get; {count:n|case has|cases have} to be decided first",
    "left-no-claims": "There are no cases to share the frame among",
    "left-no-weight": "The others have got what they can get; {count:n|case has|cases have} the weight 0",
    "left-smallest": (
        "The others have got what they can get, and nobody else can get as much as the smallest grant, {smallest:kr}"
    ),
    "left-next": (
        "The next one in order, {case}, can get {claimed:kr}, and {left:kr} is left. Nobody further down goes before "
        "it."
    ),
    "left-rest-too-small": "What is left, {left:kr}, is less than the smallest grant, {smallest:kr}",
}
