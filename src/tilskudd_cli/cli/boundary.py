"""The one error boundary: whatever happens below, the program ends with a code of its own and at most one line.

A fault of ours is told in one line, with the traceback in a log file beside the system's other temporary files.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from types import FrameType

from tilskudd_cli.cli.exit_codes import ExitCode


class Terminated(BaseException):
    """The system asked the program to end (SIGTERM)."""


def guarded(run: Callable[[], int]) -> int:
    """The exit code of `run`, or that of what stopped it."""
    signal.signal(signal.SIGTERM, _terminate)
    try:
        code = run()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except Terminated:
        return ExitCode.TERMINATED
    except BrokenPipeError:
        from tilskudd_cli.cli.streams import let_go

        let_go(sys.stdout)
        return ExitCode.BROKEN_PIPE
    except Exception as error:  # noqa: BLE001  the boundary: nothing may leave as a traceback
        return _our_fault(error)
    return code


def _terminate(_signal: int, _frame: FrameType | None) -> None:
    raise Terminated


def _our_fault(error: Exception) -> ExitCode:
    import tempfile
    import traceback

    from tilskudd_cli.cli.settings import language_of
    from tilskudd_cli.cli.streams import say
    from tilskudd_cli.language.catalogue import text

    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="tilskudd-", suffix=".log", delete=False, errors="backslashreplace"
    ) as log:
        log.write("".join(traceback.format_exception(error)))
    say(text(language_of(None), "ui-our-fault", {"log": log.name, "error": type(error).__name__}))
    return ExitCode.OUR_FAULT
