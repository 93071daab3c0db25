"""The papers of the volunteers. Chinese whatever the language of the window is."""

from shequ_desktop.volunteers.documents.people import PAPERS as OF_PEOPLE
from shequ_desktop.volunteers.documents.posts import PAPERS as OF_POSTS

PAPERS = (*OF_POSTS, *OF_PEOPLE)
"""Every paper of this room, in the order of the gallery."""
