# An overflow in a nested expression after a call whose effect must not be repeated.
calls = []
def effect(x):
    calls.append(x)
    return x

def run(n, big):
    acc = 0
    for i in range(n):
        step = big if i == n - 2 else 1
        acc = (effect(i) + 1) * step + (acc + effect(i) * 0) + step * step
    return acc

print(run(2000, 1), len(calls))
calls.clear()
print(run(2000, 2 ** 40), len(calls), calls[-6:])
calls.clear()
def nested(n):
    out = []
    for i in range(n):
        k = 2 ** 52 if i == n - 1 else i
        out.append(max(effect(i), k) + k * (effect(-i) + 2) + k)
    return out
r = nested(1500)
print(r[:3], r[-1], len(calls), calls[-2:])
calls.clear()
def args(n):
    t = 0
    for i in range(n):
        v = 9007199254740991 if i == n - 1 else 5
        t = [effect(i), v + effect(1), v + v][1]
    return t
print(args(1000), len(calls))
