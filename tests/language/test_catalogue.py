"""Every text exists in three languages with the same placeholders, and is written in its own language."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from importlib import import_module
from string import Formatter

import pytest

from tilskudd_cli.language import catalogues
from tilskudd_cli.language.catalogue import LANGUAGES, UnknownTextError, has, plain, text
from tilskudd_cli.language.forms import FORMS, Written

# Words that one language has and another never does: enough to find a text that stands in the wrong file.
_FOREIGN = {
    "nb": {"ikkje", "frå", "kva", "kven", "tilskot", "eit", "ein", "ho", "vere", "meir", "nokon", "the", "is", "of"},
    "nn": {"ikke", "fra", "hva", "hvem", "hvilken", "tilskudd", "et", "en", "være", "mer", "noen", "the", "is", "of"},
    "en": {"ikke", "ikkje", "og", "eller", "er", "det", "som", "kommunen", "av", "på", "ein", "eit"},
}
_SECTIONS = ("hint", "explain")


class Outcome(StrEnum):
    """A closed word list, as findings carry them."""

    NOT_MET = "not_met"


def _topics(language: str) -> dict[str, dict[str, str]]:
    package = import_module(f"{catalogues.__name__}.{language}")
    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    return {name: import_module(f"{package.__name__}.{name}").TEXTS for name in names}


def _texts(language: str) -> Iterator[tuple[str, str]]:
    for topic, texts in _topics(language).items():
        for name, template in texts.items():
            yield f"{topic}-{name}", template


def _fields(template: str) -> set[tuple[str, str]]:
    """Placeholder names with the names of their forms; the nouns of a count are each language's own."""
    found = set()
    for _, name, form, conversion in Formatter().parse(template):
        if name is not None:
            assert conversion is None, template
            found.add((name, "n" if (form or "").startswith("n|") else form or ""))
    return found


ALL = [(language, key, template) for language in LANGUAGES for key, template in _texts(language)]
ALL_IDS = [f"{language}-{key}" for language, key, _ in ALL]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_topics_and_keys_of_nb(language: str) -> None:
    ours, norwegian = _topics(language), _topics("nb")
    assert {topic: set(texts) for topic, texts in ours.items()} == {
        topic: set(texts) for topic, texts in norwegian.items()
    }


@pytest.mark.parametrize("language", ["nn", "en"])
def test_every_text_has_the_placeholders_and_forms_of_nb(language: str) -> None:
    norwegian = dict(_texts("nb"))
    different = [key for key, template in _texts(language) if _fields(template) != _fields(norwegian[key])]
    assert different == []


def test_no_text_is_empty_or_untrimmed() -> None:
    wrong = [(language, key) for language, key, template in ALL if not template or template != template.strip()]
    assert wrong == []


@pytest.mark.parametrize(("language", "key", "template"), ALL, ids=ALL_IDS)
def test_every_placeholder_is_a_plain_name_with_a_form_we_know(language: str, key: str, template: str) -> None:
    for _, name, form, _ in Formatter().parse(template):
        if name is None:
            continue
        assert re.fullmatch(r"[a-z][a-z_0-9]*", name), (language, key)
        counted = re.fullmatch(r"n\|[^|{}]+\|[^|{}]+", form or "")
        assert counted or (form or "") in FORMS, (language, key, form)


_PATHS = {"fact", "field"}
"""Topics whose names are data paths, with full stops of their own; `test_coverage` holds them to the declarations."""


