"""Records what CPython 3.13 makes of operators, methods, conversions and formatting of numbers: cases.json.

Run with CPython 3.13: python record.py. Values are written as {"i": decimal}, {"f": bits in hex}, {"t": [...]}, {"b": hex};
texts, bools and None as themselves. A result is {"ok": value} or {"error": [class, message]}.
"""

import json
import math
import operator
import os
import random
import struct
import sys

random.seed(3131)
inf, nan = math.inf, math.nan


def encode(v):
    if v is None or isinstance(v, (bool, str)):
        return v
    if isinstance(v, int):
        return {"i": str(v)}
    if isinstance(v, float):
        return {"f": "nan" if v != v else struct.pack(">d", v).hex()}
    if isinstance(v, bytes):
        return {"b": v.hex()}
    if isinstance(v, (tuple, list)):
        return {"t": [encode(x) for x in v]}
    raise TypeError(type(v))


def result(f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        if isinstance(r, complex):
            return None
        return {"ok": encode(r)}
    except Exception as e:
        if "complex" in str(e):
            return None
        message = e.args[-1] if e.args else ""
        return {"error": [type(e).__name__, message]}


def an_int():
    k = random.randrange(6)
    if k == 0:
        return random.randrange(-20, 20)
    if k == 1:
        return random.randrange(-(2**33), 2**33)
    if k == 2:
        return random.randrange(-(2**54), 2**54)
    if k == 3:
        return random.choice([1, -1]) * (2 ** random.choice([31, 32, 52, 53, 54, 62, 63, 64, 90]) + random.randrange(-2, 3))
    if k == 4:
        return random.choice([1, -1]) * random.getrandbits(random.randrange(1, 400))
    return random.choice([True, False, 0, 1, -1])


SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.125, 1e15, 1e16, 1e17, 1e21, 1e22, 1e23, 5e-324, 2.2250738585072014e-308,
           1.7976931348623157e308, inf, -inf, nan, 1e-4, 1e-5, 0.0001234, 9999999999999998.0, 123456789012345680.0, 2.675, 1.005]


def a_float():
    k = random.randrange(7)
    if k == 0:
        return struct.unpack("d", struct.pack("Q", random.getrandbits(64)))[0]
    if k == 1:
        return random.uniform(-1, 1)
    if k == 2:
        return random.randrange(-(10**6), 10**6) / random.choice([2, 4, 8, 16, 100, 1000, 1e4])
    if k == 3:
        return float(random.randrange(-(2**60), 2**60))
    if k == 4:
        return random.randrange(1, 10**6) * 10.0 ** random.randrange(-320, 300)
    if k == 5:
        return (random.randrange(-(2**20), 2**20) + 0.5) / 2 ** random.randrange(0, 20)
    return random.choice(SPECIAL)


def number():
    return random.choice([an_int, a_float])()


def spec():
    s = ""
    if random.random() < 0.4:
        s += random.choice(["", "x", "0", "\U0001f600", "<", "\xe9"]) + random.choice("<>=^")
    if random.random() < 0.4:
        s += random.choice("+- ")
    if random.random() < 0.15:
        s += "z"
    if random.random() < 0.25:
        s += "#"
    if random.random() < 0.3:
        s += "0"
    if random.random() < 0.6:
        s += str(random.randrange(0, 30))
    if random.random() < 0.4:
        s += random.choice(",_")
    if random.random() < 0.4:
        s += "." + str(random.choice([0, 1, 2, 3, 5, 10, 20, random.randrange(0, 60)]))
    if random.random() < 0.85:
        s += random.choice("bcdeEfFgGnosxX%dfge" if random.random() < 0.95 else "qz\xe9\x01,")
    if random.random() < 0.05:
        s += random.choice(".,_x{0")
    return s


def conversion():
    s = "%"
    for _ in range(random.randrange(0, 3)):
        s += random.choice("-+ #0")
    if random.random() < 0.5:
        s += str(random.randrange(0, 25))
    if random.random() < 0.4:
        s += "." + random.choice(["", "0", "1", "2", "5", "12", "40"])
    if random.random() < 0.03:
        s += random.choice("hlL")
    return s + random.choice("diuoxXeEfFgGdfgsracxe" if random.random() < 0.97 else "bnq\xe9\U0001f600%")


FIELDS = ("{} {0} {1} {a} {b} {0!r} {!s} {a!a} {:>{}} {:{}.{}} {0:{1}} {{ }} { } x \U0001f600 \xe9 {0 {! {!x} {a!\xe9} {a!r: {:{ {a[0]} {l[1]} {l[9]} "
          "{d[} {l[a]} {l.} {l..x} {l[0]x} {.real} {0.real} {0.foo} {a:>10} {a!r:>10} {:{:{}}} {a:{b}} {[0]} {\u0660} {99999999999999999999} {5} "
          "{l[\u0660]} {l[-1]} {a[b]} {a!rr} {[} {]} {a]} {l[0]]} {l[]}").split(" ")

OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod,
             "**": operator.pow, "<<": operator.lshift, ">>": operator.rshift, "&": operator.and_, "|": operator.or_, "^": operator.xor,
             "<": operator.lt, "<=": operator.le, "==": operator.eq, "!=": operator.ne, ">": operator.gt, ">=": operator.ge}

