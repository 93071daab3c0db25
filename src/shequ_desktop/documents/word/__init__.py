"""Writes papers as Word files that an office can go on editing, in Word and in WPS."""

from shequ_desktop.documents.word.writing import write_word

__all__ = ["write_word"]
