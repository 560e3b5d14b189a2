"""Which language answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilskudd_cli.language.catalogue import LANGUAGES
from tilskudd_cli.language.choose import choose


@pytest.mark.parametrize(
    ("option", "environment", "locales", "language"),
    [
        (None, None, (), "nb"),
        (None, None, (None, None, None), "nb"),
        (None, None, ("nb_NO.UTF-8",), "nb"),
        (None, None, ("no_NO",), "nb"),
        (None, None, ("nn_NO.UTF-8",), "nn"),
        (None, None, ("nn-NO",), "nn"),
        (None, None, ("nn_NO@euro",), "nn"),
        (None, None, ("en_US.UTF-8",), "en"),
        (None, None, ("en_GB",), "en"),
        (None, None, ("C",), "nb"),
        (None, None, ("C.UTF-8",), "nb"),
        (None, None, ("POSIX",), "nb"),
        (None, None, ("de_DE.UTF-8",), "nb"),
        (None, None, ("", None, "nn_NO"), "nn"),
        (None, None, ("C", None, "nn_NO"), "nb"),
        (None, "nn", ("en_US",), "nn"),
        (None, "NN", (), "nn"),
        (None, "klingon", ("en_US",), "en"),
        (None, "", ("en_US",), "en"),
        ("en", "nn", ("nb_NO",), "en"),
        ("no", "nn", (), "nb"),
    ],
)
def test_option_then_environment_then_locale_then_nb(
    option: str | None, environment: str | None, locales: tuple[str | None, ...], language: str
) -> None:
    assert choose(option, environment, locales) == language


@given(st.none() | st.text(), st.none() | st.text(), st.lists(st.none() | st.text()))
def test_whatever_is_set_one_of_our_languages_answers(
    option: str | None, environment: str | None, locales: list[str | None]
) -> None:
    assert choose(option, environment, locales) in LANGUAGES
