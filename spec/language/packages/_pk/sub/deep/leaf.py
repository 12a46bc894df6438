from ... import first as top_first
from ...first import two
from .. import helper
from . import other
name = __name__
def parents():
    return top_first.one, two(), helper(), other.x
