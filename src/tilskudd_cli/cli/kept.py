"""What a format prints at the end of a run: kept in memory while it is small, in a temporary file once it is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO

IN_MEMORY = 4 * 1024 * 1024


class Kept:
    """Texts in the order they were added, however many."""

    def __init__(self, in_memory: int = IN_MEMORY) -> None:
        self._in_memory = in_memory
        self._texts: list[str] = []
        self._size = 0
        self._file: IO[str] | None = None

    def add(self, texts: Iterable[str]) -> None:
        """Keep some texts."""
        for text in texts:
            self._texts.append(text)
            self._size += len(text)
        if self._size > self._in_memory:
            self._spill()

    def _spill(self) -> None:
        import json
        import tempfile

        if self._file is None:
            self._file = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115  lives as long as this object
        self._file.writelines(f"{json.dumps(text)}\n" for text in self._texts)
        self._texts, self._size = [], 0

    def __iter__(self) -> Iterator[str]:
        """All texts, in order."""
        if self._file is not None:
            import json

            self._file.seek(0)
            yield from map(json.loads, self._file)
        yield from self._texts
