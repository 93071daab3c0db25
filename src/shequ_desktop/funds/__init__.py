"""经费公开: every fen explained, from its source to the notice that says what became of it."""
