"""Sheets: tiles at full size, piles turned by hand, jobs, going on, and moving by half millimetres."""

import itertools
from pathlib import Path

import pytest
from support.papers import ink_box_mm, is_blank, plumbed
from support.printers import printer_to

from shequ_desktop.documents.paper import Paper, Slip, Slips, Style
from shequ_desktop.documents.pdf import MM_PER_INCH, Raster, open_pdf
from shequ_desktop.documents.tiling import Box
from shequ_desktop.documents.typesetting import Press
from shequ_desktop.gui.print_plan import (
    SAFE_EDGES_MM,
    Face,
    Fitting,
    PrintOrder,
    Turning,
    cut_off,
    jobs_of,
    sides_of,
)
from shequ_desktop.gui.print_test_page import label_outlines, print_test_page
from shequ_desktop.gui.printing import PrintRun
from shequ_desktop.kernel.progress import Cancelled, NoProgress

pytestmark = pytest.mark.usefixtures("qapp")

A4 = (210.0, 297.0)
DPI = 200
DARK = 128


def typeset(folder: Path, source: str) -> bytes:
    (folder / "sheet.typ").write_text(f"#let paper = [{source}]", "utf-8")
    return Press(templates=folder).pdf("sheet", {}).content


@pytest.fixture
def ruled(tmp_path: Path) -> bytes:
    """Return an A3 page within 277 × 390 mm: a bar of 250 mm, one of 380 mm, marks each 50 mm."""
    marks = "\n".join(
        f"#place(dx: 20mm, dy: {20 + mm}mm, rect(width: 30mm, height: 1mm, fill: black))"
        for mm in range(0, 381, 50)
    )
    return typeset(
        tmp_path,
        '#set page(paper: "a3", margin: 0mm)\n'
        "#place(dx: 20mm, dy: 20mm, rect(width: 1mm, height: 380mm, fill: black))\n"
        "#place(dx: 20mm, dy: 399mm, rect(width: 250mm, height: 1mm, fill: black))\n" + marks,
    )


def numbered(folder: Path, pages: int) -> bytes:
    """Return A4 pages with a bar as many half millimetres long as their number, plus 10 mm."""
    return typeset(
        folder,
        '#set page(paper: "a4", margin: 20mm)\n'
        f"#for n in range({pages}) {{ rect(width: 10mm + n * 0.5mm, height: 5mm, fill: black)\n"
        f"if n < {pages - 1} {{ pagebreak() }} }}",
    )


def number_of(content: bytes, page: int) -> int | None:
    """Return which of ``numbered`` a printed page is, from 1; ``None`` if it is blank."""
    if is_blank(content, page):
        return None
    left, _, right, _ = ink_box_mm(content, page)
    return round((right - left - 10) * 2) + 1


def numbers(path: Path) -> list[int | None]:
    content = path.read_bytes()
    return [number_of(content, page) for page in range(len(plumbed(content)))]


def order(**changes: object) -> PrintOrder:
    return PrintOrder(**{"pages": (0,), "name": "通知", **changes})  # type: ignore[arg-type] # the test's own words


def run_all(content: bytes, path: Path, wanted: PrintOrder) -> PrintRun:
    run = PrintRun(content, printer_to(path, DPI), wanted)
    run.go_on(NoProgress())
    return run


def dark_column_mm(content: bytes, page: int, x_mm: float) -> list[float]:
    """Return where, in millimetres from above, ink begins along the vertical line ``x_mm``."""
    with open_pdf(content) as pages:
        raster = pages.render(page, DPI, grey=True)
    x = round(x_mm / MM_PER_INCH * DPI)
    ink = [raster.pixels[y * raster.stride + x] < DARK for y in range(raster.height)]
    return [y / DPI * MM_PER_INCH for y in range(1, raster.height) if ink[y] and not ink[y - 1]]


# ---------------------------------------------------------------- tiles


