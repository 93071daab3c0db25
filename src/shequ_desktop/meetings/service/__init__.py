"""What can be asked of proposals, meetings and resolutions, and done with them."""
