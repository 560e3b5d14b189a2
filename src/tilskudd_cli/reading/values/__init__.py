"""The typed readers that case files and rule files share; each can also describe itself as JSON Schema.

Every reader has `word`, the name of its type; `read(node, problems)`; and `schema()`. See `base` for what they promise.
"""

from __future__ import annotations

from tilskudd_cli.reading.values.base import Parsed, ValueType, Wrong, stated
from tilskudd_cli.reading.values.dates import ClockTime, Date, Moment, When
from tilskudd_cli.reading.values.identifiers import FourDigits, OrganisationNumber
from tilskudd_cli.reading.values.kroner import Kroner
from tilskudd_cli.reading.values.numbers import Count, Quantity, Share, Year
from tilskudd_cli.reading.values.words import Choice, Identifier, Text, YesNo

__all__ = [
    "Choice",
    "ClockTime",
    "Count",
    "Date",
    "FourDigits",
    "Identifier",
    "Kroner",
    "Moment",
    "OrganisationNumber",
    "Parsed",
    "Quantity",
    "Share",
    "Text",
    "ValueType",
    "When",
    "Wrong",
    "Year",
    "YesNo",
    "stated",
]
