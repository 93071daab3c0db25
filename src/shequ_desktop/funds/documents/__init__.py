"""The papers of the funds."""
