"""Files written whole or not at all.

Promise: the content is written to a temporary file in the same folder, flushed to the disk, and put in place in one
step; whatever happens before that (an error, Ctrl-C, a signal that raises) leaves the old file as it was and no half
file behind. Nothing is overwritten without `force`. A symbolic link is never written through: with `force` the link
itself is replaced, and the file it pointed to is left alone. A replaced file keeps its permissions.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, BinaryIO

from tilskudd_cli.records import NamedTuple

if TYPE_CHECKING:
    from tilskudd_cli.writing.chunks import Chunk


class NotWritten(NamedTuple):
    """Why there is no new file: `code` is the key of the text that says it, `params` what the text needs."""

    code: str
    params: Mapping[str, object]


_CODES = {
    errno.ENOENT: "ui-output-no-folder",
    errno.ENOTDIR: "ui-output-no-folder",
    errno.EACCES: "ui-output-forbidden",
    errno.EPERM: "ui-output-forbidden",
    errno.EROFS: "ui-output-forbidden",
    errno.ENOSPC: "ui-output-disk-full",
    errno.EDQUOT: "ui-output-disk-full",
}


def write_atomically(path: str, chunks: Iterable[Chunk], *, force: bool = False) -> NotWritten | None:
    """Write the chunks (text as UTF-8, line ends as they are) to a file; `None` when it is there.

    An exception that `chunks` raises passes through, after the temporary file is gone.
    """
    refusal = _refusal(path, force=force)
    if refusal:
        return refusal
    temporary = _temporary_name(path)
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    except OSError as error:
        return _not_written(path, error)
    try:
        failure = _fill(descriptor, chunks)
        return _not_written(path, failure) if failure else _put_in_place(temporary, path, force=force)
    finally:
        _remove(temporary)


def _refusal(path: str, *, force: bool) -> NotWritten | None:
    """Why the path must not be written to as things stand."""
    try:
        mode = os.lstat(path).st_mode
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        return _not_written(path, error)
    if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
        return NotWritten("ui-output-not-file", {"file": path})
    return None if force else NotWritten("ui-output-exists", {"file": path})


def _temporary_name(path: str) -> str:
    """A short hidden name beside the file, that nobody can have guessed."""
    return os.path.join(os.path.dirname(path), f".tilskudd-{os.urandom(8).hex()}.part")


def _fill(descriptor: int, chunks: Iterable[Chunk]) -> OSError | None:
    """Write and flush to the disk; what the disk has against it. What `chunks` raises is not ours to hide."""
    file = os.fdopen(descriptor, "wb")
    try:
        for chunk in chunks:
            failure = _write(file, chunk)
            if failure:
                return failure
        return _flush(file)
    finally:
        _close(file)


def _write(file: BinaryIO, chunk: Chunk) -> OSError | None:
    """Write one chunk; what the disk has against it."""
    try:
        if isinstance(chunk, str | bytes):
            file.write(chunk.encode() if isinstance(chunk, str) else chunk)
        else:
            from tilskudd_cli.writing.chunks import write_large

            write_large(chunk, file)
    except OSError as error:
        return error
    return None


def _flush(file: BinaryIO) -> OSError | None:
    """Have everything on the disk; what the disk has against it."""
    try:
        file.flush()
        os.fsync(file.fileno())
    except OSError as error:
        return error
    return None


def _close(file: BinaryIO) -> None:
    """Close a file that is flushed, or given up: then closing fails once more, which says nothing new."""
    try:
        file.close()
    except OSError:
        return


def _put_in_place(temporary: str, path: str, *, force: bool) -> NotWritten | None:
    """Give the finished file its name, in one step."""
    try:
        if force:
            _keep_permissions(temporary, path)
            os.replace(temporary, path)
        else:
            _name_anew(temporary, path)
        _flush_folder(path)
    except FileExistsError:
        return NotWritten("ui-output-exists", {"file": path})
    except OSError as error:
        return _not_written(path, error)
    return None


def _keep_permissions(temporary: str, path: str) -> None:
    """Let the new file have the permissions of the ordinary file it replaces."""
    try:
        mode = os.lstat(path).st_mode
    except FileNotFoundError:
        return
    if stat.S_ISREG(mode):
        os.chmod(temporary, stat.S_IMODE(mode))


def _name_anew(temporary: str, path: str) -> None:
    """Give the file a name that must still be free: a hard link says so even if another program was quicker."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        os.rename(temporary, path)


def _flush_folder(path: str) -> None:
    """Have the new name survive a power cut too, where folders can be flushed."""
    if os.name != "posix":
        return
    try:
        descriptor = os.open(os.path.dirname(path) or ".", os.O_RDONLY)
    except OSError:  # a folder one may write in but not list
        return
    try:
        os.fsync(descriptor)
    except OSError:  # network file systems refuse; the file itself is in place
        return
    finally:
        os.close(descriptor)


def _remove(temporary: str) -> None:
    """Remove the temporary file where it still has that name."""
    try:
        os.unlink(temporary)
    except FileNotFoundError:
        return


def _not_written(path: str, error: OSError | ValueError) -> NotWritten:
    """The operating system's reason as a value; a ValueError is a NUL in the name."""
    number = getattr(error, "errno", None)
    code = _CODES.get(number, "ui-output-failed") if number else "ui-output-failed"
    reason = getattr(error, "strerror", None) or str(error)
    return NotWritten(code, {"file": path, "reason": reason})
