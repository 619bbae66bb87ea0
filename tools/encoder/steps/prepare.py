"""
What happens to a text before the tokenizer sees it. The same rules stand in src/nlu/encoder/prepare.ts (and, for the
alphabet, in src/nlu/gagauz/alphabet.ts); a test holds the two sides together by the fixture that the build writes.
Change both or neither.
"""

from __future__ import annotations

import re
import unicodedata

# Cyrillic Gagauz (1957-1993) -> today's Latin; lower case, NFC, digraphs first. Source: the official spelling of 1996.
DIGRAPHS = {"аь": "ä", "оь": "ö", "уь": "ü", "дж": "c"}
LETTERS = {
    "а": "a", "ӓ": "ä", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "j", "ӂ": "c", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "ӧ": "ö", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ӱ": "ü", "ф": "f", "х": "h", "ц": "ţ", "ч": "ç", "ш": "ş", "щ": "şç", "ъ": "", "ы": "ı", "ь": "",
}  # fmt: skip
# What these become depends on the letter before: э on any letter, the others on a Cyrillic consonant.
AFTER = {"э": ("e", "ê"), "ё": ("yo", "ö"), "ю": ("yu", "ü"), "я": ("ya", "ä")}
CONSONANTS = "бвгджӂзйклмнпрстфхцчшщ"
REPAIRS = str.maketrans({"ȇ": "ê", "ș": "ş", "ț": "ţ", "ҁ": "ç"})
ONLY_GAGAUZ = re.compile("[ӓӧӱӂ]")
CYRILLIC = re.compile("[\u0400-\u052f]")


def gagauz_to_latin(text: str) -> str:
    """A Gagauz text in Cyrillic, lower case, NFC -> Latin. Letters that are not Cyrillic stay."""
    out = []
    at = 0
    while at < len(text):
        pair = DIGRAPHS.get(text[at : at + 2])
        if pair is not None:
            out.append(pair)
            at += 2
            continue
        letter = text[at]
        before = text[at - 1] if at > 0 else ""
        if letter in AFTER:
            inside = before.isalpha() if letter == "э" else before != "" and before in CONSONANTS
            out.append(AFTER[letter][1 if inside else 0])
        else:
            out.append(LETTERS.get(letter, letter))
        at += 1
    return "".join(out)


def prepare(text: str, language: str | None = None) -> str:
    """
    Any text -> what the tokenizer takes: NFKC, lower case, no control or combining characters, one space between
    words, one spelling for letters that come in two; Cyrillic Gagauz in Latin, when `language` is 'gag' or when
    the text holds a letter that only Gagauz has.
    """
    clean = unicodedata.normalize("NFKC", text).lower()
    clean = "".join(_visible(letter) for letter in clean).translate(REPAIRS)
    if (language == "gag" or ONLY_GAGAUZ.search(clean)) and CYRILLIC.search(clean):
        clean = gagauz_to_latin(clean)
    return " ".join(clean.split())


def _visible(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind in ("Zs", "Zl", "Zp") or letter in "\t\n\v\f\r" or "\u200b" <= letter <= "\u200f" or letter in "\u2581\ufeff\ufffd":
        return " "
    return "" if kind in ("Cc", "Cf", "Mn", "Cs") else letter
