"""From YAML text to nodes, straight from libyaml's events: exact, located, and bounded in every direction.

The part of YAML that is read is the part people recognise: mappings, lists and text. Anything else is refused, each
with a code of its own. Nothing is recursive and nothing is typed here: a scalar stays the text that was written.

This is the long way: most cases are read by `straight` without nodes, and then neither this module nor PyYAML is
imported, for that takes a fifth of the time that checking one file does. A file with nothing wrong is read once, by the
loop of `_build` alone. Where that meets anything out of the ordinary it gives up, and the text is read again under the
eyes of `inspection.Inspector`, which says what is wrong and where.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from yaml.error import MarkedYAMLError
from yaml.events import (
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.reader import ReaderError

from tilskudd_cli.reading.caps import STANDARD_CAPS, Caps
from tilskudd_cli.reading.files import find_forbidden, size_text
from tilskudd_cli.reading.inspection import Inspector, StopReading, is_unusual
from tilskudd_cli.reading.nodes import NOWHERE, Mapping, Mark, Node, Scalar, Sequence, Spot
from tilskudd_cli.reading.problems import Problem, Problems
from tilskudd_cli.reading.syntax import swallowed_comments, syntax_problem

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML was built without libyaml; its own parser is slow and differs in details
    CParser = None  # type: ignore[assignment,misc]  # the one way to say that a class is not there


class _ReadMapping(Mapping):
    """A mapping that makes the nodes of its keys when somebody asks: keys are half of all nodes, and few are looked at.

    A key is always a word: a key `null` is not nothing. `marks` holds the start of each key, in order.
    """

    __slots__ = ("marks",)

    marks: list[Mark]

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  only `keys` is ever unset, see Mapping
        if name != "keys":
            raise AttributeError(name)
        self.keys = {
            text: Scalar(text, start, Spot(start.line, start.column + len(text)), plain=False)
            for text, start in zip(self.items, self.marks, strict=True)
        }
        return self.keys


def read_tree(text: str, problems: Problems, *, caps: Caps = STANDARD_CAPS) -> Node | None:
    """The root node of a YAML text; `None` when some of its values could not be had.

    Anchors, tags, duplicate keys (the first one stands) and escaped control characters are problems that leave the tree
    readable, so that the rest of the file can be looked at in the same go; the caller sees them in `problems`.
    """
    if CParser is None:
        problems.append(Problem("yaml-no-parser"))
        return None
    if len(text) > caps.text:
        problems.append(Problem("file-too-big", None, {"limit": size_text(caps.text)}))
        return None
    top = Sequence(NOWHERE, NOWHERE)
    try:
        is_whole = not is_unusual(text, caps) and _build(CParser(text).get_event, top, caps.depth)
    except (MarkedYAMLError, ReaderError, UnicodeEncodeError):
        is_whole = False
    if not is_whole:
        top.items.clear()
        is_whole = _read_carefully(text, top, problems, caps)
    if "#" in text:
        problems.extend(swallowed_comments(text, top))
    return _root(top, problems) if is_whole else None


def _read_carefully(text: str, top: Sequence, problems: Problems, caps: Caps) -> bool:
    """Read with an inspector who reports; true when every value could be had."""
    try:
        return _build(Inspector(CParser(text).get_event, problems, caps).get, top, caps.depth)
    except StopReading:
        pass
    except MarkedYAMLError as error:
        problems.append(syntax_problem(error, text))
    except (ReaderError, UnicodeEncodeError):
        problems.extend(find_forbidden(text))
    return False


def _root(top: Sequence, problems: Problems) -> Node | None:
    root = top.items[0] if top.items else None
    if root is None or (isinstance(root, Scalar) and root.plain and not root.text):
        problems.append(Problem("yaml-empty"))
        return None
    return root


def _build(get: Callable[[], Any], top: Sequence, depth: int) -> bool:  # noqa: PLR0912, PLR0915  the hot loop: no calls
    """Make the nodes of all events below `top`; false as soon as anything is out of the ordinary.

    `marks` are those of the open mapping, `None` in a list: more marks than items means that a key stands twice. In a
    mapping the loop starts at a key, which is taken together with its value.
    """
    new: Callable[[type], Any] = object.__new__  # with plain assignments, half the price of calling the class
    stack: list[tuple[Any, Any, list[Mark] | None]] = []
    here, items = top, top.items  # type: Any, Any
    marks: list[Mark] | None = None
    while True:
        event = get()
        kind = type(event)
        if kind is ScalarEvent:
            if marks is None:
                node = new(Scalar)
                node.text = event.value
                node.plain = not event.style
                node.start = event.start_mark
                node.end = event.end_mark
                items.append(node)
                continue
            key = event.value
            marks.append(event.start_mark)
            event = get()
            kind = type(event)
            if kind is ScalarEvent:
                items[key] = node = new(Scalar)
                node.text = event.value
                node.plain = not event.style
                node.start = event.start_mark
                node.end = event.end_mark
                continue
        elif marks is not None and kind is not MappingEndEvent:
            return False
        if kind is MappingStartEvent or kind is SequenceStartEvent:
            if len(stack) == depth:
                return False
            stack.append((here, items, marks))
            here = new(_ReadMapping if kind is MappingStartEvent else Sequence)
            here.start = event.start_mark
            if marks is None:
                items.append(here)
            else:
                items[key] = here
            if kind is MappingStartEvent:
                here.marks = marks = []
                here.items = items = {}
            else:
                marks = None
                here.items = items = []
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            if marks is not None and len(marks) != len(items):
                return False
            here.end = event.end_mark
            here, items, marks = stack.pop()
        elif event is None:
            return True
        elif kind is DocumentStartEvent and (top.items or event.version or event.tags):
            return False
