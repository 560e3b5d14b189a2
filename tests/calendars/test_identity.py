"""What a deadline is called, whatever its date is."""

from __future__ import annotations

from collections import Counter

from tests.calendars.making import ALWAYS, CASE, GRANTED, TODAY, dates, only, report, scheme, year
from tests.schemes.making import deadline
from tilskudd_cli.calendars.announced import announced
from tilskudd_cli.calendars.identity import seed_of


def name(when: str, **keys: str) -> str:
    """The name of the one deadline of an edition named by its year."""
    [entry] = announced([scheme(deadline(when), years="2023", **keys)], year(2023), TODAY)
    return seed_of(entry)


def test_an_edited_date_keeps_its_name() -> None:
    assert name("2023-04-14") == name("{date: 2023-04-20, time: '12:00'}", revision="1")
    assert name("2023-04-14") == "skolehage\napplication\nfrist\n2023"


def test_another_edition_of_the_same_year_has_a_name_of_its_own() -> None:
    assert name("2023-04-14") != name("2023-04-14", edition="overgang")


def test_each_of_several_dates_has_a_name_of_its_own() -> None:
    rules = scheme(
        deadline("{by_office: {nord: {dates: [2023-02-01, 2023-09-01]}, sør: 2023-02-01}, all_others: 2023-02-01}"),
        deadline("{yearly: 02-01}", "en"),
        deadline("{by_applicant: {company: 2023-02-01}, all_others: 2023-02-01}", "to"),
        report("{yearly: 02-01, years_after: 1}"),
    )
    newer = scheme(deadline("{yearly: 02-01}", "en"), years="{first: 2022, last: 2026}", edition='"2022"')
    names = Counter(map(seed_of, announced([rules, newer], ALWAYS, TODAY)))
    assert len(names) == 4 + 8 + 2 + 8 + 5
    assert set(names.values()) == {1}


def test_two_calls_keep_their_names_when_one_of_them_moves() -> None:
    before = dates("{dates: [2023-04-14, 2023-10-02]}")
    after = dates("{dates: [2023-04-14, 2023-11-01]}")
    assert [*map(seed_of, before)] == [*map(seed_of, after)]


def test_a_deadline_of_a_case_is_its_own() -> None:
    owed = only(scheme(report()), f"{{year: 2023, {GRANTED}}}")
    ends = only(scheme(), f"{{year: 2023, period: {{to: 2023-12-31}}, {GRANTED}}}")
    assert CASE.key in seed_of(owed)
    assert seed_of(owed) != seed_of(owed._replace(case=CASE._replace(key="2023/2")))
    assert seed_of(ends).splitlines()[1:3] == ["use_of_funds", ""]
