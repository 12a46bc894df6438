# Every form of return.
def nothing(): pass
def bare(): return
def tup(): return 1, 2
def trailing(): return 1,
def star(): return *range(2), 5
def early(x):
    if x > 0: return 'positive'
    if x < 0: return 'negative'
print(nothing(), bare(), tup(), trailing(), star(), early(1), early(-1), early(0))
def nested():
    for i in range(5):
        while True:
            if i == 3: return i
            break
print(nested())
def cond(x): return 'yes' if x else 'no'
print(cond(1), cond([]))
def swap(a, b): return b, a
a, b = swap(1, 2)
print(a, b)
(x, *y), z = (lambda: ([1, 2, 3], 4))()
print(x, y, z)
def multi(n):
    return (
        n,
        n + 1,
    )
print(multi(1))
