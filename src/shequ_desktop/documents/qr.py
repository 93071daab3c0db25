"""QR codes (GB/T 18284-2000) as drawings of lines, sharp at any size."""

import segno

from shequ_desktop.kernel.problems import Problem
from shequ_desktop.kernel.translation import QT_TRANSLATE_NOOP

QUIET = 4
"""White modules round a code: GB/T 18284-2000, 7.9."""


class QrTooLong(Problem):
    """The text is longer than a QR code holds."""

    sentence = QT_TRANSLATE_NOOP(
        "problems", "二维码里的文字太长，印出来手机也扫不出。请改用短一些的网址或文字。"
    )


def qr_rows(content: str) -> tuple[bytes, ...]:
    """Return the modules of a QR code row by row, 1 for dark, without the white round it.

    It is read though 15 % of it is damaged, more if there is room.

    Raises:
        QrTooLong: it holds at most 2,331 bytes.
    """
    try:
        code = segno.make_qr(content, error="m", encoding="utf-8")
    except segno.DataOverflowError:
        raise QrTooLong from None
    return tuple(bytes(module & 1 for module in row) for row in code.matrix)


def qr_svg(content: str) -> str:
    """Return a QR code as a drawing, a module one unit wide, with the white round it.

    Raises:
        QrTooLong: it holds at most 2,331 bytes.
    """
    rows = qr_rows(content)
    size = len(rows) + 2 * QUIET
    path = "".join(
        f"M{start + QUIET} {y + QUIET}h{length}v1h-{length}z"
        for y, row in enumerate(rows)
        for start, length in _dark(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" '
        f'viewBox="0 0 {size} {size}"><path d="{path}"/></svg>'
    )


def _dark(row: bytes) -> list[tuple[int, int]]:
    """Where dark modules side by side begin, and how many they are."""
    found: list[tuple[int, int]] = []
    at = 0
    while (at := row.find(1, at)) >= 0:
        light = row.find(0, at)
        end = light if light >= 0 else len(row)
        found.append((at, end - at))
        at = end
    return found
