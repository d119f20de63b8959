"""The network itself: sentences in, scores out; `tools/judge` teaches it, docs/judge.md says what it can do."""

from __future__ import annotations

import math
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from followup_notes.machine.judge.pieces import BEGIN, END, pieces, vocabulary

FILE = Path(__file__).with_name("judge.onnx")
TONES = (
    *("ok", "demand", "accusation", "complaint", "despair", "presumption", "boast"),
    *("self-centred", "casual", "apology", "flattery", "filler", "generic"),
)
"""What the network can hear in a sentence, in its order."""
_LONGEST = 64
"""Pieces of a sentence that are read."""
_BATCHES = 2
"""Sentences of like length are read together, so that little is filled up."""
_THREADS = 1
"""Of each batch."""
NEVER = -99.0
"""Log odds of a word too far behind to be read."""
_SURE = 1e-6


@dataclass(frozen=True, slots=True)
class Scores:
    """Log odds of a slip for each word of a sentence, its likeliest bad tone, and the log odds that it is meant badly."""

    slips: tuple[float, ...]
    tone: str
    odds: float


def available() -> bool:
    """Tell whether the library that runs the network is there."""
    try:
        import onnxruntime
    except ImportError:
        return False
    return bool(onnxruntime)


def scores(sentences: Sequence[Sequence[str]]) -> list[Scores]:
    """Return the scores of sentences, given as words and marks."""
    rows = [row(words) for words in sentences]
    order = sorted(range(len(rows)), key=lambda at: len(rows[at][0]))
    size = math.ceil(len(order) / _BATCHES)
    found: dict[int, Scores] = {}
    batches = [order[start : start + size] for start in range(0, len(order), max(1, size))]
    read = _workers().map(_run, [[rows[at][0] for at in chosen] for chosen in batches])
    for chosen, (slips, tones) in zip(batches, read, strict=True):
        for at, slip, tone in zip(chosen, slips, tones, strict=True):
            found[at] = _scores(len(sentences[at]), rows[at][1], slip, tone)
    return [found[at] for at in range(len(rows))]


def row(words: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return a sentence's pieces between begin and end, and for each of them but these the word it belongs to."""
    found = [(number, at) for at, word in enumerate(words) for number in pieces(word)][: _LONGEST - 2]
    known = vocabulary()
    return [known[BEGIN], *(number for number, _ in found), known[END]], [at for _, at in found]


def _run(rows: list[list[int]]) -> tuple[Any, Any]:
    import numpy as np

    width = max(map(len, rows))
    numbers = np.array([[*one, *[0] * (width - len(one))] for one in rows], dtype=np.int64)
    slips, tones = _session().run(None, {"pieces": numbers})
    return slips.tolist(), tones.tolist()


def _scores(words: int, owners: list[int], slips: list[list[float]], tones: list[float]) -> Scores:
    odds = [NEVER] * words
    for at, (none, slip) in zip(owners, slips[1:], strict=False):
        odds[at] = max(odds[at], slip - none)
    powers = [math.exp(tone - max(tones)) for tone in tones]
    fine = min(max(powers[0] / sum(powers), _SURE), 1 - _SURE)
    worst = max(range(1, len(TONES)), key=lambda at: powers[at])
    return Scores(tuple(odds), TONES[worst], math.log((1 - fine) / fine))


@lru_cache(maxsize=1)
def _workers() -> ThreadPoolExecutor:
    """Return the threads that read batches beside each other; the network computes outside Python's lock."""
    return ThreadPoolExecutor(_BATCHES)


@lru_cache(maxsize=1)
def _session() -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _THREADS
    return onnxruntime.InferenceSession(str(FILE), options, providers=["CPUExecutionProvider"])
