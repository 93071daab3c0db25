"""The street's copy of many communities: the same merge, on PostgreSQL."""
