d = {'a': 1, **}
# ---
d = {1, 2: 3}
# ---
x = (a for a in b c)
# ---
x = [a for a in ]
# ---
x = [for a in b]
# ---
x = [a for a b]
# ---
x = {a: b, for a in c}
# ---
x = [a if b for a in c]
# ---
x = [a for a in b if]
# ---
()()(
