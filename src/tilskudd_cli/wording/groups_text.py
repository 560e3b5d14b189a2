"""Who belongs to a group, in words: by name, all but some, or by type of applicant."""

from __future__ import annotations

from tilskudd_cli.language.catalogue import text
from tilskudd_cli.schemes.edition import Group, Member
from tilskudd_cli.wording.terms import spoken


def group_lines(group: Group, language: str) -> list[str]:
    """Who belongs to the group; nothing for one of all municipalities, or by a condition: its label says that."""
    lines = []
    if group.members:
        params: dict[str, object] = {"n": len(group.members), "names": _names(group.members)}
        lines.append(text(language, "ui-group-members", params))
    if group.everyone_except:
        lines.append(text(language, "ui-group-all-but", {"names": _names(group.everyone_except)}))
    if group.named:
        lines.append(text(language, "ui-group-named", {"names": group.named}))
    elif group.applicants:  # beside names they only narrow them
        lines.append(text(language, "ui-group-types", spoken({"types": group.applicants}, None, language)))
    return lines


def _names(members: tuple[Member, ...]) -> tuple[str, ...]:
    return tuple(one.name for one in members)
