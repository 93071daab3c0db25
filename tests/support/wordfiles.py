"""Lays out Word files by LibreOffice, as an office would see them."""

import io
import os
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_STAND_INS = {
    "Noto Serif CJK SC": ("宋体", "仿宋", "楷体", "方正小标宋简体"),
    "Noto Sans CJK SC": ("黑体",),
}
_FONTS = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
    '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
    + "".join(
        f'<match target="pattern"><test name="family"><string>{face}</string></test>'
        f'<edit name="family" mode="assign" binding="strong"><string>{free}</string></edit></match>'
        for free, faces in _STAND_INS.items()
        for face in faces
    )
    + "</fontconfig>"
)
"""Lets free families stand in for those of Windows, as wide as they are."""


def laid_out(files: Mapping[str, bytes], folder: Path) -> Mapping[str, bytes]:
    """Return the PDF of each Word file, by its name; one start of the program for all."""
    program = shutil.which("soffice")
    assert program is not None, "LibreOffice Writer is missing: python3 dev.py test installs it"
    fonts = folder / "fonts.conf"
    fonts.write_text(_FONTS, "utf-8")
    for name, content in files.items():
        (folder / f"{name}.docx").write_bytes(content)
    subprocess.run(  # noqa: S603 - a known program, files of our own
        [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--convert-to", "pdf", "--outdir", str(folder)),
            *(str(folder / f"{name}.docx") for name in files),
        ],
        check=True,
        capture_output=True,
        timeout=120,
        env={**os.environ, "FONTCONFIG_FILE": str(fonts)},
    )
    return {name: (folder / f"{name}.pdf").read_bytes() for name in files}


def part(content: bytes, name: str) -> ET.Element:
    """Return a part of a Word file, such as ``word/styles.xml``."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return ET.fromstring(package.read(name))


def parts(content: bytes) -> Mapping[str, bytes]:
    """Return all parts of a Word file, by name."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def words_of(content: bytes) -> str:
    """Return what the text of a Word file says, in order, without its heads and feet."""
    body = part(content, "word/document.xml")
    return "".join(each.text or "" for each in body.iter(f"{W}t"))
