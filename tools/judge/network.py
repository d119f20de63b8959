"""The network that reads a sentence: three layers of a small BERT with one head for slips and one for manners."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

WIDTH, HEADS, LONGEST = 384, 12, 64


class Layer(nn.Module):
    """Attention and a step of its own for each piece, as BERT has them."""

    def __init__(self) -> None:
        super().__init__()
        self.attend, self.gather = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.first = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen, self.narrow = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.second = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, states: Tensor, seen: Tensor, drop: float) -> Tensor:
        """Read (sentences, pieces, width) and return the same shape."""
        rows, length, _ = states.shape
        query, key, value = (
            part.view(rows, length, HEADS, WIDTH // HEADS).transpose(1, 2) for part in self.attend(states).chunk(3, -1)
        )
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=seen, dropout_p=drop)
        mixed = self.gather(mixed.transpose(1, 2).reshape(rows, length, WIDTH))
        states = self.first(states + functional.dropout(mixed, drop, self.training))
        own = self.narrow(functional.gelu(self.widen(states)))
        return self.second(states + functional.dropout(own, drop, self.training))


class Network(nn.Module):
    """Pieces in; a score of "no slip" and "slip" for each piece, and one for each tone of the sentence, out."""

    def __init__(self, layers: int, tones: int, pieces: int) -> None:
        super().__init__()
        self.pieces, self.places = nn.Embedding(pieces, WIDTH), nn.Embedding(LONGEST, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.slip = nn.Linear(WIDTH, 2)
        self.whole, self.tone = nn.Linear(2 * WIDTH, WIDTH), nn.Linear(WIDTH, tones)

    def forward(self, numbers: Tensor) -> tuple[Tensor, Tensor]:
        """Read (sentences, pieces) of numbers, 0 where a sentence is over."""
        drop = 0.1 if self.training else 0.0
        there = numbers != 0
        states = self.norm(self.pieces(numbers) + self.places(torch.arange(numbers.shape[1])))
        for layer in self.layers:
            states = layer(states, there[:, None, None, :], drop)
        share = there.unsqueeze(-1).to(states.dtype)
        mean = (states * share).sum(1) / share.sum(1)
        whole = torch.tanh(self.whole(torch.cat([mean, states[:, 0]], -1)))
        return self.slip(states), self.tone(functional.dropout(whole, drop, self.training))


def shipped(written: Path, layers: int, tones: int) -> Network:
    """Return a network with the weights of one that was written with eight bits.

    Names are not kept in such a file, but the order of use is: that of the parts here.
    """
    found = list(_used(onnx.load(written).graph))
    network = Network(layers, tones, found[0].shape[0])
    with torch.no_grad():
        for part, known in zip(network.parameters(), found, strict=True):
            part.copy_(known)
    network.pieces.weight.requires_grad_(False)
    return network


def _used(graph: onnx.GraphProto) -> Iterator[Tensor]:
    """Give the weights and what is added to them in the order of their use, with their full range again."""
    kept = {one.name: torch.tensor(numpy_helper.to_array(one)) for one in graph.initializer}
    used = [(name, step.op_type) for step in graph.node for name in step.input if name in kept]
    for name, kind in used:
        bare = name.removesuffix("_quantized")
        if bare != name:
            full = (kept[name].float() - kept[f"{bare}_zero_point"].float()) * kept[f"{bare}_scale"]
            yield full.T if kind == "MatMulInteger" else full
        elif not name.endswith(("_scale", "_zero_point")):
            yield kept[name]


def begun(weights: Path, layers: int, tones: int) -> Network:
    """Return a network whose layers are the first ones of a trained BERT of this width."""
    known = load_file(weights)
    network = Network(layers, tones, known["embeddings.word_embeddings.weight"].shape[0])
    places = known["embeddings.position_embeddings.weight"][:LONGEST]
    with torch.no_grad():
        network.pieces.weight.copy_(known["embeddings.word_embeddings.weight"])
        network.places.weight.copy_(places + known["embeddings.token_type_embeddings.weight"][0])
        _copy(network.norm, known, "embeddings.LayerNorm")
        for number, layer in enumerate(network.layers):
            _begin(layer, known, f"encoder.layer.{number}")
    network.pieces.weight.requires_grad_(False)
    return network


def _begin(layer: nn.Module, known: dict[str, Tensor], at: str) -> None:
    parts = [f"{at}.attention.self.{part}" for part in ("query", "key", "value")]
    layer.attend.weight.copy_(torch.cat([known[f"{part}.weight"] for part in parts]))
    layer.attend.bias.copy_(torch.cat([known[f"{part}.bias"] for part in parts]))
    _copy(layer.gather, known, f"{at}.attention.output.dense")
    _copy(layer.first, known, f"{at}.attention.output.LayerNorm")
    _copy(layer.widen, known, f"{at}.intermediate.dense")
    _copy(layer.narrow, known, f"{at}.output.dense")
    _copy(layer.second, known, f"{at}.output.LayerNorm")


def _copy(part: nn.Module, known: dict[str, Tensor], at: str) -> None:
    part.weight.copy_(known[f"{at}.weight"])
    part.bias.copy_(known[f"{at}.bias"])
