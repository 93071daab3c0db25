"""What can be asked of volunteers, posts and hours, and done with them."""
