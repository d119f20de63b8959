"""Do the main job on a copy of the example vault and print what changed."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path

from followup_notes.cli import main
from followup_notes.disk.places import HOME

ROOT = Path(__file__).parent.parent


def demo() -> int:
    """Copy examples/vault to demo-vault, run once, and print the difference."""
    parser = argparse.ArgumentParser(description=demo.__doc__)
    parser.add_argument("--at", default="2026-11-23T18:00")
    at = parser.parse_args().at
    vault = ROOT / "demo-vault"
    shutil.rmtree(vault, ignore_errors=True)
    shutil.copytree(ROOT / "examples" / "vault", vault)
    # Nothing outside this folder is read or written, not even a cache.
    os.environ[HOME] = str(ROOT / "build" / "demo")
    common = ["--vault", str(vault), "--at", at]
    main(["run", "--dry-run", *common])
    print()
    result = main(["run", *common])
    print(f"\nThe notes are in {vault.name}/ now, with their tasks and drafts. What is due and what is waited for:\n")
    main(["agenda", *common])
    return result


if __name__ == "__main__":
    sys.exit(demo())
