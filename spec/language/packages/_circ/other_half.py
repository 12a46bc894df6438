import _circ.half as h
try:
    h.early
except AttributeError as e:
    print(e)
try:
    from _circ.half import early
except ImportError as e:
    print(e)
late = 2
