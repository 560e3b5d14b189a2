"""The schemes and editions that are at hand: those installed with the program, and those of folders given beside
them.

A rule file stands at `<folder>/<scheme>/<edition>.yaml` and says the same in its text. Folders given by the user come
first: an edition found there is used instead of the installed one of the same name. Nothing is read before it is
asked for.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

from tilskudd_cli.reading.files import read_bytes
from tilskudd_cli.reading.problems import FewProblems, Problem, TooManyProblemsError
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.compiled import Store
from tilskudd_cli.schemes.edition import RuleFile


class Loaded(NamedTuple):
    """What came of reading one rule file: the edition, or the problems that kept it from being read."""

    path: str
    rule_file: RuleFile | None
    problems: tuple[Problem, ...] = ()


class Catalogue:
    """The editions under some folders, read at most once each."""

    def __init__(self, folders: Sequence[str], store: Store | None = None) -> None:
        self.folders = tuple(folders)
        self.store = store
        self._loaded: dict[str, Loaded] = {}

    def schemes(self) -> tuple[str, ...]:
        """The names of all schemes, sorted."""
        return tuple(sorted({name for folder in self.folders for name in _folders_in(folder)}))

    def editions(self, scheme: str) -> tuple[str, ...]:
        """The editions of a scheme, sorted; empty for a scheme that is not there."""
        if not _is_plain(scheme):
            return ()
        found = {name for folder in self.folders for name in _rule_files_in(os.path.join(folder, scheme))}
        return tuple(sorted(found))

    def path(self, scheme: str, edition: str) -> str | None:
        """Where the rule file of an edition stands; `None` when there is none."""
        if not (_is_plain(scheme) and _is_plain(edition)):
            return None
        for folder in self.folders:
            path = os.path.join(folder, scheme, f"{edition}.yaml")
            if os.path.isfile(path):
                return path
        return None

    def load(self, scheme: str, edition: str) -> Loaded | None:
        """The edition, read once; `None` when there is none of that name."""
        path = self.path(scheme, edition)
        return None if path is None else self.load_file(path)

    def load_file(self, path: str) -> Loaded:
        """The edition in the rule file at `path`, read once."""
        if path not in self._loaded:
            stored = None if self.store is None else self.store.read(path)
            self._loaded[path] = self._read(path) if stored is None else Loaded(path, stored)
        return self._loaded[path]

    def _read(self, path: str) -> Loaded:
        key = None if self.store is None else self.store.key(path)
        loaded = read_whole(path)
        if self.store is not None and loaded.rule_file is not None and not loaded.problems:
            self.store.write(loaded.rule_file, key)
        return loaded


def installed_folder() -> str:
    """The folder of the rule files that came with the program: in the package, or in the checkout it runs from."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "rules")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(os.path.dirname(package)), "rules")


def read_whole(path: str) -> Loaded:
    """The rule file at `path`, read from the file itself, with its worked examples."""
    from tilskudd_cli.schemes.rule_files import MAX_RULE_FILE, read_rule_file

    problems = FewProblems()
    data = read_bytes(path, problems, limit=MAX_RULE_FILE)
    rule_file: RuleFile | None = None
    try:
        rule_file = None if data is None else read_rule_file(path, data, problems)
    except TooManyProblemsError:
        problems.close()
    if rule_file is not None and not _is_in_place(rule_file):
        edition = rule_file.edition
        problems.append(Problem("rule-file-misplaced", None, {"scheme": edition.scheme, "edition": edition.edition}))
        rule_file = None
    return Loaded(path, rule_file, tuple(problems))


def _is_in_place(rule_file: RuleFile) -> bool:
    folder, name = os.path.split(os.path.abspath(rule_file.path))
    edition = rule_file.edition
    return (os.path.basename(folder), name) == (edition.scheme, f"{edition.edition}.yaml")


def _is_plain(word: str) -> bool:
    """Whether a word from a case can be a file name: nothing in it may lead out of the folder."""
    return bool(word) and not word.startswith(".") and not any(c in word for c in "/\\:\0")


def _folders_in(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries if entry.is_dir() and _rule_files_in(entry.path)]
    except OSError:
        return []


def _rule_files_in(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name[:-5] for entry in entries if entry.name.endswith(".yaml") and entry.is_file()]
    except OSError:
        return []
