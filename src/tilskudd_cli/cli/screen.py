"""The screen a result is shown on: whether there is one, and how wide it is."""

from __future__ import annotations

import os
import sys

from tilskudd_cli.cli.settings import Common

PIPE_WIDTH = 80
"""How wide a result is that goes to no screen: always the same, so that what is written depends on nothing."""
NARROWEST = 40


def is_shown(common: Common) -> bool:
    """Whether the result goes to a terminal."""
    return common.output in (None, "-") and sys.stdout.isatty()


def width_for(common: Common) -> int:
    """The width of the terminal in cells, at least `NARROWEST`; `PIPE_WIDTH` where the result goes elsewhere, or the
    terminal does not know its size.
    """
    if not is_shown(common):
        return PIPE_WIDTH
    try:
        return max(os.get_terminal_size(sys.stdout.fileno()).columns or PIPE_WIDTH, NARROWEST)
    except OSError:
        return PIPE_WIDTH
