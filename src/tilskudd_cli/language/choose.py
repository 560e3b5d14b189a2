"""Which language to speak: what the user asked for, then TILSKUDD_LANG, then the locale, then bokmål.

Pure: the caller reads the environment. Bokmål answers for every language we do not have.
"""

from __future__ import annotations

from collections.abc import Iterable

_OURS = {"nb": "nb", "no": "nb", "nn": "nn", "en": "en"}


def choose(option: str | None, environment_lang: str | None, locales: Iterable[str | None] = ()) -> str:
    """One of `nb`, `nn` and `en`.

    `locales` are the values of LC_ALL, LC_MESSAGES and LANG in that order: as in POSIX the first that is set decides,
    even when it is `C`. An option or TILSKUDD_LANG that names no language of ours is passed over.
    """
    for wish in (option, environment_lang):
        language = _language(wish or "")
        if language:
            return language
    decisive = next((locale for locale in locales if locale), "")
    return _language(decisive) or "nb"


def _language(locale: str) -> str | None:
    """The language of a locale name such as `nb_NO.UTF-8`, `nn-NO` or `en`; `None` when it is not one of ours."""
    word = locale.strip().replace("-", "_").replace(".", "_").replace("@", "_").partition("_")[0]
    return _OURS.get(word.lower())
