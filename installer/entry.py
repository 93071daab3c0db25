"""What the frozen program starts with: the window."""

import sys

from shequ_desktop.app import main

sys.exit(main())
