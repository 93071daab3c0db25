"""The fonts of this computer, whichever they are."""

from shequ_desktop.documents.fonts import FontShelf


def test_every_face_is_set_in_a_font_that_is_here() -> None:
    shelf = FontShelf()

    assert set(shelf.faces) == {"song", "hei", "fang", "kai", "title"}
    for families in shelf.faces.values():
        assert set(families) <= set(shelf.fonts.families())


def test_only_the_faces_that_a_paper_needs_are_reported_as_replaced() -> None:
    shelf = FontShelf()
    replaced = shelf.replaced(("title", "hei"))

    assert shelf.replaced(()) is None
    if replaced is not None:  # a computer with all of them has nothing to report
        assert set(replaced.wanted.split("、")) <= {"小标宋", "黑体"}
