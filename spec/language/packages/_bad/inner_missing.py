import _bad.no_such
