"""Papers, workbooks and files: the toolkit of every room's ``documents``. Knows no room."""