TEXTS = ["1_0.5e3", " 12 ", "1__0", "_1", "1_", "1e", "e5", ".", ".5", "5.", "+.", "-1e+5", "1e-", "0x10", "infinity", "-nan", "+Inf", "in", "1e1_0",
         "1_e5", "1._5", "\u0663.\u0665", "\u00a042\u2003", "1e400", "-1e-400", "0b101", "0o_17", "0x", "0x_1f", "00", "0_0", "012", "", " ", "-", "--1",
         "it's", "1\x00", "\u0661\u0662", "zz", "9" * 30, "1" * 60 + ".5", "2.4703282292062328e-324", "2.4703282292062327e-324", "\U0001d7d9"]


def main():
    cases = []

    def add(kind, *args, answer):
        if answer is not None:
            cases.append([kind, *[encode(a) for a in args], answer])

    for _ in range(90):
        for op, f in OPERATORS.items():
            a, b = number(), number()
            if op == "<<" and isinstance(b, int) and b > 500:
                b %= 200
            if op == "**" and isinstance(a, int) and isinstance(b, int) and b > 60:
                b %= 50
            add("binary", op, a, b, answer=result(f, a, b))
    for _ in range(60):
        a, e, m = an_int(), random.choice([random.randrange(0, 2**70), random.randrange(-5, 50)]), an_int()
        add("pow", a, e, m, answer=result(pow, a, e, m))
    for _ in range(60):
        a, x = an_int(), a_float()
        for name in ("bit_length", "bit_count", "__abs__", "__invert__", "__neg__", "__hash__", "__float__", "__repr__", "__trunc__"):
            add("method", a, name, [], answer=result(getattr(a, name)))
        n = random.randrange(-30, 5)
        add("method", int(a), "__round__", [n], answer=result(int(a).__round__, n))
        size = random.randrange(0, 12)
        for order in ("little", "big"):
            for signed in (False, True):
                add("to_bytes", a, size, order, signed, answer=result(int(a).to_bytes, size, order, signed=signed))
                data = random.randbytes(size)
                add("from_bytes", data, order, signed, answer=result(int.from_bytes, data, order, signed=signed))
        for name in ("is_integer", "as_integer_ratio", "hex", "__int__", "__floor__", "__ceil__", "__round__", "__repr__", "__abs__", "__neg__"):
            add("method", x, name, [], answer=result(getattr(x, name)))
        if x == x:
            add("method", x, "__hash__", [], answer=result(x.__hash__))
        for n in (0, 1, 2, 3, random.randrange(-30, 30), random.randrange(-330, 330)):
            add("method", x, "__round__", [n], answer=result(x.__round__, n))
        text = random.choice([x.hex(), x.hex().upper(), "0x%x.%xp%d" % (random.getrandbits(70), random.getrandbits(70), random.randrange(-1200, 1100))])
        add("fromhex", text, answer=result(float.fromhex, text))
    for x in SPECIAL:
        add("method", x, "__repr__", [], answer=result(x.__repr__))
        add("method", x, "hex", [], answer=result(x.hex))
    for text in ["0x", "", "0x1p", "0x.8", "0x1.", ".", "0x1p-1075", "0x1.8p-1075", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7fffp1023", "1_0", "inf",
                 "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1.000000000000080001p0", " -nan ", "0x1p99999999999999999999", "0x0p99999999999999999999"]:
        add("fromhex", text, answer=result(float.fromhex, text))
    for text in TEXTS:
        add("float", text, answer=result(float, text))
        add("int", text, answer=result(int, text))
        for base in (0, 2, 8, 16, 36, 37, 1):
            add("int", text, base, answer=result(int, text, base))
    for _ in range(150):
        a = an_int()
        text = random.choice([repr(int(a)), hex(a), oct(a), bin(a), "".join(random.choice("0123456789abcdefXyZ_") for _ in range(random.randrange(1, 40)))])
        base = random.choice([0, 2, 8, 10, 16, 36, random.randrange(2, 37)])
        add("int", text, base, answer=result(int, text, base))
        text = random.choice([repr(a_float()), "%.25g" % a_float(), "%de%d" % (a, random.randrange(-400, 400))])
        add("float", text, answer=result(float, text))
        add("int", a_float(), answer=None)
    for _ in range(700):
        v = random.choice([number(), random.choice(["", "abc", "\xe9", "\U0001f600x", "hello world"])])
        s = spec()
        add("format", v, s, answer=result(format, v, s))
    for _ in range(500):
        n = random.randrange(1, 3)
        template = "".join(random.choice(["", "a", "%%", "\U0001f600"]) + conversion() for _ in range(n))
        values = tuple(random.choice([number(), random.choice(["", "a", "\xe9", "\U0001f600x", 65, 0x1F600, None])]) for _ in range(random.choice([n, n, n, n + 1])))
        add("percent", template, values, answer=result(lambda: template % values))
    for _ in range(300):
        template = "".join(random.choice(FIELDS) for _ in range(random.randrange(1, 4)))
        args = tuple(random.choice([5, "xy", 1.5, 10]) for _ in range(random.randrange(0, 4)))
        add("template", template, args, answer=result(lambda: template.format(*args, a=7, b="8", l=(1, "two", 3))))

    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cases.json")
    with open(path, "w") as f:
        f.write("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]\n")
    print(len(cases), "cases")


assert sys.version_info[:2] == (3, 13)
main()
