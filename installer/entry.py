"""What the frozen program starts with: by its own name the window or the console."""

import sys
from pathlib import Path

if Path(sys.executable).stem == "shequ":
    from shequ_desktop.console import main
else:
    from shequ_desktop.app import main

sys.exit(main())
