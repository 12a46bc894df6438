# Malformed or unsuitable format specs for int and bool, and their messages.
specs = ['s', '.2d', '.2', ',b', ',x', '_n', ',n', 'z', 'q', 'dd', '5.', '.', 'c5', '+c', '#c', ',c', ',_', '_,', ',,', '__', '<<<', '05s', '10000000000000000000000d', '.99999999999999999999f', '=s', '\u0665d', '!', '{', 'é', ' ', 'a5', '-', '--', '+-', '5-', '5<', 'x5', ':', '0<5d', '1.5d', 'z.1f', 'zd', '#n', '.f', ',.2f', '_.3e', ',c', ',s']
for spec in specs:
    try:
        print(ascii(spec), ascii(format(42, spec)))
    except Exception as e:
        print(ascii(spec), type(e).__name__, e)
for value, spec in [(-1, 'c'), (0x110000, 'c'), (10**30, 'c'), (10**400, 'f'), (True, 's'), (True, 'c'), (True, 'x'), (5, 5), (5, None)]:
    try:
        print(repr(format(value, spec)))
    except Exception as e:
        print(type(e).__name__, e)
