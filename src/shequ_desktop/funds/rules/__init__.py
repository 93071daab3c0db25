"""The pure rules of money and projects. All amounts are integer fen."""
