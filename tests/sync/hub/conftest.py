"""A real PostgreSQL, a database for each test."""

from support.postgres import database, engine, postgres

__all__ = ["database", "engine", "postgres"]
