"""What a community's own particulars must look like. Pure."""

import re
from collections.abc import Iterator

from shequ_desktop.community.values import CodeWrong, Community, NameMissing
from shequ_desktop.kernel.findings import Finding

_CODE = re.compile(r"[0-9]{12}")


def check_community(community: Community) -> Iterator[Finding]:
    """Yield everything that keeps the community from being written down.

    The code is that of 《统计用区划代码和城乡划分代码》: 6 digits county (GB/T 2260),
    3 street, 3 committee.
    """
    if not community.name.strip():
        yield NameMissing()
    if not _CODE.fullmatch(community.code):
        yield CodeWrong(community.code)
