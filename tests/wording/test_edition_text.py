"""What `schemes show` tells of an edition: every kind of case it has rules for, frame, appeal and open years."""

from __future__ import annotations

from typing import Any

import pytest

from tests.schemes.making import deadline, edition, eligibility, group, part, requirement
from tilskudd_cli.cases.kinds import KINDS
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.schemes.edition import Edition, RightOfAppeal
from tilskudd_cli.schemes.frames import AllotMethod
from tilskudd_cli.wording.edition_text import edition_data, edition_lines, edition_summary

_NBSP = "\u00a0"


def lines_of(rules: Edition, language: str = "nb") -> list[str]:
    return [line.replace(_NBSP, " ") for line in edition_lines(rules, language)]


def section(rules: Edition, head: str) -> list[str]:
    """The lines below a heading, up to the next one."""
    lines = lines_of(rules)
    start = lines.index(head) + 2
    return lines[start : lines.index("", start) if "" in lines[start:] else len(lines)]


EVERY = edition(
    groups=[group("storby", members="[0301 Oslo]")],
    eligibility=eligibility(),
    deadlines=[deadline("2020-04-01", "rapportfrist", kind="report")],
    parts=[part(f"del-{kind.replace('_', '-')}", kind=kind) for kind in KINDS],
    requirements=[requirement("{judged: true}", "regnskap", kind="report", stage="control")],
)
HEADS = {
    "application": "Krav til søknaden",
    "report": "Krav til rapporten",
    "action_plan": "Krav til handlingsplanen",
    "mapping": "Krav til kartleggingen",
    "disclosure": "Krav til søknaden om dispensasjon fra taushetsplikten",
    "response": "Krav til høringssvaret",
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_requirements_of_every_kind_stand_under_a_heading_of_their_own(kind: str) -> None:
    told = section(EVERY, HEADS[kind])
    assert f"- SH2023-del-{kind.replace('_', '-')}: " in "\n".join(told)
    assert any(line.startswith("- SH2023-hvem: ") for line in told)
    assert any("SH2023-regnskap" in line for line in told) == (kind == "report")


def test_a_kind_that_the_edition_has_nothing_about_has_no_heading() -> None:
    only_response = edition(deadlines=[deadline("2020-04-01", "svarfrist", kind="consultation")])
    told = set(lines_of(only_response))
    assert {head for head in HEADS.values() if head in told} == {HEADS["response"]}


def test_machines_are_told_the_kind_and_the_stage_of_each_requirement() -> None:
    told: Any = edition_data(EVERY, "nb")["requirements"]
    assert {one["kind"] for one in told} == set(KINDS)
    regnskap = next(one for one in told if one["id"] == "regnskap")
    assert (regnskap["kind"], regnskap["stage"]) == ("report", "control")
    assert {one["stage"] for one in told if one["kind"] == "mapping"} == {"mapping"}


def test_a_frame_is_told_with_how_it_is_shared() -> None:
    written = "{kroner: 3500000, years: [2020, 2021], allot: ranked, by: requested, smallest: 5000"
    rules = edition(frames=[f"{written}, cite: kilde#alt}}"])
    assert section(rules, "Ramme") == [
        "- 3 500 000 kr",
        "    gjelder 2020 og 2021",
        "    Når rammen ikke rekker: i rekkefølge til rammen er brukt",
        "    Vekt eller rekkefølge: søknadsbeløpet",
        "    Minste tilskudd som er til nytte: 5 000 kr",
        "    kilde: Kilde, Alt",
    ]
    assert edition_data(rules, "en")["frames"] == [
        {
            "kroner": 3_500_000,
            "years": [2020, 2021],
            "allot": "ranked",
            "by": "requested",
            "smallest": 5_000,
            "citation": {"source": "Kilde", "section": "Alt"},
        }
    ]


def test_what_the_source_does_not_state_about_a_frame_is_said_so() -> None:
    rules = edition(frames=["{kroner: 5, allot: not_stated, smallest: not_stated, cite: kilde#alt}"])
    assert section(rules, "Ramme") == ["- 5 kr", "    Når rammen ikke rekker: ikke oppgitt", "    kilde: Kilde, Alt"]
    told: Any = edition_data(rules, "nb")["frames"]
    assert (told[0]["allot"], told[0]["smallest"]) == (None, None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("method", AllotMethod)
def test_every_way_to_share_is_told_in_words(method: AllotMethod, language: str) -> None:
    told = "\n".join(lines_of(edition(frames=[f"{{kroner: 5, allot: {method}, cite: kilde#alt}}"]), language))
    assert f": {method}\n" not in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("right", RightOfAppeal)
def test_the_right_of_appeal_is_told_with_its_source(right: RightOfAppeal, language: str) -> None:
    rules = edition(appeal=f"{{right: {right}, cite: kilde#alt}}")
    lines = lines_of(rules, language)
    head = next(i for i, line in enumerate(lines) if line in {"Klage", "Appeal"})
    assert lines[head + 3].endswith(": Kilde, Alt")
    assert edition_data(rules, language)["appeal"] == {
        "right": str(right),
        "citation": {"source": "Kilde", "section": "Alt"},
    }


def test_an_edition_that_is_silent_about_frame_and_appeal_has_no_headings() -> None:
    assert not {"Ramme", "Klage"} & set(lines_of(EVERY))
    assert (edition_data(EVERY, "nb")["frames"], edition_data(EVERY, "nb")["appeal"]) == ([], None)


@pytest.mark.parametrize(
    ("years", "row", "told"),
    [
        ("2023", "2023", "Har regler for 2023"),
        ("{first: 2019, last: 2022}", "2019–2022", "Har regler for 2019 til 2022"),
        ("{first: 2019, last: not_stated}", "fra 2019", "Har regler fra 2019; kilden setter ingen slutt"),
    ],
)
def test_the_years_are_told_also_where_there_is_no_end(years: str, row: str, told: str) -> None:
    rules = edition(years=years)
    summary = edition_summary(rules, "nb")
    assert summary.row[2] == row
    assert told in lines_of(rules)
    assert not any("None" in line for line in lines_of(rules))
    assert summary.data["years"] == {"first": rules.years.first, "last": rules.years.last}


@pytest.mark.parametrize(
    ("when", "said", "data"),
    [
        ("2020-03-01", "1. mars 2020", "2020-03-01"),
        ("not_stated", "ikke oppgitt", None),
        ("{yearly: 03-01}", "ikke oppgitt", None),
        ("{by_office: {nord: 2020-03-01}, all_others: 2020-03-01}", "1. mars 2020", "2020-03-01"),
        ("{by_office: {nord: 2020-03-01}, all_others: 2020-03-02}", "varierer", None),
        ("{by_office: {nord: 2020-03-01}}", "varierer", None),
        ("{by_applicant: {company: 2020-03-01}, all_others: not_stated}", "varierer", None),
        ("{dates: [2020-03-01, 2020-10-01]}", "varierer", None),
    ],
)
def test_the_list_of_editions_tells_a_deadline_that_is_one_and_that_others_vary(
    when: str, said: str, data: str | None
) -> None:
    summary = edition_summary(edition(deadlines=[deadline(when)]), "nb")
    assert summary.row[3] == said
    assert summary.data["application_deadline"] == data
