"""The editions of the file's layout. Alembic walks from one to the next; see ``vault``.

A new file is laid out from the tables as they are today and stamped with ``HEAD``.
To add an edition: one module in ``versions`` (its number, the number before), its
number at the end of ``EDITIONS``, and a test that opens a file of the edition before.
"""

EDITIONS = ("0001", "0002", "0003")
"""Every edition this program can open, oldest first."""
HEAD = EDITIONS[-1]