def test_every_hint_and_explanation_belongs_to_a_message_and_no_key_repeats_its_topic() -> None:
    for language in LANGUAGES:
        for topic, texts in _topics(language).items():
            if topic in _PATHS:
                continue
            for name in texts:
                base, _, section = name.partition(".")
                assert base in texts, (language, topic, name)
                assert not section or section in _SECTIONS, (language, topic, name)
                assert not name.startswith(f"{topic}-"), (language, topic, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_written_in_their_own_language(language: str) -> None:
    for key, template in _texts(language):
        said = re.sub(r"tilskudd \{version\}|«[^»]*»|`[^`]*`|\"[^\"]*\"|\{[^}]*\}", " ", template)
        words = set(re.findall(r"[^\W\d_]+", said.lower()))
        assert not words & _FOREIGN[language], (language, key, words & _FOREIGN[language])


def test_sentences_in_english_are_not_copies_of_the_norwegian() -> None:
    english = dict(_texts("en"))
    said = {key: re.findall(r"[^\W\d_]+", re.sub(r"\{[^}]*\}", "", template)) for key, template in _texts("nb")}
    copied = [key for key, template in _texts("nb") if len(said[key]) > 2 and english[key] == template]
    assert copied == []


@pytest.mark.parametrize(
    ("language", "value", "form", "written"),
    [
        ("nb", "H\x1bå\nny", "", "H⟨U+001B⟩å↵ny"),
        ("nb", Outcome.NOT_MET, "", "not_met"),
        ("nb", 2019, "", "2019"),
        ("nb", 12000, "", "12\u00a0000"),
        ("nb", -3, "", "\u22123"),
        ("nb", Fraction(1, 3), "", "1/3"),
        ("nb", Fraction(5, 2), "", "2,5"),
        ("en", Decimal("2.5"), "", "2.5"),
        ("nb", date(2019, 3, 22), "", "22. mars 2019"),
        ("nb", None, "", "–"),
        ("nb", None, "kr", "–"),
        ("nb", True, "", "ja"),
        ("en", False, "", "no"),
        ("nb", ("a", "b"), "", "a og b"),
        ("nb", 750_000, "kr", "750\u00a0000\u00a0kr"),
        ("en", 750_000, "kr", "NOK\u00a0750,000"),
        ("nb", "100,000", "kr", "100,000"),
        ("nn", date(2019, 3, 23), "day", "laurdag"),
        ("nb", date(2019, 3, 22), "date", "22. mars 2019"),
        ("nb", date(2019, 3, 22), "iso", "2019-03-22"),
        ("en", 3, "month", "March"),
        ("nb", 1439, "time", "kl.\u00a023.59"),
        ("nn", 1440, "time", "kl.\u00a024.00"),
        ("en", 1439, "time", "23:59"),
        ("nb", 1, "share", "100\u00a0%"),
        ("nb", Fraction(9, 40), "share", "22,5\u00a0%"),
        ("en", Fraction(9, 40), "share", "22.5%"),
        ("nb", Fraction(1, 3), "share", "1/3"),
        ("nb", Fraction(12, 10_000), "share", "0,12\u00a0%"),
        ("nb", Decimal("1250.5"), "quantity", "1\u00a0250,5"),
        ("nb", (), "list", "ingen"),
        ("nb", ["a"], "list", "a"),
        ("nn", ["a", "b\n", 3], "list", "a, b↵ og 3"),
        ("en", ["a", "b"], "list", "a and b"),
        ("nb", (), "either", "ingen"),
        ("nn", ("a", "b\n", 3), "either", "a, b↵ eller 3"),
        ("en", ("a", "b"), "either", "a or b"),
        ("nb", "rådmann", "word", "rådmann"),
        ("en", "rådmann\n", "word", "“rådmann↵”"),
        ("nb", ("rådmann", "ordfører"), "word", "rådmann eller ordfører"),
        ("en", ("rådmann", "ordfører"), "word", "“rådmann” or “ordfører”"),
        ("en", None, "word", "–"),
        ("nb", 0, "n|dag|dager", "0 dager"),
        ("nb", 1, "n|dag|dager", "1 dag"),
        ("nb", 2, "n|dag|dager", "2 dager"),
        ("en", 1500, "n|day|days", "1,500 days"),
    ],
)
def test_a_parameter_is_written_in_the_form_its_text_asks_for(
    language: str, value: object, form: str, written: str
) -> None:
    assert format(Written(value, language), form) == written


def test_a_text_is_found_by_topic_and_name_and_filled_in() -> None:
    assert text("nb", "term-outcome-not_met") == "ikke oppfylt"
    assert text("nn", "ui-tally-cases", {"n": 2}) == "2 saker"
    assert text("en", "ui-output-exists", {"file": "a\nb.csv"}) == "a↵b.csv exists already and was left alone."
    assert plain("nb", "ui-tally-cases") == "{n:n|sak|saker}"


@pytest.mark.parametrize(
    "key", ["term-nothing", "nothing-here", "term", "", "-", "../term-met", "__init__-TEXTS", "os-path"]
)
def test_a_key_nobody_wrote_is_our_fault_and_is_named(key: str) -> None:
    assert not has("nb", key)
    with pytest.raises(UnknownTextError, match=re.escape(f"{key} (nb)")):
        text("nb", key)


def test_a_language_we_do_not_speak_has_no_texts() -> None:
    assert not has("de", "term-outcome-met")


def test_a_text_without_a_value_it_needs_is_our_fault_and_names_the_key() -> None:
    with pytest.raises(UnknownTextError, match=r"ui-output-exists \(nb\).*file"):
        text("nb", "ui-output-exists", {"path": "x"})
