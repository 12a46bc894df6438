def helper():
    from ..first import one
    return 'helped', one
