"""Rule files once they have been read, kept between runs as Python keeps its `.pyc` files.

Reading a rule file takes longer than checking a case against it. What was read is stored in the user's own cache
folder and used again as long as the rule file (path, size, time of change), this program and Python are the same.
Worked examples are not stored: only the author's tools need them, and they read the file itself. The store is never
needed: what cannot be read from it or written to it is passed over, and so are bytes that are not those that were
written (a checksum opens the file). A stored file that is not the user's own, or that others may write to, is not
opened, because it would be code.
"""

from __future__ import annotations

import os
import stat

from tilskudd_cli.schemes.edition import RuleFile

_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH
_CHECKSUM = 4
# The rooms whose modules decide what comes of a rule file, from the package's own folder.
_ROOMS = ("schemes", "cases", "reading", os.path.join("reading", "values"), "municipalities")

Key = tuple[object, ...]


class Store:
    """The folder of stored editions; with an empty name nothing is stored."""

    def __init__(self, folder: str, stamp: str) -> None:
        self.folder = folder
        self.stamp = stamp

    def read(self, path: str) -> RuleFile | None:
        """What was stored for the rule file at `path`, if that is still what it says."""
        if not self.folder:
            return None
        try:
            data = _own_bytes(self._name(path))
        except OSError:
            return None
        key = self.key(path)
        return None if data is None or key is None else _restored(data, key)

    def write(self, rule_file: RuleFile, key: Key | None) -> None:
        """Store what was read; a failure leaves things as they were.

        `key` is from before the reading: a file that was changed meanwhile has another one, and is read again.
        """
        if not self.folder or key is None:
            return
        import pickle
        from contextlib import suppress
        from zlib import crc32

        from tilskudd_cli.writing.atomic import write_atomically

        bare = rule_file._replace(root=None, edition=rule_file.edition._replace(examples=()))
        try:
            data = pickle.dumps((key, bare), protocol=5)
            os.makedirs(self.folder, mode=0o700, exist_ok=True)
        except OSError:
            return
        name = self._name(rule_file.path)
        checksum = crc32(data).to_bytes(_CHECKSUM, "big")
        if write_atomically(name, (checksum, data), force=True) is None:
            with suppress(OSError):
                os.chmod(name, 0o600)

    def _name(self, path: str) -> str:
        from zlib import crc32

        whole = os.path.abspath(path)
        return os.path.join(self.folder, f"{os.path.basename(whole)}-{crc32(whole.encode(errors='replace')):08x}.rules")

    def key(self, path: str) -> Key | None:
        """What must be the same for a stored file to count; `None` for a rule file that cannot be looked at."""
        try:
            found = os.stat(path)
        except OSError:
            return None
        return (self.stamp, os.path.abspath(path), found.st_size, found.st_mtime_ns)


def _own_bytes(name: str) -> bytes | None:
    """The bytes of a file that only this user can have written."""
    # Without O_NONBLOCK a FIFO of that name would be waited for.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(name, flags)
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        user = getattr(os, "getuid", lambda: found.st_uid)()
        if not stat.S_ISREG(found.st_mode) or found.st_uid != user or found.st_mode & _OTHERS_MAY_WRITE:
            return None
        return file.read()


def _restored(data: bytes, key: Key) -> RuleFile | None:
    import pickle
    from zlib import crc32

    if crc32(data[_CHECKSUM:]) != int.from_bytes(data[:_CHECKSUM], "big"):
        return None
    try:
        stored, rule_file = pickle.loads(data[_CHECKSUM:])  # noqa: S301  the user's own file: see the top of this module
    except (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, TypeError, ValueError):
        return None
    return rule_file if stored == key and isinstance(rule_file, RuleFile) else None


def code_stamp(version: str, python: str) -> str:
    """What the program and Python are: a change of any module that rule files are read with makes a new stamp."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    newest = 0
    for room in _ROOMS:
        with os.scandir(os.path.join(package, room)) as entries:
            newest = max([newest, *(entry.stat().st_mtime_ns for entry in entries if entry.name.endswith(".py"))])
    return f"{version} {python} {newest}"
