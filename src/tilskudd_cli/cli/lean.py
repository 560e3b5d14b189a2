"""The lean way into `check`: recognises a command line without importing Typer, which takes longer than the check
itself.

It only recognises; it never judges. Whatever is not plainly right (an unknown option, a missing value, `--help`, a
bad date) gives `None`, and Typer reads the same words and says what is wrong. A test holds both to the same result.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from tilskudd_cli.cli.check_options import FAIL_ON, CheckOptions
from tilskudd_cli.cli.settings import Common
from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.writing.registry import FORMATS

_VALUES = {
    "--rules": "rules",
    "--lang": "lang",
    "--today": "today",
    "--output": "output",
    "-o": "output",
    "--format": "format",
    "-f": "format",
    "--fail-on": "fail_on",
    "--jobs": "jobs",
    "-j": "jobs",
}
_FLAGS = {"--force": "force", "--quiet": "quiet", "-q": "quiet", "--no-color": "no_color"}
_CHOICES = {"lang": LANGUAGES, "format": tuple(FORMATS), "fail_on": FAIL_ON}


def recognise(words: Sequence[str]) -> CheckOptions | None:
    """The options in the words after `tilskudd`, or `None` when Typer should read them."""
    if not words or words[0] != "check":
        return None
    paths: list[str] = []
    rules: list[str] = []
    given: dict[str, str] = {}
    flags: set[str] = set()
    rest = iter(words[1:])
    for word in rest:
        name, equals, value = word.partition("=")
        if word in _FLAGS:
            flags.add(_FLAGS[word])
        elif name in _VALUES and (not equals or name.startswith("--")):
            value = value if equals else next(rest, "")
            if not value or (not equals and value.startswith("-") and value != "-"):
                return None
            if _VALUES[name] == "rules":
                rules.append(value)
            else:
                given[_VALUES[name]] = value
        elif word.startswith("-") and word != "-":
            return None
        else:
            paths.append(word)
    return _options(tuple(paths), tuple(rules), given, flags)


def _options(
    paths: tuple[str, ...], rules: tuple[str, ...], given: dict[str, str], flags: set[str]
) -> CheckOptions | None:
    """The options, when every value is plainly right."""
    if not paths or any(given.get(name) not in (None, *words) for name, words in _CHOICES.items()):
        return None
    today = _iso_date(given["today"]) if "today" in given else None
    jobs = given.get("jobs", "0")
    if ("today" in given and today is None) or not (jobs.isascii() and jobs.isdigit() and len(jobs) < 4):
        return None
    common = Common(
        rules,
        given.get("lang"),
        today,
        given.get("output"),
        force="force" in flags,
        quiet="quiet" in flags,
        no_color="no_color" in flags,
    )
    return CheckOptions(paths, common, given.get("format", "text"), "fail_on" in given, int(jobs))


def _iso_date(word: str) -> dt.date | None:
    """A date of plain ISO form, by the rules of a case file; any other form is for Typer to read."""
    from tilskudd_cli.reading.values.dates import parse_date

    date = parse_date(word) if len(word) == 10 and word[4] == word[7] == "-" else None
    return date if isinstance(date, dt.date) else None
