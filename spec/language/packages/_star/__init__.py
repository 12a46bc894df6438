__all__ = ['listed', '_private', 'submodule']
listed = 1
_private = 2
unlisted = 3
