"""What a caseworker reads: the sentences of results, steps and problems, filled in."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from importlib import import_module
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.language.catalogue import LANGUAGES, plain, text
from tilskudd_cli.language.catalogues.nb import case, result, rule, step

KEYS = [
    f"{topic}-{name}"
    for topic, texts in (("case", case), ("result", result), ("rule", rule), ("step", step))
    for name in texts.TEXTS
]
_NBSP = "\u00a0"
_LATE = {"case": "Søknaden", "days": 2, "deadline": date(2019, 3, 22), "received": date(2019, 3, 24)}
_ABOVE = {"group": "Oslo og Bergen", "year": 2021, "entitlement": 500_000, "requested": 750_000, "over": 250_000}
_ABOVE_SAID = (
    "Reglene gir Oslo og Bergen inntil 500 000 kr i 2021; det er søkt om 750 000 kr. 250 000 kr må dekkes med "
    "egenfinansiering eller på annen måte, eller tas ut av budsjettet."
)


@pytest.mark.parametrize(
    ("language", "key", "params", "said"),
    [
        ("nb", "result-late", _LATE, "Søknaden kom 2 dager etter fristen 22. mars 2019 (fredag)"),
        ("nn", "result-late", {**_LATE, "days": 1}, "Søknaden kom 1 dag etter fristen 22. mars 2019 (fredag)"),
        (
            "nb",
            "result-above-entitlement",
            _ABOVE,
            _ABOVE_SAID,
        ),
        (
            "nb",
            "result-late-same-day",
            {"case": "Søknaden", "minutes": 1, "deadline": date(2025, 3, 1), "time": 960},
            "Søknaden kom 1 minutt etter fristen 1. mars 2025 kl. 16.00",
        ),
        ("nb", "result-missing-fact", {"fact": "stillingsandelen"}, "Det står ikke noe om stillingsandelen"),
        ("nn", "result-absent", {"case": "Søknaden", "fact": "budsjett"}, "Søknaden manglar dette: budsjett"),
        (
            "nb",
            "result-unsigned",
            {"case": "Søknaden", "roles": ("rådmann", "ordfører")},
            "Søknaden mangler underskrift fra rådmann eller ordfører",
        ),
        (
            "en",
            "result-wrong-signatory",
            {"case": "The application", "role": "prosjektleder", "roles": ("rådmann", "ordfører")},
            "The application is signed by “prosjektleder”; it must be signed by “rådmann” or “ordfører”",
        ),
        (
            "nb",
            "result-unsigned",
            {"case": "Rapporten", "roles": ("rådmann",)},
            "Rapporten mangler underskrift fra rådmann",
        ),
        (
            "nb",
            "result-judged",
            {"rule": "Budsjettet kan sammenlignes med regnskapet"},
            "Saksbehandleren avgjør om dette er oppfylt: Budsjettet kan sammenlignes med regnskapet",
        ),
        (
            "nn",
            "result-not-listed-elsewhere",
            {"name": "Kristiansund", "number": "1505", "edition": "2019", "elsewhere": ("2018",)},
            "Kristiansund (1505) står ikkje på lista i utgåve 2019; kommunen stod på lista i 2018",
        ),
        (
            "nb",
            "rule-ladder-years",
            {"missing": (2021, 2022), "extra": ()},
            "Satsene etter år passer ikke med årene utgaven gjelder for. Mangler: 2021 og 2022. For mye: ingen.",
        ),
        (
            "nb",
            "case-year-not-covered",
            {"edition": "2019", "years": "2019–2022", "year": 2023},
            "Utgave 2019 har regler for 2019–2022, ikke for 2023",
        ),
        ("nb", "step-by-year", {"year": 2021, "kroner": 500_000}, "Satsen for 2021: 500 000 kr"),
        (
            "nb",
            "step-share",
            {"share": Fraction(1, 3), "whole": 100_000, "kroner": Fraction(100_000, 3)},
            "1/3 av 100 000 kr: 100 000/3 kr",
        ),
        (
            "nn",
            "step-rounded",
            {"how": "ned til heile kroner", "kroner": 33_333},
            "Runda av ned til heile kroner: 33 333 kr",
        ),
        ("nb", "rule-eligibility-missing.hint", {}, "Legg til `eligibility:`, for eksempel med `when: {group: any}`."),
    ],
)
def test_a_sentence_reads_as_a_person_would_say_it(
    language: str, key: str, params: dict[str, object], said: str
) -> None:
    assert text(language, key, params).replace(_NBSP, " ") == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_kind_of_case_begins_a_sentence(language: str) -> None:
    for name, said in import_module(f"tilskudd_cli.language.catalogues.{language}.term").TEXTS.items():
        assert not name.startswith("the-") or said[0].isupper(), name


def test_every_recorded_answer_is_quoted_with_its_reason() -> None:
    params = {"outcome": "oppfylt", "reason": "Posten var forsinket", "by": "saksbehandler", "date": date(2019, 4, 2)}
    for key in ("ui-judgement", "ui-judgement-without-effect"):
        assert text("nb", key, params).startswith("oppfylt: Posten var forsinket (saksbehandler, 2. april 2019)")


@given(st.sampled_from(LANGUAGES), st.sampled_from(KEYS), st.text(max_size=30))
def test_whatever_a_file_says_a_message_stays_on_one_line(language: str, key: str, anything: str) -> None:
    names = {name for _, name, _, _ in Formatter().parse(plain(language, key)) if name is not None}
    said = text(language, key, dict.fromkeys(names, anything))
    assert len(said.splitlines()) == 1
    assert said.isprintable() or not anything.isprintable() or _NBSP in said


@given(st.integers(min_value=1, max_value=10**9), st.integers(min_value=2, max_value=10**4))
def test_an_amount_in_a_step_is_never_rounded(top: int, bottom: int) -> None:
    exact = Fraction(top, bottom)
    written = text("nb", "step-fixed", {"kroner": exact}).removeprefix("Fast beløp: ").removesuffix(f"{_NBSP}kr")
    whole = written.replace(_NBSP, "").replace(",", ".")
    assert Fraction(whole) == exact
