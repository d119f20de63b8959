"""What a draft's heading says of its letter, in Title Case."""

from __future__ import annotations

from collections.abc import Mapping

from followup_notes.letters.wording import shortened
from followup_notes.notation import inert

_HEADINGS: Mapping[str, str] = {
    "thank-you": "Thank-you to",
    "thank-you-short": "Thank-you to",
    "thank-you-forward": "Thank-you Through",
    "materials": "Materials for",
    "status-after-date": "Question to",
    "status-no-date": "Question to",
    "last-nudge": "Last Question to",
    "confirm-round": "Confirmation to",
    "no-show": "Missed Talk With",
    "new-slots": "New Times for",
    "rejection-reply": "Reply to",
    "keep-in-touch": "News for",
    "offer-ack": "Thanks for the Offer to",
    "extension-request": "More Time From",
    "competing-offer": "Another Offer to",
    "withdraw": "Withdrawal to",
    "referrer-update": "Update for",
    "reference-heads-up": "Heads-up for",
    "reference-thanks": "Thank-you to",
    "linkedin-note": "LinkedIn Note to",
}
_MOST = 60


def heading(kind: str, values: Mapping[str, object]) -> str:
    """Return "Thank-you to Ada Park": the kind of letter, and who gets it or else the company."""
    whom = str(values.get("recipient") or values.get("company") or "")
    said = _HEADINGS.get(kind) or f"{kind.replace('-', ' ').title()} for"
    if not whom:
        said = said.rpartition(" ")[0]
    return shortened(inert.task(f"{said} {whom}".strip()), _MOST)
