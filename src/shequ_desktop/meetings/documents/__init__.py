"""The papers of the meetings. Chinese whatever the language of the window is."""

from shequ_desktop.documents.kinds import PaperKind

PAPERS: tuple[PaperKind, ...] = ()
"""Every paper of this room, in the order of the gallery."""
