"""Every run of the tests plays the same cases, so that a red one is about the change at hand; `make soak` plays others."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")
