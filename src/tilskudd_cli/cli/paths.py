"""The case files that paths on the command line stand for, in an order that does not depend on the file system."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

ENDINGS = (".yaml", ".yml")


def case_files(paths: Iterable[str]) -> Iterator[str]:
    """Every file named, and every YAML file below every folder named; hidden files and folders are passed over.

    Files come before folders within a folder, each sorted by name. A path that does not exist is given as it stands,
    so that reading it reports it. Links to folders are not followed: they could lead in circles.
    """
    for path in paths:
        if path != "-" and os.path.isdir(path):
            yield from _below(path)
        else:
            yield path


def are_several(paths: tuple[str, ...]) -> bool:
    """Whether the paths may stand for more than one case: more than one path, or a folder."""
    return len(paths) > 1 or (paths != ("-",) and any(map(os.path.isdir, paths)))


def _below(folder: str) -> Iterator[str]:
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        files, folders = _listed(here)
        yield from files
        waiting.extend(reversed(folders))


def _listed(folder: str) -> tuple[list[str], list[str]]:
    """The YAML files and the folders in a folder; the folder itself as a file when it cannot be listed."""
    files: list[str] = []
    folders: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(os.path.join(folder, entry.name))
                elif entry.name.endswith(ENDINGS) and not _leads_to_a_folder(entry):
                    files.append(os.path.join(folder, entry.name))
    except OSError:
        return [folder], []
    return sorted(files), sorted(folders)


def _leads_to_a_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a link to a folder. `entry.is_dir()` raises where a link leads round in a ring."""
    return entry.is_symlink() and os.path.isdir(entry.path)
