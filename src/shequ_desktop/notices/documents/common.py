"""What several papers of this room have in common."""

from shequ_desktop.documents.kinds import FieldKind, PaperField

OFFICE = "幸福里社区居民委员会"
"""Of the invented community of all samples."""
TO_CALL = "025-55550123"

ORGANISATION = PaperField(key="organisation", title="居民委员会", required=True)
PHONE = PaperField(key="phone", title="监督电话", kind=FieldKind.PHONE_OFFICE, required=True)
ISSUED_ON = PaperField(key="issued_on", title="日期", kind=FieldKind.DAY)


def money(key: str, title: str, *words: str) -> PaperField:
    """Return a field of money; ``words`` are other headers that workbooks use."""
    return PaperField(key=key, title=title, kind=FieldKind.MONEY, words=words)