def test_an_a3_page_comes_on_two_a4_sheets_at_its_own_size(ruled: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"

    run = run_all(ruled, target, order(sheet_mm=A4, fitting=Fitting.TILES))

    printed = target.read_bytes()
    assert run.total == 2
    for page in plumbed(printed):
        assert (page.width, page.height) == pytest.approx((842, 595), abs=1)
    upper = ink_box_mm(printed, 0)
    # Marks 50 mm apart on the page are 50 mm apart on both sheets.
    for page in (0, 1):
        marks = dark_column_mm(printed, page, upper[0] + 20)
        gaps = [two - one for one, two in itertools.pairwise(marks)]
        fifties = [gap for gap in gaps if 40 < gap < 60]
        assert len(fifties) >= 2
        assert fifties == pytest.approx([50] * len(fifties), abs=0.3)


def test_the_sheets_of_a_page_join_without_a_gap_and_lose_nothing(ruled: bytes) -> None:
    with open_pdf(ruled) as pages:
        sides = sides_of(
            order(sheet_mm=A4, fitting=Fitting.TILES),
            pages.size_mm,
            lambda _page: Box(20, 20, 250, 380),
        )
    parts = [side.part for side in sides if side is not None and side.part is not None]

    assert parts[0].top <= 20
    assert parts[1].top < parts[0].bottom - 3.9  # what the glue holds
    assert parts[1].bottom >= 400
    assert [side.tile.label for side in sides if side and side.tile] == ["拼接 1/2", "拼接 2/2"]


def test_every_part_says_which_it_is_and_shows_where_to_cut(ruled: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    run_all(ruled, target, order(sheet_mm=A4, fitting=Fitting.TILES))
    with open_pdf(ruled) as pages:
        sides = sides_of(
            order(sheet_mm=A4, fitting=Fitting.TILES),
            pages.size_mm,
            lambda _page: Box(20, 20, 250, 380),
        )
    with open_pdf(target.read_bytes()) as printed:
        for page, side in enumerate(sides):
            assert side is not None
            assert side.tile is not None
            raster = printed.render(page, DPI, grey=True)
            label = side.tile.label_box
            assert darkest(raster, label) < DARK
            assert side.tile.ticks
            for tick in side.tile.ticks:
                around = Box(tick.left - 0.4, tick.top - 0.4, tick.width + 0.8, tick.height + 0.8)
                assert darkest(raster, around) < DARK


def darkest(raster: Raster, box: Box) -> int:
    dot = DPI / MM_PER_INCH
    rows = range(int(box.top * dot), int(box.bottom * dot) + 1)
    stride, pixels = raster.stride, raster.pixels
    return min(
        min(pixels[y * stride + int(box.left * dot) : y * stride + int(box.right * dot) + 1])
        for y in rows
    )


def test_an_a2_page_comes_on_four_a4_sheets(tmp_path: Path) -> None:
    large = typeset(
        tmp_path,
        '#set page(paper: "a2", margin: 25mm)\n#rect(width: 370mm, height: 540mm, stroke: 2pt)',
    )

    run = run_all(large, tmp_path / "printed.pdf", order(sheet_mm=A4, fitting=Fitting.TILES))

    assert run.total == len(plumbed((tmp_path / "printed.pdf").read_bytes()))
    assert 4 <= run.total <= 6


def test_a_large_page_is_shrunk_until_all_of_it_can_be_printed(
    ruled: bytes, tmp_path: Path
) -> None:
    target = tmp_path / "printed.pdf"

    run_all(ruled, target, order(sheet_mm=A4, fitting=Fitting.SHRINK))

    (page,) = plumbed(target.read_bytes())
    assert (page.width, page.height) == pytest.approx((595, 842), abs=1)
    left, top, right, bottom = ink_box_mm(target.read_bytes(), 0)
    assert min(left, top, 210 - right, 297 - bottom) >= 5
    scale = min(200 / 297, 287 / 420)
    assert (right - left, bottom - top) == pytest.approx((250 * scale, 380 * scale), abs=0.5)


def test_at_its_actual_size_a_large_page_loses_its_edges(ruled: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"

    run_all(ruled, target, order(sheet_mm=A4, fitting=Fitting.ACTUAL))

    marks = dark_column_mm(target.read_bytes(), 0, 2)
    assert [two - one for one, two in itertools.pairwise(marks)] == pytest.approx(
        [50] * (len(marks) - 1), abs=0.3
    )


def test_ink_where_the_printer_cannot_print_is_noticed() -> None:
    face = Face(page=0, sheet_mm=A4)

    assert not cut_off(face, Box(5, 5, 200, 287), SAFE_EDGES_MM)
    assert cut_off(face, Box(4.9, 5, 200, 287), SAFE_EDGES_MM)
    assert cut_off(face, Box(5, 5, 200, 287.2), SAFE_EDGES_MM)
    assert not cut_off(face, Box(105, 148, 0, 0), SAFE_EDGES_MM)


# ---------------------------------------------------------------- both sides


def test_a_pile_turned_by_hand_has_its_backs_from_the_last_sheet_on(tmp_path: Path) -> None:
    content = numbered(tmp_path, 5)
    fronts, backs = tmp_path / "fronts.pdf", tmp_path / "backs.pdf"
    printer = printer_to(fronts, DPI)
    run = PrintRun(content, printer, order(pages=tuple(range(5)), turning=Turning.HAND))

    run.go_on(NoProgress())
    assert run.must_turn
    assert (run.sheets_to_turn, run.sent) == (3, 0)
    assert numbers(fronts) == [1, 3, 5]

    printer.setOutputFileName(str(backs))
    run.go_on(NoProgress())
    assert run.is_done
    assert run.sent == run.total == 3
    assert numbers(backs) == [None, 4, 2]


def test_a_printer_that_draws_in_the_first_sheet_first_gets_the_backs_in_order(
    tmp_path: Path,
) -> None:
    content = numbered(tmp_path, 4)
    printer = printer_to(tmp_path / "fronts.pdf", DPI)
    run = PrintRun(content, printer, order(pages=tuple(range(4)), turning=Turning.HAND))
    run.go_on(NoProgress())

    run.set_backs_reversed(backs_reversed=False)
    printer.setOutputFileName(str(tmp_path / "backs.pdf"))
    run.go_on(NoProgress())

    assert numbers(tmp_path / "backs.pdf") == [2, 4]


def test_a_printer_that_turns_by_itself_gets_the_pages_in_order(tmp_path: Path) -> None:
    content = numbered(tmp_path, 3)
    printer = printer_to(tmp_path / "printed.pdf", DPI)

    run = PrintRun(content, printer, order(pages=(0, 1, 2), turning=Turning.PRINTER))
    run.go_on(NoProgress())

    assert run.total == 2
    assert numbers(tmp_path / "printed.pdf") == [1, 2, 3]


# ---------------------------------------------------------------- jobs and going on


@pytest.mark.parametrize(
    ("sheets", "jobs"), [(1, [1]), (49, [49]), (50, [50]), (51, [50, 1]), (101, [50, 50, 1])]
)
@pytest.mark.parametrize("turning", list(Turning))
def test_no_job_has_more_than_fifty_sheets(sheets: int, jobs: list[int], turning: Turning) -> None:
    sides = 1 if turning is Turning.NOBODY else 2
    wanted = order(pages=tuple(range(sheets * sides)), turning=turning)

    made = jobs_of(wanted, sides_of(wanted, lambda _page: A4, lambda _page: Box(0, 0, 1, 1)))

    assert [job.sheets for job in made if job.completes] == jobs
    assert [job.first_sheet for job in made if job.completes] == [
        1 + 50 * number for number in range(len(jobs))
    ]
    assert sum(len(job.sides) for job in made) == sheets * sides
    passes = 2 if turning is Turning.HAND else 1
    assert max(len(job.sides) for job in made) <= 50 * sides / passes


def test_printing_goes_on_from_a_sheet(tmp_path: Path) -> None:
    content = numbered(tmp_path, 7)
    target = tmp_path / "printed.pdf"

    run = run_all(content, target, order(pages=tuple(range(7)), first_sheet=5))

    assert (run.sent, run.total) == (7, 7)
    assert numbers(target) == [5, 6, 7]


def test_two_sided_printing_goes_on_from_a_sheet_and_not_from_a_page(tmp_path: Path) -> None:
    content = numbered(tmp_path, 6)
    target = tmp_path / "printed.pdf"

    run_all(content, target, order(pages=tuple(range(6)), turning=Turning.PRINTER, first_sheet=2))

    assert numbers(target) == [3, 4, 5, 6]


class _StopAt:
    def __init__(self, side: int) -> None:
        self.side = side

    def report(self, done: int, _total: int) -> None:
        if done >= self.side:
            raise Cancelled


def test_a_run_that_was_stopped_knows_which_sheets_are_out_and_goes_on_with_the_rest(
    tmp_path: Path,
) -> None:
    content = numbered(tmp_path, 1)
    printer = printer_to(tmp_path / "printed.pdf", 72)
    run = PrintRun(content, printer, order(copies=60))

    with pytest.raises(Cancelled):
        run.go_on(_StopAt(55))

    assert (run.begun, run.sent, run.total) == (True, 50, 60)
    again = PrintRun(content, printer, order(copies=60, first_sheet=run.sent + 1))
    again.go_on(NoProgress())
    assert again.sent == 60
    assert len(plumbed((tmp_path / "printed.pdf").read_bytes())) == 10


# ---------------------------------------------------------------- moving


@pytest.mark.parametrize("offset", [(0.5, 0.0), (-2.0, 1.5), (0.0, -3.5)])
def test_everything_is_moved_by_what_the_printer_needs(
    tmp_path: Path, offset: tuple[float, float]
) -> None:
    content = numbered(tmp_path, 1)
    target = tmp_path / "printed.pdf"

    run_all(content, target, order(sheet_mm=A4, offset_mm=offset))

    was, now = ink_box_mm(content, 0), ink_box_mm(target.read_bytes(), 0)
    moved = [after - before for before, after in zip(was, now, strict=True)]
    assert moved == pytest.approx([*offset, *offset], abs=0.2)


def test_the_test_page_has_its_frame_where_the_ruler_expects_it(tmp_path: Path) -> None:
    for offset in ((0.0, 0.0), (1.5, -2.0)):
        target = tmp_path / "test.pdf"
        print_test_page(printer_to(target, 300), A4, offset)
        right, down = offset
        assert ink_box_mm(target.read_bytes(), 0) == pytest.approx(
            (10 + right, 10 + down, 200 + right, 287 + down), abs=0.3
        )


def test_the_rulers_of_the_test_page_are_a_hundred_millimetres_long(tmp_path: Path) -> None:
    target = tmp_path / "test.pdf"
    print_test_page(printer_to(target, 600), A4, (0, 0))

    # The long ticks, each centimetre, below the upper edge of the frame.
    ticks = dark_column_mm(target.read_bytes(), 0, 14.3)

    tens = [mm for mm in ticks if any(abs(mm - 10 - ten) < 0.6 for ten in range(0, 101, 10))]
    assert tens[-1] - tens[0] == pytest.approx(100, abs=0.3)


def test_the_test_page_of_labels_shows_where_each_label_lies() -> None:
    slips = Slips(slips=(Slip(front=()),), across=3, down=8, label_mm=(63.5, 33.9), gap_mm=(2.5, 0))

    outlines = label_outlines(Paper(name="标签", style=Style.SLIP, blocks=(slips,)), A4)

    assert len(outlines) == 24
    first, last = outlines[0], outlines[-1]
    assert (first.left(), first.top()) == pytest.approx((7.25, 12.9))
    assert (last.right(), last.bottom()) == pytest.approx((210 - 7.25, 297 - 12.9))
    assert outlines[1].left() - first.right() == pytest.approx(2.5)
