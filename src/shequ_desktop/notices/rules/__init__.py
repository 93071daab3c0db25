"""The pure rules of the board: how long, by when, in which state, and what speaks against it."""
