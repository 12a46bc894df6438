# A star takes what is left, as a list, at any place.
def f(x):
    match x:
        case [first, *rest] if first == 'head':
            return 'head', rest
        case [*rest, last] if last == 'tail':
            return 'tail', rest
        case [a, *middle, b]:
            return a, middle, b
        case [*everything]:
            return everything

for x in (['head'], ('head', 1, 2), [1, 2, 'tail'], ['tail'], (1, 2), [1, 2, 3, 4, 5], [], [1], range(6)):
    print(x, f(x))
