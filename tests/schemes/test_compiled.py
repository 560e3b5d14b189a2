"""Rule files kept between runs: the same edition comes back, and nothing that is not this user's own is opened."""

from __future__ import annotations

import os
import pickle
import sys
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.schemes.making import fact, part, requirement, written
from tilskudd_cli.schemes import compiled
from tilskudd_cli.schemes.catalogue import Catalogue, read_whole
from tilskudd_cli.schemes.compiled import Store, code_stamp
from tilskudd_cli.schemes.edition import RuleFile

EXAMPLE = "{name: en, case: {year: 2023}, expect: {verdict: ready}}"


@pytest.fixture
def rule_path(tmp_path: Path) -> Path:
    """A rule file with a fact of its own, a part, a requirement and a worked example."""
    path = tmp_path / "rules" / "skolehage" / "2023.yaml"
    path.parent.mkdir(parents=True)
    text = written(
        facts="{" + fact("elever", "count") + "}",
        parts=[part("mål")],
        requirements=[requirement("{fact: facts.elever, at_least: 5}")],
        examples=[EXAMPLE],
    )
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(str(tmp_path / "cache"), "stamp")


def read(path: Path) -> RuleFile:
    rule_file = read_whole(str(path)).rule_file
    assert rule_file is not None
    return rule_file


def stored_file(store: Store) -> Path:
    (file,) = Path(store.folder).iterdir()
    return file


def test_the_same_edition_comes_back_without_its_worked_examples(rule_path: Path, store: Store) -> None:
    whole = read(rule_path)
    assert len(whole.edition.examples) == 1
    store.write(whole, store.key(str(rule_path)))
    found = store.read(str(rule_path))
    assert found is not None
    assert (found.path, found.sha256, found.root, found.edition.examples) == (str(rule_path), whole.sha256, None, ())
    facts = {"elever": whole.edition.facts["elever"]}
    assert found.edition._replace(facts=facts) == whole.edition._replace(examples=())
    assert found.edition.facts["elever"].type.word == "count"


def test_a_rule_file_that_was_changed_is_read_again(rule_path: Path, store: Store) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    text = rule_path.read_text(encoding="utf-8")
    rule_path.write_text(text.replace("at_least: 5", "at_least: 55"), encoding="utf-8")
    assert store.read(str(rule_path)) is None


def test_a_changed_time_alone_makes_it_read_again(rule_path: Path, store: Store) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    os.utime(rule_path, ns=(1, 1))
    assert store.read(str(rule_path)) is None


def test_another_program_or_python_reads_again(rule_path: Path, store: Store) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    assert Store(store.folder, "annet").read(str(rule_path)) is None
    assert Store(store.folder, "stamp").read(str(rule_path)) is not None


def test_what_was_stored_for_one_path_is_not_used_for_another(rule_path: Path, store: Store, tmp_path: Path) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    other = tmp_path / "andre" / "skolehage" / "2023.yaml"
    other.parent.mkdir(parents=True)
    other.write_bytes(rule_path.read_bytes())
    assert store.read(str(other)) is None
    stored = stored_file(store)
    stored.replace(stored.with_name(os.path.basename(store._name(str(other)))))
    assert store.read(str(other)) is None


def test_the_store_is_the_users_own(rule_path: Path, store: Store) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    assert stored_file(store).stat().st_mode & 0o777 == 0o600
    assert Path(store.folder).stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_may_write_to_is_not_opened(rule_path: Path, store: Store, mode: int) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    stored_file(store).chmod(mode)
    assert store.read(str(rule_path)) is None
    stored_file(store).chmod(0o644)
    assert store.read(str(rule_path)) is not None


