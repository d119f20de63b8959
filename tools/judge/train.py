"""Teach the network of `followup_notes/machine/judge` anew; docs/judge.md says what is needed and how long it takes."""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import torch
from network import Network, begun, shipped
from onnxruntime.quantization import QuantType, quantize_dynamic
from slips import Labelled, Usage, disagreeing, slipped, spliced
from texts import good, marked, swaps, tones
from torch import Tensor
from torch.nn import functional

from followup_notes.machine.judge.model import FILE, TONES, row

LAYERS, ROWS, RATE = 3, 64, 2e-4
SHARE_OF_AGREEMENT = 0.3
"""How many of the sentences get a verb that does not fit its subject."""
SHARE_OF_SPLICES = 0.03
"""How many are joined to another one by a comma."""
SHARE_OF_TONES = 0.35
"""How many of the steps, once slips are known a little, teach tones."""
Row = tuple[list[int], list[int]]


def main() -> None:
    """Read the arguments, teach, and write the network in the form the program reads."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "weights", type=Path, help="model.safetensors of all-MiniLM-L6-v2, or a judge.onnx to go on with"
    )
    parser.add_argument("texts", type=Path, nargs="+", help="plain English, a sentence a line")
    parser.add_argument("--steps", type=int, nargs=2, default=(1500, 8000), help="with slips alone, with both")
    said = parser.parse_args()
    torch.manual_seed(1)
    start = shipped if said.weights.suffix == ".onnx" else begun
    network = start(said.weights, LAYERS, len(TONES))
    letters, others = good(said.texts)
    of_slips, of_tones = slip_rows(letters, others), tone_rows()
    teach(network, said.steps[0], of_slips, of_tones, 0.0)
    teach(network, said.steps[1], of_slips, of_tones, SHARE_OF_TONES)
    write(network)


def teach(
    network: Network, steps: int, of_slips: Iterator[list[Row]], of_tones: Iterator[list[Row]], tones: float
) -> None:
    """Go so many steps, each on one batch of slips or of tones."""
    chance = random.Random(2)
    learnt = [part for part in network.parameters() if part.requires_grad]
    optimiser = torch.optim.AdamW(learnt, lr=RATE, weight_decay=0.01, fused=True)
    network.train()
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1.0, (step + 1) / 60) * max(0.02, 1 - step / steps)
        loss = tone_loss(network, next(of_tones)) if chance.random() < tones else slip_loss(network, next(of_slips))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learnt, 1.0)
        optimiser.step()
        if step % 100 == 0:
            print(step, round(loss.item(), 3), flush=True)


def slip_loss(network: Network, rows: list[Row]) -> Tensor:
    """Return how wrong the network is about the slips of a batch; a slip overlooked weighs double."""
    scores, _ = network(filled([pieces for pieces, _ in rows], 0))
    wanted = filled([labels for _, labels in rows], -100)
    return functional.cross_entropy(scores.reshape(-1, 2), wanted.reshape(-1), weight=torch.tensor([1.0, 2.0]))


def tone_loss(network: Network, rows: list[Row]) -> Tensor:
    """Return how wrong the network is about the tones of a batch; of some it is only known that they are bad."""
    _, scores = network(filled([pieces for pieces, _ in rows], 0))
    shares = functional.log_softmax(scores, -1)
    wanted = torch.tensor([labels[0] for _, labels in rows])
    bad = torch.log1p(-shares[:, 0].exp().clamp(max=1 - 1e-6))
    return -torch.where(wanted >= 0, shares.gather(1, wanted.clamp(min=0)[:, None])[:, 0], bad).mean()


def filled(rows: list[list[int]], sign: int) -> Tensor:
    """Return rows of one length."""
    width = max(map(len, rows))
    return torch.tensor([[*one, *[sign] * (width - len(one))] for one in rows])


def slip_rows(letters: list[list[str]], others: list[list[str]]) -> Iterator[list[Row]]:
    """Give batches of sentences, half of them with slips, for ever: letters five times as often, real slips four times."""
    chance, usage = random.Random(3), Usage([*letters, *others], swaps())
    while True:
        rows = [labelled(*spoilt(words, letters, chance, usage)) for words in [*others, *letters * 5]]
        rows += [labelled(words, labels) for words, labels in marked()] * 4
        yield from batches(rows, chance)


def spoilt(words: list[str], letters: list[list[str]], chance: random.Random, usage: Usage) -> Labelled:
    """Return the words with a slip or two, every other time with none, labelled."""
    drawn, wrong = chance.random(), None
    if drawn < SHARE_OF_SPLICES:
        wrong = spliced(words, chance.choice(letters))
    elif drawn < SHARE_OF_SPLICES + SHARE_OF_AGREEMENT:
        wrong = disagreeing(words, chance)
    return wrong or slipped(words, chance.choice((0, 0, 0, 1, 1, 2)), chance, usage)


def tone_rows() -> Iterator[list[Row]]:
    """Give batches of sentences with their tones, for ever."""
    chance, rows = random.Random(4), [(row(words)[0], [tone]) for tone, words in tones()]
    while True:
        yield from batches(list(rows), chance)


def labelled(words: list[str], labels: list[int]) -> Row:
    """Return a sentence's pieces, and the label of the word each belongs to; begin and end have none."""
    pieces, owners = row(words)
    return pieces, [-100, *(labels[owner] for owner in owners), -100]


def batches(rows: list[Row], chance: random.Random) -> Iterator[list[Row]]:
    """Give rows of like length together, in no order."""
    chance.shuffle(rows)
    for start in range(0, len(rows), 50 * ROWS):
        alike = sorted(rows[start : start + 50 * ROWS], key=lambda one: len(one[0]))
        parts = [alike[at : at + ROWS] for at in range(0, len(alike), ROWS)]
        chance.shuffle(parts)
        yield from parts


def write(network: Network) -> None:
    """Write the network with weights of eight bits, seven of them used so that no processor's sums overflow."""
    network.eval()
    with tempfile.TemporaryDirectory() as folder:
        whole = str(Path(folder) / "whole.onnx")
        axes = {
            "pieces": {0: "sentences", 1: "length"},
            "slips": {0: "sentences", 1: "length"},
            "tones": {0: "sentences"},
        }
        sample = torch.ones(2, 8, dtype=torch.long)
        names = {"input_names": ["pieces"], "output_names": ["slips", "tones"], "dynamic_axes": axes}
        torch.onnx.export(network, (sample,), whole, dynamo=False, **names)
        quantize_dynamic(whole, FILE, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


if __name__ == "__main__":
    main()
