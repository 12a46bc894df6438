# A subscript of a dict that misses its key, with and without a handler near, in code that is hot.
import traceback


def lookup(table, key):
    try:
        return table[key]
    except KeyError as e:
        return e.args[0], len(e.__traceback__.tb_frame.f_code.co_name), type(e.__context__).__name__


def plain(table, key):
    return table[key] + 1


def nested(table, keys):
    found = []
    for key in keys:
        try:
            try:
                found.append(table[key] + table[key + 1])
            except KeyError as e:
                found.append(table[e.args[0] * 10])
            finally:
                found.append("f")
        except KeyError as e:
            found.append((e.args, e.__context__.args))
        else:
            found.append("else")
    return found


table = {i: i for i in range(0, 20, 2)} | {1: 1, 90: 9, "k": 1.5}
r = []
for i in range(1200):
    r = [lookup(table, i % 30), lookup(table, -i), lookup(table, "k")]
print(r)
for i in range(1200):
    try:
        r = plain(table, i % 25)
    except KeyError as e:
        r = e
print(repr(r))
for i in range(300):
    r = nested(table, [0, 1, 2, 3, 9, 18, 19])
print(r)


class Missing(dict):
    def __missing__(self, key):
        return key * 2


print(lookup(Missing(), 4), plain(Missing(), 4), lookup([1, 2], 1), lookup("abc", 2))
for bad in (lambda: plain(table, []), lambda: plain(table, 77), lambda: lookup(table, {})):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e, [(t.lineno, t.name) for t in traceback.extract_tb(e.__traceback__)])
