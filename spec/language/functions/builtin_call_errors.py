# The wording of calls of builtins with wrong argument counts.
cases = [
    lambda: len(),
    lambda: len(1, 2),
    lambda: len(obj=[]),
    lambda: abs(),
    lambda: abs(1, 2),
    lambda: ord(),
    lambda: chr('a'),
    lambda: ord('ab'),
    lambda: isinstance(1),
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: {}.get(),
    lambda: 'a'.join(),
    lambda: 'a'.upper(1),
    lambda: hash(),
    lambda: iter(),
    lambda: next(),
    lambda: divmod(1),
    lambda: callable(),
    lambda: id(),
    lambda: round(),
    lambda: sum(),
    lambda: sorted(),
    lambda: [].pop(1, 2),
    lambda: hasattr(1),
    lambda: getattr(1),
]
for c in cases:
    try:
        print(c())
    except TypeError as e:
        print(e)
