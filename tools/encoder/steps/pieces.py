"""
Which of the 250,002 pieces stay. A piece that no text of ours uses is a row of the embedding table for nothing, so
we keep every piece seen in our texts, every short piece of our alphabets, and fill up with the most frequent ones.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from .weights import Weights

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")  # ids 0..3, before and after pruning
MOST_PIECES = 96  # of one text, the two at its ends counted in; some 40 ms on one core
SHORT = 3  # letters
ALPHABETS = re.compile(
    "▁?["
    "a-z"  # Latin
    "ăâîşţäçêğıöüéèà"  # Romanian, Gagauz, Turkish, French names
    "а-яёӓӧӱӂіїєґ"  # Russian, old Gagauz, Ukrainian names
    "0-9"
    r"""!"#$%&'()*+,\-./:;<=>?@\[\]^_`{|}~«»„“”‘’–—№€°•…§"""
    "]*"
)


def reference(tokenizer_json: str, pieces: list[str] | None = None, scores: np.ndarray | None = None) -> Tokenizer:
    """The published tokenizer; with `pieces`, the same one that knows only those, numbered in that order."""
    spec = json.loads(tokenizer_json)
    if pieces is not None and scores is not None:
        spec["model"]["vocab"] = [[piece, float(score)] for piece, score in zip(pieces, scores, strict=True)]
        spec["added_tokens"] = [token for token in spec["added_tokens"] if token["content"] in SPECIAL]
    return Tokenizer.from_str(json.dumps(spec))


def encode(tokenizer: Tokenizer, texts: list[str]) -> list[list[int]]:
    """Ids with the two ends; of a long text the first and the last pieces, because a question often comes last."""
    half = MOST_PIECES // 2
    rows = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
    return [row if len(row) <= MOST_PIECES else row[:half] + row[-half:] for row in rows]


def choose(weights: Weights, tokenizer: Tokenizer, texts: Iterable[str], most: int) -> np.ndarray:
    """Ids of the pieces that stay, ascending (the most frequent first). `texts` are prepared."""
    seen = {id_ for row in tokenizer.encode_batch(list(texts)) for id_ in row.ids}
    ours = [i for i, piece in enumerate(weights.pieces) if i >= len(SPECIAL) and ALPHABETS.fullmatch(piece)]
    short = {i for i in ours if len(weights.pieces[i].lstrip("▁")) <= SHORT}
    kept = set(range(len(SPECIAL))) | seen | short
    for i in ours:  # by falling score: the vocabulary is sorted by it
        if len(kept) >= most:
            break
        kept.add(i)
    return np.array(sorted(kept))


def write_pieces(path: Path, pieces: list[str], scores: np.ndarray) -> None:
    """
    One file: a line of JSON (`format`, `count`, `unknownScore`, `textBytes`), the pieces joined by line feeds
    (UTF-8, `textBytes` long), then `count` scores as float32, little-endian. A piece's id is its place.
    """
    text = "\n".join(pieces).encode("utf-8")
    lowest = float(np.min(scores)) - 10  # what the unigram model gives to a letter that no piece covers
    head = {"format": "unigram-1", "count": len(pieces), "unknownScore": lowest, "textBytes": len(text)}
    with path.open("wb") as file:
        file.write(json.dumps(head).encode("utf-8") + b"\n" + text)
        file.write(struct.pack(f"<{len(scores)}f", *scores))
