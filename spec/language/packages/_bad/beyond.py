from .. import nothing
