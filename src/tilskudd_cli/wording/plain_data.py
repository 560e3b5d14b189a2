"""Values of facts and rules as plain data for machines: the same in every language.

Kroner are integers, dates are ISO, exact fractions are text (`1/3`), a moment is `2019-03-22T23:59`.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from tilskudd_cli.reading.values import Moment


def as_data(value: Any) -> object:  # noqa: ANN401  facts have many types
    """The value as JSON can hold it."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, Moment):
        if value.minute is None:
            return value.date.isoformat()
        return f"{value.date.isoformat()}T{value.minute // 60:02d}:{value.minute % 60:02d}"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(as_data(key)): as_data(inner) for key, inner in value.items()}
    if hasattr(value, "_asdict"):
        return {key: as_data(inner) for key, inner in value._asdict().items() if inner is not None}
    if isinstance(value, tuple | list | frozenset):
        return [as_data(inner) for inner in value]
    return str(value)
