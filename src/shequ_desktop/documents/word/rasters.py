"""Pictures as a Word file keeps them: without a camera's remarks, drawn from squares."""

import struct
import zlib
from collections.abc import Sequence

_JPEG = b"\xff\xd8"
_SCAN = 0xDA
_REMARKS = frozenset(range(0xE1, 0xF0)) - {0xE2, 0xEE} | {0xFE}
"""Exif, XMP, IPTC and comments; the colour profile and Adobe's colour model stay."""
_PIXELS = 8
"""Of one square's side."""


def without_remarks(content: bytes) -> bytes:
    """Return a picture without what the camera wrote about it: place, time, device.

    Other pictures than JPEGs are returned as they are.
    """
    if not content.startswith(_JPEG):
        return content
    kept, at = [_JPEG], 2
    while at + 4 <= len(content):
        kind = content[at + 1]
        if kind == _SCAN:
            break
        (length,) = struct.unpack_from(">H", content, at + 2)
        if kind not in _REMARKS:
            kept.append(content[at : at + 2 + length])
        at += 2 + length
    return b"".join((*kept, content[at:]))


def png_of(rows: Sequence[Sequence[int]], *, quiet: int = 4) -> bytes:
    """Return a black and white PNG (ISO/IEC 15948) of squares.

    Args:
        rows: From top to bottom; 1 is black.
        quiet: How many white squares stand round them (GB/T 18284-2000: four).
    """
    empty = [0] * quiet
    wide = len(rows[0]) + 2 * quiet
    framed = [[0] * wide] * quiet
    framed += [[*empty, *row, *empty] for row in rows]
    framed += [[0] * wide] * quiet
    lines = b"".join(
        (b"\0" + bytes(0 if black else 255 for black in row for _ in range(_PIXELS))) * _PIXELS
        for row in framed
    )
    head = struct.pack(">IIBBBBB", wide * _PIXELS, len(framed) * _PIXELS, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
