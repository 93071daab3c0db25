"""The windows of the funds."""
