"""
Tunes the encoder on labelled texts, with noise made anew for every epoch. Every random choice comes from the seed, the
epoch and the number of the text, so a run that was cut off goes on from its checkpoint as if nothing had happened.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

from .net import Encoder
from .noise import noisy
from .pieces import encode
from .texts import Example

SCALE = 16.0  # cosine -> logit
PAD = 1


@dataclass(frozen=True)
class Course:
    """How to tune. `noise` is the strength of noise.noisy, `rate` and `head_rate` are AdamW's learning rates."""

    name: str
    epochs: int
    rate: float
    noise: float
    seed: int
    head_rate: float = 1e-3
    batch: int = 32
    smoothing: float = 0.05
    warm_up: float = 0.1
    decay: float = 0.01


class CosineHead(nn.Module):
    """Logits float32 [batch, labels]: cosines between centred texts and labels, times 16."""

    def __init__(self, means: torch.Tensor, centre: torch.Tensor) -> None:
        super().__init__()
        self.register_buffer("centre", centre)
        self.weight = nn.Parameter(means)

    def forward(self, vectors: torch.Tensor) -> torch.Tensor:
        centred = functional.normalize(vectors - self.centre, dim=-1)
        return SCALE * centred @ functional.normalize(self.weight, dim=-1).T


def embed(net: Encoder, tokenizer: Tokenizer, texts: list[str], batch: int = 64) -> np.ndarray:
    """Unit vectors float32 [texts, width], in the order of the texts."""
    rows = encode(tokenizer, texts)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    vectors = np.zeros((len(rows), net.width), np.float32)
    net.eval()
    with torch.inference_mode():
        for at in range(0, len(order), batch):
            some = order[at : at + batch]
            vectors[some] = net(*_padded([rows[i] for i in some])).numpy()
    return vectors


def tune(net: Encoder, tokenizer: Tokenizer, examples: list[Example], course: Course, checkpoint: Path) -> list[dict]:
    """Changes `net`. Returns one line of history an epoch: mean loss and the share of texts put right."""
    labels = sorted({example.label for example in examples})
    number = {label: i for i, label in enumerate(labels)}
    targets = torch.tensor([number[example.label] for example in examples])
    head = _started_head(net, tokenizer, examples, targets, len(labels), course.seed)
    groups = [
        {"params": [p for p in net.parameters() if p.requires_grad], "lr": course.rate, "start": course.rate},
        {"params": head.parameters(), "lr": course.head_rate, "start": course.head_rate},
    ]
    optimiser = torch.optim.AdamW(groups, weight_decay=course.decay)
    steps = -(-len(examples) // course.batch) * course.epochs
    state = {"epoch": 0, "step": 0, "history": [], "loss": 0.0, "right": 0, "seen": 0}
    torch.manual_seed(course.seed)
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        net.load_tuned(saved["net"])
        head.load_state_dict(saved["head"])
        optimiser.load_state_dict(saved["optimiser"])
        torch.set_rng_state(saved["random"])
        state = saved["state"]
        print(f"{course.name}: goes on from step {state['step']} of {steps}", flush=True)

    def save() -> None:
        part = checkpoint.with_suffix(".part")
        kept = {"net": net.tuned_state(), "head": head.state_dict(), "optimiser": optimiser.state_dict()}
        torch.save({**kept, "random": torch.get_rng_state(), "state": state}, part)
        part.replace(checkpoint)

    began, fresh, saved_at = time.monotonic(), 0, time.monotonic()
    for epoch in range(state["epoch"], course.epochs):
        batches = _batches(tokenizer, examples, course, epoch)
        done = state["step"] - epoch * len(batches)
        net.train()
        for some, ids, mask in batches[done:]:
            share = _share(state["step"], steps, course.warm_up)
            for group in optimiser.param_groups:
                group["lr"] = group["start"] * share
            logits = head(net(ids, mask))
            loss = functional.cross_entropy(logits, targets[some], label_smoothing=course.smoothing)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            state["step"] += 1
            state["loss"] += loss.item() * len(some)
            state["right"] += int((logits.argmax(-1) == targets[some]).sum())
            state["seen"] += len(some)
            fresh += 1
            if state["step"] % 20 == 0:
                left = (steps - state["step"]) * (time.monotonic() - began) / fresh / 60
                print(_line(course, epoch, state, steps) + f"  {left:.1f} min left", flush=True)
            if time.monotonic() - saved_at > 120:
                save()
                saved_at = time.monotonic()
        state["history"].append(
            {"epoch": epoch + 1, "loss": round(state["loss"] / state["seen"], 4), "right": round(state["right"] / state["seen"], 4)}
        )
        print(_line(course, epoch, state, steps) + "  epoch done", flush=True)
        state.update(epoch=epoch + 1, loss=0.0, right=0, seen=0)
        save()
    checkpoint.unlink(missing_ok=True)
    return state["history"]


def _line(course: Course, epoch: int, state: dict, steps: int) -> str:
    loss, right = state["loss"] / max(1, state["seen"]), 100 * state["right"] / max(1, state["seen"])
    return f"{course.name}: epoch {epoch + 1}/{course.epochs}  step {state['step']}/{steps}  loss {loss:.3f}  right {right:.1f} %"


def _share(step: int, steps: int, warm_up: float) -> float:
    """Of the learning rate: up in a line, then down in a line."""
    rising = max(1, round(steps * warm_up))
    return (step + 1) / rising if step < rising else max(0.0, (steps - step) / max(1, steps - rising))


def _started_head(
    net: Encoder, tokenizer: Tokenizer, examples: list[Example], targets: torch.Tensor, labels: int, seed: int
) -> CosineHead:
    """From the mean of each label's texts (at most 60 of each, so that a large set costs no extra epoch)."""
    order = list(range(len(examples)))
    random.Random(seed).shuffle(order)
    taken: dict[int, list[int]] = {}
    for i in order:
        mine = taken.setdefault(int(targets[i]), [])
        if len(mine) < 60:
            mine.append(i)
    some = sorted(i for mine in taken.values() for i in mine)
    vectors = torch.from_numpy(embed(net, tokenizer, [examples[i].text for i in some]))
    centre = vectors.mean(0)
    centred = functional.normalize(vectors - centre, dim=-1)
    means = torch.zeros(labels, net.width).index_add_(0, targets[some], centred)
    return CosineHead(functional.normalize(means, dim=-1), centre)


def _batches(tokenizer: Tokenizer, examples: list[Example], course: Course, epoch: int) -> list[tuple]:
    """The epoch's texts with their noise, texts of like length together, batches in random order."""
    texts = []
    for i, example in enumerate(examples):
        chance = random.Random(f"{course.seed}/{epoch}/{i}")
        texts.append(noisy(example.text, example.language, chance, course.noise))
    rows = encode(tokenizer, texts)
    chance = random.Random(f"{course.seed}/{epoch}")
    order = list(range(len(rows)))
    chance.shuffle(order)
    batches = []
    stretch = course.batch * 16
    for at in range(0, len(order), stretch):
        some = sorted(order[at : at + stretch], key=lambda i: len(rows[i]))
        batches += [some[k : k + course.batch] for k in range(0, len(some), course.batch)]
    chance.shuffle(batches)
    return [(some, *_padded([rows[i] for i in some])) for some in batches]


def _padded(rows: list[list[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(row) for row in rows)
    ids = torch.full((len(rows), longest), PAD)
    mask = torch.zeros(len(rows), longest, dtype=torch.bool)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        mask[i, : len(row)] = True
    return ids, mask
