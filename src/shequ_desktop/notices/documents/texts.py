"""Papers of words: notices, resolutions, letters."""

from shequ_desktop.documents.kinds import PaperKind

TEXTS: tuple[PaperKind, ...] = ()
"""In the order of the gallery."""
