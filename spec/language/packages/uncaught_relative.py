# a relative import in a script
from . import sibling
