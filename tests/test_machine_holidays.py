"""Holiday tables come from the library once, from the cache then, and are the same under every locale."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from followup_notes.machine.holidays import country_code, known_region, table
from followup_notes.machine.zone import local_zone


@pytest.mark.parametrize(
    ("country", "region", "day", "off"),
    [
        ("us", None, date(2026, 11, 26), True),
        ("us", None, date(2026, 7, 3), True),
        ("uk", None, date(2026, 8, 31), True),
        ("gb", "SCT", date(2026, 8, 31), False),
        ("uk", "Scotland", date(2026, 11, 30), True),
        ("Scotland", None, date(2026, 11, 30), True),
        ("England", None, date(2026, 4, 6), True),
        ("uk", None, date(2023, 5, 8), True),
        ("de", None, date(2026, 10, 31), False),
        ("de", "SN", date(2026, 10, 31), True),
        ("Germany", "bayern", date(2026, 1, 6), True),
        ("de", "Bavaria", date(2026, 1, 6), True),
        ("de", "Baden-Württemberg", date(2026, 1, 6), True),
        ("de", "nowhere", date(2026, 12, 25), True),
        ("jp", None, date(2026, 11, 23), True),
    ],
)
def test_holidays_are_those_of_country_and_region(country: str, region: str | None, day: date, *, off: bool) -> None:
    found = table(country, region, (day.year,))
    assert found is not None
    assert (day in found) is off


@pytest.mark.parametrize("country", ["", "xx", "Nowhere", "../xx", "🇩🇪"])
def test_an_unknown_country_has_no_table(country: str) -> None:
    assert table(country, None, (2026,)) is None


@pytest.mark.parametrize(
    ("name", "code"), [("uk", "GB"), ("UK", "GB"), ("de", "DE"), ("United States", "US"), ("U.S.", "US"), ("x", None)]
)
def test_countries_go_by_several_names(name: str, code: str | None) -> None:
    assert country_code(name) == code


def test_a_table_is_kept_and_read_again_without_the_library(tmp_path: Path) -> None:
    asked = table("de", "BY", (2026, 2027), cache=tmp_path)
    assert len(list(tmp_path.glob("*.json"))) == 2
    program = (
        "import sys; from pathlib import Path; from followup_notes.machine.holidays import table;"
        f"found = table('de', 'by', (2026, 2027), cache=Path({str(tmp_path)!r}));"
        "print(len(found), 'holidays' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.split() == [str(len(asked or ())), "False"]


@pytest.mark.parametrize("text", ["", "{", "[1]", '["2026-99-99"]', "null", "\0"])
def test_a_damaged_cache_is_asked_again(text: str, tmp_path: Path) -> None:
    whole = table("jp", None, (2026,), cache=tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_text(text, "utf-8")
    assert table("jp", None, (2026,), cache=tmp_path) == whole


def test_a_cache_that_cannot_be_written_costs_nothing_else(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert table("us", None, (2026,), cache=blocked / "below")


@pytest.mark.parametrize("locale", ["C", "de_DE.UTF-8", "ja_JP.UTF-8"])
def test_the_locale_changes_no_holiday(locale: str) -> None:
    program = "from followup_notes.machine.holidays import table; print(sorted(map(str, table('jp', None, (2026,)))))"
    environment = {**os.environ, "LANG": locale, "LC_ALL": locale, "LANGUAGE": locale[:2]}
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert told.stdout.strip() == str(sorted(map(str, table("jp", None, (2026,)) or ())))


def test_the_machine_names_its_zone() -> None:
    assert local_zone()


@pytest.mark.parametrize(
    ("country", "region", "known"),
    [
        ("de", "by", True),
        ("de", "Saxony", True),
        ("us", "California", True),
        ("de", "Atlantis", False),
        ("xx", "by", False),
    ],
)
def test_regions_are_known_by_code_and_name(country: str, region: str, *, known: bool) -> None:
    assert known_region(country, region) is known
