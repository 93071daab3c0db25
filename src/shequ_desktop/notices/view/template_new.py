"""A new block, panel or row of a template, as it is put in. Knows no window."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from shequ_desktop.documents.templates import (
    CardLineSpec,
    CardsSpec,
    ColumnSpec,
    EachSpec,
    FactSpec,
    FactsSpec,
    FigureSpec,
    FiguresSpec,
    GapSpec,
    HeadingSpec,
    PageBreakSpec,
    PanelSpec,
    PanelsSpec,
    ParagraphSpec,
    PartSpec,
    PictureSpec,
    QrCodeSpec,
    SignatureSpec,
    SignLinesSpec,
    SlipsSpec,
    TableSpec,
    TitleSpec,
)

EMPTY: Mapping[type[Any], Any] = MappingProxyType(
    {
        TitleSpec: TitleSpec(words=""),
        HeadingSpec: HeadingSpec(words=""),
        ParagraphSpec: ParagraphSpec(words=""),
        FactsSpec: FactsSpec(facts=(FactSpec(label=""),)),
        TableSpec: TableSpec(columns=(ColumnSpec(title="", stretch=True),)),
        FiguresSpec: FiguresSpec(figures=(FigureSpec(label="", words=""),)),
        CardsSpec: CardsSpec(list="", title=""),
        SignLinesSpec: SignLinesSpec(labels=("签字：",)),
        SignatureSpec: SignatureSpec(organisation="", day=""),
        PictureSpec: PictureSpec(content="", width_mm=50),
        QrCodeSpec: QrCodeSpec(content=""),
        GapSpec: GapSpec(),
        PageBreakSpec: PageBreakSpec(),
        PanelsSpec: PanelsSpec(panels=(PanelSpec(title=""),)),
        PanelSpec: PanelSpec(title=""),
        SlipsSpec: SlipsSpec(),
        PartSpec: PartSpec(part=""),
        EachSpec: EachSpec(list=""),
        FactSpec: FactSpec(label=""),
        ColumnSpec: ColumnSpec(title="", width=25),
        FigureSpec: FigureSpec(label="", words=""),
        CardLineSpec: CardLineSpec(label="", words=""),
    }
)
"""A new one of each."""
