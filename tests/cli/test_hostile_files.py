"""The hostile corpus through the whole program: each file is refused by name or harmless, in every format."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.contract_schema import assert_is_a_promised_line, assert_keeps_the_contract
from tests.cli.running import Ran, check, environment, tilskudd
from tests.hostile.corpus import CORPUS, Hostile

IDS = [item.name for item in CORPUS]
LARGE = [item for item in CORPUS if not isinstance(item.make, bytes)]
_IN_A_CAGE = """
import resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (5, 5))
resource.setrlimit(resource.RLIMIT_AS, (400 * 1024 * 1024,) * 2)
from tilskudd_cli.cli.main import run
worst = 0
for path in sys.argv[1:]:
    code = run(["check", path, "--format", "json"])
    worst = max(worst, code)
sys.stdout.flush()
try:  # the system's count for a process begins with that of the one it was forked from
    lines = open("/proc/self/status").read().splitlines()
    peak = int(next(line.split()[1] for line in lines if line.startswith("VmHWM")))
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(peak // 1024, file=sys.stderr)
sys.exit(worst)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole corpus, written once."""
    folder = tmp_path_factory.mktemp("corpus")
    for item in CORPUS:
        (folder / f"{item.name}.yaml").write_bytes(item.data)
    return folder


def _no_traceback(ran: Ran) -> None:
    assert "Traceback" not in ran.out + ran.err
    assert ran.err == ""


@pytest.mark.parametrize("item", CORPUS, ids=IDS)
def test_a_hostile_file_is_unreadable_and_its_code_is_named(item: Hostile, folder: Path) -> None:
    ran = check(str(folder / f"{item.name}.yaml"), "--format", "json")
    _no_traceback(ran)
    assert ran.code == 3, "none of them is a case"
    assert_keeps_the_contract(ran.data)
    codes = [problem["code"] for problem in ran.data["problems"]]
    assert item.code is None or item.code in codes
    assert item.code is not None or not any(code.startswith(("yaml-", "file-")) for code in codes)


@pytest.mark.parametrize("item", CORPUS, ids=IDS)
def test_a_hostile_file_is_told_in_harmless_lines(item: Hostile, folder: Path) -> None:
    ran = check(str(folder / f"{item.name}.yaml"))
    _no_traceback(ran)
    assert ran.code == 3
    assert (item.code or "feil") in ran.out
    lines = ran.out.split("\n")
    assert lines[-2:] == ["1 sak: 1 kan ikke leses", ""]
    assert all(line.isprintable() or "\u00a0" in line for line in lines)
    assert max(map(len, lines)) < 1_000


def test_the_whole_corpus_at_once_in_every_other_format(folder: Path) -> None:
    everything = str(folder)
    lines = check(everything, "-f", "jsonl")
    assert lines.code == 3
    assert len(lines.out.splitlines()) == len(CORPUS)
    for line in lines.out.splitlines():
        assert_is_a_promised_line(json.loads(line))
    rows = [*csv.reader(io.StringIO(check(everything, "-f", "csv").out, newline=""), strict=True)]
    assert {len(row) for row in rows} == {18}
    assert all(line.startswith("::") for line in check(everything, "-f", "github").out.splitlines())
    [run] = check(everything, "-f", "sarif").data["runs"]
    assert {item.code for item in CORPUS if item.code} <= {result["ruleId"] for result in run["results"]}
    assert check(everything, "-f", "table").out.splitlines()[-1] == f"{len(CORPUS)} saker: {len(CORPUS)} kan ikke leses"


def test_a_hostile_file_stops_none_of_the_others(folder: Path, tmp_path: Path) -> None:
    paths = [str(folder / f"{item.name}.yaml") for item in LARGE]
    good = tmp_path / "god.yaml"
    good.write_text('{kind: application, scheme: overdoseforebygging, edition: "2019"}', encoding="utf-8")
    ran = check(*paths[:5], str(good), *paths[5:], "--format", "json")
    assert ran.code == 3
    assert [case["file"] for case in ran.data["cases"]] == [str(good)]
    assert ran.data["summary"]["unreadable"] == len(paths)


@pytest.mark.parametrize("item", CORPUS, ids=IDS)
def test_a_hostile_file_on_standard_input_is_the_same(item: Hostile, folder: Path) -> None:
    path = str(folder / f"{item.name}.yaml")
    read, piped = check(path, "-f", "json").data, check("-", "-f", "json", stdin=item.data).data
    assert {problem["file"] for problem in piped["problems"]} == {"-"}
    for problem in [*read["problems"], *piped["problems"]]:
        del problem["file"]
    assert read == piped


SMALL = [item for item in CORPUS if isinstance(item.make, bytes)]


@pytest.mark.parametrize("item", SMALL, ids=[item.name for item in SMALL])
def test_a_hostile_file_is_explained_and_linted_without_harm(item: Hostile, folder: Path) -> None:
    path = str(folder / f"{item.name}.yaml")
    for words in (("explain", path), ("schemes", "lint", path), ("schemes", "test", path)):
        ran = tilskudd(*words)
        _no_traceback(ran)
        assert ran.code == 3
        assert all(line.isprintable() or "\u00a0" in line for line in ran.out.split("\n"))


NAMED = 'kind: application\nscheme: overdoseforebygging\nedition: "2019"\n'
CROWDED = {
    "unknown keys": "".join(f"k{n}: 1\n" for n in range(20_000)),
    "swallowed comments": "attachments:\n" + "- Vei #5\n" * 20_000,
    "glued comments on one line": "attachments: [" + "#x #x " * 20_000 + "]\n",
    "amounts that are none": "budget:\n" + "- {item: a, amount: x}\n" * 9_000,
    "categories that are none": "budget:\n"
    + "".join(f"- {{item: a, category: salari{n}, amount: 1}}\n" for n in range(6_000)),
    "judgements of no rule": "judgements:\n"
    + "".join(f"- {{rule: stiling{n}, outcome: met, reason: a, by: b, date: 2019-04-02}}\n" for n in range(4_000)),
}


@pytest.mark.parametrize("body", CROWDED.values(), ids=CROWDED)
def test_only_the_first_hundred_problems_of_a_file_are_told(tmp_path: Path, body: str) -> None:
    (tmp_path / "sak.yaml").write_text(NAMED + body, encoding="utf-8")
    ran = check(str(tmp_path / "sak.yaml"), "-f", "json")
    assert ran.code == 3
    assert_keeps_the_contract(ran.data)
    assert len(ran.data["problems"]) <= 101
    if len(ran.data["problems"]) == 101:
        assert ran.data["problems"][0]["code"] == "file-more-problems"


@pytest.mark.skipif(sys.platform != "linux", reason="the cage is made with RLIMIT_AS")
def test_the_largest_ones_together_need_little_memory_and_time(folder: Path) -> None:
    paths = [str(folder / f"{item.name}.yaml") for item in LARGE]
    done = subprocess.run(
        [sys.executable, "-c", _IN_A_CAGE, *paths], capture_output=True, env=environment(), timeout=300, check=False
    )
    assert done.returncode == 3, done.stderr.decode()[-2_000:]
    assert int(done.stderr.split()[-1]) < 200, "MiB at the most"
