"""The command `schema`: JSON Schemas with which editors complete and check rule files and notes."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from followup_notes.book.load import load_book
from followup_notes.book.schema import note_schema, rules_schema, settings_schema
from followup_notes.cli import screen
from followup_notes.cli.usage import FINE
from followup_notes.cli.vault import view
from followup_notes.disk.files import find_vault, shipped_texts

EXAMPLES = ("schema > followup-rules.schema.json", "schema notes")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's own arguments."""
    parser.add_argument(
        "what", nargs="?", choices=("rules", "notes", "settings"), default="rules", help="of what (default: rules)"
    )


def run(args: argparse.Namespace) -> int:
    """Print a schema; in a vault it knows the vault's own rules and letters."""
    inside = args.vault or find_vault(Path.cwd())
    book = view(args).book if inside else load_book(shipped_texts(), {}, {})
    made = {"rules": lambda: rules_schema(book), "notes": lambda: note_schema(book), "settings": settings_schema}[
        args.what
    ]()
    if args.json:
        screen.answer({"schema": made, "problems": []})
    else:
        screen.raw(json.dumps(made, indent=2, ensure_ascii=False) + "\n")
    return FINE
