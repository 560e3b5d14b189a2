"""Colours as plain ANSI codes, or none at all: without the codes a text is the same as the plain one."""

from __future__ import annotations

_RESET = "\x1b[0m"


class Paint:
    """Puts colour on text where the screen has any; the blanks around it stay outside."""

    def __init__(self, *, colour: bool) -> None:
        self.colour = colour

    def _with(self, code: str, text: str) -> str:
        bare = text.strip(" ")
        return text.replace(bare, f"\x1b[{code}m{bare}{_RESET}", 1) if self.colour and bare else text

    def bold(self, text: str) -> str:
        """Headings, and days with a deadline."""
        return self._with("1", text)

    def dim(self, text: str) -> str:
        """What stands in the background."""
        return self._with("2", text)

    def red(self, text: str) -> str:
        """Sundays, holidays, and what is overdue."""
        return self._with("31", text)

    def yellow(self, text: str) -> str:
        """Warnings."""
        return self._with("33", text)

    def mark(self, text: str) -> str:
        """The marks below a day."""
        return self._with("1;36", text)

    def reverse(self, text: str) -> str:
        """Today."""
        return self._with("7", text)
