"""
One epoch on a public intent set in our languages and Turkish before our own phrases: Turkish teaches Gagauz. The
result does not depend on our content, so it is kept in the cache and made once.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import torch
from tokenizers import Tokenizer

from .net import Encoder
from .texts import fingerprint, read_public
from .tune import Course, tune


def warm_up(net: Encoder, tokenizer: Tokenizer, folder: Path, cache: Path, seed: int) -> dict:
    """Changes `net`, which must still have its whole vocabulary. Returns what the card says about it."""
    examples = read_public(folder, "train")
    course = Course(name="warm-up", epochs=1, rate=4e-5, noise=0.6, seed=seed)
    mark = fingerprint(examples, asdict(course))
    done = cache / f"warm-up-{mark[:16]}.pt"
    if done.exists():
        saved = torch.load(done, weights_only=True)
        net.load_tuned(saved["net"])
        history = saved["history"]
        print(f"warm-up: taken from {done}")
    else:
        history = tune(net, tokenizer, examples, course, cache / f"warm-up-{mark[:16]}.checkpoint")
        torch.save({"net": net.tuned_state(), "history": history}, done)
    return {"data": mark, "texts": len(examples), "labels": len({e.label for e in examples}), "history": history}
