# `return`, `break` and `continue` leave a body with a `finally`, which runs first, and may have jumps and exceptions of its own.
class Scope:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append("+" + self.name)
        return self

    def __exit__(self, *details):
        log.append("-" + self.name)
        return False


log = []


def returns(n):
    with Scope("a"):
        if n % 2:
            return n * 10
        with Scope("b"):
            return n


def floats(n):
    try:
        if n > 3:
            return n * 0.5
        return 1.5
    finally:
        log.append("f")


def loops(n):
    out = []
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 5:
                break
            for k in range(3):
                try:
                    if k == 1:
                        break
                    out.append((i, k))
                finally:
                    out.append("inner")
        finally:
            out.append(i)
    else:
        out.append("else")
    return out


def overruled(n):
    for i in range(3):
        try:
            return "body"
        finally:
            if n == 1:
                break
            if n == 2:
                return "final"
            if n == 3:
                continue
    return "after"


def failing(n):
    try:
        try:
            return n
        finally:
            if n % 2:
                raise ValueError(n)
    except ValueError as error:
        return repr(error)


def late(n):
    """The value of the return is had before the finally changes the variable."""
    try:
        return n
    finally:
        n += 100
        log.append(n)


def values(items):
    for item in items:
        try:
            if item is None:
                return "none"
            yield item
        finally:
            log.append("y")


def mixed(value):
    with Scope("m"):
        return value


for turn in range(9):
    print(returns(turn), floats(turn), loops(turn), overruled(turn % 4), failing(turn), late(turn), list(values([turn, None, 1])))
for value in (1, 2, 3, 4, 0.5, "s", 2**70, None, 1.5):
    print(mixed(value), end=" ")
print(len(log), log[-12:])
