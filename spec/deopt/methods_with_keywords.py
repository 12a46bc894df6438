# Methods of builtin types called with keywords in hot code.
from collections import OrderedDict, defaultdict, deque


def names(text):
    return text.split(sep=",", maxsplit=1), text.split(",", maxsplit=2), text.encode(encoding="utf-8", errors="strict")


def ordered(items, n):
    items.sort(key=lambda v: -v)
    first = list(items)
    items.sort(reverse=True)
    d = OrderedDict(a=n, b=2, c=3)
    d.move_to_end("a", last=True)
    last = d.popitem(last=False)
    d.move_to_end("a")
    return first, items, last, list(d), "a" in d, d["a"]


def failing(text):
    out = []
    for attempt in (lambda: text.split(wrong=1), lambda: text.split(",", sep=","), lambda: OrderedDict().popitem(last=True), lambda: OrderedDict(a=1).move_to_end("b")):
        try:
            attempt()
        except (TypeError, KeyError) as error:
            out.append(f"{type(error).__name__} {error}")
    return out


class Mine(OrderedDict):
    def __getitem__(self, key):
        return "mine " + key

    def __contains__(self, key):
        return key == "never"


def look(d, key):
    return key in d, d[key]


def lookups(dicts, key):
    out = []
    for d in dicts:
        out.append(look(d, key))
    return out


for turn in range(7):
    print(names("a,b,c"), ordered([3, 1, 2], turn), failing("x"))
    print(lookups([{"k": 1}, OrderedDict(k=2), defaultdict(list)], "k"), (1234).to_bytes(length=2, byteorder="big"))
print(lookups([Mine(k=1), {"k": 3}, Mine()], "k"))
try:
    look(OrderedDict(), "k")
except KeyError as error:
    print(repr(error))
made = defaultdict(int)
print(look(made, "new"), dict(made))


def count(d, key):
    del d[key]
    if key not in d:
        return "gone"
    return d[key]


made = defaultdict(list)
for turn in range(8):
    made["x"].append(turn)
    print(count(made, "x"), dict(made))
