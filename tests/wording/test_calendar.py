"""Deadlines in words: days left, notes, and every step to a date in three languages."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.calendars.making import CASE, GRANTED, TODAY, dates, owes, report, scheme, year
from tests.schemes.making import deadline
from tilskudd_cli.calendars.announced import undated
from tilskudd_cli.calendars.records import Dated, State, Undated
from tilskudd_cli.language.catalogue import LANGUAGES, texts
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.calendar import Found, Wanted, about, left_text, page_of, whom
from tilskudd_cli.wording.calendar_why import notes_of, step_texts, undated_why, when_text, why_of

MOVING = scheme(
    deadline("{after: notice.received, weeks: 3, moves: true}", "svar", kind="answer", basis="kilde#alt"),
)
FIXED = scheme(deadline("{after: notice.received, weeks: 3}", "svar", kind="answer"))
BEFORE = scheme(report("{before: period.to, working_days: 5}"))


def owed(rules: Edition, case: str) -> Dated:
    """The first date a case owes."""
    entry = owes(rules, case)[0]
    assert isinstance(entry, Dated)
    return entry


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "i dag"),
        (1, "i morgen"),
        (-1, "i går"),
        (2, "om 2 dager"),
        (-2, "for 2 dager siden"),
        (1000, "om 1\xa0000 dager"),
    ],
)
def test_the_days_left_as_people_say_them(days: int, said: str) -> None:
    assert left_text(days, "nb") == said


def test_a_period_that_moved_names_both_days_and_the_basis() -> None:
    entry = owed(MOVING, "notice: {received: 2027-04-26}")
    assert notes_of(entry, "nb") == ("Fristen er flyttet fra mandag 17. mai 2027.",)
    assert step_texts(entry, "nb") == [
        "Datoen søkeren fikk forhåndsvarselet: mandag 26. april 2027.",
        "3 uker etter er mandag 17. mai 2027.",
        "Mandag 17. mai 2027 er ingen arbeidsdag; fristen flyttes til tirsdag 18. mai 2027. Grunnlag: Kilde, Alt.",
    ]


def test_a_period_that_does_not_move_says_that_nothing_lets_it() -> None:
    entry = owed(FIXED, "notice: {received: 2027-04-26}")
    assert notes_of(entry, "nb") == (
        "Fristen løper ut på grunnlovsdagen / 2. pinsedag. Regelfilen sier ikke at den flyttes.",
    )
    assert "sier ikke at fristen flyttes" in step_texts(entry, "nb")[-1]
    sunday = owed(FIXED, "notice: {received: 2024-06-02}")
    assert notes_of(sunday, "nb") == ("Fristen løper ut på en søndag. Regelfilen sier ikke at den flyttes.",)


@pytest.mark.parametrize(
    ("date", "note"),
    [
        ("2025-03-01", "Fristen faller på en lørdag. En kunngjort frist flyttes ikke."),
        ("2026-03-01", "Fristen faller på en søndag. En kunngjort frist flyttes ikke."),
        ("2024-05-09", "Fristen faller på Kristi himmelfartsdag. En kunngjort frist flyttes ikke."),
        ("2019-04-20", "Fristen faller på en lørdag. En kunngjort frist flyttes ikke."),
    ],
)
def test_an_announced_date_on_a_free_day_is_warned_of_and_stays(date: str, note: str) -> None:
    [entry] = dates(date)
    assert entry.date.isoformat() == date
    assert notes_of(entry, "nb") == (note,)


@pytest.mark.parametrize("date", ["2019-03-22", "2020-04-01", "2024-08-01", "2024-12-24"])
def test_an_announced_date_on_a_working_day_has_nothing_to_watch_out_for(date: str) -> None:
    assert [notes_of(entry, "nb") for entry in dates(date)] == [()]


def test_the_remark_of_the_rule_file_is_a_note() -> None:
    [entry] = dates("2019-03-22", note="{nb: Ring først., nn: Ring først no., en: Call first.}")
    assert [notes_of(entry, language) for language in ("nb", "nn", "en")] == [
        ("Ring først.",),
        ("Ring først no.",),
        ("Call first.",),
    ]


def test_why_begins_with_the_rule_and_its_source() -> None:
    [entry] = dates("2019-03-22")
    assert [*map(tuple, why_of(entry, "nb"))][:3] == [
        ("regel", "SH2023-frist"),
        ("kilde", "Kilde, Alt"),
        ("dato", "Kunngjort som fredag 22. mars 2019."),
    ]


def without(rules: Edition, case: str = "") -> Any:
    """The one deadline without a date: of the scheme, or of a case."""
    [entry] = owes(rules, case) if case else undated([rules], year(2023))
    assert isinstance(entry, Undated)
    return entry


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (without(FIXED), "3 uker etter datoen søkeren fikk forhåndsvarselet"),
        (
            without(MOVING),
            "3 uker etter datoen søkeren fikk forhåndsvarselet; ender det på en fridag, gjelder neste arbeidsdag",
        ),
        (without(BEFORE), "5 arbeidsdager før den siste dagen i prosjektperioden"),
        (without(scheme(report("not_stated"))), "Kilden oppgir ingen frist"),
        (without(scheme(report("not_stated")), GRANTED), "Kilden oppgir ingen frist"),
        (
            without(BEFORE, GRANTED),
            "5 arbeidsdager før den siste dagen i prosjektperioden. Det står ikke noe om den siste dagen",
        ),
        (without(scheme(report("{by_office: {nord: 2024-04-01}}")), GRANTED), "Det står ikke noe om "),
    ],
)
def test_what_is_said_instead_of_a_date(entry: Undated, said: str) -> None:
    assert when_text(entry, "nb").startswith(said)
    assert len(undated_why(entry, "nb")) == 2


EVERY = [
    *dates("2025-03-01"),
    *dates("{date: 2023-04-14, time: '12:00'}"),
    *dates("{yearly: 03-01}", year(2023)),
    *dates("{yearly: 03-01, years_after: 1}", year(2023)),
    *dates("{dates: [2023-04-14, 2023-10-02]}"),
    *dates("{by_office: {nord: 2023-04-14}, all_others: 2023-04-14}"),
    *dates("{by_applicant: {company: 2023-04-14}, all_others: 2023-04-14}"),
    owed(MOVING, "notice: {received: 2027-04-26}"),
    owed(FIXED, "notice: {received: 2027-04-26}"),
    owed(BEFORE, f"{{period: {{to: 2023-12-29}}, {GRANTED}}}"),
]


def test_every_step_there_is_a_text_for_is_taken_here() -> None:
    keys = {step.key for entry in EVERY for step in entry.steps}
    assert keys == {f"calendar-{name}" for name in texts("nb", "calendar") if name.startswith("step-")} - {
        "calendar-step-basis"
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_is_a_sentence_in_every_language(language: str) -> None:
    said = [line for entry in EVERY for line in step_texts(entry, language)]
    assert [
        line for line in said if not line[0].isalnum() or line[0].islower() or not line.endswith(".") or "–" in line
    ] == []


def test_whom_a_date_is_for() -> None:
    said = [whom(entry, "nb") for entry in EVERY if entry.scopes]
    assert said == ["kontoret nord", "alle andre kontorer", "søkertype: bedrift", "alle andre søkertyper"]


def test_a_case_is_named_by_applicant_number_and_file() -> None:
    [entry] = dates("2023-04-14", for_years="2023")
    assert about(entry, "nb") == "skolehage@2023, tilskuddsåret 2023"
    assert about(entry._replace(case=CASE), "nb").endswith("Oslo (0301), sak 2023/1, sak.yaml")
    assert about(entry._replace(case=CASE._replace(who="", number=None)), "nb").endswith("2023, sak.yaml")


@pytest.mark.parametrize(
    ("state", "settled", "status"),
    [
        (State.COMING, None, ""),
        (State.PASSED, None, ""),
        (State.OVERDUE, None, "over fristen"),
        (State.SETTLED, None, "levert"),
        (State.SETTLED, dt.date(2024, 3, 20), "levert 20. mars 2024"),
    ],
)
def test_how_things_stand_in_words(state: State, settled: dt.date | None, status: str) -> None:
    [entry] = dates("2023-04-14")
    made = page_of(Found([entry._replace(state=state, settled=settled)]), Wanted("nb", TODAY, year(2023)))
    assert made.items[0].status == status
    assert made.items[0].standing == str(state)
    assert made.hints == ()


def test_a_page_without_anything_says_so_and_where_there_is_something() -> None:
    first, last = dates("{dates: [2022-04-14, 2024-10-02]}")
    made = page_of(Found(nearest=(first, last)), Wanted("nb", TODAY, year(2023)))
    assert len(made.hints) == 4
    assert "14. april 2022" in made.hints[1]
    assert "2. oktober 2024" in made.hints[2]
    assert "2024" in made.hints[3]
    alone = page_of(Found(nearest=(first, None)), Wanted("nb", TODAY, year(2023)))
    assert "--year 2022" in alone.hints[-1]
    assert len(page_of(Found(), Wanted("nb", TODAY, year(2023), of_cases=True)).hints) == 1
