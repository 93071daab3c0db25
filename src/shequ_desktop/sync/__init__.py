"""How offices without a network come to know the same: what is told, and how it is taken in."""
