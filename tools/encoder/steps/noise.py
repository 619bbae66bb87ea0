"""
How people here type, made by rule: no marks, no punctuation, Russian in Latin letters, slips of the finger. Takes and
gives prepared (lower-case) text. Pure: the same text, language and random source give the same result.
"""

from __future__ import annotations

import random
import re
import unicodedata

KEYBOARDS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
# The ways each Russian letter is met in Latin; a writer keeps one way through a message.
RUSSIAN = {
    "а": ["a"], "б": ["b"], "в": ["v", "v", "v", "w"], "г": ["g"], "д": ["d"], "е": ["e", "e", "e", "ie"],
    "ё": ["e", "yo", "io", "jo"], "ж": ["j", "zh", "zh", "g", "z"], "з": ["z"], "и": ["i"],
    "й": ["i", "y", "j"], "к": ["k", "k", "k", "c"], "л": ["l"], "м": ["m"], "н": ["n"], "о": ["o"], "п": ["p"],
    "р": ["r"], "с": ["s"], "т": ["t"], "у": ["u"], "ф": ["f"], "х": ["h", "h", "kh", "x"],
    "ц": ["ts", "c", "tz", "t"], "ч": ["ch", "ch", "4", "c"], "ш": ["sh", "sh", "w", "s", "6"],
    "щ": ["sch", "shch", "sh", "w"], "ъ": [""], "ы": ["y", "i", "u"], "ь": ["", "", "", "'", "i"], "э": ["e"],
    "ю": ["yu", "iu", "u", "ju"], "я": ["ya", "ia", "ea", "ja", "a"],
}  # fmt: skip
# Today's Gagauz back into the old Cyrillic, as people without a Gagauz layout type it.
GAGAUZ = {
    "a": ["а"], "ä": ["ӓ", "я", "э", "а"], "b": ["б"], "c": ["ӂ", "дж", "ж"], "ç": ["ч"], "d": ["д"], "e": ["е"],
    "ê": ["э"], "f": ["ф"], "g": ["г"], "h": ["х"], "ı": ["ы"], "i": ["и"], "j": ["ж"], "k": ["к"], "l": ["л"],
    "m": ["м"], "n": ["н"], "o": ["о"], "ö": ["ӧ", "ё", "о"], "p": ["п"], "r": ["р"], "s": ["с"], "ş": ["ш"],
    "t": ["т"], "ţ": ["ц"], "u": ["у"], "ü": ["ӱ", "ю", "у"], "v": ["в"], "y": ["й"], "z": ["з"],
}  # fmt: skip


def noisy(text: str, language: str, chance: random.Random, strength: float = 1.0) -> str:
    """A text as somebody else might have typed it. `strength` 0 leaves it alone, 1 is the recipe's noise."""
    if language == "ru" and chance.random() < 0.35 * strength and re.search("[а-я]", text):
        text = _respelled(text, RUSSIAN, chance)
    elif language == "gag" and chance.random() < 0.10 * strength:
        text = _respelled(text, GAGAUZ, chance)
    elif language != "ru":
        if language == "gag" and chance.random() < 0.15 * strength:
            text = re.sub(r"([aäeêıioöuü])\1", r"\1", text)
        if chance.random() < 0.40 * strength:
            text = stripped(text)
    elif chance.random() < 0.40 * strength:
        text = text.replace("ё", "е")
    if chance.random() < 0.30 * strength:
        text = re.sub(r"\s+", " ", re.sub(r"[^\w\s]", " ", text)).strip() or text
    if chance.random() < 0.35 * strength:
        for _ in range(1 if len(text) < 30 or chance.random() < 0.6 else 2):
            text = _slip(text, chance)
    return text


def stripped(text: str) -> str:
    """No diacritics; ı becomes i, the Russian й stays."""
    plain = (c if c == "й" else unicodedata.normalize("NFD", c)[0] for c in text.replace("ı", "i"))
    return "".join(plain)


def _respelled(text: str, table: dict[str, list[str]], chance: random.Random) -> str:
    way = {letter: chance.choice(forms) for letter, forms in table.items()}
    if table is GAGAUZ:
        text = text.replace("ya", "я").replace("yu", "ю").replace("yo", "ё")
    return "".join(way.get(letter, letter) for letter in text)


def _slip(text: str, chance: random.Random) -> str:
    letters = [i for i, letter in enumerate(text) if letter.isalpha()]
    if len(letters) < 4:
        return text
    at = chance.choice(letters)
    kind = chance.randrange(4)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1 and at + 1 < len(text) and text[at + 1].isalpha():
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if kind == 2:
        return text[:at] + text[at] + text[at:]
    row = next((row for row in KEYBOARDS if text[at] in row), None)
    if row is None:
        return text
    near = row[max(0, min(len(row) - 1, row.index(text[at]) + chance.choice((-1, 1))))]
    return text[:at] + near + text[at + 1 :]
