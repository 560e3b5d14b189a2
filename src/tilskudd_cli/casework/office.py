"""The rules that are at hand, ready to be held against cases: each edition is read and compiled once, when first
asked for.
"""

from __future__ import annotations

from tilskudd_cli.assessment.assess import Program
from tilskudd_cli.cases.case import Naming
from tilskudd_cli.cases.kinds import KINDS, case_shape
from tilskudd_cli.cases.sections import Section
from tilskudd_cli.reading.nodes import Mapping, Node
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.straight import Plan
from tilskudd_cli.records import NamedTuple
from tilskudd_cli.schemes.catalogue import Catalogue
from tilskudd_cli.schemes.edition import Edition, RuleFile
from tilskudd_cli.schemes.requirements import declared_by, kinds_of


class Ready(NamedTuple):
    """An edition with all that is needed to check one kind of case."""

    rule_file: RuleFile
    program: Program
    shape: Section
    naming: Naming
    plan: Plan


class Office:
    """A catalogue and what has been made ready from it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._ready: dict[Naming, Ready] = {}
        self._shapes: dict[Naming, Section] = {}
        self.latest: Ready | None = None

    def ready(self, naming: Naming, root: Mapping, problems: Problems) -> Ready | None:
        """The edition a case names; a kind, scheme or edition that does not exist is a problem, never a guess."""
        known = self.at_hand(naming)
        if known is None:
            problems.extend(self._why_not(naming, root))
        self.latest = known
        return known

    def at_hand(self, naming: Naming) -> Ready | None:
        """The same without a word: `None` where there is no such edition, or none that can be read and has the kind."""
        known = self._ready.get(naming)
        if known is None:
            loaded = self.catalogue.load(naming.scheme, naming.edition)
            if loaded is None or loaded.rule_file is None or naming.kind not in kinds_of(loaded.rule_file.edition):
                return None
            known = self._ready[naming] = self.prepare(loaded.rule_file, naming.kind)
        return known

    def shape_of(self, naming: Naming) -> Section | None:
        """The shape of a case that another one refers to, whether or not the edition has rules for its kind; `None`
        where there is no such edition.
        """
        known = self._shapes.get(naming)
        if known is None:
            loaded = self.catalogue.load(naming.scheme, naming.edition)
            if loaded is None or loaded.rule_file is None:
                return None
            known = self._shapes[naming] = case_shape(naming.kind, declared_by(loaded.rule_file.edition))
        return known

    def prepare(self, rule_file: RuleFile, kind: str) -> Ready:
        """A rule file made ready for one kind of case."""
        edition = rule_file.edition
        program = Program(edition, kind, lambda: self.siblings(edition))
        shape = case_shape(kind, declared_by(edition))
        return Ready(rule_file, program, shape, Naming(kind, edition.scheme, edition.edition), shape.plan())

    def siblings(self, edition: Edition) -> tuple[Edition, ...]:
        """The other editions of the same scheme that can be read, newest first."""
        names = [name for name in reversed(self.catalogue.editions(edition.scheme)) if name != edition.edition]
        loaded = [self.catalogue.load(edition.scheme, name) for name in names]
        return tuple(one.rule_file.edition for one in loaded if one is not None and one.rule_file is not None)

    def _why_not(self, naming: Naming, root: Mapping) -> Problems:
        """Why there is no edition to hold a case against: at least one problem."""
        problems: Problems = []
        if naming.kind not in KINDS:
            problems.append(_unknown("case-unknown-kind", root.items["kind"], naming.kind, tuple(KINDS)))
        loaded = self.catalogue.load(naming.scheme, naming.edition)
        if loaded is None:
            editions = self.catalogue.editions(naming.scheme)
            if editions:
                params = {"scheme": naming.scheme, "edition": naming.edition, "editions": editions}
                problems.append(Problem("case-unknown-edition", root.items["edition"], params))
            else:
                node = root.items["scheme"]
                problems.append(_unknown("case-unknown-scheme", node, naming.scheme, self.catalogue.schemes()))
        elif loaded.rule_file is None:
            problems.append(Problem("case-rules-unreadable", root.items["edition"], {"path": loaded.path}))
        elif naming.kind in KINDS and naming.kind not in kinds_of(loaded.rule_file.edition):
            params = {"kind": naming.kind, "edition": naming.edition, "known": kinds_of(loaded.rule_file.edition)}
            problems.append(Problem("case-kind-not-covered", root.items["kind"], params))
        return problems


def _unknown(code: str, node: Node, word: str, known: tuple[str, ...]) -> Problem:
    from tilskudd_cli.reading.suggest import nearest

    nearby = nearest(word, known)
    if nearby is not None:
        return Problem(f"{code}-near", node, {"word": word, "nearest": nearby})
    return Problem(code, node, {"word": word, "known": known})