def test_a_file_of_another_user_is_not_opened(rule_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    monkeypatch.setattr(os, "getuid", lambda: os.stat(store.folder).st_uid + 1)
    assert store.read(str(rule_path)) is None


def test_a_link_is_not_followed(rule_path: Path, store: Store, tmp_path: Path) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    stored = stored_file(store)
    stored.replace(tmp_path / "flyttet")
    stored.symlink_to(tmp_path / "flyttet")
    assert store.read(str(rule_path)) is None


def test_something_else_of_that_kind_is_not_used(rule_path: Path, store: Store) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    for content in ((store.key(str(rule_path)), "ingen regelfil"), "ingen to ting", 5):
        data = pickle.dumps(content)
        stored_file(store).write_bytes(crc32(data).to_bytes(4, "big") + data)
        assert store.read(str(rule_path)) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_single_changed_byte_is_found_out(rule_path: Path, store: Store, data: st.DataObject) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    whole = bytearray(stored_file(store).read_bytes())
    place = data.draw(st.integers(0, len(whole) - 1), "place")
    whole[place] ^= data.draw(st.integers(1, 255), "change")
    stored_file(store).write_bytes(bytes(whole))
    assert store.read(str(rule_path)) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_broken_bytes_are_passed_over(rule_path: Path, store: Store, data: st.DataObject) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    whole = stored_file(store).read_bytes()
    broken = data.draw(st.integers(0, len(whole) - 1).map(lambda n: whole[:n]) | st.binary(max_size=40), "broken")
    stored_file(store).write_bytes(broken)
    assert store.read(str(rule_path)) is None


def test_a_rule_file_that_is_changed_while_it_is_read_is_read_again(rule_path: Path, store: Store) -> None:
    before = store.key(str(rule_path))
    whole = read(rule_path)
    rule_path.write_text(rule_path.read_text(encoding="utf-8") + "# endret\n", encoding="utf-8")
    store.write(whole, before)
    assert store.read(str(rule_path)) is None


def test_a_rule_file_that_is_gone_has_nothing_stored(rule_path: Path, store: Store) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    rule_path.unlink()
    assert store.key(str(rule_path)) is None
    assert store.read(str(rule_path)) is None


@pytest.mark.skipif(sys.platform == "win32", reason="there are no FIFOs")
def test_a_fifo_in_the_place_of_a_stored_file_is_not_waited_for(rule_path: Path, store: Store) -> None:
    store.write(read(rule_path), store.key(str(rule_path)))
    stored = stored_file(store)
    stored.unlink()
    os.mkfifo(stored, 0o600)
    assert store.read(str(rule_path)) is None


def test_without_a_folder_nothing_is_stored(rule_path: Path) -> None:
    nowhere = Store("", "stamp")
    nowhere.write(read(rule_path), nowhere.key(str(rule_path)))
    assert nowhere.read(str(rule_path)) is None


def test_a_store_that_cannot_be_written_changes_nothing(rule_path: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "opptatt"
    blocked.write_text("en fil", encoding="utf-8")
    store = Store(str(blocked / "under"), "stamp")
    store.write(read(rule_path), store.key(str(rule_path)))
    assert store.read(str(rule_path)) is None
    assert blocked.read_text(encoding="utf-8") == "en fil"


def test_the_catalogue_reads_the_store_and_fills_it(rule_path: Path, store: Store) -> None:
    folder = str(rule_path.parents[1])
    first = Catalogue([folder], store).load("skolehage", "2023")
    assert first is not None
    assert first.rule_file is not None
    assert first.rule_file.root is not None
    second = Catalogue([folder], store).load("skolehage", "2023")
    assert second is not None
    assert second.rule_file is not None
    assert (second.rule_file.root, second.rule_file.sha256) == (None, first.rule_file.sha256)


def test_a_file_with_problems_is_not_stored(rule_path: Path, store: Store) -> None:
    rule_path.write_text(written(years="tull"), encoding="utf-8")
    assert Catalogue([str(rule_path.parents[1])], store).load("skolehage", "2023") is not None
    assert not Path(store.folder).exists()


def test_the_stamp_names_program_and_python() -> None:
    assert code_stamp("1.0", "3.12") == code_stamp("1.0", "3.12")
    assert len({code_stamp("1.0", "3.12"), code_stamp("1.1", "3.12"), code_stamp("1.0", "3.13")}) == 3


def test_the_stamp_hangs_on_every_room_that_rule_files_are_read_with() -> None:
    package = Path(compiled.__file__).parents[1]
    modules = [module for name, module in sys.modules.items() if name.startswith("tilskudd_cli.")]
    files = [Path(module.__file__) for module in modules if module.__file__ is not None]  # none: a folder of data
    rooms = {file.parent.relative_to(package).as_posix() for file in files}
    assert {"schemes", "cases", "reading", "reading/values", "municipalities"} <= rooms
    assert {Path(room).as_posix() for room in compiled._ROOMS} == {
        room for room in rooms if room.partition("/")[0] in {"schemes", "cases", "reading", "municipalities"}
    }
