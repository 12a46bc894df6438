"""Records the results of CPython's math functions for spec/unit/libm.test.ts.

Run it with CPython 3.13 on Linux (x86-64 with FMA, or AArch64): python3.13 spec/data/libm/record.py [FUNCTION ...]

Inputs are not stored: the test makes the same ones from ranges.json and a linear congruential generator. Of each
result 32 bits are stored, a mix of the two words of the double in which any difference of one word shows. An input that
CPython rejects is recorded as the word 0xffffffff. Results for special values are stored as text in special.json.
"""

import base64
import json
import math
import pathlib
import struct
import sys

HERE = pathlib.Path(__file__).parent
COUNT = 10000


class Generator:
    """Numerical Recipes' 32-bit linear congruential generator; two steps make one double in [0, 1)."""

    def __init__(self, seed):
        self.state = seed

    def word(self):
        self.state = (self.state * 1664525 + 1013904223) & 0xFFFFFFFF
        return self.state

    def unit(self):
        return ((self.word() >> 5) * 67108864 + (self.word() >> 6)) / 9007199254740992

    def number(self, kind, low, high):
        if kind == "linear":
            return low + (high - low) * self.unit()
        exponent = math.floor(low + (high - low) * self.unit())
        value = math.ldexp(1 + self.unit(), exponent)
        return -value if kind == "binary" and self.word() >= 0x80000000 else value


def arguments(name, index, part, generator):
    kind, low, high, *rest = part
    if name in ("hypot", "dist", "fma", "fsum", "sumprod"):
        count = {"hypot": 2 + index % 4, "dist": 6, "fma": 3, "fsum": 9, "sumprod": 12}[name]
        numbers = [generator.number(kind, low, high) for _ in range(count)]
        half = count // 2
        if name in ("dist", "sumprod"):
            return numbers[:half], numbers[half:]
        return (numbers,) if name == "fsum" else numbers
    first = generator.number(kind, low, high)
    if not rest:
        return (first,)
    if len(rest) == 2:
        rest = [kind, *rest]
    return first, generator.number(*rest)


def fingerprint(value):
    low, high = struct.unpack("<II", struct.pack("<d", value))
    return (low ^ (high * 0x9E3779B1)) & 0xFFFFFFFF


SPECIAL = [
    0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 0.5, -0.5, 2.0, -2.0, 3.0, -3.0, 4.5, -4.5, 0.1, -0.1, 1e-9, -1e-9, 1e-20,
    -1e-20, 5e-324, -5e-324, 2.2250738585072014e-308, -2.2250738585072014e-308, 1.7976931348623157e308, -1.7976931348623157e308,
    2.0**53, -(2.0**53), 2.0**53 - 1, 2.0**62 + 2048, 1e16, -1e22, 22.0, 23.0, 23.5, 171.5, 709.7, -708.5, -745.5, 1024.0, -1074.0,
    math.pi, -math.pi / 2, 1e300, -1e-300, 1 - 2.0**-53, 1 + 2.0**-52, 0.0625, 0.999999, 6.0, -6.0, 28.0,
]
UNARY = (
    "exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh cbrt erf erfc gamma lgamma"
    " ulp frexp modf"
).split()
BINARY = "pow atan2 fmod remainder copysign nextafter".split()
STEPS = [0, 1, 2, 1000, 2**52, 2**63, 10**30]
EXPONENTS = [0, 1, -1, 52, -52, 1022, -1022, 1074, -1074, 2098, -2098, 5000, -5000]


def attempt(name, *given, **named):
    """The result as text, "!" where CPython raises."""
    try:
        result = getattr(math, name)(*given, **named)
    except (ValueError, OverflowError):
        return "!"
    return " ".join(map(repr, result)) if isinstance(result, tuple) else repr(result)


def record_special():
    results = {name: [attempt(name, x) for x in SPECIAL] for name in UNARY}
    results |= {name: [attempt(name, x, y) for x in SPECIAL for y in SPECIAL] for name in BINARY}
    results["steps"] = [attempt("nextafter", x, y, steps=n) for x in SPECIAL for y in SPECIAL[:12] for n in STEPS]
    results["ldexp"] = [attempt("ldexp", x, n) for x in SPECIAL for n in EXPONENTS]
    extremes = SPECIAL[:8] + SPECIAL[20:28]
    triples = [(x, y, z) for x in extremes for y in extremes for z in extremes]
    results["fma"] = [attempt("fma", *triple) for triple in triples]
    results["hypot"] = [attempt("hypot", x, y) for x in SPECIAL for y in SPECIAL]
    table = {"inputs": list(map(repr, SPECIAL)), "steps": list(map(str, STEPS)), "exponents": EXPONENTS}
    table["results"] = {name: ",".join(values) for name, values in results.items()}
    (HERE / "special.json").write_text(json.dumps(table, indent=1) + "\n")


def main():
    if not sys.argv[1:]:
        record_special()
    ranges = json.loads((HERE / "ranges.json").read_text())
    for name in sys.argv[1:] or ranges:
        function = getattr(math, name)
        generator = Generator(len(name) * 1000003 + ord(name[0]))
        words = []
        for index in range(COUNT):
            part = ranges[name][index % len(ranges[name])]
            try:
                words.append(fingerprint(function(*arguments(name, index, part, generator))))
            except (ValueError, OverflowError):
                words.append(0xFFFFFFFF)
        text = base64.b64encode(struct.pack(f"<{COUNT}I", *words)).decode()
        (HERE / f"{name}.b64").write_text(text + "\n")
        print(f"{name}: {COUNT} values, {words.count(0xFFFFFFFF)} rejected")


main()
