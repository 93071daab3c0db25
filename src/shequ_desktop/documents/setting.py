"""Sets a paper as PDF: its blocks go to ``resources/templates/paper.typ`` as plain data."""

from shequ_desktop.documents.batches import in_parts
from shequ_desktop.documents.paper import Paper, Style
from shequ_desktop.documents.plain import typst_data
from shequ_desktop.documents.registers import is_long, register_pdf
from shequ_desktop.documents.styles import sheet_of
from shequ_desktop.documents.typesetting import Pdf, Press, bound
from shequ_desktop.kernel.progress import NoProgress, Progress

_UNTAGGED = (Style.REGISTER, Style.SLIP)
"""Long papers, which tags for screen readers would make nine times as big."""


def set_paper(
    paper: Paper, press: Press, *, archive: bool = False, progress: Progress | None = None
) -> Pdf:
    """Return ``paper`` as PDF.

    Args:
        paper: What it says.
        press: What sets it.
        archive: Whether to write PDF/A-2b (ISO 19005-2), for papers kept for decades.
        progress: Is told about each part that is done.

    Raises:
        FontsMissing: this computer has no Chinese font.
        PictureUnreadable: a picture is neither a PNG nor a JPEG.
        Cancelled: ``progress`` was asked to stop.
    """
    # A bound paper no longer conforms to PDF/A.
    if is_long(paper) and not archive:
        return register_pdf(paper, press, progress)
    parts = (paper,) if archive else in_parts(paper)
    done: list[Pdf] = []
    for part in parts:
        done.append(_set(part, press, archive=archive))
        (progress or NoProgress()).report(len(done), len(parts))
    return bound(done)


def _set(paper: Paper, press: Press, *, archive: bool) -> Pdf:
    return press.pdf(
        "paper",
        typst_data(paper),
        archive=archive,
        tagged=paper.style not in _UNTAGGED,
        faces=sheet_of(paper).faces,
    )
