from .first import a
