"""The program run from outside: in this process where that is enough, in a process of its own where it is not."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from tilskudd_cli.cli.main import run

TODAY = "2026-11-22"
SCHEME = "overdoseforebygging"
LANGUAGE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE")
OUR_VARIABLES = ("TILSKUDD_LANG", "TILSKUDD_RULES", "TILSKUDD_CACHE", "NO_COLOR", "PYTHONIOENCODING", "PYTHONUTF8")

OSLO: Mapping[str, str] = {
    "kind": "application",
    "scheme": SCHEME,
    "edition": '"2019"',
    "case": "2019/1207",
    "applicant": '{municipality: Oslo, number: "0301"}',
    "received": "2019-03-20",
    "year": "2019",
    "requested": "750 000",
    "position": "{share: 100 %}",
    "contents": "{goals: Målene, project: Prosjektet, budget: Budsjettet, controls: Kontrolltiltakene}",
    "signature": "{role: rådmann}",
}
"""An application that has everything, a line for each key."""


class Ran(NamedTuple):
    """What came of a run: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The JSON document on standard output."""
        return json.loads(self.out)


def case_text(**changes: str | None) -> str:
    """The application from Oslo with some values changed; `None` leaves a key out."""
    return "".join(f"{key}: {value}\n" for key, value in {**OSLO, **changes}.items() if value is not None)


def write_case(folder: Path, name: str = "sak.yaml", **changes: str | None) -> str:
    """Write such an application, and give its path."""
    file = folder / name
    file.write_text(case_text(**changes), encoding="utf-8")
    return str(file)


def tilskudd(*words: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ran:
    """Run the command line in this process."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    source = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")
    with (
        patch.dict(os.environ, env or {}),
        patch.object(sys, "stdin", source),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        code = run([*words])
        out.flush()
        err.flush()
    written = [stream.buffer.getvalue().decode("utf-8") for stream in (out, err)]
    return Ran(int(code), *written)


def check(*words: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ran:
    """Run `tilskudd check` on a fixed day."""
    return tilskudd("check", "--today", TODAY, *words, stdin=stdin, env=env)


def checked(folder: Path, *words: str, **changes: str | None) -> Ran:
    """Check one application, changed as told."""
    (folder / "sak.yaml").write_text(case_text(**changes), encoding="utf-8")
    return check(str(folder / "sak.yaml"), *words)


def result_of(ran: Ran, rule: str) -> Any:
    """The result of one rule in the JSON of one case."""
    [case] = ran.data["cases"]
    return next(result for result in case["results"] if result["rule"] == rule)


def environment(**variables: str | None) -> dict[str, str]:
    """The surroundings of a process of its own, without what would change the language; `None` removes one more."""
    left = {key: value for key, value in os.environ.items() if key not in LANGUAGE_VARIABLES}
    return {key: value for key, value in {**left, **variables}.items() if value is not None}


def process(
    *words: str, env: Mapping[str, str] | None = None, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "tilskudd_cli", *words],
        input=stdin,
        capture_output=True,
        env=environment() if env is None else dict(env),
        timeout=60,
        check=False,
    )
