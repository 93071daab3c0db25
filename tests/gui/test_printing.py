"""What comes out of a printer: at its own size and place, the pages that were asked for."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from support.papers import ink_box_mm, is_blank, plumbed
from support.printers import paper as a_paper
from support.printers import printer_to

from shequ_desktop.documents.pdf import open_pdf
from shequ_desktop.documents.setting import set_paper
from shequ_desktop.documents.typesetting import Press, usual_press
from shequ_desktop.gui.print_plan import SHEETS_A_JOB, PrintOrder, Turning, pages_named
from shequ_desktop.gui.printing import NoPrinter, PrinterRefused, PrintRun, printer_named
from shequ_desktop.kernel.progress import Cancelled, NoProgress, Progress

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def paper() -> bytes:
    """Return two pages that look different."""
    return set_paper(a_paper(2), usual_press()).content


def order(**changes: object) -> PrintOrder:
    return PrintOrder(**{"pages": (0, 1), "name": "户情卡", **changes})  # type: ignore[arg-type] # the test's own words


def print_pages(content: bytes, printer: QPrinter, order: PrintOrder, progress: Progress) -> int:
    """Print everything and return how many sheets it took."""
    run = PrintRun(content, printer, order)
    run.go_on(progress)
    assert run.is_done
    assert run.sent == run.total
    return run.sent


def print_to_pdf(content: bytes, path: Path, order: PrintOrder) -> int:
    return print_pages(content, printer_to(path, 300), order, NoProgress())


@pytest.mark.parametrize("dpi", [200, 300, 600, 1200])
def test_the_ink_lands_where_the_page_has_it(paper: bytes, tmp_path: Path, dpi: int) -> None:
    target = tmp_path / "printed.pdf"
    print_pages(paper, printer_to(target, dpi), order(), NoProgress())
    printed = target.read_bytes()

    for page in (0, 1):
        assert ink_box_mm(printed, page) == pytest.approx(ink_box_mm(paper, page), abs=0.3)


def test_bands_leave_no_white_line_between_them(paper: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    print_to_pdf(paper, target, order(pages=(0,)))

    with open_pdf(paper) as original, open_pdf(target.read_bytes()) as printed:
        # The same resolution as the print: each of its dots is one of ours.
        was = original.render(0, 300, grey=True)
        now = printed.render(0, 300, grey=True)
    for top in range(472, was.height - 472, 472):
        for row in range(top - 2, top + 3):
            at = row * was.stride
            inked_was = sum(value < 128 for value in was.pixels[at : at + was.width])
            at = row * now.stride
            inked_now = sum(value < 128 for value in now.pixels[at : at + now.width])
            assert abs(inked_was - inked_now) <= max(60, inked_was // 2), row


def test_a_landscape_page_gets_landscape_paper(tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"
    (tmp_path / "wide.typ").write_text(
        '#let paper = { set page(paper: "a4", flipped: true); [宽] }', "utf-8"
    )
    wide = Press(templates=tmp_path).pdf("wide", {}).content
    print_to_pdf(wide, target, order(pages=(0,)))

    (page,) = plumbed(target.read_bytes())
    assert (page.width, page.height) == pytest.approx((842, 595), abs=1)
    assert ink_box_mm(target.read_bytes(), 0) == pytest.approx(ink_box_mm(wide, 0), abs=0.3)


def looks(content: bytes) -> list[tuple[int, ...]]:
    return [
        tuple(round(side) for side in ink_box_mm(content, page, dpi=72))
        for page in range(len(plumbed(content)))
    ]


def test_copies_come_as_whole_documents(paper: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"

    sheets = print_to_pdf(paper, target, order(copies=3))

    first, second = looks(paper)
    assert sheets == 6
    assert looks(target.read_bytes()) == [
        pytest.approx(each, abs=1) for each in [first, second] * 3
    ]


def test_only_the_chosen_pages_come(paper: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"

    assert print_to_pdf(paper, target, order(pages=(1,))) == 1
    assert looks(target.read_bytes()) == [pytest.approx(looks(paper)[1], abs=1)]


def test_each_two_sided_copy_begins_a_new_sheet(paper: bytes, tmp_path: Path) -> None:
    target = tmp_path / "printed.pdf"

    sheets = print_to_pdf(paper, target, order(pages=(0,), copies=2, turning=Turning.PRINTER))

    assert sheets == 2
    printed = target.read_bytes()
    assert [is_blank(printed, page) for page in range(4)] == [False, True, False, True]
    assert len(plumbed(printed)) == 4


def test_grey_paper_has_no_colour(tmp_path: Path) -> None:
    (tmp_path / "red.typ").write_text(
        "#let paper = rect(width: 5cm, height: 5cm, fill: red)", "utf-8"
    )
    red = Press(templates=tmp_path).pdf("red", {}).content
    colours = []
    for grey in (False, True):
        target = tmp_path / f"{grey}.pdf"
        print_to_pdf(red, target, order(pages=(0,), grey=grey))
        with open_pdf(target.read_bytes()) as pages:
            picture = pages.render(0, 50)
        at = 80 * picture.stride + 80 * 4
        blue, _green, reddish = picture.pixels[at : at + 3]
        colours.append(reddish - blue)

    assert colours[0] > 100
    assert colours[1] == 0


class Counting:
    def __init__(self, stop_at: int) -> None:
        self.stop_at = stop_at
        self.seen: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if done >= self.stop_at:
            raise Cancelled


def test_long_work_goes_to_the_spooler_in_jobs_and_counts_on(paper: bytes, tmp_path: Path) -> None:
    progress = Counting(stop_at=1000)
    target = tmp_path / "printed.pdf"

    sheets = print_pages(
        paper,
        printer_to(target, 72),
        order(pages=(0,), copies=SHEETS_A_JOB + 3),
        progress,
    )

    assert sheets == SHEETS_A_JOB + 3
    assert progress.seen[-1] == (SHEETS_A_JOB + 3, SHEETS_A_JOB + 3)
    assert progress.seen == sorted(progress.seen)
    assert len(plumbed(target.read_bytes())) == 3  # the second job, written over the first


def test_printing_stops_where_it_is_told_to(paper: bytes, tmp_path: Path) -> None:
    progress = Counting(stop_at=2)

    with pytest.raises(Cancelled):
        print_pages(paper, printer_to(tmp_path / "a.pdf", 72), order(copies=20), progress)

    assert progress.seen[-1] == (2, 40)


def test_a_printer_that_does_not_take_the_job_is_a_problem(paper: bytes, tmp_path: Path) -> None:
    with pytest.raises(PrinterRefused):
        print_pages(paper, printer_to(tmp_path / "gone" / "a.pdf", 72), order(), NoProgress())


def test_a_printer_that_is_not_there_is_told_with_a_way_out() -> None:
    with pytest.raises(NoPrinter):
        printer_named("没有这台打印机")

    assert "保存为 PDF" in NoPrinter.sentence


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("1", (0,)),
        ("1-3,5", (0, 1, 2, 4)),
        ("５，１～２", (4, 0, 1)),
        ("2-2、2 3", (1, 2)),
        (" 9 ", (8,)),
    ],
)
def test_page_numbers_are_read_as_people_type_them(typed: str, pages: tuple[int, ...]) -> None:
    assert pages_named(typed, 9) == pages


@pytest.mark.parametrize("typed", ["", ",", "0", "10", "3-1", "1-10", "a", "1--2", "-3", "1.5"])
def test_page_numbers_that_are_not_there_are_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        pages_named(typed, 9)
