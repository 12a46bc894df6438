# A generator that leaves its generated text again and again, and comes back to it at the head of an inner loop: the host's stack grows
# each time, until there is no room for the text.
class C:
    def __init__(self, a, b):
        self.a = a
class D(C):
    pass
q = D(0.5, 3)
L = [5, 4, 3, 2, 1, 0]
F = [0.5, 1.5, 2.5]
def y0(a1, a2):
    global q
    x4 = 1
    x5 = 3
    try:
        if 9007199254740991 < x5 > a1 is None:
            x5 |= 2
        elif 1:
            if 1:
                a1 = 1
                a2 = ident(h6(0.1))
            a2 -= 1
            for i7, a2 in enumerate(range(15)):
                x5 = 1
                o, q = q, o
            a1 %= 1
        x3, *x9 = up(3)
        x4, *x9 = L
    except Exception as e:
        print(type(e).__name__, e)
    try:
        w8 = 0
        while w8 <= 11:
            w8 += 1
            try:
                x3 //= 1
            except Exception as e:
                print(type(e).__name__, e)
            x4 //= 1
            for x3 in range(6):
                try:
                    F[1] %= 1
                    a1 = a1 + 1000003
                    a1 = yield 1
                    o.a = x5 + 63 + (x3 := a1) + L(2 + 1000003)
                except Exception as e:
                    print(type(e).__name__, e)
            q.p = 1 * 1 % 9007199254740881 + 1
            try:
                F[1] += 1
                a2 = L[2]
            except ZeroDivisionError:
                if 1: break
            except Exception as e:
                a2 = 1
                L[2] = 1
    except ValueError:
        a1 %= 1
        a2 = 1
    except Exception as e:
        print(1)
    try:
        for x5 in [True, 2, 3.5, D_[0]]:
            for x4 in map(ident, range(4)):
                a2 = 1
                x3 = 1
                try:
                    a1 += 1
                    a2 = 1
                    o.z = 1
                    break
                except Exception as e:
                    print(e)
            i9 = 1
            x4 += 1
        q.a = V(2.0)
    except Exception as e:
        print(type(e).__name__, e)
n0 = 3
n1 = 2
try:
    try:
        for i13 in range(9007199254740990, 9007199254740990 + 27):
            if 12: L.append(n0 + i13)
    finally:
            pass
except Exception as e:
    pass
print(list(zip(range(30), y0(n1, n1))))
