"""Progress of long runs: shown on a terminal only, once a run is long, and with what has been done."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from tilskudd_cli.cli import payout_progress
from tilskudd_cli.cli.payout_progress import row_progress
from tilskudd_cli.cli.settings import Common, settle


def test_nothing_is_shown_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with row_progress(settle(Common(lang="en"), {})) as advance:
        advance(1_000_000)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("long", "is_shown"), [(0, True), (3600, False)])
def test_a_long_run_says_how_many_rows_are_done(
    long: int,
    is_shown: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(payout_progress, "LONG", long)
    monkeypatch.setenv("FORCE_COLOR", "1")
    with ExitStack() as stack:
        shown = payout_progress._Shown(stack, settle(Common(lang="en"), {}))
        shown.advance(400)
        shown.advance(600)
    assert ("Reckoning: 1,000 rows" in capsys.readouterr().err) is is_shown
