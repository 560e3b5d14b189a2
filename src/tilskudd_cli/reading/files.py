"""From a path to text that can be trusted to be what it looks like: nothing blocks, nothing invisible gets through.

Conventions: every function gives its result, or `None` after it has appended what was wrong. Lines and columns are
counted from 1, in characters. Sizes are in bytes. Nothing is ever guessed: a file in another encoding is refused with
the place of its first bad byte.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys

from tilskudd_cli.reading.nodes import Place
from tilskudd_cli.reading.problems import Problem, Problems

CASE_LIMIT = 1 << 20
STANDARD_INPUT = "-"
_MOST_REPORTED = 20
_BOM = b"\xef\xbb\xbf"
# Without O_NONBLOCK a FIFO would wait for a writer; O_BINARY keeps Windows from changing line ends.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_CODES = {
    errno.ENOENT: "file-not-found",
    errno.ENOTDIR: "file-not-found",
    errno.ENXIO: "file-not-regular",
    errno.EISDIR: "file-not-regular",
    errno.ELOOP: "file-link-loop",
    errno.EACCES: "file-no-access",
    errno.EPERM: "file-no-access",
    errno.ENAMETOOLONG: "file-bad-name",
    errno.EINVAL: "file-bad-name",
}

CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff"
"""Control characters, line separators that only some programs obey, halves of characters and noncharacters."""
_HIDDEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
FORBIDDEN = f"[{CONTROLS}{_HIDDEN}]"
"""A pattern for every character that obeys no reader's eye: the controls, BiDi controls, zero width and tags."""
# Bytes that cannot be part of a forbidden character: most files hold nothing else, and need no search at all.
_HARMLESS = bytes({*b"\t\n\r", *range(0x20, 0x7F), *range(0x80, 0xC2), *range(0xC3, 0xCD), *range(0xCE, 0xD8)})


def read_bytes(path: str, problems: Problems, *, limit: int = CASE_LIMIT) -> bytes | None:
    """What a file holds, at most `limit` bytes; `-` is standard input.

    Only regular files are read, through symbolic links too. A FIFO or a device is refused and never waited for.
    """
    try:
        data = _from_standard_input(limit) if path == STANDARD_INPUT else _from_file(path, limit, problems)
    except OSError as error:
        problems.append(_unreadable(error))
        return None
    except ValueError:  # a NUL in the name, or half a character
        problems.append(Problem("file-bad-name"))
        return None
    if data is not None and len(data) > limit:
        problems.append(Problem("file-too-big", None, {"limit": size_text(limit)}))
        return None
    return data


def beside(path: str, name: str) -> str | None:
    """The path of another file in the same folder as `path`; `None` unless `name` is the plain name of a file."""
    if name != os.path.basename(name) or name in {"", ".", "..", STANDARD_INPUT} or "\\" in name or ":" in name:
        return None
    return os.path.join(os.path.dirname(path), name)


def _from_standard_input(limit: int) -> bytes:
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return sys.stdin.buffer.read(limit + 1)


def _from_file(path: str, limit: int, problems: Problems) -> bytes | None:
    handle = os.open(path, _FLAGS)
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            problems.append(Problem("file-not-regular"))
            return None
        size = found.st_size
        data = os.read(handle, min(size, limit) + 1)
        while size < len(data) <= limit and (more := os.read(handle, limit + 1 - len(data))):
            data += more  # there is more than it said: a file of the system's own, or one that is growing
        return data
    finally:
        os.close(handle)


def _unreadable(error: OSError) -> Problem:
    code = _CODES.get(error.errno or 0)
    return Problem(code) if code else Problem("file-unreadable", None, {"reason": error.strerror or str(error)})


def size_text(size: int) -> str:
    """A size in bytes as people write it: `1 MiB`, `512 KiB`, `100 B`."""
    for unit, name in ((1 << 20, "MiB"), (1 << 10, "KiB")):
        if size >= unit and size % unit == 0:
            return f"{size // unit} {name}"
    return f"{size} B"


def decode(data: bytes, problems: Problems) -> str | None:
    """The text of UTF-8 bytes, without a byte order mark; `None` when a character in it must not be there."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or _alternates(data):
        problems.append(Problem("file-utf16"))
        return None
    try:
        text = (data[3:] if data[:3] == _BOM else data).decode()
    except UnicodeDecodeError as error:
        problems.append(_not_utf8(data, error.start))
        return None
    if not data.translate(None, _HARMLESS):
        return text
    found = find_forbidden(text)
    problems.extend(found)
    return None if found else text


def _alternates(data: bytes) -> bool:
    """Whether every other byte at the start is NUL, as in UTF-16 without a byte order mark."""
    start = data[:64]
    half = len(start) // 2
    return half >= 2 and half in {start[::2].count(0), start[1::2].count(0)}


def _not_utf8(data: bytes, index: int) -> Problem:
    if b"\0" in data:
        return Problem("file-not-text")
    byte = data[index : index + 1]
    start = data[:index].decode("utf-8-sig")
    guess = byte.decode("cp1252", "replace")
    return Problem("file-not-utf8", place_at(start, len(start)), {"byte": byte.hex().upper(), "character": guess})


def find_forbidden(text: str) -> list[Problem]:
    """A problem for each forbidden character, with its place; the last one counts those past the first twenty."""
    found: list[Problem] = []
    hits = re.finditer(FORBIDDEN, text)
    for hit in hits:
        place = place_at(text, hit.start())
        if len(found) == _MOST_REPORTED:
            found.append(Problem("file-more-characters", place, {"n": 1 + sum(1 for _ in hits)}))
        else:
            found.append(Problem(_code_of(hit.group()), place, {"character": character_name(hit.group())}))
    return found


def _code_of(character: str) -> str:
    return "file-control-character" if re.match(f"[{CONTROLS}]", character) else "file-hidden-character"


def character_name(character: str) -> str:
    """A character that cannot be shown, by its number: `U+202E`."""
    return f"U+{ord(character):04X}"


def place_at(text: str, index: int, width: int = 1) -> Place:
    """The place of a character of a text, given its index. Lines end in LF, CR or both."""
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return Place(before.count("\n") + 1, len(before) - before.rfind("\n"), width)
