"""Printers that print into files, so that a ruler can be laid on what comes out."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from shequ_desktop.documents.paper import (
    Block,
    PageBreak,
    Paper,
    Paragraph,
    Size,
    Style,
    Title,
    text,
)


def printer_to(path: Path, dpi: int = 150) -> QPrinter:
    """Return a printer that prints into the PDF file ``path``."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(dpi)
    return printer


def paper(pages: int, size: Size = Size.A4) -> Paper:
    """Return a notice of so many pages, each with a little more text than the one before."""
    blocks: list[Block] = [Title(words="停水通知")]
    for page in range(pages):
        if page:
            blocks.append(PageBreak())
        lines = "各位居民：因管道检修，本周六停水一天。" * (page + 3)
        blocks.append(Paragraph(words=text(f"第{page + 1}段　{lines}")))
    return Paper(name="停水通知", style=Style.NOTICE, size=size, blocks=tuple(blocks))
