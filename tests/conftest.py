"""Every run of the tests plays the same cases, so that a red one is about the change at hand; `make soak` plays others."""

from __future__ import annotations

import os
import tempfile

from hypothesis import settings

from followup_notes.disk.places import HOME

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

# What the program keeps beside the vaults of the tests stays out of the home of whoever runs them.
os.environ[HOME] = tempfile.mkdtemp(prefix="followup-notes-tests-")
