"""Hostile strings as values of a case and as file names, through every format of the program, and read back."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sys
import unicodedata
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest

from tests.cli.contract_schema import assert_keeps_the_contract
from tests.cli.running import Ran, case_text, check
from tests.hostile.corpus import HOSTILE_STRINGS
from tilskudd_cli.language.visible import visible
from tilskudd_cli.reading.files import FORBIDDEN
from tilskudd_cli.writing.registry import FORMATS

_STEERING = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def _readable(text: str) -> bool:
    """Whether a case may hold the text at all, on one line and not longer than a signature's role."""
    return bool(text.strip()) and not re.search(FORBIDDEN, text) and "\n" not in text and "\r" not in text


VALUES = [text for text in HOSTILE_STRINGS if _readable(text)]
REFUSED = [text for text in HOSTILE_STRINGS if re.search(FORBIDDEN, text)]
NAMES = [
    text
    for text in HOSTILE_STRINGS
    if text and "/" not in text and "\x00" not in text and len(f"{text}.yaml".encode("utf-8", "surrogatepass")) < 250
]


def _id(text: str) -> str:
    return ascii(text[:20])


def _is_sound(ran: Ran) -> None:
    assert ran.err == ""
    assert not {unicodedata.category(character) for character in ran.out if character not in "\n\ufeff"} & _STEERING


def test_most_of_the_strings_are_tried_in_some_way() -> None:
    assert len(VALUES) > 60
    assert len(NAMES) > 60
    assert len({*VALUES, *REFUSED, *NAMES}) >= len(HOSTILE_STRINGS) - 5


@pytest.mark.parametrize("text", VALUES, ids=_id)
def test_a_value_comes_back_from_every_format(text: str) -> None:
    signature = json.dumps({"role": text}, ensure_ascii=False)
    data = case_text(signature=signature).encode()
    for form in FORMATS:
        ran = check("-", "-f", form, stdin=data)
        assert ran.code == 1
        _is_sound(ran)
    document = check("-", "-f", "json", stdin=data).data
    assert_keeps_the_contract(document)
    result = next(one for one in document["cases"][0]["results"] if one["rule"] == "underskrift")
    assert result["evidence"]["signature.role"].split() == text.split()
    told = check("-", stdin=data).out
    assert f"Søknaden har underskrift fra {visible(result['evidence']['signature.role'])}" in told


@pytest.mark.parametrize("text", REFUSED, ids=_id)
def test_a_value_that_could_steer_is_refused_also_as_an_escape(text: str) -> None:
    escaped = check("-", stdin=case_text(case=json.dumps(text)).encode())
    raw = check("-", stdin=case_text(case=f"'{text}'").encode("utf-8", "surrogatepass"))
    for ran in (escaped, raw):
        assert ran.code == 3
        _is_sound(ran)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse many of these names")
@pytest.mark.parametrize("text", NAMES, ids=_id)
def test_a_file_name_comes_back_from_every_format(tmp_path: Path, text: str) -> None:
    name = os.fsencode(str(tmp_path)) + b"/" + text.encode("utf-8", "surrogatepass") + b".yaml"
    with open(name, "wb") as file:
        file.write(case_text(signature=None).encode())
    path = os.fsdecode(name)
    outputs = {form: check(path, "-f", form) for form in FORMATS}
    for ran in outputs.values():
        assert ran.code == 1
        _is_sound(ran)
    [case] = outputs["json"].data["cases"]
    assert case["file"] == path
    assert json.loads(outputs["jsonl"].out)["file"] == path
    rows = [*csv.DictReader(io.StringIO(outputs["csv"].out, newline=""), strict=True)]
    assert {row["file"] for row in rows} == {visible(path)}
    assert f"{visible(path)}: OF2019-underskrift ikke oppfylt" in outputs["text"].out
    uri = outputs["sarif"].data["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote_to_bytes(uri).decode("utf-8", "surrogatepass") == f"file://{path}"
    assert all(line.startswith("::") for line in outputs["github"].out.splitlines())
