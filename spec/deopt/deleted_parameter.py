# A parameter that is deleted after an inner loop, which assigns it only sometimes: the second time there is nothing to delete.
L = [5, 4, 3, 2, 1, 0]


def inner_assigns(a, bound):
    for x in range(6):
        for g in L:
            if bound < g:
                a = g
        del a
    return 'not reached'


def inner_assigns_float(a, bound):
    for x in range(6):
        for g in L:
            if bound < g:
                a = g + 0.5
        del a
    return 'not reached'


def both(a, bound):
    for x in range(60):
        for g in L:
            if bound < g:
                a = g
        if x % 20 == 19:
            print(x, a)
        del a
        for g in L:
            if bound <= g:
                a = g
    return 'done'


for f in inner_assigns, inner_assigns_float, both:
    for first, bound in [(2, 100), (2.5, 100), (2, 3), (0.5, 3), (2, 5)]:
        try:
            print(f(first, bound))
        except UnboundLocalError as e:
            print(f.__name__, e)
