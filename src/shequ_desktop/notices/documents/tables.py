"""Papers of lists: accounts, catalogues, boards, posters, ballots."""

from shequ_desktop.documents.kinds import PaperKind

TABLES: tuple[PaperKind, ...] = ()
"""In the order of the gallery."""
