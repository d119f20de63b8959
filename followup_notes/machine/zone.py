"""The machine's own time zone by name."""

from __future__ import annotations


def local_zone() -> str:
    """Return the name of this machine's time zone, "UTC" where it cannot be told."""
    try:
        from tzlocal import get_localzone_name

        return str(get_localzone_name() or "UTC")
    except Exception:  # noqa: BLE001 - whatever a machine's odd set-up raises, the notes still have to be served
        return "UTC"
