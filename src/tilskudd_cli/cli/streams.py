"""Standard output and standard error: results to the one, everything else to the other, and never a crash on a letter.

Results leave as UTF-8 with plain line feeds, whatever the locale; only a text for a person on a terminal or stream that
was explicitly given another encoding follows that encoding, with `?` for what it does not have.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, TextIO

from tilskudd_cli.cli.exit_codes import ExitCode
from tilskudd_cli.cli.settings import Settings
from tilskudd_cli.language.catalogue import has, text
from tilskudd_cli.writing.atomic import NotWritten, write_atomically

if TYPE_CHECKING:
    from tilskudd_cli.writing.chunks import Chunk, Large

_FLUSH_AT = 64 * 1024


def say(message: str) -> None:
    """One line on standard error."""
    stream = sys.stderr
    line = f"{message}\n".encode(stream.encoding or "utf-8", "replace")
    stream.flush()
    stream.buffer.write(line)
    stream.buffer.flush()


def emit(chunks: Iterable[Chunk], settings: Settings, *, for_people: bool = False) -> ExitCode:
    """Write the result to standard output, or whole to `--output`; `USAGE` when the file cannot be written."""
    target = settings.common.output
    if target is None or target == "-":
        refusal = _to_standard_output(chunks, _encoding(for_people=for_people))
    else:
        refusal = write_atomically(target, chunks, force=settings.common.force)
    if refusal is None:
        return ExitCode.OK
    say(text(settings.language, refusal.code, refusal.params))
    if has(settings.language, f"{refusal.code}.hint"):
        say(f"    = {text(settings.language, f'{refusal.code}.hint', refusal.params)}")
    return ExitCode.USAGE


def _encoding(*, for_people: bool) -> str:
    stated = "PYTHONIOENCODING" in os.environ or sys.stdout.isatty()
    return (sys.stdout.encoding or "utf-8") if for_people and stated else "utf-8"


def _to_standard_output(chunks: Iterable[Chunk], encoding: str) -> NotWritten | None:
    """Write the chunks; what the other end has against it, unless it has gone: that is the boundary's to handle."""
    waiting: list[bytes] = []
    size = 0
    for chunk in chunks:
        large: Large | None = None
        if isinstance(chunk, str | bytes):
            data = chunk.encode(encoding, "replace") if isinstance(chunk, str) else chunk
            waiting.append(data)
            size += len(data)
        else:
            large = chunk
        if large is not None or size >= _FLUSH_AT:
            refusal = _written(waiting, large)
            if refusal is not None:
                return refusal
            waiting, size = [], 0
    return _written(waiting)


def _written(pieces: list[bytes], large: Large | None = None) -> NotWritten | None:
    """Write what has been waiting, and a large part after it."""
    out = sys.stdout.buffer
    left = memoryview(b"".join(pieces))
    try:
        while left:  # unbuffered (PYTHONUNBUFFERED) it may take only a part: what is left over then must not be lost
            left = left[out.write(left) :]
        if large is not None:
            from tilskudd_cli.writing.chunks import write_large

            write_large(large, out)
        out.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        let_go(sys.stdout)
        return NotWritten("ui-output-failed", {"file": "-", "reason": error.strerror})
    return None


def let_go(stream: TextIO) -> None:
    """Point a stream that can no longer be written to at nothing, or Python complains when it flushes at exit."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, stream.fileno())
    os.close(nothing)
