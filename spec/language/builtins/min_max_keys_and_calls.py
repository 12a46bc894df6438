# The order of the calls that min and max make: the key of an item, then the comparison with the best so far.
class Key:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        log.append(f"{self.value}<{other.value}")
        return self.value < other.value

    def __gt__(self, other):
        log.append(f"{self.value}>{other.value}")
        return self.value > other.value


def key(item):
    log.append(f"key {item}")
    return Key(item) if kinds[item % len(kinds)] else item


def mixed(item):
    log.append(f"key {item}")
    return item if item < 3 else str(item)


log = []
for kinds in [(1,), (0,), (1, 1, 1)]:
    for f in (min, max):
        log.clear()
        print(f([3, 1, 4, 1, 5], key=key), log)
for f in (min, max):
    log.clear()
    try:
        f([1, 2, 3, 4, 5], key=mixed)
    except TypeError as error:
        print(error, log)


def shrinking(item):
    items.pop()
    return item


items = [5, 4, 3, 2, 1, 0]
print(min(items, key=shrinking), items)


def deep(n):
    return n if n == 0 else deep(n - 1)


print(max([300, 900, 20], key=lambda n: (deep(n), n)), min((i for i in [3, 1, 2]), key=lambda n: -n), max([], key=len, default="none"))


def failing(item):
    raise KeyError(item)


for f in (min, max):
    try:
        f([1, 2], key=failing)
    except KeyError as error:
        print(repr(error))
print(max({"a": 3, "bb": 2}.items(), key=lambda item: item[1]), min(["bb", "a"], key=len), max("abc", key=ord))
