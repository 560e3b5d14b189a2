"""What `calendar` imports: a screen brings in no heavy library, and a format only its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_startup import DATA, start

TEXT = frozenset({"rich", "tabulate", "pygments", "json", "csv", "html", "zoneinfo", "icalendar", "yaml"})


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that holds the rule files already, as it does from the second calendar on."""
    folder = tmp_path_factory.mktemp("store")
    start(folder, "calendar")
    return folder


@pytest.mark.parametrize("name", ["grid", "list"])
@pytest.mark.parametrize("year", ["2019", "2027"])
def test_a_screen_imports_nothing_heavy(name: str, year: str, kept: Path) -> None:
    code, modules = start(kept, "calendar", "--format", name, "--year", year)
    assert code == 0
    assert modules & (TEXT | DATA | {"babel", "holidays"}) == frozenset()


@pytest.mark.parametrize(
    ("name", "needs"),
    [("json", "json"), ("csv", "csv"), ("table", "tabulate"), ("html", "html"), ("ics", "icalendar")],
)
def test_a_format_brings_in_its_own_library(name: str, needs: str, kept: Path) -> None:
    code, modules = start(kept, "calendar", "--format", name, "--year", "2019")
    assert code == 0
    assert needs in modules
    assert modules & {"rich", "babel", "holidays"} == frozenset()
    assert name == "ics" or "icalendar" not in modules
