# The same key twice is an error: at once for literals, when it runs for dotted names.
class K:
    A = 'a'
    B = 'a'
try:
    match {'a': 1, 'b': 2}:
        case {K.A: x, K.B: y}:
            print('no')
except ValueError as e:
    print(e)
match {'b': 1}:
    case {K.A: x, K.B: y}:
        print('no')
    case _:
        print('too short for the question')
try:
    match {'b': 1, 'c': 2, 'a': 3}:
        case {K.A: x, 'a': y}:
            print('no')
except ValueError as e:
    print(e)
