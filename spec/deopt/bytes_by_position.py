# Bytes read and written by position in hot code, and what else comes by.
def total(data, n):
    t = 0
    for i in range(n):
        t += data[i] * 2 + data[-1]
    return t


def fill(data, n, step):
    for i in range(n):
        data[i] = (data[i] + i * step) & 255
    return data


def last(data, i):
    return data[i]


def put(data, i, v):
    data[i] = v


for turn in range(6):
    print(total(b"abc", 3), total(bytearray(b"xyz"), 3), fill(bytearray(4), 4, turn), last(b"hello", turn % 5 - 5))
print(total([1, 2, 3], 3), fill([1, 2, 3], 3, 7), last("text", 2), last((1, 2), -1), last({5: "five"}, 5))
data = bytearray(b"0123")
for i, v in [(0, 65), (-1, 66), (1, 255), (2, 0)]:
    put(data, i, v)
print(data)
for i, v in [(9, 1), (0, 256), (0, -1), (-9, 3), (0, "a"), (1, 1.5)]:
    try:
        put(data, i, v)
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
data.extend(range(20))
print(data, [last(data, i) for i in (4, 23, -24)])
for i in (24, -25):
    try:
        last(data, i)
    except IndexError as error:
        print(error)
del data[2:]
try:
    last(data, 2)
except IndexError as error:
    print(error, data)


class Loud(bytearray):
    def __getitem__(self, i):
        return "loud"


print(last(Loud(b"abc"), 1), last(b"a" * 3, True))
