# NotImplemented hands the operation on; when nobody takes it, TypeError or identity decides.
calls = []
class L:
    def __add__(self, o): calls.append('L.add'); return NotImplemented
    def __lt__(self, o): calls.append('L.lt'); return NotImplemented
    def __eq__(self, o): calls.append('L.eq'); return NotImplemented
    def __ne__(self, o): calls.append('L.ne'); return NotImplemented
class R:
    def __radd__(self, o): calls.append('R.radd'); return NotImplemented
    def __gt__(self, o): calls.append('R.gt'); return NotImplemented
    def __eq__(self, o): calls.append('R.eq'); return NotImplemented
def show(f):
    calls.clear()
    try:
        r = f()
    except TypeError as e:
        r = e
    print(r, calls)
l, r = L(), R()
show(lambda: l + r)
show(lambda: l < r)
show(lambda: l > r)
show(lambda: l == r)
show(lambda: l != r)
show(lambda: l == l)
show(lambda: l != l)
show(lambda: l + l)
show(lambda: l - r)
show(lambda: l <= r)
print(NotImplemented, type(NotImplemented).__name__)
print((5).__add__('x'), 'a'.__eq__(1), [].__lt__(()), (1).__lt__(2.0), (1.0).__add__(2))
