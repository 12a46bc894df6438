# Local Variables: a million turns of five chained assignments to the locals of a function.
def chain(n):
    e = 0
    for i in range(n):
        a = i + 1
        b = a + 2
        c = b + 3
        d = c + 4
        e = d + 5
    return e


print(chain(1000000))
