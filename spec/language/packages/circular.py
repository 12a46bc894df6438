# modules of a package that import each other
import _circ
print(_circ.a, _circ.first.b, _circ.second.get())
import _circ.half
try:
    import _circ.left
except ImportError as e:
    print(e)
