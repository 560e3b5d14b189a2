"""Frozen record types that are cheap to define: `typing.NamedTuple` without its examination of every annotation.

The program defines over a hundred small types before its first result. `typing.NamedTuple` turns each annotation into a
`ForwardRef`, which compiles it; at run time nobody asks. Type checkers see `typing.NamedTuple` itself, so the two agree
on everything else: fields in order, defaults last, methods and properties allowed, immutable, compared by content.
"""

from __future__ import annotations

from collections import namedtuple
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414  an explicit re-export
else:
    _OWN = frozenset({"__module__", "__qualname__", "__annotations__", "__doc__", "__orig_bases__"})

    class _Maker(type):
        """Turns a class body into a named tuple type."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = body.get("__annotations__", {})
            defaults = [body[field] for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # noqa: PYI024  see above
            made.__doc__ = body.get("__doc__")
            made.__qualname__ = body["__qualname__"]
            made.__annotations__ = fields
            for key, value in body.items():
                if key not in _OWN and key not in fields:
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Maker):
        """The base to derive record types from."""


__all__ = ["NamedTuple"]
