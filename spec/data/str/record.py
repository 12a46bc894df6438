"""Records spec/data/str/: what CPython 3.13's str and bytes do, for spec/unit/str.test.ts and bytes.test.ts.

Usage: python3.13 spec/data/str/record.py

cases.json          one case a line: [kind, receiver, name, arguments, keywords, result]
code-points.json    a checksum for each function of one character, over all code points that can matter

Values: numbers, true, false and null are themselves; a text is a JSON string, or {"s": [code points]} when it holds
surrogates; {"b": bytes as Latin-1 text}, {"t": tuple}, {"d": [[key, value], ...]}, {"sl": slice}, {"i": "large int"},
{"f": float}; a list is a list; {"e": "Type: message"} is an exception.
"""

import ast
import json
import pathlib
import random
import sys
import unicodedata
import warnings

assert sys.version_info[:2] == (3, 13)
warnings.simplefilter("ignore")
HERE = pathlib.Path(__file__).parent
RANDOM = random.Random(3)


def encode(v):
    if v is None or isinstance(v, bool):
        return v
    if isinstance(v, int):
        return v if abs(v) < 2**53 else {"i": str(v)}
    if isinstance(v, float):
        return {"f": v}
    if isinstance(v, str):
        return {"s": [ord(c) for c in v]} if any(0xD800 <= ord(c) <= 0xDFFF for c in v) else v
    if isinstance(v, bytes):
        return {"b": v.decode("latin-1")}
    if isinstance(v, tuple):
        return {"t": [encode(x) for x in v]}
    if isinstance(v, (list, range)):
        return [encode(x) for x in v]
    if isinstance(v, dict):
        return {"d": [[encode(k), encode(x)] for k, x in v.items()]}
    if isinstance(v, slice):
        return {"sl": [encode(v.start), encode(v.stop), encode(v.step)]}
    if v is str or v is bytes:
        return {"type": v.__name__}
    raise TypeError(type(v))


def outcome(compute):
    try:
        return encode(compute())
    except Exception as e:
        return {"e": f"{type(e).__name__}: {e}"}


OPERATORS = {ast.Add: "+", ast.Mult: "*", ast.Lt: "<", ast.Gt: ">", ast.Eq: "==", ast.In: "in"}


def from_expression(text):
    """A case from the text of a method call, a subscript, an operator or a constructor call on literals."""
    node = ast.parse(text, mode="eval").body
    value = lambda n: eval(compile(ast.Expression(n), "", "eval"))
    result = outcome(lambda: value(node))
    if isinstance(node, ast.Call):
        args = [value(a) for a in node.args]
        keywords = {k.arg: value(k.value) for k in node.keywords}
        if isinstance(node.func, ast.Attribute):
            return ["call", value(node.func.value), node.func.attr, args, keywords, result]
        return ["new", value(node.func), None, args, keywords, result]
    if isinstance(node, ast.Subscript):
        key = node.slice
        parts = (key.lower, key.upper, key.step) if isinstance(key, ast.Slice) else ()
        return ["get", value(node.value), None, [slice(*(p and value(p) for p in parts)) if parts else value(key)], {}, result]
    if isinstance(node, ast.Compare):
        left, right, op = value(node.left), value(node.comparators[0]), OPERATORS[type(node.ops[0])]
        return ["in", right, None, [left], {}, result] if op == "in" else ["op", left, op, [right], {}, result]
    return ["op", value(node.left), OPERATORS[type(node.op)], [value(node.right)], {}, result]


ALPHABETS = ["ab", "abA \t\n", "a\xdf\u0130\u03a3\u03c3x", " \x1c\x85\u2028\r\n\x0bz", "a\U0001f600\ud800\udc00", "0123+-",
             "\U00010400\U00010428\u01c5 x", "'\"\\\x00\x7f\xff"]
BYTE_ALPHABETS = [b"ab", b"abA \t\n", b"\r\n\x0b\x1cz ", bytes(range(256)), b"0123+-"]
ENCODINGS = ["utf-8", "ascii", "latin-1", "utf-16", "utf-16-be", "utf-16-le", "utf-32", "utf-32-le", "utf-8-sig", "U8"]
HANDLERS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"]
BAD_UTF8 = [0xE0, 0xA0, 0x80, 0x9F, 0xED, 0xF0, 0xF4, 0x90, 0x8F, 0xBF, 0xC2, 0x41, 0xFF]
BAD_UTF16 = [0, 0xD8, 0xDC, 0x41, 0, 0xFF, 0xFE, 0x10]


def text(limit, binary):
    n = RANDOM.randrange(limit)
    if binary:
        alphabet = RANDOM.choice(BYTE_ALPHABETS)
        return bytes(RANDOM.choice(alphabet) for _ in range(n))
    alphabet = RANDOM.choice(ALPHABETS)
    return "".join(RANDOM.choice(alphabet) for _ in range(n))


def bound():
    return RANDOM.choice([None, 0, 1, 2, 3, -1, -2, 5, -7, 100, 10**20, -10**20, RANDOM.randrange(-15, 15)])


def size():
    return RANDOM.choice([0, 1, 2, 3, -1, -2, 5, 20, RANDOM.randrange(-3, 30)])


def few(make, most=2):
    return [make() for _ in range(RANDOM.randrange(most + 1))]


