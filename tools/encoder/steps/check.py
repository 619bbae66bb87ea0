"""Looks at what was built: does the small file say the same as the network, and does a head on it find the topics?"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from .pieces import encode
from .texts import Example
from .tune import PAD


class Shipped:
    """The file as the bot runs it: one thread, a few texts a run."""

    def __init__(self, path: Path, tokenizer: Tokenizer) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.tokenizer = tokenizer

    def embed(self, texts: list[str], batch: int = 8) -> np.ndarray:
        """Unit vectors float32 [texts, width], centred."""
        rows = encode(self.tokenizer, texts)
        order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
        vectors = np.zeros((len(rows), self.session.get_outputs()[0].shape[-1]), np.float32)
        for at in range(0, len(order), batch):
            some = order[at : at + batch]
            ids = np.full((len(some), max(len(rows[i]) for i in some)), PAD, np.int32)
            for k, i in enumerate(some):
                ids[k, : len(rows[i])] = rows[i]
            vectors[some] = self.session.run(None, {"ids": ids})[0]
        return vectors


def centred(vectors: np.ndarray, centre: np.ndarray) -> np.ndarray:
    moved = vectors - centre
    return moved / np.linalg.norm(moved, axis=-1, keepdims=True)


def agreement(exact: np.ndarray, small: np.ndarray, labels: list[str]) -> dict:
    """Of the same texts, unquantised and shipped: cosine, and how often both are nearest to the same label's mean."""
    names = sorted(set(labels))
    means = np.stack([exact[[i for i, label in enumerate(labels) if label == name]].mean(0) for name in names])
    means /= np.linalg.norm(means, axis=-1, keepdims=True)
    cosines = (exact * small).sum(-1)
    same = (exact @ means.T).argmax(-1) == (small @ means.T).argmax(-1)
    return {
        "texts": len(labels),
        "cosine": round(float(cosines.mean()), 5),
        "worstCosine": round(float(cosines.min()), 5),
        "sameTopic": round(float(same.mean()), 5),
    }


class Head:
    """Multinomial logistic regression on embeddings, as src/nlu/encoder/head.ts trains it (there by other steps)."""

    def __init__(self, vectors: np.ndarray, labels: list[str], c: float = 30.0) -> None:
        self.labels = sorted(set(labels))
        number = {label: i for i, label in enumerate(self.labels)}
        target = torch.tensor([number[label] for label in labels])
        self.mean = torch.from_numpy(vectors.mean(0))
        x = self._input(vectors)
        counts = torch.bincount(target).float()
        importance = len(target) / (len(counts) * counts)
        self.weight = torch.zeros(len(self.labels), x.shape[1], requires_grad=True)
        self.bias = torch.zeros(len(self.labels), requires_grad=True)
        steps = torch.optim.LBFGS([self.weight, self.bias], max_iter=60, history_size=8, line_search_fn="strong_wolfe")

        def loss() -> torch.Tensor:
            steps.zero_grad()
            value = functional.cross_entropy(x @ self.weight.T + self.bias, target, importance)
            value = value + self.weight.square().sum() / (2 * c * len(target))
            value.backward()
            return value

        steps.step(loss)

    def predict(self, vectors: np.ndarray) -> np.ndarray:
        """Log-probabilities float32 [texts, labels]"""
        with torch.inference_mode():
            return functional.log_softmax(self._input(vectors) @ self.weight.T + self.bias, dim=-1).numpy()

    def _input(self, vectors: np.ndarray) -> torch.Tensor:
        return 4 * functional.normalize(torch.from_numpy(vectors) - self.mean, dim=-1)


def head_figures(shipped: Shipped, train: list[Example], test: list[Example], apart: set[str] | None = None) -> dict:
    """
    Share of `test` whose topic comes first, and among the first three, by language; a head on the shipped file is
    trained on `train`. With `apart`, the same for the test texts of these topics and of all the others.
    """
    head = Head(shipped.embed([e.text for e in train]), [e.label for e in train])
    test = [e for e in test if e.label in head.labels]
    if not test:
        return {}
    order = head.predict(shipped.embed([e.text for e in test])).argsort(-1)[:, ::-1]
    first = np.array([head.labels[order[i, 0]] == e.label for i, e in enumerate(test)])
    third = np.array([e.label in [head.labels[k] for k in order[i, :3]] for i, e in enumerate(test)])
    figures = {}
    groups = {"all": [True] * len(test)}
    if apart:
        groups = {"heldOut": [e.label in apart for e in test], "others": [e.label not in apart for e in test]}
    for group, member in groups.items():
        for language in sorted({e.language for e in test}):
            some = np.array([member[i] and e.language == language for i, e in enumerate(test)])
            if some.any():
                share = [round(100 * float(right[some].mean()), 1) for right in (first, third)]
                figures.setdefault(group, {})[language] = {"texts": int(some.sum()), "top1": share[0], "top3": share[1]}
    return figures
