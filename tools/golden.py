"""Write the `after` folders of golden vaults anew: python tools/golden.py [CASE...]; read the difference before you keep it."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

import golden


def main() -> None:
    """Run the named cases, or all, and keep what came out."""
    for case in golden.cases():
        if sys.argv[1:] and case.folder.name not in sys.argv[1:]:
            continue
        with tempfile.TemporaryDirectory() as folder:
            vault = golden.copy(case, Path(folder) / "vault")
            written = [path for turn in golden.take_turns(case, vault) for path in turn]
            shutil.rmtree(case.after, ignore_errors=True)
            shutil.copytree(vault, case.after)
        print(f"{case.folder.name}: {len(written)} writes")


main()
