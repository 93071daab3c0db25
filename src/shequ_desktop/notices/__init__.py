"""公示打印: what is posted on the community's board, for how long, and what residents say to it."""
