"""The hostile corpus through reading: each file gets its own code, and none of them a crash, a hang or much memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.corpus import CORPUS, HOSTILE_STRINGS, Hostile
from tilskudd_cli.language.catalogue import LANGUAGES, has, text
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.files import CASE_LIMIT, decode, read_bytes
from tilskudd_cli.reading.nodes import Node
from tilskudd_cli.reading.problems import Problems

LARGE = [item for item in CORPUS if not isinstance(item.make, bytes)]
_IN_A_CAGE = """
import resource, sys
from tilskudd_cli.reading.events import read_tree
from tilskudd_cli.reading.files import decode, read_bytes
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 200 * 1024 * 1024,) * 2)
problems = []
data = read_bytes(sys.argv[1], problems)
text = None if data is None else decode(data, problems)
if text is not None:
    read_tree(text, problems)
print(*(problem.code for problem in problems))
"""


def _read(item: Hostile, folder: Path) -> tuple[Node | None, Problems]:
    file = folder / "sak.yaml"
    file.write_bytes(item.data)
    problems: Problems = []
    data = read_bytes(str(file), problems, limit=CASE_LIMIT)
    decoded = None if data is None else decode(data, problems)
    return (None if decoded is None else read_tree(decoded, problems)), problems


@pytest.mark.parametrize("item", CORPUS, ids=[item.name for item in CORPUS])
def test_every_hostile_file_gets_its_own_code(item: Hostile, tmp_path: Path) -> None:
    root, problems = _read(item, tmp_path)
    codes = [problem.code for problem in problems]
    if item.code is None:
        assert root is not None
        assert not codes
    else:
        assert item.code in codes
        assert len(codes) <= 60
    for problem in problems:
        for language in LANGUAGES:
            assert text(language, problem.code, problem.params)
            assert has(language, f"{problem.code}.hint")
            assert has(language, f"{problem.code}.explain")


@pytest.mark.skipif(sys.platform != "linux", reason="the cage is made with /proc and RLIMIT_AS")
@pytest.mark.parametrize("item", LARGE, ids=[item.name for item in LARGE])
def test_the_largest_ones_stay_within_memory_and_time(item: Hostile, tmp_path: Path) -> None:
    file = tmp_path / "sak.yaml"
    file.write_bytes(item.data)
    done = subprocess.run(
        [sys.executable, "-c", _IN_A_CAGE, str(file)], capture_output=True, text=True, timeout=10, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (item.code or "") in done.stdout


def test_the_corpus_is_large_and_its_names_are_its_own() -> None:
    assert len(CORPUS) >= 80
    assert len({item.name for item in CORPUS}) == len(CORPUS)
    assert len(set(HOSTILE_STRINGS)) == len(HOSTILE_STRINGS)
