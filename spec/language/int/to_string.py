# str, repr, hex, oct and bin of ints of any size and sign.
for n in (0, 1, -1, 9, 10, -10, 255, -255, 2**31, -(2**31), 2**53 + 1, -(2**63), 10**25, -(10**25) + 1):
    print(str(n), repr(n), hex(n), oct(n), bin(n) if abs(n) < 2**35 else len(bin(n)))
print(1000000, 999999999999999999, 123456789**5)
print(10**21, 10**22, 10**50 + 7, -(7**60))
print(str(100000000000000000000000), str(1000000000000000000000001))
print(hex(True), bin(False), oct(True), str(True), repr(True))
import sys
print(len(str(2**1000)), str(2**1000)[:20], str(3**700)[-20:])
for f in (hex, oct, bin):
    for value in (1.0, '1', None):
        try:
            f(value)
        except TypeError as e:
            print(f.__name__, e)

class Index:
    def __index__(self):
        return 42

print(hex(Index()), oct(Index()), bin(Index()))
