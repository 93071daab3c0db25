"""The parts of a Word file: python-docx's blank one, emptied and filled anew.

Its template says who made it, with what and when, and brings a hundred styles that no
paper of ours has; a fact that nobody sees is a fact that nobody checks.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import IO

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships
from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section

from shequ_desktop.documents.paper import Face
from shequ_desktop.documents.word.markup import FONTS, escaped, thin
from shequ_desktop.documents.word.pages import PageEnds
from shequ_desktop.documents.word.rasters import without_remarks

_OURS = frozenset({RT.STYLES, RT.SETTINGS, RT.THEME, RT.OFFICE_DOCUMENT})
_NAMESPACES = nsdecls("w", "r")
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_CORE = (
    f'{_XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata'
    '/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title>'
    "<dc:creator>{author}</dc:creator><dc:language>zh-CN</dc:language></cp:coreProperties>"
)
_APP = (
    f'{_XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/'
    'extended-properties"><Application>居务通</Application></Properties>'
)
_COMPAT = "http://schemas.microsoft.com/office/word"


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionText:
    """One paper of a batch, written."""

    body: str
    """Paragraphs and tables."""
    set_up: str
    """The section's properties."""
    ends: PageEnds | None
    """What stands above and below the text; ``None``: nothing."""


class WordFile:
    """A Word file being made."""

    def __init__(self, document: Document) -> None:
        """Take python-docx's blank document and drop what is not ours."""
        self._document = document
        self._text = ""
        _keep(document.part.rels, _OURS)
        _keep(document.part.package.rels, _OURS)

    def store(self, content: bytes) -> str:
        """Take a picture in, without what the camera wrote about it; return its key."""
        key, _ = self._document.part.get_or_add_image(io.BytesIO(without_remarks(content)))
        return key

    def fill(self, sections: Sequence[SectionText], styles: str) -> None:
        """Write all parts that have a text.

        Args:
            sections: One for each paper of a batch.
            styles: The named styles.
        """
        document = self._document
        for _ in sections[1:]:
            document.add_section()
        _refill(document.styles.element, styles)
        ends = sections[0].ends
        even = ends is not None and ends.even_foot is not None
        _refill(document.settings.element, _settings(even=even))
        properties = document.element.sectPr_lst
        before: dict[str, str] = {}
        made = list(document.sections)
        for section, element, there in zip(sections, properties, made, strict=True):
            element.attrib.clear()  # who saved the template when
            _refill(element, section.set_up)
            if section.ends is not None:
                _fill_ends(there, section.ends, before)
        *inner, last = (element.xml for element in properties)
        end = thin() if sections[-1].body.endswith("</w:tbl>") else ""
        # The last line of a section says how it is set up, the last one's stands behind all.
        closings = [thin().replace("</w:pPr>", f"{each}</w:pPr>") for each in inner]
        pieces = zip(sections, [*closings, f"{end}{last}"], strict=True)
        self._text = "".join(f"{section.body}{closing}" for section, closing in pieces)

    def set_faces(self, face: Face) -> None:
        """Make ``face`` the theme's for text; headings are 黑体."""
        theme = self._document.part.part_related_by(RT.THEME)
        self._replace(RT.THEME, _with_chinese_faces(theme.blob, face))

    def sign(self, title: str, author: str) -> None:
        """Write the file's properties: what it is and who issues it, nothing else."""
        core = _CORE.format(title=escaped(title), author=escaped(author))
        package = self._document.part.package
        for name, kind, relation, text in (
            ("/docProps/core.xml", CT.OPC_CORE_PROPERTIES, RT.CORE_PROPERTIES, core),
            ("/docProps/app.xml", CT.OFC_EXTENDED_PROPERTIES, RT.EXTENDED_PROPERTIES, _APP),
        ):
            package.relate_to(Part(PackURI(name), kind, text.encode()), relation)

    def save(self, target: IO[bytes]) -> None:
        """Write the file.

        The text goes in as it is: as a tree it would take many times its room.
        """
        blank = self._document.part
        text = f"{_XML}<w:document {_NAMESPACES}><w:body>{self._text}</w:body></w:document>"
        part = Part(blank.partname, blank.content_type, text.encode(), blank.package)
        for key, relation in blank.rels.items():
            part.rels.add_relationship(relation.reltype, relation.target_part, key)
        _keep(blank.package.rels, {RT.CORE_PROPERTIES, RT.EXTENDED_PROPERTIES})
        blank.package.relate_to(part, RT.OFFICE_DOCUMENT)
        self._document.save(target)

    def _replace(self, relation: str, blob: bytes) -> None:
        part = self._document.part
        old = part.part_related_by(relation)
        _keep(part.rels, {each.reltype for each in part.rels.values()} - {relation})
        part.relate_to(Part(old.partname, old.content_type, blob), relation)


def _fill_ends(section: Section, ends: PageEnds, before: dict[str, str]) -> None:
    """Write heads and feet; a section has those of the one before it unless it has its own.

    Args:
        section: To be filled.
        ends: What it is to have.
        before: What the ones before it have, by kind; kept up to date.
    """
    wanted = {
        "header": ends.head,
        "footer": ends.foot,
        "even_page_header": ends.even_foot and ends.head,
        "even_page_footer": ends.even_foot,
        "first_page_header": ends.first_head,
        "first_page_footer": ends.first_head and ends.foot,
    }
    for kind, content in wanted.items():
        if content and before.get(kind) != content:
            part = getattr(section, kind)
            part.is_linked_to_previous = False
            _refill(part.part.element, content)
            before[kind] = content


def _keep(relations: Relationships, kinds: Iterable[str]) -> None:
    wanted = set(kinds)
    for key in [key for key, each in relations.items() if each.reltype not in wanted]:
        del relations[key]


def _refill(element: BaseOxmlElement, pieces: str) -> None:
    """Put ``pieces`` in the place of all that is in ``element``."""
    for old in list(element):
        element.remove(old)
    element.extend(list(parse_xml(f"<w:body {_NAMESPACES}>{pieces}</w:body>")))


def _settings(*, even: bool) -> str:
    # In the order of the schema, to which Word holds.
    return (
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
        + ("<w:evenAndOddHeaders/>" if even else "")
        + '<w:characterSpacingControl w:val="doNotCompress"/>'
        "<w:compat><w:doNotExpandShiftReturn/>"
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{_COMPAT}" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
    )


def _with_chinese_faces(theme: bytes, face: Face) -> bytes:
    """Return a theme whose faces are ours: Word offers them as 中文正文 and 中文标题."""
    text = theme.decode()
    for part, name in (("majorFont", FONTS[Face.HEI]), ("minorFont", FONTS[face])):
        before, begin, rest = text.partition(f"<a:{part}>")
        _, end, after = rest.partition(f"</a:{part}>")
        faces = "".join(f'<a:{kind} typeface="{name}"/>' for kind in ("latin", "ea"))
        text = f'{before}{begin}{faces}<a:cs typeface=""/>{end}{after}'
    return text.encode()
