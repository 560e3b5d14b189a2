"""A rule file from its text to an `Edition`, with every problem that it has.

What the file declares for others to refer to (sources, groups, parts, facts) is read first; then the whole file is read
with shapes that know those names. What cannot be seen key by key is held by `schemes.consistency` afterwards.
"""

from __future__ import annotations

import datetime as dt

from tilskudd_cli.cases.kinds import Declared
from tilskudd_cli.reading.caps import Caps
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.files import decode
from tilskudd_cli.reading.nodes import Mapping, Node, Scalar, Sequence
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.shapes import MapOf, Readable
from tilskudd_cli.reading.values import Date, Identifier
from tilskudd_cli.schemes.consistency import check_consistency
from tilskudd_cli.schemes.edition import Edition, RuleFile
from tilskudd_cli.schemes.facts import Environment
from tilskudd_cli.schemes.grammar import Grammar, fact_declaration
from tilskudd_cli.schemes.references import CitationType

MAX_RULE_FILE = 4 * 1024 * 1024
RULE_FILE_CAPS = Caps(values=400_000, text=MAX_RULE_FILE)
"""Rule files are trusted and long: the caps keep an accident from hanging, no more."""


def read_rule_file(path: str, data: bytes, problems: Problems) -> RuleFile | None:
    """The edition that the bytes of a rule file hold, or `None` when any problem but a warning was found."""
    text = decode(data, problems)
    root = None if text is None else read_tree(text, problems, caps=RULE_FILE_CAPS)
    if root is None:
        return None
    if not isinstance(root, Mapping):
        problems.append(Problem("value-not-mapping", root))
        return None
    edition = read_edition(root, problems)
    if edition is None:
        return None
    check_consistency(edition, root, problems)
    if any(not problem.is_warning for problem in problems):
        return None
    from hashlib import sha256

    return RuleFile(path, edition, sha256(data).hexdigest(), root)


def read_edition(root: Mapping, problems: Problems) -> Edition | None:
    """The edition in a rule file's tree; references to what the file does not declare are problems."""
    unheard: Problems = []  # the same declarations are read again, and reported, with the whole file
    env = Environment(Declared(_parts(root.items.get("parts")), _facts(root.items.get("facts"))))
    env.sources = _sources(root.items.get("sources"))
    env.groups = frozenset(_ids(root.items.get("groups")))
    register_date = root.items.get("register_date")
    date = Date().read(register_date, unheard) if register_date is not None else None
    edition: Edition | None = Grammar(env, date or dt.date(2014, 1, 1)).edition().read(root, problems)
    return edition


def _ids(node: Node | None) -> tuple[str, ...]:
    """The `id` of each item of a list, where one stands."""
    if not isinstance(node, Sequence):
        return ()
    found = (item.items.get("id") for item in node.items if isinstance(item, Mapping))
    return tuple(scalar.text for scalar in found if isinstance(scalar, Scalar))


def _parts(node: Node | None) -> dict[str, tuple[str, ...]]:
    """The ids of the parts, by the kind of case that must hold them."""
    parts: dict[str, tuple[str, ...]] = {}
    for item in node.items if isinstance(node, Sequence) else ():
        if isinstance(item, Mapping):
            name, kind = item.items.get("id"), item.items.get("kind")
            if isinstance(name, Scalar):
                key = kind.text if isinstance(kind, Scalar) else "application"
                parts[key] = (*parts.get(key, ()), name.text)
    return parts


def _sources(node: Node | None) -> dict[str, frozenset[str]]:
    """Source ids with the ids of their sections."""
    if not isinstance(node, Mapping):
        return {}
    sources: dict[str, frozenset[str]] = {}
    for name, source in node.items.items():
        sections = source.items.get("sections") if isinstance(source, Mapping) else None
        sources[name] = frozenset(sections.items) if isinstance(sections, Mapping) else frozenset()
    return sources


def _facts(node: Node | None) -> dict[str, Readable]:
    """The types of the facts that the file declares for its own cases."""
    if not isinstance(node, Mapping):
        return {}
    env = Environment(Declared())
    declarations = MapOf(Identifier(), fact_declaration(CitationType(env))).read(_without_cites(node), []) or {}
    return {name: declaration.type for name, declaration in declarations.items()}


def _without_cites(node: Mapping) -> Mapping:
    """The declarations without their citations: sources are not known yet when fact types are."""
    bare = Mapping(node.start, node.end)
    bare.keys = node.keys
    for name, declaration in node.items.items():
        if isinstance(declaration, Mapping):
            copy = Mapping(declaration.start, declaration.end)
            copy.items = {key: value for key, value in declaration.items.items() if key != "cite"}
            copy.keys = declaration.keys
            bare.items[name] = copy
    return bare
