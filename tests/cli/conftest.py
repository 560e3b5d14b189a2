"""What tests of the whole program share: surroundings that say nothing, and rule files read once for all tests."""

from __future__ import annotations

import pytest

from tests.cli.running import LANGUAGE_VARIABLES, OUR_VARIABLES


@pytest.fixture(scope="session", autouse=True)
def _kept_rules(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(autouse=True)
def _quiet_surroundings(_kept_rules: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has asked for a language, a colour or a folder; what is kept between runs is kept for these tests only."""
    for name in (*LANGUAGE_VARIABLES, *OUR_VARIABLES):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TILSKUDD_CACHE", _kept_rules)
