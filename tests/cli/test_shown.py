"""What the program must show: the cases that the scheme's own text raises, each told to the caseworker."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import check, checked, result_of, write_case

_NBSP = "\u00a0"


def _said(text: str) -> str:
    return text.replace(_NBSP, " ")


def test_a_good_application_from_oslo_is_ready(tmp_path: Path) -> None:
    ran = checked(tmp_path)
    assert ran.code == 0
    assert ran.err == ""
    assert _said(ran.out).splitlines()[-2:] == [
        f"{tmp_path}/sak.yaml: klar, 3 punkter må vurderes, 750 000 kr",
        "1 sak: 1 klar",
    ]


def test_points_that_only_a_person_can_judge_count_when_asked(tmp_path: Path) -> None:
    path = write_case(tmp_path)
    assert check(path, "--fail-on", "assess").code == 1
    judged = ", ".join(
        f"{{rule: {rule}, outcome: met, reason: Er med, by: saksbehandler, date: 2019-04-02}}"
        for rule in ("stillingens-oppgaver", "budsjett-sammenliknbart", "kontroll-tilstrekkelig")
    )
    assert checked(tmp_path, "--fail-on", "assess", judgements=f"[{judged}]").code == 0


def test_an_application_of_24_march_2019_may_be_rejected_and_the_line_and_the_weekday_are_named(tmp_path: Path) -> None:
    ran = checked(tmp_path, received="2019-03-24")
    assert ran.code == 1
    assert (
        f"{tmp_path}/sak.yaml:6:11: OF2019-søknadsfrist ikke oppfylt: "
        "Søknaden kom 2 dager etter fristen 22. mars 2019 (fredag)\n"
        "    6 | received: 2019-03-24\n"
        "      |           ^^^^^^^^^^\n"
        "    = følge: kan avvises, saksbehandleren avgjør\n"
        "    = kilde: Utlysning 2019, Søknadsfrist; Utlysning 2019, Søknadsbehandling\n"
    ) in ran.out
    assert "1 sak: 1 kan avvises" in ran.out
    assert checked(tmp_path, "--format", "json", received="2019-03-24").data["cases"][0]["verdict"] == "may_be_rejected"


@pytest.mark.parametrize(("received", "outcome"), [("2019-03-22", "met"), ("2019-03-23", "not_met")])
def test_the_last_day_of_the_deadline_is_in_time(tmp_path: Path, received: str, outcome: str) -> None:
    assert result_of(checked(tmp_path, "-f", "json", received=received), "søknadsfrist")["outcome"] == outcome


def test_trondheim_asking_for_750_000_is_told_that_its_group_gets_100_000(tmp_path: Path) -> None:
    ran = checked(tmp_path, applicant="{municipality: Trondheim}", position=None)
    assert ran.code == 1
    assert (
        "OF2019-kompetanse ikke oppfylt: Reglene gir øvrige kommuner i læringsnettverket inntil 100 000 kr i 2019; "
        "det er søkt om 750 000 kr."
    ) in _said(ran.out)
    data = checked(tmp_path, "-f", "json", applicant="{municipality: Trondheim}", position=None).data
    assert (data["cases"][0]["entitlement"], data["cases"][0]["verdict"]) == (100_000, "to_correct")


def test_kristiansund_cannot_apply_and_is_told_the_nearest_reason(tmp_path: Path) -> None:
    ran = checked(tmp_path, applicant="{municipality: Kristiansund}", position=None, requested="100 000")
    assert ran.code == 1
    assert "Kristiansund (1505) står ikke på listen i utgave 2019" in ran.out
    assert "    = følge: avvises\n" in ran.out
    assert "1 sak: 1 kan ikke godtas" in ran.out


@pytest.mark.parametrize(
    "applicant",
    [
        "{municipality: Øver Eiker}",
        "{municipality: øvre eiker}",
        "{municipality: Øvre Eiker}",
        '{number: "0624"}',
        "{number: 0624}",
        '{municipality: Øver Eiker, number: "0624"}',
    ],
)
def test_every_way_to_write_ovre_eiker_is_one_municipality(tmp_path: Path, applicant: str) -> None:
    ran = checked(tmp_path, "-f", "json", applicant=applicant, position=None, requested="100 000")
    assert ran.code == 0
    [case] = ran.data["cases"]
    assert case["applicant"] == {"municipality": "Øvre Eiker", "number": "0624"}
    assert case["group"] == "læringsnettverket"


@pytest.mark.parametrize("number", ["0301", '"0301"', "'0301'"])
def test_the_number_of_oslo_needs_no_quotation_marks(tmp_path: Path, number: str) -> None:
    [case] = checked(tmp_path, "-f", "json", applicant=f"{{number: {number}}}").data["cases"]
    assert case["applicant"] == {"municipality": "Oslo", "number": "0301"}


@pytest.mark.parametrize(
    ("changes", "said", "asked"),
    [
        (
            {"contents": "{goals: Målene, project: Prosjektet, controls: Kontroll}"},
            "OF2019-budget ikke oppfylt: Søknaden mangler dette: budsjett",
            "Send inn budsjett.",
        ),
        (
            {"signature": None},
            "OF2019-underskrift ikke oppfylt: Søknaden mangler underskrift fra rådmann",
            "Send søknaden på nytt med underskrift fra rådmannen.",
        ),
        (
            {"signature": "{role: prosjektleder}"},
            "OF2019-underskrift ikke oppfylt: Søknaden har underskrift fra prosjektleder",
            "Send søknaden på nytt med underskrift fra rådmannen.",
        ),
        (
            {"position": None},
            "OF2019-stilling-100 kan ikke avgjøres: Det står ikke noe om stillingsandelen",
            "Bekreft at stillingen er på 100 prosent i hele tilskuddsåret, og oppgi stillingsandelen.",
        ),
        (
            {"position": "{share: 80 %}"},
            "OF2019-stilling-100 ikke oppfylt: For stillingsandelen er kravet minst 100 %; i saken er det 80 %",
            "Bekreft at stillingen er på 100 prosent i hele tilskuddsåret, og oppgi stillingsandelen.",
        ),
    ],
)
def test_what_is_missing_or_wrong_says_what_to_ask_for(
    tmp_path: Path, changes: dict[str, str | None], said: str, asked: str
) -> None:
    ran = checked(tmp_path, **changes)
    assert ran.code == 1
    assert said in _said(ran.out)
    assert f"    = be om: {asked}" in ran.out


def test_what_is_nowhere_in_the_file_has_no_line_of_it(tmp_path: Path) -> None:
    ran = checked(tmp_path, signature=None)
    assert f"{tmp_path}/sak.yaml: OF2019-underskrift ikke oppfylt" in ran.out


def test_750_000_in_2021_is_cut_to_500_000_and_own_funding_is_asked_for(tmp_path: Path) -> None:
    budget = "[{item: Lønn, category: salary, amount: 750 000}]"
    ran = checked(tmp_path, year="2021", received="2021-03-20", budget=budget)
    assert ran.code == 1
    said = _said(ran.out)
    assert (
        "Reglene gir Oslo og Bergen inntil 500 000 kr i 2021; det er søkt om 750 000 kr. 250 000 kr må dekkes" in said
    )
    assert "OF2019-egenfinansiering ikke oppfylt: For egenfinansieringen i budsjettet er kravet mer enn 0 kr" in said
    assert "    = be om: Send et budsjett der kommunens egen andel av stillingen står som en egen post." in said
    assert "må rettes, 4 punkter må vurderes, 500 000 kr" in said


def test_2023_is_not_covered_and_the_program_says_so(tmp_path: Path) -> None:
    ran = checked(tmp_path, year="2023", received="2023-03-20")
    assert ran.code == 3
    assert "case-year-not-covered feil: Utgave 2019 har regler for 2019–2022, ikke for 2023" in ran.out
    assert "1 sak: 1 kan ikke leses" in ran.out


def test_an_edition_that_does_not_exist_is_said_with_those_that_do(tmp_path: Path) -> None:
    ran = checked(tmp_path, edition='"2017"')
    assert ran.code == 3
    assert "case-unknown-edition feil: Ordningen «overdoseforebygging» har ingen utgave som heter «2017»." in ran.out
    assert "2014, 2018, 2019 og 2020" in ran.out


def test_an_unknown_key_is_said_with_the_one_that_was_meant(tmp_path: Path) -> None:
    ran = checked(tmp_path, requested=None, requsted="750 000")
    assert ran.code == 3
    assert ":11:1: value-unknown-key-near feil: Nøkkelen «requsted» er ukjent her" in ran.out
    assert "    = råd: Mente du «requested»?" in ran.out


def test_a_judged_point_is_told_as_judged_and_not_as_open(tmp_path: Path) -> None:
    said = "outcome: not_met, reason: Ingen revisjon, by: saksbehandler, date: 2019-04-02"
    judged = f"[{{rule: kontroll-tilstrekkelig, {said}}}]"
    ran = checked(tmp_path, judgements=judged)
    assert ran.code == 1
    assert (
        "OF2019-kontroll-tilstrekkelig ikke oppfylt etter vurdering: "
        "Kontrolltiltakene sikrer korrekt rapportering og at målene nås\n"
        "    = følge: må rettes\n"
        "    = be om: Utdyp hvem som kontrollerer hva, og hvordan kommunen følger med på at målene nås.\n"
        "    = vurdering: ikke oppfylt: Ingen revisjon (saksbehandler, 2. april 2019)\n"
    ) in ran.out
