"""What the frozen console starts with."""

import sys

from shequ_desktop.console import main

sys.exit(main())
