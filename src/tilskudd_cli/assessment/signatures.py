"""Who has signed, and whether that is somebody who may: the condition `signed_by`."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from tilskudd_cli.assessment.shortfall import Shortfall, missing, wrong
from tilskudd_cli.assessment.subject import Subject
from tilskudd_cli.schemes import conditions as c
from tilskudd_cli.schemes.edition import Edition


def signed_by(condition: c.SignedBy, _: Edition) -> Callable[[Subject], Shortfall | None]:
    """The test of a signature: by one of the roles, or on authority from one of them where that counts."""
    roles = {fold_role(role) for role in condition.roles}
    named, delegated, section = condition.roles, condition.delegated, condition.section
    role_at, name_at, date_at, delegated_at = (f"{section}.{key}" for key in ("role", "name", "date", "delegated_by"))
    unsigned = "result-unsigned" if section == "signature" else "result-undeclared"

    def test(subject: Subject) -> Shortfall | None:
        facts = subject.facts
        role = facts.get(role_at)
        if role is None and name_at not in facts and date_at not in facts:
            return wrong(unsigned, section, roles=named)
        if role is None:
            return missing(role_at)
        if fold_role(role) in roles:
            return None
        by = facts.get(delegated_at)
        if not delegated:
            return wrong("result-wrong-signatory", role_at, role=role, roles=named)
        if by is None:
            return wrong("result-wrong-signatory-delegation", role_at, role=role, roles=named)
        if fold_role(by) in roles:
            return None
        return wrong("result-wrong-delegation", delegated_at, role=by, roles=named)

    return test


@lru_cache(maxsize=1024)
def fold_role(role: str) -> str:
    """A role as it is compared: letter case and spaces do not count, nor the definite ending (`rådmannen`)."""
    folded = " ".join(role.split()).casefold()
    for ending in ("en", "et"):
        if len(folded) > 6 and folded.endswith(ending):
            return folded[: -len(ending)]
    return folded
