"""A package."""
print('init', __name__, __package__)
version = '1.0'
from . import first
from .first import one as uno
