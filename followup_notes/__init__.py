"""Follow-up tasks and e-mail drafts for interview notes in Markdown."""

from __future__ import annotations

__version__ = "0.1.0"
