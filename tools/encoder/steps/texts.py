"""Reads what we train on: our phrases from intents/*.yaml, the public set from its folder."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

from .prepare import prepare


@dataclass(frozen=True)
class Example:
    language: str
    label: str
    text: str  # prepared
    raw: str  # as it was written


def example(language: str, label: str, raw: str) -> Example:
    return Example(language, label, prepare(raw, language), raw)


def read_phrases(folder: Path) -> list[Example]:
    """
    Every phrase of every topic, in the order of files, topics and languages: `topics: {id: {phrases: {ro: []}}}`; then
    the small talk of `smalltalk.yaml`, `action: {ro: []}`, under `action:<name>`.
    """
    found = []
    for path in sorted(folder.glob("*.yaml")):
        page = yaml.load(path.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        if not isinstance(page, dict):
            continue
        if path.stem == "smalltalk":
            for action, body in page.items():
                found += _of_languages(f"action:{action}", body.get("phrases", body))
        elif isinstance(page.get("topics"), dict):
            for topic, body in page["topics"].items():
                found += _of_languages(topic, body.get("phrases") or {})
    return found


def _of_languages(label: str, phrases: dict) -> list[Example]:
    return [
        example(language, label, str(text))
        for language in ("ro", "ru", "gag")
        for text in phrases.get(language) or []
        if str(text).strip()
    ]


def read_public(folder: Path, split: str) -> list[Example]:
    """`massive-<locale>-<split>.tsv` (language, intent, utterance) of every language in `folder`."""
    found = []
    for path in sorted(folder.glob(f"massive-*-{split}.tsv")):
        found += read_tsv(path)
    if not found:
        raise SystemExit(f"no massive-*-{split}.tsv in {folder}")
    return found


def read_tsv(path: Path) -> list[Example]:
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return [example(row[0], row[1], row[2]) for row in rows if len(row) >= 3 and row[0] != "lang"]


def fingerprint(examples: Iterable[Example], *more: object) -> str:
    """SHA-256, hex, of texts, labels and settings: what a checkpoint or a model was made from."""
    digest = hashlib.sha256()
    for example in examples:
        digest.update(f"{example.language}\t{example.label}\t{example.text}\n".encode())
    digest.update(repr(more).encode())
    return digest.hexdigest()


def variants(text: str, strip: bool = True) -> list[str]:
    """A text as it is and without its marks: the pieces of both stay in the vocabulary."""
    from .noise import stripped

    return [text, stripped(text), re.sub(r"[^\w\s]", " ", text)] if strip else [text]
