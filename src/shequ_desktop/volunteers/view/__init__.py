"""The windows of the volunteers."""
