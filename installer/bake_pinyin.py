"""Writes resources/pinyin/readings.txt from pypinyin's table (MIT licence).

Run it by hand when pypinyin has a better table; the program itself does not need pypinyin.
"""

import unicodedata
from collections import defaultdict
from pathlib import Path

from pypinyin.constants import PINYIN_DICT
from pypinyin.contrib.tone_convert import to_normal, to_tone3

TARGET = Path(__file__).parent.parent / "resources" / "pinyin" / "readings.txt"
BLOCKS = (range(0x3400, 0x4DC0), range(0x4E00, 0xA000), range(0x20000, 0x323B0))
HEAD = """\
# The first reading of every Chinese character, one syllable a line, in the order of the tones.
# Made by installer/bake_pinyin.py from pypinyin (MIT licence, Copyright (c) 2016 mozillazg).
"""


def bake() -> None:
    """Write the table anew."""
    lines: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for code, readings in PINYIN_DICT.items():
        if any(code in block for block in BLOCKS):
            tone = unicodedata.normalize("NFC", readings.split(",")[0])
            syllable = to_normal(tone).replace("ü", "v").replace("ê", "e")
            lines[syllable].append((to_tone3(tone, neutral_tone_with_five=True)[-1], code))
    with TARGET.open("w", encoding="utf-8", newline="\n") as out:
        out.write(HEAD)
        for syllable in sorted(lines):
            out.write(f"{syllable} {''.join(chr(code) for _, code in sorted(lines[syllable]))}\n")


if __name__ == "__main__":
    bake()
    print(f"{TARGET}: {TARGET.stat().st_size} bytes")
