"""The desk as the house makes it: with the safeguard that rooms ask before large changes."""

from shequ_desktop.gui.desk import Desk
from shequ_desktop.kernel.safeguard import Safeguard


class HouseDesk(Desk):
    """A desk whose ``safeguard`` makes a verified backup before something large."""

    safeguard: Safeguard
