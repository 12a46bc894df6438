import sys
from _array import ArrayType, array, typecodes

# `collections.abc` does it where it comes later.
if 'collections.abc' in sys.modules:
    sys.modules['collections.abc'].MutableSequence.register(array)
