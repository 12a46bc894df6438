# an error in a module of a package
from _bad import raises
