"""One character, one code: what looks like an ideograph is written as that ideograph.

Text copied out of PDF files holds radicals and compatibility characters in their
place (``⼆`` for 二, ``⺠`` for 民). Fonts draw both with one glyph, so a paper that kept
them could be neither searched nor copied from.
"""

import functools
import re
import unicodedata
from collections.abc import Mapping

from shequ_desktop.kernel.resources import resource_table

_DOUBLES = re.compile("[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufad9\U0002f800-\U0002fa1d]")
_KANGXI = range(0x2F00, 0x2FD6)
_COMPATIBLE = (range(0xF900, 0xFADA), range(0x2F800, 0x2FA1E))


def without_doubles(text: str) -> str:
    """Return ``text`` with ideographs in place of their radicals and compatibility forms.

    The compatibility ideographs that Unicode counts as characters of their own, such
    as U+FA0E, stay.
    """
    return text.translate(_ideographs()) if _DOUBLES.search(text) else text


@functools.cache
def _ideographs() -> Mapping[int, str]:
    pairs = resource_table("fonts/radicals.toml")["pairs"].split()
    return (
        {code: unicodedata.normalize("NFKC", chr(code)) for code in _KANGXI}
        | {code: unicodedata.normalize("NFC", chr(code)) for each in _COMPATIBLE for code in each}
        | {ord(radical): ideograph for radical, ideograph in pairs}
    )
