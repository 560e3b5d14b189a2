"""A deadline in words says everything that decides the day: clock time, office, applicant, years, moving and basis."""

from __future__ import annotations

import pytest

from tests.schemes.making import deadline, edition
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.schemes.catalogue import Catalogue, installed_folder
from tilskudd_cli.schemes.dates import ByApplicant, ByOffice, DateRule
from tilskudd_cli.schemes.edition import Edition
from tilskudd_cli.wording.dates_text import deadline_when
from tilskudd_cli.wording.edition_text import edition_lines

_NBSP = "\u00a0"
OFFICES = "{møre-og-romsdal: Møre og Romsdal, nord: Nord}"


def rules(when: str, **keys: str) -> Edition:
    return edition(offices=OFFICES, deadlines=[deadline(when, **keys)])


def said(when: str, language: str = "nb", **keys: str) -> str:
    one = rules(when, **keys)
    return deadline_when(one.deadlines[0], one, language).replace(_NBSP, " ")


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2020-03-01", "søndag 1. mars 2020"),
        ('{date: 2020-03-01, time: "23:59"}', "søndag 1. mars 2020 kl. 23.59"),
        ("{yearly: 03-01}", "1. mars hvert år"),
        ('{yearly: 03-01, time: "15:00"}', "1. mars kl. 15.00 hvert år"),
        ("{yearly: 03-01, years_after: 1}", "1. mars, 1 år etter tilskuddsåret"),
        ('{yearly: 03-01, years_after: 2, time: "12:00"}', "1. mars kl. 12.00, 2 år etter tilskuddsåret"),
        ("{dates: [2025-03-01, 2025-10-01]}", "lørdag 1. mars 2025 og onsdag 1. oktober 2025"),
        (
            '{dates: [2025-03-01, 2025-10-01], time: "15:00"}',
            "lørdag 1. mars 2025 og onsdag 1. oktober 2025, alle kl. 15.00",
        ),
        ("not_stated", "ikke oppgitt"),
    ],
)
def test_a_date_is_told_with_its_clock_time(when: str, expected: str) -> None:
    assert said(when) == expected


def test_an_english_clock_time_is_not_run_into_the_year() -> None:
    assert said('{date: 2020-03-01, time: "23:59"}', "en") == "Sunday 1 March 2020 at 23:59"


def test_offices_are_called_by_their_names_and_all_others_are_not_forgotten() -> None:
    told = said(
        '{by_office: {møre-og-romsdal: 2020-03-01, nord: {date: 2020-03-02, time: "12:00"}}, all_others: 2020-03-03}'
    )
    assert told == (
        "Møre og Romsdal: søndag 1. mars 2020; Nord: mandag 2. mars 2020 kl. 12.00; alle andre: tirsdag 3. mars 2020"
    )


def test_where_nothing_is_stated_for_all_others_that_is_said() -> None:
    assert said("{by_office: {nord: 2020-03-02}}").endswith("; alle andre: ikke oppgitt")
    assert said("{by_office: {nord: 2020-03-02}, all_others: not_stated}").endswith("; alle andre: ikke oppgitt")


def test_an_office_without_a_name_is_called_by_its_word() -> None:
    assert said("{by_office: {sør: 2020-03-02}}").startswith("sør: mandag 2. mars 2020; ")


@pytest.mark.parametrize(("language", "who"), [("nb", "frivillig organisasjon"), ("en", "voluntary organisation")])
def test_types_of_applicants_are_told_in_words(language: str, who: str) -> None:
    assert said("{by_applicant: {voluntary_organisation: 2020-03-02}}", language).startswith(f"{who}: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_years_a_deadline_is_limited_to_follow_the_date(language: str) -> None:
    plain, limited = said("2020-03-01", language), said("2020-03-01", language, for_years="2021")
    assert limited.startswith(f"{plain} (")
    assert limited.endswith(" 2021)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_period_that_moves_says_so_and_why(language: str) -> None:
    when = "{after: decision.received, weeks: 3MOVES}"
    moving = rules(when.replace("MOVES", ", moves: true"), basis="kilde#alt", kind="appeal")
    still = said(when.replace("MOVES", ""), language, kind="appeal")
    told = deadline_when(moving.deadlines[0], moving, language).replace(_NBSP, " ")
    assert told.startswith(f"{still}; ")
    lines = "\n".join(edition_lines(moving, language))
    assert lines.count("Kilde, Alt") == 2  # the deadline's own source, and the basis for moving it


def test_every_office_of_an_installed_rule_file_has_a_name() -> None:
    catalogue = Catalogue([installed_folder()])
    editions = [(scheme, one) for scheme in catalogue.schemes() for one in catalogue.editions(scheme)]
    unnamed: set[str] = set()
    for scheme, name in editions:
        loaded = catalogue.load(scheme, name)
        assert loaded is not None
        assert loaded.rule_file is not None
        one = loaded.rule_file.edition
        unnamed |= {word for each in one.deadlines for word in _offices(each.when) if word not in one.offices}
    assert unnamed == set()


def _offices(rule: DateRule) -> set[str]:
    match rule:
        case ByOffice(dates, others):
            inner = (*dates.values(), *(() if others is None else (others,)))
            return set(dates).union(*map(_offices, inner))
        case ByApplicant(dates, others):
            return set().union(*map(_offices, (*dates.values(), *(() if others is None else (others,)))))
        case _:
            return set()
