from . import first, version
from .first import two
from .sub import helper
import _pk.sub.deep.leaf as leaf
result = (first.one, version, two(), helper(), leaf.name)
