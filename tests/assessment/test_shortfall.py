"""Why a requirement is not met: what is wrong is told apart from what is open."""

from __future__ import annotations

import pytest

from tilskudd_cli.assessment.shortfall import JUDGEMENT, NOT_STATED, Shortfall, Why, missing, wrong


@pytest.mark.parametrize("why", Why)
def test_only_what_is_wrong_is_decided(why: Why) -> None:
    assert Shortfall(why, "result-absent").is_open is (why is not Why.WRONG)


def test_what_is_wrong_carries_its_place_and_parameters() -> None:
    assert wrong("result-absent", "office", fact="office") == (Why.WRONG, "result-absent", "office", {"fact": "office"})
    assert wrong("result-not") == (Why.WRONG, "result-not", "", {})


def test_what_is_missing_is_the_fact_itself() -> None:
    assert missing("year") == (Why.MISSING_FACT, "result-missing-fact", "year", {"fact": "year"})


def test_judgement_and_silence_are_two_things() -> None:
    assert (JUDGEMENT.why, NOT_STATED.why) == (Why.JUDGEMENT, Why.NOT_STATED)
    assert (JUDGEMENT.params, NOT_STATED.path) == ({}, "")
