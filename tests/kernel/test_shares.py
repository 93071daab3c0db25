"""以上 includes the number, 超过 and 过 do not: 《民法典》第一千二百五十九条."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shequ_desktop.kernel.shares import Share


@pytest.mark.parametrize(
    ("share", "of", "least"),
    [
        ("> 1/2", 30, 16),
        ("> 1/2", 45, 23),
        ("> 1/2", 51, 26),
        ("> 1/2", 60, 31),
        (">= 2/3", 30, 20),
        (">= 2/3", 45, 30),
        (">= 2/3", 51, 34),
        (">= 2/3", 60, 40),
        ("> 2/3", 30, 21),
        ("> 2/3", 45, 31),
        ("> 2/3", 51, 35),
        (">= 1/5", 45, 9),
        (">= 1/5", 51, 11),
        (">= 1/10", 30, 3),
        (">= 1/10", 45, 5),
        (">= 4/5", 46, 37),
        (">= 1/3", 100, 34),
    ],
)
def test_the_least_number_is_that_of_the_law(share: str, of: int, least: int) -> None:
    assert Share.parse(share).least(of=of) == least


@given(
    inclusive=st.booleans(),
    denominator=st.integers(1, 30),
    part=st.integers(1, 30),
    of=st.integers(1, 100_000),
)
def test_one_person_less_is_too_few(
    *, inclusive: bool, denominator: int, part: int, of: int
) -> None:
    numerator = min(part, denominator)
    share = Share(numerator=numerator, denominator=denominator, inclusive=inclusive)
    least, exact = share.least(of=of), Fraction(numerator * of, denominator)

    assert share.reached(least, of=of)
    assert not share.reached(least - 1, of=of)
    assert (least >= exact) if inclusive else (least > exact)
    assert (least - 1 < exact) if inclusive else (least - 1 <= exact)


@pytest.mark.parametrize("wrong", ["1/2", "= 1/2", "> 3/2", "> 1/0", ">= 0/3", "> 0.5", ""])
def test_what_is_no_share_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="not a share"):
        Share.parse(wrong)
