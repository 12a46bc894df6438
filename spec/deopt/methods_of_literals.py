# Methods and attributes of int and other literals in hot code.
class V:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return self.v < other


def literals(n):
    x = 3
    x = (x := ((-(2**63) if V(x) < 9007199254740993.0 else x) - (1).real))
    return x, (5).bit_length(), (7).real + n, 2 .imag, (-3).conjugate(), 1.5.is_integer(), True.real, (1 << 70).bit_count()


for turn in range(8):
    print(literals(turn))
