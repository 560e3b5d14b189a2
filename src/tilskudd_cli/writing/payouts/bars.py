"""A bar for an amount, in cells of a terminal.

Promise: the length is reckoned in whole numbers, in eighths of a cell where the screen has block characters; an amount
above zero is always seen, and the greatest fills the room.
"""

from __future__ import annotations

_FULL = "█"
_EIGHTHS = ("", "▏", "▎", "▍", "▌", "▋", "▊", "▉")
_PLAIN = "#"


def bar(amount: int, most: int, room: int, *, blocks: bool) -> str:
    """The bar of `amount` where `most` fills `room` cells (1 or more). Amounts are not below zero, and `most` above."""
    if amount <= 0:
        return ""
    if not blocks:
        return _PLAIN * max(amount * room // most, 1)
    whole, part = divmod(max(amount * room * 8 // most, 1), 8)
    return _FULL * whole + _EIGHTHS[part]
