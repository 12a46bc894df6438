# A bytearray extended by itself, and by views of itself, which keep it from being resized.
a = bytearray(b'ab')
actions = [lambda: a.extend(a), lambda: a.__iadd__(a), lambda: a.__iadd__(memoryview(a)), lambda: a.__setitem__(slice(0, 0), a),
           lambda: a.__setitem__(slice(0, 1), memoryview(a)[1:]), lambda: a.__setitem__(slice(0, 1), memoryview(a)[1:2]),
           lambda: a.extend(memoryview(bytes(a))), lambda: a.__setitem__(slice(None, None, -1), a)]
for f in actions:
    try:
        f()
        print(a)
    except BufferError as e:
        print(e)
