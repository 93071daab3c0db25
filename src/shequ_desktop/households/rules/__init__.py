"""The pure rules of the household ledger."""
