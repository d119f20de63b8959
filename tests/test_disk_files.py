"""Reading a vault: what is a note, what is not, and what cannot be read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from followup_notes.disk.files import LARGEST, Vault, find_vault, shipped_texts
from followup_notes.disk.names import copied_from
from followup_notes.disk.whole import unfinished


def vault(tmp_path: Path, **files: str) -> Vault:
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    (tmp_path / ".obsidian").mkdir(exist_ok=True)
    return Vault(tmp_path)


def put(root: Path, path: str, text: str = "text\n") -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text)


def test_a_vault_is_found_from_any_folder_in_it(tmp_path: Path) -> None:
    put(tmp_path, "Follow-up/Settings.md")
    put(tmp_path, "a/b/c.md")
    assert find_vault(tmp_path / "a/b") == Path(os.path.realpath(tmp_path))


def test_notes_and_texts_are_listed_and_hidden_files_are_not(tmp_path: Path) -> None:
    for path in ("b.md", "a/A.MD", ".trash/x.md", ".hidden.md", "pic.png", "Follow-up/My rules.md", "x/rules.yaml"):
        put(tmp_path, path)
    put(tmp_path, "Follow-up/more.yaml")
    listing = Vault(tmp_path).listing()
    assert list(listing.notes) == ["a/A.MD", "b.md"]
    assert list(listing.texts) == ["Follow-up/My rules.md", "Follow-up/more.yaml"]
    assert list(Vault(tmp_path).listing(("a",)).notes) == ["a/A.MD"]


def test_links_out_of_the_vault_in_circles_and_to_listed_notes_are_not_followed(tmp_path: Path) -> None:
    root = tmp_path / "vault"
    put(root, "real.md")
    put(tmp_path, "outside.md", "secret\n")
    put(root, "store/deep.txt", "linked\n")
    (root / "out.md").symlink_to(tmp_path / "outside.md")
    (root / "twice.md").symlink_to(root / "real.md")
    (root / "other.md").symlink_to(root / "store/deep.txt")
    (root / "loop").symlink_to(root)
    (root / "self.md").symlink_to(root / "self.md")
    assert list(Vault(root).listing().notes) == ["other.md", "real.md"]
    problem = Vault(root).read("out.md").problem
    assert problem
    assert problem.code == "outside-vault"
    assert Vault(root).read("../outside.md").data is None


def test_a_pipe_with_the_name_of_a_note_blocks_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert Vault(tmp_path).listing().notes == {}
    problem = Vault(tmp_path).read("pipe.md").problem
    assert problem
    assert problem.code == "not-a-file"


def test_a_huge_note_is_left_alone_with_one_problem(tmp_path: Path) -> None:
    (tmp_path / "big.md").write_bytes(b"x" * (LARGEST + 1))
    problem = Vault(tmp_path).read("big.md").problem
    assert problem
    assert problem.code == "too-big"


def test_a_text_that_is_not_utf_8_is_named_with_its_line(tmp_path: Path) -> None:
    put(tmp_path, "Follow-up/good.md")
    (tmp_path / "Follow-up/bad.md").write_bytes(b"one\ntwo \xff\n")
    texts, problems = Vault(tmp_path).texts()
    assert list(texts) == ["Follow-up/good.md"]
    assert [(p.code, p.at.path, p.at.line) for p in problems] == [("not-utf-8", "Follow-up/bad.md", 2)]


def test_a_text_that_rests_says_what_it_said_before(tmp_path: Path) -> None:
    for path in ("Settings.md", "My rules.md", "New.md"):
        put(tmp_path, f"Follow-up/{path}", "now\n")
    (tmp_path / "Follow-up/Half.md").write_bytes(b"\xe9")
    resting = {"Follow-up/Settings.md": "before\n", "Follow-up/New.md": None, "Follow-up/Half.md": "whole\n"}
    resting |= {"Follow-up/Away.md": "for a moment\n", "a.md": None}
    texts, problems = Vault(tmp_path).texts(resting)
    assert problems == ()
    assert texts == {
        "Follow-up/Away.md": "for a moment\n",
        "Follow-up/Half.md": "whole\n",
        "Follow-up/My rules.md": "now\n",
        "Follow-up/Settings.md": "before\n",
    }


def test_a_name_that_is_not_utf_8_is_one_problem(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"caf\xe9.md")).write_text("x")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    listing = Vault(tmp_path).listing()
    assert listing.notes == {}
    assert [problem.code for problem in listing.problems] == ["name-not-utf-8"]


@pytest.mark.parametrize(
    ("name", "original"),
    [
        ("a/N.sync-conflict-20261123-161126-2LHD453.md", "a/N.md"),
        ("N (Conflicted copy Laptop 202611231611).md", "N.md"),
        ("N (conflicted copy 2025-04-10 093612).md", "N.md"),
        ("N_conflict-20250410-093612.md", "N.md"),
        ("N (Ada's conflicted copy 2026-11-23).md", "N.md"),
        ("N (In Konflikt stehende Kopie von Ada 2026-11-23).md", "N.md"),
        ("N-Laptop-safeBackup-0001.md", "N-Laptop.md"),
        ("Conflict resolution interview.md", None),
        ("Northwind (round 2).md", None),
    ],
)
def test_conflict_copies_are_known_by_their_names(name: str, original: str | None) -> None:
    assert copied_from(name) == original


@pytest.mark.parametrize("copy", ["N (1).md", "N 2.md", "N-DESKTOP-4XK2.md", "N-Adas MacBook.md"])
def test_a_twin_is_a_conflict_copy_only_when_it_shares_ids(tmp_path: Path, copy: str) -> None:
    put(tmp_path, "N.md", "- [ ] Thank Ada 🆔 fu-7k2m9q\n")
    put(tmp_path, copy, "my second note\n")
    assert copy in Vault(tmp_path).listing().notes
    put(tmp_path, copy, "- [x] Thank Ada 🆔 fu-7k2m9q\n")
    listing = Vault(tmp_path).listing()
    assert list(listing.notes) == ["N.md"]
    assert [(p.code, p.at.path) for p in listing.problems] == [("conflict-copy", copy)]


def test_equal_stamps_mean_equal_bytes_so_a_young_file_has_none(tmp_path: Path) -> None:
    put(tmp_path, "young.md")
    put(tmp_path, "old.md")
    assert Vault(tmp_path).read("young.md").stamp is None


def test_the_shipped_pack_is_found_beside_the_package_or_in_the_checkout() -> None:
    assert "words.yaml" in shipped_texts()


@pytest.mark.parametrize(
    ("data", "last", "half"),
    [
        (b"", 0, True),
        (b" \n", 0, True),
        (b"whole\n", 6, False),
        (b"half\n", 100, True),
        (b"x\0\0\0", 0, True),
        (b"---\ncompany: North", 0, True),
        (b"---\ncompany: Northwind\n---\n", 0, False),
        (b"\xef\xbb\xbf---\r\na: b\r\n---\r\n", 0, False),
        (b"text\n<!-- followup-notes:begin -->\n- [ ] Tha", 0, True),
        (b"text\n<!-- followup-notes:begin -->\n<!-- followup-notes:end -->\n", 0, False),
    ],
)
def test_a_half_save_is_known_by_its_content(data: bytes, last: int, *, half: bool) -> None:
    assert unfinished(data, last) == half
