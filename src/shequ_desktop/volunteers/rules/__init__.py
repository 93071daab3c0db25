"""The pure rules of volunteers, posts and hours."""
