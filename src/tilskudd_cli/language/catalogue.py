"""Every sentence the program says, in bokmål (nb), nynorsk (nn) and English (en).

A key is `<topic>-<name>`: the text stands in `catalogues/<language>/<topic>.py` under `TEXTS["<name>"]`, and the module
is imported when its first text is asked for. Placeholders and their forms are described in `forms`. A key that does not
exist, and a placeholder without a value, are our own fault and raise `UnknownTextError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from tilskudd_cli.language.forms import Written

LANGUAGES = ("nb", "nn", "en")
_NOTHING: Mapping[str, object] = {}
_loaded: dict[tuple[str, str], Mapping[str, str]] = {}


class UnknownTextError(LookupError):
    """A text was asked for that no catalogue has, or without a value it needs."""


def text(language: str, key: str, params: Mapping[str, object] = _NOTHING) -> str:
    """The text of a key in a language, its placeholders filled in. Strings among `params` are made visible."""
    template = plain(language, key)
    if "{" not in template:
        return template
    try:
        return template.format_map({name: Written(value, language) for name, value in params.items()})
    except KeyError as missing:
        raise UnknownTextError(f"{key} ({language}): no value or no form for {missing}") from missing


def plain(language: str, key: str) -> str:
    """The text of a key as it stands in the catalogue, placeholders and all."""
    topic, _, name = key.partition("-")
    found = texts(language, topic).get(name)
    if found is None:
        raise UnknownTextError(f"{key} ({language}): no such text")
    return found


def has(language: str, key: str) -> bool:
    """Whether there is a text for the key; any string may be asked for, also what a user typed."""
    topic, _, name = key.partition("-")
    return name in texts(language, topic)


def texts(language: str, topic: str) -> Mapping[str, str]:
    """All texts of a topic by name, imported once; none where there is no such topic or language."""
    found = _loaded.get((language, topic))
    if found is None:
        found = _imported(language, topic)
        if found:
            _loaded[language, topic] = found
    return found


def _imported(language: str, topic: str) -> Mapping[str, str]:
    """What the module of a topic holds. A topic is letters only, so that nothing else can ever be imported."""
    if language not in LANGUAGES or not topic.isalpha():
        return {}
    module = f"tilskudd_cli.language.catalogues.{language}.{topic}"
    try:
        found: Mapping[str, str] = import_module(module).TEXTS
    except ModuleNotFoundError as missing:
        if missing.name == module:
            return {}
        raise
    return found
