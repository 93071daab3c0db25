"""Floors that the program must not fall through; ``python dev.py bench`` runs them all."""
