"""Municipalities through time: what is wrong with a name or number, and what they came from and became, in English."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "unknown": "Found no municipality “{asked}” on {on:date}.",
    "unknown.hint": "Look for a slip, or give the municipality number.",
    "unknown.explain": (
        "No municipality had this name or number on the date, nor on any other date the register knows. Capital "
        "letters, spaces, hyphens and the word “kommune” make no difference, and each name of a municipality with "
        "names in several languages is accepted. A name that is merely similar is suggested, never used."
    ),
    "unknown-near": "Found no municipality “{asked}” on {on:date}.",
    "unknown-near.hint": "Similar names: {nearest:list}. Look for a misspelling, or give the municipality number.",
    "unknown-near.explain": (
        "No municipality had this name or number on the date, nor on any other date the register knows. Capital "
        "letters, spaces, hyphens and the word “kommune” make no difference, and each name of a municipality with "
        "names in several languages is accepted. A name that is merely similar is suggested, never used."
    ),
    "ambiguous": "“{asked}” fits several municipalities on {on:date}: {candidates:list}.",
    "ambiguous.hint": "Give the municipality number beside the name.",
    "ambiguous.explain": (
        "Some municipalities share a name, such as Våler in Østfold and Våler in Innlandet. The municipality number "
        "tells them apart; so does the county, written “Våler (Østfold)” or “Våler i Østfold”."
    ),
    "not-then": (
        "“{asked}” no longer existed on {on:date}: {who} left the register on {turned:date}, and on the date asked "
        "about the area belonged to {others:list}."
    ),
    "not-then.hint": "Use the name and number that held on {on:date}: {others:list}.",
    "not-then.explain": (
        "The name or number is right, but for another time. Municipalities have been merged and divided, and have "
        "been given new numbers when the counties changed. The register follows each of them from date to date; "
        "“tilskudd municipality NAME” shows the whole story."
    ),
    "not-yet": (
        "“{asked}” did not exist yet on {on:date}: {who} entered the register on {turned:date}, and on the date "
        "asked about the area belonged to {others:list}."
    ),
    "not-yet.hint": "Use the name and number that held on {on:date}: {others:list}.",
    "not-yet.explain": (
        "The name or number is right, but came later. An application is judged by the municipalities as they were "
        "on the date asked about. “tilskudd municipality NAME” shows what the municipality was made of."
    ),
    "disagrees": (
        "The name and the number do not belong together on {on:date}: “{name}” is {by_name:list}, but {number} is "
        "{by_number}."
    ),
    "disagrees.hint": "Find out which municipality is meant, and correct the name or the number.",
    "disagrees.explain": (
        "Both the name and the number exist on the date, but they are not the same municipality. The program never "
        "chooses one over the other."
    ),
    "number-unknown": "No municipality has had the number {number}. “{name}” is {by_name:list} on {on:date}.",
    "number-unknown.hint": "Correct the number.",
    "number-unknown.explain": (
        "The name exists on the date, but the number beside it is not a municipality number. A municipality number "
        "has four digits; the first two are the county. Leading zeros must be kept, as in 0301."
    ),
    "number-not-then": (
        "The number {number} was no longer in use on {on:date}: {who} had it until {turned:date}. On the date, "
        "“{name}” is {by_name:list}."
    ),
    "number-not-then.hint": "Correct the number to the one that held on {on:date}.",
    "number-not-then.explain": (
        "The name exists on the date, but the number is from an earlier time. Many municipalities were given new "
        "numbers in 2018, 2020 and 2024, when the counties changed."
    ),
    "number-not-yet": (
        "The number {number} was not yet in use on {on:date}: {who} was given it on {turned:date}. On the date, "
        "“{name}” is {by_name:list}."
    ),
    "number-not-yet.hint": "Correct the number to the one that held on {on:date}.",
    "number-not-yet.explain": (
        "The name exists on the date, but the number came later. Many municipalities were given new numbers in "
        "2018, 2020 and 2024, when the counties changed."
    ),
    "outside-register": "The register knows the municipalities from {first:date} to {last:date}, not on {on:date}.",
    "outside-register.hint": "See whether the date is right.",
    "outside-register.explain": (
        "The register in this program builds on Statistics Norway's classification of municipalities (Klass 131). "
        "Outside the years it covers it says nothing: it does not guess that the municipalities were, or will be, "
        "the same."
    ),
    "story-made": "{who} was formed on {date:date} from {before:list}",
    "story-made-parts": "{who} was formed on {date:date} from {before:list} and parts of {parts:list}",
    "story-merged": "{who} became part of {into} on {date:date}, together with {others:list}",
    "story-merged-parts": (
        "{who} became part of {into} on {date:date}, together with {others:list} and parts of {parts:list}"
    ),
    "story-merged-own": "{who} was merged with {others:list} into {into} on {date:date}",
    "story-merged-own-parts": (
        "{who} was merged with {others:list} and parts of {parts:list} into {into} on {date:date}"
    ),
    "story-enlarged": "{who} became {into} on {date:date}, enlarged by parts of {parts:list}",
    "story-split": "{before} was divided between {after:list} on {date:date}",
    "story-renumbered": "{before} was given a new number on {date:date}: {number}",
    "story-renumbered-renamed": "{before} was given a new name and number on {date:date}: {after}",
    "story-renamed": "{old} ({who}) was given the name {new} on {date:date}",
    "story-boundary": "A part of {before} was moved to {after} on {date:date}",
    "story-unchanged": "The register knows of no changes to {who}",
    "relation-same": "{applicant} is the same municipality as {listed}",
    "relation-merged_keeping_name": "{applicant} is {listed} after a merger, and has kept its name or number",
    "relation-split_keeping_name": "{applicant} is the part of {listed} that kept its name when it was divided",
    "relation-successor": "{listed} has become part of {applicant}",
    "relation-split_part": "{listed} has been divided, and {applicant} may have received a part of it",
    "relation-predecessor": "{applicant} later became, or became part of, {listed}",
    "relation-unrelated": "{applicant} has nothing to do with {listed}",
    "relation-unknown": (
        "The register does not know both municipalities on their dates (on the list: {listed}, applicant: {applicant})"
    ),
    "organisation-not_in_source": "The source has no organisation number for {asked}",
    "organisation-no_such_municipality": "No municipality had the number {asked} on the date",
    "organisation-merged_or_divided": (
        "The organisation number is not known: municipality {asked} was merged or divided between the date and the "
        "years the source covers"
    ),
    "organisation-outside_register": (
        "The register does not cover the date, so the organisation number of {asked} is not known"
    ),
}
