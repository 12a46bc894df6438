# Loops with yields in them that run long in one resumption, and leave in all ways.
def every(n, k):
    done = []
    try:
        for i in range(n):
            if i % k == 0:
                got = yield i
                if got == "skip":
                    continue
                if got == "stop":
                    break
                if got == "return":
                    return "returned"
        else:
            yield "else"
        done.append(i)
    finally:
        print("finally", len(done))
    return done


def drive(sends, n=3000, k=500):
    g = every(n, k)
    out = [next(g)]
    try:
        for s in sends:
            out.append(g.send(s))
    except StopIteration as e:
        out.append(("end", e.value))
    return out


print(drive([None] * 10))
print(drive(["skip", None, "stop"]))
print(drive(["skip", "return"]))


def nested(n):
    total = 0
    i = 0
    while i < n:
        j = 0
        while j < 40:
            total += i * j
            if (i + j) % 97 == 0:
                x = yield total
                if x:
                    total = x
            j += 1
        i += 1
    return total


g = nested(200)
print(next(g), g.send(7), sum(1 for _ in g))
g = every(3000, 500)
print(next(g), next(g))
try:
    g.throw(ValueError("thrown"))
except ValueError as e:
    print("out", e)
g = every(3000, 500)
print(next(g), next(g))
g.close()
