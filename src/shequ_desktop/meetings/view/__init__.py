"""The windows of the meetings."""
