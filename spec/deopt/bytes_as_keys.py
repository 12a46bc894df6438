# Bytes that are compared and looked up: equal ones, derived classes, bytearrays, other keys with the same hash; bytearrays that grow.
class B(bytes):
    pass


class C(bytes):
    def __eq__(self, other):
        return "asked"

    __hash__ = bytes.__hash__


class D(bytes):
    def __hash__(self):
        return hash(b"ab")


keys = [bytes((i, i + 1)) for i in range(50)]
table = {k: i for i, k in enumerate(keys)}
other = [bytes([i, i + 1]) for i in range(60)]


def look(n):
    found = missing = same = 0
    for _ in range(n):
        for k in other:
            if k in table:
                found += table[k]
            else:
                missing += 1
            same += k == keys[7]
            same += k != keys[7]
            same += k < keys[7]
            same += k >= keys[7]
    return found, missing, same


print(look(50))
table[B(b"\x01\x02")] = "derived"
table[(b"ab", 1)] = "tuple"
print(table[b"\x01\x02"], table[keys[1]], table[(bytes([97, 98]), 1)], len(table))
print(b"ab" == B(b"ab"), B(b"ab") == b"ab", b"ab" == C(b"ab"), C(b"ab") == b"ab", b"ab" != C(b"ab"))
print(b"ab" == bytearray(b"ab"), bytearray(b"ab") == b"ab", b"ab" == "ab", b"ab" == 5)
print({b"ab": 1}.get(C(b"ab")), {C(b"ab"): 1}.get(b"ab"), {b"ab": 1}.get(D(b"xy")), {b"ab": 1}.get("ab"), {"ab": 1}.get(b"ab"))
long = bytes(range(200))
print(hash(long) == hash(bytes(range(200))), hash(long) == hash(long), {long: 1}[bytes(range(200))], hash(B(long)) == hash(long))
for bad in ("b'a' < 'a'", "b'a' < 1", "{bytearray(b'a'): 1}", "bytes((1, 256))", "bytes((1, 'a'))", "bytes((1, -1))", "bytearray((300,))", "bytearray().append(256)", "bytearray().append('a')", "bytearray().append(1.5)"):
    try:
        eval(bad)
    except (TypeError, ValueError) as e:
        print(bad, type(e).__name__, e)


class I:
    def __index__(self):
        return 65


def grow(n, a):
    for i in range(n):
        a.append(i & 255)
    a.append(True)
    a.append(I())
    return len(a), a[:3], a[-3:], sum(a)


print(grow(10, bytearray()), grow(5000, bytearray(b"xyz")))
print(bytes((1, True, 2)), bytes((I(), 3)), bytearray((1, 2, 3)), bytes(()))
a = bytearray(b"abc")
with memoryview(a) as m:
    try:
        a.append(1)
    except BufferError as e:
        print(type(e).__name__, a)
a.append(100)
a.pop()
a.append(101)
print(a)
