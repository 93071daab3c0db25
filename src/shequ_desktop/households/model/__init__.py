"""The tables of the household ledger, and the lines that lists are made of."""
