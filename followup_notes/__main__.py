"""Run the command line as `python -m followup_notes`."""

from __future__ import annotations

import sys

from followup_notes.cli import main

if __name__ == "__main__":
    sys.exit(main())