def random_cases(binary):
    s = text(14, binary)
    start = RANDOM.randrange(len(s) + 1)
    part = s[start:start + RANDOM.randrange(1, 4)] if RANDOM.random() < 0.6 else text(3, binary)
    other = text(3, binary)
    yield from ((name, [part] + few(bound)) for name in ("find", "rfind", "index", "rindex", "count"))
    yield from ((name, [RANDOM.choice([part, (part, other), (other,), ()])] + few(bound)) for name in ("startswith", "endswith"))
    yield from ((name, [RANDOM.choice([part, None])] + few(size, 1)) for name in ("split", "rsplit"))
    yield from ((name, [part]) for name in ("partition", "rpartition", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip"))
    yield from ((name, []) for name in (
        "split", "rsplit", "strip", "lstrip", "rstrip", "expandtabs", "upper", "lower", "title", "capitalize", "swapcase", "isalpha",
        "isalnum", "isdigit", "islower", "isupper", "isspace", "istitle", "isascii"))
    yield "replace", [part, other] + few(size, 1)
    yield from ((name, [size()] + ([text(2, binary)] if RANDOM.random() < 0.5 else [])) for name in ("center", "ljust", "rjust"))
    yield "zfill", [size()]
    yield "expandtabs", [size()]
    yield "splitlines", [RANDOM.random() < 0.5]
    yield "join", [RANDOM.choice([list, tuple])(text(4, binary) for _ in range(RANDOM.randrange(4)))]
    if binary:
        yield "translate", [RANDOM.choice([bytes(255 - i for i in range(256)), None]), part]
        yield "hex", RANDOM.choice([[], [":"], [":", size()]])
        source = RANDOM.choice([text(10, True), text(6, False).encode("utf-8", "surrogatepass"),
                                bytes(RANDOM.choice(BAD_UTF8) for _ in range(RANDOM.randrange(8))),
                                bytes(RANDOM.choice(BAD_UTF16) for _ in range(RANDOM.randrange(12)))])
        for encoding in ENCODINGS:
            yield "decode", [encoding, RANDOM.choice(HANDLERS)], source
    else:
        yield from ((name, []) for name in ("casefold", "isdecimal", "isnumeric", "isidentifier", "isprintable"))
        yield "translate", [{RANDOM.choice([97, 98, 0x1F600, 0xD800, 32]): RANDOM.choice([None, "xy", 120, 0x1F600, "", 1.5]) for _ in range(3)}]
        for encoding in ENCODINGS:
            yield "encode", [encoding, RANDOM.choice(HANDLERS)]
    yield s


def record_cases():
    lines = [from_expression(line) for line in (HERE / "expressions.txt").read_text().splitlines()]
    for binary in (False, True):
        for _ in range(20):
            *calls, s = random_cases(binary)
            for name, args, *own in calls:
                on = own[0] if own else s
                lines.append(["call", on, name, args, {}, outcome(lambda: getattr(on, name)(*args))])
            other = text(5, binary)
            lines.append(["op", s, "+", [other], {}, outcome(lambda: s + other)])
            n = size()
            lines.append(["op", s, "*", [n], {}, outcome(lambda: s * n)])
            lines += [["op", s, "<", [other], {}, s < other], ["op", s, "==", [other], {}, s == other], ["in", s, None, [other], {}, other in s]]
            lines.append(["repr", s, None, [], {}, repr(s)])
            for key in (RANDOM.randrange(-15, 15), slice(bound(), bound(), RANDOM.choice([None, 1, 2, -1, -2, 10**20]))):
                lines.append(["get", s, None, [key], {}, outcome(lambda: s[key])])
    with open(HERE / "cases.json", "w", encoding="ascii") as out:
        rows = [json.dumps([kind, encode(on), name, [encode(a) for a in args], {k: encode(v) for k, v in keywords.items()}, result])
                for kind, on, name, args, keywords, result in lines]
        out.write("[\n" + ",\n".join(rows) + "\n]\n")


def checksum(values):
    """FNV-1a over 32-bit words."""
    h = 0x811C9DC5
    for v in values:
        h = ((h ^ v) * 0x01000193) & 0xFFFFFFFF
    return h


FLAGS = ["isalpha", "isdecimal", "isdigit", "isnumeric", "isspace", "isprintable", "islower", "isupper", "istitle", "isidentifier", "isalnum"]
CONVERSIONS = ["upper", "lower", "title", "casefold", "swapcase", "capitalize"]


def record_code_points():
    # Nothing above has properties of its own, but for the tags and selectors of plane 14.
    points = [*range(0x20000), *range(0xE0000, 0xE0200)]
    sums = {name: checksum(int(getattr(chr(c), name)()) for c in points) for name in FLAGS}
    for name in CONVERSIONS:
        sums[name] = checksum(ord(x) for c in points for x in getattr(chr(c), name)() + "\n")
    sums["repr"] = checksum(len(repr(chr(c))) for c in points)
    sums["sigma"] = checksum(ord(x) for c in points for x in (chr(c) + "\u03a3" + chr(c) + "a").lower())
    sums["lines"] = checksum(len(("a" + chr(c) + "b").splitlines()) for c in points)
    sums["continue"] = checksum(int(("a" + chr(c)).isidentifier()) for c in points)
    sums["decimal"] = checksum(unicodedata.decimal(chr(c), -1) & 0xFF for c in points)
    sums["digit"] = checksum(unicodedata.digit(chr(c), -1) & 0xFF for c in points)
    (HERE / "code-points.json").write_text(json.dumps(sums, indent=1) + "\n")


record_cases()
record_code_points()
