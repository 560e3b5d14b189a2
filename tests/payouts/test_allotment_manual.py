"""`docs/allotment.md` is held to the program: its worked numbers come out, and its lists of reasons are complete."""

from __future__ import annotations

from decimal import Decimal
from hashlib import sha256

from tests.docs.blocks import code_in, first_codes, manual, tables_in
from tests.payouts.allotment_making import paid
from tilskudd_cli.language.catalogues.nb import allotment as texts
from tilskudd_cli.payouts.allotment import allot
from tilskudd_cli.payouts.allotment_order import lot
from tilskudd_cli.payouts.allotment_records import Claim, Why
from tilskudd_cli.schemes.frames import AllotMethod

MANUAL = manual("allotment.md")
TABLES = tables_in(MANUAL, "allotment")


def kroner(cell: str) -> int | None:
    return None if cell == "–" else int(cell.replace(" ", ""))


def test_the_worked_numbers_come_out() -> None:
    claims = [
        Claim(tuple(key.split(" ")), kroner(claimed), Decimal(weight), int(rank))
        for key, claimed, weight, rank in TABLES["claims"]
    ]
    assert len(TABLES["results"]) == 7
    for method, smallest, *shares, left in TABLES["results"]:
        word = AllotMethod(code_in(method)[0])
        found = allot(claims, 1_000_000, word, smallest=kroner(smallest) or 0, seed=42)
        assert (paid(found), found.balance.left_over) == ([kroner(share) for share in shares], kroner(left))


def test_every_method_is_worked() -> None:
    assert {code_in(row[0])[0] for row in TABLES["results"]} == set(AllotMethod)


def test_every_reason_is_in_the_lists() -> None:
    assert first_codes(TABLES["less"]) == [str(why) for why in Why]
    assert set(first_codes(TABLES["left"])) == {f"allotment-{name}" for name in texts.TEXTS if name.startswith("left-")}


def test_every_code_that_is_named_has_a_text() -> None:
    named = {code.removeprefix("allotment-") for code in code_in(MANUAL) if code.startswith("allotment-")}
    assert named <= set(texts.TEXTS)


def test_the_lot_that_is_shown_is_the_lot_that_is_drawn() -> None:
    shown = sha256(b"42:0301:2026/1").hexdigest()[:15]
    assert "printf '42:0301:2026/1' | sha256sum" in MANUAL
    assert f"`{shown}`" in MANUAL
    assert lot(42, ("0301", "2026/1")) == int(shown, 16)
