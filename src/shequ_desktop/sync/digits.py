"""Keys as digits: read aloud over a telephone, or typed from the sheet in the safe."""

import unicodedata

from shequ_desktop.storage.keyring import Cost, is_recovery_code, new_recovery_code
from shequ_desktop.sync.refusals import WrongPaperCode
from shequ_desktop.sync.suite import PrivateKeys, PublicKeys, derive, slow_hash

GROUPS, DIGITS = 8, 5

_COST = Cost()
_SALT = b"shequ-digits-1"


def spoken(keys: PublicKeys) -> str:
    """Return keys as eight groups of five digits, to be compared by two people.

    They follow from the keys by a slow hash: making other keys with the same 40 digits
    takes 10^40 tries of a third of a second.
    """
    number = int.from_bytes(slow_hash(keys.signing + keys.exchange, _SALT, _COST), "big")
    digits = f"{number % 10 ** (GROUPS * DIGITS):0{GROUPS * DIGITS}}"
    return " ".join(digits[at : at + DIGITS] for at in range(0, len(digits), DIGITS))


class PaperKeys:
    """The secrets that the sheet in the safe stands for: the community's root, and recovery.

    Args:
        code: The nine groups, with or without what stands between them.
        community: Whose sheet it is, 32 hex digits.

    Raises:
        WrongPaperCode: the last group does not fit the others.
    """

    def __init__(self, code: str, community: str) -> None:
        plain = unicodedata.normalize("NFKC", code)
        digits = "".join(sign for sign in plain if sign.isascii() and sign.isdigit())
        if not is_recovery_code(digits):
            raise WrongPaperCode("check group")
        secret = slow_hash(digits.encode(), bytes.fromhex(community), _COST)
        self.root = derive(secret, b"root")
        self.recovery = PrivateKeys(
            derive(secret, b"recovery signing"), derive(secret, b"recovery exchange")
        )


def new_paper_code() -> str:
    """Return a code for a new sheet: 132 bits in eight groups, and a ninth that checks them."""
    return new_recovery_code()
