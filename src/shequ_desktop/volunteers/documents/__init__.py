"""The papers of the volunteers."""
