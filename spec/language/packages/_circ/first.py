a = 1
from . import second
b = second.get()
