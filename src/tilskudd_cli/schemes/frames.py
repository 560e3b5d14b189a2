"""How a frame that is not enough is shared: the words of a rule file and of `--allot`."""

from __future__ import annotations

from enum import StrEnum


class AllotMethod(StrEnum):
    """The ways to share a frame."""

    EQUAL_PERCENTAGE = "equal-percentage"
    PROPORTIONAL = "proportional"
    RANKED = "ranked"
    RANKED_PARTIAL = "ranked-partial"
    LOTS = "lots"
